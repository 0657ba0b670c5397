import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';

/** @typedef {import('vite').InlineConfig} InlineConfig */

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = fileURLToPath(new URL('../dist/', import.meta.url));

/**
 * What runs in Node: one CommonJS file that a sandboxed preload, a worker and Electron 22's main can all load.
 *
 * Each entry is a build of its own: together, the bundler would move helpers into a shared chunk, which a sandboxed
 * preload cannot require.
 *
 * @param {string} entry source, from the root of the project
 * @param {string} name file in dist/, without its ending
 * @param {{ chunks: boolean }} options chunks: dynamic imports stay apart, loaded when they are needed
 * @returns {InlineConfig}
 */
function nodeTarget(entry, name, { chunks }) {
  return {
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    ssr: { noExternal: true, external: ['electron'] },
    build: {
      ssr: true,
      target: 'node16',
      outDir: dist,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: { [name]: entry },
        external: ['electron'],
        output: {
          format: 'cjs',
          entryFileNames: '[name].cjs',
          chunkFileNames: `${name}-[name].cjs`,
          codeSplitting: chunks,
        },
      },
    },
  };
}

/** The main process. The holiday tables (2 MB) are a chunk of their own. */
export const mainTarget = () => nodeTarget('electron/main.ts', 'main', { chunks: true });

/** The bridge between main and a window. */
export const preloadTarget = () => nodeTarget('electron/preload.ts', 'preload', { chunks: false });

/** The worker that decodes and parses other people's files. */
export const importWorkerTarget = () => nodeTarget('electron/import/worker.ts', 'import-worker', { chunks: false });

/**
 * The windows' page, served by main under app://saljmote/, or by Vite while developing.
 *
 * @returns {InlineConfig}
 */
export function rendererTarget() {
  return {
    configFile: false,
    root: fileURLToPath(new URL('../renderer/', import.meta.url)),
    base: '/',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react()],
    server: { host: '127.0.0.1' },
    build: {
      target: 'chrome108',
      outDir: fileURLToPath(new URL('../dist/renderer/', import.meta.url)),
      emptyOutDir: true,
      // Everything is a file of its own: the content security policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  };
}

/** Every target by the name it is built under. */
export const targets = {
  main: mainTarget,
  preload: preloadTarget,
  'import worker': importWorkerTarget,
  renderer: rendererTarget,
};
