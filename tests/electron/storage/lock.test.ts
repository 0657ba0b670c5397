import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { realFileSystem, type FileSystem } from '../../../electron/storage/file-system.ts';
import { takeLock, type Locked, type OurLock } from '../../../electron/storage/lock.ts';
import { thisMachine, type Machine } from '../../../electron/storage/machine.ts';
import { faulty, namesIn, newFolder, systemError } from './disk.ts';

const NOW = '2026-11-23T08:00:00.000Z';

/** A process on a machine; the processes that run there are in `running`. */
function process_(name: string, pid: number, running: ReadonlySet<number> = new Set([pid])): Machine {
  return {
    user: `user of ${name}`,
    name,
    mark: `mark of ${name}`,
    pid,
    isRunning: (other) => running.has(other),
    startOf: () => null,
    upSeconds: () => 1e6,
  };
}

async function setUp(): Promise<{ folder: string; path: string; lock: string }> {
  const folder = await newFolder();
  return { folder, path: join(folder, 'Norr.json'), lock: join(folder, '.Norr.json.lock') };
}

const open: OurLock[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const lock of open.splice(0)) await lock.release();
});

async function take(path: string, self: Machine, files: FileSystem = realFileSystem): Promise<Locked> {
  const lock = await takeLock(files, path, () => NOW, self);
  if (lock.kind === 'ours') open.push(lock);
  return lock;
}

async function ours(path: string, self: Machine, files?: FileSystem): Promise<OurLock> {
  const lock = await take(path, self, files);
  if (lock.kind !== 'ours') throw new Error('It is held');
  return lock;
}

async function silentFor(path: string, seconds: number): Promise<void> {
  const at = (await fs.stat(path)).mtimeMs / 1000 - seconds;
  await fs.utimes(path, at, at);
}

describe('a lock', () => {
  test('is a file beside the team’s that says who has it, and goes with its release', async () => {
    const { folder, path, lock } = await setUp();
    const mine = await ours(path, process_('A', 1));
    expect(JSON.parse(await fs.readFile(lock, 'utf8'))).toMatchObject({
      user: 'user of A',
      machine: 'A',
      pid: 1,
      since: NOW,
    });
    await mine.confirm();
    await mine.release();
    expect(await namesIn(folder)).toEqual([]);
  });

  test('holds against another process, another machine and the same process', async () => {
    const { folder, path } = await setUp();
    await ours(path, process_('A', 1));
    const holder = { user: 'user of A', machine: 'A', since: NOW };
    for (const other of [process_('A', 2, new Set([1, 2])), process_('B', 1), process_('A', 1)]) {
      expect(await take(path, other)).toEqual({ kind: 'held', holder });
    }
    expect(await namesIn(folder)).toEqual(['.Norr.json.lock']);
  });

  test('only one of many at the same time gets it', async () => {
    const { path } = await setUp();
    const running = new Set(Array.from({ length: 20 }, (_, at) => at));
    const all = await Promise.all([...running].map((pid) => take(path, process_('A', pid, running))));
    expect(all.filter((one) => one.kind === 'ours')).toHaveLength(1);
  });

  test('a forsaken one is taken by only one of many', async () => {
    const { folder, path, lock } = await setUp();
    for (let round = 0; round < 20; round += 1) {
      await fs.writeFile(
        lock,
        JSON.stringify({
          user: '',
          machine: 'A',
          mark: 'mark of A',
          pid: 999,
          started: null,
          since: NOW,
          session: 'x',
        }),
      );
      const running = new Set([1, 2, 3, 4]);
      const all = await Promise.all([...running].map((pid) => take(path, process_('A', pid, running))));
      const winners = all.filter((one): one is OurLock => one.kind === 'ours');
      const confirmed = await Promise.all(
        winners.map((one) =>
          one.confirm().then(
            () => true,
            () => false,
          ),
        ),
      );
      expect(confirmed.filter(Boolean)).toHaveLength(1);
      for (const winner of winners) await winner.release();
      expect(await namesIn(folder)).toEqual([]);
    }
  });
});

test.each(['with', 'without'])(
  'who judged a lock forsaken but was overtaken gives the faster one’s back, %s links',
  async (links) => {
    const { folder, path, lock } = await setUp();
    await ours(path, process_('A', 1));
    const running = new Set([2, 3]);
    const faster: OurLock[] = [];
    const files = faulty(async (call) => {
      if (call === 'link' && links === 'without') throw systemError('ENOTSUP');
      if (call === 'rename' && faster.length === 0) faster.push(await ours(path, process_('A', 2, running)));
    });
    const slower = await take(path, process_('A', 3, running), files);
    expect(slower.kind).toBe('held');
    expect(JSON.parse(await fs.readFile(lock, 'utf8'))).toMatchObject({ pid: 2 });
    await faster[0]?.confirm();
    expect(await namesIn(folder)).toEqual(['.Norr.json.lock']);
  },
);

