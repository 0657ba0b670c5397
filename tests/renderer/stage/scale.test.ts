// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { placesOf, scaleOf } from '../../../renderer/charts/scale.ts';
import { placed } from '../../../renderer/charts/track-cells.ts';
import type { MonthTrack, WeekChart } from '../../../shared/stage-screens.ts';

type Week = readonly [result: number | null, goal: number | null];

function chartOf(weeks: readonly Week[]): WeekChart {
  const bars = weeks.map(([result, goal], index) => ({
    week: `2026-W${35 + index}`,
    month: '2026-09',
    state: result === null ? ('missing' as const) : ('value' as const),
    result,
    goal,
    kept: null,
  }));
  return { bars, targetWeek: '2026-W48', trend: null };
}

const BEST_100: readonly Week[] = [
  [80, null],
  [100, 90],
];

describe('the scale ends', () => {
  test.each<readonly [string, readonly Week[], number | null, number | null, number]>([
    ['at the best result', BEST_100, null, null, 100],
    [
      'at a goal above it',
      [
        [80, 120],
        [100, 90],
      ],
      null,
      null,
      120,
    ],
    ['at a stated goal above it', BEST_100, 130, null, 130],
    [
      'at 1.5 × the best where a goal is higher',
      [
        [80, 400],
        [100, 90],
      ],
      null,
      null,
      150,
    ],
    ['at 1.5 × the best where the stated goal is higher', BEST_100, 400, null, 150],
    ['where it was, for a number below', BEST_100, null, 99, 100],
    ['where it was, for a number that just reaches it', BEST_100, null, 100, 100],
    ['at 1.5 × the best at once for a number above', BEST_100, null, 101, 150],
    ['there still for a number far above', BEST_100, null, 9_999, 150],
    ['where it was for a number below a stated goal', BEST_100, 130, 120, 130],
    ['at the number where there are no results', [], null, 75, 75],
    [
      'at the highest goal where there are no results',
      [
        [null, 60],
        [null, 90],
      ],
      70,
      75,
      90,
    ],
    ['at 1 where there is nothing', [], null, null, 1],
    [
      'at the goals where nothing has been sold',
      [
        [0, 40],
        [0, 50],
      ],
      null,
      null,
      50,
    ],
    [
      'at the goals where all weeks are returns',
      [
        [-20, 40],
        [-10, null],
      ],
      null,
      null,
      40,
    ],
    [
      'at the best of what was sold beside returns',
      [
        [-900, null],
        [100, null],
      ],
      null,
      null,
      100,
    ],
  ])('%s', (_, weeks, stated, draft, top) => {
    expect(scaleOf(chartOf(weeks), stated, draft).top).toBe(top);
  });

  test('with room under the baseline only where some week is negative', () => {
    expect(
      scaleOf(
        chartOf([
          [-1, null],
          [100, null],
        ]),
        null,
        null,
      ).below,
    ).toBeGreaterThan(0);
    expect(
      scaleOf(
        chartOf([
          [0, null],
          [100, null],
        ]),
        null,
        null,
      ).below,
    ).toBe(0);
  });
});

describe('places', () => {
  const places = placesOf(1_490, 400, { top: 200, below: 0.1 });

  test.each([
    ['nothing is on the baseline', 0, 360],
    ['half of it halfway up', 100, 180],
    ['the top at the edge', 200, 0],
    ['what is higher is cut there', 900, 0],
    ['returns hang under the baseline', -10, 378],
    ['and are cut at the lower edge', -900, 400],
  ])('%s', (_, amount, y) => {
    expect(places.y(amount)).toBeCloseTo(y, 9);
  });

  test('thirteen weeks and the open bar fit beside each other', () => {
    expect(places.x(0)).toBe(0);
    expect(places.x(12) + places.bar).toBeLessThan(1_490 - places.bar * 1.55);
  });
});

describe('the month’s cells', () => {
  const track = (cells: MonthTrack['cells']): MonthTrack => ({
    month: '2026-11',
    targetWeek: '2026-W48',
    soFar: null,
    already: 0,
    cells,
    said: null,
    goal: null,
    stated: null,
    budget: null,
    budgeted: null,
  });
  const said = { week: '2026-W48', amount: 30 };

  test.each<readonly [string, MonthTrack['cells'], MonthTrack['said'], readonly (readonly [number, number, string])[]]>(
    [
      ['none', [], null, []],
      ['what is said alone', [], said, [[0, 30, 'said']]],
      [
        'end to end, what is said last',
        [
          { week: '2026-W45', amount: 10 },
          { week: '2026-W46', amount: 5 },
        ],
        said,
        [
          [0, 10, 'sold'],
          [10, 15, 'sold'],
          [15, 45, 'said'],
        ],
      ],
      [
        'and what the week has brought already before it',
        [{ week: '2026-W48', amount: 8 }],
        said,
        [
          [0, 8, 'sold'],
          [8, 38, 'said'],
        ],
      ],
    ],
  )('%s', (_, cells, saying, wanted) => {
    expect(placed(track(cells), saying).map(({ from, to, kind }) => [from, to, kind])).toEqual(wanted);
  });
});
