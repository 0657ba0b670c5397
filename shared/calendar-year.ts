/** A year as the team's calendar makes it, for who chooses the calendar (design 4.1). */
import { firstWeekOf, lastWeekOf, monthsOfPeriod, periodOf, weeksOfMonth } from './calendar.ts';
import type { LocalDate, MonthId } from './document.ts';
import { sumOf } from './exact.ts';
import { addDays, mondayOf, sundayOf, weekOf, weekdayOf } from './periods.ts';
import type { Calendar, DayTable } from './vantage.ts';

export interface CalendarYear {
  readonly year: string; // the calendar year in which it begins
  readonly months: readonly MonthId[];
  readonly weeksPerMonth: readonly number[]; // 5-4-4-5-4-4-5-4-4-5-4-5
  readonly weeks: number; // 52 or 53
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The team's year that a day lies in. */
export function calendarYearOf(day: LocalDate, calendar: Calendar): CalendarYear {
  const year = periodOf('year', weekOf(day), calendar);
  const months = monthsOfPeriod(year, calendar);
  const weeksPerMonth = months.map((month) => weeksOfMonth(month, calendar).length);
  return {
    year,
    months,
    weeksPerMonth,
    weeks: sumOf(weeksPerMonth),
    from: mondayOf(firstWeekOf(year, calendar)),
    to: sundayOf(lastWeekOf(year, calendar)),
  };
}

/** Monday to Friday without public holidays, 1 January to 31 December: 251 in Sweden 2026. */
export function workingDaysOfYear(year: string, holidays: DayTable): number {
  let days = 0;
  for (let day = `${year}-01-01`; day.startsWith(year); day = addDays(day, 1)) {
    if (weekdayOf(day) <= 5 && holidays[day] !== true) days += 1;
  }
  return days;
}
