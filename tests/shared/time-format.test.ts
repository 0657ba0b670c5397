import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../shared/document.ts';
import { addDays } from '../../shared/periods.ts';
import {
  type DateStyle,
  capitalised,
  formatDate,
  formatMonthTitle,
  formatTime,
  monthName,
  weekdayName,
} from '../../shared/time-format.ts';

describe('dates', () => {
  test.each<[string, Locale, DateStyle, string]>([
    ['2026-09-14', 'sv', 'weekdayLong', 'måndag 14 september'],
    ['2026-09-14', 'en', 'weekdayLong', 'Monday 14 September'],
    ['2017-09-18', 'sv', 'weekdayLongYear', 'måndag 18 september 2017'],
    ['2026-09-20', 'sv', 'short', '20 sep'],
    ['2026-09-20', 'en', 'short', '20 Sep'],
    ['2026-09-20', 'en', 'shortYear', '20 Sep 2026'],
    ['2026-08-01', 'sv', 'short', '1 aug'],
    ['2026-09-25', 'sv', 'long', '25 september'],
    ['2026-01-05', 'en', 'longYear', '5 January 2026'],
    ['2026-11-29', 'sv', 'weekdayLong', 'söndag 29 november'],
  ])('%s %s %s', (date, locale, style, text) => {
    expect(formatDate(date, locale, style)).toBe(text);
  });

  test('a heading begins with a large letter', () => {
    expect(capitalised(formatDate('2026-09-14', 'sv', 'weekdayLong'))).toBe('Måndag 14 september');
    expect(capitalised('')).toBe('');
  });

  test('as Intl writes them', () => {
    const swedish = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: 'UTC' });
    const english = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
        const date = addDays('2026-01-01', days);
        const day = new Date(`${date}T12:00:00Z`);
        expect(formatDate(date, 'sv', 'weekdayLongYear')).toBe(swedish.format(day).replace(/ den | /g, ' '));
        expect(formatDate(date, 'en', 'weekdayLongYear')).toBe(english.format(day).replace(',', ''));
      }),
    );
  });
});

describe('times', () => {
  test.each<[string, Locale, string]>([
    ['09:00', 'sv', '9.00'],
    ['09:00', 'en', '9:00'],
    ['00:05', 'sv', '0.05'],
    ['13:30', 'en', '13:30'],
    ['23:59', 'sv', '23.59'],
  ])('%s %s', (time, locale, text) => {
    expect(formatTime(time, locale)).toBe(text);
  });
});

describe('months and weekdays', () => {
  const months = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, '0')}`);
  test('short names, as on the chart axis', () => {
    expect(months.map((month) => monthName(month, 'sv', 'short')).join(' ')).toBe(
      'jan feb mars april maj juni juli aug sep okt nov dec',
    );
    expect(months.map((month) => monthName(month, 'en', 'short')).join(' ')).toBe(
      'Jan Feb March April May June July Aug Sep Oct Nov Dec',
    );
  });

  test('long names', () => {
    expect(monthName('2026-09', 'sv', 'long')).toBe('september');
    expect(monthName('2026-09', 'en', 'long')).toBe('September');
    expect(weekdayName(1, 'sv')).toBe('måndag');
    expect(weekdayName(7, 'en')).toBe('Sunday');
  });

  test('titles', () => {
    expect(formatMonthTitle('2026-09', 'sv')).toBe('September');
    expect(formatMonthTitle('2026-05', 'sv', 'year')).toBe('Maj 2026');
    expect(formatMonthTitle('2026-05', 'en', 'year')).toBe('May 2026');
  });
});
