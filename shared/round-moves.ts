/** How the round goes on so that nobody is passed over: a stop put off, somebody who comes or leaves, a jump (design 5). */
import { neighbour, stopsOf, type Place } from './agenda.ts';
import type { HeldMeeting, Id, PresenceState } from './document.ts';
import { isPresent } from './presence.ts';

type Stops = Pick<HeldMeeting, 'order' | 'later' | 'presence'>;
type Round = Stops & Pick<HeldMeeting, 'visits' | 'position'>;

/**
 * The place after the present one. Before the round turns to those who are not here, or ends, it comes back to whoever is here
 * and has had no stop yet. Null at the end of the meeting.
 */
export function placeAfter(meeting: Round, places: readonly Place[]): Place | null {
  const { step, stop } = meeting.position;
  const after = neighbour(places, meeting.position, 1);
  if (step !== 'round' || (after !== null && after.stop !== null && isPresent(meeting, after.stop))) return after;
  const waiting = places.find(
    (place) =>
      place.stop !== null && place.stop !== stop && isPresent(meeting, place.stop) && !hasHadStop(meeting, place.stop),
  );
  return waiting ?? after;
}

/** The stop that is taken instead of one that is put off: the next in turn. Null when none of those left comes before it. */
export function stopInstead(meeting: Stops, sellerId: Id): Id | null {
  const stops = stopsOf(meeting);
  const next = stops[stops.indexOf(sellerId) + 1];
  const then = stopsOf({ ...meeting, later: [...meeting.later.filter((id) => id !== sellerId), sellerId] });
  return next !== undefined && then.indexOf(next) < then.indexOf(sellerId) ? next : null;
}

/** Whether the round has already gone past the place of somebody who comes now: the stop is then taken after the others. */
export function isPassed(meeting: Round, sellerId: Id, state: PresenceState): boolean {
  if (state === 'away' || isPresent(meeting, sellerId)) return false;
  const presence = meeting.presence.map((one) => (one.sellerId === sellerId ? { ...one, state } : one));
  const stops = stopsOf({ ...meeting, presence });
  return stops.slice(stops.indexOf(sellerId) + 1).some((id) => isPresent(meeting, id) && hasHadStop(meeting, id));
}

/** A stop that was shown before a late arrival was an empty chair's. */
function hasHadStop({ visits, presence }: Round, sellerId: Id): boolean {
  const came = presence.find((one) => one.sellerId === sellerId)?.at ?? null;
  return visits.some(({ stop, to }) => stop === sellerId && (came === null || to === null || to >= came));
}
