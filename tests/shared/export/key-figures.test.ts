import { describe, expect, it } from 'vitest';
import type { IsoWeek, LocalDate, SalesDocument } from '../../../shared/document.ts';
import { keyFigures } from '../../../shared/export/key-figures.ts';
import type { KeyFigures } from '../../../shared/export/key-figures.ts';
import { PLAIN, heldMeeting, holidaysOn, teamOf, weeksFrom } from '../builders.ts';
import type { TeamSpec } from '../builders.ts';

// November 2026 by Thursday: weeks 45, 46, 47 and 48, five days each. Amounts in öre.
const MONDAY_48 = '2026-11-23';

function rowsOf(document: SalesDocument, today: LocalDate = MONDAY_48, holidays = {}): readonly KeyFigures[] {
  return keyFigures({ document, calendar: { ...PLAIN, holidays }, today });
}

function rowOf(spec: Omit<TeamSpec, 'sellers'> & Partial<TeamSpec>, week: IsoWeek, today?: LocalDate): KeyFigures {
  const row = rowsOf(teamOf({ sellers: ['Åsa'], ...spec }), today).find((one) => one.week === week);
  if (row === undefined) throw new Error(`No row for ${week}`);
  return row;
}

const places = (rows: readonly KeyFigures[]) => rows.map(({ week, seller }) => `${week} ${seller}`);

describe('a seller’s week, seen as the target week', () => {
  const november = {
    budgets: { Åsa: { '2026-11': 35_000_000 } },
    results: { Åsa: weeksFrom('2026-W45', [8_000_000, 9_000_000, 8_450_050]) },
    goals: [
      { seller: 'Åsa', period: '2026-11', amount: 30_000_000, at: '2026-11-02T08:20:00.000Z' },
      { seller: 'Åsa', period: '2026-W47', amount: 8_000_000, at: '2026-11-16T08:20:00.000Z' },
      { seller: 'Åsa', period: '2026-W47', amount: 9_000_000, at: '2026-11-17T08:20:00.000Z' },
    ],
  };

  it('week 3 of 4: A 80 000 + 90 000, pace 170 000 × 20 / 10, left 130 000 on two weeks = 65 000', () => {
    expect(rowOf(november, '2026-W47')).toEqual({
      week: '2026-W47',
      salesMonth: '2026-11',
      weekOfMonth: 3,
      weeksInMonth: 4,
      seller: 'Åsa',
      workingDays: 5,
      result: 8_450_050,
      goalOriginal: 8_000_000,
      goal: 9_000_000,
      kept: 'kept', // no meeting: the first one stated is the promise, and 84 500.50 ≥ 80 000
      budgetMonth: 35_000_000,
      monthGoalOriginal: 30_000_000,
      monthGoal: 30_000_000,
      monthResult: 17_000_000,
      pace: 34_000_000,
      left: 13_000_000,
      neededPerWeek: 6_500_000,
      slope: null, // three weeks, and four are needed
      trend: null,
      gate: 'closed', // 65 000 is not above 1.25 × 90 000, 340 000 not below 60 % of 300 000
    });
  });

  it('the running week: A of three weeks, pace 254 500.50 × 20 / 15 = 339 334.00, down to whole kronor', () => {
    expect(rowOf(november, '2026-W48')).toMatchObject({
      result: null,
      goal: null,
      kept: 'running',
      monthResult: 25_450_050,
      pace: 33_933_400,
      left: 4_549_950,
      neededPerWeek: 4_550_000,
    });
  });

  it('the first week: nothing sold and no pace yet, 300 000 left on four weeks = 75 000', () => {
    const first = rowOf(november, '2026-W45');
    expect(first).toMatchObject({ result: 8_000_000, monthResult: null, pace: null });
    expect(first).toMatchObject({ left: 30_000_000, neededPerWeek: 7_500_000 });
  });

  it('the promise is the newest until the close of the week’s first meeting', () => {
    const closed = heldMeeting('m', '2026-W47', { closedAt: '2026-11-17T09:00:00.000Z' });
    expect(rowOf({ ...november, meetings: [closed] }, '2026-W47').kept).toBe('missed'); // 84 500.50 < 90 000
  });
});

