/** The goals of a seller and period: history with its corrections, in force, original, the promise, and corrections (design 3, 4.2). */
import { isPeriodOver, periodOf } from './calendar.ts';
import type { Goal, HeldMeeting, Id, Instant, IsoWeek, LocalDate, Meeting, Period, SalesDocument } from './document.ts';
import { memoByIdentity } from './memo.ts';
import { periodKind, type PeriodKind } from './periods.ts';
import type { Calendar, Vantage } from './vantage.ts';

/** A goal that counts, with its place in time: a correction stands in the place of the goal that it replaces. */
export interface PlacedGoal {
  readonly goal: Goal;
  readonly at: Instant;
}

/**
 * The goals of a seller and period that count, oldest first: by `statedAt`, ties by file order. A correction takes the place
 * in time of the goal that it replaces, which counts nowhere (design 3, 4.2).
 */
export function goalHistory(document: SalesDocument, sellerId: Id, period: Period): readonly PlacedGoal[] {
  return historyTable(document.goals).get(keyOf(sellerId, period)) ?? [];
}

/** All goals of a period, of all sellers, in file order: those that a correction has replaced are among them. */
export function goalsOfPeriod(document: SalesDocument, period: Period): readonly Goal[] {
  return periodTable(document.goals).get(period) ?? [];
}

/** The goal in force: the newest of the period; `null` when none is stated (design 3, 4.2). */
export function goalInForce(document: SalesDocument, sellerId: Id, period: Period): Goal | null {
  return goalHistory(document, sellerId, period).at(-1)?.goal ?? null;
}

/** A seller's goal in force for the period of a kind that is in hand in the target week (design 4.2, 5). */
export function goalInHand(vantage: Vantage, sellerId: Id, kind: PeriodKind): Goal | null {
  return goalInForce(vantage.document, sellerId, periodOf(kind, vantage.targetWeek, vantage.calendar));
}

/** The original: the first goal of the period; `null` when none is stated (design 3). */
export function originalGoal(document: SalesDocument, sellerId: Id, period: Period): Goal | null {
  return goalHistory(document, sellerId, period)[0]?.goal ?? null;
}

/**
 * The promise of a week: the newest goal for it stated until the close of the first closed meeting, of any kind, whose target
 * week it is; where there is none, the first one stated; `null` without a goal (design 4.2).
 */
export function promiseOf(document: SalesDocument, sellerId: Id, week: IsoWeek): Goal | null {
  return promisePlace(document, sellerId, week)?.goal ?? null;
}

/**
 * The restatements of a period, oldest first: the goals after the original; of a week, those after its promise, which are
 * reported beside it (design 2, 4.2).
 */
export function restatementsOf(document: SalesDocument, sellerId: Id, period: Period): readonly Goal[] {
  const history = goalHistory(document, sellerId, period);
  const kept = periodKind(period) === 'week' ? promisePlace(document, sellerId, period) : history[0];
  return kept === undefined ? [] : history.slice(history.indexOf(kept) + 1).map(({ goal }) => goal);
}

/**
 * The goals that had their place in time before an instant, in file order. A correction stands in the place of what it replaces,
 * however late it was made (design 3), so both are there or neither is.
 */
export function goalsAsOf(document: SalesDocument, instant: Instant): readonly Goal[] {
  return placesOf(document.goals)
    .filter(({ at }) => at < instant)
    .map(({ goal }) => goal);
}

/** The meetings that are closed, in review or locked, in the order they were closed (design 3). */
export function closedMeetings(document: SalesDocument): readonly ClosedMeeting[] {
  return closedTable(document.meetings).all;
}

export type ClosedMeeting = HeldMeeting & { readonly closedAt: Instant };

/** Why a goal cannot be corrected. */
export type NoCorrection = 'unknownGoal' | 'replaced' | 'notNewest' | 'closed' | 'over';

/**
 * Whether a goal can be corrected (design 3): only the newest of its period that counts; stated in a meeting, until that meeting
 * closes; stated outside one, until the next meeting closes; and never for a period that is over, since a correction is a goal,
 * too (design 4.2).
 */
