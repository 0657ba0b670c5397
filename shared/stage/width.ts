/**
 * How much room a text takes on the stage, counted from its letters and never measured, so that all who show it agree (design 6).
 * Widths are ems of the text that must be read (5.4 of the stage's height), heights hundredths of the stage's.
 */

/** The width between the margins on the narrowest screens, 4:3. */
export const NARROWEST = 22.2;
/** The width of half a page beside another, at the narrowest, in hundredths of the height. */
export const BESIDE = 62;
/** A line of text. */
export const LINE = 6.2;

/** Widths of the house's letters in ems, the boldest cut, rounded up; those of its alphabets that are not named are as wide as an `o`. */
const WIDTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [0.25, "ijl.,:;!|\u2019'I"],
    [0.26, ' \u00a0'],
    [0.34, 'frt()'],
    [0.4, '1'],
    [0.46, '-'],
    [0.62, '023456789\u2212'],
    [0.7, 'ABCDEFGHKLNOPQRSTUVXYZÅÄÖÜØÆ&'],
    [0.88, 'mwMW%'],
    [1, '…'],
  ].flatMap(([width, letters]) => [...String(letters)].map((letter) => [letter, Number(width)])),
);
const USUAL = 0.56;
const CAPITAL = 0.7;
/** Letters that the house's type does not have come from another, as wide as they are high. */
const SQUARE = 1.1;
const IS_SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\u{1f1e6}-\u{1f1ff}]/u;
/** Marks that stand over or under the letter before them, and what joins two signs. */
const HAS_NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** In ems of its own size. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (WIDTHS[letter] ?? widthOfOther(letter)), 0);
}

function widthOfOther(letter: string): number {
  if (HAS_NO_WIDTH.test(letter)) return 0;
  if (IS_SQUARE.test(letter)) return SQUARE;
  return /\p{Lu}/u.test(letter) ? CAPITAL : USUAL;
}

/** A number stands in tabular figures, all as wide as each other. */
export function widthOfAmount(text: string): number {
  return [...text].reduce(
    (sum, letter) => sum + (/[\d\u2212]/u.test(letter) ? 0.64 : letter === '\u00a0' ? 0.18 : 0.26),
    0,
  );
}

/**
 * How many lines a text takes in `room` ems, broken between words, and within one that is longer than a line.
 * @param taken of the first line, by something else
 */
export function linesIn(text: string, room: number, taken = 0): number {
  const words = text.split(' ').map((word) => widthOf(word));
  const gap = widthOf(' ');
  let lines = 1;
  let used = taken;
  for (const word of words) {
    const needed = used === 0 ? word : used + gap + word;
    if (needed <= room) used = needed;
    else {
      const own = Math.max(1, Math.ceil(word / room));
      lines += own - (used === 0 ? 1 : 0);
      used = word - (own - 1) * room;
    }
  }
  return lines;
}

/** A text that may take so many lines and no more; a longer one ends where its last word fits. */
export function cutToLines(text: string, room: number, lines: number, taken = 0): string {
  const words = text.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const kept = count === words.length ? text : `${words.slice(0, count).join(' ')} …`;
    if (linesIn(kept, room, taken) <= lines) return kept;
  }
  return cutToWidth(words[0] ?? '', room * lines - taken);
}

/** A text of one word, or on one line; a longer one ends within it. */
export function cutToWidth(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** Rows laid on pages that hold so many rows of so great a height; at least one page, and a row on each. */
export function pagesOf<T>(
  rows: readonly T[],
  page: { readonly rows: number; readonly height: number },
  heightOf: (row: T) => number,
): readonly (readonly T[])[] {
  const pages: T[][] = [[]];
  let height = 0;
  for (const row of rows) {
    const last = pages.at(-1) ?? [];
    const taller = height + heightOf(row);
    const isFull = last.length > 0 && (last.length === page.rows || taller > page.height);
    if (isFull) pages.push([row]);
    else last.push(row);
    height = isFull ? heightOf(row) : taller;
  }
  return pages;
}
