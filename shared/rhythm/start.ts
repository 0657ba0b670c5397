/** Where a team's rhythm begins: before it no meeting was due (design 5). */
import { localDateOf, meetingDateOf, targetWeekOf } from '../calendar.ts';
import type { IsoWeek, LocalDate } from '../document.ts';
import { isHeld } from '../meetings.ts';
import { addWeeks } from '../periods.ts';
import type { Ground } from '../results.ts';
import type { Calendar } from '../vantage.ts';

/**
 * The week of the first meeting that was held: a habit begins when it is begun. Before any, the first that could be held once the
 * first goal was stated or the first result came in, by when that was, so that a file of last year's results makes no
 * meeting of last year's missed; without any of them, the one that can be held from today on.
 */
export function rhythmStart({ document, calendar }: Ground, today: LocalDate): IsoWeek {
  const held = earliest(document.meetings.filter(isHeld).map(({ targetWeek }) => targetWeek));
  if (held !== null) return held;
  const known = earliest([...document.goals.map(({ statedAt }) => statedAt), ...document.results.map(({ at }) => at)]);
  return firstMeetingFrom(known === null ? today : localDateOf(known, calendar.timeZone), calendar);
}

/** The first week whose meeting is not yet over on a date: set up on a Thursday, the next Monday's. */
function firstMeetingFrom(date: LocalDate, calendar: Calendar): IsoWeek {
  const week = targetWeekOf(date, calendar.usualWeekday);
  return meetingDateOf(week, calendar) < date ? addWeeks(week, 1) : week;
}

/** The least of texts that sort as time does; there may be thousands. */
function earliest(texts: readonly string[]): string | null {
  return texts.reduce<string | null>((least, one) => (least === null || one < least ? one : least), null);
}
