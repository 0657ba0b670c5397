import { expect, test } from 'vitest';
import { newFolder } from './disk.ts';
import { callsOfARun, newTally, runWithFaults } from './fault-runs.ts';

// The long form is tests/durability/faults.test.ts.
test('any call fails once, or is done although it tells an error: nothing lost, nothing mixed, then it goes on', async () => {
  const folder = await newFolder();
  const tally = newTally();
  for (const [at, { call, nth }] of (await callsOfARun(folder)).entries()) {
    await runWithFaults(folder, [{ call, nth, code: 'EIO', kind: at % 2 === 0 ? 'done' : 'refused', lasts: 1 }], tally);
  }
  expect(tally.wrong).toEqual([]);
  expect(tally.injected).toBeGreaterThan(100);
});
