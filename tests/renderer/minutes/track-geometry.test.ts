import { describe, expect, test } from 'vitest';
import { trackGeometry } from '../../../renderer/minutes/track-geometry.ts';

const weeks = (...amounts: readonly number[]) =>
  amounts.map((amount, index) => ({ week: `2026-W0${String(index + 1)}`, amount }));

describe('the month’s track', () => {
  test('weeks from the left, the goal ahead, everything inside', () => {
    const track = trackGeometry({ weekResults: weeks(100, 200), monthResult: 300, monthGoal: 600, budget: 800 }, 139);
    const [first, second] = track.cells;
    expect(first?.x).toBe(0);
    expect(second?.x).toBeCloseTo((first?.width ?? 0) + 0.4, 1);
    expect(track.rest?.from).toBeCloseTo((second?.x ?? 0) + (second?.width ?? 0), 5);
    expect(track.rest?.to).toBe(track.goalX);
    expect(track.budgetX).toBeLessThan(139);
  });

  test('a goal that is reached has nothing ahead of it', () => {
    expect(
      trackGeometry({ weekResults: weeks(900), monthResult: 900, monthGoal: 600, budget: null }, 139).rest,
    ).toBeNull();
  });

  test('a week of returns is taken off the end: the cells end at the sum; a month below 0 has none', () => {
    const team = { weekResults: weeks(500, 200, -100), monthResult: 600, monthGoal: 800, budget: null };
    const { cells, rest } = trackGeometry(team, 107); // 800 × 1.07 = 856 on 107 mm: 8 a millimetre
    expect(cells.map(({ week, x, width }) => [week, x, width])).toEqual([
      ['2026-W01', 0, 62.1], // 500 / 8 = 62.5, less the gap of .4
      ['2026-W02', 62.5, 12.5], // (200 − 100) / 8
    ]);
    expect(rest).toEqual({ from: 75, to: 100 }); // 600 / 8, 800 / 8
    expect(
      trackGeometry({ weekResults: weeks(-100), monthResult: -100, monthGoal: 800, budget: null }, 139).cells,
    ).toEqual([]);
  });

  test('without figures nothing is drawn, and nothing is NaN', () => {
    const track = trackGeometry({ weekResults: [], monthResult: 0, monthGoal: null, budget: null }, 139);
    expect(track.cells).toEqual([]);
    expect([track.goalLabelRight, track.budgetLabelRight].every(Number.isFinite)).toBe(true);
  });

  test('a narrow week and one under the budget’s text lose their number; texts stay on the paper', () => {
    const track = trackGeometry(
      { weekResults: weeks(10, 600, 300), monthResult: 910, monthGoal: 100, budget: 800 },
      139,
    );
    expect(track.cells.map(({ isLabelled }) => isLabelled)).toEqual([false, true, false]);
    expect(track.goalLabelRight).toBeGreaterThanOrEqual(0);
    expect(track.goalLabelRight).toBeLessThan(139);
  });
});
