/** Who the minutes cannot say was here: named before the close, and listed apart afterwards (design 5, 7). */
import { stopsOf } from '../agenda.ts';
import type { HeldMeeting, Id, SalesDocument } from '../document.ts';
import { presenceOf } from '../presence.ts';

/** Who was not marked, and has not stated a goal either, which says that somebody is here. */
export function notNoted(document: SalesDocument, meeting: HeldMeeting): readonly Id[] {
  const hasSpoken = (id: Id): boolean =>
    document.goals.some((goal) => goal.sellerId === id && goal.meetingId === meeting.id && goal.by === 'seller');
  return stopsOf(meeting).filter((id) => {
    const state = presenceOf(meeting, id);
    return state === 'expected' && !hasSpoken(id);
  });
}
