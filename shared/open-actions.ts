/** What was decided and is not done, on any day (design 3, 5). */
import { localDateOf } from './calendar.ts';
import { canComeBack } from './come-back.ts';
import type { Action, HeldMeeting, Id, IsoWeek, SalesDocument } from './document.ts';
import { sellerOf } from './results.ts';

/**
 * The decisions that are not done, those with a day first and the earliest of them at the top.
 * @param kept done, and in their place among the others all the same
 */
export function openDecisions(document: SalesDocument, kept: readonly Id[] = []): readonly Action[] {
  return document.actions
    .filter(({ id, kind, doneAt }) => kind === 'decision' && (doneAt === null || kept.includes(id)))
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
}

/**
 * What a meeting takes up from before it, in step 2 and in its minutes alike: what was open when it began, decisions and those who
 * were to come back with a goal that could still be stated that day.
 */
export function openBefore(document: SalesDocument, meeting: HeldMeeting): readonly Action[] {
  const { id, startedAt } = meeting;
  const day = localDateOf(startedAt, document.settings.timeZone);
  return document.actions.filter(
    (action) =>
      action.meetingId !== id &&
      action.createdAt < startedAt &&
      (action.doneAt === null || action.doneAt >= startedAt) &&
      (action.kind === 'decision' || canComeBack(document, action, day)),
  );
}

/** Whether an action waits for a new owner: its seller has left before a week (design 3). Who is yet to join does it then. */
export function needsOwner(document: SalesDocument, { owner }: Action, inWeek: IsoWeek): boolean {
  const left = owner.kind === 'seller' ? (sellerOf(document, owner.sellerId)?.left ?? null) : null;
  return left !== null && left < inWeek;
}
