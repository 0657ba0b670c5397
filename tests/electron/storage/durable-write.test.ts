import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sweepTemporary, writeDurably } from '../../../electron/storage/durable-write.ts';
import { realFileSystem, type FileSystem } from '../../../electron/storage/file-system.ts';
import { StorageError, type StorageErrorCode } from '../../../electron/storage/storage-error.ts';
import { faulty, namesIn, newFolder, systemError, type Call } from './disk.ts';

const OLD = 'the old file\n'.repeat(100);
const NEW = 'det nya är längre än det gamla\n'.repeat(200);

async function withOld(): Promise<{ folder: string; path: string }> {
  const folder = await newFolder();
  const path = join(folder, 'Norr.json');
  await fs.writeFile(path, OLD, { mode: 0o600 });
  return { folder, path };
}

/** Null: it went well. */
function toldBy(promise: Promise<unknown>): Promise<StorageErrorCode | null> {
  return promise.then(
    () => null,
    (error: unknown) => (error instanceof StorageError ? error.code : Promise.reject(error)),
  );
}

async function codeOf(promise: Promise<unknown>): Promise<StorageErrorCode> {
  const error: unknown = await promise.then(
    () => 'no error',
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(StorageError);
  return (error as StorageError).code;
}

describe('a write', () => {
  test('makes a file that only its owner may read, and leaves nothing beside it', async () => {
    const folder = await newFolder();
    const path = join(folder, 'Norr.json');
    await writeDurably(path, NEW);
    expect(await fs.readFile(path, 'utf8')).toBe(NEW);
    expect((await fs.stat(path)).mode & 0o777).toBe(0o600);
    expect(await namesIn(folder)).toEqual(['Norr.json']);
  });

  test.each([0o600, 0o640, 0o664, 0o644])('keeps the permissions %o that the user has chosen', async (mode) => {
    const { path } = await withOld();
    await fs.chmod(path, mode);
    await writeDurably(path, NEW);
    expect((await fs.stat(path)).mode & 0o777).toBe(mode);
  });

  test.runIf(process.getuid?.() === 0)('keeps the owner', async () => {
    const { path } = await withOld();
    await fs.chown(path, 1234, 4321);
    await writeDurably(path, NEW);
    expect(await fs.stat(path)).toMatchObject({ uid: 1234, gid: 4321 });
  });

  test('follows a link to its file and leaves the link', async () => {
    const { folder, path } = await withOld();
    const link = join(folder, 'link.json');
    await fs.symlink('Norr.json', link);
    await writeDurably(link, NEW);
    expect((await fs.lstat(link)).isSymbolicLink()).toBe(true);
    expect(await fs.readFile(path, 'utf8')).toBe(NEW);
  });

  test('does not replace a link whose file is gone', async () => {
    const folder = await newFolder();
    const link = join(folder, 'link.json');
    await fs.symlink('/nowhere/Norr.json', link);
    expect(await codeOf(writeDurably(link, NEW))).toBe('folderGone');
    expect((await fs.lstat(link)).isSymbolicLink()).toBe(true);
  });

  test('syncs the bytes before the rename and the folder after it', async () => {
    const { path } = await withOld();
    const files = faulty(() => undefined);
    await writeDurably(path, NEW, files);
    const order = files.calls.filter((call) => /write|sync|close|rename/u.test(call));
    expect(order).toEqual(['file.write', 'file.sync', 'file.close', 'rename', 'folder.sync', 'folder.close']);
  });

  test('can have a name as long as the system allows', async () => {
    const path = join(await newFolder(), `${'å'.repeat(125)}.json`);
    await writeDurably(path, OLD);
    await writeDurably(path, NEW);
    expect(await fs.readFile(path, 'utf8')).toBe(NEW);
  });

  test('makes no folder for a file whose folder must exist', async () => {
    const folder = join(await newFolder(), 'stick');
    const steps = { folderMustExist: true };
    expect(await codeOf(writeDurably(join(folder, 'Norr.json'), NEW, realFileSystem, steps))).toBe('folderGone');
    await expect(fs.stat(folder)).rejects.toThrow('ENOENT');
  });
});

const PATH_CALLS: readonly Call[] = [
  'realPath',
  'facts',
  'create',
  'file.write',
  'file.sync',
  'file.facts',
  'file.close',
  'rename',
  'openFolder',
  'folder.sync',
  'folder.facts',
];
const ERRORS: readonly (readonly [string, StorageErrorCode])[] = [
  ['ENOSPC', 'full'],
  ['EDQUOT', 'full'],
  ['EACCES', 'noPermission'],
  ['EPERM', 'noPermission'],
  ['EROFS', 'readOnly'],
  ['EIO', 'io'],
  ['EXDEV', 'io'],
  ['EBUSY', 'busy'],
  ['ENOTDIR', 'folderGone'],
  ['ESTALE', 'folderGone'],
  ['ENODEV', 'folderGone'],
];
/** What a folder cannot do is no failure. */
const ALLOWED = new Set(['openFolder EACCES', 'openFolder EPERM']);

describe('a write in which one call fails', () => {
  const table = PATH_CALLS.flatMap((call) => ERRORS.map(([error, code]) => ({ call, error, code })));
  test.each(table)('$call: $error leaves a whole file and nothing half', async ({ call, error, code }) => {
    const { folder, path } = await withOld();
    const files = faulty((name) => {
      if (name === call) throw systemError(error);
    });
    const told = await toldBy(writeDurably(path, NEW, files));
    expect(told).toBe(ALLOWED.has(`${call} ${error}`) ? null : code);
    const isReplaced = ['openFolder', 'folder.sync', 'folder.facts'].includes(call);
    expect(await fs.readFile(path, 'utf8')).toBe(isReplaced ? NEW : OLD);
    expect(await namesIn(folder)).toEqual(['Norr.json']);
  });

  test.each(['EINVAL', 'ENOTSUP'])('a folder that cannot be synced (%s) is no failure', async (error) => {
    const { path } = await withOld();
    const files = faulty((name) => {
      if (name === 'folder.sync') throw systemError(error);
    });
    await writeDurably(path, NEW, files);
    expect(await fs.readFile(path, 'utf8')).toBe(NEW);
  });

  test('a temporary file that cannot be removed is swept later', async () => {
    const { folder, path } = await withOld();
    const files = faulty((name) => {
      if (name === 'rename' || name === 'remove') throw systemError('EIO');
    });
    expect(await codeOf(writeDurably(path, NEW, files))).toBe('io');
    expect(await namesIn(folder)).toHaveLength(2);
    await fs.writeFile(join(folder, '.saljmote-other-1.tmp'), '');
    await sweepTemporary(realFileSystem, path);
    expect(await namesIn(folder)).toEqual(['.saljmote-other-1.tmp', 'Norr.json']);
  });

  test('what beforeReplace throws stops the write', async () => {
    const { folder, path } = await withOld();
    const steps = { beforeReplace: () => Promise.reject(new StorageError('changedOutside')) };
    expect(await codeOf(writeDurably(path, NEW, realFileSystem, steps))).toBe('changedOutside');
    expect(await fs.readFile(path, 'utf8')).toBe(OLD);
    expect(await namesIn(folder)).toEqual(['Norr.json']);
  });
});

/** A system that takes only so many bytes at a time. */
function taking(bytesOf: () => number): FileSystem {
  return {
    ...realFileSystem,
    async create(path, mode) {
      const file = await realFileSystem.create(path, mode);
      return { ...file, write: (data) => file.write([Buffer.concat(data).subarray(0, bytesOf())]) };
    },
  };
}

describe('short writes', () => {
  test('are gone on with, wherever they stop', async () => {
    const folder = await newFolder();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 20 }),
        fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }),
        async (pieces, sizes) => {
          const path = join(folder, 'short');
          let turn = 0;
          await writeDurably(
            path,
            pieces,
            taking(() => sizes[turn++ % sizes.length] ?? 1),
          );
          expect(await fs.readFile(path)).toEqual(Buffer.concat(pieces));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('that take nothing end in an error, not in a loop', async () => {
    const { folder, path } = await withOld();
    expect(
      await codeOf(
        writeDurably(
          path,
          NEW,
          taking(() => 0),
        ),
      ),
    ).toBe('io');
    expect(await fs.readFile(path, 'utf8')).toBe(OLD);
    expect(await namesIn(folder)).toEqual(['Norr.json']);
  });

  test('that lie about what they took are found out', async () => {
    const { path } = await withOld();
    const files: FileSystem = {
      ...realFileSystem,
      async create(at, mode) {
        const file = await realFileSystem.create(at, mode);
        return { ...file, write: (data) => Promise.resolve(Buffer.concat(data).length) };
      },
    };
    expect(await codeOf(writeDurably(path, NEW, files))).toBe('io');
    expect(await fs.readFile(path, 'utf8')).toBe(OLD);
  });

  test('more pieces than the system takes at once', async () => {
    const path = join(await newFolder(), 'many');
    const pieces = Array.from({ length: 5_000 }, (_, index) => Buffer.from(`${index},`));
    await writeDurably(path, pieces);
    expect(await fs.readFile(path)).toEqual(Buffer.concat(pieces));
  });
});

