/** The few calls of the file system that the durable file is made of: a port, so that tests can make any of them fail. */
import { promises as fs, type BigIntStats } from 'node:fs';

export interface OpenFile {
  /** Writes on from where the file stands; gives the bytes that were taken, which may be fewer. */
  write(data: readonly Uint8Array[]): Promise<number>;
  sync(): Promise<void>;
  facts(): Promise<FileFacts>;
  chmod(mode: number): Promise<void>;
  chown(owner: number, group: number): Promise<void>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly mode: number; // permissions only
  readonly owner: number;
  readonly group: number;
  readonly size: number;
  readonly inode: bigint;
  readonly modifiedNs: bigint;
  readonly isFile: boolean;
}

export interface FileSystem {
  /** Windows cannot sync a folder, and refuses a rename while somebody reads the file. */
  readonly windows: boolean;
  /** Makes a new file; fails when it exists. */
  create(path: string, mode: number): Promise<OpenFile>;
  /** Opens a file to write over its beginning; fails when there is none. */
  overwrite(path: string): Promise<OpenFile>;
  /** A folder, to make its entries durable. */
  openFolder(path: string): Promise<OpenFile>;
  read(path: string): Promise<Buffer>;
  facts(path: string): Promise<FileFacts>;
  isLink(path: string): Promise<boolean>;
  /** The path behind links; fails when there is nothing. */
  realPath(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  /** A second name for the same file; fails when the name is taken, or where there are no such links. */
  link(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string, mode?: number): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
  pause(milliseconds: number): Promise<void>;
}

export const realFileSystem: FileSystem = {
  windows: process.platform === 'win32',
  create: async (path, mode) => openFile(await fs.open(path, 'wx', mode)),
  overwrite: async (path) => openFile(await fs.open(path, 'r+')),
  openFolder: async (path) => openFile(await fs.open(path, 'r')),
  read: (path) => fs.readFile(path),
  facts: async (path) => factsOf(await fs.stat(path, { bigint: true })),
  isLink: async (path) => (await fs.lstat(path)).isSymbolicLink(),
  realPath: (path) => fs.realpath(path),
  rename: (from, to) => fs.rename(from, to),
  link: (from, to) => fs.link(from, to),
  remove: (path) => fs.unlink(path),
  async makeFolder(path, mode = 0o777) {
    await fs.mkdir(path, { recursive: true, mode });
  },
  list: (folder) => fs.readdir(folder),
  pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

function openFile(handle: fs.FileHandle): OpenFile {
  return {
    write: async (data) => (await handle.writev(data)).bytesWritten,
    sync: () => handle.sync(),
    facts: async () => factsOf(await handle.stat({ bigint: true })),
    chmod: (mode) => handle.chmod(mode),
    chown: (owner, group) => handle.chown(owner, group),
    close: () => handle.close(),
  };
}

function factsOf(stats: BigIntStats): FileFacts {
  return {
    mode: Number(stats.mode) & 0o777,
    owner: Number(stats.uid),
    group: Number(stats.gid),
    size: Number(stats.size),
    inode: stats.ino,
    modifiedNs: stats.mtimeNs,
    isFile: stats.isFile(),
  };
}
