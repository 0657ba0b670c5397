import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODES, KINDS, callsOfARun, newTally, runWithFaults } from '../electron/storage/fault-runs.ts';
import { count, tellFigures } from './figures.ts';
import { quickFolder } from './quick-folder.ts';

const AT_LEAST = 5_000;
const MIXTURES = 1_500;

test(`${AT_LEAST} faults, at each call of the write path and in any mixture`, async () => {
  const folder = await quickFolder();
  const tally = newTally();
  const calls = await callsOfARun(folder);
  for (const { call, nth } of calls) {
    for (const code of CODES) await runWithFaults(folder, [{ call, nth, code, kind: 'refused', lasts: 1 }], tally);
    const kind = call.endsWith('.write') ? 'short' : 'done';
    await runWithFaults(folder, [{ call, nth, code: 'EIO', kind, lasts: 2 }], tally);
    await runWithFaults(folder, [{ call, nth, code: 'EIO', kind: 'done', lasts: 1 }], tally);
  }
  const eachCall = tally.runs;
  const fault = fc.record({
    call: fc.constantFrom(...new Set(calls.map(({ call }) => call))),
    nth: fc.integer({ min: 1, max: 20 }),
    code: fc.constantFrom(...CODES),
    kind: fc.constantFrom(...KINDS),
    lasts: fc.integer({ min: 1, max: 8 }),
  });
  const mixtures = fc.sample(fc.array(fault, { minLength: 2, maxLength: 8 }), MIXTURES);
  for (const plan of mixtures) await runWithFaults(folder, plan, tally);
  await tellFigures('faults', [
    `${count(tally.injected)} fault injections over ${tally.calls.size} kinds of calls ` +
      `(${count(eachCall)} runs with each call, ${count(MIXTURES)} with any mixture): ${tally.wrong.length} lost, mixed or stuck`,
  ]);
  expect(tally.wrong.slice(0, 5)).toEqual([]);
  expect(tally.injected).toBeGreaterThanOrEqual(AT_LEAST);
});
