/** A seller's month in hand: goal, sold so far, pace, left and needed per week (design 4.2), each with the figures behind it. */
import { budgetOf } from './budgets.ts';
import { isFinished, isRunning, weekInMonth } from './calendar.ts';
import type { Amount, Goal, Id, IsoWeek, MonthId } from './document.ts';
import { roundDownTo, roundUpTo, sumOf } from './exact.ts';
import { known, unknown } from './figure.ts';
import type { Figure } from './figure.ts';
import { finishedOf13 } from './finished.ts';
import { goalHistory, goalInForce, originalGoal } from './goals.ts';
import { ownDays, resultOf, weekState } from './results.ts';
import type { WeekState } from './results.ts';
import type { Vantage } from './vantage.ts';

/** A week of the month. `running` is "pågår", with a figure or without; `toCome` has not begun (design 4.1). */
export interface MonthWeek {
  readonly week: IsoWeek;
  readonly state: WeekState['state'] | 'running' | 'toCome';
  readonly amount: Amount | null;
  readonly days: number; // own working days
}

export interface WeekAmount {
  readonly week: IsoWeek;
  readonly amount: Amount;
}

/** A: the sum of the month's results up to and including the target week; `weeks` are those with a result. */
export type SoFar = Figure<{ readonly weeks: readonly WeekAmount[] }, never> & { readonly known: true };
/** p: the share of the own days that lie in the finished weeks with a result. */
export type ElapsedShare = Figure<{ readonly days: number; readonly totalDays: number }, 'noDays'>;
/** A / p, unrounded: `amount` sold on `days` of `totalDays`. */
export type Pace = Figure<
  { readonly amount: Amount; readonly days: number; readonly totalDays: number; readonly weeks: readonly IsoWeek[] },
  'noDays'
>;
export type Left = Figure<{ readonly goal: Amount; readonly soFar: Amount }, 'noGoal'>;
/** Left / weeks left, unrounded; with 0 left it is 0, weeks left or not. */
export type NeededPerWeek = Figure<
  { readonly left: Amount; readonly goal: Amount; readonly soFar: Amount; readonly weeks: readonly IsoWeek[] },
  'noGoal' | 'noWeekLeft'
>;
/** A week's result as a figure: the latest of the 13 calendar weeks before the target week. */
export type WeekFigure = Figure<{ readonly week: IsoWeek }, 'noResult'>;
/** The best of them; `weeks` are all that have a result, oldest first. */
export type BestWeek = Figure<{ readonly week: IsoWeek; readonly weeks: readonly WeekAmount[] }, 'noResult'>;

export interface SellerMonth {
  readonly month: MonthId;
  readonly k: number;
  readonly n: number;
  readonly weeks: readonly MonthWeek[];
  readonly budget: Amount | null;
  readonly goal: Goal | null; // in force
  readonly original: Goal | null;
  readonly history: readonly Goal[]; // oldest first, without what was corrected
  readonly soFar: SoFar;
  readonly elapsedShare: ElapsedShare;
  readonly pace: Pace;
  readonly left: Left;
  readonly neededPerWeek: NeededPerWeek;
  readonly weeksLeft: readonly IsoWeek[]; // from the target week on, those with an own working day
  readonly bestOf13: BestWeek;
  readonly latestResult: WeekFigure;
  readonly missingWeeks: readonly IsoWeek[]; // finished, before the target week, own days but no result
  readonly runningWithoutResult: readonly IsoWeek[]; // before the target week, not finished, own days but no result
}

/** The month of the vantage's target week for a seller; all money in minor units (design 4.1, 4.2, 4.4). */
export function sellerMonth(vantage: Vantage, sellerId: Id): SellerMonth {
  const { document, calendar, targetWeek } = vantage;
  const { month, k, n, weeks } = weekInMonth(targetWeek, calendar);
  const goal = goalInForce(document, sellerId, month);
  const soFar = soldIn(vantage, sellerId, weeks.slice(0, k));
  const weeksLeft = weeks.slice(k - 1).filter((week) => ownDays(vantage, sellerId, week) > 0);
  const withoutResult = weeks.slice(0, k - 1).filter((week) => weekState(vantage, sellerId, week).state === 'missing');
  return {
    month,
    k,
    n,
    weeks: weeks.map((week) => monthWeek(vantage, sellerId, week)),
    budget: budgetOf(document, sellerId, month),
    goal,
    original: originalGoal(document, sellerId, month),
    history: goalHistory(document, sellerId, month).map((placed) => placed.goal),
    soFar,
    ...paceOf(vantage, sellerId, weeks),
    left: leftOf(goal, soFar.value),
    neededPerWeek: neededOf(goal, soFar.value, weeksLeft),
    weeksLeft,
    bestOf13: bestOf13(vantage, sellerId),
    latestResult: latestResult(vantage, sellerId),
    missingWeeks: withoutResult.filter((week) => isFinished(week, vantage)),
    runningWithoutResult: withoutResult.filter((week) => !isFinished(week, vantage)),
  };
}

