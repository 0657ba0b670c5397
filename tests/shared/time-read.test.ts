import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate, Locale } from '../../shared/document.ts';
import { addDays } from '../../shared/periods.ts';
import { formatDate } from '../../shared/time-format.ts';
import { fieldDate, readLocalDate } from '../../shared/time-read.ts';

const TODAY = '2026-11-23'; // a Monday

function sure(date: LocalDate) {
  return { kind: 'sure', date };
}

describe('a date is read as it is written', () => {
  test.each<[string, Locale, LocalDate]>([
    ['2026-09-18', 'sv', '2026-09-18'],
    ['2026-9-18', 'en', '2026-09-18'],
    ['2026/09/18', 'sv', '2026-09-18'],
    ['20260918', 'sv', '2026-09-18'],
    ['260918', 'sv', '2026-09-18'],
    ['180926', 'en', '2026-09-18'],
    ['18 Sep 2026', 'en', '2026-09-18'],
    ['18 september 2026', 'sv', '2026-09-18'],
    ['den 18:e september 2026', 'sv', '2026-09-18'],
    ['18th of September 2026', 'en', '2026-09-18'],
    ['September 18, 2026', 'en', '2026-09-18'],
    ['18 sep 26', 'sv', '2026-09-18'],
    ['18/9/2026', 'sv', '2026-09-18'],
    ['18.9.2026', 'en', '2026-09-18'],
    ['18/9/26', 'en', '2026-09-18'],
    ['26-09-18', 'sv', '2026-09-18'],
    ['18-9-26', 'sv', '2026-09-18'],
    ['3/4/2026', 'en', '2026-04-03'], // the day first, as everywhere in the app
    ['fredag 18 sep 2026', 'sv', '2026-09-18'],
    ['Fri, 18 Sep 2026', 'en', '2026-09-18'],
    [' 18\u00A0sept.  2026 ', 'en', '2026-09-18'],
    ['2026\u201309\u201318', 'sv', '2026-09-18'],
    ['29/2/2028', 'sv', '2028-02-29'],
    ['18 oct 2026', 'sv', '2026-10-18'],
    ['18 maj 2026', 'en', '2026-05-18'],
  ])('%s in %s', (text, locale, date) => {
    expect(readLocalDate(text, locale, TODAY)).toEqual(sure(date));
  });
});

describe('without a year it is the next such day, or one of the last month', () => {
  test.each<[string, LocalDate, LocalDate]>([
    ['18/9', TODAY, '2027-09-18'],
    ['18/9', '2026-09-01', '2026-09-18'],
    ['18 sep', '2026-09-18', '2026-09-18'],
    ['18.9.', '2026-09-19', '2026-09-18'],
    ['23/10', TODAY, '2026-10-23'],
    ['22/10', TODAY, '2027-10-22'],
    ['5/1', TODAY, '2027-01-05'],
    ['20/12', '2027-01-04', '2026-12-20'],
    ['09-18', '2026-09-01', '2026-09-18'],
    ['29/2', '2027-12-01', '2028-02-29'],
  ])('%s on %s', (text, today, date) => {
    expect(readLocalDate(text, 'sv', today)).toEqual(sure(date));
  });
});

test.each<[string, LocalDate]>([
  ['i dag', '2026-11-23'],
  ['today', '2026-11-23'],
  ['imorgon', '2026-11-24'],
  ['Fredag', '2026-11-27'],
  ['sön', '2026-11-29'],
  ['wed', '2026-11-25'],
])('%s is counted from today', (text, date) => {
  expect(readLocalDate(text, 'sv', TODAY)).toEqual(sure(date));
});

test.each<[string, readonly LocalDate[]]>([
  ['3-4', ['2027-03-04', '2027-04-03']],
  ['25-09-26', ['2025-09-26', '2026-09-25']],
  ['måndag', ['2026-11-23', '2026-11-30']],
])('%s could mean two days, and is asked', (text, choices) => {
  expect(readLocalDate(text, 'sv', TODAY)).toEqual({ kind: 'ask', choices });
});

test.each<[string, 'notDate' | 'noSuchDay']>([
  ['snart', 'notDate'],
  ['18', 'notDate'],
  ['18/9/6', 'notDate'],
  ['18 september och sedan', 'notDate'],
  ['september 2026', 'notDate'],
  ['2026918', 'notDate'],
  ['9'.repeat(200), 'notDate'],
  ['9/18', 'noSuchDay'], // a month first is no order of either language
  ['31/4', 'noSuchDay'],
  ['29/2', 'noSuchDay'],
  ['2026-02-29', 'noSuchDay'],
  ['0206-09-18', 'noSuchDay'],
  ['torsdag 18 sep 2026', 'noSuchDay'], // a Friday
])('%s is refused', (text, why) => {
  expect(readLocalDate(text, 'en', TODAY)).toEqual({ kind: 'refused', why });
});

test('nothing is nothing', () => {
  expect(readLocalDate(' \u00A0', 'sv', TODAY)).toEqual({ kind: 'empty' });
});

test('what a field and the texts show is read as the same day', () => {
  expect(fieldDate('2026-09-18', 'sv')).toBe('2026-09-18');
  expect(fieldDate('2026-09-18', 'en')).toBe('18 Sep 2026');
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_000 }), fc.constantFrom<Locale>('sv', 'en'), (days, locale) => {
      const date = addDays('2000-01-01', days);
      expect(readLocalDate(fieldDate(date, locale), locale, TODAY)).toEqual(sure(date));
      for (const style of ['shortYear', 'longYear', 'weekdayLongYear'] as const) {
        expect(readLocalDate(formatDate(date, locale, style), locale, TODAY)).toEqual(sure(date));
      }
    }),
  );
});

test('any text is read without a slip', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readLocalDate(text, 'sv', TODAY).kind).toMatch(/^(empty|sure|ask|refused)$/);
    }),
  );
});