export function canCorrect(
  document: SalesDocument,
  goalId: Id,
  context: { readonly calendar: Calendar; readonly today: LocalDate },
): { readonly ok: true } | { readonly ok: false; readonly why: NoCorrection } {
  const goal = document.goals.find(({ id }) => id === goalId);
  if (goal === undefined) return { ok: false, why: 'unknownGoal' };
  const history = goalHistory(document, goal.sellerId, goal.period);
  const place = history.find((placed) => placed.goal.id === goalId);
  if (place === undefined) return { ok: false, why: 'replaced' };
  if (place !== history.at(-1)) return { ok: false, why: 'notNewest' };
  if (isPeriodOver(goal.period, context.calendar, context.today)) return { ok: false, why: 'over' };
  return isMeetingClosedFor(document, place) ? { ok: false, why: 'closed' } : { ok: true };
}

/** In a meeting that is still kept, that one decides; outside of any, the first that closes after the goal was stated. */
function isMeetingClosedFor(document: SalesDocument, { goal, at }: PlacedGoal): boolean {
  const own = document.meetings.find(({ id }) => id === goal.meetingId);
  if (own !== undefined) return isClosed(own);
  return closedMeetings(document).some((meeting) => meeting.closedAt >= at);
}

function promisePlace(document: SalesDocument, sellerId: Id, week: IsoWeek): PlacedGoal | undefined {
  const history = goalHistory(document, sellerId, week);
  const close = closedTable(document.meetings).firstCloseByWeek.get(week);
  const inTime = close === undefined ? undefined : history.filter(({ at }) => at <= close).at(-1);
  return inTime ?? history[0];
}

function isClosed(meeting: Meeting): meeting is ClosedMeeting {
  return (meeting.status === 'review' || meeting.status === 'locked') && meeting.closedAt !== null;
}

const closedTable = memoByIdentity((meetings: SalesDocument['meetings']) => {
  const all = meetings.filter(isClosed).sort((a, b) => compareText(a.closedAt, b.closedAt));
  const firstCloseByWeek = new Map<IsoWeek, Instant>();
  for (const { targetWeek, closedAt } of all) {
    if (!firstCloseByWeek.has(targetWeek)) firstCloseByWeek.set(targetWeek, closedAt);
  }
  return { all, firstCloseByWeek };
});

const historyTable = memoByIdentity((goals: SalesDocument['goals']): ReadonlyMap<string, readonly PlacedGoal[]> => {
  const places = placesOf(goals);
  const table = new Map<string, (PlacedGoal & { readonly order: number })[]>();
  for (const place of places.filter(({ replaced }) => !replaced)) {
    const key = keyOf(place.goal.sellerId, place.goal.period);
    const history = table.get(key) ?? [];
    history.push(place);
    table.set(key, history);
  }
  for (const history of table.values()) history.sort((a, b) => compareText(a.at, b.at) || a.order - b.order);
  return table;
});

const periodTable = memoByIdentity((goals: SalesDocument['goals']): ReadonlyMap<Period, readonly Goal[]> => {
  const table = new Map<Period, Goal[]>();
  for (const goal of goals) {
    const same = table.get(goal.period);
    if (same === undefined) table.set(goal.period, [goal]);
    else same.push(goal);
  }
  return table;
});

interface Place extends PlacedGoal {
  readonly order: number; // in the file, of the goal whose place it is
  replaced: boolean;
}

/** A correction names a goal that stands before it in the file, of the same seller and period; any other is a goal of its own. */
const placesOf = memoByIdentity((goals: SalesDocument['goals']): readonly Place[] => {
  const byId = new Map<Id, Place>();
  return goals.map((goal, index) => {
    const target = goal.corrects === undefined ? undefined : byId.get(goal.corrects);
    const corrected = target !== undefined && isSamePeriod(target.goal, goal) ? target : undefined;
    if (corrected !== undefined) corrected.replaced = true;
    const place: Place = {
      goal,
      at: corrected?.at ?? goal.statedAt,
      order: corrected?.order ?? index,
      replaced: false,
    };
    byId.set(goal.id, place);
    return place;
  });
});

function isSamePeriod(a: Goal, b: Goal): boolean {
  return a.sellerId === b.sellerId && a.period === b.period;
}

function keyOf(sellerId: Id, period: Period): string {
  return `${sellerId} ${period}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
