import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareRatios,
  leastCommonMultiple,
  percentDown,
  roundDownTo,
  roundHalfAway,
  roundUpTo,
  sumOf,
  twiceMedian,
} from '../../shared/exact.ts';

const MAX = Number.MAX_SAFE_INTEGER;

describe('4.2 exact in comparisons', () => {
  it.each([
    [1, 3, 2, 6, 0],
    [1, 3, 333, 1000, 1],
    [-1, 3, -333, 1000, -1],
    [MAX, 7, MAX - 1, 7, 1], // equal as doubles once multiplied
    [MAX, MAX, 1, 1, 0],
    [0, 5, 0, 9, 0],
  ])('%d / %d against %d / %d is %d', (a, b, c, d, order) => {
    expect(compareRatios(a, b, c, d)).toBe(order);
  });
});

describe('4.2 rounding', () => {
  it.each([
    [100, 10_000, 1, 10_000], // a whole krona stays
    [100, 10_001, 1, 10_100],
    [100, 20_000, 3, 6_700], // 66.67 kr is shown as 67 kr
    [1, 10, 3, 4],
    [100, 0, 3, 0],
    [100, -150, 1, -100],
  ])('to whole steps of %d, %d / %d goes up to %d', (step, numerator, denominator, expected) => {
    expect(roundUpTo(step, numerator, denominator)).toBe(expected);
  });

  it('never gives -0', () => {
    expect(Object.is(roundUpTo(100, 0, 3), 0)).toBe(true);
    expect(Object.is(roundDownTo(100, 0, 3), 0)).toBe(true);
  });

  it.each([
    [996, 1000, 99], // 99.6 % is not "100 %"
    [1000, 1000, 100],
    [1, 3, 33],
    [0, 3, 0],
    [5, 3, 166],
    [9_999, 10_000, 99],
    [-1, 3, -34],
    [-4, 1_000, -1],
    [-50, 100, -50],
    [MAX - 1, MAX, 99],
    [1, 0, null],
    [1, -3, null],
  ])('%d of %d is %s per cent', (part, whole, expected) => {
    expect(percentDown(part, whole)).toBe(expected);
  });

  it.each([
    [5n, 2n, 3n],
    [-5n, 2n, -3n],
    [7n, 3n, 2n],
    [-7n, 3n, -2n],
    [0n, 3n, 0n],
    [1n, 3n, 0n],
  ])('%d / %d to the nearest whole is %d', (numerator, denominator, expected) => {
    expect(roundHalfAway(numerator, denominator)).toBe(expected);
  });

  it('up is never less than the quotient and less than a step above it', () => {
    const step = fc.constantFrom(1, 100);
    fc.assert(
      fc.property(step, fc.integer(), fc.integer({ min: 1, max: 6 }), (size, numerator, denominator) => {
        const up = roundUpTo(size, numerator, denominator);
        expect(up % size === 0).toBe(true);
        expect(compareRatios(up, 1, numerator, denominator)).not.toBe(-1);
        expect(compareRatios(up - size, 1, numerator, denominator)).toBe(-1);
      }),
    );
  });
});

describe('medians and multiples', () => {
  it.each([
    [[3n, 1n, 2n], 4n],
    [[4n, 1n, 3n, 2n], 5n],
    [[-5n], -10n],
    [[10n, 9n, 100n], 20n], // by value, not by spelling
  ])('twice the median of %s is %d', (values, expected) => {
    expect(twiceMedian(values)).toBe(expected);
  });

  it('has no median of nothing', () => {
    expect(() => twiceMedian([])).toThrow(RangeError);
  });

  it('takes the least common multiple', () => {
    expect(leastCommonMultiple([4, 6])).toBe(12n);
    expect(leastCommonMultiple([1, 2, 3, 4, 5])).toBe(60n);
    expect(leastCommonMultiple([])).toBe(1n);
  });

  it('sums nothing to 0', () => {
    expect(sumOf([])).toBe(0);
    expect(sumOf([5, -7])).toBe(-2);
  });
});
