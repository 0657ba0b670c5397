/** ISO weeks, months and the arithmetic of dates, on strings and whole days; no clock and no time zone (design 4.1). */
import type { IsoWeek, LocalDate, Period, Weekday } from './document.ts';

const DAY = 86_400_000;
const WEEK_PATTERN = /^(\d{4})-W(0[1-9]|[1-4]\d|5[0-3])$/;
const DATE_PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
/** From the year 1000 to 2999: a year or so beyond, so that the rules may look back and ahead, is still counted right. */
export const PERIOD_PATTERN = /^[12]\d{3}(-(W\d{2}|0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;

export type PeriodKind = 'week' | 'month' | 'quarter' | 'half' | 'year';

export function periodKind(period: Period): PeriodKind {
  if (period.includes('W')) return 'week';
  if (period.includes('Q')) return 'quarter';
  if (period.includes('H')) return 'half';
  return period.length === 4 ? 'year' : 'month';
}

export function isLocalDate(text: string): boolean {
  const match = DATE_PATTERN.exec(text);
  return match !== null && formatDay(dayNumber(text)) === text;
}

export function isIsoWeek(text: string): boolean {
  const match = PERIOD_PATTERN.test(text) ? WEEK_PATTERN.exec(text) : null;
  return match !== null && Number(match[2]) <= weeksInIsoYear(Number(match[1]));
}

/** Days since 1970-01-01. */
function dayNumber(date: LocalDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return Date.UTC(year, month - 1, day) / DAY;
}

function formatDay(day: number): LocalDate {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return formatDay(dayNumber(date) + days);
}

export function weekdayOf(date: LocalDate): Weekday {
  return (((((dayNumber(date) + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The ISO week that a date falls in: the week's year is the year of its Thursday. */
export function weekOf(date: LocalDate): IsoWeek {
  return weekOfThursday(dayNumber(date) - weekdayOf(date) + 4);
}

/** Weeks are asked for over and over, by their Thursday and by their name; there are few of them. */
const weeksByThursday = new Map<number, IsoWeek>();
const mondays = new Map<IsoWeek, number>();

function weekOfThursday(thursday: number): IsoWeek {
  const known = weeksByThursday.get(thursday);
  if (known !== undefined) return known;
  const year = Number(formatDay(thursday).slice(0, 4));
  const first = dayNumber(`${year}-01-01`);
  const week = formatWeek(year, Math.floor((thursday - first) / 7) + 1);
  weeksByThursday.set(thursday, week);
  return week;
}

function mondayNumber(week: IsoWeek): number {
  const known = mondays.get(week);
  if (known !== undefined) return known;
  const { year, number } = partsOf(week);
  const fourth = `${String(year).padStart(4, '0')}-01-04`; // always in week 1
  const monday = dayNumber(fourth) - weekdayOf(fourth) + 1 + (number - 1) * 7;
  mondays.set(week, monday);
  return monday;
}

export function mondayOf(week: IsoWeek): LocalDate {
  return formatDay(mondayNumber(week));
}

export function thursdayOf(week: IsoWeek): LocalDate {
  return addDays(mondayOf(week), 3);
}

export function sundayOf(week: IsoWeek): LocalDate {
  return addDays(mondayOf(week), 6);
}

export function addWeeks(week: IsoWeek, weeks: number): IsoWeek {
  return weekOfThursday(mondayNumber(week) + 3 + weeks * 7);
}

/** How many weeks `to` is after `from`; negative before. */
export function weeksBetween(from: IsoWeek, to: IsoWeek): number {
  return (mondayNumber(to) - mondayNumber(from)) / 7;
}

export function partsOf(week: IsoWeek): { readonly year: number; readonly number: number } {
  const match = WEEK_PATTERN.exec(week);
  if (match === null) throw new RangeError(`Not an ISO week: ${week}`);
  return { year: Number(match[1]), number: Number(match[2]) };
}

export function weekNumber(week: IsoWeek): number {
  return partsOf(week).number;
}

/** 53 in 2015, 2020, 2026, 2032, 2037, 2043; else 52. */
export function weeksInIsoYear(year: number): 52 | 53 {
  return partsOf(weekOf(`${String(year).padStart(4, '0')}-12-28`)).number as 52 | 53;
}

function formatWeek(year: number, number: number): IsoWeek {
  return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}
