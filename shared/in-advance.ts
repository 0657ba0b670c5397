/** Goals that were left in advance: sent by somebody who is not at the meeting (design 2, 3). */
import type { Goal, HeldMeeting } from './document.ts';
import { presenceOf } from './presence.ts';

/**
 * Whether a goal was left in advance, as a meeting tells of it. One that was written at this meeting for somebody marked away was
 * said there after all when that turns out to be a slip: goals are only ever added, so the mark follows from who was here. Who
 * came late had left the goal before, and it stays so.
 */
export function isInAdvance({ by, meetingId, sellerId }: Goal, meeting: Pick<HeldMeeting, 'id' | 'presence'>): boolean {
  if (by !== 'advance') return false;
  const state = presenceOf(meeting, sellerId);
  const wasHere = state === 'here' || state === 'remote';
  return !(wasHere && meetingId === meeting.id);
}
