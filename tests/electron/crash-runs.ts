/**
 * Any commands through the real host to a real file, with faults, crashes and reloads between; short in `npm test`, long in
 * test:durability. After a crash the file is what was acknowledged, or a later state that was on its way to it.
 */
import fc, { type GeneratorValue } from 'fast-check';
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { createDocumentHost, type DocumentHost } from '../../electron/document-host.ts';
import { realFileSystem, type OpenFile } from '../../electron/storage/file-system.ts';
import { thisMachine } from '../../electron/storage/machine.ts';
import { createSerializer } from '../../electron/storage/serialize.ts';
import { createTeamFiles, type TeamFile } from '../../electron/storage/team-file.ts';
import type { Id, SalesDocument } from '../../shared/document.ts';
import { reduce } from '../../shared/reduce.ts';
import { calendarOf } from '../../shared/vantage.ts';
import { anyCommand } from '../shared/any-command.ts';
import { teamOf } from '../shared/builders.ts';
import { play } from '../shared/play.ts';
import { faulty, systemError } from './storage/disk.ts';

export interface CrashTally {
  runs: number;
  commands: number;
  acknowledged: number;
  crashes: number;
  reloads: number;
  faults: number;
}

export function newCrashTally(): CrashTally {
  return { runs: 0, commands: 0, acknowledged: 0, crashes: 0, reloads: 0, faults: 0 };
}

const STEPS = 25;
const START = play(teamOf({ sellers: ['Åsa', 'Bo'] }), -10, [
  { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: '2026-W48' },
]);
const MORNING = Date.parse('2026-11-23T08:00:00.000Z');
/** A process that has gone is told by its number. */
let processes = 1_000_000;

/** The app from its start to its end, or to its crash. */
interface Life {
  readonly host: DocumentHost;
  readonly file: TeamFile;
  /** Resolves when it has stopped in the middle of a call. */
  readonly crashed: Promise<void>;
  /** What may stand in the file: the newest acknowledged document and all after it. */
  right(): readonly string[];
  /** An answer has come that says: on disk. */
  noteAcknowledged(number: number): void;
  crashIn(calls: number): void;
  failNext(calls: number, code: string): void;
}

/** @throws when the file is not as it must be */
export async function runWithCrashes(folder: string, pick: GeneratorValue, tally: CrashTally): Promise<void> {
  const number = (min: number, max: number): number => pick(fc.integer, { min, max });
  const home = await fs.mkdtemp(join(folder, 'run-'));
  const path = join(home, 'Norr.json');
  await fs.writeFile(path, textOf(START));
  const clock = { minutes: 0 };
  let life = await begin(path, clock, tally);
  let answers: Promise<unknown>[] = [];
  tally.runs += 1;
  for (let step = 0; step < STEPS; step += 1) {
    clock.minutes += number(-5, 30);
    const act = number(0, 19);
    if (act < 12) answers.push(sent(life, pick, tally));
    else if (act === 12) answers.push(undone(life));
    else if (act === 13) life.failNext(number(1, 6), ['ENOSPC', 'EIO', 'EACCES', 'ESTALE'][number(0, 3)] ?? 'EIO');
    else if (act === 14) life.crashIn(number(1, 25));
    else if (act === 15 && (await ended(life))) {
      tally.reloads += 1;
      await expectFile(path, [textOf(life.host.state().document)]);
      life = await begin(path, clock, tally);
      answers = [];
    }
    const isCrashed = await Promise.race([
      life.crashed.then(() => true),
      (act >= 16 ? Promise.all(answers) : Promise.resolve()).then(() => false),
    ]);
    if (isCrashed) {
      life = await crashed(life, path, clock, tally);
      answers = [];
    }
  }
  if (await ended(life)) await expectFile(path, [textOf(life.host.state().document)]);
  else await crashed(life, path, clock, tally);
  await fs.rm(home, { recursive: true, force: true });
}

async function crashed(life: Life, path: string, clock: { minutes: number }, tally: CrashTally): Promise<Life> {
  life.host.stop();
  tally.crashes += 1;
  await expectFile(path, life.right());
  return begin(path, clock, tally);
}

/** False: it crashed on the way. */
async function ended({ host, file, crashed: stopped }: Life): Promise<boolean> {
  const end = async (): Promise<boolean> => {
    // While it is unsaved nothing is waited for: the next try has to have its turn.
    for (await host.settle(); host.state().status.unsaved; await host.settle()) await turn();
    host.stop();
    await file.close();
    return true;
  };
  return Promise.race([end(), stopped.then(() => false)]);
}

