/** The country's public holidays, from the holiday library, as a plain table that the rules can be handed (design 4.1). */
import type Holidays from 'date-holidays';
import type { HolidaysTypes } from 'date-holidays';
import type { LocalDate } from '../shared/document.ts';
import { addDays, weekdayOf } from '../shared/periods.ts';
import type { DayTable } from '../shared/vantage.ts';

const FRIDAY = 5;
const HOUR = 3_600_000;
/** Dates like 2026-12-25 00:00:00; some end with an offset, which says when the eve begins. */
const STARTS_AT_MIDNIGHT = / 00:00:00/;

/**
 * The weekday dates (Monday to Friday) of the given years that are nationwide public holidays in a country, as observed, with
 * midsommarafton, julafton and nyårsafton for Sweden. Half holidays count as working days. `none`, and a country that the
 * library does not know, give an empty table (design 4.1).
 */
export async function dayTable(country: string, years: readonly number[]): Promise<DayTable> {
  if (country === 'none') return {};
  const library = await openLibrary(country);
  const wanted = new Set(years);
  const asked = new Set(years.flatMap((year) => [year - 1, year, year + 1])); // a holiday may be observed in the year beside
  const dates = [...asked].flatMap((year) => [
    ...library.getHolidays(year).flatMap(wholeDays),
    ...(country === 'SE' ? swedishEves(year) : []),
  ]);
  const kept = dates.filter((date) => wanted.has(Number(date.slice(0, 4))) && weekdayOf(date) <= FRIDAY);
  return Object.fromEntries([...new Set(kept)].sort().map((date) => [date, true]));
}

/** The countries that the holiday library knows, as ISO 3166 alpha-2; `none` may be chosen beside them (design 4.1). */
export async function countryCodes(): Promise<readonly string[]> {
  return Object.keys((await openLibrary()).getCountries());
}

async function openLibrary(country?: string): Promise<Holidays> {
  const { default: Library } = await import('date-holidays'); // heavy: loaded when first asked for
  return country === undefined ? new Library() : new Library(country);
}

function wholeDays(holiday: HolidaysTypes.Holiday): readonly LocalDate[] {
  if (holiday.type !== 'public' || !STARTS_AT_MIDNIGHT.test(holiday.date)) return [];
  const hours = Math.round((holiday.end.getTime() - holiday.start.getTime()) / HOUR);
  const days = Math.floor((hours + 1) / 24); // a day that loses an hour to summer time is a day
  return Array.from({ length: days }, (_, day) => addDays(holiday.date.slice(0, 10), day));
}

/** Not holidays by law, but nobody works: the Friday of 19 to 25 June, 24 and 31 December. */
function swedishEves(year: number): readonly LocalDate[] {
  const june = Array.from({ length: 7 }, (_, day) => addDays(`${year}-06-19`, day));
  return [...june.filter((date) => weekdayOf(date) === FRIDAY), `${year}-12-24`, `${year}-12-31`];
}
