/** The week chart's scale and places, shared by the chart, the open bar and the labels (looks, Chart anatomy). */
import type { Amount } from '../../shared/document.ts';
import type { WeekChart } from '../../shared/stage-screens.ts';

/** Thirteen weeks, a gap, and the open bar at the right edge. */
const PITCHES = 14.9;
export const BAR_OF_PITCH = 0.64;
export const OPEN_BAR_OF_BAR = 1.55;
/** A higher goal than this share of the best result is cut with a mark (design 6). */
const HIGHEST_OF_BEST = 1.5;
/** Kept free under the baseline when some week is negative. */
const BELOW = 0.12;

export interface Scale {
  /** The amount at the chart's upper edge; above 0. */
  readonly top: number;
  /** The share of the height that lies under the baseline. */
  readonly below: number;
}

/**
 * From 0 to the largest of results, goals and the stated goal. A draft above that takes the scale to its end at once, so that
 * the digits after it do not redraw the chart again.
 */
export function scaleOf(chart: Pick<WeekChart, 'bars'>, stated: Amount | null, draft: Amount | null): Scale {
  const results = chart.bars.flatMap(({ result }) => result ?? []);
  const goals = chart.bars.flatMap(({ goal }) => goal ?? []);
  const best = Math.max(0, ...results);
  const end = best > 0 ? best * HIGHEST_OF_BEST : Math.max(1, ...goals, stated ?? 0, draft ?? 0);
  const needed = Math.max(1, best, ...goals, stated ?? 0);
  const base = Math.min(end, needed);
  return {
    top: draft !== null && draft > base ? end : base,
    below: results.some((result) => result < 0) ? BELOW : 0,
  };
}

export interface Places {
  readonly width: number;
  readonly height: number;
  readonly pitch: number;
  readonly bar: number;
  readonly baseline: number;
  y(amount: number): number;
  /** The left edge of a week's bar. */
  x(index: number): number;
}

/** Thirteen weeks at an even pitch. */
export function placesOf(width: number, height: number, scale: Scale): Places {
  const pitch = width / PITCHES;
  return placesWith({ width, height, pitch, bar: pitch * BAR_OF_PITCH, x: (index) => index * pitch }, scale);
}

/** Any weeks whose places across are known. */
export function placesWith(across: Omit<Places, 'baseline' | 'y'>, { top, below }: Scale): Places {
  const { height } = across;
  const baseline = height * (1 - below);
  return {
    ...across,
    baseline,
    y: (amount) =>
      amount >= 0
        ? baseline - (Math.min(amount, top) / top) * baseline
        : Math.min(height, baseline + (-amount / top) * baseline),
  };
}
