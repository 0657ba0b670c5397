/** Which meeting is on, of which at most one is open at a time, and which have been held. */
import { heldAs } from './agenda.ts';
import { periodOf } from './calendar.ts';
import type { HeldMeeting, Id, Meeting, MeetingKind, Period, SalesDocument } from './document.ts';
import type { Calendar } from './vantage.ts';

export function isHeld(meeting: Meeting): meeting is HeldMeeting {
  return meeting.status !== 'calledOff';
}

export function openMeeting(document: SalesDocument): HeldMeeting | null {
  return document.meetings.filter(isHeld).find((meeting) => meeting.status === 'open') ?? null;
}

/** A held meeting by id; `null` when there is none. */
export function heldMeetingOf(document: SalesDocument, meetingId: Id): HeldMeeting | null {
  return document.meetings.filter(isHeld).find(({ id }) => id === meetingId) ?? null;
}

/**
 * The meetings of a kind that stand in a period: by their target week; a weekly held as a monthly counts in both series (design 5).
 */
export function meetingsIn(
  document: SalesDocument,
  calendar: Calendar,
  kind: MeetingKind,
  period: Period,
): readonly HeldMeeting[] {
  return document.meetings
    .filter(isHeld)
    .filter((meeting) => meeting.kind === kind || heldAs(meeting) === kind)
    .filter(({ targetWeek }) => periodOf(kind, targetWeek, calendar) === period);
}
