import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsOfPeriod, weeksOfMonth, weeksOfPeriod } from '../../shared/calendar.ts';
import { sumOf } from '../../shared/exact.ts';
import { bestOf13, latestResult, neededShown, paceShown, sellerMonth, soldIn } from '../../shared/month.ts';
import type { NeededPerWeek, Pace } from '../../shared/month.ts';
import { addDays, addWeeks } from '../../shared/periods.ts';
import { resultOf } from '../../shared/results.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { PLAIN, holidaysOn, idOf, patternCalendar, teamOf, vantageOn, weeksFrom } from './builders.ts';
import type { TeamSpec } from './builders.ts';

const ASA = idOf('Åsa');
/** October 2026 is weeks 40 to 44. */
const october: TeamSpec = {
  sellers: ['Åsa'],
  results: { Åsa: weeksFrom('2026-W40', [40_000_00, 30_000_00, 14_000_00]) },
  absences: { Åsa: { '2026-W42': 3, '2026-W44': 2 } },
  budgets: { Åsa: { '2026-10': 160_000_00 } },
  goals: [
    { seller: 'Åsa', period: '2026-10', amount: 120_000_00, at: '2026-09-28T08:00:00.000Z' },
    { seller: 'Åsa', period: '2026-10', amount: 150_000_00, at: '2026-10-12T08:00:00.000Z' },
  ],
};

const on = (spec: TeamSpec, week: string, more: Partial<Vantage> = {}) =>
  sellerMonth(vantageOn(teamOf(spec), week, more), ASA);

function shown(needed: NeededPerWeek, step: number): number | string {
  return needed.known ? neededShown(needed, step) : needed.why;
}

describe('4.2 the month in hand, week 4 of 5', () => {
  const month = on(october, '2026-W43');

  it('has its place, budget and goals', () => {
    expect(month).toMatchObject({ month: '2026-10', k: 4, n: 5, budget: 160_000_00 });
    expect(month.goal?.amount).toBe(150_000_00);
    expect(month.original?.amount).toBe(120_000_00);
    expect(month.history.map(({ amount }) => amount)).toEqual([120_000_00, 150_000_00]);
  });

  it('A: all results up to and including the target week', () => {
    expect(month.soFar).toMatchObject({ known: true, value: 84_000_00 });
    expect(month.soFar.parts.weeks.map(({ week }) => week)).toEqual(['2026-W40', '2026-W41', '2026-W42']);
    const withTarget = {
      ...october,
      results: { Åsa: weeksFrom('2026-W40', [40_000_00, 30_000_00, 14_000_00, 1_00, 9_00]) },
    };
    expect(on(withTarget, '2026-W43').soFar.value).toBe(84_001_00); // week 44 is later
  });

  it('pace: 84 000 kr on 12 of 20 working days becomes 140 000 kr', () => {
    expect(month.pace).toEqual({
      known: true,
      value: 140_000_00,
      parts: { amount: 84_000_00, days: 12, totalDays: 20, weeks: ['2026-W40', '2026-W41', '2026-W42'] },
    });
    expect(month.elapsedShare).toEqual({ known: true, value: 0.6, parts: { days: 12, totalDays: 20 } });
  });

  it('left, and needed per week from the target week on', () => {
    expect(month.left).toEqual({ known: true, value: 66_000_00, parts: { goal: 150_000_00, soFar: 84_000_00 } });
    expect(month.weeksLeft).toEqual(['2026-W43', '2026-W44']);
    expect(month.neededPerWeek).toMatchObject({ known: true, value: 33_000_00, parts: { left: 66_000_00 } });
  });

  it('lists the weeks with what each is', () => {
    expect(month.weeks).toEqual([
      { week: '2026-W40', state: 'value', amount: 40_000_00, days: 5 },
      { week: '2026-W41', state: 'value', amount: 30_000_00, days: 5 },
      { week: '2026-W42', state: 'value', amount: 14_000_00, days: 2 },
      { week: '2026-W43', state: 'running', amount: null, days: 5 },
      { week: '2026-W44', state: 'toCome', amount: null, days: 3 },
    ]);
  });
});

