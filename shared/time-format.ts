/**
 * Dates, times and months as text. Names by hand, so that they are the same on every machine and in every version of ICU
 * (which has changed its mind about `sep` and `Sept`); English puts the day first, as the pictures do. No time zones here.
 */
import type { LocalDate, LocalTime, Locale, MonthId, Weekday } from './document.ts';
import { weekdayOf } from './periods.ts';

type Twelve = readonly [string, string, string, string, string, string, string, string, string, string, string, string];
type Seven = readonly [string, string, string, string, string, string, string];

const MONTHS: Readonly<Record<Locale, Readonly<Record<'long' | 'short', Twelve>>>> = {
  sv: {
    long: [
      ...(['januari', 'februari', 'mars', 'april', 'maj', 'juni'] as const),
      ...(['juli', 'augusti', 'september', 'oktober', 'november', 'december'] as const),
    ],
    short: ['jan', 'feb', 'mars', 'april', 'maj', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'],
  },
  en: {
    long: [
      ...(['January', 'February', 'March', 'April', 'May', 'June'] as const),
      ...(['July', 'August', 'September', 'October', 'November', 'December'] as const),
    ],
    short: ['Jan', 'Feb', 'March', 'April', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  },
};

const WEEKDAYS: Readonly<Record<Locale, Seven>> = {
  sv: ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** short: `20 sep`; long: `14 september`; weekdayLong: `måndag 14 september`; …Year: with the year last. */
export type DateStyle = 'short' | 'shortYear' | 'long' | 'longYear' | 'weekdayLong' | 'weekdayLongYear';

/** As it stands within a sentence; for a heading see `capitalised`. */
export function formatDate(date: LocalDate, locale: Locale, style: DateStyle): string {
  const parts = [
    style.startsWith('weekday') ? weekdayName(weekdayOf(date), locale) : '',
    String(Number(date.slice(8, 10))),
    monthName(date.slice(0, 7), locale, style.startsWith('short') ? 'short' : 'long'),
    style.endsWith('Year') ? date.slice(0, 4) : '',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

/** `Måndag 14 september`: the first letter large, for headings; English names have it already. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `9.00` in Swedish, `9:00` in English; 24 hours in both. */
export function formatTime(time: LocalTime, locale: Locale): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}${locale === 'sv' ? '.' : ':'}${minutes}`;
}

/** `måndag`, `Monday`. */
export function weekdayName(weekday: Weekday, locale: Locale): string {
  return WEEKDAYS[locale][weekday - 1] ?? '';
}

/** `september`, short `sep`; in English `September`, `Sep`. Also takes a date's first seven letters. */
export function monthName(month: MonthId, locale: Locale, length: 'long' | 'short'): string {
  return MONTHS[locale][length][Number(month.slice(5, 7)) - 1] ?? '';
}

/** For headings: `September`, with the year `September 2026`. */
export function formatMonthTitle(month: MonthId, locale: Locale, year: 'year' | 'noYear' = 'noYear'): string {
  const name = capitalised(monthName(month, locale, 'long'));
  return year === 'year' ? `${name} ${month.slice(0, 4)}` : name;
}
