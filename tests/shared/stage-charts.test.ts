/** What the wall draws of the weeks and the month, computed by hand. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MonthTrack, WeekBar } from '../../shared/stage-screens.ts';
import { sellerChart, sellerTrack, teamChart, teamTrack } from '../../shared/stage/charts.ts';
import { saidCell, soldCells } from '../../shared/stage/track.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { idOf, teamOf, vantageOn, weeksFrom, type TeamSpec } from './builders.ts';

/** November 2026 is the weeks 45 to 48; the charts hold the weeks 35 to 47, places 0 to 12. */
const TARGET = '2026-W48';
const ASA = idOf('Åsa');

function seen(spec: Partial<TeamSpec>, more: Partial<Vantage> = {}): Vantage {
  return vantageOn(teamOf({ sellers: ['Åsa', 'Bo'], ...spec }), TARGET, more);
}

/** A Friday team: week 47 is running when it meets about week 48. */
const THURSDAY = { today: '2026-11-19' };

const bar = ({ bars }: { readonly bars: readonly WeekBar[] }, week: string): WeekBar | undefined =>
  bars.find((one) => one.week === week);

describe('4.1 a running week counts in the month alone', () => {
  const spec = {
    results: { Åsa: { '2026-W46': 40, '2026-W47': 70 }, Bo: { '2026-W46': 5, '2026-W47': 9 } },
    goals: ['Åsa', 'Bo'].map((seller) => ({ seller, period: '2026-W47', amount: 60 })),
  };
  const running = seen(spec, THURSDAY);

  test('its figure is no bar, of the seller', () => {
    expect(bar(sellerChart(running, ASA), '2026-W47')).toEqual({
      week: '2026-W47',
      month: '2026-11',
      state: 'missing',
      result: null,
      goal: 60,
      kept: null,
    });
    expect(sellerTrack(running, ASA)).toMatchObject({ soFar: 110 }); // 40 + 70
  });

  test('nor of the team', () => {
    expect(bar(teamChart(running), '2026-W47')).toMatchObject({
      state: 'missing',
      result: null,
      goal: null,
      kept: null,
    });
    expect(teamTrack(running)).toMatchObject({ soFar: 124 }); // 40 + 5 + 70 + 9
  });

  test('once it is said to be finished it is one', () => {
    const finished = seen(spec, { ...THURSDAY, finishedWeek: '2026-W47' });
    expect(bar(sellerChart(finished, ASA), '2026-W47')).toMatchObject({ state: 'value', result: 70, kept: true });
    expect(bar(teamChart(finished), '2026-W47')).toMatchObject({ state: 'value', result: 79, goal: 120, kept: false });
  });
});

describe('3, 4.2 a seller’s bars', () => {
  const chart = sellerChart(
    seen({
      sellers: [{ name: 'Åsa', joined: '2026-W37', left: '2026-W46' }],
      results: {
        Åsa: { '2026-W38': -30, '2026-W39': 0, '2026-W40': 60, '2026-W41': 60, '2026-W42': 60, '2026-W44': 7 },
      },
      absences: { Åsa: { '2026-W41': 1, '2026-W42': 1, '2026-W43': 5, '2026-W44': 5 } },
      goals: [
        ...['2026-W38', '2026-W40', '2026-W41'].map((period) => ({ seller: 'Åsa', period, amount: 61 })),
        { seller: 'Åsa', period: '2026-W42', amount: 60 },
        { seller: 'Åsa', period: '2026-W45', amount: 50 },
      ],
    }),
    ASA,
  );

  test('thirteen, the oldest first', () => {
    expect([chart.bars.length, chart.bars[0]?.week, chart.bars.at(-1)?.week]).toEqual([13, '2026-W35', '2026-W47']);
    expect(chart.bars.map(({ month }) => month)).toEqual([
      ...Array<string>(1).fill('2026-08'), // the Thursday of week 35 is 27 August
      ...Array<string>(4).fill('2026-09'),
      ...Array<string>(5).fill('2026-10'),
      ...Array<string>(3).fill('2026-11'),
    ]);
  });

  test.each<readonly [string, string, Partial<WeekBar>]>([
    ['before the first week in the team', '2026-W36', { state: 'notMember', result: null, goal: null, kept: null }],
    ['the first one, without a figure', '2026-W37', { state: 'missing', result: null, goal: null, kept: null }],
    ['more taken back than sold', '2026-W38', { state: 'value', result: -30, goal: 61, kept: false }],
    ['nothing sold is 0', '2026-W39', { state: 'value', result: 0, goal: null, kept: null }],
    ['60 of 61', '2026-W40', { state: 'value', result: 60, goal: 61, kept: false }],
    ['60 of 61 with a day away is no miss', '2026-W41', { state: 'value', result: 60, goal: 61, kept: null }],
    ['60 of 60 with a day away is a hit', '2026-W42', { state: 'value', result: 60, goal: 60, kept: true }],
    ['five days away', '2026-W43', { state: 'absent', result: null, goal: null, kept: null }],
    ['a figure in a week away', '2026-W44', { state: 'absent', result: 7, kept: null }],
    ['a goal without a result', '2026-W45', { state: 'missing', result: null, goal: 50, kept: null }],
    ['after the last week in the team', '2026-W47', { state: 'notMember', result: null, goal: null, kept: null }],
  ])('%s', (_, week, expected) => {
    expect(bar(chart, week)).toMatchObject(expected);
  });
});

