/** Who will not state a goal yet comes back on a day: an open action on the manager (design 5). */
import { asksOf } from './agenda.ts';
import { periodOf } from './calendar.ts';
import type { Action, Goal, HeldMeeting, Id, IsoWeek, LocalDate, SalesDocument } from './document.ts';
import { goalInForce } from './goals.ts';
import { heldMeetingOf } from './meetings.ts';
import { periodKind, weekOf } from './periods.ts';
import type { Calendar } from './vantage.ts';

/** The action by which somebody comes back with what that meeting asked for; null when nobody waits for it. */
export function openComeBack(
  { actions }: Pick<SalesDocument, 'actions'>,
  meeting: Pick<HeldMeeting, 'id'>,
  sellerId: Id,
): Action | null {
  return actions.find((one) => isAwaited(one, sellerId) && one.meetingId === meeting.id) ?? null;
}

/**
 * Whether a goal is what its seller was to come back with: the goal for that meeting's week, or for a later one; where the week's
 * stands already, the last of the others that the meeting asks for.
 * @param document as it was before the goal
 */
export function isComeBackFor(
  document: SalesDocument,
  action: Action,
  { sellerId, period }: Goal,
  calendar: Calendar,
): boolean {
  if (action.kind !== 'comesBack' || action.about !== sellerId || action.meetingId === null) return false;
  const meeting = heldMeetingOf(document, action.meetingId);
  if (meeting === null) return false;
  const { targetWeek } = meeting;
  if (goalInForce(document, sellerId, targetWeek) === null) {
    return periodKind(period) === 'week' && targetWeek <= period;
  }
  return asksOf(meeting)
    .map((kind) => periodOf(kind, targetWeek, calendar))
    .filter((asked) => goalInForce(document, sellerId, asked) === null)
    .every((missing) => missing === period);
}

/**
 * Whether somebody can still come back with the goal of that meeting's week: not when the week is over, since a goal for it is
 * refused then (design 4.2). So nobody is waited for for ever, and nothing is called done that was not.
 */
export function canComeBack(document: SalesDocument, action: Action, today: LocalDate): boolean {
  const week = awaitedWeek(document, action);
  return week !== null && weekOf(today) <= week;
}

/** The day on which a seller said to come back with a goal, the newest that is still open; `null` when there is none. */
export function comesBackOn(document: SalesDocument, sellerId: Id, today: LocalDate): LocalDate | null {
  const open = document.actions.filter((one) => isAwaited(one, sellerId) && canComeBack(document, one, today));
  return open.at(-1)?.due ?? null;
}

function isAwaited({ kind, about, doneAt }: Action, sellerId: Id): boolean {
  return kind === 'comesBack' && about === sellerId && doneAt === null;
}

function awaitedWeek(document: SalesDocument, { meetingId }: Action): IsoWeek | null {
  return meetingId === null ? null : (heldMeetingOf(document, meetingId)?.targetWeek ?? null);
}
