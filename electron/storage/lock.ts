/**
 * Who has the team's file open: a small file beside it, so that a second program, or another machine on the same folder, is
 * noticed before it can write (design 9). A lock whose holder has ended, or has been silent too long, is taken over.
 */
import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../shared/document.ts';
import type { FileSystem } from './file-system.ts';
import { writeDurably } from './durable-write.ts';
import { systemCode } from './storage-error.ts';

const lockSchema = z.object({
  user: z.string(),
  machine: z.string(),
  pid: z.int(),
  since: z.string(),
  session: z.string(),
  heartbeat: z.string(),
});

type LockFile = z.infer<typeof lockSchema>;

export interface Holder {
  readonly user: string;
  readonly machine: string;
  readonly since: Instant;
}

export type Locked =
  | { readonly kind: 'ours'; release(): Promise<void> }
  | { readonly kind: 'held'; readonly holder: Holder };

const BEAT = 20_000; // ms
const SILENT = 120_000; // ms: six beats missed

export async function takeLock(files: FileSystem, path: string, now: () => Instant): Promise<Locked> {
  const lockPath = join(dirname(path), `.${basename(path)}.lock`);
  const mine: LockFile = {
    user: userName(),
    machine: hostname(),
    pid: process.pid,
    since: now(),
    session: randomUUID(),
    heartbeat: now(),
  };
  for (let tries = 0; tries < 3; tries += 1) {
    if (await created(files, lockPath, mine)) return held(files, lockPath, mine, now);
    const other = await readLock(files, lockPath);
    if (other !== null && isAlive(other, now())) {
      return { kind: 'held', holder: { user: other.user, machine: other.machine, since: other.since } };
    }
    await files.remove(lockPath).catch((error: unknown) => {
      if (systemCode(error) !== 'ENOENT') throw error;
    });
  }
  // Somebody takes it again and again just before us: then it is theirs.
  const other = await readLock(files, lockPath);
  return { kind: 'held', holder: { user: other?.user ?? '', machine: other?.machine ?? '', since: other?.since ?? now() } };
}

async function created(files: FileSystem, path: string, lock: LockFile): Promise<boolean> {
  try {
    const file = await files.create(path, 0o600);
    const data = Buffer.from(JSON.stringify(lock));
    try {
      await file.write(data, 0, data.length);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function held(files: FileSystem, path: string, mine: LockFile, now: () => Instant): Locked {
  let released = false;
  const beat = async (): Promise<void> => {
    const current = await readLock(files, path);
    if (released || (current !== null && current.session !== mine.session)) return;
    await writeDurably(path, JSON.stringify({ ...mine, heartbeat: now() }), files);
  };
  // A beat that cannot be written says nothing new: the next write of the document tells the manager why.
  const timer = setInterval(() => void beat().catch(() => undefined), BEAT);
  timer.unref();
  return {
    kind: 'ours',
    async release() {
      released = true;
      clearInterval(timer);
      const current = await readLock(files, path);
      if (current?.session === mine.session) await files.remove(path);
    },
  };
}

/** Null when there is none, or what stands there is no lock. */
async function readLock(files: FileSystem, path: string): Promise<LockFile | null> {
  try {
    const parsed = lockSchema.safeParse(JSON.parse((await files.read(path)).toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** On this machine a process is there or not; of another one we know only how long it has been silent. */
function isAlive(lock: LockFile, now: Instant): boolean {
  if (lock.machine === hostname()) return lock.pid !== process.pid && isRunning(lock.pid);
  return Date.parse(now) - Date.parse(lock.heartbeat) < SILENT;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}
