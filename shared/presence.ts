/** Who is in the room (design 5): apart from absences, which are days of a week. */
import type { HeldMeeting, Id, PresenceState } from './document.ts';

type Room = Pick<HeldMeeting, 'presence'>;

/** What can be said of somebody, once something is said. */
export const SAID_PRESENCE: readonly PresenceState[] = ['here', 'remote', 'late', 'away'];

/** Who is not in the meeting's list has not been spoken of. */
export function presenceOf({ presence }: Room, sellerId: Id): PresenceState {
  return presence.find((one) => one.sellerId === sellerId)?.state ?? 'expected';
}

/** Whether somebody takes part: all but those who are not here, also who is only expected yet. */
export function isPresent(room: Room, sellerId: Id): boolean {
  return presenceOf(room, sellerId) !== 'away';
}
