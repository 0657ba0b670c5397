/** Which meeting is on: at most one is open at a time. */
import type { HeldMeeting, Meeting, SalesDocument } from './document.ts';

export function isHeld(meeting: Meeting): meeting is HeldMeeting {
  return meeting.status !== 'calledOff';
}

export function openMeeting(document: SalesDocument): HeldMeeting | null {
  return document.meetings.filter(isHeld).find((meeting) => meeting.status === 'open') ?? null;
}

/** The meeting whose texts can be worked on: the open one, else the newest that is closed but not locked (design 3). */
export function editableMeeting(document: SalesDocument): HeldMeeting | null {
  return (
    openMeeting(document) ??
    [...document.meetings]
      .reverse()
      .filter(isHeld)
      .find((meeting) => meeting.status === 'review') ??
    null
  );
}
