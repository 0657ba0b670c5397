import { describe, expect, it } from 'vitest';
import {
  PERIOD_PATTERN,
  addDays,
  addWeeks,
  isIsoWeek,
  isLocalDate,
  mondayOf,
  partsOf,
  periodKind,
  sundayOf,
  thursdayOf,
  weekNumber,
  weekOf,
  weeksBetween,
  weeksInIsoYear,
} from '../../shared/periods.ts';

describe('3 weeks are ISO 8601', () => {
  it.each(['2026-W01', '2026-W10', '2026-W49', '2026-W53', '2020-W53', '2025-W52', '1000-W01', '2999-W52'])(
    '%s is one',
    (week) => {
      expect(isIsoWeek(week)).toBe(true);
    },
  );

  it.each([
    '2025-W53', // a year of 52
    '2027-W53',
    '2026-W54',
    '2026-W60',
    '2026-W00',
    '2026-W1',
    '2026-W011',
    '2026W01',
    '2026-w01',
    '2026-V01',
    '2026-48',
    ' 2026-W01',
    '2026-W01 ',
    '12026-W01',
    '26-W01',
    'abcd-W01',
    '2026-Wxx',
    '', // years that four digits and a day's arithmetic do not reach
    '0000-W01',
    '0050-W10',
    '9999-W52',
  ])('%j is none', (week) => {
    expect(isIsoWeek(week)).toBe(false);
  });

  it('the parts of what is none are refused', () => {
    expect(() => partsOf('2026-11')).toThrow(RangeError);
    expect(() => mondayOf('2026-W54')).toThrow('Not an ISO week: 2026-W54');
    expect(partsOf('2026-W07')).toEqual({ year: 2026, number: 7 });
    expect(weekNumber('2026-W07')).toBe(7);
  });
});

describe('4.1 the turn of a year of 53 weeks', () => {
  it.each([
    // year, Monday of week 52, of week 53, of the next week 1
    [2015, '2015-12-21', '2015-12-28', '2016-01-04'], // 31 December is a Thursday
    [2020, '2020-12-21', '2020-12-28', '2021-01-04'],
    [2026, '2026-12-21', '2026-12-28', '2027-01-04'],
    [2032, '2032-12-20', '2032-12-27', '2033-01-03'], // a leap year from a Thursday: 31 December is a Friday
    [2037, '2037-12-21', '2037-12-28', '2038-01-04'],
    [2043, '2043-12-21', '2043-12-28', '2044-01-04'],
  ])('%d: weeks 52, 53 and 1 begin on %s, %s and %s', (year, monday52, monday53, monday1) => {
    const weeks = [`${year}-W52`, `${year}-W53`, `${year + 1}-W01`];
    const mondays = [monday52, monday53, monday1];
    expect(weeksInIsoYear(year)).toBe(53);
    expect(weeks.map(mondayOf)).toEqual(mondays);
    expect(mondays.map(weekOf)).toEqual(weeks);
    expect(weeks.map(sundayOf)).toEqual(mondays.map((monday) => addDays(monday, 6)));
    expect(weeks.map(sundayOf).map(weekOf)).toEqual(weeks);
    expect(weeks.map(thursdayOf)).toEqual(mondays.map((monday) => addDays(monday, 3)));
    expect([addWeeks(`${year}-W52`, 1), addWeeks(`${year}-W52`, 2)]).toEqual(weeks.slice(1));
    expect([addWeeks(`${year + 1}-W01`, -1), addWeeks(`${year + 1}-W01`, -2)]).toEqual([`${year}-W53`, `${year}-W52`]);
    expect(weeksBetween(`${year}-W01`, `${year + 1}-W01`)).toBe(53);
    expect(weeksBetween(`${year + 1}-W01`, `${year}-W52`)).toBe(-2);
  });

  it.each([
    ['2025-W52', '2026-W01', '2025-12-29'],
    ['2027-W52', '2028-W01', '2028-01-03'],
  ])('a year of 52: after %s comes %s, on %s', (last, first, monday) => {
    expect(addWeeks(last, 1)).toBe(first);
    expect(addWeeks(first, -1)).toBe(last);
    expect(mondayOf(first)).toBe(monday);
  });

  it.each([
    ['2027-01-03', '2026-W53'], // a Sunday
    ['2025-12-29', '2026-W01'], // a Monday
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
    ['2016-01-03', '2015-W53'],
    ['2024-02-29', '2024-W09'],
  ])('%s lies in %s', (date, week) => {
    expect(weekOf(date)).toBe(week);
  });
});

describe('3 dates and periods', () => {
  it.each(['2026-02-28', '2024-02-29', '2026-12-31'])('%s is a date', (date) => {
    expect(isLocalDate(date)).toBe(true);
  });

  it.each([
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-2-28',
    '2026-02-1',
    '226-02-01',
    '12026-02-01',
    '2026-02-011',
    '2026-02-01T08:00',
    ' 2026-02-01',
    '20x6-02-01',
    '2026-x2-01',
    '2026-02-x1',
    '2026-W02',
    '',
  ])('%j is none', (date) => {
    expect(isLocalDate(date)).toBe(false);
  });

  it.each([
    ['2026-W48', 'week'],
    ['2026-01', 'month'],
    ['2026-09', 'month'],
    ['2026-10', 'month'],
    ['2026-12', 'month'],
    ['2026-Q1', 'quarter'],
    ['2026-Q4', 'quarter'],
    ['2026-H1', 'half'],
    ['2026-H2', 'half'],
    ['2026', 'year'],
  ])('%s is a %s', (period, kind) => {
    expect(PERIOD_PATTERN.test(period)).toBe(true);
    expect(periodKind(period)).toBe(kind);
  });

  it.each([
    '2026-',
    '2026-00',
    '2026-13',
    '2026-1',
    '2026-011',
    '2026-Q0',
    '2026-Q5',
    '2026-H0',
    '2026-H3',
    '2026-W4',
    '2026-Wxx',
    'W2026',
    '226',
    '20266',
    'abcd',
    '0026-11',
    '9999',
    '',
  ])('%j is no period', (period) => {
    expect(PERIOD_PATTERN.test(period)).toBe(false);
  });
});
