/** Step 2, last week's promises: which weeks it takes up, and what it says of each (design 5). */
import { isFinished } from './calendar.ts';
import type { Amount, Id, IsoWeek, SalesDocument } from './document.ts';
import { sumOf } from './exact.ts';
import { lastFinishedWeek } from './finished.ts';
import { closedMeetings } from './goals.ts';
import { isKnown, keptOf } from './kept.ts';
import type { Kept } from './kept.ts';
import { memoByIdentity } from './memo.ts';
import { addWeeks, periodKind } from './periods.ts';
import { isEverybodyAbsent, isMember, sellerOf } from './results.ts';
import type { Vantage } from './vantage.ts';

export interface PromiseRow extends Kept {
  readonly sellerId: Id;
}

/** A week's promises. The count and both sums are over the same sellers: those whose promise is known to be reached or not. */
export interface PromiseWeek {
  readonly week: IsoWeek;
  readonly reached: number;
  readonly known: number;
  readonly result: Amount;
  readonly goal: Amount;
  readonly rows: readonly PromiseRow[];
}

const TAKEN_UP = 4;

/**
 * The weeks that step 2 takes up, newest first, their rows in the order given (the round's) and then the others: of the last four finished
 * weeks before the target week that no closed meeting has taken up; none before the first promise or result; weeks in which
 * every seller is absent are passed over and are none of the four (design 5).
 */
export function promiseWeeks(vantage: Vantage, order: readonly Id[]): readonly PromiseWeek[] {
  const done = new Set(
    closedMeetings(vantage.document).flatMap(({ facts }) => facts?.promises.map(({ week }) => week) ?? []),
  );
  return lastFourFinished(vantage)
    .filter((week) => !done.has(week))
    .map((week) => promiseWeek(vantage, week, order));
}

/**
 * One week's promises: a row for each who was in the team that week, those of the order first. Who has left since has no stop any
 * more, but promised all the same; so the count does not depend on whom the round is with (design 5).
 */
export function promiseWeek(vantage: Vantage, week: IsoWeek, order: readonly Id[]): PromiseWeek {
  const others = vantage.document.sellers.map(({ id }) => id).filter((id) => !order.includes(id));
  const rows = [...order, ...others]
    .filter((sellerId) => wasMember(vantage.document, sellerId, week))
    .map((sellerId) => ({ sellerId, ...keptOf(vantage, sellerId, week) }));
  const counted = rows.filter(({ state }) => isKnown(state));
  return {
    week,
    reached: counted.filter(({ state }) => state === 'kept').length,
    known: counted.length,
    result: sumOf(counted.map(({ result }) => result ?? 0)),
    goal: sumOf(counted.map(({ goal }) => goal ?? 0)),
    rows,
  };
}

function lastFourFinished(vantage: Vantage): readonly IsoWeek[] {
  const first = firstWeekKnown(vantage.document);
  const weeks: IsoWeek[] = [];
  if (first === null) return weeks;
  for (let week = lastFinishedWeek(vantage); week >= first && weeks.length < TAKEN_UP; week = addWeeks(week, -1)) {
    if (isFinished(week, vantage) && !isEverybodyAbsent(vantage, week)) weeks.push(week);
  }
  return weeks;
}

function wasMember(document: SalesDocument, sellerId: Id, week: IsoWeek): boolean {
  const seller = sellerOf(document, sellerId);
  return seller !== null && isMember(seller, week);
}

/** The week of the first promise or result; `null` when there is neither. */
function firstWeekKnown(document: SalesDocument): IsoWeek | null {
  return earlier(firstResult(document.results), firstPromise(document.goals));
}

const firstResult = memoByIdentity((results: SalesDocument['results']) => ({
  week: earliest(results.map(({ week }) => week)),
}));
const firstPromise = memoByIdentity((goals: SalesDocument['goals']) => ({
  week: earliest(goals.map(({ period }) => period).filter((period) => periodKind(period) === 'week')),
}));

type MaybeWeek = { readonly week: IsoWeek | null };

function earlier(a: MaybeWeek, b: MaybeWeek): IsoWeek | null {
  return earliest([a.week, b.week].flatMap((week) => week ?? []));
}

function earliest(weeks: readonly IsoWeek[]): IsoWeek | null {
  return weeks.reduce<IsoWeek | null>((first, week) => (first === null || week < first ? week : first), null);
}
