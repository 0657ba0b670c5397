import { expect, test } from 'vitest';
import { newFolder } from './disk.ts';
import { callsOfARun, newTally, runWithFaults } from './fault-runs.ts';

// Every third call; the long form is tests/durability/faults.test.ts.
test('calls of all kinds fail once, or are done although they tell an error: nothing lost, nothing mixed, then it goes on', async () => {
  const folder = await newFolder();
  const tally = newTally();
  const calls = (await callsOfARun(folder)).filter((_, at) => at % 3 === 0);
  for (const [at, { call, nth }] of calls.entries()) {
    await runWithFaults(folder, [{ call, nth, code: 'EIO', kind: at % 2 === 0 ? 'done' : 'refused', lasts: 1 }], tally);
  }
  expect(tally.wrong).toEqual([]);
  expect(tally.injected).toBeGreaterThan(40);
});
