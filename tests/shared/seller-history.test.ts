import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeksOfPeriod } from '../../shared/calendar.ts';
import type { Amount, MonthId } from '../../shared/document.ts';
import { addWeeks } from '../../shared/periods.ts';
import { sellerYear, teamLastWeeks, yearsWithHistory } from '../../shared/seller-history.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { heldMeeting, idOf, patternCalendar, teamOf, vantageOn, weeksFrom } from './builders.ts';
import type { GoalSpec, TeamSpec } from './builders.ts';

const ASA = idOf('Åsa');
const NOV = '2026-11'; // weeks 45 to 48
const EARLY = '2026-10-26T08:00:00.000Z';

const november = (amounts: readonly (Amount | null)[], more: Partial<TeamSpec> = {}): TeamSpec => ({
  sellers: ['Åsa'],
  results: { Åsa: weeksFrom('2026-W45', amounts) },
  ...more,
});
const goal = (period: string, amount: Amount, more: Partial<GoalSpec> = {}): GoalSpec => ({
  seller: 'Åsa',
  period,
  amount,
  at: EARLY,
  ...more,
});
const seen = (spec: TeamSpec, week = '2026-W49', more: Partial<Vantage> = {}) => vantageOn(teamOf(spec), week, more);
const yearOf = (spec: TeamSpec, week = '2026-W49', more: Partial<Vantage> = {}) =>
  sellerYear(seen(spec, week, more), ASA, '2026');
function monthIn(year: ReturnType<typeof yearOf>, month: MonthId) {
  const found = year.months.find((one) => one.month === month);
  if (found === undefined) throw new Error(`No ${month}`);
  return found;
}
const november2026 = (spec: TeamSpec, week?: string, more?: Partial<Vantage>) => monthIn(yearOf(spec, week, more), NOV);

describe('4.1 a sales year is twelve months of whole weeks', () => {
  it('2026 has 53: 5-4-4-5-4-4-5-4-4-5-4-5, and 10 a week adds up to 50, 40, 40, …', () => {
    const tens = Array.from({ length: 53 }, () => 10);
    const year = yearOf({ sellers: ['Åsa'], results: { Åsa: weeksFrom('2026-W01', tens) } }, '2027-W01');
    const lengths = [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5];
    expect(year.months.map(({ weeks }) => weeks.length)).toEqual(lengths);
    expect(year.months.map(({ outcome }) => outcome.result)).toMatchObject(
      lengths.map((weeks) => ({ known: true, value: weeks * 10 })),
    );
    expect(year.months.at(-1)?.weeks.at(-1)).toMatchObject({ week: '2026-W53', state: 'value', amount: 10 });
  });

  it('4-4-5 from July: twelve months from 2026-07 to 2027-06, from week 27 to week 25', () => {
    const calendar = patternCalendar('4-4-5', 7);
    const year = sellerYear(seen({ sellers: ['Åsa'] }, '2027-W01', { calendar }), ASA, '2026');
    expect([year.months[0]?.month, year.months.at(-1)?.month]).toEqual(['2026-07', '2027-06']);
    expect(year.months.map(({ weeks }) => weeks.length)).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5]);
    const weeks = year.months.flatMap((month) => month.weeks.map(({ week }) => week));
    expect([weeks[0], weeks.at(-1), weeks.length]).toEqual(['2026-W27', '2027-W25', 52]);
  });

  it('the years that hold something are the team’s: week 26 of 2026 lies in 2025, March 2027 in 2026', () => {
    const calendar = patternCalendar('4-4-5', 7);
    const spec = {
      sellers: [{ name: 'Åsa', left: '2027-W20' }],
      results: { Åsa: { '2026-W26': 10 } },
      goals: [goal('2027-03', 100)],
    };
    expect(yearsWithHistory(seen(spec, '2028-W40', { calendar }), [ASA])).toEqual(['2025', '2026']);
  });
});

