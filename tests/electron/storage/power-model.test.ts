import { expect, test } from 'vitest';
import { newFolder } from './disk.ts';
import { cutEverywhere } from './power-model.ts';

// The long form is tests/durability/power-model.test.ts.
test('the power is cut after any call: what was acknowledged is there, whole', async () => {
  const { states, wrong } = await cutEverywhere(await newFolder(), 2, Math.random);
  expect(wrong).toEqual([]);
  expect(states).toBeGreaterThan(100);
});

test.each(['file.sync', 'folder.sync'] as const)('a %s that was left out is found', async (lie) => {
  const { wrong } = await cutEverywhere(await newFolder(), 1, Math.random, lie);
  expect(wrong.length).toBeGreaterThan(0);
});
