// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { widthInEms } from '../../../renderer/stage/figure.tsx';
import { flagsOf, type Flagged } from '../../../renderer/stage/gate-flags.ts';
import { formatAmount } from '../../../shared/amounts/write.ts';

const style = { locale: 'sv', currency: 'SEK', unit: null } as const;
const EIGHT_DIGITS = 99_999_999;
const BESIDE = 0.022;

function flagged(kronor: number): Flagged {
  return { amount: kronor * 100, ems: widthInEms(formatAmount(kronor * 100, style)), label: 0 };
}

interface Span {
  readonly pole: number;
  readonly from: number;
  readonly to: number;
}

function spanOf({ amount, ems }: Flagged, em: number, side: 'left' | 'right', scale: number): Span {
  const pole = amount * scale;
  const width = ems * em;
  return side === 'left'
    ? { pole, from: pole - BESIDE - width, to: pole }
    : { pole, from: pole, to: pole + BESIDE + width };
}

function spansOf(old: Flagged, next: Flagged, most: number) {
  const flags = flagsOf(old, next, most);
  return {
    flags,
    old: spanOf(old, flags.oldEm, flags.oldSide, flags.scale),
    next: spanOf(next, flags.newEm, flags.newSide, flags.scale),
  };
}

/** The same numbers every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** As likely small as large. */
function kronor(random: () => number, least = 1, most = EIGHT_DIGITS): number {
  return Math.round(Math.exp(Math.log(least) + random() * Math.log(most / least)));
}

const random = randomFrom(38);
const pairs = Array.from({ length: 1_000 }, () => {
  const old = kronor(random);
  // Most goals are restated within a few times themselves.
  const next = random() < 0.5 ? kronor(random) : Math.min(EIGHT_DIGITS, kronor(random, Math.max(1, old / 3), old * 3));
  const most = Math.round(Math.max(old, next) * random() * 1.5);
  return { old: flagged(old), next: flagged(next), most: most * 100 };
});

describe('a thousand pairs of goals', () => {
  test('poles and what else is on the track stand within it', () => {
    const places = pairs.flatMap(({ old, next, most }) =>
      [next, null].flatMap((to) =>
        [0, old.amount, to?.amount ?? 0, most].map((amount) => amount * flagsOf(old, to, most).scale),
      ),
    );
    expect(Math.min(...places)).toBe(0);
    expect(Math.max(...places)).toBeLessThanOrEqual(1);
  });

  test('an old goal that stands alone keeps its digits on the track', () => {
    const bad = pairs.filter(({ old, most }) => {
      const { scale, oldEm, oldSide } = flagsOf(old, null, most);
      const { from, to } = spanOf(old, oldEm, oldSide, scale);
      return from < -1e-9 || to > 1 + 1e-9;
    });
    expect(bad).toEqual([]);
  });

  test('the digits do, too, and never meet each other or the other pole', () => {
    const bad = pairs.filter(({ old, next, most }) => {
      const spans = spansOf(old, next, most);
      const [low, high] = next.amount >= old.amount ? [spans.old, spans.next] : [spans.next, spans.old];
      return low.from < -1e-9 || high.to > 1 + 1e-9 || low.to > high.pole + 1e-9 || high.from < high.pole;
    });
    expect(bad).toEqual([]);
  });
});

test('the largest amount that there is has a place, too', () => {
  const amount = Number.MAX_SAFE_INTEGER;
  const largest = { amount, ems: widthInEms(formatAmount(amount, style)), label: 0.3 };
  for (const next of [largest, flagged(1), flagged(0), null]) {
    const { scale } = flagsOf(largest, next, 0);
    expect(scale).toBeGreaterThan(0);
    expect(largest.amount * scale).toBeLessThanOrEqual(1);
  }
});

test.each([
  ['left where there is room', 20, 21, 'left'],
  ['between the two where it is too close to the edge', 5_000, 475_000, 'right'],
])('the lower number stands %s', (_, old, next, side) => {
  expect(flagsOf(flagged(old), flagged(next), 0).oldSide).toBe(side);
  expect(flagsOf(flagged(next), flagged(old), 0).newSide).toBe(side);
});