describe('3, 4.2 the team’s bars', () => {
  const week = '2026-W47';
  const goals = (amounts: Readonly<Record<string, number>>) =>
    Object.entries(amounts).map(([seller, amount]) => ({ seller, period: week, amount }));

  test.each<readonly [string, Partial<TeamSpec>, Partial<WeekBar>]>([
    [
      '100 + 50 against 90 + 60',
      { results: { Åsa: { [week]: 100 }, Bo: { [week]: 50 } }, goals: goals({ Åsa: 90, Bo: 60 }) },
      { state: 'value', result: 150, goal: 150, kept: true },
    ],
    [
      '100 + 49 against 90 + 60',
      { results: { Åsa: { [week]: 100 }, Bo: { [week]: 49 } }, goals: goals({ Åsa: 90, Bo: 60 }) },
      { result: 149, goal: 150, kept: false },
    ],
    [
      'the result of who had no goal: no mark beside the sum',
      { results: { Åsa: { [week]: 100 }, Bo: { [week]: 50 } }, goals: goals({ Åsa: 90 }) },
      { result: 150, goal: null, kept: null },
    ],
    [
      'the goal of who has no result is out of the mark',
      { results: { Åsa: { [week]: 100 } }, goals: goals({ Åsa: 90, Bo: 60 }) },
      { result: 100, goal: 90, kept: true },
    ],
    [
      'as many goals as results, but not of the same sellers',
      { results: { Åsa: { [week]: 100 } }, goals: goals({ Bo: 60 }) },
      { result: 100, goal: null, kept: null },
    ],
    [
      'who has left keeps the results',
      { sellers: ['Åsa', { name: 'Bo', left: '2026-W46' }], results: { Åsa: { [week]: 100 }, Bo: { [week]: 50 } } },
      { result: 150 },
    ],
    ['more taken back than sold', { results: { Åsa: { [week]: -100 }, Bo: { [week]: 40 } } }, { result: -60 }],
    ['no figure', {}, { state: 'missing', result: null, goal: null, kept: null }],
    ['one away, one missing', { absences: { Bo: { [week]: 5 } } }, { state: 'missing' }],
    ['all away', { absences: { Åsa: { [week]: 5 }, Bo: { [week]: 5 } } }, { state: 'absent', result: null }],
    [
      'away, or not in the team yet',
      { sellers: ['Åsa', { name: 'Bo', joined: '2026-W48' }], absences: { Åsa: { [week]: 5 } } },
      { state: 'absent' },
    ],
    ['nobody in the team', { sellers: [{ name: 'Bo', joined: '2026-W48' }] }, { state: 'notMember', result: null }],
  ])('%s', (_, spec, expected) => {
    expect(bar(teamChart(seen(spec)), week)).toMatchObject(expected);
  });
});

describe('4.3 the trend’s line', () => {
  const line = (amounts: readonly (number | null)[]) =>
    sellerChart(seen({ results: { Åsa: weeksFrom('2026-W35', amounts) } }), ASA).trend;
  const gap = (weeks: number) => Array<null>(weeks).fill(null);

  test('100, 140, 120, 160: slopes −20 10 10 20 40 40, median 15; 100 125 90 115 at week 44, median 107.5', () => {
    expect(line([...gap(9), 100, 140, 120, 160])).toEqual({
      word: 'up', // 15 / 130 = 11.5 %
      line: { from: 9, to: 12, fromAmount: 107.5, toAmount: 152.5 },
    });
  });

  test('a gap counts as time: 100, 120, 130, 160 in the weeks 41, 43, 44 and 47 are 10 a week', () => {
    expect(line([...gap(6), 100, null, 120, 130, null, null, 160])?.line).toEqual({
      from: 6,
      to: 12,
      fromAmount: 100,
      toAmount: 160,
    });
  });

  test('of thirteen weeks it goes over the last eight, and ends at the last with a value', () => {
    expect(line([10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, null])?.line).toEqual({
      from: 4,
      to: 11,
      fromAmount: 50,
      toAmount: 120,
    });
  });

  test('without agreement flat at the median: 140 100 140 100 120, |3 − 5| of 10 pairs, 20 %', () => {
    expect(line([...gap(8), 140, 100, 140, 100, 120])).toEqual({
      word: 'steady',
      line: { from: 8, to: 12, fromAmount: 120, toAmount: 120 },
    });
  });

  test('three weeks have none', () => {
    expect(line([...gap(10), 100, 110, 120])).toBeNull();
  });

  test('the team’s stands as high as the newest week has sellers: 20 to 26 a day, times 5 days, times 2', () => {
    const results = { Åsa: weeksFrom('2026-W44', [100, 110, 120, 130]), Bo: { '2026-W47': 130 } };
    expect(teamChart(seen({ results })).trend).toEqual({
      word: 'up', // 2 / 23 = 8.7 %
      line: { from: 9, to: 12, fromAmount: 200, toAmount: 260 },
    });
  });
});

