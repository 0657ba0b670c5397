/** A seller's sales year, week by week and month by month: what the archive tells the manager (design 4.2, 4.3, 6). */
import { firstWeekOf, isFinished, isRunning, lastWeekOf, monthsOfPeriod, periodOf, weeksOfMonth } from './calendar.ts';
import type { Amount, Id, IsoWeek, MonthId, Period } from './document.ts';
import { goalInForce } from './goals.ts';
import { keptOf, yearHitRate } from './kept.ts';
import type { HitRate, Kept } from './kept.ts';
import { monthWeek } from './month.ts';
import type { MonthWeek } from './month.ts';
import { lastWeekShare, periodOutcome, teamLastWeekShare, verdictOf } from './outcome.ts';
import type { LastWeekShare, PeriodOutcome, PeriodVerdict } from './outcome.ts';
import { isMember, sellerOf } from './results.ts';
import { sellerTrend, trendAtMonthEnd } from './trend.ts';
import type { Trend } from './trend.ts';
import type { Vantage } from './vantage.ts';

/** A week's result stands in `amount`, of a running one as far as it is known; amounts in minor units. */
export interface HistoryWeek extends MonthWeek {
  readonly kept: Kept;
  readonly goal: Amount | null; // in force
}

export interface HistoryMonth {
  readonly month: MonthId;
  /** `over` when its last week is finished; `running` from its first day on. */
  readonly stage: 'over' | 'running' | 'toCome';
  readonly weeks: readonly HistoryWeek[];
  readonly outcome: PeriodOutcome;
  readonly verdict: PeriodVerdict;
  /** In which the month was left; of a running month the trend as it is now; `null` before the month begins. */
  readonly trend: Trend | null;
  readonly lastWeek: LastWeekShare;
}

export interface SellerYear {
  readonly year: Period;
  readonly months: readonly HistoryMonth[]; // all twelve
  /** From the first month that holds a result or a goal to the last one, or the running one. */
  readonly told: readonly HistoryMonth[];
  readonly weeksReached: HitRate;
  readonly originalsReached: HitRate; // months against the original goal
  readonly monthsReached: HitRate; // against the goal in force
}

/**
 * A seller's sales year such as `2026`, seen from the vantage, for those who have left, too. Every figure comes from the rule
 * that it has everywhere else (design 4.2, 4.3).
 */
export function sellerYear(vantage: Vantage, sellerId: Id, year: Period): SellerYear {
  const months = monthsOfPeriod(year, vantage.calendar).map((month) => historyMonth(vantage, sellerId, month));
  return {
    year,
    months,
    told: fromFirstToLast(months, (month) => isTold(vantage, sellerId, month)),
    weeksReached: yearHitRate(vantage, sellerId, year),
    originalsReached: countOf(months.map(({ outcome }) => outcome.originalReached)),
    monthsReached: countOf(months.map(({ outcome }) => outcome.reached)),
  };
}

/**
 * The sales years in which one of some sellers has a result or a goal, or is in the team in the target week; oldest first. The
 * year of the target week when there is none (design 6).
 */
export function yearsWithHistory(vantage: Vantage, sellerIds: readonly Id[]): readonly Period[] {
  const { document, calendar, targetWeek } = vantage;
  const asked = new Set(sellerIds);
  const weeks = new Set<IsoWeek>();
  for (const { sellerId, week } of document.results) if (asked.has(sellerId)) weeks.add(week);
  for (const { sellerId, period } of document.goals) if (asked.has(sellerId)) weeks.add(firstWeekOf(period, calendar));
  if (weeks.size === 0 || sellerIds.some((id) => isMemberIn(vantage, id, targetWeek))) weeks.add(targetWeek);
  return [...new Set([...weeks].map((week) => periodOf('year', week, calendar)))].sort();
}

export interface TeamLastWeek {
  readonly month: MonthId;
  readonly share: LastWeekShare;
}

/** The team's last-week shares of a year's months, from the first that is known to the last; none when none is (design 4.2). */
export function teamLastWeeks(vantage: Vantage, year: Period): readonly TeamLastWeek[] {
  const months = monthsOfPeriod(year, vantage.calendar).map((month) => ({
    month,
    share: teamLastWeekShare(vantage, month),
  }));
  return fromFirstToLast(months, ({ share }) => share.known);
}

function historyMonth(vantage: Vantage, sellerId: Id, month: MonthId): HistoryMonth {
  const outcome = periodOutcome(vantage, sellerId, month);
  const stage = stageOf(vantage, month);
  return {
    month,
    stage,
    weeks: weeksOfMonth(month, vantage.calendar).map((week) => historyWeek(vantage, sellerId, week)),
    outcome,
    verdict: verdictOf(outcome),
    trend: trendOf(vantage, sellerId, month, stage),
    lastWeek: lastWeekShare(vantage, sellerId, month),
  };
}

function historyWeek(vantage: Vantage, sellerId: Id, week: IsoWeek): HistoryWeek {
  return {
    ...monthWeek(vantage, sellerId, week),
    kept: keptOf(vantage, sellerId, week),
    goal: goalInForce(vantage.document, sellerId, week)?.amount ?? null,
  };
}

function stageOf(vantage: Vantage, month: MonthId): HistoryMonth['stage'] {
  if (isFinished(lastWeekOf(month, vantage.calendar), vantage)) return 'over';
  const first = firstWeekOf(month, vantage.calendar);
  return isFinished(first, vantage) || isRunning(first, vantage) ? 'running' : 'toCome';
}

function trendOf(vantage: Vantage, sellerId: Id, month: MonthId, stage: HistoryMonth['stage']): Trend | null {
  if (stage === 'toCome') return null;
  return stage === 'over' ? trendAtMonthEnd(vantage, sellerId, month) : sellerTrend(vantage, sellerId);
}

/** A goal for a time after leaving is nobody's any more (design 3). */
function isTold(vantage: Vantage, sellerId: Id, { stage, outcome, weeks }: HistoryMonth): boolean {
  if (outcome.soFar.parts.weeks.length > 0) return true;
  if (!weeks.some(({ week }) => isMemberIn(vantage, sellerId, week))) return false;
  return stage === 'running' || outcome.goal !== null || weeks.some(({ goal }) => goal !== null);
}

function isMemberIn({ document }: Vantage, sellerId: Id, week: IsoWeek): boolean {
  const seller = sellerOf(document, sellerId);
  return seller !== null && isMember(seller, week);
}

/** All entries between the first and the last for which it holds, both included. */
function fromFirstToLast<Entry>(entries: readonly Entry[], holds: (entry: Entry) => boolean): readonly Entry[] {
  const held = entries.map(holds);
  return held.includes(true) ? entries.slice(held.indexOf(true), held.lastIndexOf(true) + 1) : [];
}

function countOf(answers: readonly PeriodOutcome['reached'][]): HitRate {
  const values = answers.flatMap((answer) => (answer.known ? [answer.value] : []));
  return { reached: values.filter(Boolean).length, known: values.length };
}
