/**
 * Writes a file so that either the old or the new one is there whole, also after a power cut (design 9): a temporary file in
 * the same folder, its bytes on disk, renamed over the old one, and the folder's entry on disk.
 */
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { realFileSystem, type FileSystem, type OpenFile } from './file-system.ts';
import { storageError, systemCode } from './storage-error.ts';

/** Only its owner may read a new file: figures of people are in it. */
const PRIVATE = 0o600;
const RENAME_PAUSES = [10, 40, 160, 640]; // ms
/** On Windows a virus scanner or a sync program holds a file for a moment. */
const HELD = new Set(['EPERM', 'EBUSY', 'EACCES']);
/** Some file systems cannot sync a folder; the rename is then as durable as they make it. */
const CANNOT_SYNC_FOLDER = new Set(['EINVAL', 'ENOTSUP', 'EISDIR', 'EBADF']);

/** @throws StorageError; the old file is then whole and nothing half-written is left beside it */
export async function writeDurably(
  path: string,
  data: string | Uint8Array,
  files: FileSystem = realFileSystem,
): Promise<void> {
  try {
    await write(files, path, typeof data === 'string' ? Buffer.from(data, 'utf8') : data);
  } catch (error) {
    throw storageError(error);
  }
}

async function write(files: FileSystem, path: string, data: Uint8Array): Promise<void> {
  const target = await behindLinks(files, path);
  const folder = dirname(target);
  await files.makeFolder(folder);
  const mode = await modeOf(files, target);
  const temporary = join(folder, `.${basename(target)}.${randomUUID()}.tmp`);
  const file = await files.create(temporary, PRIVATE);
  try {
    try {
      await writeWhole(file, data);
      if (mode !== PRIVATE) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await renameOver(files, temporary, target);
  } catch (error) {
    // What failed is the news; a temporary file that cannot be removed either is swept at the next start.
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await syncFolder(files, folder);
}

/** A link is followed, never replaced; a path with nothing behind it is taken as it stands. */
async function behindLinks(files: FileSystem, path: string): Promise<string> {
  try {
    return await files.realPath(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return path;
    throw error;
  }
}

async function modeOf(files: FileSystem, path: string): Promise<number> {
  try {
    return (await files.facts(path)).mode;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return PRIVATE;
    throw error;
  }
}

/** The system may take fewer bytes than it is given. */
async function writeWhole(file: OpenFile, data: Uint8Array): Promise<void> {
  for (let offset = 0; offset < data.length; ) {
    const written = await file.write(data, offset, data.length - offset);
    if (written <= 0) throw Object.assign(new Error('Nothing was written'), { code: 'EIO' });
    offset += written;
  }
}

async function renameOver(files: FileSystem, from: string, to: string): Promise<void> {
  for (const pause of RENAME_PAUSES) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (process.platform !== 'win32' || !HELD.has(systemCode(error) ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return files.rename(from, to);
}

/** Windows keeps a folder's entries by itself and cannot open one. */
async function syncFolder(files: FileSystem, path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await files.openFolder(path);
  try {
    await folder.sync();
  } catch (error) {
    if (!CANNOT_SYNC_FOLDER.has(systemCode(error) ?? '')) throw error;
  } finally {
    await folder.close();
  }
}
