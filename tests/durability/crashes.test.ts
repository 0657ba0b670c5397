import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newCrashTally, runWithCrashes } from '../electron/crash-runs.ts';
import { count, tellFigures } from './figures.ts';
import { quickFolder } from './quick-folder.ts';

const RUNS = 2_000;

test(`${RUNS} runs of any commands, faults, crashes and reloads`, async () => {
  const folder = await quickFolder();
  const tally = newCrashTally();
  const { failed, error } = await fc
    .check(
      fc.asyncProperty(fc.gen(), (pick) => runWithCrashes(folder, pick, tally)),
      { numRuns: RUNS, endOnFailure: true, includeErrorInReport: true } as fc.Parameters<[fc.GeneratorValue]>,
    )
    .then((run) => ({ failed: run.failed, error: run.errorInstance }));
  await tellFigures('crashes', [
    `${count(tally.runs)} runs of any commands (${count(tally.commands)}, ${count(tally.acknowledged)} acknowledged) with ` +
      `${count(tally.crashes)} crashes, ${count(tally.reloads)} reloads, ${count(tally.faults)} faults: ` +
      `${failed ? 1 : 0} not the acknowledged prefix`,
  ]);
  expect(error).toBeNull();
  expect(tally.runs).toBe(RUNS);
});
