/** A process of its own that writes a team's file, to be stopped in the middle. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

export interface Writer {
  /** The newest write that it has said to be on disk. */
  acknowledged(): number;
  /** Ends it without a word, and waits until all that it said has come. */
  kill(): Promise<void>;
  /** Waits until it ends of itself, as when its disk is gone. */
  ended(): Promise<void>;
}

/** Plain Node cannot run the sources: they are bundled as the app's main process is. Gives the program's path. */
export async function buildWriter(folder: string): Promise<string> {
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('writing-child.ts', import.meta.url)),
      target: 'node16',
      outDir: folder,
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'writer.cjs' } },
    },
  });
  return join(folder, 'writer.cjs');
}

/** Resolves when its first write is on disk. */
export async function startWriter(program: string, path: string): Promise<Writer> {
  const child = spawn(process.execPath, [program, path], { stdio: ['ignore', 'pipe', 'pipe'] });
  const closed = once(child, 'close');
  let said = '';
  let trouble = '';
  child.stderr.on('data', (part: Buffer) => (trouble += part.toString()));
  const first = new Promise<void>((resolve) => {
    child.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      if (said.includes('\n')) resolve();
    });
  });
  const tooEarly = closed.then(() => {
    if (!said.includes('\n')) throw new Error(`The writer ended before its first write: ${trouble}`);
  });
  await Promise.race([first, tooEarly]);
  return {
    // A number without its line feed is still being said.
    acknowledged: () => Number(said.split('\n').at(-2)),
    async kill() {
      child.kill('SIGKILL');
      await closed;
    },
    async ended() {
      await closed;
    },
  };
}