describe('whose process has ended', () => {
  test('on this machine: taken over at once', async () => {
    const { path } = await setUp();
    await ours(path, process_('A', 1));
    expect((await take(path, process_('A', 2, new Set([2])))).kind).toBe('ours');
  });

  test('and whose number somebody else has now: told by when that one began', async () => {
    const { path } = await setUp();
    await ours(path, { ...process_('A', 1), startOf: () => '100' });
    const running = new Set([1, 2]);
    expect((await take(path, { ...process_('A', 2, running), startOf: () => '100' })).kind).toBe('held');
    expect((await take(path, { ...process_('A', 2, running), startOf: () => '200' })).kind).toBe('ours');
  });

  test('with this process’s own number, as in a container that was started again', async () => {
    const { path, lock } = await setUp();
    await fs.writeFile(
      lock,
      JSON.stringify({ user: '', machine: 'A', mark: 'mark of A', pid: 1, started: null, since: NOW, session: 'x' }),
    );
    expect((await take(path, process_('A', 1))).kind).toBe('ours');
  });

  test('before this machine was started', async () => {
    const { path, lock } = await setUp();
    await ours(path, process_('A', 1));
    const other = { ...process_('A', 2, new Set([1, 2])), upSeconds: () => 50 };
    expect((await take(path, other)).kind).toBe('held');
    await silentFor(lock, 60);
    expect((await take(path, other)).kind).toBe('ours');
  });

  test('really: a process of this machine that is gone, and one that runs', async () => {
    const { path } = await setUp();
    const self = thisMachine();
    expect(self.isRunning(process.pid)).toBe(true);
    expect(self.isRunning(2 ** 30)).toBe(false);
    await ours(path, { ...self, pid: 2 ** 30 });
    expect((await take(path, self)).kind).toBe('ours');
  });
});

describe('of another machine', () => {
  test('is kept while it beats, by the folder’s clock, and taken over after two minutes of silence', async () => {
    const { path, lock } = await setUp();
    await ours(path, process_('A', 1));
    await silentFor(lock, 110);
    expect((await take(path, process_('B', 1))).kind).toBe('held');
    await silentFor(lock, 130);
    expect((await take(path, process_('B', 1))).kind).toBe('ours');
  });

  test('the one that was asleep finds out before it writes', async () => {
    const { path, lock } = await setUp();
    const asleep = await ours(path, process_('A', 1));
    await silentFor(lock, 130);
    const awake = await ours(path, process_('B', 1));
    await expect(asleep.confirm()).rejects.toMatchObject({ code: 'heldElsewhere' });
    const theirs = await fs.readFile(lock);
    await asleep.release();
    expect(await fs.readFile(lock)).toEqual(theirs);
    await awake.confirm();
  });

  test('beats', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { path, lock } = await setUp();
    const mine = await ours(path, process_('A', 1));
    const text = await fs.readFile(lock, 'utf8');
    await silentFor(lock, 1_000);
    const before = (await fs.stat(lock)).mtimeMs;
    vi.advanceTimersByTime(20_000);
    await vi.waitFor(async () => expect((await fs.stat(lock)).mtimeMs).toBeGreaterThan(before + 900_000));
    expect(await fs.readFile(lock, 'utf8')).toBe(text);
    await mine.release();
    vi.advanceTimersByTime(60_000);
    await expect(fs.stat(lock)).rejects.toThrow('ENOENT');
  });
});

describe('a lock file that is not as it should be', () => {
  test('swept away by somebody: ours again', async () => {
    const { path, lock } = await setUp();
    const mine = await ours(path, process_('A', 1));
    await fs.unlink(lock);
    await mine.confirm();
    expect((await take(path, process_('B', 1))).kind).toBe('held');
  });

  test.each(['', '{', 'null', '{"pid": 1}'])('%j is held until it has been silent', async (content) => {
    const { path, lock } = await setUp();
    await fs.writeFile(lock, content);
    expect((await take(path, process_('A', 1))).kind).toBe('held');
    await silentFor(lock, 130);
    expect((await take(path, process_('A', 1))).kind).toBe('ours');
  });

  test.each(['ENOSPC', 'EIO'])('one that cannot be written (%s) is not left half', async (error) => {
    const { folder, path } = await setUp();
    const files = faulty((call) => {
      if (call === 'file.write') throw systemError(error);
    });
    await expect(take(path, process_('A', 1), files)).rejects.toMatchObject({ code: error });
    expect(await namesIn(folder)).toEqual([]);
  });

  test('a lock that cannot be read now is not taken for somebody else’s', async () => {
    const { path } = await setUp();
    let broken = false;
    const files = faulty((call) => {
      if (call === 'read' && broken) throw systemError('EIO');
    });
    const mine = await ours(path, process_('A', 1), files);
    broken = true;
    await expect(mine.confirm()).rejects.toMatchObject({ code: 'EIO' });
    broken = false;
    await mine.confirm();
  });
});
