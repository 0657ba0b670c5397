/** A host on a bench: the clock, the disk and the waiting between two tries stand still until a test moves them. */
import {
  createDocumentHost,
  type DocumentHost,
  type HostDependencies,
  type Opening,
} from '../../electron/document-host.ts';
import type { Change, Command } from '../../shared/commands.ts';
import type { Id, Instant, SalesDocument } from '../../shared/document.ts';
import type { HostStatus, UndoOffer } from '../../shared/ipc.ts';
import { idOf } from '../shared/builders.ts';

export interface Notice {
  readonly number: number;
  readonly change: Change;
  readonly undo: UndoOffer | null;
}

interface Held<T> {
  readonly about: T;
  go(): Promise<void>;
  fail(): Promise<void>;
}

/** Everything that is ready to run has run. */
export async function rest(): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
}

/** Whether a promise has been kept by now. */
export async function isKept(promise: Promise<unknown>): Promise<boolean> {
  const open = Symbol('open');
  await rest();
  return (await Promise.race([promise, Promise.resolve(open)])) !== open;
}

function held<T>(about: T, resolve: () => void, reject: (error: Error) => void): Held<T> {
  const then = async (act: () => void): Promise<void> => {
    act();
    await rest();
  };
  return { about, go: () => then(resolve), fail: () => then(() => reject(new Error('disk full'))) };
}

export interface Bench {
  readonly host: DocumentHost;
  /** What has been handed to the disk, in order; each waits until it is told how it went. */
  readonly writes: readonly Held<SalesDocument>[];
  readonly pauses: readonly Held<number>[];
  readonly notices: readonly Notice[];
  readonly statuses: readonly HostStatus[];
  /** Numbers told, and 'replaced', in order. */
  readonly told: readonly (number | 'replaced')[];
  setNow(now: Instant): void;
  send(command: Command): ReturnType<DocumentHost['send']>;
  /** Sends, and lets the disk take it. */
  stored(command: Command): Promise<void>;
  /** Lets the disk take what it has been handed, until there is nothing more. */
  flush(): Promise<void>;
}

export function createBench(
  document: SalesDocument,
  more: Partial<Opening> & Pick<Partial<HostDependencies>, 'holidaysFor'> = {},
): Bench {
  const writes: Held<SalesDocument>[] = [];
  const pauses: Held<number>[] = [];
  const notices: Notice[] = [];
  const statuses: HostStatus[] = [];
  const told: (number | 'replaced')[] = [];
  let now = '2026-11-23T08:00:00.000Z';
  let made = 0;
  let stored = 0;
  const opening: Opening = { document, holidays: {}, mode: 'rw', holder: null, ...more };
  const host = createDocumentHost(
    {
      now: () => now,
      newId: (): Id => idOf(`id ${(made += 1)}`),
      write: (next) => new Promise((resolve, reject) => writes.push(held(next, resolve, reject))),
      explain: () => ({ code: 'storage.write.full' }),
      pause: (milliseconds) => new Promise((resolve, reject) => pauses.push(held(milliseconds, resolve, reject))),
      holidaysFor: more.holidaysFor ?? (async () => opening.holidays),
    },
    {
      changed: (notice) => {
        notices.push(notice);
        told.push(notice.number);
      },
      replaced: () => told.push('replaced'),
      status: (status) => statuses.push(status),
    },
    opening,
  );
  const flush = async (): Promise<void> => {
    await rest();
    for (; stored < writes.length; stored += 1) await writes[stored]?.go();
  };
  return {
    host,
    writes,
    pauses,
    notices,
    statuses,
    told,
    setNow: (next) => {
      now = next;
    },
    send: (command) => host.send(command),
    async stored(command) {
      const answer = host.send(command);
      await flush();
      const { ok } = await answer;
      if (!ok) throw new Error(`${command.type} was refused`);
    },
    flush,
  };
}
