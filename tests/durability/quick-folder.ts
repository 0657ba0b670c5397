import { accessSync, constants } from 'node:fs';
import { tmpdir } from 'node:os';
import { newFolder } from '../electron/storage/disk.ts';

const IN_MEMORY = '/dev/shm';

/**
 * A real folder on a file system in memory where there is one: for thousands of runs in which calls fail or a process goes, but
 * no power; what a sync is worth is for the power cuts to say.
 */
export function quickFolder(): Promise<string> {
  try {
    accessSync(IN_MEMORY, constants.W_OK);
    return newFolder(IN_MEMORY);
  } catch {
    return newFolder(tmpdir());
  }
}