describe('4.1 a running week before the target week', () => {
  // A Friday team on Thursday 22 October: week 43 is running, the target week is 44.
  const running: TeamSpec = {
    ...october,
    results: { Åsa: weeksFrom('2026-W40', [40_000_00, 30_000_00, 14_000_00, 10_000_00]) },
  };

  it('counts in A alone, not in pace, best or latest', () => {
    const month = on(running, '2026-W44', { today: '2026-10-22' });
    expect(month.soFar.value).toBe(94_000_00);
    expect(month.pace).toMatchObject({ value: 140_000_00, parts: { days: 12 } });
    expect(month.latestResult).toMatchObject({ value: 14_000_00, parts: { week: '2026-W42' } });
    expect(month.weeks[3]).toMatchObject({ state: 'running', amount: 10_000_00 });
    expect(month.runningWithoutResult).toEqual([]);
  });

  it('counts in all of them when the manager says that it is finished', () => {
    const month = on(running, '2026-W44', { today: '2026-10-23', finishedWeek: '2026-W43' });
    expect(month.pace).toMatchObject({ parts: { amount: 94_000_00, days: 17 } });
    expect(month.latestResult).toMatchObject({ value: 10_000_00, parts: { week: '2026-W43' } });
  });

  it('the target week itself is left out of pace and latest, even when it is over', () => {
    const month = on(running, '2026-W43', { today: '2026-11-09' });
    expect(month.soFar.value).toBe(94_000_00);
    expect(month.pace).toMatchObject({ parts: { amount: 84_000_00, days: 12 } });
    expect(month.latestResult).toMatchObject({ parts: { week: '2026-W42' } });
    expect(month.weeks[3]).toMatchObject({ state: 'value' });
  });

  it('is absent, or before joining, all the same', () => {
    const away = { ...october, absences: { Åsa: { '2026-W43': 5, '2026-W44': 5 } } };
    expect(on(away, '2026-W44', { today: '2026-10-22' }).weeks.slice(3)).toEqual([
      { week: '2026-W43', state: 'absent', amount: null, days: 0 },
      { week: '2026-W44', state: 'absent', amount: null, days: 0 },
    ]);
    const joining: TeamSpec = { ...october, sellers: [{ name: 'Åsa', joined: '2026-W45' }] };
    expect(on(joining, '2026-W44', { today: '2026-10-22' }).weeks.map(({ state }) => state)).toEqual(
      Array.from({ length: 5 }, () => 'notMember'),
    );
  });

  it('is named while it has no figure and the seller has own days in it', () => {
    expect(on(october, '2026-W44', { today: '2026-10-22' }).runningWithoutResult).toEqual(['2026-W43']);
    const away = { ...october, absences: { Åsa: { '2026-W43': 5 } } };
    expect(on(away, '2026-W44', { today: '2026-10-22' }).runningWithoutResult).toEqual([]);
    expect(on(october, '2026-W44', { today: '2026-10-26' })).toMatchObject({
      runningWithoutResult: [],
      missingWeeks: ['2026-W43'],
    });
  });
});

describe('4.1 the month in hand, k and N are those of the target week', () => {
  it('on a Friday of week 44 about week 45: November, week 1 of 4', () => {
    const spec: TeamSpec = {
      ...october,
      results: { Åsa: weeksFrom('2026-W40', [40_000_00, 30_000_00, 14_000_00, 1_00, 2_00]) },
      budgets: { Åsa: { '2026-10': 160_000_00, '2026-11': 150_000_00 } },
    };
    const month = on(spec, '2026-W45', { today: '2026-10-30' });
    expect(month).toMatchObject({ month: '2026-11', k: 1, n: 4, goal: null, budget: 150_000_00 });
    expect(month.soFar).toMatchObject({ value: 0, parts: { weeks: [] } });
    expect(month.missingWeeks).toEqual([]);
  });

  it.each([
    // by Thursday, 29 January; 4-4-5 from January: the fifth week begins February
    ['2026-W05', PLAIN, '2026-01', 5, 5, 15],
    ['2026-W05', patternCalendar('4-4-5'), '2026-02', 1, 4, 5],
    ['2026-W05', patternCalendar('5-4-4'), '2026-01', 5, 5, 15],
    // the year from February begins in week 6, Thursday 5 February: week 5 is the fifth of the last month
    ['2026-W05', patternCalendar('4-4-5', 2), '2026-01', 5, 5, 15],
  ] as const)('a changed calendar regroups: %s, case %#', (week, calendar, name, k, n, soFar) => {
    const spec = { sellers: ['Åsa'], results: { Åsa: weeksFrom('2026-W01', [1, 2, 3, 4, 5, 6]) } };
    expect(on(spec, week, { calendar })).toMatchObject({ month: name, k, n, soFar: { value: soFar } });
  });

  it('missing weeks are those before it alone, also when it is long over', () => {
    const gaps = { ...october, results: { Åsa: { '2026-W41': 1 } } };
    expect(on(gaps, '2026-W43', { today: '2026-12-07' })).toMatchObject({
      missingWeeks: ['2026-W40', '2026-W42'],
      runningWithoutResult: [],
    });
  });
});

