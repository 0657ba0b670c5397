/** The log on a real disk: what a line may hold, how large it grows, and that it is silent where it cannot be written. */
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createLog, type Log } from '../../electron/log.ts';
import { entryLine, mainErrorFacts } from '../../electron/log-entry.ts';
import { createLogNotes } from '../../electron/log-notes.ts';
import { StorageError } from '../../electron/storage/storage-error.ts';
import type { HostStatus } from '../../shared/ipc.ts';

const NOW = '2026-09-14T06:55:00.000Z';
const OWN = '/opt/saljmotet/dist';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'saljmotet-log-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function logIn(logs: string): Log {
  return createLog({ folder: logs, code: OWN, now: () => NOW });
}

const systemError = (code: string): Error =>
  Object.assign(new Error(`${code}: open '/home/asa/Norrfors.json'`), { code, path: '/home/asa/Norrfors.json' });

describe('a line', () => {
  test.each<readonly [string, string]>([
    [entryLine(NOW, 'team.closed', {}), 'info team.closed'],
    [entryLine(NOW, 'screens.changed', { count: 2, mirrored: false }), 'info screens.changed count=2 mirrored=false'],
    [
      entryLine(NOW, 'window.failed', {
        role: 'console',
        kind: 'draw',
        name: 'TypeError',
        frames: ['a.js:1:2', 'b.js:3:4'],
      }),
      'error window.failed role=console kind=draw name=TypeError frames=a.js:1:2,b.js:3:4',
    ],
    [
      entryLine(NOW, 'main.failed', { kind: 'rejection', name: 'unknown', frames: [] }),
      'error main.failed kind=rejection name=unknown frames=-',
    ],
    [
      entryLine(NOW, 'window.gone', { role: 'stage', reason: 'Åsa Öberg\n95 000', exitCode: 5 }),
      'error window.gone role=stage reason=? exitCode=5',
    ],
  ])('%s', (line, told) => {
    expect(line).toBe(`${NOW} ${told}\n`);
  });
});

describe('an error’s codes', () => {
  test.each<readonly [string, unknown, object]>([
    ['the system’s own', systemError('ENOSPC'), { system: 'ENOSPC' }],
    [
      'what it means for the file',
      new StorageError('full', systemError('ENOSPC')),
      { storage: 'full', system: 'ENOSPC' },
    ],
    ['without a cause', new StorageError('changedOutside'), { storage: 'changedOutside' }],
    ['a name that looks like one', systemError('EVA'), {}],
    ['a path', systemError('/home/asa'), {}],
    ['a number', Object.assign(new Error('x'), { code: 9_500_000 }), {}],
    [
      'one that throws',
      Object.defineProperty(new Error('x'), 'code', {
        get() {
          throw new Error('Åsa');
        },
      }),
      {},
    ],
  ])('%s', (_, error, codes) => {
    const { name: _name, frames: _frames, ...told } = mainErrorFacts(error, OWN);
    expect(told).toEqual(codes);
  });
});

