/** How much room texts take on the stage, and what a page holds (design 6, "Stage typography and colour"). */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutToLines, cutToWidth, linesIn, pagesOf, widthOf, widthOfAmount } from '../../shared/stage/width.ts';

describe('6 counted widths', () => {
  test('of letters: narrow ones, a capital, wide ones', () => {
    expect(widthOf('')).toBe(0);
    expect(widthOf('ill')).toBeCloseTo(0.75); // 3 × 0.25
    expect(widthOf('Oo')).toBeCloseTo(1.26); // 0.70 + 0.56
    expect(widthOf('mm')).toBeCloseTo(1.76); // 2 × 0.88
  });

  test('of other alphabets, of signs, and of marks over a letter', () => {
    expect(widthOf('ЮЩ')).toBeCloseTo(1.4); // capitals: 2 × 0.70
    expect(widthOf('王🚀')).toBeCloseTo(2.2); // 2 × 1.1
    expect(widthOf('o\u0308')).toBe(widthOf('o'));
  });

  test('of amounts: all digits and the minus alike, gaps and marks narrow', () => {
    expect(widthOfAmount('111\u00a0111')).toBe(widthOfAmount('888\u00a0888'));
    expect(widthOfAmount('\u22129,5')).toBeCloseTo(2.18); // 3 × 0.64 + 0.26
  });
});

describe('6 lines', () => {
  test.each([
    ['', 5, 0, 1],
    ['oooo', 2.24, 0, 1], // 4 × 0.56
    ['oo oo', 2.4, 0, 2], // 2 × 1.12 + 0.26 = 2.50
    ['oo oo', 2.5, 0, 1],
    ['oo oo', 2.5, 1, 2], // the first line has 1.5 left: one word
    ['oooooooooo', 2, 0, 3], // 5.6: a word that is longer than a line is broken
    ['oo oooooooooo', 2, 0, 4], // and begins on a line of its own
  ])('%j in %d ems of which %d are taken: %d', (text, room, taken, lines) => {
    expect(linesIn(text, room, taken)).toBe(lines);
  });

  test('a text that is too long ends after a whole word', () => {
    expect(cutToLines('oo oo oo', 2.6, 1)).toBe('oo …'); // 1.12 + 0.26 + 1 for the ellipsis
    expect(cutToLines('oo oo oo', 2.5, 2)).toBe('oo oo oo');
  });

  test('a name that is too long ends within it', () => {
    expect(cutToWidth('oooooo', 3.24)).toBe('oooo…'); // 4 × 0.56 + 1
    expect(cutToWidth('oooo', 2.24)).toBe('oooo');
    expect(cutToLines('oooooo', 3.24, 1)).toBe('oooo…');
  });

  test('what is cut fits, and begins as the text does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('o', 'mm', 'ill', 'Ooo'), { minLength: 1 }),
        fc.integer({ min: 3, max: 9 }),
        (words, room) => {
          const cut = cutToLines(words.join(' '), room, 2);
          expect(linesIn(cut, room)).toBeLessThanOrEqual(2);
          expect(words.join(' ').startsWith(cut.replace(' …', ''))).toBe(true);
        },
      ),
    );
  });
});

describe('6 pages', () => {
  const heights = (rows: readonly number[], page: { readonly rows: number; readonly height: number }) =>
    pagesOf(rows, page, (height) => height);

  test.each([
    [[], 8, 50, [[]]],
    [[10, 10, 10], 2, 50, [[10, 10], [10]]], // as many rows as there may be
    [[20, 20, 20], 8, 50, [[20, 20], [20]]], // as high as there is room
    [[60, 10], 8, 50, [[60], [10]]], // a row that is higher than the page has one of its own
  ])('%j, %d rows and %d high: %j', (rows, most, height, pages) => {
    expect(heights(rows, { rows: most, height })).toEqual(pages);
  });

  test('together hold every row once, in order, and none is empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), fc.integer({ min: 1, max: 9 }), (rows, most) => {
        const pages = heights(rows, { rows: most, height: 30 });
        expect(pages.flat()).toEqual(rows);
        expect(pages.every((page) => page.length <= most && (page.length > 0 || rows.length === 0))).toBe(true);
      }),
    );
  });
});
