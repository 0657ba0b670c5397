import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, elapsed, minutesSoFar, usedMinutes } from '../../shared/clock.ts';
import type { StepId, Visit } from '../../shared/document.ts';
import { minute } from './play.ts';

const MINUTE = 60_000;
const visit = (step: StepId, from: number, to: number | null, stop: string | null = null): Visit => {
  return { step, stop, from: minute(from), to: to === null ? null : minute(to) };
};

/** Wins 3 minutes; a and b in the round; back to the wins for 2; a again, running. */
const VISITS = [
  visit('wins', 0, 3),
  visit('round', 3, 7, 'a'),
  visit('round', 7, 8, 'b'),
  visit('wins', 8, 10),
  visit('round', 10, null, 'a'),
];
const meeting = { visits: VISITS };

describe('elapsed', () => {
  test.each<readonly [string, StepId, string | null, number]>([
    ['all visits of a step', 'wins', null, 5],
    ['all stops of the round', 'round', null, 10],
    ['one stop, the running visit too', 'round', 'a', 9],
    ['another stop', 'round', 'b', 1],
    ['a step never entered', 'close', null, 0],
  ])('%s', (_, step, stop, minutes) => {
    expect(elapsed(meeting, step, stop, minute(15))).toBe(minutes * MINUTE);
  });

  test('a clock that was set back makes nothing negative', () => {
    expect(elapsed(meeting, 'round', 'a', minute(2))).toBe(4 * MINUTE);
    expect(elapsed({ visits: [visit('wins', 5, 3)] }, 'wins', null, minute(9))).toBe(0);
  });

  test('sleep, a crash or a second window change nothing: only the timestamps count', () => {
    const reread = { visits: JSON.parse(JSON.stringify(VISITS)) as readonly Visit[] };
    expect(elapsed(reread, 'round', 'a', minute(75))).toBe(69 * MINUTE);
  });
});

describe('the clock that a window counts on by itself', () => {
  test.each<readonly [string, StepId, string | null, number, number | null]>([
    ['here and before', 'round', 'a', 4, 10],
    ['the whole round', 'round', null, 5, 10],
    ['elsewhere', 'wins', null, 5, null],
    ['another stop', 'round', 'b', 1, null],
    ['never entered', 'close', null, 0, null],
  ])('%s', (_, step, stop, before, since) => {
    expect(clockOf(meeting, step, stop)).toEqual({
      beforeMs: before * MINUTE,
      runningSince: since === null ? null : minute(since),
    });
  });

  test('stands still while paused, and there is none before the first visit', () => {
    expect(clockOf({ visits: VISITS.slice(0, 4) }, 'round', 'a')).toEqual({ beforeMs: 4 * MINUTE, runningSince: null });
    expect(clockOf({ visits: [] }, 'wins', null)).toEqual({ beforeMs: 0, runningSince: null });
  });

  test('says the same as elapsed, whenever it is asked', () => {
    const lengths = fc.array(fc.tuple(fc.constantFrom<StepId>('wins', 'team', 'close'), fc.nat({ max: 30 })), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(lengths, fc.boolean(), fc.nat({ max: 60 }), (parts, paused, after) => {
        let at = 0;
        const visits = parts.map(([step, length]) => visit(step, at, (at += length)));
        const last = visits.at(-1);
        if (!paused && last !== undefined) visits.splice(-1, 1, { ...last, to: null });
        const now = minute(at + after);
        for (const step of ['wins', 'team', 'close'] as const) {
          const { beforeMs, runningSince } = clockOf({ visits }, step, null);
          const running = runningSince === null ? 0 : Date.parse(now) - Date.parse(runningSince);
          expect(beforeMs + running).toBe(elapsed({ visits }, step, null, now));
        }
      }),
    );
  });
});

test.each([
  [0, 0, 0],
  [29, 0, 0],
  [30, 1, 0],
  [90, 2, 1],
  [211, 4, 3],
  [600, 10, 10],
])('%d seconds are %d used minutes in the minutes, and %d on the screens', (seconds, minutes, soFar) => {
  const visits = [{ ...visit('wins', 0, null), to: new Date(Date.parse(minute(0)) + seconds * 1_000).toISOString() }];
  expect(usedMinutes({ visits }, 'wins', minute(60))).toBe(minutes);
  expect(minutesSoFar({ visits }, 'wins', minute(60))).toBe(soFar);
});