describe('6 which years there are to choose', () => {
  it('the one in hand belongs to who is in the team; years without anything are stepped over', () => {
    const results = { Åsa: { '2023-W10': 5 }, Björn: { '2024-W10': 5 } };
    const spec = { sellers: ['Åsa', { name: 'Björn', left: '2025-W10' }], results };
    expect(yearsWithHistory(seen(spec), [ASA])).toEqual(['2023', '2026']);
    expect(yearsWithHistory(seen(spec), [idOf('Björn')])).toEqual(['2024']);
    expect(yearsWithHistory(seen(spec), [ASA, idOf('Björn')])).toEqual(['2023', '2024', '2026']);
  });

  it('the one in hand, too, for who left without a trace', () => {
    expect(yearsWithHistory(seen({ sellers: [{ name: 'Åsa', left: '2025-W10' }] }), [ASA])).toEqual(['2026']);
  });
});

describe('4.2 a month’s answer, against the goal in force and against the original', () => {
  const restated = (original: Amount, inForce: Amount): Partial<TeamSpec> => ({
    goals: [goal(NOV, original), goal(NOV, inForce, { at: '2026-11-16T08:00:00.000Z' })],
  });

  it.each([
    ['85 of 80, never changed', [20, 20, 20, 25], { goals: [goal(NOV, 80)] }, 'reached', [1, 1]],
    ['85 of 100 lowered to 80', [20, 20, 20, 25], restated(100, 80), 'reachedInForce', [0, 1]],
    ['85 of 60 raised to 90', [20, 20, 20, 25], restated(60, 90), 'reachedOriginal', [1, 0]],
    ['79 of 80', [20, 20, 20, 19], { goals: [goal(NOV, 80)] }, 'notReached', [0, 0]],
    ['0 of the goal 0', [0, 0, 0, 0], { goals: [goal(NOV, 0)] }, 'reached', [1, 1]],
    ['−1 of the goal 0', [0, 0, 0, -1], { goals: [goal(NOV, 0)] }, 'notReached', [0, 0]],
  ] as const)('%s', (_, amounts, more, answer, [original, inForce]) => {
    const year = yearOf(november(amounts, more));
    expect(monthIn(year, NOV).verdict).toMatchObject({ known: true, value: answer });
    expect(year.originalsReached).toEqual({ reached: original, known: 1 });
    expect(year.monthsReached).toEqual({ reached: inForce, known: 1 });
  });

  it.each([
    ['no goal', november([20, 20, 20, 20]), 'noGoal'],
    ['a week is missing, said before the goal that is not there', november([20, null, 20, 20]), 'missingResult'],
    ['away all four weeks', november([], { absences: { Åsa: weeksFrom('2026-W45', [5, 5, 5, 5]) } }), 'allAbsent'],
  ])('none with %s, and it counts nowhere', (_, spec, why) => {
    const year = yearOf(spec);
    expect(monthIn(year, NOV).verdict).toEqual({ known: false, why });
    expect([year.originalsReached, year.monthsReached]).toEqual([
      { reached: 0, known: 0 },
      { reached: 0, known: 0 },
    ]);
  });

  it('budget beside it, and none is null, not 0', () => {
    expect(november2026(november([1, 1, 1, 1])).outcome.budget).toBeNull();
    expect(november2026(november([1, 1, 1, 1], { budgets: { Åsa: { [NOV]: 0 } } })).outcome.budget).toBe(0);
  });
});

