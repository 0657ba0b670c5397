/**
 * Copies of the team's file beside it, in `backups/` (design 9): as it was before each session, and the last one of each hour
 * and of each day. Only bytes that have been read as a document are ever kept. What goes is told by the copies alone, never
 * by the clock: a clock that was wrong for an hour must not cost a month of copies.
 */
import { basename, dirname, extname, join } from 'node:path';
import { localDateOf, localTimeOf } from '../../shared/calendar.ts';
import type { Instant, IsoWeek, Locale, Seller } from '../../shared/document.ts';
import { textFor } from '../../shared/messages/index.ts';
import { sweepTemporary, syncFolder, writeDurably } from './durable-write.ts';
import type { FileFacts, FileSystem } from './file-system.ts';
import { isWrittenAs, readDocument } from './read-document.ts';
import { systemCode, unless } from './storage-error.ts';

export interface Backup {
  readonly path: string;
  readonly at: Instant;
  readonly kind: 'opened' | 'changed';
}

/** What is in a backup, for who has to choose one. */
export interface BackupContents {
  readonly sellers: number;
  readonly results: number;
  readonly goals: number;
  readonly meetings: number;
  /** The newest week with a result. */
  readonly newestWeek: IsoWeek | null;
}

const SESSIONS_KEPT = 20;
const HOURS_KEPT = 24;
const DAYS_KEPT = 31;

/** Keeps a copy, unless the newest one is the same, and sweeps those that are no longer asked for. @throws StorageError */
export async function keepBackup(
  files: FileSystem,
  path: string,
  pieces: readonly Uint8Array[],
  kind: Backup['kind'],
  at: Instant,
): Promise<void> {
  const [newest] = await listBackups(files, path);
  if (newest !== undefined && (await isCopyOf(files, newest, pieces).catch(() => false))) return;
  const folder = folderOf(path);
  const team = await unless(['ENOENT'], files.facts(path), null);
  await makePrivateFolder(files, folder, team);
  await writeDurably(join(folder, `${stem(path)} ${at.replace(/[:.]/gu, '-')} ${kind}.json`), pieces, files, {
    folderMustExist: true,
    sweptWith: path,
  });
  await sweepTemporary(files, path, folder).catch(() => undefined);
  await sweep(files, path);
}

