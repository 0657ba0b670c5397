import { describe, expect, it } from 'vitest';
import { lookBackOf, lookBackPeriod } from '../../shared/lookback.ts';
import { PLAIN, idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';

const NAMES = ['Björn', 'Åsa', 'Left', 'New'];
const ORDER = NAMES.map(idOf);
const document = teamOf({
  sellers: ['Åsa', 'Björn', { name: 'Left', left: '2026-W46' }, { name: 'New', joined: '2026-W49' }],
  results: {
    Åsa: weeksFrom('2026-W45', [10, 20, 30, 40, 50]), // the last one is December
    Björn: weeksFrom('2026-W45', [5, null, 5, 5]),
    Left: weeksFrom('2026-W45', [1, 2]),
  },
  budgets: { Åsa: { '2026-11': 120, '2026-12': 130 }, Left: { '2026-11': 50 } },
  goals: [
    { seller: 'Åsa', period: '2026-11', amount: 80, at: '2026-11-02T08:00:00.000Z' },
    { seller: 'Åsa', period: '2026-11', amount: 100, at: '2026-11-16T08:00:00.000Z' },
    { seller: 'Björn', period: '2026-11', amount: 30 },
    { seller: 'Left', period: '2026-11', amount: 9 },
    { seller: 'Åsa', period: '2026-Q4', amount: 400 },
  ],
});
const vantage = vantageOn(document, '2026-W49');

describe('5 each meeting looks back at the last period that is over in the target week', () => {
  it.each([
    ['week', '2026-W49', null],
    ['month', '2026-W48', '2026-10'], // the last week of November
    ['month', '2026-W49', '2026-11'],
    ['month', '2027-W01', '2026-12'],
    ['quarter', '2026-W49', '2026-Q3'],
    ['quarter', '2027-W01', '2026-Q4'],
    ['half', '2026-W49', '2026-H1'],
    ['year', '2026-W53', '2025'],
    ['year', '2027-W01', '2026'],
  ] as const)('a %s meeting about %s: %s', (kind, targetWeek, period) => {
    expect(lookBackPeriod(kind, { targetWeek, calendar: PLAIN })).toBe(period);
  });
});

describe('5 the look back of a month', () => {
  const back = lookBackOf(vantage, '2026-11', ORDER);

  it('original, in force, result, budget and the trend in which it was left', () => {
    const asa = back.find(({ sellerId }) => sellerId === idOf('Åsa'));
    expect(asa).toMatchObject({
      original: { amount: 80 },
      goal: { amount: 100 },
      budget: 120,
      result: { known: true, value: 100 },
      reached: { value: true },
      originalReached: { value: true },
      trend: { known: true, value: 'steepUp' },
    });
  });

  it('rows in the order given, for who was in the team in one of its weeks', () => {
    expect(back.map(({ sellerId }) => sellerId)).toEqual(ORDER.slice(0, 3));
    expect(lookBackOf(vantage, '2026-11', ['nobody', ...ORDER])).toEqual(back);
    expect(back[0]).toMatchObject({
      budget: null,
      result: { known: false, why: 'missingResult' },
      missingWeeks: ['2026-W46'],
    });
  });
});

describe('5 the longer ones over their months', () => {
  it('has the period’s own goal and the sum of its months’ budgets', () => {
    const back = lookBackOf(vantageOn(document, '2027-W01'), '2026-Q4', ORDER);
    expect(back).toHaveLength(4);
    const asa = back[1];
    // October has none, November 120, December 130
    expect(asa).toMatchObject({ goal: { amount: 400 }, budget: 250, result: { known: false } });
  });
});
