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
/** As large as a figure has to be, 12vh at 16:9: a new number of that size is not moved to get larger. */
const LARGE_ENOUGH = 6.75 / 90;
/** The number that is struck is smaller than the new one. */
const OLD_OF_NEW = 0.8;
const BESIDE = 0.022; // between a pole and its digits
/** The furthest of what else is on the track stands no further than this. */
const FURTHEST = 0.97;

/**
 * The higher number stands right of its pole, and the scale leaves room for it. The lower one stands left of its own, or, where
 * that is too close to the edge, between the two; the digits shrink, the old ones first, before they would meet anything.
 * @param most the furthest of what else stands on the track
 */
export function flagsOf(old: Flagged, next: Flagged | null, most: Amount): Flags {
  if (next === null) return standing(old, most);
  const left = placed(old, next, most, 'left');
  const right = placed(old, next, most, 'right');
  // Where neither has room, as with two alike of nine digits, the side with the more of the track is the better one.
  const isLeft = left.fits
    ? !right.fits || left.newEm >= Math.min(LARGE_ENOUGH, right.newEm)
    : !right.fits && Math.min(old.amount, next.amount) * 2 >= Math.max(old.amount, next.amount);
  const { scale, oldEm, newEm } = isLeft ? left : right;
  const lowSide = isLeft ? 'left' : 'right';
  const isRaised = next.amount >= old.amount;
  return { scale, oldEm, newEm, oldSide: isRaised ? lowSide : 'right', newSide: isRaised ? 'right' : lowSide };
}

/** The two with the lower number on that side of its pole, and whether it has room there. */
function placed(
  old: Flagged,
  next: Flagged,
  most: Amount,
  lowSide: Side,
): Pick<Flags, 'scale' | 'oldEm' | 'newEm'> & { readonly fits: boolean } {
  const isRaised = next.amount >= old.amount;
  const [lower, higher] = isRaised ? [old, next] : [next, old];
  const high = Math.max(1, higher.amount);
  const low = lower.amount / high;
  const highest = (FURTHEST * high) / Math.max(1, most);
  // Of the way to the higher pole, what the lower number may take, and what it keeps free.
  const share = lowSide === 'left' ? low : 1 - low;
  const free = lowSide === 'left' ? BESIDE : 2 * BESIDE;
  /** Where the higher pole stands, when its own digits take this much. A label on its own side moves in, up to the lower pole. */
  const poleAt = (em: number): number =>
    lowSide === 'left'
      ? Math.min(1 - BESIDE - higher.ems * em, (1 - higher.label) / low, highest)
      : Math.min(1 - BESIDE - widthOf(higher, em), highest);
  /** What is left for the higher digits, when the lower ones take this much. */
  const roomBeside = (digits: number): number => 1 - BESIDE - (digits + free) / share;
  /** What is left for the lower digits beside that pole. */
  const roomAt = (pole: number): number => share * pole - free;

  const newRoom = isRaised ? roomBeside(old.ems * LEAST) : roomAt(poleAt(LEAST));
  const newest = between(LEAST, newRoom / next.ems, LARGE);
  const oldRoom = isRaised ? roomAt(poleAt(newest)) : roomBeside(next.ems * newest);
  const oldEm = between(LEAST, Math.min(oldRoom / old.ems, OLD_OF_NEW * newest), SMALL);
  const pole = poleAt(isRaised ? newest : oldEm);
  const newEm = isRaised ? newest : between(LEAST, roomAt(pole) / next.ems, LARGE);
  const digits = lower.ems * (isRaised ? oldEm : newEm);
  // Left of its pole a label that is wider than its place moves in from the edge, as far as the other one.
  const areLabelsApart =
    lowSide === 'right' || lower.label <= low * pole || lower.label + BESIDE <= Math.min(pole, 1 - higher.label);
  return { scale: pole / high, oldEm, newEm, fits: areLabelsApart && digits <= roomAt(pole) + ROUNDING };
}

const ROUNDING = 1e-9;

/** Before a new goal is said the old one stands alone, as large as it can. */
function standing(flag: Flagged, most: Amount): Flags {
  const { amount } = flag;
  const em = between(LEAST, ALONE / flag.ems, LARGE);
  const width = widthOf(flag, em) + BESIDE;
  const scale = 0.9 / Math.max(1, amount, most);
  const isLeft = amount * scale > width;
  return {
    scale: isLeft ? scale : Math.min(scale, (1 - width) / Math.max(1, amount)),
    oldEm: em,
    newEm: LARGE,
    oldSide: isLeft ? 'left' : 'right',
    newSide: 'right',
  };
}

/** Of the track: what is left has room for its pole. */
const ALONE = 0.8;

function widthOf({ ems, label }: Flagged, em: number): number {
  return Math.max(ems * em, label);
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
