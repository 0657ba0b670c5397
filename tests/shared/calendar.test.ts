import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  firstWeekOf,
  isFinished,
  isPeriodOver,
  isRunning,
  lastWeekOf,
  localDateOf,
  localTimeOf,
  monthOf,
  monthsOfPeriod,
  offeredAsFinished,
  periodOf,
  previousPeriod,
  targetWeekOf,
  weekInMonth,
  weeksOfMonth,
  weeksOfPeriod,
  workingDays,
} from '../../shared/calendar.ts';
import type { Weekday } from '../../shared/document.ts';
import { addDays, addWeeks, thursdayOf, weekOf, weeksBetween, weeksInIsoYear } from '../../shared/periods.ts';
import type { Calendar } from '../../shared/vantage.ts';
import { PLAIN, holidaysOn, patternCalendar } from './builders.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
const lengths = (year: number, calendar: Calendar) =>
  monthsOfPeriod(String(year), calendar).map((month) => weeksOfMonth(month, calendar).length);

const calendars = fc.oneof(
  fc.integer({ min: 1, max: 12 }).map((firstMonth): Calendar => ({ ...PLAIN, firstMonth })),
  fc
    .tuple(fc.constantFrom('4-4-5' as const, '4-5-4' as const, '5-4-4' as const), fc.integer({ min: 1, max: 12 }))
    .map(([pattern, firstMonth]) => patternCalendar(pattern, firstMonth)),
);
const weeks = fc.integer({ min: 0, max: 3_000 }).map((offset) => addWeeks('2000-W01', offset));

describe('4.1 a week belongs to the sales month of its Thursday', () => {
  it.each([
    ['2026-W01', '2026-01'], // Thursday 1 January
    ['2026-W05', '2026-01'], // Thursday 29 January
    ['2026-W06', '2026-02'],
    ['2026-W44', '2026-10'], // Thursday 29 October
    ['2026-W45', '2026-11'],
    ['2026-W48', '2026-11'],
    ['2026-W52', '2026-12'],
    ['2026-W53', '2026-12'], // Thursday 31 December
    ['2027-W01', '2027-01'],
    ['2025-W01', '2025-01'], // Monday 30 December 2024
    ['2015-W53', '2015-12'],
    ['2020-W53', '2020-12'],
    ['2021-W01', '2021-01'],
    ['2032-W53', '2032-12'],
  ])('%s is in %s', (week, month) => {
    expect(monthOf(week, PLAIN)).toBe(month);
  });

  it.each([
    [2026, [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5], 53],
    [2027, [4, 4, 4, 5, 4, 4, 5, 4, 5, 4, 4, 5], 52],
    // by hand, the Thursdays of each month: 1 January 2015 and 2032 are Thursdays, 2 January 2020 is one
    [2015, [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5], 53],
    [2020, [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5], 53],
    [2032, [5, 4, 4, 5, 4, 4, 5, 4, 5, 4, 4, 5], 53],
  ])('%d has months of %s weeks', (year, expected, total) => {
    expect(lengths(year, PLAIN)).toEqual(expected);
    expect(weeksOfPeriod(String(year), PLAIN)).toHaveLength(total);
  });

  it('lists the weeks of a month, and the place of a week in it', () => {
    expect(weeksOfMonth('2026-11', PLAIN)).toEqual(['2026-W45', '2026-W46', '2026-W47', '2026-W48']);
    expect(weekInMonth('2026-W47', PLAIN)).toEqual({
      month: '2026-11',
      k: 3,
      n: 4,
      weeks: ['2026-W45', '2026-W46', '2026-W47', '2026-W48'],
    });
    expect(weekInMonth('2026-W53', PLAIN)).toMatchObject({ month: '2026-12', k: 5, n: 5 });
    expect(weeksOfMonth('2027-01', PLAIN)).toEqual(['2027-W01', '2027-W02', '2027-W03', '2027-W04']);
  });

  it('knows the years of 53 weeks', () => {
    const years = Array.from({ length: 31 }, (_, index) => 2014 + index).filter((year) => weeksInIsoYear(year) === 53);
    expect(years).toEqual([2015, 2020, 2026, 2032, 2037, 2043]);
    for (const year of years) expect(weeksOfPeriod(String(year), PLAIN)).toHaveLength(53);
  });
});

