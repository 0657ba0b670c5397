/** Theil–Sen slope, median and Kendall's agreement of weekly points, exact in whole numbers (design 4.3). */
import { compareBig, leastCommonMultiple, roundHalfAway, sumOf, twiceMedian } from './exact.ts';

/** A value of `amount / days` at the calendar week `x`; whole numbers, `days` above 0, each `x` once, in rising order. */
export interface SlopePoint {
  readonly x: number;
  readonly amount: number;
  readonly days: number;
}

export interface SlopeLine {
  readonly median: number; // per day
  readonly slope: number; // per day and week
  readonly intercept: number; // per day at x = 0: the median of what each point would give
}

export interface SlopeFit {
  readonly line: SlopeLine;
  readonly medianSign: -1 | 0 | 1;
  readonly isAllZero: boolean;
  /** Slope / median in billionths per week, rounded to a whole one; `null` when the median is not above 0. */
  readonly relative: number | null;
  /** |concordant − discordant| of all pairs: Kendall's |tau|. */
  readonly balance: number;
  readonly pairs: number;
}

const BILLION = 1_000_000_000n;

/** Fits points, at least two (design 4.3). */
export function fitSlope(points: readonly SlopePoint[]): SlopeFit {
  // Values times `scale` are whole; slopes times `scale * run` are whole, `run` being a multiple of every distance in weeks.
  const scale = leastCommonMultiple(points.map(({ days }) => days));
  const ys = points.map(({ amount, days }) => (BigInt(amount) * scale) / BigInt(days));
  const pairs = pairsOf(points.map(({ x }, index) => ({ x, y: ys[index] ?? 0n })));
  const run = leastCommonMultiple(pairs.map(({ dx }) => dx));
  const median2 = twiceMedian(ys);
  const slope2 = twiceMedian(pairs.map(({ dx, dy }) => (dy * run) / BigInt(dx)));
  // y − slope × x, times 2 × scale × run
  const intercept2 = twiceMedian(points.map(({ x }, index) => 2n * run * (ys[index] ?? 0n) - slope2 * BigInt(x)));
  const medianSign = compareBig(median2, 0n);
  return {
    line: {
      median: ratio(median2, 2n * scale),
      slope: ratio(slope2, 2n * scale * run),
      intercept: ratio(intercept2, 4n * scale * run),
    },
    medianSign,
    isAllZero: ys.every((y) => y === 0n),
    relative: medianSign > 0 ? Number(roundHalfAway(slope2 * BILLION, median2 * run)) : null,
    balance: Math.abs(sumOf(pairs.map(({ dy }) => compareBig(dy, 0n)))),
    pairs: pairs.length,
  };
}

function pairsOf(points: readonly { readonly x: number; readonly y: bigint }[]): readonly { dx: number; dy: bigint }[] {
  return points.flatMap((a, index) => points.slice(index + 1).map((b) => ({ dx: b.x - a.x, dy: b.y - a.y })));
}

/** A quotient as a number, good to its last digit or so even where both sides are beyond 2^53. */
function ratio(numerator: bigint, denominator: bigint): number {
  const whole = numerator / denominator;
  return Number(whole) + Number(numerator - whole * denominator) / Number(denominator);
}