async function sent(life: Life, pick: GeneratorValue, tally: CrashTally): Promise<void> {
  tally.commands += 1;
  const answer = await life.host.send(anyCommand(life.host.state().document, pick));
  // Without an id it may be a command that changed nothing, whose number is that of another.
  if (!answer.ok || answer.value.ids.length === 0) return;
  tally.acknowledged += 1;
  life.noteAcknowledged(answer.value.number);
}

async function undone({ host }: Life): Promise<void> {
  await host.undo();
}

async function begin(path: string, clock: { minutes: number }, tally: CrashTally): Promise<Life> {
  let isAlive = true;
  let callsLeft = Infinity;
  let failing = { calls: 0, code: '' };
  let stop = (): void => undefined;
  const stopped = new Promise<void>((resolve) => (stop = resolve));
  const open = new Set<OpenFile>();
  const remembered = async (opening: Promise<OpenFile>): Promise<OpenFile> => {
    const file = await opening;
    open.add(file);
    return { ...file, close: () => (open.delete(file), file.close()) };
  };
  const over = {
    create: (at: string, mode: number) => remembered(realFileSystem.create(at, mode)),
    openFolder: (at: string) => remembered(realFileSystem.openFolder(at)),
  };
  const files = faulty(async () => {
    callsLeft -= 1;
    if (callsLeft <= 0 && isAlive) {
      isAlive = false;
      // The system closes what it had open.
      for (const file of open) await file.close();
      stop();
    }
    // A process that has gone hears of nothing any more.
    if (!isAlive) return new Promise<never>(() => undefined);
    if (failing.calls === 0) return undefined;
    failing = { ...failing, calls: failing.calls - 1 };
    tally.faults += 1;
    throw systemError(failing.code);
  }, over);
  processes += 1;
  const self = processes;
  const machine = { ...thisMachine(), pid: self, isRunning: (pid: number) => pid === self, startOf: () => null };
  const now = (): string => new Date(MORNING + clock.minutes * 60_000).toISOString();
  const opened = await createTeamFiles({ now, files, machine }).open(path);
  if (opened.kind === 'unreadable') throw new Error(opened.unreadable.told.code);
  const { file, document } = opened;
  if (file.mode !== 'rw') throw new Error('A process that has gone keeps others out');

  /** As windows see it, number by number; and what has been handed to the file, of which the first `kept` were taken. */
  const told = new Map<number, SalesDocument>([[0, document]]);
  const handed: SalesDocument[] = [document];
  let kept = 0;
  let acknowledged = 0;
  let made = 0;
  const newest = (): SalesDocument => [...told.values()].at(-1) ?? document;
  const host = createDocumentHost(
    {
      now,
      newId: (): Id => `${String(self).padStart(8, '0')}-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
      async write(next) {
        handed.push(next);
        const place = handed.length - 1;
        await file.write(next);
        kept = place;
      },
      explain: (error) => file.explain(error),
      pause: turn,
      holidaysFor: () => Promise.resolve(NO_HOLIDAYS),
    },
    {
      changed({ number, change }) {
        const before = newest();
        const reduced = reduce(before, change, calendarOf(before.settings, NO_HOLIDAYS));
        if (!reduced.ok) throw new Error(`A window refused ${change.command.type}`);
        told.set(number, reduced.document);
      },
      replaced() {
        const { number, document: whole } = host.state();
        told.set(number, whole);
      },
      status: () => undefined,
    },
    { document, holidays: NO_HOLIDAYS, mode: file.mode, holder: file.holder },
  );
  return {
    host,
    file,
    crashed: stopped,
    right() {
      const later = [...told].filter(([number]) => number >= acknowledged).map(([, state]) => state);
      return [...later, ...handed.slice(kept + 1)].map(textOf);
    },
    noteAcknowledged(number) {
      acknowledged = Math.max(acknowledged, number);
    },
    crashIn: (calls) => {
      callsLeft = calls;
    },
    failNext: (calls, code) => {
      failing = { calls, code };
    },
  };
}

const NO_HOLIDAYS = {};

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function textOf(document: SalesDocument): string {
  return Buffer.concat(createSerializer()(document)).toString('utf8');
}

async function expectFile(path: string, right: readonly string[]): Promise<void> {
  const text = await fs.readFile(path, 'utf8');
  if (!right.includes(text)) throw new Error(`The file is none of the ${right.length} states that it may be in`);
}
