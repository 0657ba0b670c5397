/** Decodes and parses one file, tells the rows and ends. Bundled to dist/import-worker.cjs. */
import { parentPort, workerData } from 'node:worker_threads';
import { readSheet } from './read-sheet.ts';

void readSheet((workerData as { readonly path: string }).path).then((read) => parentPort?.postMessage(read));
