import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sellerMonth } from '../../shared/month.ts';
import { budgetSum, goalSum, originalSum, resultSum, teamMonth } from '../../shared/team.ts';
import { teamOf, vantageOn, weeksFrom } from './builders.ts';

const MONTH = '2026-11';
const document = teamOf({
  sellers: ['Åsa', 'Björn', 'Cia', { name: 'Left', left: '2026-W46' }, { name: 'New', joined: '2026-W47' }],
  results: {
    Åsa: { '2026-W45': 10, '2026-W46': 20, '2026-W47': 5, '2026-W48': 1_000 },
    Björn: { '2026-W45': 30 },
    Left: { '2026-W45': 7, '2026-W46': 8, '2026-W47': 2 },
  },
  budgets: { Åsa: { [MONTH]: 100 }, Left: { [MONTH]: 100 }, New: { [MONTH]: 40 } },
  absences: { Björn: { '2026-W47': 5 } },
  goals: [
    { seller: 'Åsa', period: MONTH, amount: 90, at: '2026-11-02T08:00:00.000Z' },
    { seller: 'Åsa', period: MONTH, amount: 95, at: '2026-11-09T08:00:00.000Z' },
    { seller: 'Björn', period: MONTH, amount: 0 },
    { seller: 'Left', period: MONTH, amount: 500 },
    { seller: 'Åsa', period: '2026-W47', amount: 12 },
  ],
});

describe('4.2 a sum of goals is of those stated, "2 of 4"', () => {
  it('of all who are in the team that week, away or not', () => {
    expect(goalSum(document, MONTH, '2026-W47')).toEqual({ amount: 95, stated: 2, of: 4 }); // Björn is away, and counts
    expect(originalSum(document, MONTH, '2026-W47')).toEqual({ amount: 90, stated: 2, of: 4 });
  });

  it('goal and budget of who has left are out from the week after', () => {
    expect(goalSum(document, MONTH, '2026-W46')).toEqual({ amount: 595, stated: 3, of: 4 });
    expect(budgetSum(document, MONTH, '2026-W46')).toEqual({ amount: 200, stated: 2, of: 4 });
    expect(budgetSum(document, MONTH, '2026-W47')).toEqual({ amount: 140, stated: 2, of: 4 });
  });

  it('is no number while nobody has stated', () => {
    expect(goalSum(document, '2026-12', '2026-W47')).toEqual({ amount: null, stated: 0, of: 4 });
  });
});

describe('3 results stay', () => {
  it('the week’s sum is of all who have one', () => {
    expect(resultSum(document, '2026-W45')).toEqual({ amount: 47, stated: 3, of: 4 }); // Cia has none
    expect(resultSum(document, '2026-W47')).toEqual({ amount: 7, stated: 2, of: 5 }); // the four, and Left with a late figure
    expect(resultSum(document, '2026-W44')).toEqual({ amount: null, stated: 0, of: 4 });
  });
});

describe('5 where the team stands', () => {
  it('the month so far against the sum of goals, up to and including the target week', () => {
    expect(teamMonth(vantageOn(document, '2026-W47'))).toMatchObject({
      month: MONTH,
      k: 3,
      n: 4,
      soFar: 82, // 47 + 28 + 7; week 48 is later
      goal: { amount: 95, stated: 2, of: 4 },
      original: { amount: 90 },
      budget: { amount: 140 },
      weekGoal: { amount: 12, stated: 1, of: 4 },
    });
    expect(teamMonth(vantageOn(document, '2026-W47')).weeks.map(({ amount }) => amount)).toEqual([47, 28, 7, 1_000]);
  });
});

describe('4.1, 4.2 the team’s month is the sum of its sellers’', () => {
  it('so far, and each week, whoever has left or joined', () => {
    const amounts = fc.array(fc.option(fc.integer({ min: -1_000, max: 1_000 })), { minLength: 5, maxLength: 5 });
    const week = fc.option(fc.constantFrom('2026-W44', '2026-W46', '2026-W47'));
    fc.assert(
      fc.property(fc.array(fc.tuple(amounts, week, week), { maxLength: 4 }), fc.nat({ max: 4 }), (sellers, at) => {
        const names = sellers.map((_, index) => `Seller ${index}`);
        const team = teamOf({
          sellers: sellers.map(([, joined, left], index) => ({ name: names[index] ?? '', joined, left })),
          results: Object.fromEntries(
            sellers.map(([values], index) => [names[index] ?? '', weeksFrom('2026-W40', values)]),
          ),
        });
        const vantage = vantageOn(team, `2026-W${40 + at}`);
        const month = teamMonth(vantage);
        const own = team.sellers.map(({ id }) => sellerMonth(vantage, id).soFar.value);
        expect(month.soFar).toBe(own.reduce((sum, value) => sum + value, 0));
        expect(month.soFar).toBe(month.weeks.slice(0, at + 1).reduce((sum, { amount }) => sum + (amount ?? 0), 0));
      }),
    );
  });
});
