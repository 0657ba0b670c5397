/** How the parts of the reducer change the meeting that is on. */
import type { HeldMeeting, SalesDocument } from '../document.ts';
import { editableMeeting, openMeeting } from '../meetings.ts';
import { refuse, type Outcome } from './outcome.ts';

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

/** Changes texts, in the open meeting or in the one under review (design 3: texts can be mended, figures not). */
export function inEditableMeeting(
  document: SalesDocument,
  change: (meeting: HeldMeeting) => Partial<HeldMeeting>,
): Outcome {
  const meeting = editableMeeting(document);
  if (meeting === null) return refuse('error.meeting.noneOpen');
  return withMeeting(document, { ...meeting, ...change(meeting) });
}

export function isInRound(meeting: HeldMeeting, sellerId: string): boolean {
  return meeting.order.includes(sellerId);
}
