/**
 * Writes of a team's file on a disk that fails, call by call and in any mixture; short in `npm test`, long in test:durability.
 * Whatever the disk says, the file is the last acknowledged state or a later one that was asked for, whole; with the faults
 * gone the next write goes through.
 */
import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { createTeamFiles, type TeamFile, type TeamFiles } from '../../../electron/storage/team-file.ts';
import { faulty, systemError, type Call, type Fault } from './disk.ts';
import { numberedBytes, numberedDocument, numberedTeam } from './numbered.ts';

export const CODES = ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EXDEV', 'EPERM', 'EBUSY', 'ENOENT', 'ESTALE'] as const;

/** `done`: the error is told although the call was done. `short`: a write takes only some bytes, then there is the error. */
export const KINDS = ['refused', 'done', 'short'] as const;

export interface PlannedFault {
  readonly call: Call;
  /** From its first call on, counted from when the writes begin. */
  readonly nth: number;
  readonly code: (typeof CODES)[number];
  readonly kind: (typeof KINDS)[number];
  /** How many calls in a row fail. */
  readonly lasts: number;
}

export interface FaultTally {
  injected: number;
  runs: number;
  readonly calls: Set<Call>;
  readonly wrong: string[];
}

const WRITES = 3;
const START = numberedTeam();
const HOUR = 3_600_000; // ms
const MORNING = Date.parse('2026-11-23T08:00:00.000Z');
const FEW_BYTES = 100;

/** The calls of one run on a sound disk, each with its number among its like: open, writes with backups between, close. */
export async function callsOfARun(folder: string): Promise<readonly Pick<PlannedFault, 'call' | 'nth'>[]> {
  const { disk, teams, path } = await setUp(folder, () => undefined);
  await meet(teams, path, () => undefined);
  return disk.calls.map((call, at) => ({
    call,
    nth: disk.calls.slice(0, at + 1).filter((one) => one === call).length,
  }));
}

export function newTally(): FaultTally {
  return { injected: 0, runs: 0, calls: new Set(), wrong: [] };
}

export async function runWithFaults(folder: string, plan: readonly PlannedFault[], tally: FaultTally): Promise<void> {
  let isFaulty = true;
  const { teams, path } = await setUp(folder, (call, _, count) => {
    if (!isFaulty) return undefined;
    tally.calls.add(call);
    const fault = plan.find((one) => one.call === call && count >= one.nth && count < one.nth + one.lasts);
    if (fault === undefined) return undefined;
    tally.injected += 1;
    if (fault.kind === 'short' && call.endsWith('.write') && count === fault.nth) return { takes: FEW_BYTES };
    const error = systemError(fault.code);
    if (fault.kind === 'done') return { doneBut: error };
    throw error;
  });
  tally.runs += 1;
  const heal = (): void => {
    isFaulty = false;
  };
  const wrong = await meet(teams, path, heal).catch((error: unknown) => `an error that nobody expects: ${error}`);
  if (wrong !== null) tally.wrong.push(`${JSON.stringify(plan)}: ${wrong}`);
  await fs.rm(join(path, '..'), { recursive: true, force: true });
}

async function setUp(folder: string, fault: Fault) {
  const home = await fs.mkdtemp(join(folder, 'run-'));
  const path = join(home, 'Norr.json');
  await fs.writeFile(path, numberedBytes(START, 0));
  const disk = faulty(fault);
  let hours = 0;
  // Each write in an hour of its own, so that backups are made in between.
  const now = (): string => new Date(MORNING + (hours += 1) * HOUR).toISOString();
  return { disk, path, teams: createTeamFiles({ now, files: disk }) };
}

/** Null: all went as it must. */
async function meet(teams: TeamFiles, path: string, heal: () => void): Promise<string | null> {
  let acknowledged = 0;
  const check = async (highest: number): Promise<string | null> => {
    const bytes = await fs.readFile(path).catch(() => Buffer.alloc(0));
    const right = Array.from({ length: highest - acknowledged + 1 }, (_, index) => acknowledged + index);
    if (right.some((number) => bytes.equals(numberedBytes(START, number)))) return null;
    return `${acknowledged} was acknowledged, ${highest} asked for, and ${bytes.length} other bytes are there`;
  };
  const first = await teams.open(path);
  for (let number = 1; number <= WRITES && first.kind === 'opened'; number += 1) {
    if (await isAcknowledged(first.file, number)) acknowledged = number;
    const wrong = await check(number);
    if (wrong !== null) return wrong;
  }
  heal();
  if (first.kind === 'opened') {
    if (first.file.mode === 'rw' && (await isAcknowledged(first.file, WRITES + 1))) return closed(first.file, path);
    await first.file.close();
  }
  return (await check(WRITES)) ?? reopened(teams, path);
}

/** A file that could not be read or locked at the start, or whose lock was lost, is opened again and can be written. */
async function reopened(teams: TeamFiles, path: string): Promise<string | null> {
  await ageEmptyLock(path);
  const again = await teams.open(path);
  if (again.kind === 'unreadable') return `opened again: ${again.unreadable.told.code}`;
  if (!(await isAcknowledged(again.file, WRITES + 1))) return `opened again, it cannot be written (${again.file.mode})`;
  return closed(again.file, path);
}

/** A lock of which it was said that it could not be made has no text, and counts for two minutes: they are over. */
async function ageEmptyLock(path: string): Promise<void> {
  const lock = join(path, '..', '.Norr.json.lock');
  const isEmpty = await fs.readFile(lock).then(
    (bytes) => bytes.length === 0,
    () => false,
  );
  if (isEmpty) await fs.utimes(lock, 1, 1);
}

async function closed(file: TeamFile, path: string): Promise<string | null> {
  await file.close();
  const bytes = await fs.readFile(path);
  return bytes.equals(numberedBytes(START, WRITES + 1)) ? null : 'the last write is not what is there';
}

function isAcknowledged(file: TeamFile, number: number): Promise<boolean> {
  return file.write(numberedDocument(START, number)).then(
    () => true,
    () => false,
  );
}
