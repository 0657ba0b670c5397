/**
 * The key figures: what each seller's stop said at the meeting about each ISO week, so that a row's figures belong to one moment and
 * can be checked with a calculator (design 4.2). Goals are those that stood at the end of that week, the results those of the weeks
 * before it, as they are known today; the week's own result and whether its promise was reached stand beside.
 */
import { wholeUnit } from '../amounts/style.ts';
import { documentAsOf, endOfWeek } from '../as-of.ts';
import { firstWeekOf, isFinished, monthOf } from '../calendar.ts';
import type { Amount, IsoWeek, KeptState, MonthId, Period, Seller, TrendWord } from '../document.ts';
import { LOOKED_AT } from '../finished.ts';
import { gateOf } from '../gate.ts';
import type { Gate } from '../gate.ts';
import { goalInForce, goalsOfPeriod, originalGoal } from '../goals.ts';
import { keptOf } from '../kept.ts';
import { neededShown, paceShown } from '../month.ts';
import { addWeeks, periodKind, weekOf, weeksBetween } from '../periods.ts';
import { isMember, ownDays, resultOf } from '../results.ts';
import { sellerTrend } from '../trend.ts';
import type { Vantage } from '../vantage.ts';

/** A seller's week; amounts in minor units, null where the rules know nothing. */
export interface KeyFigures {
  readonly week: IsoWeek;
  readonly salesMonth: MonthId;
  readonly weekOfMonth: number;
  readonly weeksInMonth: number;
  readonly seller: string;
  readonly workingDays: number; // own
  readonly result: Amount | null;
  readonly goalOriginal: Amount | null;
  readonly goal: Amount | null; // in force
  readonly kept: KeptState;
  readonly budgetMonth: Amount | null;
  readonly monthGoalOriginal: Amount | null;
  readonly monthGoal: Amount | null; // in force
  readonly monthResult: Amount | null; // A before the week was sold; null while the month has no result, as in the minutes
  readonly pace: Amount | null; // as shown, rounded down to a whole krona
  readonly left: Amount | null;
  readonly neededPerWeek: Amount | null; // as shown, rounded up to a whole krona
  readonly slope: number | null; // s, a share per week: 0.0512 (design 4.3)
  readonly trend: TrendWord | null;
  readonly gate: Gate['state'];
}

/** What the table is made of. */
export type KeyFigureGround = Pick<Vantage, 'document' | 'calendar' | 'today'>;

/**
 * A row per week and seller who is in the team that week or has a result in it, by week, then in the team's order. From the first
 * week that anything is known of to the running one, or to the newest with a goal or a result.
 */
export function keyFigures(ground: KeyFigureGround): readonly KeyFigures[] {
  const { document, calendar, today } = ground;
  return knownWeeks(ground).flatMap((week) => {
    // A stop reads the goals of its week and month alone; with all of them the rules' tables would be made anew for each week.
    const goals = [week, monthOf(week, calendar)].flatMap((period) => goalsOfPeriod(document, period));
    const then = documentAsOf({ ...document, goals }, endOfWeek(week, calendar.timeZone));
    const vantage = { document: then, calendar, today, targetWeek: week, finishedWeek: null };
    return document.sellers
      .filter((seller) => isMember(seller, week) || resultOf(document, seller.id, week) !== null)
      .map((seller) => rowOf(vantage, beforeItsEnd(vantage), seller));
  });
}

/** Of a week that is over, the results that its meeting knew; one that is running shows what it has brought so far (design 4.1). */
function beforeItsEnd(vantage: Vantage): Vantage {
  const { document, targetWeek } = vantage;
  const from = addWeeks(targetWeek, -LOOKED_AT);
  const isOver = isFinished(targetWeek, vantage);
  const results = document.results.filter(
    ({ week }) => week >= from && (isOver ? week < targetWeek : week <= targetWeek),
  );
  return { ...vantage, document: { ...document, results } };
}

function rowOf(after: Vantage, vantage: Vantage, seller: Seller): KeyFigures {
  const { document, targetWeek: week } = after;
  const gate = gateOf(vantage, seller.id);
  const { month } = gate.parts;
  const trend = sellerTrend(vantage, seller.id);
  const step = wholeUnit(document.settings);
  return {
    week,
    salesMonth: month.month,
    weekOfMonth: month.k,
    weeksInMonth: month.n,
    seller: seller.name,
    workingDays: ownDays(vantage, seller.id, week),
    result: resultOf(document, seller.id, week),
    goalOriginal: originalGoal(document, seller.id, week)?.amount ?? null,
    goal: goalInForce(document, seller.id, week)?.amount ?? null,
    kept: keptOf(after, seller.id, week).state,
    budgetMonth: month.budget,
    monthGoalOriginal: month.original?.amount ?? null,
    monthGoal: month.goal?.amount ?? null,
    monthResult: month.soFar.parts.weeks.length === 0 ? null : month.soFar.value,
    pace: month.pace.known ? paceShown(month.pace, step) : null,
    left: month.left.known ? month.left.value : null,
    neededPerWeek: month.neededPerWeek.known ? neededShown(month.neededPerWeek, step) : null,
    slope: trend.known ? trend.parts.relativeSlope : null,
    trend: trend.known ? trend.value : null,
    gate: gate.state,
  };
}

/** Only what has a column makes a week known: goals for longer periods than a month do not. */
function knownWeeks({ document, calendar, today }: KeyFigureGround): readonly IsoWeek[] {
  const running = weekOf(today);
  const goalPeriods = (kind: 'week' | 'month'): readonly Period[] =>
    document.goals.map(({ period }) => period).filter((period) => periodKind(period) === kind);
  const weeks = new Set([running, ...document.results.map(({ week }) => week), ...goalPeriods('week')]);
  const months = new Set([...document.budgets.map(({ month }) => month), ...goalPeriods('month')]);
  const first = [...weeks, ...[...months].map((month) => firstWeekOf(month, calendar))].sort()[0] ?? running;
  const last = [...weeks].sort().at(-1) ?? running;
  return Array.from({ length: weeksBetween(first, last) + 1 }, (_, index) => addWeeks(first, index));
}
