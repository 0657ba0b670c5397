/** When a meeting about a week is to be held (design 4.1, 5). */
import { meetingDateOf, targetWeekOf } from '../calendar.ts';
import type { IsoWeek, LocalDate, LocalTime } from '../document.ts';
import { closedMeetings } from '../goals.ts';
import type { Ground } from '../results.ts';

export interface PlannedTime {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** As the newest closed meeting has agreed, when what it agreed is about this week; else the usual day and time. */
export function plannedFor({ document, calendar }: Ground, week: IsoWeek): PlannedTime {
  const agreed = closedMeetings(document).at(-1)?.nextMeeting ?? null;
  if (agreed !== null && targetWeekOf(agreed.date, calendar.usualWeekday) === week) {
    return { date: agreed.date, time: agreed.time };
  }
  return { date: meetingDateOf(week, calendar), time: document.settings.usualTime };
}