describe('4.1 patterns', () => {
  it.each([
    ['4-4-5', 2025, [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5]],
    ['4-4-5', 2026, [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]], // week 53 joins the last month: N is 6
    ['4-5-4', 2026, [4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 5]],
    ['5-4-4', 2026, [5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5]],
    ['4-4-5', 2020, [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]],
    ['4-4-5', 2032, [4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]],
  ] as const)('%s in %d: %s', (pattern, year, expected) => {
    expect(lengths(year, patternCalendar(pattern))).toEqual(expected);
  });

  it('begin with week 1 when the year begins in January', () => {
    const calendar = patternCalendar('4-4-5');
    expect(monthOf('2026-W01', calendar)).toBe('2026-01');
    expect(monthOf('2026-W05', calendar)).toBe('2026-02'); // by its Thursday it is January
    expect(monthOf('2026-W13', calendar)).toBe('2026-03');
    expect(monthOf('2026-W53', calendar)).toBe('2026-12');
    expect(weekInMonth('2026-W53', calendar)).toMatchObject({ k: 6, n: 6 });
    expect(monthOf('2027-W01', calendar)).toBe('2027-01');
  });

  it('with another first month begin with the first week whose Thursday falls in it; months keep their names', () => {
    const calendar = patternCalendar('4-4-5', 7);
    expect(weeksOfMonth('2026-07', calendar)).toEqual(['2026-W27', '2026-W28', '2026-W29', '2026-W30']); // Thursday 2 July
    expect(weeksOfMonth('2026-12', calendar)).toEqual(['2026-W48', '2026-W49', '2026-W50', '2026-W51', '2026-W52']);
    expect(weeksOfMonth('2027-01', calendar)).toEqual(['2026-W53', '2027-W01', '2027-W02', '2027-W03']);
    expect(weeksOfMonth('2027-06', calendar)).toEqual(['2027-W21', '2027-W22', '2027-W23', '2027-W24', '2027-W25']);
    expect(monthOf('2027-W26', calendar)).toBe('2027-07'); // Thursday 1 July
    expect(weeksOfMonth('2028-06', calendar)).toHaveLength(6); // 1 July 2027 to 5 July 2028: 53 weeks
  });
});