describe('3 unknown is empty, and a missing result is not 0', () => {
  it('a team without any figure has the running week alone, empty', () => {
    expect(rowsOf(teamOf({ sellers: ['Åsa'] }))).toEqual([
      {
        week: '2026-W48',
        salesMonth: '2026-11',
        weekOfMonth: 4,
        weeksInMonth: 4,
        seller: 'Åsa',
        workingDays: 5,
        result: null,
        goalOriginal: null,
        goal: null,
        kept: 'running',
        budgetMonth: null,
        monthGoalOriginal: null,
        monthGoal: null,
        monthResult: null,
        pace: null,
        left: null,
        neededPerWeek: null,
        slope: null,
        trend: null,
        gate: 'closed',
      },
    ]);
  });

  it('a week without a result: 100 000 × 20 / 5 is the pace, and nothing is known of the goal', () => {
    const spec = {
      results: { Åsa: { '2026-W45': 10_000_000 } },
      goals: [{ seller: 'Åsa', period: '2026-W46', amount: 100, at: '2026-11-09T08:00:00.000Z' }],
    };
    expect(rowOf(spec, '2026-W46')).toMatchObject({ result: null, kept: 'noResult', monthResult: 10_000_000 });
    expect(rowOf(spec, '2026-W47')).toMatchObject({ kept: 'noGoal', pace: 40_000_000 });
  });

  it('an absent week has no own days; the month has 15, so 90 000 × 15 / 5 is the pace', () => {
    const spec = {
      results: { Åsa: { '2026-W45': 9_000_000 } },
      absences: { Åsa: { '2026-W46': 5 } },
      goals: [{ seller: 'Åsa', period: '2026-W46', amount: 100, at: '2026-11-09T08:00:00.000Z' }],
    };
    expect(rowOf(spec, '2026-W46')).toMatchObject({ workingDays: 0, result: null, kept: 'absent', pace: 27_000_000 });
  });

  it('days away and holidays are taken from the own days: 5 − 1 − 2; a miss is then excused', () => {
    const document = teamOf({
      sellers: ['Åsa'],
      results: { Åsa: { '2026-W47': 1 } },
      absences: { Åsa: { '2026-W47': 2 } },
      goals: [{ seller: 'Åsa', period: '2026-W47', amount: 2, at: '2026-11-16T08:00:00.000Z' }],
    });
    const [row] = rowsOf(document, MONDAY_48, holidaysOn('2026-11-18'));
    expect(row).toMatchObject({ week: '2026-W47', workingDays: 2, kept: 'excused' });
  });

  it('a result of 0 is one', () => {
    const results = { Åsa: { '2026-W47': 0 } };
    expect(rowOf({ results }, '2026-W47')).toMatchObject({ result: 0, monthResult: null });
    expect(rowOf({ results }, '2026-W48')).toMatchObject({ result: null, monthResult: 0 });
  });

  it('a week of returns: 80 000 − 5 000.50 = 74 999.50', () => {
    const results = { Åsa: { '2026-W45': 8_000_000, '2026-W46': -500_050 } };
    expect(rowOf({ results }, '2026-W46')).toMatchObject({ result: -500_050, monthResult: 8_000_000 });
    expect(rowOf({ results }, '2026-W47').monthResult).toBe(7_499_950);
  });

  it('a goal of 0 is one: reached by 0, nothing left, and the gate asks for a new one', () => {
    const spec = {
      results: { Åsa: weeksFrom('2026-W45', [0, 0, 0]) },
      goals: ['2026-11', '2026-W47'].map((period) => ({
        seller: 'Åsa',
        period,
        amount: 0,
        at: '2026-11-02T08:00:00.000Z',
      })),
    };
    expect(rowOf(spec, '2026-W47')).toMatchObject({
      goalOriginal: 0,
      goal: 0,
      kept: 'kept',
      monthGoal: 0,
      left: 0,
      neededPerWeek: 0,
      gate: 'up',
    });
  });
});