describe('4.2 what is undefined says why, never NaN', () => {
  const empty: TeamSpec = { sellers: ['Åsa'] };

  it('pace at p = 0: no finished week has a result', () => {
    const first = on(october, '2026-W40');
    expect(first.pace).toEqual({ known: false, why: 'noDays' });
    expect(first.elapsedShare).toMatchObject({ value: 0 });
    expect(first.soFar.value).toBe(40_000_00);
  });

  it('pace of a seller who is away all month', () => {
    const away = { ...empty, absences: { Åsa: weeksFrom('2026-W40', [5, 5, 5, 5, 5]) } };
    expect(on(away, '2026-W43')).toMatchObject({
      pace: { known: false, why: 'noDays' },
      elapsedShare: { known: false, why: 'noDays' },
      weeksLeft: [],
    });
  });

  it('pace where the only result stands in an absent week: it counts in A alone', () => {
    const away: TeamSpec = {
      sellers: ['Åsa'],
      results: { Åsa: { '2026-W40': 7_00 } },
      absences: { Åsa: { '2026-W40': 5 } },
    };
    expect(on(away, '2026-W43')).toMatchObject({
      soFar: { value: 7_00 },
      pace: { known: false, why: 'noDays' },
      elapsedShare: { known: true, value: 0, parts: { days: 0, totalDays: 20 } },
    });
  });

  it('a month without a working day', () => {
    const days = Array.from({ length: 35 }, (_, day) => addDays('2026-09-28', day)); // weeks 40 to 44
    const month = on(october, '2026-W43', { calendar: { ...PLAIN, holidays: holidaysOn(...days) } });
    expect(month).toMatchObject({
      soFar: { value: 84_000_00 },
      pace: { known: false, why: 'noDays' },
      elapsedShare: { known: false, why: 'noDays' },
      weeksLeft: [],
      neededPerWeek: { known: false, why: 'noWeekLeft' },
      left: { value: 66_000_00 },
    });
    expect(month.weeks.every(({ state }) => state === 'absent')).toBe(true);
  });

  it('a month without a goal, a budget or a result', () => {
    expect(on(empty, '2026-W43')).toMatchObject({
      budget: null,
      goal: null,
      original: null,
      history: [],
      soFar: { known: true, value: 0, parts: { weeks: [] } },
      left: { known: false, why: 'noGoal' },
      neededPerWeek: { known: false, why: 'noGoal' },
      bestOf13: { known: false, why: 'noResult' },
      latestResult: { known: false, why: 'noResult' },
      missingWeeks: ['2026-W40', '2026-W41', '2026-W42'],
    });
  });

  it('a missing result is left out of the pace, in sum and days', () => {
    const gap = { ...october, results: { Åsa: { '2026-W40': 40_000_00, '2026-W42': 14_000_00 } } };
    const month = on(gap, '2026-W43');
    expect(month.pace).toMatchObject({ parts: { amount: 54_000_00, days: 7, totalDays: 20 } });
    expect(month.missingWeeks).toEqual(['2026-W41']);
  });

  it('an absent week is neither missing nor left; a figure in it counts in A', () => {
    const away: TeamSpec = {
      ...october,
      absences: { Åsa: { '2026-W41': 5, '2026-W44': 5 } },
      results: { Åsa: { '2026-W40': 10_00, '2026-W41': 7_00, '2026-W42': 10_00 } },
    };
    const month = on(away, '2026-W43');
    expect(month.missingWeeks).toEqual([]);
    expect(month.weeksLeft).toEqual(['2026-W43']);
    expect(month.soFar.value).toBe(27_00);
    expect(month.pace).toMatchObject({ parts: { amount: 27_00, days: 10, totalDays: 15 } });
    expect(month.weeks[1]).toEqual({ week: '2026-W41', state: 'absent', amount: 7_00, days: 0 });
  });

  it('a seller who joined in the middle of the month', () => {
    const joined: TeamSpec = {
      ...october,
      sellers: [{ name: 'Åsa', joined: '2026-W42' }],
      results: { Åsa: { '2026-W42': 14_000_00 } },
    };
    const month = on(joined, '2026-W43');
    expect(month.weeks.map(({ state }) => state)).toEqual(['notMember', 'notMember', 'value', 'running', 'toCome']);
    expect(month.pace).toMatchObject({ parts: { amount: 14_000_00, days: 2, totalDays: 10 } });
    expect(month.missingWeeks).toEqual([]);
  });

  it('a week without working days', () => {
    const shut = holidaysOn('2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23');
    const month = on(october, '2026-W43', { calendar: { ...PLAIN, holidays: shut } });
    expect(month.weeksLeft).toEqual(['2026-W44']);
    expect(month.neededPerWeek).toMatchObject({ value: 66_000_00 });
    expect(month.pace).toMatchObject({ parts: { days: 12, totalDays: 15 } });
  });

  it('no week left: needed is undefined, but 0 when nothing is left', () => {
    const away: TeamSpec = { ...october, absences: { Åsa: { '2026-W44': 5 } } };
    expect(on(away, '2026-W44').neededPerWeek).toEqual({ known: false, why: 'noWeekLeft' });
    const reached = { ...away, goals: [{ seller: 'Åsa', period: '2026-10', amount: 84_000_00 }] };
    expect(on(reached, '2026-W44').neededPerWeek).toMatchObject({ known: true, value: 0 });
    expect(shown(on(reached, '2026-W44').neededPerWeek, 100)).toBe(0);
  });

  it('nothing is left when the goal is passed, also a goal of 0', () => {
    const passed = { ...october, goals: [{ seller: 'Åsa', period: '2026-10', amount: 0 }] };
    expect(on(passed, '2026-W43')).toMatchObject({ left: { value: 0 }, neededPerWeek: { value: 0 } });
  });

  it('a month of returns has a negative A and pace, and more left than the goal', () => {
    const returns = { ...october, results: { Åsa: { '2026-W40': -10_00 } } };
    expect(on(returns, '2026-W41')).toMatchObject({
      soFar: { value: -10_00 },
      pace: { value: -40_00 }, // 20 own days, 5 of them over
      left: { value: 150_010_00 },
    });
  });
});