describe('the files', () => {
  test('are the owner’s alone, one line for each entry in their order', async () => {
    const logs = join(folder, 'data', 'logs');
    const log = logIn(logs);
    log.add('team.closed', {});
    log.add('write.recovered', {});
    await log.settle();
    expect(await readFile(join(logs, 'saljmotet.log'), 'utf8')).toBe(
      `${NOW} info team.closed\n${NOW} info write.recovered\n`,
    );
    expect((await stat(join(logs, 'saljmotet.log'))).mode & 0o777).toBe(0o600);
    expect((await stat(logs)).mode & 0o777).toBe(0o700);
  });

  test('go on where the last session ended', async () => {
    for (const _ of [1, 2]) {
      const log = logIn(folder);
      log.add('app.quit', {});
      await log.settle();
    }
    expect((await readFile(join(folder, 'saljmotet.log'), 'utf8')).split('\n')).toHaveLength(3);
  });

  test('are three, of 256 KB at the most, and the newest entry is always there', async () => {
    const log = logIn(folder);
    const frames = Array.from({ length: 8 }, (_, at) => `meeting-console-CHzvWZKX.js:${at}:123456`);
    const most = 256 * 1024;
    for (let entry = 0; entry < 4_000; entry += 1) {
      log.add('window.failed', { role: 'console', kind: 'error', name: `E${'x'.repeat(30)}Error`, frames });
      if (entry % 50 === 0) await log.settle();
    }
    log.add('window.givenUp', { role: 'console' });
    await log.settle();
    const names = (await readdir(folder)).sort();
    expect(names).toEqual(['saljmotet.1.log', 'saljmotet.2.log', 'saljmotet.log']);
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most);
    expect(Math.min(...sizes.slice(0, 2))).toBeGreaterThan(most / 2);
    expect(await readFile(join(folder, 'saljmotet.log'), 'utf8')).toMatch(/window\.givenUp role=console\n$/u);
  });

  test('one that has grown too large by other hands is put aside, too', async () => {
    await writeFile(join(folder, 'saljmotet.log'), 'x'.repeat(300 * 1024));
    const log = logIn(folder);
    log.add('app.quit', {});
    await log.settle();
    expect((await stat(join(folder, 'saljmotet.1.log'))).size).toBe(300 * 1024);
    expect(await readFile(join(folder, 'saljmotet.log'), 'utf8')).toBe(`${NOW} info app.quit\n`);
  });

  test('where nothing can be written it is silent, and it writes again when it can', async () => {
    const logs = join(folder, 'logs');
    await writeFile(logs, 'a file where the folder should be');
    const log = logIn(logs);
    log.add('team.closed', {});
    await log.settle();
    await rm(logs);
    log.add('app.quit', {});
    await log.settle();
    expect(await readFile(join(logs, 'saljmotet.log'), 'utf8')).toBe(`${NOW} info app.quit\n`);
  });

  test('when the older one cannot be put aside, nothing grows', async () => {
    await writeFile(join(folder, 'saljmotet.log'), 'x'.repeat(256 * 1024));
    await mkdir(join(folder, 'saljmotet.1.log', 'full'), { recursive: true });
    await mkdir(join(folder, 'saljmotet.2.log', 'full'), { recursive: true });
    const log = logIn(folder);
    log.add('app.quit', {});
    await log.settle();
    expect((await stat(join(folder, 'saljmotet.log'))).size).toBe(256 * 1024);
  });

  test('a mode that the user gave stays', async () => {
    const path = join(folder, 'saljmotet.log');
    await writeFile(path, '');
    await chmod(path, 0o640);
    const log = logIn(folder);
    log.add('app.quit', {});
    await log.settle();
    expect((await stat(path)).mode & 0o777).toBe(0o640);
  });
});

describe('what is worth a line', () => {
  const STATUS: HostStatus = {
    mode: 'rw',
    holder: null,
    unsaved: true,
    reason: null,
    savedAt: null,
    oldHolidays: false,
  };

  async function told(act: (notes: ReturnType<typeof createLogNotes>) => void): Promise<readonly string[]> {
    const log = logIn(folder);
    act(createLogNotes(log, () => NOW));
    await log.settle();
    const text = await readFile(join(folder, 'saljmotet.log'), 'utf8').catch(() => '');
    return text.split('\n').flatMap((line) => (line === '' ? [] : [line.slice(NOW.length + 1)]));
  }

  test('a write that fails again and again is told once for each reason, and when it is over', async () => {
    const full = new StorageError('full', systemError('ENOSPC'));
    const lines = await told((notes) => {
      notes.status({ ...STATUS, unsaved: false });
      notes.writeFailed(full);
      notes.status(STATUS);
      notes.writeFailed(full);
      notes.status(STATUS);
      notes.writeFailed(new StorageError('folderGone', systemError('ENOENT')));
      notes.status(STATUS);
      notes.status({ ...STATUS, unsaved: false });
      notes.status({ ...STATUS, unsaved: false });
    });
    expect(lines.map((line) => line.replace(/name=\S+ frames=\S+ /u, ''))).toEqual([
      'error write.failed storage=full system=ENOSPC',
      'error write.failed storage=folderGone system=ENOENT',
      'info write.recovered',
    ]);
  });

  test('screens when they are others', async () => {
    const displays = { count: 1, mirrored: false, stageSize: null, stage: 'none' } as const;
    const lines = await told((notes) => {
      notes.screens(displays);
      notes.screens({ ...displays, stage: 'window' });
      notes.screens({ ...displays, count: 2 });
      notes.screens({ ...displays, mirrored: true });
    });
    expect(lines).toEqual([
      'info screens.changed count=1 mirrored=false',
      'info screens.changed count=2 mirrored=false',
      'info screens.changed count=1 mirrored=true',
    ]);
  });

  test('a file that could not be read, by the reason’s code alone', async () => {
    const unreadable = {
      told: { code: 'storage.write.io', params: { file: 'Norrfors.json' } },
      path: '/home/asa/Norrfors.json',
      backup: null,
    } as const;
    expect(await told((notes) => notes.opening({ kind: 'unreadable', unreadable }))).toEqual([
      'warn team.unreadable told=storage.write.io',
    ]);
    expect(await told((notes) => notes.opening({ kind: 'cancelled' }))).toHaveLength(1);
  });

  test('a window that fails at each frame, twenty times a minute', async () => {
    const lines = await told((notes) => {
      for (let frame = 0; frame < 300; frame += 1) {
        notes.windowFailed('stage', { kind: 'error', name: 'Error', frames: [] });
      }
    });
    expect(lines).toHaveLength(20);
  });
});
