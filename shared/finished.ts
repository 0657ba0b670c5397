/** Which weeks the rules may look at: the finished ones before the target week (design 4.1). */
import { isFinished, lastWeekOf, monthOf, previousPeriod } from './calendar.ts';
import type { IsoWeek, MonthId, SalesDocument } from './document.ts';
import { memoByIdentity } from './memo.ts';
import { addWeeks, weekOf } from './periods.ts';
import { sellersInTeam, weekState } from './results.ts';
import type { Vantage } from './vantage.ts';

/** Trend, best of 13 and latest result look at these many calendar weeks before the target week (design 4.3, 4.4). */
export const LOOKED_AT = 13;

/** The `count` calendar weeks before a week, oldest first. */
export function weeksBefore(week: IsoWeek, count: number): readonly IsoWeek[] {
  return Array.from({ length: count }, (_, index) => addWeeks(week, index - count));
}

/** Those of the 13 calendar weeks before the target week that are finished, oldest first (design 4.1, 4.3, 4.4). */
export const finishedOf13 = memoByIdentity((vantage: Vantage): readonly IsoWeek[] =>
  weeksBefore(vantage.targetWeek, LOOKED_AT).filter((week) => isFinished(week, vantage)),
);

/** The newest finished week of all, by today's date and the manager's word, before the target week or not (design 4.1). */
export function newestFinishedWeek(vantage: Vantage): IsoWeek {
  const running = weekOf(vantage.today);
  return isFinished(running, vantage) ? running : addWeeks(running, -1);
}

/** "Last week": the newest finished week before the target week (design 4.1). */
export function lastFinishedWeek(vantage: Vantage): IsoWeek {
  const newest = newestFinishedWeek(vantage);
  return newest < vantage.targetWeek ? newest : addWeeks(vantage.targetWeek, -1);
}

/** The newest `count` finished weeks, oldest first; for the hit rate (design 4.2). */
export function newestFinishedWeeks(vantage: Vantage, count: number): readonly IsoWeek[] {
  return weeksBefore(addWeeks(newestFinishedWeek(vantage), 1), count);
}

/** Those of the `count` months before the target week's that are over, newest first (design 4.1). */
export function lastFinishedMonths(vantage: Vantage, count: number): readonly MonthId[] {
  const months: MonthId[] = [];
  let month = monthOf(vantage.targetWeek, vantage.calendar);
  while (months.length < count) {
    month = previousPeriod(month, vantage.calendar);
    months.push(month);
  }
  return months.filter((month) => isFinished(lastWeekOf(month, vantage.calendar), vantage));
}

/** How fresh the figures are: the week, and how many of those expected to have a result in it have one. */
export interface Freshness {
  readonly week: IsoWeek;
  readonly known: number;
  readonly of: number;
}

/**
 * How far the results go: the newest finished week before the target week in which anybody of the team has one, also when others
 * miss theirs; before the first finished week, the newest of all. `null` only without any result of the team (design 5, lobby).
 */
export function freshThrough(vantage: Vantage): Freshness | null {
  const weeks = weeksWithResults(vantage.document.results);
  const isJudged = (week: IsoWeek): boolean => week < vantage.targetWeek && isFinished(week, vantage);
  return firstFresh(vantage, weeks.filter(isJudged)) ?? firstFresh(vantage, weeks);
}

/** Newest first. */
const weeksWithResults = memoByIdentity((results: SalesDocument['results']): readonly IsoWeek[] =>
  [...new Set(results.map(({ week }) => week))].sort().reverse(),
);

function firstFresh(vantage: Vantage, newestFirst: readonly IsoWeek[]): Freshness | null {
  for (const week of newestFirst) {
    const states = sellersInTeam(vantage.document, week).map((seller) => weekState(vantage, seller.id, week).state);
    const known = states.filter((state) => state === 'value').length;
    if (known > 0) return { week, known, of: known + states.filter((state) => state === 'missing').length };
  }
  return null;
}
