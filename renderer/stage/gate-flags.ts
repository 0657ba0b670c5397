/** Where the two goals of a restatement stand on the track, counted and never measured (looks, "Restated month"). */
import type { Amount } from '../../shared/document.ts';

/** A goal, and how wide its digits are in ems of their own size. */
export interface Flagged {
  readonly amount: Amount;
  readonly ems: number;
  /** What its label over the digits takes of the track at the least; the digits may be narrower. */
  readonly label: number;
}

type Side = 'left' | 'right';

/** Places are shares of the track, 0 to 1. */
export interface Flags {
  /** An amount's place is the amount times this. */
  readonly scale: number;
  /** What an em of the digits takes. */
  readonly oldEm: number;
  readonly newEm: number;
  /** On which side of its pole a number stands. */
  readonly oldSide: Side;
  readonly newSide: Side;
}

/** Of the track's width (90cqw) an em of the digits takes: large ones 9.1cqw, the old ones 6cqw, the least 4.5 (looks, 2). */
const LARGE = 9.1 / 90;
const SMALL = 6 / 90;
const LEAST = 4.5 / 90;
const BESIDE = 0.022; // between a pole and its digits
/** The furthest of what else is on the track stands no further than this. */
const FURTHEST = 0.97;

/**
 * The higher number stands right of its pole, and the scale leaves room for it. The lower one stands left of its own, or, where
 * that is too close to the edge, between the two; the digits shrink, the new ones first, before they would meet anything.
 * @param most the furthest of what else stands on the track
 */
export function flagsOf(old: Flagged, next: Flagged | null, most: Amount): Flags {
  if (next === null) return standing(old, most);
  const high = Math.max(1, old.amount, next.amount);
  const low = Math.min(old.amount, next.amount) / high;
  const highest = (FURTHEST * high) / Math.max(1, most);
  /** Where the higher pole stands, when its own digits take this much. */
  const poleAt = (flag: Flagged, em: number): number => Math.min(1 - BESIDE - widthOf(flag, em), highest);
  const isRaised = next.amount >= old.amount;
  const fitsLeft = isRaised && low * poleAt(next, LARGE) >= widthOf(old, SMALL) + 2 * BESIDE;
  const lowSide = low >= 0.5 || fitsLeft ? 'left' : 'right';
  // Of the way to the higher pole, what the lower number may take, and what it keeps free.
  const share = lowSide === 'left' ? low : 1 - low;
  const free = lowSide === 'left' ? BESIDE : 2 * BESIDE;
  /** What is left for the higher digits, when the lower ones take this much. */
  const roomBeside = (digits: number): number => 1 - BESIDE - (digits + free) / share;

  if (isRaised) {
    const newEm = between(LEAST, roomBeside(old.ems * SMALL) / next.ems, LARGE);
    const pole = poleAt(next, newEm);
    const oldEm = between(LEAST, (share * pole - free) / old.ems, SMALL);
    return { scale: pole / high, oldEm, newEm, oldSide: lowSide, newSide: 'right' };
  }
  const oldEm = between(LEAST, roomBeside(next.ems * LEAST) / old.ems, SMALL);
  const pole = poleAt(old, oldEm);
  const newEm = between(LEAST, (share * pole - free) / next.ems, LARGE);
  return { scale: pole / high, oldEm, newEm, oldSide: 'right', newSide: lowSide };
}

/** Before a new goal is said the old one stands alone. */
function standing(flag: Flagged, most: Amount): Flags {
  const { amount } = flag;
  const width = widthOf(flag, SMALL) + BESIDE;
  const scale = 0.9 / Math.max(1, amount, most);
  const isLeft = amount * scale > width;
  return {
    scale: isLeft ? scale : Math.min(scale, (1 - width) / Math.max(1, amount)),
    oldEm: SMALL,
    newEm: LARGE,
    oldSide: isLeft ? 'left' : 'right',
    newSide: 'right',
  };
}

function widthOf({ ems, label }: Flagged, em: number): number {
  return Math.max(ems * em, label);
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