describe('3 a missing result is not 0', () => {
  const goals = [{ seller: 'Åsa', period: TARGET, amount: 90 }];

  test('a month without a result has no sum, and all of the week’s goal is open', () => {
    const october = { Åsa: { '2026-W44': 50 } };
    const expected = { soFar: null, already: 0, cells: [], said: { week: TARGET, amount: 90 } };
    expect(sellerTrack(seen({ results: october, goals }), ASA)).toMatchObject(expected);
    expect(teamTrack(seen({ results: october, goals }))).toMatchObject(expected);
  });

  test('a result of 0 is one, and so is what comes to 0', () => {
    for (const Åsa of [{ '2026-W45': 0 }, { '2026-W45': 20, '2026-W46': -20 }] as const) {
      expect(sellerTrack(seen({ results: { Åsa } }), ASA)).toMatchObject({ soFar: 0, cells: [] });
      expect(teamTrack(seen({ results: { Åsa } }))).toMatchObject({ soFar: 0, cells: [] });
    }
  });
});

describe('3, 4.2 the month’s goal and budget', () => {
  const budgets = { Åsa: { '2026-11': 400 }, Bo: { '2026-11': 300 } };
  const goals = ['Åsa', 'Bo'].map((seller) => ({ seller, period: '2026-11', amount: 500 }));

  test('the seller’s own', () => {
    expect(sellerTrack(seen({ budgets, goals }), ASA)).toMatchObject({
      month: '2026-11',
      targetWeek: TARGET,
      goal: 500,
      stated: null,
      budget: 400,
      budgeted: null,
    });
  });

  test.each([
    ['2026-W47', null, 400, 1],
    ['2026-W48', 300, 700, 2],
  ] as const)('who leaves with week %s has the budget %s, the team %d of %d', (left, own, sum, of) => {
    const vantage = seen({
      sellers: ['Åsa', { name: 'Bo', left }],
      budgets,
      goals,
      results: { Bo: { '2026-W46': 70 } },
    });
    expect(sellerTrack(vantage, idOf('Bo'))).toMatchObject({ budget: own, soFar: 70 });
    expect(teamTrack(vantage)).toMatchObject({
      goal: 500 * of,
      stated: { count: of, of },
      budget: sum,
      budgeted: { count: of, of },
      soFar: 70, // the results stay
    });
  });

  test('a sum over some says of how many it is, each its own: 1 of 2 goals, 2 of 2 budgets, and the other way round', () => {
    const [first] = goals;
    expect(teamTrack(seen({ budgets, goals: first === undefined ? [] : [first] }))).toMatchObject({
      goal: 500,
      stated: { count: 1, of: 2 },
      budget: 700,
      budgeted: { count: 2, of: 2 },
    });
    expect(teamTrack(seen({ budgets: { Bo: { '2026-11': 300 } }, goals }))).toMatchObject({
      goal: 1_000,
      stated: { count: 2, of: 2 },
      budget: 300,
      budgeted: { count: 1, of: 2 },
    });
    expect(teamTrack(seen({}))).toMatchObject({ goal: null, budget: null, budgeted: { count: 0, of: 2 } });
  });
});

