/** A meeting of the year is called off with its reason, or stands again (design 5). */
import { periodOf } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import type { SalesDocument } from '../document.ts';
import { isHeld, meetingsIn } from '../meetings.ts';
import { calledOffIn } from '../rhythm/slot.ts';
import type { Stamp } from './goals.ts';
import { refuse, type Outcome } from './outcome.ts';

/**
 * One of a kind and period can be called off, for a week to come or, when the reason is known afterwards, for any past one.
 * What has been held or begun is not called off; a meeting that is held all the same counts as held.
 */
export function callOff(document: SalesDocument, command: CommandOf<'meeting.callOff'>, stamp: Stamp): Outcome {
  const { kind, targetWeek } = command;
  const { id, at, calendar } = stamp;
  const reason = command.reason.trim();
  if (reason === '') return refuse('error.callOff.noReason');
  const period = periodOf(kind, targetWeek, calendar);
  if (meetingsIn(document, calendar, kind, period).length > 0) return refuse('error.callOff.held');
  if (calledOffIn({ document, calendar }, kind, period) !== null) return refuse('error.callOff.already');
  return { ...document, meetings: [...document.meetings, { id, status: 'calledOff', kind, targetWeek, reason, at }] };
}

export function reinstate(document: SalesDocument, { meetingId }: CommandOf<'meeting.reinstate'>): Outcome {
  const meetings = document.meetings.filter((one) => one.id !== meetingId || isHeld(one));
  if (meetings.length === document.meetings.length) return refuse('error.callOff.gone');
  return { ...document, meetings };
}
