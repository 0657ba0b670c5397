import { expect, test } from 'vitest';
import { newFolder } from '../electron/storage/disk.ts';
import { killWriters } from '../electron/storage/kills.ts';
import { count, tellFigures } from './figures.ts';

/** Four processes at once on however few processors; two with a file of a megabyte, so that a kill finds half-written ones. */
const PLAN = { results: [0, 0, 8_000, 8_000], rounds: 50 };
const KILLS = 200;

test(`${KILLS} SIGKILLs under load`, async () => {
  const { kills, writes, corrupt, lost } = await killWriters(await newFolder(), PLAN);
  await tellFigures('kills', [
    `${kills} SIGKILLs under load, ${count(writes)} acknowledged writes: ${corrupt.length} corrupt, ${lost.length} lost`,
  ]);
  expect([kills, corrupt, lost]).toEqual([KILLS, [], []]);
  expect(writes).toBeGreaterThan(kills);
});