/** Newest first. */
export async function listBackups(files: FileSystem, path: string): Promise<readonly Backup[]> {
  const folder = folderOf(path);
  const prefix = `${stem(path)} `;
  const names = await unless(['ENOENT', 'ENOTDIR'], files.list(folder), []);
  const found = names.flatMap((name): readonly Backup[] => {
    const match = name.startsWith(prefix) ? PATTERN.exec(name.slice(prefix.length)) : null;
    if (match === null) return [];
    const [, date, hour, minute, second, ms, kind] = match;
    const at = `${date}T${hour}:${minute}:${second}.${ms}Z`;
    return [{ path: join(folder, name), at, kind: kind === 'opened' ? 'opened' : 'changed' }];
  });
  return found.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z (opened|changed)\.json$/u;

/** Null when it cannot be read as a document. */
export async function describeBackup(files: FileSystem, backup: Backup): Promise<BackupContents | null> {
  const read = readDocument(await files.read(backup.path), basename(backup.path));
  if (!read.ok) return null;
  const { sellers, results, goals, meetings } = read.document;
  const newestWeek = results.reduce<IsoWeek | null>(
    (newest, { week }) => (week > (newest ?? '') ? week : newest),
    null,
  );
  return {
    sellers: sellers.length,
    results: results.length,
    goals: goals.length,
    meetings: meetings.length,
    newestWeek,
  };
}

/** The newest one that can be read as a document; null when there is none. Never throws: it is asked when all is wrong. */
export async function newestGoodBackup(files: FileSystem, path: string): Promise<Backup | null> {
  for (const backup of await listBackups(files, path).catch(() => [])) {
    const contents = await describeBackup(files, backup).catch(() => null);
    if (contents !== null) return backup;
  }
  return null;
}

/**
 * Takes away the copies in which a seller is called something else than now, and what a crash has left of one: on demand, for who
 * was made anonymous (design 3). One that cannot be read goes when the seller's id stands in it. All are tried.
 * @returns how many are gone. @throws when one could not be taken away
 */
export async function removeBackupsNaming(
  files: FileSystem,
  path: string,
  { id, name }: Pick<Seller, 'id' | 'name'>,
): Promise<number> {
  const folder = folderOf(path);
  const failures: unknown[] = [];
  let gone = 0;
  for (const backup of await listBackups(files, path)) {
    try {
      const bytes = await files.read(backup.path);
      const read = readDocument(bytes, basename(backup.path));
      const named = read.ok ? read.document.sellers.find((seller) => seller.id === id)?.name : undefined;
      if (read.ok ? named === undefined || named === name : !bytes.includes(id)) continue;
      await files.remove(backup.path);
      gone += 1;
    } catch (error) {
      failures.push(error);
    }
  }
  await unless(['ENOENT'], sweepTemporary(files, path, folder), undefined);
  if (gone > 0) await syncFolder(files, folder);
  if (failures.length > 0) throw failures[0];
  return gone;
}

/**
 * Gives a file that cannot be read a second name, "Norr (oläslig 2026-09-14 0912).json", so that its place can be taken
 * without a moment in which there is no file; on sticks, which have no second names, it is copied. Null: there was no file.
 */
export async function keepAside(
  files: FileSystem,
  path: string,
  at: { readonly instant: Instant; readonly timeZone: string; readonly locale: Locale },
): Promise<string | null> {
  if ((await unless(['ENOENT'], files.facts(path), null)) === null) return null;
  const time = `${localDateOf(at.instant, at.timeZone)} ${localTimeOf(at.instant, at.timeZone).replace(':', '')}`;
  const ending = extname(path);
  const name = textFor(at.locale)('storage.keptName', { name: basename(path, ending), at: time });
  for (let number = 1; ; number += 1) {
    const aside = join(dirname(path), `${name}${number === 1 ? '' : ` ${number}`}${ending}`);
    if ((await unless(['ENOENT'], files.facts(aside), null)) !== null) continue;
    try {
      await files.link(path, aside);
      await syncFolder(files, dirname(path));
    } catch (error) {
      if (systemCode(error) === 'EEXIST') continue;
      await writeDurably(aside, await files.read(path), files, { folderMustExist: true });
    }
    return aside;
  }
}

async function isCopyOf(files: FileSystem, backup: Backup, pieces: readonly Uint8Array[]): Promise<boolean> {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const { size } = await files.facts(backup.path);
  return size === length && isWrittenAs(await files.read(backup.path), pieces);
}

/** As open to others as the team's file is, and no more: who may read that may look for a copy of it. */
async function makePrivateFolder(files: FileSystem, folder: string, team: FileFacts | null): Promise<void> {
  if ((await unless(['ENOENT'], files.facts(folder), null)) !== null) return;
  const readable = (team?.mode ?? 0) & 0o055;
  await files.makeFolder(folder, 0o700 | readable | ((readable & 0o044) >> 2));
  await syncFolder(files, dirname(folder));
}

async function sweep(files: FileSystem, path: string): Promise<void> {
  const all = await listBackups(files, path);
  const kept = new Set<Backup>([
    ...all.filter((backup) => backup.kind === 'opened').slice(0, SESSIONS_KEPT),
    ...newestOfEach(all, '2026-09-14T07'.length, HOURS_KEPT),
    ...newestOfEach(all, '2026-09-14'.length, DAYS_KEPT),
  ]);
  for (const backup of all) {
    // One that cannot be removed takes room and does no other harm.
    if (!kept.has(backup)) await files.remove(backup.path).catch(() => undefined);
  }
}

/** The newest of each hour or day, of the newest so many that have one. */
function newestOfEach(newestFirst: readonly Backup[], digits: number, count: number): readonly Backup[] {
  const taken = new Set<string>();
  return newestFirst
    .filter(({ at }) => {
      const span = at.slice(0, digits);
      return taken.has(span) ? false : taken.add(span);
    })
    .slice(0, count);
}

function folderOf(path: string): string {
  return join(dirname(path), 'backups');
}

function stem(path: string): string {
  return basename(path).replace(/\.json$/u, '');
}
