/** Exact arithmetic on whole numbers: comparisons by cross multiplication, and the roundings of design 4.2. */

export type Order = -1 | 0 | 1;

/**
 * Compares `a / b` with `c / d` exactly, however large the products are (design 4.2: "exact in comparisons").
 * All four are whole numbers; `b` and `d` are above 0.
 */
export function compareRatios(a: number, b: number, c: number, d: number): Order {
  return compareBig(BigInt(a) * BigInt(d), BigInt(c) * BigInt(b));
}

/** -1 when `a` is the smaller, 1 when it is the larger, else 0. */
export function compareBig(a: bigint, b: bigint): Order {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * `numerator / denominator`, rounded up to a multiple of `step` (design 4.2: needed per week is shown rounded up to a whole
 * krona: step 100 for öre, 1 for a team that counts). Whole numbers; `denominator` and `step` are above 0.
 */
export function roundUpTo(step: number, numerator: number, denominator: number): number {
  return 0 - roundDownTo(step, -numerator, denominator); // 0 -, so that it never gives -0
}

/** `numerator / denominator`, rounded down to a multiple of `step`; whole numbers, `denominator` and `step` above 0. */
export function roundDownTo(step: number, numerator: number | bigint, denominator: number): number {
  return Number(floorDivide(BigInt(numerator), BigInt(denominator) * BigInt(step)) * BigInt(step));
}

/**
 * `part` of `whole` in whole per cent, rounded down: 99.6 % is not "100 %" (design 4.2). Whole numbers in;
 * `null` when `whole` is 0 or less, where a share says nothing.
 */
export function percentDown(part: number | bigint, whole: number | bigint): number | null {
  return whole <= 0 ? null : Number(floorDivide(BigInt(part) * 100n, BigInt(whole)));
}

/** The sum of whole amounts; exact up to 2^53 − 1, where it stops: a sum that is stored must be one that can be read again. */
export function sumOf(amounts: readonly number[]): number {
  const sum = amounts.reduce((before, amount) => before + amount, 0);
  return Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, sum));
}

/** `numerator / denominator` rounded to the nearest whole number, halves away from 0; `denominator` above 0. */
export function roundHalfAway(numerator: bigint, denominator: bigint): bigint {
  return numerator < 0n
    ? -((2n * -numerator + denominator) / (2n * denominator))
    : (2n * numerator + denominator) / (2n * denominator);
}

/** Twice the median of whole numbers, so that the mean of the two in the middle stays whole. At least one value. */
export function twiceMedian(values: readonly bigint[]): bigint {
  const sorted = [...values].sort(compareBig);
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  const high = sorted[Math.floor(sorted.length / 2)];
  if (low === undefined || high === undefined) throw new RangeError('The median of nothing');
  return low + high;
}

/** The least common multiple of whole numbers above 0. */
export function leastCommonMultiple(values: readonly number[]): bigint {
  return values.reduce(
    (multiple, value) => (multiple / greatestCommonDivisor(multiple, BigInt(value))) * BigInt(value),
    1n,
  );
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b !== 0n && a < 0n ? quotient - 1n : quotient;
}
