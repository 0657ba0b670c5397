/**
 * Writes a file so that either the old or the new one is there whole, also after a power cut (design 9): a temporary file in
 * the same folder, its bytes on disk, renamed over the old one, and the folder's entry on disk.
 */
import { createHash, randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { realFileSystem, type FileFacts, type FileSystem, type OpenFile } from './file-system.ts';
import { StorageError, storageError, systemCode, unless } from './storage-error.ts';

/** Only its owner may read a new file: figures of people are in it. */
const PRIVATE = 0o600;
/** 1.3 s in all: as long as a virus scanner or a sync program holds a file on Windows. */
const RENAME_PAUSES = [10, 20, 40, 80, 160, 320, 640]; // ms
const HELD = ['EPERM', 'EBUSY', 'EACCES'];
/** Some file systems cannot sync a folder; the rename is then as durable as they make it. */
const CANNOT_SYNC_FOLDER = ['EINVAL', 'ENOTSUP', 'EISDIR', 'EBADF', 'ENOSYS'];
/** A folder that one may write in but not list cannot be opened. */
const CANNOT_OPEN_FOLDER = ['EACCES', 'EPERM', 'EISDIR'];
const CANNOT_GIVE = ['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP'];
/** More buffers than the system takes at once. */
const BUFFERS_AT_ONCE = 512;

export type Data = string | Uint8Array | readonly Uint8Array[];

export interface WriteSteps {
  /** Asked as late as can be before the old file is replaced; what it throws is thrown, and nothing is replaced. */
  readonly beforeReplace?: () => Promise<void>;
  /** The new file stands in its place, though perhaps not yet for ever; with its facts. */
  readonly replaced?: (facts: FileFacts) => void;
  /** The folder is not made when it is gone: a stick that was pulled out is no new folder. */
  readonly folderMustExist?: boolean;
  /** The file whose leftovers the temporary file is swept with; itself unless said. */
  readonly sweptWith?: string;
}

/** @throws StorageError; the old file is then whole and nothing half-written is left beside it */
export async function writeDurably(
  path: string,
  data: Data,
  files: FileSystem = realFileSystem,
  steps: WriteSteps = {},
): Promise<void> {
  try {
    await write(files, path, buffersOf(data), steps);
  } catch (error) {
    throw storageError(error);
  }
}

function buffersOf(data: Data): readonly Uint8Array[] {
  if (typeof data === 'string') return [Buffer.from(data, 'utf8')];
  return data instanceof Uint8Array ? [data] : data;
}

async function write(files: FileSystem, path: string, data: readonly Uint8Array[], steps: WriteSteps): Promise<void> {
  const target = await behindLinks(files, path);
  const folder = dirname(target);
  if (steps.folderMustExist !== true) await files.makeFolder(folder);
  const old = await unless(['ENOENT'], files.facts(target), null);
  const temporary = join(folder, `${temporaryPrefix(steps.sweptWith ?? target)}${randomBytes(6).toString('hex')}.tmp`);
  const file = await files.create(temporary, PRIVATE);
  try {
    const facts = await filled(file, data, old);
    await steps.beforeReplace?.();
    await renameOver(files, temporary, target);
    steps.replaced?.(facts);
  } catch (error) {
    // What failed is the news; a temporary file that cannot be removed either is swept when the team is next opened.
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(files, folder);
}

/** The whole new file, on disk, with the old one's owner and permissions. */
async function filled(file: OpenFile, data: readonly Uint8Array[], old: FileFacts | null): Promise<FileFacts> {
  let facts: FileFacts;
  try {
    const length = await writeWhole(file, data);
    if (old !== null) await likeOld(file, old);
    await file.sync();
    facts = await file.facts();
    if (facts.size !== length) throw new StorageError('io', new Error(`${facts.size} of ${length} bytes were kept`));
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  // On a network folder this may be where a full disk is told.
  await file.close();
  return facts;
}

/** The system may take fewer bytes than it is given. Gives their number. */
async function writeWhole(file: OpenFile, data: readonly Uint8Array[]): Promise<number> {
  const length = data.reduce((sum, buffer) => sum + buffer.length, 0);
  let written = 0;
  let rest = data.filter((buffer) => buffer.length > 0);
  while (rest.length > 0) {
    const taken = await file.write(rest.slice(0, BUFFERS_AT_ONCE));
    if (taken <= 0) throw new StorageError('io', new Error('The system took no bytes'));
    written += taken;
    rest = after(rest, taken);
  }
  if (written !== length) throw new StorageError('io', new Error(`${written} of ${length} bytes were taken`));
  return length;
}

function after(data: readonly Uint8Array[], taken: number): Uint8Array[] {
  let left = taken;
  let index = 0;
  for (const buffer of data) {
    if (buffer.length > left) break;
    left -= buffer.length;
    index += 1;
  }
  const rest = data.slice(index);
  const [first] = rest;
  return first === undefined ? [] : [first.subarray(left), ...rest.slice(1)];
}

/**
 * Owner first: a change of owner takes permissions away. Who may not give a file away owns the new one, in the old one's group
 * if he is of it; in another group, what the group might do falls to what everybody might.
 */
async function likeOld(file: OpenFile, old: FileFacts): Promise<void> {
  const { owner, group } = await file.facts();
  const given = (to: number): Promise<boolean> =>
    unless(
      CANNOT_GIVE,
      file.chown(to, old.group).then(() => true),
      false,
    );
  const isSame = owner === old.owner && group === old.group;
  const groupKept = isSame || (await given(old.owner)) || group === old.group || (await given(owner));
  const mode = groupKept ? old.mode : (old.mode & 0o707) | ((old.mode & 0o007) << 3);
  // A stick's file system has no permissions to set.
  if (mode !== PRIVATE) await unless(['EPERM', 'ENOSYS', 'ENOTSUP'], file.chmod(mode), undefined);
}

/** A link is followed, never replaced. A link to nothing is a folder that is gone; no link and no file is a new file. */
async function behindLinks(files: FileSystem, path: string): Promise<string> {
  const real = await unless(['ENOENT'], files.realPath(path), null);
  if (real !== null) return real;
  const isLink = await unless(['ENOENT'], files.isLink(path), false);
  if (isLink) throw new StorageError('folderGone', new Error('The link points at nothing'));
  return path;
}

async function renameOver(files: FileSystem, from: string, to: string): Promise<void> {
  if (!files.windows) return files.rename(from, to);
  for (const pause of RENAME_PAUSES) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (!HELD.includes(systemCode(error) ?? '')) throw error;
      await files.pause(pause);
    }
  }
  try {
    return await files.rename(from, to);
  } catch (error) {
    // The folder took the temporary file, so it is the old file that somebody holds.
    throw HELD.includes(systemCode(error) ?? '') ? new StorageError('busy', error) : error;
  }
}

/** Makes the entries of a folder durable. Windows keeps them by itself and cannot open one. */
export async function syncFolder(files: FileSystem, path: string): Promise<void> {
  if (files.windows) return;
  const folder = await unless(CANNOT_OPEN_FOLDER, files.openFolder(path), null);
  if (folder === null) return;
  try {
    await unless(CANNOT_SYNC_FOLDER, folder.sync(), undefined);
    // XFS that has just died of its disk lets a folder's sync pass although nothing was kept; asked for facts, it says so.
    await folder.facts();
  } finally {
    await folder.close().catch(() => undefined);
  }
}

/** Hidden, and short however long the file's own name is; the same for one file, so that leftovers can be told. */
function temporaryPrefix(path: string): string {
  return `.saljmote-${createHash('sha256').update(basename(path)).digest('hex').slice(0, 10)}-`;
}

/** Removes what a crash in the middle of a write has left, in the file's folder or another. Only for who holds its lock. */
export async function sweepTemporary(files: FileSystem, path: string, folder = dirname(path)): Promise<void> {
  const prefix = temporaryPrefix(path);
  const left = (await files.list(folder)).filter((name) => name.startsWith(prefix) && name.endsWith('.tmp'));
  for (const name of left) await unless(['ENOENT'], files.remove(join(folder, name)), undefined);
}
