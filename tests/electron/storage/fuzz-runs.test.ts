import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newFolder } from './disk.ts';
import { WHOLE, mutationsOf, newFuzzTally, openFuzzed } from './fuzz-runs.ts';

// Flipped bytes and truncation stand in read-document.test.ts and team-file.test.ts; the long form of all is
// tests/durability/fuzz.test.ts.
test('any values of the JSON changed: opened or told, never an error, never overwritten', async () => {
  const folder = await newFolder();
  const tally = newFuzzTally();
  for (const bytes of fc.sample(mutationsOf(WHOLE), 200)) await openFuzzed(folder, bytes, 'JSON', tally);
  expect(tally.wrong).toEqual([]);
});