describe('3 goals as they stood at the end of the week', () => {
  const results = { Åsa: weeksFrom('2026-W45', [10_000_000, 10_000_000, 10_000_000]) };
  const first = { seller: 'Åsa', period: '2026-11', amount: 20_000_000, at: '2026-11-02T08:20:00.000Z', name: 'first' };
  const second = (at: string) => ({ seller: 'Åsa', period: '2026-11', amount: 45_000_000, at });

  it('a month goal restated in week 47 is not yet in force in week 46, and what came of it is there from 47 on', () => {
    const goals = [first, second('2026-11-16T08:20:00.000Z')];
    expect(rowOf({ results, goals }, '2026-W46')).toMatchObject({
      monthGoalOriginal: 20_000_000,
      monthGoal: 20_000_000,
      left: 10_000_000, // 100 000 sold before it
      gate: 'closed', // week 2 of 4
    });
    expect(rowOf({ results, goals }, '2026-W47')).toMatchObject({
      monthGoalOriginal: 20_000_000,
      monthGoal: 45_000_000,
      left: 25_000_000,
      neededPerWeek: 12_500_000, // 1.25 × 100 000, and so not above it
      gate: 'closed', // without the restatement it would be up
    });
    expect(rowOf({ results, goals: [first] }, '2026-W47').gate).toBe('up');
  });

  it('Sunday 23:59:59.999 in the team’s time zone is still that week, Monday 00:00 is not', () => {
    const inForce = (at: string) => rowOf({ results, goals: [first, second(at)] }, '2026-W46').monthGoal;
    expect(inForce('2026-11-15T22:59:59.999Z')).toBe(45_000_000);
    expect(inForce('2026-11-15T23:00:00.000Z')).toBe(20_000_000);
  });

  it('a correction counts from where the slip stood', () => {
    const slip = { ...second('2026-11-16T08:20:00.000Z'), amount: 21_000_000, corrects: 'first' };
    expect(rowOf({ results, goals: [first, slip] }, '2026-W45')).toMatchObject({
      monthGoalOriginal: 21_000_000,
      monthGoal: 21_000_000,
    });
  });

  it('down: week 3, 200 000 a week needed against 1.25 × 100 000, by a goal of 600 000', () => {
    const goals = [{ ...first, amount: 60_000_000 }];
    expect(rowOf({ results, goals }, '2026-W47')).toMatchObject({ neededPerWeek: 20_000_000, gate: 'down' });
  });

  it('a week that is over by today is finished in every row', () => {
    const goals = [{ seller: 'Åsa', period: '2026-W47', amount: 1, at: '2026-11-16T08:00:00.000Z' }];
    expect(rowOf({ results, goals }, '2026-W47', '2026-11-22').kept).toBe('running');
    expect(rowOf({ results, goals }, '2026-W47', '2026-11-23').kept).toBe('kept');
  });
});

describe('4.3 the trend of each week', () => {
  // 10, 11 … 17 thousand in weeks 39 to 46: slope 1, median 13.5, s = 1 / 13.5
  const results = {
    Åsa: weeksFrom(
      '2026-W39',
      [10, 11, 12, 13, 14, 15, 16, 17].map((thousand) => thousand * 100_000),
    ),
  };

  it('up, 7.4074074 % a week, seen from the week after', () => {
    expect(rowOf({ results }, '2026-W47')).toMatchObject({ slope: 0.074074074, trend: 'up' });
  });

  it('as it was seen from week 43: 10, 11, 12, 13, slope 1 / 11.5', () => {
    expect(rowOf({ results }, '2026-W43')).toMatchObject({ slope: 0.086956522, trend: 'up' });
    expect(rowOf({ results }, '2026-W42')).toMatchObject({ slope: null, trend: null });
  });

  it('nothing but 0 is steep down without a slope', () => {
    const zeros = { Åsa: weeksFrom('2026-W43', [0, 0, 0, 0]) };
    expect(rowOf({ results: zeros }, '2026-W47')).toMatchObject({ slope: null, trend: 'steepDown' });
  });
});

