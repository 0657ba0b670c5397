/** A team's file as main uses it: opened with its lock and its backup, written durably, put away (design 9). */
import { Low } from 'lowdb';
import { basename, dirname } from 'node:path';
import type { Instant, SalesDocument, Seller } from '../../shared/document.ts';
import type { HostStatus, Unreadable } from '../../shared/ipc.ts';
import type { Told } from '../../shared/messages/index.ts';
import { keepAside, keepBackup, newestGoodBackup, removeBackupsNaming } from './backups.ts';
import { DocumentAdapter, UnreadableError } from './document-adapter.ts';
import { sweepTemporary, writeDurably } from './durable-write.ts';
import { realFileSystem, type FileSystem } from './file-system.ts';
import { takeLock, type Locked, type OurLock } from './lock.ts';
import { thisMachine, type Machine } from './machine.ts';
import { readDocument } from './read-document.ts';
import { StorageError, storageError, systemCode, unless } from './storage-error.ts';

export interface TeamFile {
  /** As it was asked for; behind links it may be another. */
  readonly path: string;
  readonly mode: HostStatus['mode'];
  readonly holder: HostStatus['holder'];
  /** Resolves when it is on disk. One at a time, in the order they were asked for. @throws StorageError */
  write(document: SalesDocument): Promise<void>;
  explain(error: unknown): Told;
  /**
   * Takes away the backups in which a seller is called something else than now, and temporary files; one of the file as it stands
   * is kept first, so that there is always one. @returns how many are gone. @throws StorageError
   */
  forget(seller: Pick<Seller, 'id' | 'name'>): Promise<number>;
  /** Waits for what is being written. */
  close(): Promise<void>;
}

export type Opened =
  | { readonly kind: 'opened'; readonly file: TeamFile; readonly document: SalesDocument }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable };

type Created = { readonly kind: 'created'; readonly file: TeamFile } | { readonly kind: 'failed'; readonly told: Told };

export interface TeamFiles {
  open(path: string): Promise<Opened>;
  /** A new team's file; a file that is in its place is kept, as a backup or, when it is no team's, under another name. */
  create(path: string, document: SalesDocument): Promise<Created>;
  /** Puts a backup in the place of a file that cannot be read, which is kept under another name. Null: done. */
  restore(unreadablePath: string, backupPath: string): Promise<Told | null>;
}

export interface TeamFilesDependencies {
  now(): Instant;
  /** A backup could not be kept; what it is of is safe. */
  backupFailed?(error: unknown): void;
  readonly files?: FileSystem;
  readonly machine?: Machine;
}

/** The folder takes no lock, so it takes no document either. */
const READ_ONLY = ['EACCES', 'EPERM', 'EROFS'];

const NEWER = 'storage.problem.newer';