describe('3, 4.1 quarters, half-years and years are whole sales months', () => {
  const july: Calendar = { ...PLAIN, firstMonth: 7 };

  it.each([
    ['week', '2026-W48', PLAIN, '2026-W48'],
    ['month', '2026-W48', PLAIN, '2026-11'],
    ['quarter', '2026-W48', PLAIN, '2026-Q4'],
    ['half', '2026-W48', PLAIN, '2026-H2'],
    ['year', '2026-W48', PLAIN, '2026'],
    ['quarter', '2026-W53', PLAIN, '2026-Q4'],
    ['year', '2027-W01', PLAIN, '2027'],
    ['quarter', '2026-W13', PLAIN, '2026-Q1'], // Thursday 26 March
    ['quarter', '2026-W14', PLAIN, '2026-Q2'], // Thursday 2 April
    ['half', '2026-W26', PLAIN, '2026-H1'], // Thursday 25 June
    ['half', '2026-W27', PLAIN, '2026-H2'],
    ['quarter', '2026-W27', july, '2026-Q1'],
    ['quarter', '2027-W01', july, '2026-Q3'],
    ['half', '2027-W01', july, '2026-H2'],
    ['year', '2027-W25', july, '2026'],
    ['year', '2027-W26', july, '2027'],
    ['month', '2027-W01', july, '2027-01'],
  ] as const)('the %s of %s', (kind, week, calendar, period) => {
    expect(periodOf(kind, week, calendar)).toBe(period);
  });

  it('have their months, by the first month of the team', () => {
    expect(monthsOfPeriod('2026-Q4', PLAIN)).toEqual(['2026-10', '2026-11', '2026-12']);
    expect(monthsOfPeriod('2026-H1', PLAIN)).toEqual(MONTHS.slice(0, 6).map((month) => `2026-${month}`));
    expect(monthsOfPeriod('2026-Q3', july)).toEqual(['2027-01', '2027-02', '2027-03']);
    expect(monthsOfPeriod('2026', july).at(-1)).toBe('2027-06');
    expect(monthsOfPeriod('2026-11', PLAIN)).toEqual(['2026-11']);
    expect(monthsOfPeriod('2026-W48', PLAIN)).toEqual(['2026-11']);
    expect(weeksOfPeriod('2026-W48', PLAIN)).toEqual(['2026-W48']);
    expect([firstWeekOf('2026-Q4', PLAIN), lastWeekOf('2026-Q4', PLAIN)]).toEqual(['2026-W40', '2026-W53']);
  });

  it.each([
    ['2026-W01', PLAIN, '2025-W52'],
    ['2027-W01', PLAIN, '2026-W53'],
    ['2026-01', PLAIN, '2025-12'],
    ['2026-12', PLAIN, '2026-11'],
    ['2026-Q1', PLAIN, '2025-Q4'],
    ['2026-H1', PLAIN, '2025-H2'],
    ['2026-H2', PLAIN, '2026-H1'],
    ['2026', PLAIN, '2025'],
    ['2026-Q1', july, '2025-Q4'],
    ['2026-Q3', july, '2026-Q2'],
  ] as const)('before %s', (period, calendar, expected) => {
    expect(previousPeriod(period, calendar)).toBe(expected);
  });

  it('are over after the Sunday of their last week', () => {
    expect(isPeriodOver('2026-11', PLAIN, '2026-11-29')).toBe(false); // Sunday of week 48
    expect(isPeriodOver('2026-11', PLAIN, '2026-11-30')).toBe(true);
    expect(isPeriodOver('2026-W47', PLAIN, '2026-11-23')).toBe(true);
    expect(isPeriodOver('2026', PLAIN, '2027-01-03')).toBe(false);
    expect(isPeriodOver('2026', PLAIN, '2027-01-04')).toBe(true);
  });
});

