import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { listBackups } from '../../../electron/storage/backups.ts';
import { realFileSystem, type FileSystem } from '../../../electron/storage/file-system.ts';
import { thisMachine, type Machine } from '../../../electron/storage/machine.ts';
import { readDocument } from '../../../electron/storage/read-document.ts';
import { createSerializer, ordered } from '../../../electron/storage/serialize.ts';
import { createTeamFiles, type Opened, type TeamFile, type TeamFiles } from '../../../electron/storage/team-file.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { textFor } from '../../../shared/messages/index.ts';
import { faulty, namesIn, newFolder, systemError, type Call } from './disk.ts';
import { ASA, sample, withGoal } from './sample.ts';

const BYTES = Buffer.concat(createSerializer()(sample()));
const START = Date.parse('2026-11-23T08:00:00.000Z');

interface Setting {
  readonly folder: string;
  readonly path: string;
  readonly clock: { minutes: number };
  readonly teams: TeamFiles;
}

async function setting(
  content: Buffer | string | null = BYTES,
  over: { files?: FileSystem; machine?: Machine } = {},
): Promise<Setting> {
  const folder = await newFolder();
  const path = join(folder, 'Norr.json');
  if (content !== null) await fs.writeFile(path, content, { mode: 0o600 });
  const clock = { minutes: 0 };
  const now = (): string => new Date(START + clock.minutes * 60_000).toISOString();
  return { folder, path, clock, teams: createTeamFiles({ now, ...over }) };
}

const opened: TeamFile[] = [];
afterEach(async () => {
  for (const file of opened.splice(0)) await file.close();
});

async function open(teams: TeamFiles, path: string): Promise<Opened & { kind: 'opened' }> {
  const result = await teams.open(path);
  if (result.kind !== 'opened')
    throw new Error(textFor('en')(result.unreadable.told.code, result.unreadable.told.params));
  opened.push(result.file);
  return result;
}

async function onDisk(path: string): Promise<SalesDocument> {
  const read = readDocument(await fs.readFile(path), 'Norr.json');
  if (!read.ok) throw new Error(read.told.code);
  return read.document;
}

function codeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no error',
    (error: { code?: unknown }) => error.code,
  );
}