describe('the month’s cells', () => {
  const track = (results: readonly (number | null)[], weekGoal: number | null = null): MonthTrack =>
    sellerTrack(
      seen({
        results: { Åsa: weeksFrom('2026-W45', results) },
        goals: weekGoal === null ? [] : [{ seller: 'Åsa', period: TARGET, amount: weekGoal }],
      }),
      ASA,
    );
  const lengths = ({ cells }: MonthTrack) => cells.map(({ week, amount }) => [week.slice(-2), amount]);

  test.each<readonly [string, readonly (number | null)[], number | null, readonly (readonly [string, number])[]]>([
    [
      'one a week sold, in order',
      [20, null, 21],
      41,
      [
        ['45', 20],
        ['47', 21],
      ],
    ],
    [
      'a week of 0 has no length',
      [20, 0, 21],
      41,
      [
        ['45', 20],
        ['47', 21],
      ],
    ],
    [
      'a negative week is taken off the end: 20 + 21 − 3 = 38',
      [20, 21, -3],
      38,
      [
        ['45', 20],
        ['46', 18],
      ],
    ],
    ['and off the week before that one: 20 + 3 − 5 = 18', [20, 3, -5], 18, [['45', 18]]],
    [
      'before any other, off the next: −3 + 20 + 21 = 38',
      [-3, 20, 21],
      38,
      [
        ['46', 17],
        ['47', 21],
      ],
    ],
    ['what the weeks before do not cover, off those after: 20 − 30 + 21 = 11', [20, -30, 21], 11, [['47', 11]]],
    ['a sum below 0 has none', [20, -30], -10, []],
    [
      'the target week counts',
      [20, null, null, 5],
      25,
      [
        ['45', 20],
        ['48', 5],
      ],
    ],
    ['the week after it does not', [20, null, null, null, 5], 20, [['45', 20]]],
  ])('%s', (_, results, soFar, expected) => {
    const one = track(results);
    expect(one.soFar).toBe(soFar);
    expect(lengths(one)).toEqual(expected);
  });

  test('the weeks after the target week are to come, whatever stands in them', () => {
    const document = teamOf({ sellers: ['Åsa', 'Bo'], results: { Åsa: weeksFrom('2026-W45', [20, 21, 5]) } });
    const vantage = vantageOn(document, '2026-W46');
    for (const one of [sellerTrack(vantage, ASA), teamTrack(vantage)]) {
      expect([one.soFar, one.already]).toEqual([41, 21]);
      expect(lengths(one)).toEqual([
        ['45', 20],
        ['46', 21],
      ]);
    }
  });

  test('the team’s end at its sum, too: (20 + 1) + 21 − (3 + 2) = 37', () => {
    const Bo = { '2026-W45': 1, '2026-W47': -2 };
    const team = teamTrack(seen({ results: { Åsa: weeksFrom('2026-W45', [20, 21, -3]), Bo } }));
    expect([team.soFar, lengths(team)]).toEqual([
      37,
      [
        ['45', 21],
        ['46', 16],
      ],
    ]);
  });

  test.each<readonly [string, readonly (number | null)[], number | null, number | null]>([
    ['nothing brought yet: all of it', [200], 90, 90],
    ['30 of 90 brought: 60 more', [200, null, null, 30], 90, 60],
    ['all of it brought', [200, null, null, 90], 90, null],
    ['more than that', [200, null, null, 91], 90, null],
    ['10 taken back: 100 more', [200, null, null, -10], 90, 100],
    ['the month 50 below 0: 90 reach 40', [-50], 90, 40],
    ['the month 50 below 0: 40 reach nothing', [-50], 40, null],
    ['a goal of 0', [200], 0, null],
    ['no goal', [200], null, null],
  ])('the open one, %s', (_, results, goal, amount) => {
    expect(track(results, goal).said).toEqual(amount === null ? null : { week: TARGET, amount });
  });

  test('the team’s open one: 90 + 50 said, 30 of it brought, 110 more', () => {
    const goals = Object.entries({ Åsa: 90, Bo: 50 }).map(([seller, amount]) => ({ seller, period: TARGET, amount }));
    expect(teamTrack(seen({ results: { Åsa: { [TARGET]: 30 } }, goals })).said).toEqual({ week: TARGET, amount: 110 });
  });

  test('whatever the weeks bring: above 0, in order, and as long together as the sum; the open one ends at the goal', () => {
    const amounts = fc.array(fc.integer({ min: -1_000, max: 1_000 }), { maxLength: 6 });
    fc.assert(
      fc.property(amounts, fc.nat({ max: 2_000 }), (brought, goal) => {
        const weeks = brought.map((amount, at) => ({ week: `2026-W${45 + at}`, amount }));
        const soFar = brought.reduce((sum, amount) => sum + amount, 0);
        const already = brought.at(-1) ?? 0;
        const cells = soldCells(weeks);
        expect(cells.every(({ amount }) => amount > 0)).toBe(true);
        expect(cells.map(({ week }) => week)).toEqual(cells.map(({ week }) => week).toSorted());
        const sold = cells.reduce((sum, { amount }) => sum + amount, 0);
        expect(sold).toBe(Math.max(0, soFar));
        const said = saidCell({ targetWeek: TARGET, soFar, already }, goal)?.amount ?? 0;
        expect(sold + said).toBe(Math.max(sold, soFar - already + goal));
      }),
    );
  });
});
