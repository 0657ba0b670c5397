/** Who a meeting about a week is with, and in which order (design 5). */
import type { Id, IsoWeek, Presence, SalesDocument } from '../document.ts';
import { openMeeting } from '../meetings.ts';
import { weekNumber } from '../periods.ts';
import { isAbsentWeek, sellersInTeam, type Ground } from '../results.ts';
import type { Calendar } from '../vantage.ts';
import { withMeeting } from './meeting.ts';
import { isRefused, type Outcome } from './outcome.ts';

/** The stops of a meeting about a week: the team's order, or rotated with the week; it never ranks by result. */
export function roundOrder(document: SalesDocument, targetWeek: IsoWeek): readonly Id[] {
  const ids = sellersInTeam(document, targetWeek).map((seller) => seller.id);
  return document.settings.roundOrder === 'rotating' ? rotated(ids, weekNumber(targetWeek)) : ids;
}

/** Before anybody has said who is here: who is absent the whole week is away, the others are expected. */
export function awaitedPresence(ground: Ground, sellerId: Id, targetWeek: IsoWeek): Presence {
  return { sellerId, state: isAbsentWeek(ground, sellerId, targetWeek) ? 'away' : 'expected', at: null };
}

/**
 * The open meeting follows a change of the team: who is in it in the target week and has no stop gets one, last in the order (those
 * present go before those who are not, as ever); who is not in it any more loses the stop, but never the one in hand.
 */
export function followedByRound(outcome: Outcome, calendar: Calendar): Outcome {
  if (isRefused(outcome)) return outcome;
  const meeting = openMeeting(outcome);
  if (meeting === null) return outcome;
  const { targetWeek, position, order } = meeting;
  const team = sellersInTeam(outcome, targetWeek).map(({ id }) => id);
  const stays = (id: Id): boolean => team.includes(id) || id === position.stop;
  const come = team.filter((id) => !order.includes(id));
  if (come.length === 0 && order.every(stays)) return outcome;
  const ground = { document: outcome, calendar };
  return withMeeting(outcome, {
    ...meeting,
    order: [...order.filter(stays), ...come],
    later: meeting.later.filter(stays),
    presence: [
      ...meeting.presence.filter(({ sellerId }) => stays(sellerId)),
      ...come.map((id) => awaitedPresence(ground, id, targetWeek)),
    ],
  });
}

function rotated(ids: readonly Id[], by: number): readonly Id[] {
  const start = by % Math.max(1, ids.length);
  return [...ids.slice(start), ...ids.slice(0, start)];
}