describe('4.2 shown', () => {
  const goalOf = (amount: number): TeamSpec => ({ ...october, goals: [{ seller: 'Åsa', period: '2026-10', amount }] });

  it.each([
    [84_000_00 + 200_00, 100, 100_00],
    [84_000_00 + 200_01, 100, 101_00], // 100.005 kr a week
    [84_000_00 + 3, 1, 2], // a team that counts: 1.5 is 2
  ])('needed per week is rounded up: goal %d, step %d', (goal, step, expected) => {
    expect(shown(on(goalOf(goal), '2026-W43').neededPerWeek, step)).toBe(expected);
  });

  it('pace is rounded down', () => {
    const odd: TeamSpec = {
      sellers: ['Åsa'],
      results: { Åsa: { '2026-W40': 100_01 } },
      absences: { Åsa: { '2026-W40': 2 } },
    };
    const pace = on(odd, '2026-W41').pace as Pace & { known: true };
    expect(pace.parts).toMatchObject({ days: 3, totalDays: 23 }); // 100.01 × 23 / 3 = 766.74…
    expect(paceShown(pace, 100)).toBe(766_00);
    expect(paceShown(pace, 1)).toBe(766_74);
  });

  it('pace is exact where a product would not be', () => {
    const big = Number.MAX_SAFE_INTEGER;
    const pace: Pace & { known: true } = {
      known: true,
      value: big,
      parts: { amount: big, days: 7, totalDays: 7, weeks: [] },
    };
    expect(paceShown(pace, 1)).toBe(big);
  });
});

