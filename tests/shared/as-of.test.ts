import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentAsOf, endOfWeek } from '../../shared/as-of.ts';
import type { SalesDocument } from '../../shared/document.ts';
import { goalHistory, goalInForce, originalGoal } from '../../shared/goals.ts';
import { idOf, teamOf } from './builders.ts';
import type { GoalSpec } from './builders.ts';

const ASA = idOf('Åsa');
const MONTH = '2026-11';

function withGoals(goals: readonly Omit<GoalSpec, 'seller' | 'period'>[]): SalesDocument {
  return teamOf({ sellers: ['Åsa'], goals: goals.map((goal) => ({ seller: 'Åsa', period: MONTH, ...goal })) });
}

describe('3 the end of a week is Sunday 24:00 in the team’s time zone', () => {
  it.each([
    ['in winter, UTC+1', '2026-W47', 'Europe/Stockholm', '2026-11-22T23:00:00.000Z'],
    ['in summer, UTC+2', '2026-W29', 'Europe/Stockholm', '2026-07-19T22:00:00.000Z'],
    ['on the day that summer time begins, already UTC+2', '2026-W13', 'Europe/Stockholm', '2026-03-29T22:00:00.000Z'],
    ['on the day that it ends, again UTC+1', '2026-W43', 'Europe/Stockholm', '2026-10-25T23:00:00.000Z'],
    ['west of UTC', '2026-W47', 'America/New_York', '2026-11-23T05:00:00.000Z'],
    ['furthest east, UTC+14', '2026-W47', 'Pacific/Kiritimati', '2026-11-22T10:00:00.000Z'],
    ['where Monday began at 01:00: 00:00 at UTC+3:30', '2021-W11', 'Asia/Tehran', '2021-03-21T20:30:00.000Z'],
    ['of week 53', '2026-W53', 'Europe/Stockholm', '2027-01-03T23:00:00.000Z'],
  ])('%s', (_, week, timeZone, instant) => {
    expect(endOfWeek(week, timeZone)).toBe(instant);
  });
});

describe('3 goals as they stood at an instant', () => {
  const document = withGoals([
    { amount: 100, at: '2026-11-02T08:00:00.000Z', name: 'first' },
    { amount: 200, at: '2026-11-16T08:00:00.000Z', name: 'second' },
    { amount: 110, at: '2026-11-20T08:00:00.000Z', name: 'mended', corrects: 'first' },
  ]);
  const inForceAt = (instant: string) => goalInForce(documentAsOf(document, instant), ASA, MONTH)?.amount ?? null;

  it('before the first there is none', () => {
    expect(inForceAt('2026-11-02T08:00:00.000Z')).toBeNull();
  });

  it('a correction stands in the place of what it replaces, though it was made later', () => {
    expect(inForceAt('2026-11-02T08:00:00.001Z')).toBe(110);
    expect(originalGoal(documentAsOf(document, '2026-11-03T00:00:00.000Z'), ASA, MONTH)?.amount).toBe(110);
  });

  it('a restatement counts from the moment it was stated', () => {
    expect(inForceAt('2026-11-16T08:00:00.000Z')).toBe(110);
    expect(inForceAt('2026-11-16T08:00:00.001Z')).toBe(200);
  });

  it('nothing else is of that time', () => {
    const { goals: _, ...rest } = documentAsOf(document, '2026-11-02T08:00:00.000Z');
    const { goals: __, ...now } = document;
    expect(rest).toEqual(now);
  });

  it('is the history of today, cut at the instant', () => {
    const instant = fc
      .integer({ min: 0, max: 30 * 24 })
      .map((hours) => new Date(Date.UTC(2026, 10, 1, hours)).toISOString());
    const goals = fc.array(fc.record({ amount: fc.nat(1_000), at: instant, corrected: fc.option(fc.nat()) }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(goals, instant, (specs, at) => {
        const team = withGoals(
          specs.map(({ corrected, ...spec }, index) => ({
            ...spec,
            name: `goal ${index}`,
            ...(corrected === null || index === 0 ? {} : { corrects: `goal ${corrected % index}` }),
          })),
        );
        const idsOf = (of: SalesDocument) => goalHistory(of, ASA, MONTH).map((placed) => [placed.at, placed.goal.id]);
        expect(idsOf(documentAsOf(team, at))).toEqual(idsOf(team).filter(([placedAt = '']) => placedAt < at));
      }),
    );
  });
});
