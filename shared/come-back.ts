/** Who will not state a goal yet comes back on a day: an open action on the manager (design 5). */
import type { Action, HeldMeeting, Id } from './document.ts';

export function isOpenComeBack(action: Action, meeting: Pick<HeldMeeting, 'id'>, sellerId: Id): boolean {
  return (
    action.kind === 'comesBack' &&
    action.about === sellerId &&
    action.meetingId === meeting.id &&
    action.doneAt === null
  );
}
