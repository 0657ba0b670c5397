/** A real folder, and a file system in which any call can be made to fail. */
import { promises as fs } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { realFileSystem, type FileSystem, type OpenFile } from '../../../electron/storage/file-system.ts';

/** @param parent an existing folder */
export async function newFolder(parent = tmpdir()): Promise<string> {
  const folder = await fs.realpath(await fs.mkdtemp(join(parent, 'saljmote-')));
  onTestFinished(() => fs.rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Everything below a folder, hidden or not, but what a lock or a backup is. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  return (await fs.readdir(folder)).sort();
}

export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code });
}

export type Call = keyof FileSystem | `file.${keyof OpenFile}` | `folder.${keyof OpenFile}`;

/** What else a call can do than fail: tell an error although it was done, or, of a write, take only so many bytes. */
export type Oddity = { readonly doneBut: Error } | { readonly takes: number };

/** Is asked before each call with its name and path; may throw, or answer in the system's stead. */
export type Fault = (call: Call, path: string, count: number) => void | Oddity | Promise<void | Oddity>;

/** The real file system, with a say in every call. `calls` is what has been called, in order. */
export function faulty(fault: Fault, over: Partial<FileSystem> = {}): FileSystem & { readonly calls: readonly Call[] } {
  const calls: Call[] = [];
  const counts = new Map<Call, number>();
  const base = { ...realFileSystem, ...over };
  async function ask(call: Call, path: string): Promise<void | Oddity> {
    calls.push(call);
    const count = (counts.get(call) ?? 0) + 1;
    counts.set(call, count);
    return fault(call, path, count);
  }
  function watched(file: OpenFile, kind: 'file' | 'folder', path: string): OpenFile {
    const before =
      <A extends readonly unknown[], R>(name: keyof OpenFile, act: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        let odd: void | Oddity;
        try {
          odd = await ask(`${kind}.${name}`, path);
        } catch (error) {
          // A close that fails has closed all the same.
          if (name === 'close') await file.close();
          throw error;
        }
        return done(odd, await act(...args));
      };
    return {
      async write(data) {
        const odd = await ask(`${kind}.write`, path);
        const taken = odd !== undefined && 'takes' in odd ? [Buffer.concat(data).subarray(0, odd.takes)] : data;
        return done(odd, await file.write(taken));
      },
      sync: before('sync', () => file.sync()),
      facts: before('facts', () => file.facts()),
      chmod: before('chmod', (mode) => file.chmod(mode)),
      chown: before('chown', (owner, group) => file.chown(owner, group)),
      close: before('close', () => file.close()),
    };
  }
  const asked =
    <A extends readonly [string, ...unknown[]], R>(name: keyof FileSystem, act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      const odd = await ask(name, args[0]);
      const result = await act(...args);
      // Nobody will ever close what nobody has been given.
      if (odd !== undefined && isOpenFile(result)) await result.close().catch(() => undefined);
      return done(odd, result);
    };
  return {
    calls,
    windows: base.windows,
    pause: () => Promise.resolve(),
    create: asked('create', async (path: string, mode: number) => watched(await base.create(path, mode), 'file', path)),
    overwrite: asked('overwrite', async (path: string) => watched(await base.overwrite(path), 'file', path)),
    openFolder: asked('openFolder', async (path: string) => watched(await base.openFolder(path), 'folder', path)),
    read: asked('read', base.read),
    facts: asked('facts', base.facts),
    isLink: asked('isLink', base.isLink),
    realPath: asked('realPath', base.realPath),
    rename: asked('rename', base.rename),
    link: asked('link', base.link),
    remove: asked('remove', base.remove),
    makeFolder: asked('makeFolder', base.makeFolder),
    list: asked('list', base.list),
  };
}

function done<R>(odd: void | Oddity, result: R): R {
  if (odd !== undefined && 'doneBut' in odd) throw odd.doneBut;
  return result;
}

function isOpenFile(result: unknown): result is OpenFile {
  return typeof result === 'object' && result !== null && 'close' in result;
}
