/** Dates as files write them. The order of day and month is the column's, never one cell's (design 8). */
import type { LocalDate } from '../document.ts';
import { isLocalDate } from '../periods.ts';

export type DateOrder = 'ymd' | 'mdy' | 'dmy';

const CLOCK = String.raw`(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?`;
const OFFSET = String.raw`(?: ?(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?))?`;
const TIME = `(?:(?:T| +|, *)${CLOCK}${OFFSET})?`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i');
const YEAR_FIRST_BARE = new RegExp(String.raw`^(\d{4})(\d{2})(\d{2})${TIME}$`, 'i');
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, 'i');

/** Years outside are slips of the finger: one would stretch the file's range over a century of zeros. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2100;

/** Which date an instant has where the team is. */
export type DateAt = (instant: number) => LocalDate;

export function dateAtZone(timeZone: string): DateAt {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return (instant) => format.format(instant);
}

/** How one value can be read: by these orders. Dots are always day first, as in D.M.YYYY. */
export function ordersOf(text: string): readonly DateOrder[] {
  if (yearFirst(text) !== null) return ['ymd'];
  const match = YEAR_LAST.exec(text);
  if (match === null) return [];
  const orders: readonly DateOrder[] = match[2] === '.' ? ['dmy'] : ['mdy', 'dmy'];
  return orders.filter((order) => yearLast(match, order) !== null);
}

export interface OrderDecision {
  /** Null: undecided or contradictory, to be asked. */
  readonly order: DateOrder | null;
  readonly contradictory: boolean;
  /** Values that show why it has to be asked. */
  readonly examples: readonly string[];
}

/** Decides a column's order by any value that fits only one (design 8). `03/03/2026` is the same in both and tells nothing. */
export function decideOrder(values: Iterable<string>): OrderDecision {
  let monthFirst: string | null = null;
  let dayFirst: string | null = null;
  let either: string | null = null;
  let same: string | null = null;
  for (const value of values) {
    const orders = ordersOf(value);
    if (orders.length === 2) {
      const match = YEAR_LAST.exec(value);
      if (Number(match?.[1]) === Number(match?.[3])) same ??= value;
      else either ??= value;
    } else if (orders[0] === 'mdy') monthFirst ??= value;
    else if (orders[0] === 'dmy') dayFirst ??= value;
  }
  if (monthFirst !== null && dayFirst !== null) {
    return { order: null, contradictory: true, examples: [monthFirst, dayFirst] };
  }
  if (monthFirst !== null) return { order: 'mdy', contradictory: false, examples: [] };
  if (dayFirst !== null || (either === null && same !== null))
    return { order: 'dmy', contradictory: false, examples: [] };
  if (either !== null) return { order: null, contradictory: false, examples: [either] };
  return { order: 'ymd', contradictory: false, examples: [] };
}

/**
 * One cell. A year that stands first is read in every column. A time with an offset is moved to the team's zone; midnight
 * with one is how systems write a day, and stays that day.
 */
export function readDate(text: string, order: DateOrder, dateAt: DateAt): LocalDate | null {
  const first = yearFirst(text);
  if (first !== null) return moved(first.date, first.match, dateAt);
  const match = YEAR_LAST.exec(text);
  if (match === null || order === 'ymd' || (match[2] === '.' && order === 'mdy')) return null;
  const date = yearLast(match, order);
  return date === null ? null : moved(date, match, dateAt);
}

function yearFirst(text: string): { readonly date: LocalDate; readonly match: RegExpExecArray } | null {
  const separated = YEAR_FIRST.exec(text);
  if (separated !== null) return found(dateOf(separated[1], separated[3], separated[4]), separated);
  const bare = YEAR_FIRST_BARE.exec(text);
  return bare === null ? null : found(dateOf(bare[1], bare[2], bare[3]), bare);
}

function found(date: LocalDate | null, match: RegExpExecArray) {
  return date === null ? null : { date, match };
}

function yearLast(match: RegExpExecArray, order: DateOrder): LocalDate | null {
  return order === 'mdy' ? dateOf(match[4], match[1], match[3]) : dateOf(match[4], match[3], match[1]);
}

function dateOf(year = '', month = '', day = ''): LocalDate | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR && isLocalDate(date) ? date : null;
}

function moved(date: LocalDate, match: RegExpExecArray, dateAt: DateAt): LocalDate | null {
  const [hour, minute, second, half, offset] = match.slice(-5);
  if (hour === undefined) return date;
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  if (hours > 24 || Number(minute) > 59 || Number(second ?? 0) > 60) return null;
  const seconds = hours * 3_600 + Number(minute) * 60 + Number(second ?? 0);
  if (offset === undefined || seconds === 0) return date;
  return dateAt(Date.parse(`${date}T00:00:00Z`) + (seconds - offsetSeconds(offset)) * 1_000);
}

function offsetSeconds(offset: string): number {
  const match = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset);
  if (match === null) return 0; // Z, UTC, GMT
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 3_600 + Number(match[3] ?? 0) * 60);
}
