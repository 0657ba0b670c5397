import { expect, test } from 'vitest';
import { createOften } from '../../electron/often.ts';

const at = (seconds: number): string => new Date(Date.UTC(2026, 8, 14) + seconds * 1_000).toISOString();

test.each<readonly [string, readonly number[], readonly boolean[]]>([
  ['three in a minute', [0, 20, 40], [false, false, true]],
  ['three at once', [0, 0, 0], [false, false, true]],
  ['as long as it goes on', [0, 20, 40, 50, 60], [false, false, true, true, true]],
  ['never three in a minute', [0, 40, 80, 120], [false, false, false, false]],
  ['the minute is over', [0, 20, 60, 61], [false, false, false, true]],
  ['a clock that was put back', [7_200, 7_210, 0, 10], [false, false, false, false]],
])('more than two in a minute are too often: %s', (_, times, tooOften) => {
  const often = createOften(2, 60_000);
  expect(times.map((time) => often.happened(at(time)))).toEqual(tooOften);
});
