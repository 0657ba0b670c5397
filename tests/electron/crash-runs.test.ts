import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCrashTally, runWithCrashes } from './crash-runs.ts';
import { newFolder } from './storage/disk.ts';

// The long form is tests/durability/crashes.test.ts.
test('any commands, faults, crashes and reloads: the file is the acknowledged prefix', async () => {
  const folder = await newFolder();
  const tally = newCrashTally();
  await fc.assert(
    fc.asyncProperty(fc.gen(), (pick) => runWithCrashes(folder, pick, tally)),
    { numRuns: 30, endOnFailure: true },
  );
  expect(tally.crashes).toBeGreaterThan(10);
});
