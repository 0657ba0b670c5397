/** Large letters are as large as the words leave room for, on wide screens and on narrow ones (design 6). */
import { describe, expect, test } from 'vitest';
import { lettersOf } from '../../shared/stage/letters.ts';

const SIZES = [
  { wide: 15.5, narrow: 12.5, lines: 2 },
  { wide: 10, narrow: 8.6, lines: 3 },
  { wide: 6.6, narrow: 5.6, lines: 5 },
];

describe('6 large letters', () => {
  test.each([
    ['Vi vann', 15.5, 12.5],
    // 20 letters a word, 10.5 em without the air between them: too long for a line of the largest size, so each takes two.
    [`${'o'.repeat(20)} ${'o'.repeat(20)}`, 10, 8.6],
    ['oooo '.repeat(40).trim(), 6.6, 5.6],
  ])('%j', (text, wide, narrow) => {
    expect(lettersOf(text, SIZES)).toEqual({ text, wide, narrow });
  });

  test('what is longer than the last size holds ends after a word', () => {
    const { text, narrow } = lettersOf('oooo '.repeat(200), SIZES);
    expect(narrow).toBe(5.6);
    expect(text).toMatch(/^(?:oooo )+…$/u);
    expect(text.length).toBeLessThan(250);
  });
});
