/**
 * The seam to lowdb: reads and writes one team's file durably. lowdb's own file adapter neither syncs nor tells a broken file
 * from a new one (style, Traps); this one never has default data, and a bad read throws before anything can be written.
 */
import type { Adapter } from 'lowdb';
import { basename, dirname } from 'node:path';
import type { SalesDocument } from '../../shared/document.ts';
import type { Told } from '../../shared/messages/index.ts';
import { writeDurably } from './durable-write.ts';
import type { FileFacts, FileSystem } from './file-system.ts';
import { readDocument } from './read-document.ts';
import { serialize } from './serialize.ts';
import { StorageError, systemCode } from './storage-error.ts';

/** A file that could not be read; the reason is for the manager. */
export class UnreadableError extends Error {
  readonly told: Told;

  constructor(told: Told) {
    super(told.code);
    this.told = told;
  }
}

export class DocumentAdapter implements Adapter<SalesDocument> {
  readonly #path: string;
  readonly #files: FileSystem;
  /** How the file looked when we last read or wrote it; null before there is one. */
  #known: FileFacts | null = null;
  #text: string | null = null;

  constructor(path: string, files: FileSystem) {
    this.#path = path;
    this.#files = files;
  }

  /** @throws UnreadableError */
  async read(): Promise<SalesDocument> {
    const bytes = await readBytes(this.#path, this.#files);
    const read = readDocument(bytes, basename(this.#path));
    if (!read.ok) throw new UnreadableError(read.told);
    this.#known = await this.#files.facts(this.#path);
    this.#text = bytes.toString('utf8');
    return read.document;
  }

  /** The text as it was read, for the session's backup. */
  get textAsRead(): string | null {
    return this.#text;
  }

  /** @throws StorageError; `changedOutside` when somebody else has written the file since, and then nothing is overwritten */
  async write(document: SalesDocument): Promise<void> {
    await this.#checkUnchanged();
    await writeDurably(this.#path, serialize(document), this.#files);
    this.#known = await this.#files.facts(this.#path);
    this.#text = null;
  }

  async #checkUnchanged(): Promise<void> {
    if (this.#known === null) return;
    let now: FileFacts;
    try {
      now = await this.#files.facts(this.#path);
    } catch (error) {
      // Taken away, together with its folder or without: it is written anew where it was, or that fails with its reason.
      if (systemCode(error) === 'ENOENT') return;
      throw error;
    }
    if (now.modifiedMs !== this.#known.modifiedMs || now.size !== this.#known.size) throw new StorageError('changedOutside');
  }
}

async function readBytes(path: string, files: FileSystem): Promise<Buffer> {
  const file = basename(path);
  try {
    const { isFile } = await files.facts(path);
    if (!isFile) throw new UnreadableError({ code: 'storage.unreadable.notAFile', params: { file } });
    return await files.read(path);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError({ code: `storage.unreadable.${reasonOf(error)}`, params: { file, folder: dirname(path) } });
  }
}

function reasonOf(error: unknown): 'missing' | 'noPermission' | 'disk' {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'noPermission' : 'disk';
}