/** The sum of a seller's results in some weeks; 0 with no parts when there is none (design 4.2). */
export function soldIn(vantage: Vantage, sellerId: Id, weeks: readonly IsoWeek[]): SoFar {
  const sold = weekAmounts(vantage, sellerId, weeks);
  return known(sumOf(sold.map(({ amount }) => amount)), { weeks: sold });
}

/**
 * The best result of the finished ones of the 13 calendar weeks before the target week, the newest of equals; `noResult` when
 * there is none (design 4.4).
 */
export function bestOf13(vantage: Vantage, sellerId: Id): BestWeek {
  const sold = weekAmounts(vantage, sellerId, finishedOf13(vantage));
  const [first, ...rest] = sold;
  if (first === undefined) return unknown('noResult');
  const best = rest.reduce((top, next) => (next.amount >= top.amount ? next : top), first);
  return known(best.amount, { week: best.week, weeks: sold });
}

/** The latest result of the finished ones of the 13 calendar weeks before the target week (design 4.1, 4.4). */
export function latestResult(vantage: Vantage, sellerId: Id): WeekFigure {
  const latest = weekAmounts(vantage, sellerId, finishedOf13(vantage)).at(-1);
  return latest === undefined ? unknown('noResult') : known(latest.amount, { week: latest.week });
}

/** Needed per week as it is shown: rounded up to a multiple of `step` minor units, 100 for a whole krona (design 4.2). */
export function neededShown(figure: NeededPerWeek & { readonly known: true }, step: number): Amount {
  const { left, weeks } = figure.parts;
  return left === 0 ? 0 : roundUpTo(step, left, weeks.length);
}

/** Pace as it is shown: rounded down to a multiple of `step` minor units, so that it never promises more than it says. */
export function paceShown(figure: Pace & { readonly known: true }, step: number): Amount {
  const { amount, days, totalDays } = figure.parts;
  return roundDownTo(step, BigInt(amount) * BigInt(totalDays), days);
}

/** What a week is for a seller, finished or not (design 3, 4.1). */
export function monthWeek(vantage: Vantage, sellerId: Id, week: IsoWeek): MonthWeek {
  const { state, amount, days } = weekState(vantage, sellerId, week);
  if (state === 'absent' || state === 'notMember' || isFinished(week, vantage)) return { week, state, amount, days };
  return { week, state: isRunning(week, vantage) ? 'running' : 'toCome', amount, days };
}

/** Pace looks at the month's finished weeks before the target week that have a result, in both its sum and its days. */
function paceOf(
  vantage: Vantage,
  sellerId: Id,
  monthWeeks: readonly IsoWeek[],
): { readonly elapsedShare: ElapsedShare; readonly pace: Pace } {
  const before = monthWeeks.filter((week) => week < vantage.targetWeek && isFinished(week, vantage));
  const sold = weekAmounts(vantage, sellerId, before);
  const weeks = sold.map(({ week }) => week);
  const amount = sumOf(sold.map((row) => row.amount));
  const days = daysIn(vantage, sellerId, weeks);
  const totalDays = daysIn(vantage, sellerId, monthWeeks);
  return {
    elapsedShare: totalDays === 0 ? unknown('noDays') : known(days / totalDays, { days, totalDays }),
    pace: days === 0 ? unknown('noDays') : known((amount * totalDays) / days, { amount, days, totalDays, weeks }),
  };
}

function leftOf(goal: Goal | null, soFar: Amount): Left {
  if (goal === null) return unknown('noGoal');
  return known(Math.max(0, goal.amount - soFar), { goal: goal.amount, soFar });
}

function neededOf(goal: Goal | null, soFar: Amount, weeks: readonly IsoWeek[]): NeededPerWeek {
  if (goal === null) return unknown('noGoal');
  const left = Math.max(0, goal.amount - soFar);
  if (left > 0 && weeks.length === 0) return unknown('noWeekLeft');
  return known(left === 0 ? 0 : left / weeks.length, { left, goal: goal.amount, soFar, weeks });
}

/** The weeks with a result, in the order given; a figure in an absent week is a result, too. */
function weekAmounts(vantage: Vantage, sellerId: Id, weeks: readonly IsoWeek[]): readonly WeekAmount[] {
  return weeks.flatMap((week) => {
    const amount = resultOf(vantage.document, sellerId, week);
    return amount === null ? [] : [{ week, amount }];
  });
}

function daysIn(vantage: Vantage, sellerId: Id, weeks: readonly IsoWeek[]): number {
  return sumOf(weeks.map((week) => ownDays(vantage, sellerId, week)));
}
