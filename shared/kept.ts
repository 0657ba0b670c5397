/** Whether a week's promise was reached, and how often a seller's are (design 4.2). */
import { isFinished, weeksOfPeriod } from './calendar.ts';
import type { Amount, Goal, Id, IsoWeek, KeptState, Period } from './document.ts';
import { LOOKED_AT, newestFinishedWeeks } from './finished.ts';
import { promiseOf, restatementsOf } from './goals.ts';
import { absentDays, isAbsentWeek, isMember, resultOf, sellerOf } from './results.ts';
import type { Vantage } from './vantage.ts';

/** A promise's outcome, with the figures it came from. */
export interface Kept {
  readonly state: KeptState;
  readonly goal: Amount | null;
  readonly result: Amount | null;
  readonly promise: Goal | null;
  readonly restatements: readonly Goal[]; // later than the promise, reported beside
}

export interface HitRate {
  readonly reached: number;
  readonly known: number;
}

/** A hit rate over weeks, with what became of those of them in which the seller was in the team. */
export interface WeekHits extends HitRate {
  readonly weeks: readonly (Pick<Kept, 'state' | 'goal' | 'result'> & { readonly week: IsoWeek })[];
}

/**
 * Kept: the result ≥ the promise. Unknown, and so in neither number of the hit rate: `absent` (no own days), `running` (not
 * finished), `noGoal`, `noResult`, and `excused` (a miss in a week with an absent day; a hit counts) (design 4.2).
 */
export function keptOf(vantage: Vantage, sellerId: Id, week: IsoWeek): Kept {
  const promise = promiseOf(vantage.document, sellerId, week);
  const result = resultOf(vantage.document, sellerId, week);
  return {
    state: stateOf(vantage, sellerId, week, promise?.amount ?? null, result),
    goal: promise?.amount ?? null,
    result,
    promise,
    restatements: restatementsOf(vantage.document, sellerId, week),
  };
}

/** Whether a promise is known to be reached or not; only those are counted and summed (design 4.2, 5). */
export function isKnown(state: KeptState): state is 'kept' | 'missed' {
  return state === 'kept' || state === 'missed';
}

/** How many of a seller's promises in some weeks were reached, of how many that are known (design 4.2). */
export function hitRate(vantage: Vantage, sellerId: Id, weeks: readonly IsoWeek[]): WeekHits {
  const seller = sellerOf(vantage.document, sellerId);
  const outcomes = weeks.map((week) => {
    const { state, goal, result } = keptOf(vantage, sellerId, week);
    return { week, state, goal, result };
  });
  return {
    reached: outcomes.filter(({ state }) => state === 'kept').length,
    known: outcomes.filter(({ state }) => isKnown(state)).length,
    weeks: outcomes.filter(({ week }) => seller !== null && isMember(seller, week)),
  };
}

/** The console's hit rate: the last 13 finished weeks (design 4.2). */
export function recentHitRate(vantage: Vantage, sellerId: Id): WeekHits {
  return hitRate(vantage, sellerId, newestFinishedWeeks(vantage, LOOKED_AT));
}

/** The archive's hit rate: the weeks of a sales year, such as 2026 (design 4.2). */
export function yearHitRate(vantage: Vantage, sellerId: Id, year: Period): WeekHits {
  return hitRate(vantage, sellerId, weeksOfPeriod(year, vantage.calendar));
}

function stateOf(vantage: Vantage, sellerId: Id, week: IsoWeek, goal: Amount | null, result: Amount | null): KeptState {
  if (isAbsentWeek(vantage, sellerId, week)) return 'absent';
  if (!isFinished(week, vantage)) return 'running';
  if (goal === null) return 'noGoal';
  if (result === null) return 'noResult';
  if (result >= goal) return 'kept';
  return absentDays(vantage.document, sellerId, week) > 0 ? 'excused' : 'missed';
}
