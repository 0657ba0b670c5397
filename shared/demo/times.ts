/** When things happened in the demo team's half-year, in the team's own time. */
import { localDateOf, localTimeOf } from '../calendar.ts';
import type { Instant, IsoWeek, LocalDate, LocalTime } from '../document.ts';
import { addDays, mondayOf } from '../periods.ts';
import type { Calendar } from '../vantage.ts';

/** The instant at which the clocks of a time zone show a date and time. */
export function instantAt(date: LocalDate, time: LocalTime, timeZone: string): Instant {
  const wanted = millisecondsOf(date, time);
  const asUtc = new Date(wanted).toISOString();
  const ahead = millisecondsOf(localDateOf(asUtc, timeZone), localTimeOf(asUtc, timeZone)) - wanted;
  return new Date(wanted - ahead).toISOString();
}

export function secondsAfter(instant: Instant, seconds: number): Instant {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

/** The week's first working day: Monday, or the day after a holiday. */
export function meetingDay(week: IsoWeek, { holidays }: Calendar): LocalDate {
  const monday = mondayOf(week);
  const days = [0, 1, 2, 3, 4].map((day) => addDays(monday, day));
  return days.find((date) => holidays[date] !== true) ?? monday;
}

function millisecondsOf(date: LocalDate, time: LocalTime): number {
  return Date.parse(`${date}T${time}:00.000Z`);
}