describe('3 joined, left and away', () => {
  it('who joined in week 47 is asked for weeks 47 and 48 alone: 30 + 50 of 80', () => {
    const month = november2026(
      november([null, null, 30, 50], { sellers: [{ name: 'Åsa', joined: '2026-W47' }], goals: [goal(NOV, 80)] }),
    );
    expect(month.weeks.map(({ state }) => state)).toEqual(['notMember', 'notMember', 'value', 'value']);
    expect(month.verdict).toMatchObject({ value: 'reached', parts: { result: 80 } });
  });

  it('who left in week 46 keeps November, and December is not told, whatever was said for it', () => {
    const year = yearOf(
      november([30, 40], {
        sellers: [{ name: 'Åsa', left: '2026-W46' }],
        goals: [goal(NOV, 60), goal('2026-12', 100), goal('2026-W49', 25)],
      }),
      '2026-W50',
    );
    expect(year.told.map(({ month }) => month)).toEqual([NOV]);
    expect(monthIn(year, NOV).verdict).toMatchObject({ value: 'reached', parts: { result: 70 } });
    expect(monthIn(year, NOV).weeks.map(({ state }) => state)).toEqual(['value', 'value', 'notMember', 'notMember']);
  });

  it('weeks reached of known: 10 of 10 is, 19 of 20 is not; away, and a miss with a day away, are neither', () => {
    const year = yearOf(
      november([10, 19, null, 15], {
        goals: ['45', '46', '47', '48'].map((week, index) => goal(`2026-W${week}`, [10, 20, 20, 20][index] ?? 0)),
        absences: { Åsa: { '2026-W47': 5, '2026-W48': 1 } },
      }),
    );
    expect(year.weeksReached).toMatchObject({ reached: 1, known: 2 });
    expect(monthIn(year, NOV).weeks.map(({ kept }) => kept.state)).toEqual(['kept', 'missed', 'absent', 'excused']);
  });

  it('a week’s promise is what was said in its meeting; what was said later stands beside it', () => {
    const closedAt = '2026-11-02T09:00:00.000Z';
    const [week] = november2026(
      november([15, 10, 10, 10], {
        goals: [
          goal('2026-W45', 20, { at: '2026-11-02T08:30:00.000Z' }),
          goal('2026-W45', 12, { at: '2026-11-05T08:00:00.000Z' }),
        ],
        meetings: [heldMeeting('first', '2026-W45', { closedAt })],
      }),
    ).weeks;
    expect(week).toMatchObject({ amount: 15, goal: 12, kept: { state: 'missed', goal: 20 } });
    expect(week?.kept.restatements.map(({ amount }) => amount)).toEqual([12]);
  });
});

describe('4.1 the month in hand', () => {
  const spec = november([20, 30, 7], { goals: [goal(NOV, 100), goal('2026-W47', 40), goal('2026-W48', 50)] });

  it('in week 47: two weeks sold, one running with 7 so far, one to come; 57 so far and no answer', () => {
    const year = yearOf(spec, '2026-W47');
    const month = monthIn(year, NOV);
    expect(month.stage).toBe('running');
    expect(month.weeks.map(({ state, amount, goal: said }) => [state, amount, said])).toEqual([
      ['value', 20, null],
      ['value', 30, null],
      ['running', 7, 40],
      ['toCome', null, 50],
    ]);
    expect(month.outcome.soFar.value).toBe(57);
    expect(month.verdict).toEqual({ known: false, why: 'notFinished' });
    expect(month.lastWeek).toEqual({ known: false, why: 'notFinished' });
    expect(year.monthsReached.known).toBe(0);
    expect([monthIn(year, '2026-10').stage, monthIn(year, '2026-12').stage]).toEqual(['over', 'toCome']);
  });

  it('is told before anything is sold in it; a coming month only when something was said for it', () => {
    const months = (goals: readonly GoalSpec[]) =>
      yearOf({ sellers: ['Åsa'], goals }, '2026-W46').told.map(({ month }) => month);
    expect(months([])).toEqual([NOV]);
    expect(months([goal('2026-12', 90)])).toEqual([NOV, '2026-12']);
    expect(months([goal('2026-09', 90)])).toEqual(['2026-09', '2026-10', NOV]);
  });
});

describe('4.3 the trend in which a month was left', () => {
  // 10, 20 … 80 in weeks 41 to 48, five days each: slope 10 a week, median 45, 22 % a week.
  const rising = weeksFrom('2026-W41', [10, 20, 30, 40, 50, 60, 70, 80]);
  const spec = { sellers: ['Åsa'], results: { Åsa: { ...rising, ...weeksFrom('2026-W49', [0, 0, 0, 0]) } } };

  it('is seen from the week after its last, whatever came later', () => {
    const month = november2026(spec, '2026-W53');
    expect(month.trend).toMatchObject({ known: true, value: 'steepUp' });
    expect(month.trend?.known && month.trend.parts.relativeSlope).toBeCloseTo(10 / 45, 9);
  });

  it('of the running month is the one of today, and of a coming one there is none', () => {
    const year = yearOf({ sellers: ['Åsa'], results: { Åsa: rising } }, '2026-W47');
    // Weeks 41 to 46: slope 10, median 35.
    const { trend } = monthIn(year, NOV);
    expect(trend?.known && trend.parts.relativeSlope).toBeCloseTo(10 / 35, 9);
    expect(monthIn(year, '2026-12').trend).toBeNull();
  });

  it('too few weeks are said', () => {
    expect(november2026(november([1, 2, 3, null])).trend).toEqual({ known: false, why: 'tooFewWeeks' });
  });
});

