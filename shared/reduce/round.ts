/** Who a meeting about a week is with, and in which order (design 5). */
import type { Id, IsoWeek, Presence, SalesDocument } from '../document.ts';
import { weekNumber } from '../periods.ts';
import { isAbsentWeek, sellersInTeam, type Ground } from '../results.ts';

/** The stops of a meeting about a week: the team's order, or rotated with the week; it never ranks by result. */
export function roundOrder(document: SalesDocument, targetWeek: IsoWeek): readonly Id[] {
  const ids = sellersInTeam(document, targetWeek).map((seller) => seller.id);
  return document.settings.roundOrder === 'rotating' ? rotated(ids, weekNumber(targetWeek)) : ids;
}

/** Before anybody has said who is here: who is absent the whole week is away, the others are expected. */
export function awaitedPresence(ground: Ground, sellerId: Id, targetWeek: IsoWeek): Presence {
  return { sellerId, state: isAbsentWeek(ground, sellerId, targetWeek) ? 'away' : 'expected', at: null };
}

function rotated(ids: readonly Id[], by: number): readonly Id[] {
  const start = by % Math.max(1, ids.length);
  return [...ids.slice(start), ...ids.slice(0, start)];
}
