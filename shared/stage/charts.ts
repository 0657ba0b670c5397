/** The thirteen weeks and the month so far, of one seller or of the team (design 4.2, 4.3; looks, Chart anatomy). */
import { isFinished, monthOf } from '../calendar.ts';
import type { Amount, Id, IsoWeek, MonthId } from '../document.ts';
import { sumOf } from '../exact.ts';
import { LOOKED_AT, weeksBefore } from '../finished.ts';
import { keptOf } from '../kept.ts';
import { sellerMonth, type WeekAmount } from '../month.ts';
import { isMember, sellerOf, weekState } from '../results.ts';
import type { MonthTrack, Trend as StageTrend, WeekBar, WeekChart } from '../stage-screens.ts';
import { teamMonth } from '../team.ts';
import { sellerTrend, teamTrend, type Trend } from '../trend.ts';
import { goalInForce } from '../goals.ts';
import type { Vantage } from '../vantage.ts';
import { saidCell, soldCells } from './track.ts';

export function sellerChart(vantage: Vantage, sellerId: Id): WeekChart {
  const weeks = weeksBefore(vantage.targetWeek, LOOKED_AT);
  return {
    bars: weeks.map((week) => sellerBar(vantage, sellerId, week)),
    targetWeek: vantage.targetWeek,
    trend: stageTrend(sellerTrend(vantage, sellerId), weeks),
  };
}

function sellerBar(vantage: Vantage, sellerId: Id, week: IsoWeek): WeekBar {
  const month = monthOf(week, vantage.calendar);
  const { state, amount } = weekState(vantage, sellerId, week);
  const kept = keptOf(vantage, sellerId, week);
  // A running week is no bar yet: it counts in the month alone (design 4.1).
  const result = isFinished(week, vantage) ? amount : null;
  return {
    week,
    month,
    state: result === null && state === 'value' ? 'missing' : state,
    result,
    goal: kept.goal,
    kept: kept.state === 'kept' ? true : kept.state === 'missed' ? false : null,
  };
}

/** The team's week: the sums of those whose goal and result are known, so that tick and bar are over the same sellers. */
export function teamChart(vantage: Vantage): WeekChart {
  const weeks = weeksBefore(vantage.targetWeek, LOOKED_AT);
  return {
    bars: weeks.map((week) => teamBar(vantage, week)),
    targetWeek: vantage.targetWeek,
    trend: stageTrend(teamTrend(vantage), weeks),
  };
}

function teamBar(vantage: Vantage, week: IsoWeek): WeekBar {
  const { sellers } = vantage.document;
  const base = { week, month: monthOf(week, vantage.calendar) };
  const states = sellers.map((seller) => weekState(vantage, seller.id, week));
  const results = isFinished(week, vantage) ? states.flatMap(({ amount }) => amount ?? []) : [];
  if (results.length === 0) {
    const members = states.filter(({ state }) => state !== 'notMember');
    const state =
      members.length === 0 ? 'notMember' : members.every((one) => one.state === 'absent') ? 'absent' : 'missing';
    return { ...base, state, result: null, goal: null, kept: null };
  }
  const result = sumOf(results);
  const goals = sellers.flatMap((seller) => {
    const { goal, result: own } = keptOf(vantage, seller.id, week);
    return goal === null || own === null ? [] : [goal];
  });
  // A sum of goals beside a sum of results says something only when it is over all who have a result.
  const goal = goals.length === results.length ? sumOf(goals) : null;
  return { ...base, state: 'value', result, goal, kept: goal === null ? null : result >= goal };
}

function stageTrend(trend: Trend, weeks: readonly IsoWeek[]): StageTrend | null {
  if (!trend.known) return null;
  const { from, to } = trend.parts.line;
  const line = {
    from: weeks.indexOf(from.week),
    to: weeks.indexOf(to.week),
    fromAmount: from.weekly,
    toAmount: to.weekly,
  };
  return { word: trend.value, line };
}

export function sellerTrack(vantage: Vantage, sellerId: Id): MonthTrack {
  const month = sellerMonth(vantage, sellerId);
  const seller = sellerOf(vantage.document, sellerId);
  const weekGoal = goalInForce(vantage.document, sellerId, vantage.targetWeek)?.amount ?? null;
  const goal = month.goal?.amount ?? null;
  // Who has left has none in the weeks after (design 3).
  const budget = seller !== null && isMember(seller, vantage.targetWeek) ? month.budget : null;
  return {
    month: month.month,
    goal,
    stated: null,
    budget,
    budgeted: null,
    ...brought(vantage.targetWeek, month.soFar.parts.weeks, month.soFar.value, weekGoal),
  };
}

export function teamTrack(vantage: Vantage): MonthTrack {
  const { month, weeks, soFar, goal, budget, weekGoal } = teamMonth(vantage);
  const sold = weeks.flatMap(({ week, amount }) =>
    amount === null || week > vantage.targetWeek ? [] : [{ week, amount }],
  );
  return {
    month,
    goal: goal.amount,
    stated: { count: goal.stated, of: goal.of },
    budget: budget.amount,
    budgeted: { count: budget.stated, of: budget.of },
    ...brought(vantage.targetWeek, sold, soFar, weekGoal.amount),
  };
}

/** What the month has brought and what is said for its week in hand; a month without a result has no sum, not 0 (design 3). */
function brought(
  targetWeek: IsoWeek,
  sold: readonly WeekAmount[],
  sum: Amount,
  weekGoal: Amount | null,
): Pick<MonthTrack, 'targetWeek' | 'soFar' | 'already' | 'cells' | 'said'> {
  const soFar = sold.length === 0 ? null : sum;
  const already = sold.find(({ week }) => week === targetWeek)?.amount ?? 0;
  return {
    targetWeek,
    soFar,
    already,
    cells: soldCells(sold),
    said: saidCell({ targetWeek, soFar, already }, weekGoal),
  };
}

export function monthOfTarget(vantage: Vantage): MonthId {
  return monthOf(vantage.targetWeek, vantage.calendar);
}
