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
    // of 27 minutes 8 are the obstacles’, 2 the close’s
    expect(half.obstacles).toBeGreaterThan(half.training);
    expect(half.close).toBe(1);
    expect(half.lookBack).toBe(4);
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
});
