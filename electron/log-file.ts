/**
 * The log's files: one that is written, and the ones before it, bounded in number and size. A log that cannot be written is
 * silence: nothing here ever throws, and nobody waits for it.
 */
import { appendFile, mkdir, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface LogFile {
  append(line: string): void;
  /** Resolves when all that was appended is written, or will not be. */
  written(): Promise<void>;
}

const NAME = 'saljmotet';
const FILES_KEPT = 3;
const MOST_BYTES = 256 * 1024;
/** What waits while a disk does not answer; more is dropped. */
const MOST_WAITING = 200;

export function createLogFile(folder: string): LogFile {
  /** Of the file that is written; null until it has been looked at. */
  let size: number | null = null;
  let waiting: string[] = [];
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      const text = waiting.join('');
      waiting = [];
      await write(text).catch(() => {
        size = null;
      });
    }
    writing = null;
  }

  async function write(text: string): Promise<void> {
    const bytes = Buffer.byteLength(text);
    if (size === null) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      size = await sizeOf(pathOf(folder, 0));
    }
    if (size > 0 && size + bytes > MOST_BYTES) {
      await rotate(folder);
      size = 0;
    }
    await appendFile(pathOf(folder, 0), text, { mode: 0o600 });
    size += bytes;
  }

  return {
    append(line) {
      if (waiting.length >= MOST_WAITING) return;
      waiting.push(line);
      writing ??= writeAll();
    },
    written: () => writing ?? Promise.resolve(),
  };
}

/** saljmotet.log, and before it saljmotet.1.log, saljmotet.2.log. */
function pathOf(folder: string, age: number): string {
  return join(folder, age === 0 ? `${NAME}.log` : `${NAME}.${age}.log`);
}

/** Each takes the place of the next older one; the oldest goes. */
async function rotate(folder: string): Promise<void> {
  for (let age = FILES_KEPT - 1; age > 0; age -= 1) {
    const isLast = age === 1;
    const moved = rename(pathOf(folder, age - 1), pathOf(folder, age));
    // An older one may not be there yet. The one that is written must go, or it would grow for ever.
    await (isLast ? moved : moved.catch(() => undefined));
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    (facts) => facts.size,
    () => 0,
  );
}
