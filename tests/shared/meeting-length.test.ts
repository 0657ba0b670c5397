import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../shared/defaults.ts';
import type { MinutesPerStep } from '../../shared/document.ts';
import { scaledMinutes, shortestWeekly, weeklyLength } from '../../shared/meeting-length.ts';

const { minutesPerStep: USUAL } = defaultSettings('sv');

describe('5 the minutes scale to a chosen length', () => {
  test('about 45 minutes with six sellers: 3 + 3 + 3 + 6 × 3 + 8 + 5 + 3 + 2', () => {
    expect(weeklyLength(USUAL, 6)).toBe(45);
  });

  test('half as long: the round 6 × 2, since 1.5 is rounded; the others share 23 − 12 = 11', () => {
    const half = scaledMinutes(USUAL, 6, 23);
    expect(half.round).toBe(2);
    expect(weeklyLength(half, 6)).toBe(23);
    // of 27 minutes 8 are the obstacles’: 8 × 11/27 = 3.3, the largest remainder; 5 × 11/27 = 2.04; 3 × 11/27 = 1.2; 2 × 11/27 = 0.8
    expect(half).toMatchObject({ wins: 1, promises: 1, team: 1, obstacles: 4, training: 2, summary: 1, close: 1 });
    expect(half.lookBack).toBe(4);
  });

  test('one long step gives what the short ones must have: 15 minutes as 6 × 1 and 9, exact 6 × 0.23 and 13.6', () => {
    const one = { ...USUAL, wins: 1, promises: 1, team: 1, obstacles: 60, training: 1, summary: 1, close: 1 };
    expect(scaledMinutes(one, 0, 15)).toMatchObject({ wins: 1, close: 1, obstacles: 9 });
  });

  test('the same length changes nothing', () => {
    expect(scaledMinutes(USUAL, 6, 45)).toEqual(USUAL);
  });

  const minute = fc.integer({ min: 1, max: 120 });
  const steps: fc.Arbitrary<MinutesPerStep> = fc.record({
    wins: minute,
    promises: minute,
    team: minute,
    lookBack: minute,
    round: minute,
    obstacles: minute,
    training: minute,
    summary: minute,
    close: minute,
  });

  test('whole minutes, none below one, and the length wherever one minute a step allows it', () => {
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 10, max: 240 }),
        (minutes, sellers, length) => {
          const scaled = scaledMinutes(minutes, sellers, length);
          for (const one of Object.values(scaled)) {
            expect(Number.isInteger(one)).toBe(true);
            expect(one).toBeGreaterThanOrEqual(1);
          }
          // seven steps and the sellers, a minute each, is the shortest there is
          expect(weeklyLength(scaled, sellers)).toBe(Math.max(length, 7 + sellers));
          expect(shortestWeekly(sellers)).toBe(7 + sellers);
        },
      ),
    );
  });

  test('in proportion: each step within a minute of its exact share of what the round leaves, where each has a minute by it', () => {
    fc.assert(
      fc.property(
        steps,
        fc.integer({ min: 0, max: 15 }),
        fc.integer({ min: 60, max: 240 }),
        (minutes, sellers, length) => {
          const scaled = scaledMinutes(minutes, sellers, length);
          const beside = ['wins', 'promises', 'team', 'obstacles', 'training', 'summary', 'close'] as const;
          const sum = beside.reduce((all, step) => all + minutes[step], 0);
          const exact = (step: (typeof beside)[number]): number =>
            (minutes[step] * (length - scaled.round * sellers)) / sum;
          fc.pre(beside.every((step) => exact(step) >= 1));
          for (const step of beside) expect(Math.abs(scaled[step] - exact(step))).toBeLessThan(1);
        },
      ),
    );
  });
});
