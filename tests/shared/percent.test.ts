import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatTenths, formatTenthsPercent, readTenths } from '../../shared/percent.ts';

describe('4.3 bands are typed in per cent with one decimal', () => {
  test.each<readonly [string, number | null]>([
    ['-30', -300],
    ['\u221230', -300],
    ['\u201330', -300],
    ['\u2212 30 %', -300],
    ['-5', -50],
    ['1', 10],
    ['+1', 10],
    ['1,5', 15],
    ['1.5', 15],
    ['-0,1', -1],
    ['15\u00A0%', 150],
    [' 15% ', 150],
    ['-0', 0],
    ['0,0', 0],
    ['', null],
    ['-', null],
    ['1,', null],
    [',5', null],
    ['1,55', null],
    ['--5', null],
    ['5 procent', null],
    ['1 000', null],
    ['12345', null],
  ])('%s is %s tenths', (typed, tenths) => {
    expect(readTenths(typed)).toBe(tenths);
  });

  test('written as people do, with a true minus', () => {
    expect([-300, -5, 0, 15].map((tenths) => formatTenths(tenths, 'sv'))).toEqual([
      '\u221230',
      '\u22120,5',
      '0',
      '1,5',
    ]);
    expect(formatTenths(15, 'en')).toBe('1.5');
    expect([formatTenthsPercent(-300, 'sv'), formatTenthsPercent(-300, 'en')]).toEqual([
      '\u221230\u00A0%',
      '\u221230%',
    ]);
  });

  test('what is written is read back', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000, max: 1_000 }),
        fc.constantFrom('sv' as const, 'en' as const),
        (tenths, locale) => {
          expect(readTenths(formatTenths(tenths, locale))).toBe(tenths);
          expect(readTenths(formatTenthsPercent(tenths, locale))).toBe(tenths);
        },
      ),
    );
  });
});