describe('4.2 last-week share in the history', () => {
  it('46 of 100 in the last week, 5 of 20 days', () => {
    expect(november2026(november([10, 24, 20, 46])).lastWeek).toMatchObject({
      known: true,
      value: 0.46,
      parts: { last: 46, month: 100, lastDays: 5, days: 20, daysShare: 0.25 },
    });
  });

  it.each([
    ['missingResult', november([10, null, 20, 46]), '2026-W49'],
    ['notFinished', november([10, 24, 20, 46]), '2026-W48'],
    ['allAbsent', november([], { absences: { Åsa: weeksFrom('2026-W45', [5, 5, 5, 5]) } }), '2026-W49'],
    ['notPositive', november([10, -24, 4, 10]), '2026-W49'],
    ['lastWeekAbsent', november([10, 24, 20], { absences: { Åsa: { '2026-W48': 5 } } }), '2026-W49'],
  ])('is unknown: %s', (why, spec, week) => {
    expect(november2026(spec, week).lastWeek).toEqual({ known: false, why });
  });

  it('the team’s, from the first known month to the last, with the unknown between them', () => {
    const spec = {
      sellers: ['Åsa', 'Björn'],
      results: {
        // September is weeks 36 to 39, October 40 to 44, November 45 to 48.
        Åsa: {
          ...weeksFrom('2026-W36', [10, 10, 10, 10]),
          ...weeksFrom('2026-W40', [10, null, 10, 10, 10]),
          ...weeksFrom('2026-W45', [10, 10, 10, 70]),
        },
        Björn: weeksFrom('2026-W45', [30, 30, 20, 20]),
      },
    };
    const rows = teamLastWeeks(seen(spec), '2026');
    expect(rows.map(({ month, share }) => [month, share.known ? share.value : share.why])).toEqual([
      ['2026-09', 0.25],
      ['2026-10', 'nobody'],
      [NOV, 0.45], // 90 of 200
    ]);
    expect(rows.at(-1)?.share).toMatchObject({ parts: { sellers: 2, lastDays: 10, days: 40 } });
    expect(teamLastWeeks(seen({ sellers: ['Åsa'] }), '2026')).toEqual([]);
  });
});

describe('6 what the archive tells of a year agrees with itself', () => {
  const weekArb = fc.record({
    result: fc.option(fc.integer({ min: -50, max: 200 })),
    goal: fc.option(fc.integer({ min: 0, max: 200 })),
    away: fc.integer({ min: 0, max: 5 }),
  });
  const arb = fc.record({
    weeks: fc.array(weekArb, { minLength: 53, maxLength: 53 }),
    joined: fc.integer({ min: 0, max: 60 }),
    stay: fc.integer({ min: 0, max: 60 }),
    today: fc.integer({ min: 0, max: 56 }),
  });

  it('every week stands once; every counted week and every result in a told month', () => {
    fc.assert(
      fc.property(arb, ({ weeks, joined, stay, today }) => {
        const week = (index: number) => addWeeks('2026-W01', index);
        const away = Object.fromEntries(weeks.flatMap((one, at) => (one.away === 0 ? [] : [[week(at), one.away]])));
        const spec: TeamSpec = {
          sellers: [{ name: 'Åsa', joined: week(joined), left: week(joined + stay) }],
          results: {
            Åsa: weeksFrom(
              '2026-W01',
              weeks.map(({ result }) => result),
            ),
          },
          absences: { Åsa: away },
          goals: weeks.flatMap((one, at) => (one.goal === null ? [] : [goal(week(at), one.goal)])),
        };
        const vantage = seen(spec, week(today));
        const year = sellerYear(vantage, ASA, '2026');
        const all = year.months.flatMap((month) => month.weeks);
        expect(all.map((one) => one.week)).toEqual(weeksOfPeriod('2026', vantage.calendar));
        const told = year.told.flatMap((month) => month.weeks);
        expect(told.filter(({ kept }) => kept.state === 'kept').length).toBe(year.weeksReached.reached);
        expect(told.filter(({ kept }) => ['kept', 'missed'].includes(kept.state)).length).toBe(year.weeksReached.known);
        expect(told.filter(({ amount }) => amount !== null)).toEqual(all.filter(({ amount }) => amount !== null));
      }),
      { numRuns: 60 },
    );
  });
});
