/** A team's file as main uses it: opened with its lock and its backup, written durably, put away (design 9). */
import { Low } from 'lowdb';
import { basename, dirname, extname, join } from 'node:path';
import type { Instant, SalesDocument } from '../../shared/document.ts';
import type { HostStatus, Unreadable } from '../../shared/ipc.ts';
import type { Told } from '../../shared/messages/index.ts';
import { keepBackup, newestGoodBackup } from './backups.ts';
import { DocumentAdapter, UnreadableError } from './document-adapter.ts';
import { realFileSystem, type FileSystem } from './file-system.ts';
import { takeLock, type Locked } from './lock.ts';
import { serialize } from './serialize.ts';
import { StorageError, storageError, systemCode } from './storage-error.ts';
import { writeDurably } from './durable-write.ts';

export interface TeamFile {
  readonly path: string;
  readonly mode: HostStatus['mode'];
  readonly holder: HostStatus['holder'];
  /** Resolves when it is on disk. @throws StorageError */
  write(document: SalesDocument): Promise<void>;
  explain(error: unknown): Told;
  close(): Promise<void>;
}

export type Opened =
  | { readonly kind: 'opened'; readonly file: TeamFile; readonly document: SalesDocument }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable };

export type Created =
  | { readonly kind: 'created'; readonly file: TeamFile }
  | { readonly kind: 'failed'; readonly told: Told };

export interface TeamFiles {
  open(path: string): Promise<Opened>;
  /** A new team's file; a file that is in its place is kept as a backup first. */
  create(path: string, document: SalesDocument): Promise<Created>;
  /** Puts a backup in the place of a file that cannot be read, which is kept under another name. Null: done. */
  restore(unreadablePath: string, backupPath: string): Promise<Told | null>;
}

export interface TeamFilesDependencies {
  now(): Instant;
  readonly files?: FileSystem;
}

const HOUR = 3_600_000;

export function createTeamFiles({ now, files = realFileSystem }: TeamFilesDependencies): TeamFiles {
  async function opened(path: string, adapter: DocumentAdapter, document: SalesDocument, lock: Locked): Promise<TeamFile> {
    const low = new Low<SalesDocument>(adapter, document);
    let lastBackup = now();
    let closed = false;

    /** The last text of each hour is kept; a backup that fails costs nobody the change that has just been saved. */
    async function keepHourly(): Promise<void> {
      const at = now();
      if (hourOf(at) === hourOf(lastBackup)) return;
      lastBackup = at;
      await keepBackup(files, path, serialize(low.data), 'changed', at);
    }

    return {
      path,
      mode: lock.kind === 'ours' ? 'rw' : 'ro',
      holder: lock.kind === 'ours' ? null : lock.holder,
      async write(next) {
        if (closed) throw new StorageError('closed');
        if (lock.kind !== 'ours') throw new StorageError('heldElsewhere');
        // lowdb keeps what it has been handed even when the write fails; the host is the one that knows what is on disk.
        low.data = next;
        await low.write();
        await keepHourly().catch(() => undefined);
      },
      explain(error) {
        const { code } = storageError(error);
        return { code: `storage.write.${code}`, params: { file: basename(path), folder: dirname(path) } };
      },
      async close() {
        closed = true;
        if (lock.kind === 'ours') await lock.release();
      },
    };
  }

  async function open(path: string): Promise<Opened> {
    const adapter = new DocumentAdapter(path, files);
    let document: SalesDocument;
    try {
      document = await adapter.read();
    } catch (error) {
      if (!(error instanceof UnreadableError)) throw error;
      const backup = await newestGoodBackup(files, path);
      return { kind: 'unreadable', unreadable: { told: error.told, path, backup } };
    }
    const lock = await lockOf(path);
    const text = adapter.textAsRead;
    if (lock.kind === 'ours' && text !== null) {
      // Without a backup the file can still be used; what cannot be written is said at the first change.
      await keepBackup(files, path, text, 'opened', now()).catch(() => undefined);
    }
    return { kind: 'opened', file: await opened(path, adapter, document, lock), document };
  }

  /** A folder that takes no lock file takes no changes either: the first change says why. */
  async function lockOf(path: string): Promise<Locked> {
    try {
      return await takeLock(files, path, now);
    } catch {
      return { kind: 'ours', release: () => Promise.resolve() };
    }
  }

  return {
    open,
    async create(path, document) {
      try {
        await files.makeFolder(dirname(path));
        await keepOld(path);
        const lock = await takeLock(files, path, now);
        if (lock.kind === 'held') throw new StorageError('heldElsewhere');
        const adapter = new DocumentAdapter(path, files);
        await adapter.write(document);
        return { kind: 'created', file: await opened(path, adapter, document, lock) };
      } catch (error) {
        const { code } = storageError(error);
        return { kind: 'failed', told: { code: `storage.write.${code}`, params: { file: basename(path), folder: dirname(path) } } };
      }
    },
    async restore(unreadablePath, backupPath) {
      try {
        const text = await files.read(backupPath);
        await keepAside(unreadablePath);
        await writeDurably(unreadablePath, text, files);
        return null;
      } catch (error) {
        const { code } = storageError(error);
        const params = { file: basename(unreadablePath), folder: dirname(unreadablePath) };
        return { code: `storage.write.${code}`, params };
      }
    },
  };

  async function keepOld(path: string): Promise<void> {
    try {
      const old = await files.read(path);
      await keepBackup(files, path, old.toString('utf8'), 'opened', now());
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') throw error;
    }
  }

  /** "Norr (oläslig 2026-09-14 0912).json": copied, so that there is never a moment without a file. */
  async function keepAside(path: string): Promise<void> {
    const [date = '', time = ''] = now().split('T');
    const at = `${date} ${time.slice(0, 5).replace(':', '')}`;
    const ending = extname(path);
    const name = basename(path, ending);
    for (let number = 1; ; number += 1) {
      const suffix = number === 1 ? '' : ` ${number}`;
      try {
        await files.copy(path, join(dirname(path), `${name} (${KEPT_ASIDE} ${at}${suffix})${ending}`));
        return;
      } catch (error) {
        if (systemCode(error) === 'ENOENT') return;
        if (systemCode(error) !== 'EEXIST') throw error;
      }
    }
  }
}

const KEPT_ASIDE = 'oläslig';

function hourOf(instant: Instant): number {
  return Math.floor(Date.parse(instant) / HOUR);
}
