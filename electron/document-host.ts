/**
 * The only owner of the document (style, "How a change travels"): validate, stamp, reduce, write durably, acknowledge,
 * broadcast. Two documents: `pending`, reduced at once, and `acked`, on disk. A change is told when it is on disk; while a
 * write fails, changes are told at once together with `unsaved`, so that the meeting goes on, and the write is tried again.
 * A move to another place says nothing that could be lost, and five years of a large team are not written in a blink: it is
 * told at once, and acknowledged when it is on disk.
 */
import type { z } from 'zod';
import { commandSchema, type Change, type Command } from '../shared/commands.ts';
import type { Id, Instant, SalesDocument } from '../shared/document.ts';
import type { Answer, HostStatus, UndoOffer } from '../shared/ipc.ts';
import type { Told } from '../shared/messages/index.ts';
import { isHeld } from '../shared/meetings.ts';
import { reduce } from '../shared/reduce.ts';
import { calendarOf, type DayTable } from '../shared/vantage.ts';
import { createHostHolidays } from './host-holidays.ts';
import { createUndo } from './undo.ts';

export interface HostDependencies {
  now(): Instant;
  newId(): Id;
  /** Resolves when the document is on disk; rejects when it is not. */
  write(document: SalesDocument): Promise<void>;
  /** Why a write failed, in words. */
  explain(error: unknown): Told;
  /** Waits before a write is tried again; resolves early when asked to hurry. */
  pause(milliseconds: number): Promise<void>;
  /** The holidays that the document's years need. */
  holidaysFor(document: SalesDocument): Promise<DayTable>;
}

export interface HostEvents {
  changed(notice: { readonly number: number; readonly change: Change; readonly undo: UndoOffer | null }): void;
  /** The document was replaced as a whole: an undo, new holidays, or a change made under the holidays before. */
  replaced(): void;
  status(status: HostStatus): void;
}

export interface Opening {
  readonly document: SalesDocument;
  readonly holidays: DayTable;
  readonly mode: HostStatus['mode'];
  readonly holder: HostStatus['holder'];
}

export interface HostState {
  readonly number: number;
  /** What people see: on disk, or, while a write fails, what is to be. */
  readonly document: SalesDocument;
  readonly acked: SalesDocument;
  readonly holidays: DayTable;
  readonly status: HostStatus;
  readonly undo: UndoOffer | null;
}

export interface DocumentHost {
  state(): HostState;
  send(command: unknown): Promise<Answer<{ readonly number: number; readonly ids: readonly Id[] }>>;
  undo(): Promise<Answer<null>>;
  /** Resolves when nothing is waiting to be written, or when the last try has failed. */
  settle(): Promise<void>;
  /** Tries no more and tells nobody: the file is put away. */
  stop(): void;
}

interface Waiting {
  readonly number: number;
  readonly document: SalesDocument;
  readonly isMove: boolean;
  readonly tell: () => void;
  readonly acknowledge: () => void;
  told: boolean;
}

const FIRST_PAUSE = 1_000;
const LONGEST_PAUSE = 30_000;

