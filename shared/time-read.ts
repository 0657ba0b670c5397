/**
 * Dates as people type them: `2026-09-18`, `18/9`, `18 sep`, `fredag`. The day comes before the month in both languages; what
 * could mean two days is asked, never guessed. No clock here: the day that it is comes from outside.
 */
import type { LocalDate, Locale, Weekday } from './document.ts';
import { addDays, isLocalDate, weekdayOf } from './periods.ts';
import { formatDate, monthName, weekdayName } from './time-format.ts';

export type DateReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'sure'; readonly date: LocalDate }
  /** It could mean these, the earlier one first. */
  | { readonly kind: 'ask'; readonly choices: readonly [LocalDate, LocalDate, ...LocalDate[]] }
  | { readonly kind: 'refused'; readonly why: 'notDate' | 'noSuchDay' };

/** Day, month and year as typed; a year of null is not said. */
interface Parts {
  readonly day: string;
  readonly month: string;
  readonly year: string | null;
}

const LONGEST = 60;
/** Years outside are slips of the finger. */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2099;
/** A day without a year is the next such day, or one of the last month: a due date lies ahead. */
const DAYS_BACK = 31;
/** Where two digits could be a year or a day, a year this near is meant. */
const NEAR_YEARS = 5;

const TODAY = /^(?:i ?dag|today)$/;
const TOMORROW = /^(?:i ?morgon|tomorrow)$/;
const DAY_THEN_NAME = /^(?:den )?(\d{1,2})(?::?[ea]|st|nd|rd|th)?(?: of)? ?(\p{L}{3,})\.?(?:,? ?(\d{4}|\d{2}))?$/u;
const NAME_THEN_DAY = /^(\p{L}{3,})\.? ?(\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?$/u;
const YEAR_FIRST = /^(\d{4})(?:([-/. ])(\d{1,2})\2(\d{1,2})|(\d{2})(\d{2}))$/;
const SIX_DIGITS = /^(\d{2})(\d{2})(\d{2})$/;
const THREE_PARTS = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const TWO_PARTS = /^(\d{1,2})([-/. ])(\d{1,2})\.?$/;

/** A date as a field shows it, and as it is read again: `2026-09-18`, in English `18 Sep 2026`. */
export function fieldDate(date: LocalDate, locale: Locale): string {
  return locale === 'sv' ? date : formatDate(date, locale, 'shortYear');
}

/** @param today the day that it is where the team is: words and days without a year are counted from it */
export function readLocalDate(text: string, locale: Locale, today: LocalDate): DateReading {
  const typed = tidy(text);
  if (typed === '') return { kind: 'empty' };
  if (typed.length > LONGEST) return { kind: 'refused', why: 'notDate' };
  if (TODAY.test(typed)) return { kind: 'sure', date: today };
  if (TOMORROW.test(typed)) return { kind: 'sure', date: addDays(today, 1) };

  const { weekday, rest } = weekdayFirst(typed);
  if (weekday !== null && rest === '') return readingOf(nextDays(weekday, today), today);
  const parts = partsOf(rest, locale);
  if (parts.length === 0) return { kind: 'refused', why: 'notDate' };
  const dates = parts.flatMap((one) => dateOf(one, today) ?? []);
  return readingOf(
    dates.filter((date) => weekday === null || weekdayOf(date) === weekday),
    today,
  );
}

/** Spaces, dashes and letters as they are compared. */
function tidy(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ');
  return plain.trim().toLowerCase();
}

function readingOf(dates: readonly LocalDate[], today: LocalDate): DateReading {
  const different = [...new Set(dates)].sort();
  const near = different.filter((date) => Math.abs(yearOf(date) - yearOf(today)) <= NEAR_YEARS);
  const [first, second, ...others] = near.length > 0 ? near : different;
  if (first === undefined) return { kind: 'refused', why: 'noSuchDay' };
  return second === undefined ? { kind: 'sure', date: first } : { kind: 'ask', choices: [first, second, ...others] };
}

/** Every way to read it; empty for what is no date. */
function partsOf(text: string, locale: Locale): readonly Parts[] {
  const named = DAY_THEN_NAME.exec(text);
  if (named !== null) return withName(named[1], named[2], named[3]);
  const nameFirst = NAME_THEN_DAY.exec(text);
  if (nameFirst !== null) return withName(nameFirst[2], nameFirst[1], nameFirst[3]);

  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst !== null) {
    const [, year = '', , month = yearFirst[5] ?? '', day = yearFirst[6] ?? ''] = yearFirst;
    return [{ day, month, year }];
  }
  const six = SIX_DIGITS.exec(text);
  if (six !== null) {
    const [, first = '', month = '', last = ''] = six;
    return [locale === 'sv' ? { day: last, month, year: first } : { day: first, month, year: last }];
  }
  const three = THREE_PARTS.exec(text);
  if (three !== null) {
    const [, first = '', separator, month = '', last = ''] = three;
    const dayFirst = { day: first, month, year: last };
    const isYearFirst = separator === '-' && first.length === 2 && last.length === 2; // 26-09-18
    return isYearFirst ? [dayFirst, { day: last, month, year: first }] : [dayFirst];
  }
  const two = TWO_PARTS.exec(text);
  if (two === null) return [];
  const [, first = '', separator, second = ''] = two;
  const dayFirst = { day: first, month: second, year: null };
  return separator === '-' ? [dayFirst, { day: second, month: first, year: null }] : [dayFirst]; // 09-18
}

function withName(day = '', name = '', year: string | null = null): readonly Parts[] {
  const month = MONTHS.find(({ names }) => names.some((one) => one.startsWith(name)));
  return month === undefined ? [] : [{ day, month: month.number, year }];
}

/** Null: the calendar has no such day. */
function dateOf(parts: Parts, today: LocalDate): LocalDate | null {
  const year = yearOf(today);
  if (parts.year !== null) return dayIn(Number(parts.year.padStart(4, '20')), parts);
  const earliest = addDays(today, -DAYS_BACK);
  const dates = [year - 1, year, year + 1].flatMap((one) => dayIn(one, parts) ?? []);
  return dates.find((date) => date >= earliest) ?? null;
}

function dayIn(year: number, { day, month }: Parts): LocalDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return year >= FIRST_YEAR && year <= LAST_YEAR && isLocalDate(date) ? date : null;
}

function weekdayFirst(text: string): { readonly weekday: Weekday | null; readonly rest: string } {
  const match = /^(\p{L}{3,})\.?,?(?: (.*))?$/u.exec(text);
  const found = WEEKDAYS.find(({ names }) => names.some((name) => name.startsWith(match?.[1] ?? ' ')));
  return found === undefined ? { weekday: null, rest: text } : { weekday: found.weekday, rest: match?.[2] ?? '' };
}

/** The next one; on the day itself it could also be a week on. */
function nextDays(weekday: Weekday, today: LocalDate): readonly LocalDate[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((days) => addDays(today, days)).filter((date) => weekdayOf(date) === weekday);
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}

/** Both languages' names are known in each: who types `oct` in a Swedish window means October. */
const LOCALES: readonly Locale[] = ['sv', 'en'];
const MONTHS = Array.from({ length: 12 }, (_, index) => {
  const number = String(index + 1);
  const names = LOCALES.map((locale) => monthName(`2026-${number.padStart(2, '0')}`, locale, 'long').toLowerCase());
  return { number, names };
});
const WEEKDAYS = ([1, 2, 3, 4, 5, 6, 7] as const).map((weekday) => ({
  weekday,
  names: LOCALES.map((locale) => weekdayName(weekday, locale).toLowerCase()),
}));