describe('4.4 best and latest of the 13 calendar weeks before the target week', () => {
  const spec: TeamSpec = {
    sellers: ['Åsa'],
    results: { Åsa: { '2026-W34': 99, '2026-W35': 50, '2026-W40': 50, '2026-W45': 20, '2026-W48': 80 } },
  };
  const vantage = (week: string) => vantageOn(teamOf(spec), week);

  it('week 35 is the first of 13 before week 48; the newest of equals is named', () => {
    expect(bestOf13(vantage('2026-W48'), ASA)).toMatchObject({ known: true, value: 50, parts: { week: '2026-W40' } });
    expect(bestOf13(vantage('2026-W47'), ASA)).toMatchObject({ known: true, value: 99, parts: { week: '2026-W34' } });
    expect(latestResult(vantage('2026-W48'), ASA)).toEqual({ known: true, value: 20, parts: { week: '2026-W45' } });
  });

  it('none within 13 weeks', () => {
    expect(latestResult(vantage('2027-W10'), ASA)).toEqual({ known: false, why: 'noResult' });
    expect(bestOf13(vantage('2027-W10'), ASA)).toEqual({ known: false, why: 'noResult' });
  });

  it('negative weeks have a best, too', () => {
    const returns = vantageOn(
      teamOf({ sellers: ['Åsa'], results: { Åsa: weeksFrom('2026-W45', [-5, -9]) } }),
      '2026-W48',
    );
    expect(bestOf13(returns, ASA)).toMatchObject({ value: -5 });
    expect(latestResult(returns, ASA)).toMatchObject({ value: -9 });
  });
});

describe('4.1 monthly sums equal weekly ones', () => {
  it('for any calendar', () => {
    const calendars = fc.oneof(
      fc.integer({ min: 1, max: 12 }).map((firstMonth) => ({ ...PLAIN, firstMonth })),
      fc
        .tuple(fc.constantFrom('4-4-5' as const, '4-5-4' as const, '5-4-4' as const), fc.integer({ min: 1, max: 12 }))
        .map(([pattern, first]) => patternCalendar(pattern, first)),
    );
    const results = fc.array(fc.option(fc.integer({ min: -1e9, max: 1e9 })), { minLength: 120, maxLength: 120 });
    fc.assert(
      fc.property(calendars, results, (calendar, amounts) => {
        const document = teamOf({ sellers: ['Åsa'], results: { Åsa: weeksFrom('2025-W40', amounts) } });
        const vantage = { ...vantageOn(document, addWeeks('2025-W40', 120)), calendar };
        const ofMonths = monthsOfPeriod('2026', calendar).map(
          (month) => soldIn(vantage, ASA, weeksOfMonth(month, calendar)).value,
        );
        const weekly = weeksOfPeriod('2026', calendar).map((week) => resultOf(document, ASA, week) ?? 0);
        expect(sumOf(ofMonths)).toBe(sumOf(weekly));
        expect(sumOf(ofMonths)).toBe(soldIn(vantage, ASA, weeksOfPeriod('2026', calendar)).value);
      }),
      { numRuns: 30 },
    );
  });

  it('no figure is ever NaN or infinite', () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: -1e6, max: 1e6 })), { minLength: 5, maxLength: 5 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 5, maxLength: 5 }),
        fc.option(fc.nat({ max: 1e6 })),
        fc.integer({ min: 0, max: 4 }),
        (amounts, absent, goal, at) => {
          const document = teamOf({
            sellers: ['Åsa'],
            results: { Åsa: weeksFrom('2026-W40', amounts) },
            absences: { Åsa: weeksFrom('2026-W40', absent) },
            goals: goal === null ? [] : [{ seller: 'Åsa', period: '2026-10', amount: goal }],
          });
          const month = sellerMonth(vantageOn(document, addWeeks('2026-W40', at)), ASA);
          const { soFar, elapsedShare, pace, left, neededPerWeek, bestOf13: best, latestResult: latest } = month;
          const figures = [soFar, elapsedShare, pace, left, neededPerWeek, best, latest];
          expect(figures.filter((figure) => figure.known && !Number.isFinite(figure.value))).toEqual([]);
        },
      ),
    );
  });
});
