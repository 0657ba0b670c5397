import { describe, expect, test } from 'vitest';
import { calendarYearOf, workingDaysOfYear } from '../../shared/calendar-year.ts';
import type { Calendar } from '../../shared/vantage.ts';
import { PLAIN, patternCalendar } from './builders.ts';

const FROM_APRIL: Calendar = { ...PLAIN, firstMonth: 4 };

describe('4.1 a year as the team’s calendar makes it', () => {
  test.each<readonly [string, string, Calendar, string, number, string, string]>([
    ['by Thursday', '2026-09-14', PLAIN, '5-4-4-5-4-4-5-4-4-5-4-5', 53, '2025-12-29', '2027-01-03'],
    ['by Thursday', '2027-06-01', PLAIN, '4-4-4-5-4-4-5-4-5-4-4-5', 52, '2027-01-04', '2028-01-02'],
    ['in 4-4-5', '2026-09-14', patternCalendar('4-4-5', 1), '4-4-5-4-4-5-4-4-5-4-4-6', 53, '2025-12-29', '2027-01-03'],
    ['in 5-4-4', '2027-06-01', patternCalendar('5-4-4', 1), '5-4-4-5-4-4-5-4-4-5-4-4', 52, '2027-01-04', '2028-01-02'],
    // The first Thursday of April 2026 is the 2nd, in the week of 30 March; that of April 2027 the 1st, in the week of 29 March.
    ['by Thursday from April', '2026-09-14', FROM_APRIL, '5-4-4-5-4-4-5-4-5-4-4-4', 52, '2026-03-30', '2027-03-28'],
  ])('%s on %s', (_, day, calendar, lengths, weeks, from, to) => {
    const year = calendarYearOf(day, calendar);
    expect(year.weeksPerMonth.join('-')).toBe(lengths);
    expect([year.weeks, year.from, year.to]).toEqual([weeks, from, to]);
  });

  test('is labelled by the calendar year in which it begins', () => {
    expect(calendarYearOf('2027-02-01', FROM_APRIL)).toMatchObject({ year: '2026' });
    expect(calendarYearOf('2027-02-01', FROM_APRIL).months.slice(0, 3)).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(calendarYearOf('2027-01-02', PLAIN).year).toBe('2026'); // a Saturday of week 53
  });

  test('261 days from Monday to Friday in 2026, less the holidays among them', () => {
    expect(workingDaysOfYear('2026', {})).toBe(261);
    expect(workingDaysOfYear('2026', { '2026-12-24': true, '2026-12-26': true, '2027-01-01': true })).toBe(260);
    expect(workingDaysOfYear('2028', {})).toBe(260); // a leap year of 105 Saturdays and 53 Sundays ends on a Sunday
  });
});
