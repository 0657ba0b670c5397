import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SMALL, WHOLE, flipsOf, mutationsOf, newFuzzTally, openFuzzed } from '../electron/storage/fuzz-runs.ts';
import { count, tellFigures } from './figures.ts';
import { quickFolder } from './quick-folder.ts';

const FLIPS = 4_000;
const MUTATIONS = 4_000;

test('files with flipped bytes, cut off at every place, and with any JSON', async () => {
  const folder = await quickFolder();
  const tally = newFuzzTally();
  for (let length = 0; length < SMALL.length; length += 1)
    await openFuzzed(folder, SMALL.subarray(0, length), `cut at ${length}`, tally);
  // One character less is a whole document without its last line feed.
  const openedCut = tally.opened;
  for (const bytes of fc.sample(flipsOf(WHOLE), FLIPS)) await openFuzzed(folder, bytes, 'flips', tally);
  for (const bytes of fc.sample(mutationsOf(WHOLE), MUTATIONS)) await openFuzzed(folder, bytes, 'JSON', tally);
  const told = tally.files - tally.opened;
  await tellFigures('fuzz', [
    `${count(tally.files)} spoiled files (${count(SMALL.length)} cut at every byte, ${count(FLIPS)} with flipped bytes, ` +
      `${count(MUTATIONS)} with changed JSON): ${count(told)} told why, ${count(tally.opened)} still right; ` +
      `${tally.wrong.length} crashed or overwritten`,
  ]);
  expect(tally.wrong.slice(0, 5)).toEqual([]);
  expect(openedCut).toBe(1);
});