export function createDocumentHost(deps: HostDependencies, events: HostEvents, opening: Opening): DocumentHost {
  let pending = opening.document;
  let acked = opening.document;
  let shown = opening.document;
  let number = 0;
  let shownNumber = 0;
  let lastStamp = newestStamp(opening.document);
  let status: HostStatus = {
    mode: opening.mode,
    holder: opening.holder,
    unsaved: false,
    reason: null,
    savedAt: null,
    oldHolidays: false,
  };
  let waiting: Waiting[] = [];
  let writing: Promise<void> | null = null;
  let settling: (() => void)[] = [];
  let stopped = false;
  const undo = createUndo();
  const holidays = createHostHolidays(deps.holidaysFor, opening.holidays, {
    changed: () => (stopped ? undefined : events.replaced()),
    old: (oldHolidays) => (stopped ? undefined : setStatus({ oldHolidays })),
  });

  function setStatus(change: Partial<HostStatus>): void {
    status = { ...status, ...change };
    events.status(status);
  }

  function show(entry: Waiting): void {
    if (entry.told) return;
    entry.told = true;
    shown = entry.document;
    shownNumber = entry.number;
    entry.tell();
    holidays.renew(entry.document);
  }

  /** In their order: a move waits for what was said before it. */
  function showMoves(): void {
    const first = waiting.findIndex(({ told, isMove }) => !told && !isMove);
    waiting.slice(0, first < 0 ? waiting.length : first).forEach(show);
  }

  /** One write at a time, always of the newest document: no change waits behind more than one write. */
  async function writeAll(): Promise<void> {
    let pauseMs = FIRST_PAUSE;
    while (waiting.length > 0 && !stopped) {
      const batch = waiting;
      const document = pending;
      try {
        await deps.write(document);
      } catch (error) {
        if (stopped) break;
        // Also those that came while it failed, so that the numbers are told in their order.
        waiting.forEach(show);
        setStatus({ unsaved: true, reason: deps.explain(error) });
        settled();
        await deps.pause(pauseMs);
        pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE);
        continue;
      }
      acked = document;
      waiting = waiting.slice(batch.length);
      batch.forEach(show);
      batch.forEach((entry) => entry.acknowledge());
      showMoves();
      pauseMs = FIRST_PAUSE;
      // What came while it was tried again has been told and is not on disk yet.
      const unsaved = waiting.some(({ told, isMove }) => told && !isMove);
      setStatus({ unsaved, reason: unsaved ? status.reason : null, savedAt: deps.now() });
    }
    writing = null;
    settled();
  }

  function settled(): void {
    settling.forEach((resolve) => resolve());
    settling = [];
  }

  function enqueue(document: SalesDocument, tell: () => void, isMove = false): Promise<void> {
    pending = document;
    number += 1;
    return new Promise((acknowledge) => {
      const entry: Waiting = { number, document, isMove, tell, acknowledge, told: false };
      // A copy: the batch that is being written keeps its own.
      waiting = [...waiting, entry];
      if (status.unsaved) show(entry);
      else showMoves();
      writing ??= writeAll();
    });
  }

  function stamp(command: Command): Change {
    const now = deps.now();
    // Never two changes with one time, and never back in time: a goal's place is its time (design 4.2).
    lastStamp = now > lastStamp ? now : new Date(Date.parse(lastStamp) + 1).toISOString();
    const count = command.type === 'import.commit' ? command.newSellers.length : 1;
    return { command, at: lastStamp, ids: Array.from({ length: count }, () => deps.newId()) };
  }

  /** Windows reduce with the holidays that they have: what was reduced with others is told as a whole. */
  function tellChange(notice: Parameters<HostEvents['changed']>[0], reducedWith: DayTable): void {
    if (reducedWith === holidays.table()) events.changed(notice);
    else events.replaced();
  }

  return {
    state: () => ({
      number: shownNumber,
      document: shown,
      acked,
      holidays: holidays.table(),
      status,
      undo: undo.offer(shown),
    }),

    async send(payload) {
      if (status.mode === 'ro') return refused('error.command.readOnly');
      const parsed = commandSchema.safeParse(payload);
      if (!parsed.success) {
        return refused('error.command.invalid', { place: placeOf(parsed.error) });
      }
      const command = parsed.data;
      if (command.type === 'import.commit' && command.basedOn !== number) return refused('error.import.changedSince');

      const change = stamp(command);
      const before = pending;
      const reducedWith = holidays.table();
      const reduced = reduce(before, change, calendarOf(before.settings, reducedWith));
      if (!reduced.ok) return { ok: false, told: reduced.told };
      if (reduced.document === before) return { ok: true, value: { number, ids: [] } };
      undo.note(before, command, reduced.document);
      const sent = number + 1;
      await enqueue(
        reduced.document,
        () => tellChange({ number: sent, change, undo: undo.offer(reduced.document) }, reducedWith),
        command.type === 'meeting.go',
      );
      await holidays.renewed();
      return { ok: true, value: { number: sent, ids: change.ids } };
    },

    async undo() {
      if (status.mode === 'ro') return refused('error.command.readOnly');
      const restored = undo.take(pending);
      if (restored === null) return refused('error.undo.nothing');
      await enqueue(restored, () => events.replaced());
      await holidays.renewed();
      return { ok: true, value: null };
    },

    settle() {
      if (writing === null || status.unsaved) return Promise.resolve();
      return new Promise((resolve) => {
        settling = [...settling, resolve];
      });
    },

    stop() {
      stopped = true;
    },
  };
}

function refused(
  code: Told['code'],
  params?: NonNullable<Told['params']>,
): { readonly ok: false; readonly told: Told } {
  return { ok: false, told: params === undefined ? { code } : { code, params } };
}

/** patch.usualTime; a key that is unknown is named, too. */
function placeOf({ issues: [first] }: z.ZodError): string {
  if (first === undefined) return '';
  return [...first.path, ...(first.code === 'unrecognized_keys' ? first.keys.slice(0, 1) : [])].join('.');
}

/** Of what has its place in time: a goal stated after a close must not come before it (design 4.2). */
function newestStamp(document: SalesDocument): Instant {
  const meetings = document.meetings.filter(isHeld);
  const stamps = [
    ...document.goals.map((goal) => goal.statedAt),
    ...meetings.flatMap(({ startedAt, closedAt, visits }) => [
      startedAt,
      closedAt ?? startedAt,
      visits.at(-1)?.from ?? startedAt,
    ]),
  ];
  return stamps.reduce((newest, one) => (one > newest ? one : newest), '1970-01-01T00:00:00.000Z');
}