export function createTeamFiles({
  now,
  backupFailed = () => undefined,
  files = realFileSystem,
  machine = thisMachine(),
}: TeamFilesDependencies): TeamFiles {
  /** Null: neither ours nor anybody's, for a reason that may pass (a full disk); asked for again before each write. */
  type Lock = Locked | 'readOnly' | null;

  async function lockOf(real: string): Promise<Lock> {
    try {
      return await takeLock(files, real, now, machine);
    } catch (error) {
      return READ_ONLY.includes(systemCode(error) ?? '') ? 'readOnly' : null;
    }
  }

  /** The one that is asked before the file is replaced. */
  function lockKeeper(real: string): { lock: Lock; confirm(): Promise<void> } {
    return {
      lock: null,
      async confirm() {
        this.lock ??= await takeLock(files, real, now, machine);
        if (this.lock === 'readOnly') throw new StorageError('noPermission');
        if (this.lock.kind === 'ours') return this.lock.confirm();
        // Somebody else's: it may be free by the next try.
        this.lock = null;
        throw new StorageError('heldElsewhere');
      },
    };
  }

  function teamFile(
    path: string,
    real: string,
    adapter: DocumentAdapter,
    document: SalesDocument,
    keeper: ReturnType<typeof lockKeeper>,
  ): TeamFile {
    // lowdb's "default" is the document itself: nothing else can ever be written in its stead.
    const low = new Low<SalesDocument>(adapter, document);
    const atStart = keeper.lock;
    const readOnly = atStart === 'readOnly' || atStart?.kind === 'held';
    let lastBackup = hourOf(now());
    let last: Promise<unknown> = Promise.resolve();
    let closed = false;

    async function writeAfter(before: Promise<unknown>, next: SalesDocument): Promise<void> {
      await before;
      // lowdb keeps what it has been handed even when the write fails; the host is the one that knows what is on disk.
      low.data = next;
      await low.write();
    }

    /** A backup that fails costs nobody the change that has just been saved; it is tried again with the next one. */
    async function keepHourly(): Promise<void> {
      const at = now();
      if (hourOf(at) === lastBackup) return;
      const pieces = adapter.contents;
      if (!readDocument(Buffer.concat(pieces), basename(path)).ok) return;
      await keepBackup(files, real, pieces, 'changed', at);
      lastBackup = hourOf(at);
    }

    return {
      path,
      mode: readOnly ? 'ro' : 'rw',
      holder: atStart !== null && atStart !== 'readOnly' && atStart.kind === 'held' ? atStart.holder : null,
      write(next) {
        if (closed) return Promise.reject(new StorageError('closed'));
        if (readOnly)
          return Promise.reject(new StorageError(atStart === 'readOnly' ? 'noPermission' : 'heldElsewhere'));
        const written = writeAfter(last, next);
        last = written.then(() => keepHourly().catch(backupFailed)).catch(() => undefined);
        return written;
      },
      explain: (error) => explained(path, error),
      forget(seller) {
        const forgotten = last.then(async () => {
          if (closed) throw new StorageError('closed');
          await keeper.confirm();
          await keepBackup(files, real, adapter.contents, 'changed', now());
          await sweepTemporary(files, real);
          return removeBackupsNaming(files, real, seller);
        });
        last = forgotten.catch(() => undefined);
        return forgotten;
      },
      async close() {
        closed = true;
        await last;
        const { lock } = keeper;
        if (lock !== null && lock !== 'readOnly' && lock.kind === 'ours') await lock.release();
      },
    };
  }

  async function open(path: string): Promise<Opened> {
    const real = await realPathOf(files, path);
    const keeper = lockKeeper(real);
    const adapter = new DocumentAdapter(real, files, () => keeper.confirm());
    try {
      let document = await adapter.read();
      keeper.lock = await lockOf(real);
      if (isOurs(keeper.lock)) {
        // Whoever had it until a moment ago may have written.
        document = await adapter.checkUnchanged().then(
          () => document,
          () => adapter.read(),
        );
        // Without a backup the file can still be used; what cannot be written is said at the first change.
        await keepBackup(files, real, adapter.contents, 'opened', now()).catch(backupFailed);
        await sweepTemporary(files, real).catch(() => undefined);
      }
      return { kind: 'opened', file: teamFile(path, real, adapter, document, keeper), document };
    } catch (error) {
      if (isOurs(keeper.lock)) await keeper.lock.release();
      if (!(error instanceof UnreadableError)) throw error;
      // A newer version's file is whole: nothing older may take its place.
      const backup = error.told.code === NEWER ? null : await newestGoodBackup(files, real);
      const offered = backup === null ? null : { path: backup.path, at: backup.at };
      return { kind: 'unreadable', unreadable: { told: error.told, path, backup: offered } };
    }
  }

  async function create(path: string, document: SalesDocument): Promise<Created> {
    const real = await realPathOf(files, path);
    const keeper = lockKeeper(real);
    try {
      await files.makeFolder(dirname(real));
      keeper.lock = await takeLock(files, real, now, machine);
      if (!isOurs(keeper.lock)) throw new StorageError('heldElsewhere');
      await keepOld(real, document);
      const adapter = new DocumentAdapter(real, files, () => keeper.confirm());
      await adapter.write(document);
      return { kind: 'created', file: teamFile(path, real, adapter, document, keeper) };
    } catch (error) {
      if (isOurs(keeper.lock)) await keeper.lock.release();
      return { kind: 'failed', told: explained(path, error) };
    }
  }

  async function keepOld(real: string, { settings }: SalesDocument): Promise<void> {
    const old = await unless(['ENOENT'], files.read(real), null);
    if (old === null) return;
    if (readDocument(old, basename(real)).ok) await keepBackup(files, real, [old], 'opened', now());
    else await keepAside(files, real, { instant: now(), timeZone: settings.timeZone, locale: settings.locale });
  }

  async function restore(unreadablePath: string, backupPath: string): Promise<Told | null> {
    const real = await realPathOf(files, unreadablePath);
    let lock: Locked | null = null;
    try {
      const bytes = await files.read(backupPath);
      const read = readDocument(bytes, basename(backupPath));
      if (!read.ok) return read.told;
      lock = await takeLock(files, real, now, machine);
      if (lock.kind === 'held') throw new StorageError('heldElsewhere');
      const current = await unless(['ENOENT'], files.read(real), null).catch(() => null);
      const there = current === null ? null : readDocument(current, basename(unreadablePath));
      if (there !== null && !there.ok && there.told.code === NEWER) return there.told;
      const { timeZone, locale } = read.document.settings;
      await keepAside(files, real, { instant: now(), timeZone, locale });
      await writeDurably(real, bytes, files, { folderMustExist: true });
      return null;
    } catch (error) {
      return explained(unreadablePath, error);
    } finally {
      if (isOurs(lock)) await lock.release();
    }
  }

  return { open, create, restore };
}

function isOurs(lock: Locked | 'readOnly' | null): lock is OurLock {
  return lock !== null && lock !== 'readOnly' && lock.kind === 'ours';
}

/** Lock, backups and temporary files stand beside the file itself, not beside a link to it: there is one of each. */
async function realPathOf(files: FileSystem, path: string): Promise<string> {
  return files.realPath(path).catch(() => path);
}

function explained(path: string, error: unknown): Told {
  const { code } = storageError(error);
  return { code: `storage.write.${code}`, params: { file: basename(path), folder: dirname(path) } };
}

function hourOf(instant: Instant): string {
  return instant.slice(0, '2026-09-14T07'.length);
}
