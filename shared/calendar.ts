/**
 * Sales months, quarters, half-years and years as whole ISO weeks, working days, and a meeting's target week (design 4.1).
 * The calendar is a plain value: nothing here knows a clock, and time zones come in as arguments.
 */
import { assertNever } from './assert-never.ts';
import type { Instant, IsoWeek, LocalDate, LocalTime, MonthId, Period, Weekday } from './document.ts';
import { sumOf } from './exact.ts';
import { memoByIdentity } from './memo.ts';
import {
  addDays,
  addWeeks,
  mondayOf,
  periodKind,
  sundayOf,
  thursdayOf,
  weekOf,
  weekdayOf,
  weeksBetween,
} from './periods.ts';
import type { PeriodKind } from './periods.ts';
import type { Calendar, DayTable, Vantage } from './vantage.ts';

/** Where a week stands in its sales month: "week k of n". */
export interface WeekInMonth {
  readonly month: MonthId;
  readonly k: number; // from 1
  readonly n: number; // 4 or 5; 6 in the last month of a 53-week 4-4-5 year
  readonly weeks: readonly IsoWeek[];
}

const QUARTER_PATTERNS = { '4-4-5': [4, 4, 5], '4-5-4': [4, 5, 4], '5-4-4': [5, 4, 4] } as const;
const FRIDAY = 5;

/** The sales month that a week belongs to: by its Thursday, or by the team's pattern (design 4.1). */
export function monthOf(week: IsoWeek, calendar: Calendar): MonthId {
  if (calendar.scheme.kind === 'thursday') return thursdayOf(week).slice(0, 7);
  const year = teamYearOf(week, calendar);
  let left = weeksBetween(firstWeekOfTeamYear(year, calendar), week);
  let index = 0;
  for (const length of monthLengths(year, calendar)) {
    if (left < length) break;
    left -= length;
    index += 1;
  }
  return monthAt(year, index, calendar);
}

/** The weeks of a sales month, oldest first (design 4.1). */
export function weeksOfMonth(month: MonthId, calendar: Calendar): readonly IsoWeek[] {
  const { first, length } = spanOfMonth(month, calendar);
  return Array.from({ length }, (_, index) => addWeeks(first, index));
}

/** The month of a week, its place in it and the weeks beside it: "week k of n" (design 4.1). */
export function weekInMonth(week: IsoWeek, calendar: Calendar): WeekInMonth {
  const places = placesInMonth(calendar);
  const found = places.get(week);
  if (found !== undefined) return found;
  const month = monthOf(week, calendar);
  const weeks = weeksOfMonth(month, calendar);
  const place = { month, k: weeks.indexOf(week) + 1, n: weeks.length, weeks };
  places.set(week, place);
  return place;
}

/**
 * The period of a kind that a week lies in. Quarters, half-years and years are counted from the first month of the team's year
 * and labelled by the calendar year in which that year begins (design 3, 4.1).
 */
export function periodOf(kind: PeriodKind, week: IsoWeek, calendar: Calendar): Period {
  switch (kind) {
    case 'week':
      return week;
    case 'month':
      return monthOf(week, calendar);
    case 'quarter':
      return `${yearLabel(week, calendar)}-Q${Math.floor(monthIndex(week, calendar) / 3) + 1}`;
    case 'half':
      return `${yearLabel(week, calendar)}-H${Math.floor(monthIndex(week, calendar) / 6) + 1}`;
    case 'year':
      return yearLabel(week, calendar);
    default:
      return assertNever(kind);
  }
}

/** The sales months of a period, oldest first; of a week, the month that it lies in (design 3). */
export function monthsOfPeriod(period: Period, calendar: Calendar): readonly MonthId[] {
  const kind = periodKind(period);
  const year = Number(period.slice(0, 4));
  const number = Number(period.slice(6));
  switch (kind) {
    case 'week':
      return [monthOf(period, calendar)];
    case 'month':
      return [period];
    case 'quarter':
      return monthsFrom(year, (number - 1) * 3, 3, calendar);
    case 'half':
      return monthsFrom(year, (number - 1) * 6, 6, calendar);
    case 'year':
      return monthsFrom(year, 0, 12, calendar);
    default:
      return assertNever(kind);
  }
}