describe('4.1 properties of any calendar', () => {
  it('weeks partition the year into whole months', () => {
    fc.assert(
      fc.property(calendars, fc.integer({ min: 2010, max: 2045 }), (calendar, year) => {
        const all = weeksOfPeriod(String(year), calendar);
        const next = firstWeekOf(String(year + 1), calendar);
        expect(all).toEqual(
          Array.from({ length: weeksBetween(all[0] ?? '', next) }, (_, at) => addWeeks(all[0] ?? '', at)),
        );
        expect([52, 53]).toContain(all.length);
        for (const month of monthsOfPeriod(String(year), calendar)) {
          for (const week of weeksOfMonth(month, calendar)) expect(monthOf(week, calendar)).toBe(month);
        }
      }),
    );
  });

  it('every week has one place in its month, quarter, half-year and year', () => {
    fc.assert(
      fc.property(calendars, weeks, (calendar, week) => {
        const { k, n, weeks: ofMonth } = weekInMonth(week, calendar);
        expect(ofMonth[k - 1]).toBe(week);
        expect([4, 5, 6]).toContain(n);
        for (const kind of ['month', 'quarter', 'half', 'year'] as const) {
          const period = periodOf(kind, week, calendar);
          expect(weeksOfPeriod(period, calendar)).toContain(week);
          const before = previousPeriod(period, calendar);
          expect(addWeeks(lastWeekOf(before, calendar), 1)).toBe(firstWeekOf(period, calendar));
        }
      }),
    );
  });

  it('N is 4 or 5, and 6 only in the last month of a 53-week 4-4-5 year', () => {
    fc.assert(
      fc.property(calendars, weeks, (calendar, week) => {
        const { month, n } = weekInMonth(week, calendar);
        const year = periodOf('year', week, calendar);
        const isLast = monthsOfPeriod(year, calendar).at(-1) === month;
        const is445 = calendar.scheme.kind === 'pattern' && calendar.scheme.pattern === '4-4-5';
        const isSix = is445 && isLast && weeksOfPeriod(year, calendar).length === 53;
        expect(isSix ? [6] : [4, 5]).toContain(n);
      }),
    );
  });

  it('a pattern year begins with the first Thursday of its first month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 2010, max: 2045 }), (firstMonth, year) => {
        const first = firstWeekOf(String(year), patternCalendar('5-4-4', firstMonth));
        const thursday = thursdayOf(first);
        expect(thursday.slice(0, 7)).toBe(`${year}-${String(firstMonth).padStart(2, '0')}`);
        expect(addDays(thursday, -7).slice(0, 7)).not.toBe(thursday.slice(0, 7));
      }),
    );
  });
});

describe('4.1 working days', () => {
  const calendar: Calendar = {
    ...PLAIN,
    holidays: holidaysOn('2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01', '2026-12-26'),
  };

  it.each([
    ['2026-W51', 5],
    ['2026-W52', 3],
    ['2026-W53', 3], // 31 December and 1 January
    ['2027-W01', 5],
  ])('%s has %d', (week, days) => {
    expect(workingDays(week, calendar)).toBe(days);
    expect(workingDays(week, calendar)).toBe(days); // remembered alike
  });

  it('are Monday to Friday: a holiday at the weekend takes none', () => {
    const weekend = { ...PLAIN, holidays: holidaysOn('2026-12-26', '2026-12-27') };
    expect(workingDays('2026-W52', weekend)).toBe(5);
    const each = ['2026-12-21', '2026-12-22', '2026-12-23', '2026-12-24', '2026-12-25'];
    expect(each.map((day) => workingDays('2026-W52', { ...PLAIN, holidays: holidaysOn(day) }))).toEqual([
      4, 4, 4, 4, 4,
    ]);
  });

  it('are 5 without a country, and can be 0', () => {
    expect(workingDays('2026-W52', PLAIN)).toBe(5);
    const shut = holidaysOn('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27');
    expect(workingDays('2026-W48', { ...PLAIN, holidays: shut })).toBe(0);
  });
});

describe('4.1 target week', () => {
  it.each([
    // usual day, held on, target week; week 48 is 23 to 29 November
    [1, '2026-11-23', '2026-W48'],
    [1, '2026-11-24', '2026-W48'], // slipped to Tuesday
    [1, '2026-11-27', '2026-W48'], // slipped to Friday
    [1, '2026-11-29', '2026-W48'],
    [2, '2026-11-24', '2026-W48'],
    [2, '2026-11-26', '2026-W48'],
    [3, '2026-11-25', '2026-W49'],
    [3, '2026-11-26', '2026-W49'],
    [4, '2026-11-26', '2026-W49'],
    [5, '2026-11-27', '2026-W49'],
    [5, '2026-11-25', '2026-W49'],
    [7, '2026-11-29', '2026-W49'],
    [5, '2026-11-30', '2026-W49'], // slipped over the weekend: keeps its week
    [5, '2026-12-01', '2026-W49'],
    [5, '2026-12-02', '2026-W50'],
    [5, '2027-01-01', '2027-W01'], // Friday of week 53
    [1, '2027-01-01', '2026-W53'],
  ] as const)('usual weekday %d, held on %s: %s', (usual, heldOn, week) => {
    expect(targetWeekOf(heldOn, usual as Weekday)).toBe(week);
  });

  it.each([
    // held on Monday to Sunday of week 48; 0 is the current week, 1 the next one
    [1, [0, 0, 0, 0, 0, 0, 0]],
    [2, [0, 0, 0, 0, 0, 0, 0]],
    [3, [0, 0, 1, 1, 1, 1, 1]],
    [4, [0, 0, 1, 1, 1, 1, 1]],
    [5, [0, 0, 1, 1, 1, 1, 1]],
    [6, [0, 0, 1, 1, 1, 1, 1]],
    [7, [0, 0, 1, 1, 1, 1, 1]],
  ] as const)('usual weekday %d, on each day of a week: %s weeks on', (usual, on) => {
    const targets = on.map((_, day) => targetWeekOf(addDays('2026-11-23', day), usual));
    expect(targets).toEqual(on.map((weeksOn) => addWeeks('2026-W48', weeksOn)));
  });
});

