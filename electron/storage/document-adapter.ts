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
import { LARGEST, isWrittenAs, readDocument, tooLarge } from './read-document.ts';
import { createSerializer, type Serializer } from './serialize.ts';
import { StorageError, systemCode, unless } from './storage-error.ts';

/** A file that could not be read; the reason is for the manager. */
export class UnreadableError extends Error {
  readonly told: Told;

  constructor(told: Told) {
    super(told.code);
    this.told = told;
  }
}

type Pieces = readonly Uint8Array[];

/** More failed tries than this and the older ones are forgotten; each was told to the manager. */
const TRIES_REMEMBERED = 8;

export class DocumentAdapter implements Adapter<SalesDocument> {
  readonly #path: string;
  readonly #files: FileSystem;
  readonly #mayReplace: () => Promise<void>;
  readonly #serializer: Serializer = createSerializer();
  /** How the file looked when we last read or wrote it; null before there is one of ours. */
  #facts: FileFacts | null = null;
  /** What stands in the file as far as we know; several after a write of which we cannot tell how far it came. */
  #contents: readonly Pieces[] = [];

  /** @param mayReplace asked before each write replaces the file; throws when somebody else has it now */
  constructor(path: string, files: FileSystem, mayReplace: () => Promise<void> = () => Promise.resolve()) {
    this.#path = path;
    this.#files = files;
    this.#mayReplace = mayReplace;
  }

  /** @throws UnreadableError */
  async read(): Promise<SalesDocument> {
    const { bytes, facts } = await readWhole(this.#path, this.#files);
    const read = readDocument(bytes, basename(this.#path), this.#serializer);
    if (!read.ok) throw new UnreadableError(read.told);
    this.#facts = facts;
    this.#contents = [[bytes]];
    return read.document;
  }

  /** The file's bytes as they were last read or written, for a backup. */
  get contents(): Pieces {
    return this.#contents.at(-1) ?? [];
  }

  /** @throws StorageError; `changedOutside` when somebody else has written the file since, and then nothing is overwritten */
  async write(document: SalesDocument): Promise<void> {
    const pieces = this.#serializer(document);
    // The first write makes the file: its folder is new then, and what stood there has been kept by whoever asked for it.
    const isNew = this.#facts === null;
    await writeDurably(this.#path, pieces, this.#files, {
      folderMustExist: !isNew,
      beforeReplace: async () => {
        await this.#mayReplace();
        if (!isNew) await this.checkUnchanged();
        // From here on the file may be ours even when an error is told: a network folder's answer can get lost.
        this.#contents = [...this.#contents, pieces].slice(-TRIES_REMEMBERED);
      },
      replaced: (facts) => {
        this.#facts = facts;
        this.#contents = [pieces];
      },
    });
  }

  /** @throws StorageError `changedOutside`. Only touched, or copied over with the same content, is not changed. */
  async checkUnchanged(): Promise<void> {
    const now = await unless(['ENOENT'], this.#files.facts(this.#path), null);
    // Taken away while its folder is there: nothing can be overwritten, and what people have said must not be lost.
    if (now === null) return;
    if (this.#facts !== null && looksLike(now, this.#facts) && !isCoarse(now)) return;
    const bytes = await this.#files.read(this.#path);
    if (!this.#contents.some((pieces) => isWrittenAs(bytes, pieces))) throw new StorageError('changedOutside');
    this.#facts = now;
  }
}

function looksLike(a: FileFacts, b: FileFacts): boolean {
  return a.size === b.size && a.modifiedNs === b.modifiedNs && a.inode === b.inode;
}

/** FAT counts in two seconds, exFAT in hundredths: two writes may have one time there, so the content is asked. */
function isCoarse({ modifiedNs }: FileFacts): boolean {
  return modifiedNs % 10_000_000n === 0n;
}

/** Bytes and facts that belong together, also while a sync program writes. */
async function readWhole(
  path: string,
  files: FileSystem,
): Promise<{ readonly bytes: Buffer; readonly facts: FileFacts }> {
  const file = basename(path);
  try {
    for (let tries = 0; ; tries += 1) {
      const facts = await files.facts(path);
      if (!facts.isFile) throw new UnreadableError({ code: 'storage.unreadable.notAFile', params: { file } });
      if (facts.size > LARGEST) throw new UnreadableError(tooLarge(facts.size, file).told);
      const bytes = await files.read(path);
      if (tries === 2 || looksLike(await files.facts(path), facts)) return { bytes, facts };
    }
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError({
      code: `storage.unreadable.${reasonOf(error)}`,
      params: { file, folder: dirname(path) },
    });
  }
}

function reasonOf(error: unknown): 'missing' | 'noPermission' | 'disk' {
  const code = systemCode(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
  return code === 'EACCES' || code === 'EPERM' ? 'noPermission' : 'disk';
}