describe('a team that is opened', () => {
  test('is written, closed and opened again', async () => {
    const { folder, path, teams } = await setting();
    const { file, document } = await open(teams, path);
    expect(document).toEqual(ordered(sample()));
    expect([file.mode, file.holder]).toEqual(['rw', null]);
    await file.write(withGoal(document, 60));
    await file.close();
    expect(await namesIn(folder)).toEqual(['Norr.json', 'backups']);
    expect((await open(teams, path)).document).toEqual(ordered(withGoal(sample(), 60)));
  });

  test('a byte order mark is read, and goes with the first write', async () => {
    const { path, teams } = await setting(Buffer.concat([Buffer.from('\uFEFF'), BYTES]));
    const { file, document } = await open(teams, path);
    await file.write(document);
    expect(await fs.readFile(path)).toEqual(BYTES);
  });

  test('many writes at once: each is there when it is acknowledged, the last one stays', async () => {
    const { path, teams } = await setting();
    const { file, document } = await open(teams, path);
    let newest = document;
    const stored = await Promise.all(
      Array.from({ length: 20 }, async () => {
        newest = withGoal(newest, 100 + newest.goals.length);
        const wanted = newest.goals.length;
        await file.write(newest);
        return (await onDisk(path)).goals.length >= wanted;
      }),
    );
    expect(stored).not.toContain(false);
    expect(await onDisk(path)).toEqual(ordered(newest));
  });

  test('closing waits for what is being written; after that nothing is', async () => {
    const { path, teams } = await setting();
    const { file, document } = await open(teams, path);
    const writing = file.write(withGoal(document, 60));
    await file.close();
    await writing;
    expect((await onDisk(path)).goals).toHaveLength(4);
    expect(await codeOf(file.write(document))).toBe('closed');
  });

  test('behind a link: lock, backups and temporary files are beside the file itself', async () => {
    const { folder, path, teams } = await setting();
    const elsewhere = await newFolder();
    const link = join(elsewhere, 'Laget.json');
    await fs.symlink(path, link);
    const { file, document } = await open(teams, link);
    expect(file.path).toBe(link);
    expect((await open(teams, path)).file.mode).toBe('ro');
    await file.write(withGoal(document, 60));
    expect((await onDisk(path)).goals).toHaveLength(4);
    expect(await namesIn(elsewhere)).toEqual(['Laget.json']);
    expect(await namesIn(folder)).toContain('backups');
  });

  test('what a crash has left of a write is swept', async () => {
    const { folder, path, teams } = await setting();
    const failing = createTeamFiles({
      now: () => '2026-11-23T08:00:00.000Z',
      files: faulty((call, at) => {
        if (call === 'rename' || (call === 'remove' && at.endsWith('.tmp'))) throw systemError('EIO');
      }),
    });
    const { file, document } = await open(failing, path);
    expect(await codeOf(file.write(document))).toBe('io');
    await file.close();
    expect((await namesIn(folder)).filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
    await open(teams, path);
    expect((await namesIn(folder)).filter((name) => name.endsWith('.tmp'))).toHaveLength(0);
  });
});

describe('a file that cannot be read', () => {
  test.each<readonly [string, string | Buffer, string]>([
    ['empty', '', 'storage.unreadable.empty'],
    ['null', 'null', 'storage.unreadable.null'],
    ['cut off', BYTES.subarray(0, 500), 'storage.unreadable.truncated'],
    ['a newer version’s', BYTES.toString().replace('"version": 1', '"version": 2'), 'storage.problem.newer'],
    ['another app’s', '{}', 'storage.problem.notOurs'],
    ['UTF-16', Buffer.from('\uFEFF{}', 'utf16le'), 'storage.unreadable.utf16'],
    ['with two results', BYTES.toString().replace('2026-W46', '2026-W47'), 'storage.problem.resultTwice'],
  ])('%s: told, and left alone', async (_, content, code) => {
    const { folder, path, teams } = await setting(content);
    const result = await teams.open(path);
    expect(result).toMatchObject({ kind: 'unreadable', unreadable: { path, backup: null, told: { code } } });
    expect(await fs.readFile(path)).toEqual(Buffer.from(content));
    expect(await namesIn(folder)).toEqual(['Norr.json']);
  });

  test('cut off at any place: never overwritten, nothing left beside it', async () => {
    const { folder, path, teams } = await setting();
    const { file, document } = await open(teams, path);
    const small = { ...document, meetings: [], goals: [], actions: [], results: [] };
    await file.write(small);
    await file.close();
    const bytes = await fs.readFile(path);
    const before = await namesIn(folder);
    for (let length = 0; length < bytes.length - 1; length += 7) {
      await fs.writeFile(path, bytes.subarray(0, length));
      const result = await teams.open(path);
      if (result.kind === 'opened') throw new Error(`Opened at ${length}`);
      expect(result.unreadable.backup).not.toBeNull();
      expect(await fs.readFile(path)).toEqual(bytes.subarray(0, length));
    }
    expect(await namesIn(folder)).toEqual(before);
  });

  test('a folder, a missing file, a link to nothing', async () => {
    const { folder, teams } = await setting(null);
    expect(await teams.open(folder)).toMatchObject({ unreadable: { told: { code: 'storage.unreadable.notAFile' } } });
    const missing = join(folder, 'Syd.json');
    expect(await teams.open(missing)).toMatchObject({ unreadable: { told: { code: 'storage.unreadable.missing' } } });
    await fs.symlink('/nowhere/Norr.json', missing);
    expect(await teams.open(missing)).toMatchObject({ unreadable: { told: { code: 'storage.unreadable.missing' } } });
  });

  test('over 64 MB: told without reading it', async () => {
    const { path, teams } = await setting('');
    await fs.truncate(path, 3 * 1024 ** 3);
    expect(await teams.open(path)).toMatchObject({ unreadable: { told: { code: 'storage.unreadable.tooLarge' } } });
  });

  test.each([
    ['EACCES', 'noPermission'],
    ['EIO', 'disk'],
  ])('a system that says %s', async (error, reason) => {
    const files = faulty((call, at) => {
      if (call === 'read' && at.endsWith('Norr.json')) throw systemError(error);
    });
    const { path, teams } = await setting(BYTES, { files });
    expect(await teams.open(path)).toMatchObject({ unreadable: { told: { code: `storage.unreadable.${reason}` } } });
  });
});

describe('a backup in the place of a file that cannot be read', () => {
  async function broken(content: string | Buffer): Promise<Setting & { backup: string }> {
    const made = await setting();
    const { file, document } = await open(made.teams, made.path);
    await file.write(withGoal(document, 60));
    await file.close();
    await fs.writeFile(made.path, content);
    const result = await made.teams.open(made.path);
    if (result.kind !== 'unreadable' || result.unreadable.backup === null) throw new Error('No backup is offered');
    return { ...made, backup: result.unreadable.backup.path };
  }

  test('keeps the file under another name', async () => {
    const { folder, path, teams, backup } = await broken('{"half":');
    expect(await teams.restore(path, backup)).toBeNull();
    expect(await fs.readFile(path)).toEqual(BYTES);
    expect(await fs.readFile(join(folder, 'Norr (oläslig 2026-11-23 0900).json'), 'utf8')).toBe('{"half":');
    expect((await open(teams, path)).document).toEqual(ordered(sample()));
    expect(await listBackups(realFileSystem, path)).toHaveLength(1);
  });

  test('also where the file has gone', async () => {
    const { path, teams, backup } = await broken('');
    await fs.unlink(path);
    expect(await teams.restore(path, backup)).toBeNull();
    expect(await fs.readFile(path)).toEqual(BYTES);
  });

  test('not with a backup that cannot be read itself', async () => {
    const { folder, path, teams, backup } = await broken('half');
    await fs.writeFile(backup, 'also half');
    expect(await teams.restore(path, backup)).toMatchObject({ code: 'storage.unreadable.syntax' });
    expect(await fs.readFile(path, 'utf8')).toBe('half');
    expect(await namesIn(folder)).toEqual(['Norr.json', 'backups']);
  });

  const failures = (['link', 'create', 'file.write', 'file.sync', 'rename', 'folder.sync'] as const).flatMap(
    (call: Call) => ['ENOSPC', 'EIO', 'EACCES'].map((error) => ({ call, error })),
  );
  test.each(failures)('when $call says $error: the broken file’s bytes are still there', async ({ call, error }) => {
    const { folder, path, backup } = await broken('half');
    const files = faulty((name) => {
      if (name === call) throw systemError(error);
    });
    const teams = createTeamFiles({ now: () => '2026-11-23T08:00:00.000Z', files });
    await teams.restore(path, backup);
    const names = (await namesIn(folder)).filter((name) => name.endsWith('.json'));
    const contents = await Promise.all(names.map((name) => fs.readFile(join(folder, name), 'utf8')));
    expect(contents).toContain('half');
    for (const content of contents) expect(['half', BYTES.toString()]).toContain(content);
    expect(names).toContain('Norr.json');
  });
});

describe('a file that is changed from outside while it is open', () => {
  test.each<readonly [string, (path: string) => Promise<void>]>([
    ['written over', (path) => fs.writeFile(path, 'somebody else’s')],
    [
      'replaced',
      async (path) => {
        await fs.writeFile(`${path}.new`, BYTES.toString().replace('"Norr"', '"Nord"'));
        await fs.rename(`${path}.new`, path);
      },
    ],
    ['emptied', (path) => fs.writeFile(path, '')],
  ])('%s: nothing is overwritten, again and again', async (_, change) => {
    const { folder, path, teams } = await setting();
    const { file, document } = await open(teams, path);
    await file.write(withGoal(document, 60));
    await change(path);
    const outside = await fs.readFile(path);
    for (let tries = 0; tries < 3; tries += 1) {
      const error: unknown = await file.write(withGoal(document, 61)).catch((reason: unknown) => reason);
      expect(file.explain(error).code).toBe('storage.write.changedOutside');
    }
    expect(await fs.readFile(path)).toEqual(outside);
    expect((await namesIn(folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('also a team that was made just now', async () => {
    const { path, teams } = await setting(null);
    const created = await teams.create(path, sample());
    if (created.kind !== 'created') throw new Error(created.told.code);
    opened.push(created.file);
    await fs.writeFile(path, 'somebody else’s');
    expect(await codeOf(created.file.write(withGoal(sample(), 60)))).toBe('changedOutside');
    expect(await fs.readFile(path, 'utf8')).toBe('somebody else’s');
  });

  test('only touched, or replaced with the same content: no change', async () => {
    const { path, teams } = await setting();
    const { file, document } = await open(teams, path);
    await fs.utimes(path, 1, 1);
    await file.write(withGoal(document, 60));
    await fs.copyFile(path, `${path}.copy`);
    await fs.rename(`${path}.copy`, path);
    await file.write(withGoal(document, 61));
    expect((await onDisk(path)).goals).toHaveLength(4);
  });

  test('taken away: what people have said is written again', async () => {
    const { path, teams } = await setting();
    const { file, document } = await open(teams, path);
    await fs.unlink(path);
    await file.write(withGoal(document, 60));
    expect((await onDisk(path)).goals).toHaveLength(4);
  });

  test('taken away with its folder: no new folder is made', async () => {
    const { folder, teams } = await setting(null);
    const stick = join(folder, 'stick');
    await fs.mkdir(stick);
    await fs.writeFile(join(stick, 'Norr.json'), BYTES);
    const { file, document } = await open(teams, join(stick, 'Norr.json'));
    await fs.rename(stick, join(folder, 'pulled'));
    expect(await codeOf(file.write(withGoal(document, 60)))).toBe('folderGone');
    expect(await namesIn(folder)).toEqual(['pulled']);
    await fs.rename(join(folder, 'pulled'), stick);
    await file.write(withGoal(document, 60));
    expect((await onDisk(join(stick, 'Norr.json'))).goals).toHaveLength(4);
  });
});

const WRITE_CALLS: readonly Call[] = [
  'realPath',
  'facts',
  'read',
  'create',
  'file.write',
  'file.sync',
  'file.facts',
  'file.close',
  'rename',
  'folder.sync',
];

describe('a write that fails', () => {
  const table = WRITE_CALLS.flatMap((call) =>
    ['ENOSPC', 'EIO', 'EACCES', 'EROFS', 'EXDEV', 'EBUSY'].map((error) => ({ call, error })),
  );
  test.each(table)('at $call with $error is told, and the next one goes through', async ({ call, error }) => {
    let failing = false;
    const files = faulty((name) => {
      if (failing && name === call) throw systemError(error);
    });
    const { path, teams } = await setting(BYTES, { files });
    const { file, document } = await open(teams, path);
    const next = withGoal(document, 60);
    failing = true;
    const failed: unknown = await file.write(next).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(failed).not.toBeNull();
    const told = file.explain(failed);
    for (const locale of ['sv', 'en'] as const) expect(textFor(locale)(told.code, told.params)).not.toMatch(/[{}]/u);
    // Whole, the old one or the new one.
    expect([3, 4]).toContain((await onDisk(path)).goals.length);
    // The disk is mended: the same document, or a later one, is stored, and is not taken for somebody else's.
    failing = false;
    await file.write(withGoal(next, 61));
    expect(await onDisk(path)).toEqual(ordered(withGoal(next, 61)));
  });

  test('a rename that is done although an error is told is not taken for somebody else’s', async () => {
    let lost = true;
    const files: FileSystem = {
      ...realFileSystem,
      async rename(from, to) {
        await realFileSystem.rename(from, to);
        if (lost && to.endsWith('Norr.json')) throw systemError('EIO');
      },
    };
    const { path, teams } = await setting(BYTES, { files });
    const { file, document } = await open(teams, path);
    for (let tries = 0; tries < 3; tries += 1)
      expect(await codeOf(file.write(withGoal(document, 60 + tries)))).toBe('io');
    lost = false;
    await file.write(withGoal(document, 70));
    expect((await onDisk(path)).goals.at(-1)?.id).toBe(withGoal(document, 70).goals.at(-1)?.id);
  });
});

describe('who may write', () => {
  const other = (): Machine => ({ ...thisMachine(), user: 'Maja', name: 'Majas dator', mark: 'other' });

  test('a file that is open elsewhere is read only, and says who has it', async () => {
    const { path, clock, teams } = await setting();
    await open(teams, path);
    clock.minutes = 5;
    const second = createTeamFiles({ now: () => '2026-11-23T09:00:00.000Z', machine: other() });
    const { file, document } = await open(second, path);
    expect(file.mode).toBe('ro');
    expect(file.holder).toMatchObject({ since: '2026-11-23T08:00:00.000Z' });
    expect(await codeOf(file.write(document))).toBe('heldElsewhere');
    expect(await fs.readFile(path)).toEqual(BYTES);
  });

  test('what was written until a moment before is what is opened', async () => {
    const { path, teams } = await setting();
    const first = await open(teams, path);
    let raced = false;
    const files = faulty(async (call, at) => {
      if (call !== 'create' || !at.endsWith('.lock') || raced) return;
      raced = true;
      await first.file.write(withGoal(first.document, 60));
      await first.file.close();
    });
    const second = await open(createTeamFiles({ now: () => '2026-11-23T09:00:00.000Z', files }), path);
    expect(second.document.goals).toHaveLength(4);
    await second.file.write(withGoal(second.document, 61));
  });

  test('whose lock was taken while asleep cannot write over the other’s changes', async () => {
    const { folder, path, teams } = await setting();
    const asleep = await open(teams, path);
    const lock = join(folder, '.Norr.json.lock');
    await fs.utimes(lock, 1, 1);
    const awake = await open(createTeamFiles({ now: () => '2026-11-23T09:00:00.000Z', machine: other() }), path);
    expect(awake.file.mode).toBe('rw');
    await awake.file.write(withGoal(awake.document, 60));
    expect(await codeOf(asleep.file.write(asleep.document))).toBe('heldElsewhere');
    expect((await onDisk(path)).goals).toHaveLength(4);
    await asleep.file.close();
    await awake.file.write(withGoal(awake.document, 61));
  });

  test.each(['EACCES', 'EROFS', 'EPERM'])('in a folder that takes no lock (%s) it is read only', async (error) => {
    const files = faulty((call, at) => {
      if (call === 'create' && at.endsWith('.lock')) throw systemError(error);
    });
    const { path, teams } = await setting(BYTES, { files });
    const { file } = await open(teams, path);
    expect([file.mode, file.holder]).toEqual(['ro', null]);
  });

  test('a full disk that takes no lock: it can be written as soon as there is room, but never without a lock', async () => {
    let full = true;
    const files = faulty((call) => {
      if (full && call === 'create') throw systemError('ENOSPC');
    });
    const { folder, path, teams } = await setting(BYTES, { files });
    const { file, document } = await open(teams, path);
    expect(file.mode).toBe('rw');
    expect(await codeOf(file.write(withGoal(document, 60)))).toBe('full');
    full = false;
    await file.write(withGoal(document, 60));
    expect(await namesIn(folder)).toContain('.Norr.json.lock');
    await file.close();
    expect(await namesIn(folder)).toEqual(['Norr.json']);
  });
});

describe('backups', () => {
  test('as it was opened, byte by byte, then the last of each hour', async () => {
    const { path, clock, teams } = await setting(Buffer.concat([Buffer.from('\uFEFF'), BYTES]));
    const { file, document } = await open(teams, path);
    const [first] = await listBackups(realFileSystem, path);
    expect(await fs.readFile(first?.path ?? '')).toEqual(Buffer.concat([Buffer.from('\uFEFF'), BYTES]));
    let newest = document;
    for (let minute = 10; minute <= 190; minute += 10) {
      clock.minutes = minute;
      newest = withGoal(newest, 100 + minute);
      await file.write(newest);
    }
    await file.close();
    const kept = await listBackups(realFileSystem, path);
    expect(kept.map((one) => `${one.kind} ${one.at.slice(11, 16)}`)).toEqual([
      'changed 11:00',
      'changed 10:00',
      'changed 09:00',
      'opened 08:00',
    ]);
  });

  test('a backup that fails costs nobody a change', async () => {
    const files = faulty((call, at) => {
      if (call === 'makeFolder' || at.includes('backups')) throw systemError('ENOSPC');
    });
    const { path, clock, teams } = await setting(BYTES, { files });
    const { file, document } = await open(teams, path);
    clock.minutes = 70;
    await file.write(withGoal(document, 60));
    expect((await onDisk(path)).goals).toHaveLength(4);
  });

  test('a document that could not be read back is stored, but is no backup', async () => {
    const { path, clock, teams } = await setting();
    const { file, document } = await open(teams, path);
    clock.minutes = 70;
    await file.write({ ...document, sellers: [] });
    await file.close();
    expect((await listBackups(realFileSystem, path)).map((one) => one.kind)).toEqual(['opened']);
  });
});

describe('a new team', () => {
  test('its file is made, private, with its folder', async () => {
    const { folder, teams } = await setting(null);
    const path = join(folder, 'demo', 'Norr.json');
    const created = await teams.create(path, sample());
    if (created.kind !== 'created') throw new Error(created.told.code);
    opened.push(created.file);
    expect((await fs.stat(path)).mode & 0o777).toBe(0o600);
    await created.file.write(withGoal(sample(), 60));
    expect((await onDisk(path)).goals).toHaveLength(4);
    expect((await open(teams, path)).file.mode).toBe('ro');
  });

  test('where another team’s file is, that one becomes a backup', async () => {
    const { path, teams } = await setting();
    const created = await teams.create(path, withGoal(sample(), 60));
    if (created.kind !== 'created') throw new Error(created.told.code);
    opened.push(created.file);
    const [backup] = await listBackups(realFileSystem, path);
    expect(await fs.readFile(backup?.path ?? '')).toEqual(BYTES);
  });

  test('where something else is, that is kept under another name', async () => {
    const photo = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0x00]);
    const { folder, path, teams } = await setting(photo);
    const created = await teams.create(path, sample());
    if (created.kind !== 'created') throw new Error(created.told.code);
    opened.push(created.file);
    expect(await fs.readFile(join(folder, 'Norr (oläslig 2026-11-23 0900).json'))).toEqual(photo);
    expect(await listBackups(realFileSystem, path)).toEqual([]);
  });

  test('not over a file that is open', async () => {
    const { path, teams } = await setting();
    await open(teams, path);
    expect(await teams.create(path, sample())).toMatchObject({
      kind: 'failed',
      told: { code: 'storage.write.heldElsewhere' },
    });
    expect(await fs.readFile(path)).toEqual(BYTES);
  });

  test.each(['ENOSPC', 'EROFS', 'EACCES'])('when the disk says %s it is told, and nothing is left', async (error) => {
    const files = faulty((call) => {
      if (call === 'file.write') throw systemError(error);
    });
    const { folder, path, teams } = await setting(null, { files });
    expect(await teams.create(path, sample())).toMatchObject({ kind: 'failed' });
    expect(await namesIn(folder)).toEqual([]);
  });
});

describe('a seller who was made anonymous', () => {
  const FORMER = 'Tidigare säljare 1';
  const anonymous = (document: SalesDocument): SalesDocument => ({
    ...document,
    sellers: document.sellers.map((one) => (one.id === ASA ? { ...one, name: FORMER, aliases: [] } : one)),
  });

  test('is in no backup any more, also that of this session; the file as it is now is kept as one', async () => {
    const { path, clock, teams } = await setting();
    const { file, document } = await open(teams, path);
    clock.minutes = 90;
    await file.write(withGoal(document, 60));
    clock.minutes = 190;
    await file.write(anonymous(withGoal(document, 60)));
    expect(await file.forget({ id: ASA, name: FORMER })).toBe(2);
    const [kept, ...others] = await listBackups(realFileSystem, path);
    expect(others).toEqual([]);
    expect(await fs.readFile(kept?.path ?? '')).toEqual(await fs.readFile(path));
  });

  test('what was asked to be written before is on disk first', async () => {
    const { path, teams } = await setting();
    const { file, document } = await open(teams, path);
    const writing = file.write(anonymous(document));
    expect(await file.forget({ id: ASA, name: FORMER })).toBe(1);
    await writing;
    const [kept] = await listBackups(realFileSystem, path);
    expect((await onDisk(kept?.path ?? '')).sellers.find(({ id }) => id === ASA)?.name).toBe(FORMER);
  });

  test('stays in the backups when no new one can be kept', async () => {
    let isFull = false;
    const files = faulty((call) => {
      if (isFull && call === 'file.write') throw systemError('ENOSPC');
    });
    const { path, teams } = await setting(BYTES, { files });
    const { file, document } = await open(teams, path);
    await file.write(anonymous(document));
    isFull = true;
    expect(await codeOf(file.forget({ id: ASA, name: FORMER }))).toBe('full');
    expect(await listBackups(realFileSystem, path)).toHaveLength(1);
  });

  test('nothing is taken away for reading only, nor once it is closed', async () => {
    const { path, teams } = await setting();
    const { file } = await open(teams, path);
    const second = await open(teams, path);
    expect(second.file.mode).toBe('ro');
    expect(await codeOf(second.file.forget({ id: ASA, name: FORMER }))).toBe('heldElsewhere');
    await file.close();
    expect(await codeOf(file.forget({ id: ASA, name: FORMER }))).toBe('closed');
    expect(await listBackups(realFileSystem, path)).toHaveLength(1);
  });
});