describe('4.1 finished', () => {
  const on = (today: string, finishedWeek: string | null = null) => ({ today, finishedWeek });

  it('when the week is over, or when the manager says so', () => {
    expect(isFinished('2026-W48', on('2026-11-29'))).toBe(false); // its Sunday
    expect(isFinished('2026-W48', on('2026-11-30'))).toBe(true);
    expect(isFinished('2026-W48', on('2026-11-27', '2026-W48'))).toBe(true);
    expect(isFinished('2026-W48', on('2026-11-27', '2026-W47'))).toBe(false);
    expect(isFinished('2026-W49', on('2026-11-27', '2026-W48'))).toBe(false);
  });

  it('else it is running once it has begun', () => {
    expect(isRunning('2026-W48', on('2026-11-22'))).toBe(false);
    expect(isRunning('2026-W48', on('2026-11-23'))).toBe(true);
    expect(isRunning('2026-W48', on('2026-11-27', '2026-W48'))).toBe(false);
    expect(isRunning('2026-W48', on('2026-11-30'))).toBe(false);
  });

  it('is offered for the running week from its Friday', () => {
    expect(offeredAsFinished('2026-11-26')).toBeNull();
    expect(offeredAsFinished('2026-11-27')).toBe('2026-W48');
    expect(offeredAsFinished('2026-11-29')).toBe('2026-W48');
    expect(offeredAsFinished('2026-11-30')).toBeNull();
  });
});

describe('3 instants in the team’s time zone', () => {
  it.each([
    ['2026-11-23T08:20:00.000Z', 'Europe/Stockholm', '2026-11-23', '09:20'],
    ['2026-11-23T23:00:00.000Z', 'Europe/Stockholm', '2026-11-24', '00:00'], // never 24:00
    ['2026-11-23T23:30:00.000Z', 'America/New_York', '2026-11-23', '18:30'],
    ['2026-06-30T22:05:00.000Z', 'Europe/Stockholm', '2026-07-01', '00:05'], // summer time
    ['2026-03-29T01:00:00.000Z', 'Europe/Stockholm', '2026-03-29', '03:00'],
    ['2026-12-31T20:00:00.000Z', 'Asia/Kolkata', '2027-01-01', '01:30'],
  ])('%s in %s', (instant, zone, date, time) => {
    expect(localDateOf(instant, zone)).toBe(date);
    expect(localTimeOf(instant, zone)).toBe(time);
  });

  it('refuses a zone that does not exist', () => {
    expect(() => localDateOf('2026-11-23T08:20:00.000Z', 'Europe/Nowhere')).toThrow(RangeError);
  });

  it('the week of a date is the same every day of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (day) => {
        const date = addDays('2000-01-03', day);
        expect(weekOf(date)).toBe(addWeeks('2000-W01', Math.floor(day / 7)));
      }),
    );
  });
});