/** The weeks of a period, oldest first: whole sales months for all but a week (design 4.1). */
export function weeksOfPeriod(period: Period, calendar: Calendar): readonly IsoWeek[] {
  if (periodKind(period) === 'week') return [period];
  return monthsOfPeriod(period, calendar).flatMap((month) => weeksOfMonth(month, calendar));
}

/** The period of the same kind just before: what a meeting looks back at (design 5). */
export function previousPeriod(period: Period, calendar: Calendar): Period {
  return periodOf(periodKind(period), addWeeks(firstWeekOf(period, calendar), -1), calendar);
}

/** Whether a period's last day is before today; a goal for it is then refused (design 4.2). */
export function isPeriodOver(period: Period, calendar: Calendar, today: LocalDate): boolean {
  return sundayOf(lastWeekOf(period, calendar)) < today;
}

/** The first week of a period (design 4.1). */
export function firstWeekOf(period: Period, calendar: Calendar): IsoWeek {
  return edge(weeksOfPeriod(period, calendar), 0);
}

/** The last week of a period (design 4.1). */
export function lastWeekOf(period: Period, calendar: Calendar): IsoWeek {
  return edge(weeksOfPeriod(period, calendar), -1);
}

/** Monday to Friday without the country's public holidays: 0 to 5 days (design 4.1). */
export function workingDays(week: IsoWeek, calendar: Calendar): number {
  const counted = countedDays(calendar.holidays);
  const found = counted.get(week);
  if (found !== undefined) return found;
  const monday = mondayOf(week);
  const days = [0, 1, 2, 3, 4].filter((day) => calendar.holidays[addDays(monday, day)] !== true).length;
  counted.set(week, days);
  return days;
}

/**
 * The week that a meeting is about, by the team's usual weekday and the day it is held (design 4.1): usual day Monday or
 * Tuesday, the current week; Wednesday to Sunday, the next one, but held on a Monday or Tuesday the current one.
 */
export function targetWeekOf(heldOn: LocalDate, usualWeekday: Weekday): IsoWeek {
  const current = weekOf(heldOn);
  return usualWeekday <= 2 || weekdayOf(heldOn) <= 2 ? current : addWeeks(current, 1);
}

/**
 * The day of the meeting about a week, the other way round (design 4.1): usual day Monday or Tuesday, of that week; Wednesday to
 * Sunday, of the week before. On a public holiday, the first working day after it on which the meeting keeps its week.
 */
export function meetingDateOf(targetWeek: IsoWeek, calendar: Calendar): LocalDate {
  const { usualWeekday, holidays } = calendar;
  const usual = addDays(mondayOf(targetWeek), usualWeekday - (usualWeekday <= 2 ? 1 : 8));
  if (holidays[usual] !== true) return usual;
  const later = [1, 2, 3, 4, 5, 6].map((days) => addDays(usual, days));
  const fits = (date: LocalDate): boolean =>
    weekdayOf(date) <= FRIDAY && holidays[date] !== true && targetWeekOf(date, usualWeekday) === targetWeek;
  return later.find(fits) ?? usual;
}

/** Whether a week is finished for a meeting: over by today's date, or said to be by the manager (design 4.1). */
export function isFinished(week: IsoWeek, vantage: Pick<Vantage, 'today' | 'finishedWeek'>): boolean {
  return week < weekOf(vantage.today) || week === vantage.finishedWeek;
}

/** Whether a week has begun but is not finished: listed as "pågår" (design 4.1). */
export function isRunning(week: IsoWeek, vantage: Pick<Vantage, 'today' | 'finishedWeek'>): boolean {
  return week <= weekOf(vantage.today) && !isFinished(week, vantage);
}

/** The running week that the lobby may offer as finished: from its Friday on, else `null` (design 4.1). */
export function offeredAsFinished(today: LocalDate): IsoWeek | null {
  return weekdayOf(today) >= FRIDAY ? weekOf(today) : null;
}

/** The date of an instant in a time zone: 2026-11-23. Throws a RangeError for an unknown zone (design 3). */
export function localDateOf(instant: Instant, timeZone: string): LocalDate {
  const parts = zonedParts(instant, timeZone);
  return `${parts.year.padStart(4, '0')}-${parts.month}-${parts.day}`;
}

/** The time of day of an instant in a time zone: 09:05. Throws a RangeError for an unknown zone (design 3). */
export function localTimeOf(instant: Instant, timeZone: string): LocalTime {
  const parts = zonedParts(instant, timeZone);
  return `${parts.hour}:${parts.minute}`;
}