describe('on Windows', () => {
  test.each(['EPERM', 'EBUSY', 'EACCES'])(
    'a rename that is refused for a moment (%s) is tried again',
    async (error) => {
      const { path } = await withOld();
      const files = faulty(
        (name, _, count) => {
          if (name === 'rename' && count <= 3) throw systemError(error);
        },
        { windows: true },
      );
      await writeDurably(path, NEW, files);
      expect(await fs.readFile(path, 'utf8')).toBe(NEW);
      expect(files.calls.filter((call) => call === 'rename')).toHaveLength(4);
      expect(files.calls).not.toContain('openFolder');
    },
  );

  test('one that is refused for good says that somebody holds the file', async () => {
    const { folder, path } = await withOld();
    const files = faulty(
      (name) => {
        if (name === 'rename') throw systemError('EPERM');
      },
      { windows: true },
    );
    expect(await codeOf(writeDurably(path, NEW, files))).toBe('busy');
    expect(await fs.readFile(path, 'utf8')).toBe(OLD);
    expect(await namesIn(folder)).toEqual(['Norr.json']);
  });

  test('elsewhere it is not tried again', async () => {
    const { path } = await withOld();
    const files = faulty((name) => {
      if (name === 'rename') throw systemError('EPERM');
    });
    expect(await codeOf(writeDurably(path, NEW, files))).toBe('noPermission');
    expect(files.calls.filter((call) => call === 'rename')).toHaveLength(1);
  });
});
