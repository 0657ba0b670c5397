/** The few calls of the file system that the durable file is made of: a port, so that tests can make any of them fail. */
import { constants, promises as fs } from 'node:fs';

export interface OpenFile {
  write(data: Uint8Array, offset: number, length: number): Promise<number>;
  sync(): Promise<void>;
  chmod(mode: number): Promise<void>;
  close(): Promise<void>;
}

export interface FileFacts {
  readonly mode: number;
  readonly size: number;
  readonly modifiedMs: number;
  readonly isFile: boolean;
}

export interface FileSystem {
  /** Makes a new file; fails when it exists. */
  create(path: string, mode: number): Promise<OpenFile>;
  /** A folder, to make its entries durable. */
  openFolder(path: string): Promise<OpenFile>;
  read(path: string): Promise<Buffer>;
  facts(path: string): Promise<FileFacts>;
  /** The path behind links; fails when there is nothing. */
  realPath(path: string): Promise<string>;
  rename(from: string, to: string): Promise<void>;
  copy(from: string, to: string): Promise<void>;
  remove(path: string): Promise<void>;
  makeFolder(path: string): Promise<void>;
  list(folder: string): Promise<readonly string[]>;
}

export const realFileSystem: FileSystem = {
  async create(path, mode) {
    return openFile(await fs.open(path, 'wx', mode));
  },
  async openFolder(path) {
    return openFile(await fs.open(path, 'r'));
  },
  read: (path) => fs.readFile(path),
  async facts(path) {
    const stat = await fs.stat(path);
    return { mode: stat.mode & 0o777, size: stat.size, modifiedMs: stat.mtimeMs, isFile: stat.isFile() };
  },
  realPath: (path) => fs.realpath(path),
  rename: (from, to) => fs.rename(from, to),
  copy: (from, to) => fs.copyFile(from, to, constants.COPYFILE_EXCL),
  remove: (path) => fs.unlink(path),
  async makeFolder(path) {
    await fs.mkdir(path, { recursive: true });
  },
  list: (folder) => fs.readdir(folder),
};

function openFile(handle: fs.FileHandle): OpenFile {
  return {
    write: async (data, offset, length) => (await handle.write(data, offset, length)).bytesWritten,
    sync: () => handle.sync(),
    chmod: (mode) => handle.chmod(mode),
    close: () => handle.close(),
  };
}
