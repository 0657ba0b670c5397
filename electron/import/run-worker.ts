/** One file, one worker: what goes wrong in it, memory too, is told and leaves the app whole. */
import { Worker } from 'node:worker_threads';
import { refused, type Refused } from './decode.ts';
import type { SheetRead } from './read-sheet.ts';

const MOST_MEMORY = 2_048; // MB

export function readInWorker(worker: string, path: string): Promise<SheetRead | Refused> {
  return new Promise((resolve) => {
    const running = new Worker(worker, {
      workerData: { path },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    });
    running.once('message', (read: SheetRead | Refused) => resolve(read));
    running.once('error', (error: NodeJS.ErrnoException) => {
      const heavy = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      resolve(
        heavy
          ? refused('import.file.tooHeavy')
          : refused('import.file.unreadable', { reason: error.code ?? error.name }),
      );
    });
    // After a message this comes too late to matter.
    running.once('exit', () => resolve(refused('import.file.unreadable', { reason: 'exit' })));
  });
}
