/**
 * Copies of the team's file beside it, in `backups/` (design 9): as it was before each session, the last one of each hour
 * today and of each day for a month. Only a text that has been read as a document is ever kept.
 */
import { basename, dirname, join } from 'node:path';
import type { Instant } from '../../shared/document.ts';
import { writeDurably } from './durable-write.ts';
import type { FileSystem } from './file-system.ts';
import { readDocument } from './read-document.ts';
import { systemCode } from './storage-error.ts';

export interface Backup {
  readonly path: string;
  readonly at: Instant;
}

const SESSIONS_KEPT = 20;
const HOURS_KEPT = 24;
const DAYS_KEPT = 31;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

type Kind = 'opened' | 'changed';

/** Keeps a copy, and sweeps those that are no longer asked for. */
export async function keepBackup(
  files: FileSystem,
  path: string,
  text: string,
  kind: Kind,
  at: Instant,
): Promise<void> {
  const folder = folderOf(path);
  const stamp = at.replace(/[:.]/gu, '-');
  await writeDurably(join(folder, `${stem(path)} ${stamp} ${kind}.json`), text, files);
  await sweep(files, path, at);
}

/** Newest first. */
export async function listBackups(files: FileSystem, path: string): Promise<readonly Backup[]> {
  return (await entries(files, path)).map(({ path: at, instant }) => ({ path: at, at: instant }));
}

/** The newest one that can be read as a document; null when there is none. */
export async function newestGoodBackup(files: FileSystem, path: string): Promise<Backup | null> {
  for (const backup of await listBackups(files, path)) {
    if (readDocument(await files.read(backup.path), basename(backup.path)).ok) return backup;
  }
  return null;
}

interface Entry {
  readonly path: string;
  readonly instant: Instant;
  readonly kind: Kind;
}

async function entries(files: FileSystem, path: string): Promise<readonly Entry[]> {
  const folder = folderOf(path);
  const prefix = `${stem(path)} `;
  let names: readonly string[];
  try {
    names = await files.list(folder);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return [];
    throw error;
  }
  const found = names.flatMap((name): readonly Entry[] => {
    const match = name.startsWith(prefix) ? PATTERN.exec(name.slice(prefix.length)) : null;
    if (match === null) return [];
    const [, date, hour, minute, second, ms, kind] = match;
    const instant = `${date}T${hour}:${minute}:${second}.${ms}Z`;
    return [{ path: join(folder, name), instant, kind: kind as Kind }];
  });
  return found.sort((a, b) => (a.instant < b.instant ? 1 : -1));
}

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z (opened|changed)\.json$/u;

async function sweep(files: FileSystem, path: string, now: Instant): Promise<void> {
  const all = await entries(files, path);
  const kept = new Set<Entry>([
    ...all.filter((entry) => entry.kind === 'opened').slice(0, SESSIONS_KEPT),
    ...newestOfEach(all, HOUR, HOURS_KEPT, now),
    ...newestOfEach(all, DAY, DAYS_KEPT, now),
  ]);
  for (const entry of all) {
    if (!kept.has(entry)) await files.remove(entry.path);
  }
}

/** The newest of each hour or day, for so many of them back. */
function newestOfEach(all: readonly Entry[], span: number, count: number, now: Instant): readonly Entry[] {
  const place = (instant: Instant): number => Math.floor(Date.parse(instant) / span);
  const oldest = place(now) - count + 1;
  const taken = new Set<number>();
  return all.filter(({ instant }) => {
    const at = place(instant);
    if (at < oldest || taken.has(at)) return false;
    taken.add(at);
    return true;
  });
}

function folderOf(path: string): string {
  return join(dirname(path), 'backups');
}

function stem(path: string): string {
  return basename(path).replace(/\.json$/u, '');
}
