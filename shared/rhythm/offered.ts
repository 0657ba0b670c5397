import { meetingDateOf } from '../calendar.ts';
import type { HeldMeeting, NextMeeting } from '../document.ts';
import { addWeeks } from '../periods.ts';
import type { Ground } from '../results.ts';

/** What a meeting offers for the next one until that is agreed: the usual day and time of the week after (design 4.1, 5). */
export function offeredNext(
  { targetWeek, place }: Pick<HeldMeeting, 'targetWeek' | 'place'>,
  { document, calendar }: Ground,
): NextMeeting {
  return { date: meetingDateOf(addWeeks(targetWeek, 1), calendar), time: document.settings.usualTime, place };
}
