/**
 * Every state that a disk may have after a power cut. The real file system does the work; what it is asked is noted, and from
 * the notes the folder is built anew as a cut at any moment may leave it: bytes that were not synced are gone in whole or in
 * part, or are zeros; names that were not synced are changed or not, in any mixture. Harsher than file systems are: none loses
 * a rename and keeps a later one in the same folder.
 */
import { promises as fs } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { realFileSystem, type FileSystem, type OpenFile } from '../../../electron/storage/file-system.ts';
import { thisMachine } from '../../../electron/storage/machine.ts';
import { createTeamFiles } from '../../../electron/storage/team-file.ts';
import { numberedBytes, numberedDocument, numberedTeam, standingOf } from './numbered.ts';

type Note =
  | { readonly kind: 'names'; readonly folder: string; readonly changes: readonly (readonly [string, number | null])[] }
  | { readonly kind: 'bytes'; readonly node: number; readonly data: Buffer }
  | { readonly kind: 'synced'; readonly node: number }
  | { readonly kind: 'folderSynced'; readonly folder: string }
  | { readonly kind: 'acknowledged'; readonly number: number };

/** A sync that says it was done and was not: the model must find out. */
export type Lie = 'file.sync' | 'folder.sync' | null;

export interface CutTally {
  states: number;
  readonly wrong: string[];
}

/** From 0 up to, not including, 1. */
type Chance = () => number;

const WRITES = 4;
const START = numberedTeam();
const HOUR = 3_600_000; // ms
const MORNING = Date.parse('2026-11-23T08:00:00.000Z');

/** Writes a team a few times, and cuts the power after each call in `states` ways. */
export async function cutEverywhere(
  folder: string,
  states: number,
  chance: Chance,
  lie: Lie = null,
): Promise<CutTally> {
  const notes = await notesOfARun(await fs.mkdtemp(join(folder, 'run-')), lie);
  const tally: CutTally = { states: 0, wrong: [] };
  const after = await fs.mkdtemp(join(folder, 'after-'));
  for (let end = 0; end <= notes.length; end += 1) {
    const acknowledged = notes
      .slice(0, end)
      .reduce((last, note) => (note.kind === 'acknowledged' ? note.number : last), 0);
    for (let state = 0; state < states; state += 1) {
      await rebuild(after, afterCut(notes.slice(0, end), chance));
      const { trouble } = await standingOf(rebooted(), join(after, 'Norr.json'), START, acknowledged);
      tally.states += 1;
      if (trouble !== null) tally.wrong.push(`cut after call ${end} of ${notes.length}: ${trouble.why}`);
    }
  }
  return tally;
}

function clock(): () => string {
  let hours = 0;
  return () => new Date(MORNING + (hours += 1) * HOUR).toISOString();
}

/** The same machine after its start: of the processes before, none runs. */
function rebooted() {
  return createTeamFiles({ now: clock(), machine: { ...thisMachine(), pid: 999_999, isRunning: () => false } });
}

async function notesOfARun(home: string, lie: Lie): Promise<readonly Note[]> {
  const path = join(home, 'Norr.json');
  await fs.writeFile(path, numberedBytes(START, 0));
  const notes: Note[] = [];
  const opened = await createTeamFiles({ now: clock(), files: noting(home, notes, lie) }).open(path);
  if (opened.kind !== 'opened') throw new Error(opened.unreadable.told.code);
  for (let number = 1; number <= WRITES; number += 1) {
    await opened.file.write(numberedDocument(START, number));
    notes.push({ kind: 'acknowledged', number });
  }
  await opened.file.close();
  return notes;
}

