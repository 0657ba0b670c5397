/** How the parts of the reducer change the meeting that is on. */
import type { HeldMeeting, Id, SalesDocument } from '../document.ts';
import { heldMeetingOf, openMeeting } from '../meetings.ts';
import { isRefused, refuse, type Outcome, type Refused } from './outcome.ts';

export function withMeeting(document: SalesDocument, meeting: HeldMeeting): SalesDocument {
  return { ...document, meetings: document.meetings.map((one) => (one.id === meeting.id ? meeting : one)) };
}

/** Changes the open meeting; refused when none is open. */
export function inOpenMeeting(
  document: SalesDocument,
  change: (meeting: HeldMeeting) => Partial<HeldMeeting>,
): Outcome {
  const meeting = openMeeting(document);
  if (meeting === null) return refuse('error.meeting.noneOpen');
  return withMeeting(document, { ...meeting, ...change(meeting) });
}

/** A meeting's texts belong to the meeting that the command names, else to the open one. */
type OfMeeting = { readonly meetingId?: Id | undefined };

/** The meeting whose texts are mended: open or under review, any of those; in a locked one nothing is (design 3). */
export function textMeeting(document: SalesDocument, { meetingId }: OfMeeting): HeldMeeting | Refused {
  const meeting = meetingId === undefined ? openMeeting(document) : heldMeetingOf(document, meetingId);
  if (meeting === null) return refuse('error.meeting.noneOpen');
  return meeting.status === 'locked' ? refuse('error.meeting.locked') : meeting;
}

/** Changes texts, in the open meeting or in one under review (design 3: texts can be mended, figures not). */
export function inTextMeeting(
  document: SalesDocument,
  of: OfMeeting,
  change: (meeting: HeldMeeting) => Partial<HeldMeeting>,
): Outcome {
  const meeting = textMeeting(document, of);
  return isRefused(meeting) ? meeting : withMeeting(document, { ...meeting, ...change(meeting) });
}

export function isInRound(meeting: HeldMeeting, sellerId: string): boolean {
  return meeting.order.includes(sellerId);
}
