/**
 * Who has the team's file open: a small file beside it, so that a second program, or another machine on the same folder, is
 * noticed before it can write (design 9). A lock whose holder has ended, or has been silent too long, is taken over.
 *
 * How long a lock has been silent is told by the folder's own clock, from the times of the lock and of a file made for the
 * question: machines' clocks differ, and a rehearsal's stands still. Each write asks again whether the lock is still ours,
 * since a machine that was asleep may have been taken for one that has gone.
 */
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../shared/document.ts';
import type { FileSystem } from './file-system.ts';
import { thisMachine, type Machine } from './machine.ts';
import { StorageError, systemCode, unless } from './storage-error.ts';

const lockSchema = z.object({
  user: z.string(),
  machine: z.string(),
  mark: z.string(),
  pid: z.int(),
  started: z.string().nullable(),
  since: z.iso.datetime({ precision: 3 }),
  session: z.string(),
});

type LockFile = z.infer<typeof lockSchema>;

interface Holder {
  readonly user: string;
  readonly machine: string;
  readonly since: Instant;
}

export interface OurLock {
  readonly kind: 'ours';
  /** @throws StorageError `heldElsewhere` when somebody has taken it; the system's error when that cannot be told. */
  confirm(): Promise<void>;
  release(): Promise<void>;
}

export type Locked = OurLock | { readonly kind: 'held'; readonly holder: Holder };

const BEAT = 20_000; // ms
const SILENT = 120_000; // ms: six beats missed
const NANOSECONDS = 1_000_000n; // in a ms
/** A lock that is just being made has no text yet. */
const MAKING = { tries: 5, pause: 40 }; // ms

/** Sessions of this process: its number alone may be that of one before it. */
const heldHere = new Set<string>();

/** @throws the system's error when no lock can be made in the folder */
export async function takeLock(
  files: FileSystem,
  path: string,
  now: () => Instant,
  self: Machine = thisMachine(),
): Promise<Locked> {
  const lockPath = join(dirname(path), `.${basename(path)}.lock`);
  const mine: LockFile = {
    user: self.user,
    machine: self.name,
    mark: self.mark,
    pid: self.pid,
    started: self.startOf(self.pid),
    since: now(),
    session: randomUUID(),
  };
  const text = Buffer.from(`${JSON.stringify(mine)}\n`);
  let other: LockFile | null = null;
  for (let tries = 0; tries < 3; tries += 1) {
    if (await isMade(files, lockPath, text)) return held(files, lockPath, mine.session, text);
    other = await settledLock(files, lockPath);
    if (!(await isForsaken(files, lockPath, other, self))) break;
    if (!(await isCleared(files, lockPath, other))) break;
  }
  // Gone in the meantime, or taken again and again just before us: the next try may have it.
  const holder = { user: other?.user ?? '', machine: other?.machine ?? '', since: other?.since ?? now() };
  return { kind: 'held', holder };
}

async function isMade(files: FileSystem, path: string, text: Buffer): Promise<boolean> {
  // Whoever may look into the folder may know who has the file; there are no figures in it.
  const file = await unless(['EEXIST'], files.create(path, 0o644), null);
  if (file === null) return false;
  try {
    const written = await file.write([text]);
    if (written !== text.length) throw new StorageError('full');
    // A lock without its text, as after a power cut, would hold for two minutes.
    await unless(['EINVAL', 'ENOSYS', 'ENOTSUP'], file.sync(), undefined);
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await files.remove(path).catch(() => undefined);
    throw error;
  }
  return true;
}

