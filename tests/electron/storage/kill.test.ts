import { expect, test } from 'vitest';
import { newFolder } from './disk.ts';
import { killWriters } from './kills.ts';

// The long form is tests/durability/kills.test.ts.
test('20 times killed while writing: nothing broken, nothing acknowledged lost, no lock left behind', async () => {
  const tally = await killWriters(await newFolder(), { results: [0, 0], rounds: 10 });
  expect(tally).toMatchObject({ kills: 20, corrupt: [], lost: [] });
  expect(tally.writes).toBeGreaterThan(tally.kills);
});