/** Names in the notes are from the team's folder. A name is noted before it is changed, a sync after it was done. */
function noting(home: string, notes: Note[], lie: Lie): FileSystem {
  const nodes = new Map<string, number>([['Norr.json', 0]]);
  let made = 0;
  const short = (path: string): string => path.slice(home.length + 1);
  function names(path: string, ...changes: readonly (readonly [string, number | null])[]): void {
    for (const [name, node] of changes) {
      if (node === null) nodes.delete(name);
      else nodes.set(name, node);
    }
    notes.push({ kind: 'names', folder: dirname(short(path)), changes });
  }
  const noted = (file: OpenFile, node: number): OpenFile => ({
    ...file,
    write(data) {
      notes.push({ kind: 'bytes', node, data: Buffer.concat(data) });
      return file.write(data);
    },
    async sync() {
      await file.sync();
      if (lie !== 'file.sync') notes.push({ kind: 'synced', node });
    },
  });
  return {
    ...realFileSystem,
    async create(path, mode) {
      const file = await realFileSystem.create(path, mode);
      made += 1;
      names(path, [short(path), made]);
      return noted(file, made);
    },
    async openFolder(path) {
      const folder = await realFileSystem.openFolder(path);
      return {
        ...folder,
        async sync() {
          await folder.sync();
          if (lie !== 'folder.sync') notes.push({ kind: 'folderSynced', folder: short(path) || '.' });
        },
      };
    },
    rename(from, to) {
      names(to, [short(from), null], [short(to), nodes.get(short(from)) ?? null]);
      return realFileSystem.rename(from, to);
    },
    link(from, to) {
      names(to, [short(to), nodes.get(short(from)) ?? null]);
      return realFileSystem.link(from, to);
    },
    remove(path) {
      names(path, [short(path), null]);
      return realFileSystem.remove(path);
    },
  };
}

type Names = Note & { readonly kind: 'names' };

/** One state of the disk, as names and bytes. */
function afterCut(notes: readonly Note[], chance: Chance): ReadonlyMap<string, Buffer> {
  const names = new Map<string, number>([['Norr.json', 0]]);
  const kept = new Map<number, Buffer>([[0, numberedBytes(START, 0)]]);
  const unsynced = new Map<number, Buffer>();
  let waiting: readonly Names[] = [];
  const apply = (note: Names): void => {
    for (const [name, node] of note.changes) {
      if (node === null) names.delete(name);
      else names.set(name, node);
    }
  };
  for (const note of notes) {
    if (note.kind === 'names') waiting = [...waiting, note];
    else if (note.kind === 'bytes')
      unsynced.set(note.node, Buffer.concat([unsynced.get(note.node) ?? Buffer.alloc(0), note.data]));
    else if (note.kind === 'synced') {
      kept.set(
        note.node,
        Buffer.concat([kept.get(note.node) ?? Buffer.alloc(0), unsynced.get(note.node) ?? Buffer.alloc(0)]),
      );
      unsynced.delete(note.node);
    } else if (note.kind === 'folderSynced') {
      waiting.filter(({ folder }) => folder === note.folder).forEach(apply);
      waiting = waiting.filter(({ folder }) => folder !== note.folder);
    }
  }
  someOf(waiting, chance).forEach(apply);
  return new Map(
    [...names].map(([name, node]) => {
      const torn = tornBytes(unsynced.get(node) ?? Buffer.alloc(0), chance);
      return [name, Buffer.concat([kept.get(node) ?? Buffer.alloc(0), torn])];
    }),
  );
}

/** None, all, the first few, or any. */
function someOf<T>(all: readonly T[], chance: Chance): readonly T[] {
  const way = Math.floor(chance() * 4);
  if (way === 0) return [];
  if (way === 1) return all;
  return way === 2 ? all.slice(0, Math.floor(chance() * (all.length + 1))) : all.filter(() => chance() < 0.5);
}

/** Nothing, a part, zeros where the bytes should be, or everything. */
function tornBytes(bytes: Buffer, chance: Chance): Buffer {
  const way = Math.floor(chance() * 4);
  if (way === 0) return Buffer.alloc(0);
  if (way === 1) return bytes.subarray(0, Math.floor(chance() * (bytes.length + 1)));
  return way === 2 ? Buffer.alloc(bytes.length) : bytes;
}

async function rebuild(folder: string, files: ReadonlyMap<string, Buffer>): Promise<void> {
  await fs.rm(folder, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    const path = join(folder, name);
    await fs.mkdir(dirname(path), { recursive: true });
    await fs.writeFile(path, bytes);
    // A lock without its text counts for two minutes: the power was away for longer.
    if (basename(name).startsWith('.Norr.json.lock')) await fs.utimes(path, 1, 1);
  }
}
