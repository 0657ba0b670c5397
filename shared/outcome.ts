/** What became of a finished month or longer period, and the share of its last week (design 4.2). */
import { budgetOfPeriod } from './budgets.ts';
import { isFinished, lastWeekOf, weeksOfMonth, weeksOfPeriod } from './calendar.ts';
import type { Amount, Goal, Id, IsoWeek, MonthId, Period, PeriodAnswer } from './document.ts';
import { sumOf } from './exact.ts';
import { known, unknown } from './figure.ts';
import type { Figure } from './figure.ts';
import { goalHistory, goalInForce, originalGoal } from './goals.ts';
import { soldIn } from './month.ts';
import type { SoFar, WeekAmount } from './month.ts';
import { isAbsentWeek, ownDays, resultOf } from './results.ts';
import type { Vantage } from './vantage.ts';

/** Why a period's result is not known: a finished week misses its result, a week is not finished, or all are absent. */
export type NoOutcome = 'missingResult' | 'notFinished' | 'allAbsent';

export type PeriodResult = Figure<{ readonly weeks: readonly WeekAmount[] }, NoOutcome>;
export type PeriodReached = Figure<{ readonly goal: Amount; readonly result: Amount }, NoOutcome | 'noGoal', boolean>;

export type PeriodVerdict = Figure<{ readonly result: Amount }, NoOutcome | 'noGoal', PeriodAnswer>;

/** A seller's period when it is over: goals, result and budget side by side, in minor units. */
export interface PeriodOutcome {
  readonly period: Period;
  readonly original: Goal | null;
  readonly goal: Goal | null; // in force
  readonly history: readonly Goal[];
  readonly budget: Amount | null; // over its months
  readonly soFar: SoFar; // what is known of it, final or not
  readonly result: PeriodResult;
  readonly missingWeeks: readonly IsoWeek[]; // finished, own days but no result
  readonly reached: PeriodReached; // against the goal in force
  readonly originalReached: PeriodReached; // said beside it
}

/** The last week's result of a month's, beside its own days of the month's: shares as fractions of 1. */
export type LastWeekShare = Figure<
  {
    readonly last: Amount;
    readonly month: Amount;
    readonly lastDays: number;
    readonly days: number;
    readonly daysShare: number;
    readonly sellers: number; // whose figures these are
  },
  NoOutcome | 'notPositive' | 'lastWeekAbsent' | 'nobody'
>;

/**
 * The outcome of a month, or of a longer period over its months. Unknown until each of its weeks is finished with a result or is
 * absent, and when all are absent; reached when the result ≥ the goal in force (design 4.2).
 */
export function periodOutcome(vantage: Vantage, sellerId: Id, period: Period): PeriodOutcome {
  const { document, calendar } = vantage;
  const weeks = weeksOfPeriod(period, calendar);
  const goal = goalInForce(document, sellerId, period);
  const original = originalGoal(document, sellerId, period);
  const result = resultOfWeeks(vantage, sellerId, weeks);
  return {
    period,
    original,
    goal,
    history: goalHistory(document, sellerId, period).map((placed) => placed.goal),
    budget: budgetOfPeriod(document, calendar, sellerId, period),
    soFar: soldIn(vantage, sellerId, weeks),
    result,
    missingWeeks: weeks.filter((week) => isMissing(vantage, sellerId, week)),
    reached: reachedOf(goal, result),
    originalReached: reachedOf(original, result),
  };
}

/** A period of which a week is not known has no answer, and that is said before a goal that it has not (design 4.2). */
export function verdictOf({ result, reached, originalReached }: PeriodOutcome): PeriodVerdict {
  if (!result.known) return unknown(result.why);
  if (!reached.known) return unknown(reached.why);
  return known(answerOf(reached.value, originalReached.known && originalReached.value), { result: result.value });
}

function answerOf(reached: boolean, originalReached: boolean): PeriodAnswer {
  if (reached) return originalReached ? 'reached' : 'reachedInForce';
  return originalReached ? 'reachedOriginal' : 'notReached';
}

/**
 * A seller's last-week share of a month; unknown while a week is missing or not finished, when the month's result is ≤ 0, and
 * when the last week is absent (design 4.2). For the manager only.
 */
export function lastWeekShare(vantage: Vantage, sellerId: Id, month: MonthId): LastWeekShare {
  const weeks = weeksOfMonth(month, vantage.calendar);
  const last = lastWeekOf(month, vantage.calendar);
  const result = resultOfWeeks(vantage, sellerId, weeks);
  if (!result.known) return unknown(result.why);
  const lastDays = ownDays(vantage, sellerId, last);
  if (lastDays === 0) return unknown('lastWeekAbsent');
  if (result.value <= 0) return unknown('notPositive');
  const days = sumOf(weeks.map((week) => ownDays(vantage, sellerId, week)));
  return shareOf({
    last: resultOf(vantage.document, sellerId, last) ?? 0,
    month: result.value,
    lastDays,
    days,
    sellers: 1,
  });
}

/** The team's: the sums, results and days, of the sellers whose own share is known; `nobody` when none is (design 4.2). */
export function teamLastWeekShare(vantage: Vantage, month: MonthId): LastWeekShare {
  const shares = vantage.document.sellers.flatMap((seller) => {
    const share = lastWeekShare(vantage, seller.id, month);
    return share.known ? [share.parts] : [];
  });
  if (shares.length === 0) return unknown('nobody');
  return shareOf({
    last: sumOf(shares.map(({ last }) => last)),
    month: sumOf(shares.map((share) => share.month)),
    lastDays: sumOf(shares.map(({ lastDays }) => lastDays)),
    days: sumOf(shares.map(({ days }) => days)),
    sellers: shares.length,
  });
}

function shareOf(parts: {
  readonly last: Amount;
  readonly month: Amount;
  readonly lastDays: number;
  readonly days: number;
  readonly sellers: number;
}): LastWeekShare {
  return known(parts.last / parts.month, { ...parts, daysShare: parts.lastDays / parts.days });
}

function resultOfWeeks(vantage: Vantage, sellerId: Id, weeks: readonly IsoWeek[]): PeriodResult {
  const present = weeks.filter((week) => !isAbsentWeek(vantage, sellerId, week));
  if (present.length === 0) return unknown('allAbsent');
  if (present.some((week) => isMissing(vantage, sellerId, week))) return unknown('missingResult');
  if (present.some((week) => !isFinished(week, vantage))) return unknown('notFinished');
  return soldIn(vantage, sellerId, weeks);
}

function isMissing(vantage: Vantage, sellerId: Id, week: IsoWeek): boolean {
  return (
    isFinished(week, vantage) &&
    !isAbsentWeek(vantage, sellerId, week) &&
    resultOf(vantage.document, sellerId, week) === null
  );
}

function reachedOf(goal: Goal | null, result: PeriodResult): PeriodReached {
  if (goal === null) return unknown('noGoal');
  if (!result.known) return unknown(result.why);
  return known(result.value >= goal.amount, { goal: goal.amount, result: result.value });
}
