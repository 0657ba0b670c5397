/** Large letters: a text in the largest size in which it fits, counted and never measured (design 6). */
import { cutToLines, linesIn, widthOf } from './width.ts';

/** Hundredths of the stage's height, on wide screens and on narrow ones, and the lines that it may take in that size. */
export interface LetterSize {
  readonly wide: number;
  readonly narrow: number;
  readonly lines: number;
}

export interface Letters {
  readonly text: string;
  readonly wide: number;
  readonly narrow: number;
}

/** The width between the margins in hundredths of the height: on the narrowest of the wide screens (31:20), and at 4:3. */
const ROOM = { wide: 139.5, narrow: 120 };
/** Large letters stand closer, in ems (looks, 2). */
const TRACKING = 0.036;

/** @param sizes the largest first; what does not fit in the last one ends after a word */
export function lettersOf(text: string, sizes: readonly LetterSize[]): Letters {
  const last = sizes.at(-1);
  if (last === undefined) throw new RangeError('No size');
  // What the letters stand closer is counted as room.
  const closer = widthOf(text) / Math.max(1, widthOf(text) - TRACKING * text.length);
  const sizeOn = (form: 'wide' | 'narrow'): number => {
    const fits = sizes.find((size) => linesIn(text, (ROOM[form] / size[form]) * closer) <= size.lines);
    return (fits ?? last)[form];
  };
  return {
    text: cutToLines(text, ROOM.narrow / last.narrow, last.lines),
    wide: sizeOn('wide'),
    narrow: sizeOn('narrow'),
  };
}
