import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

// No test is about time; a busy machine must not fail one.
const SLOWEST = 60_000;

export default defineConfig({
  root,
  cacheDir: 'node_modules/.cache/vitest',
  test: {
    // As many as there are processors: the default keeps one back, which is half of a small machine.
    maxWorkers: availableParallelism(),
    projects: [
      {
        plugins: [react()],
        root,
        test: {
          name: 'unit',
          include: ['tests/{shared,electron}/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: SLOWEST,
        },
      },
      {
        plugins: [react()],
        root,
        test: {
          name: 'unit-renderer',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // Nothing moves where nothing is drawn: no animation would ever end.
          environmentOptions: { happyDOM: { settings: { device: { prefersReducedMotion: 'reduce' } } } },
          testTimeout: SLOWEST,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Each file opens windows on the one screen: they must not cover each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        root,
        test: {
          // Minutes long: by `npm run test:durability` only.
          name: 'durability',
          include: ['tests/durability/**/*.test.ts'],
          environment: 'node',
          testTimeout: 1_200_000,
        },
      },
    ],
  },
});