const placesInMonth = memoByIdentity((_: Calendar) => new Map<IsoWeek, WeekInMonth>());
const countedDays = memoByIdentity((_: DayTable) => new Map<IsoWeek, number>());

/** The team's year that a week lies in, as the calendar year in which it begins. */
function teamYearOf(week: IsoWeek, calendar: Calendar): number {
  const [year, month] = yearAndMonth(thursdayOf(week));
  return month >= calendar.firstMonth ? year : year - 1;
}

/** The first week whose Thursday falls in the first month. */
function firstWeekOfTeamYear(year: number, calendar: Calendar): IsoWeek {
  return firstThursdayWeek(monthAt(year, 0, calendar));
}

function firstThursdayWeek(month: MonthId): IsoWeek {
  const first = `${month}-01`;
  return weekOf(addDays(first, (11 - weekdayOf(first)) % 7));
}

function spanOfMonth(month: MonthId, calendar: Calendar): { readonly first: IsoWeek; readonly length: number } {
  if (calendar.scheme.kind === 'thursday') {
    const first = firstThursdayWeek(month);
    return { first, length: weeksBetween(first, firstThursdayWeek(nextMonth(month))) };
  }
  const [calendarYear, number] = yearAndMonth(month);
  const index = (number - calendar.firstMonth + 12) % 12;
  const year = index + calendar.firstMonth > 12 ? calendarYear - 1 : calendarYear;
  const lengths = monthLengths(year, calendar);
  const before = sumOf(lengths.slice(0, index));
  return { first: addWeeks(firstWeekOfTeamYear(year, calendar), before), length: lengths[index] ?? 0 };
}

/** The twelve months' weeks in a pattern year; week 53 joins the last one. */
function monthLengths(year: number, calendar: Calendar): readonly number[] {
  if (calendar.scheme.kind === 'thursday') throw new RangeError('Months by Thursday have no pattern');
  const quarter = QUARTER_PATTERNS[calendar.scheme.pattern];
  const weeks = weeksBetween(firstWeekOfTeamYear(year, calendar), firstWeekOfTeamYear(year + 1, calendar));
  const lengths: number[] = [...quarter, ...quarter, ...quarter, ...quarter];
  lengths[11] = (lengths[11] ?? 0) + weeks - 52;
  return lengths;
}

/** A month of the team's year by its index from 0, under its calendar name. */
function monthAt(year: number, index: number, calendar: Calendar): MonthId {
  const months = calendar.firstMonth - 1 + index;
  return formatMonth(year + Math.floor(months / 12), (months % 12) + 1);
}

function monthsFrom(year: number, index: number, count: number, calendar: Calendar): readonly MonthId[] {
  return Array.from({ length: count }, (_, offset) => monthAt(year, index + offset, calendar));
}

function monthIndex(week: IsoWeek, calendar: Calendar): number {
  const [, number] = yearAndMonth(monthOf(week, calendar));
  return (number - calendar.firstMonth + 12) % 12;
}

function yearLabel(week: IsoWeek, calendar: Calendar): string {
  return String(teamYearOf(week, calendar)).padStart(4, '0');
}

function nextMonth(month: MonthId): MonthId {
  const [year, number] = yearAndMonth(month);
  return number === 12 ? formatMonth(year + 1, 1) : formatMonth(year, number + 1);
}

function formatMonth(year: number, number: number): MonthId {
  return `${String(year).padStart(4, '0')}-${String(number).padStart(2, '0')}`;
}

function yearAndMonth(text: LocalDate | MonthId): readonly [number, number] {
  return [Number(text.slice(0, 4)), Number(text.slice(5, 7))];
}

function edge(weeks: readonly IsoWeek[], at: 0 | -1): IsoWeek {
  const week = weeks.at(at);
  if (week === undefined) throw new RangeError('A period without weeks');
  return week;
}

type ZonedParts = Readonly<Record<'year' | 'month' | 'day' | 'hour' | 'minute', string>>;
const formatters = new Map<string, Intl.DateTimeFormat>();

function zonedParts(instant: Instant, timeZone: string): ZonedParts {
  const parts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  );
  return parts as unknown as ZonedParts;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const found = formatters.get(timeZone);
  if (found !== undefined) return found;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}
