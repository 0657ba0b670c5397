/** The week-three gate: the moment that opens a restatement of the month goal (design 4.4). */
import { monthOf, weeksOfMonth } from './calendar.ts';
import type { Amount, Id, IsoWeek, MonthId } from './document.ts';
import { compareBig, compareRatios } from './exact.ts';
import { known, unknown } from './figure.ts';
import type { Figure } from './figure.ts';
import { goalInForce } from './goals.ts';
import { sellerMonth, soldIn } from './month.ts';
import type { SellerMonth } from './month.ts';
import { weekOf } from './periods.ts';
import { ownDays } from './results.ts';
import type { Vantage } from './vantage.ts';

/** `need`: needed per week is above its share of the best week; `pace`: the pace is below its share of the goal. */
export type DownReason = 'need' | 'pace';

/**
 * Why the gate is closed. `missingResult` and `runningResult` name the weeks whose figures *down* waits for; with `onCourse` the
 * goal is neither reached nor out of sight.
 */
export type GateClosed = 'noGoal' | 'tooEarly' | 'noWeekLeft' | 'missingResult' | 'runningResult' | 'onCourse';

/** What the gate was judged on. */
export interface GateParts {
  readonly month: SellerMonth;
  readonly neededOfBest: number; // whole per cent, from the settings
  readonly paceOfGoal: number; // whole per cent, from the settings
}

export type Gate =
  | { readonly state: 'up'; readonly parts: GateParts }
  | { readonly state: 'down'; readonly reasons: readonly DownReason[]; readonly parts: GateParts }
  | {
      readonly state: 'closed';
      readonly why: GateClosed;
      readonly weeks: readonly IsoWeek[];
      readonly parts: GateParts;
    };

/** The new goals that are allowed: `min` to `max`, both included, except one; in minor units. */
export interface GoalRange {
  readonly min: Amount;
  readonly max: Amount;
  readonly except: Amount | null;
}

export type RestatementTest = Figure<
  {
    readonly newGoal: Amount;
    readonly soFar: Amount;
    readonly weeksLeft: number;
    readonly impliedWeekGoal: number; // (new goal − so far) / weeks left, unrounded
    readonly latest: Amount;
    readonly latestWeek: IsoWeek;
  },
  'noLatestResult' | 'noWeekLeft',
  boolean
>;

/**
 * The gate for a seller in the vantage's target week (design 4.4): from week N − 1 on, up when A ≥ G, down when the needed per
 * week or the pace says so and no figure before the target week is missing, else closed. Compared exactly.
 */
export function gateOf(vantage: Vantage, sellerId: Id): Gate {
  const month = sellerMonth(vantage, sellerId);
  const parts = { month, ...vantage.document.settings.gate };
  const closed = (why: GateClosed, weeks: readonly IsoWeek[] = []): Gate => ({ state: 'closed', why, weeks, parts });
  if (month.goal === null) return closed('noGoal');
  if (month.k < month.n - 1) return closed('tooEarly');
  if (month.weeksLeft.length === 0) return closed('noWeekLeft');
  if (month.soFar.value >= month.goal.amount) return { state: 'up', parts };
  if (month.missingWeeks.length > 0) return closed('missingResult', month.missingWeeks);
  if (month.runningWithoutResult.length > 0) return closed('runningResult', month.runningWithoutResult);
  const reasons = downReasons(month, parts);
  return reasons.length > 0 ? { state: 'down', reasons, parts } : closed('onCourse');
}

/**
 * Which new goals the gate allows (design 4.4): up, above A; down, strictly between A and G; opened by hand, any from 0 on other
 * than G. `null` when there is no such number ("no number between"). Goals are 0 to 2^53 − 1 (design 3).
 */
export function newGoalRange(way: 'up' | 'down' | 'byHand', soFar: Amount, goal: Amount | null): GoalRange | null {
  const min = way === 'byHand' ? 0 : Math.max(0, soFar + 1);
  const max = way === 'down' ? (goal ?? 0) - 1 : Number.MAX_SAFE_INTEGER;
  return min > max ? null : { min, max, except: way === 'byHand' ? goal : null };
}

/** Whether a range allows a goal: a whole number within it, other than the one left out. */
export function allowsGoal(range: GoalRange, amount: Amount): boolean {
  return Number.isSafeInteger(amount) && amount >= range.min && amount <= range.max && amount !== range.except;
}

/**
 * The test of a good restatement (design 4.4): whether the week goal that it implies, (G′ − A) / weeks left, is above the latest
 * weekly result, so that the trend leaves upward. It says nothing without a latest result within 13 weeks or a week left.
 */
export function restatementTest(vantage: Vantage, sellerId: Id, newGoal: Amount): RestatementTest {
  const { soFar, weeksLeft, latestResult } = sellerMonth(vantage, sellerId);
  if (weeksLeft.length === 0) return unknown('noWeekLeft');
  if (!latestResult.known) return unknown('noLatestResult');
  const toSell = newGoal - soFar.value;
  return known(compareRatios(toSell, weeksLeft.length, latestResult.value, 1) > 0, {
    newGoal,
    soFar: soFar.value,
    weeksLeft: weeksLeft.length,
    impliedWeekGoal: toSell / weeksLeft.length,
    latest: latestResult.value,
    latestWeek: latestResult.parts.week,
  });
}

/**
 * What the home says on any day: the seller has reached the month goal of the running week's month, on A of all its weeks so far,
 * and has a week left to sell for a new one; `null` otherwise, and before the month's first figure (design 4.4).
 */
export function reachedMonthNow(
  vantage: Vantage,
  sellerId: Id,
): { readonly month: MonthId; readonly goal: Amount; readonly soFar: Amount } | null {
  const current = weekOf(vantage.today);
  const month = monthOf(current, vantage.calendar);
  const weeks = weeksOfMonth(month, vantage.calendar);
  const goal = goalInForce(vantage.document, sellerId, month);
  const sold = soldIn(
    vantage,
    sellerId,
    weeks.filter((week) => week <= current),
  );
  const isWeekLeft = weeks.some((week) => week >= current && ownDays(vantage, sellerId, week) > 0);
  if (goal === null || !isWeekLeft || sold.parts.weeks.length === 0 || sold.value < goal.amount) return null;
  return { month, goal: goal.amount, soFar: sold.value };
}

function downReasons(
  month: SellerMonth,
  limits: { readonly neededOfBest: number; readonly paceOfGoal: number },
): readonly DownReason[] {
  const reasons: DownReason[] = [];
  if (isNeedTooHigh(month, limits.neededOfBest)) reasons.push('need');
  if (isPaceTooLow(month, limits.paceOfGoal)) reasons.push('pace');
  return reasons;
}

/** left / weeks left > share × best, by cross multiplication; without a best week the reason does not apply. */
function isNeedTooHigh({ neededPerWeek, bestOf13 }: SellerMonth, perCent: number): boolean {
  if (!neededPerWeek.known || !bestOf13.known) return false;
  const { left, weeks } = neededPerWeek.parts;
  return compareBig(BigInt(left) * 100n, BigInt(perCent) * BigInt(bestOf13.value) * BigInt(weeks.length)) > 0;
}

/** sold × total days / days < share × goal, by cross multiplication; without a pace the reason does not apply. */
function isPaceTooLow({ pace, goal }: SellerMonth, perCent: number): boolean {
  if (!pace.known || goal === null) return false;
  const { amount, days, totalDays } = pace.parts;
  return (
    compareBig(BigInt(amount) * BigInt(totalDays) * 100n, BigInt(perCent) * BigInt(goal.amount) * BigInt(days)) < 0
  );
}
