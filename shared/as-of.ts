/** The document as it stood at an earlier time, in its goals: what the rules would have said then, had they known today's results. */
import { localDateOf } from './calendar.ts';
import type { Instant, IsoWeek, LocalDate, SalesDocument } from './document.ts';
import { goalsAsOf } from './goals.ts';
import { addDays, sundayOf } from './periods.ts';

const HOUR = 3_600_000; // ms
/** No time zone is further from UTC. */
const FURTHEST = 26 * HOUR;

/** A document with the goals that had their place in time before an instant; everything else is as it is known now (design 3). */
export function documentAsOf(document: SalesDocument, instant: Instant): SalesDocument {
  return { ...document, goals: goalsAsOf(document, instant) };
}

/** The end of a week, Sunday 24:00 in a time zone. Throws a RangeError for an unknown zone (design 3). */
export function endOfWeek(week: IsoWeek, timeZone: string): Instant {
  return startOfDay(addDays(sundayOf(week), 1), timeZone);
}

/** The first instant of a date in a time zone, also where a day begins at 01:00 or is left out: found between too early and late. */
function startOfDay(date: LocalDate, timeZone: string): Instant {
  const midnight = Date.parse(`${date}T00:00:00.000Z`);
  let before = midnight - FURTHEST;
  let from = midnight + FURTHEST;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (localDateOf(instantOf(middle), timeZone) < date) before = middle;
    else from = middle;
  }
  return instantOf(from);
}

function instantOf(milliseconds: number): Instant {
  return new Date(milliseconds).toISOString();
}