function held(files: FileSystem, path: string, session: string, text: Buffer): OurLock {
  let released = false;
  let beating = Promise.resolve();
  heldHere.add(session);

  async function confirm(): Promise<void> {
    const current = await unless(['ENOENT'], files.read(path), null);
    // Swept away by somebody who tidies up: it is ours again if nobody was faster.
    if (current === null && !released && (await isMade(files, path, text))) return;
    if (current?.equals(text) !== true) throw new StorageError('heldElsewhere');
  }

  /** The same bytes again, so that whoever reads at this moment reads them whole; only the file's time is new. */
  async function beat(): Promise<void> {
    await confirm();
    const file = await files.overwrite(path);
    try {
      await file.write([text]);
    } finally {
      await file.close();
    }
  }

  const timer = setInterval(() => {
    // A beat that fails says nothing new: the next write of the document tells the manager why.
    beating = beating.then(() => (released ? undefined : beat())).catch(() => undefined);
  }, BEAT);
  timer.unref();

  return {
    kind: 'ours',
    confirm,
    async release() {
      if (released) return;
      released = true;
      clearInterval(timer);
      await beating;
      heldHere.delete(session);
      // A lock that cannot be removed is taken over by whoever comes next: its process will have ended.
      const current = await files.read(path).catch(() => null);
      if (current?.equals(text) === true) await files.remove(path).catch(() => undefined);
    },
  };
}

/** Null when there is none, or what stands there stays no lock. */
async function settledLock(files: FileSystem, path: string): Promise<LockFile | null> {
  for (let tries = 0; tries < MAKING.tries; tries += 1) {
    const bytes = await unless(['ENOENT'], unless(['EACCES', 'EPERM'], files.read(path), Buffer.alloc(0)), null);
    if (bytes === null) return null;
    const lock = lockIn(bytes);
    if (lock !== null) return lock;
    await files.pause(MAKING.pause);
  }
  return null;
}

function lockIn(bytes: Buffer): LockFile | null {
  try {
    return lockSchema.parse(JSON.parse(bytes.toString('utf8')));
  } catch {
    return null;
  }
}

/** On this machine a process is there or not; of another one we know only how long it has been silent. */
async function isForsaken(files: FileSystem, path: string, lock: LockFile | null, self: Machine): Promise<boolean> {
  if (lock !== null && lock.mark === self.mark) {
    if (lock.pid === self.pid) return !heldHere.has(lock.session);
    if (!self.isRunning(lock.pid)) return true;
    const started = self.startOf(lock.pid);
    if (lock.started !== null && started !== null && lock.started !== started) return true;
  }
  const silent = await silenceOf(files, path);
  if (silent === null) return true;
  const beforeStart = lock !== null && lock.mark === self.mark && silent > self.upSeconds() * 1000;
  return beforeStart || silent > SILENT;
}

/** Milliseconds by the folder's clock; null when the lock is gone. */
async function silenceOf(files: FileSystem, path: string): Promise<number | null> {
  const probe = `${path}-${randomUUID().slice(0, 8)}`;
  const file = await files.create(probe, 0o600);
  try {
    // Made of something, as the lock is: some servers give an empty file the other machine's time.
    await file.write([Buffer.from('\n')]);
    await file.close();
    const present = await files.facts(probe);
    const lock = await unless(['ENOENT'], files.facts(path), null);
    return lock === null ? null : Number((present.modifiedNs - lock.modifiedNs) / NANOSECONDS);
  } finally {
    await file.close().catch(() => undefined);
    await files.remove(probe).catch(() => undefined);
  }
}

/**
 * Moves the forsaken lock away. Two may have judged it at the same time, and then the slower one moves the lock that the
 * faster one has made: what was moved is looked at, and put back when it is not the one that was judged.
 */
async function isCleared(files: FileSystem, path: string, judged: LockFile | null): Promise<boolean> {
  const away = `${path}-${randomUUID().slice(0, 8)}`;
  try {
    await files.rename(path, away);
  } catch (error) {
    return systemCode(error) === 'ENOENT';
  }
  const bytes = await files.read(away).catch(() => null);
  const isJudged = bytes === null || lockIn(bytes)?.session === judged?.session;
  // Whoever has made another one meanwhile has it; the one that was moved finds out at its next write.
  if (!isJudged) {
    await files
      .link(away, path)
      .catch(() => isMade(files, path, bytes))
      .catch(() => undefined);
  }
  await files.remove(away).catch(() => undefined);
  return isJudged;
}