describe('which weeks and sellers there are', () => {
  it('by week, then in the team’s order', () => {
    const document = teamOf({ sellers: ['Björn', 'Åsa'], results: { Åsa: { '2026-W47': 1 } } });
    expect(places(rowsOf(document))).toEqual(['2026-W47 Björn', '2026-W47 Åsa', '2026-W48 Björn', '2026-W48 Åsa']);
  });

  it('who joined in the middle of a month begins there, with the month’s days from then on: 60 000 × 10 / 5', () => {
    const document = teamOf({
      sellers: ['Åsa', { name: 'Niesha', joined: '2026-W47' }],
      results: { Åsa: { '2026-W46': 1 }, Niesha: { '2026-W47': 6_000_000 } },
    });
    const rows = rowsOf(document);
    expect(places(rows).filter((place) => place.endsWith('Niesha'))).toEqual(['2026-W47 Niesha', '2026-W48 Niesha']);
    expect(rows.at(-1)).toMatchObject({ workingDays: 5, pace: 12_000_000 });
  });

  it('who left is there until then, and in any week with a result', () => {
    const document = teamOf({
      sellers: [{ name: 'Åsa', left: '2026-W45' }],
      results: { Åsa: { '2026-W44': 1, '2026-W47': 2 } },
    });
    const rows = rowsOf(document);
    expect(places(rows)).toEqual(['2026-W44 Åsa', '2026-W45 Åsa', '2026-W47 Åsa']);
    expect(rows.at(-1)).toMatchObject({ workingDays: 0, result: 2, kept: 'absent' });
  });

  it('from the first week of the first month with a budget, week 40 for October', () => {
    const [first] = rowsOf(teamOf({ sellers: ['Åsa'], budgets: { Åsa: { '2026-10': 1, '2026-11': 1 } } }));
    expect(first).toMatchObject({ week: '2026-W40', weekOfMonth: 1, budgetMonth: 1 });
  });

  it('from the first week of a month with a goal; a longer period’s goal has no column and no week', () => {
    const goals = [
      { seller: 'Åsa', period: '2026-10', amount: 1 },
      { seller: 'Åsa', period: '2026-H1', amount: 1 },
    ];
    expect(rowsOf(teamOf({ sellers: ['Åsa'], goals }))[0]?.week).toBe('2026-W40');
  });

  it('to the newest week with a goal, and not to the end of a budget', () => {
    const goals = [{ seller: 'Åsa', period: '2026-W50', amount: 7, at: '2026-11-23T08:00:00.000Z' }];
    const rows = rowsOf(teamOf({ sellers: ['Åsa'], goals, budgets: { Åsa: { '2027-06': 1 } } }));
    expect(rows.map(({ week }) => week)).toEqual(['2026-W48', '2026-W49', '2026-W50']);
    expect(rows.at(-1)).toMatchObject({ goal: 7, kept: 'running', salesMonth: '2026-12', weekOfMonth: 2 });
  });

  it('4.1 weeks 52, 53 and 1: December 2026 has five weeks, January 2027 four', () => {
    const rows = rowsOf(teamOf({ sellers: ['Åsa'], results: { Åsa: weeksFrom('2026-W52', [1, 2, 4]) } }), '2027-01-04');
    expect(
      rows.map(({ week, salesMonth, weekOfMonth, weeksInMonth, monthResult }) =>
        [week, salesMonth, weekOfMonth, weeksInMonth, monthResult].join(' '),
      ),
    ).toEqual(['2026-W52 2026-12 4 5 ', '2026-W53 2026-12 5 5 1', '2027-W01 2027-01 1 4 4']);
  });

  it('a team without sellers has no rows', () => {
    expect(rowsOf(teamOf({ sellers: [], goals: [] }))).toEqual([]);
  });
});
