/** The figures and facts of a meeting as they were shown: kept at the close, so that its minutes never change (design 3, 7). */
import { heldAs, plannedMinutes, stepsOf, stopsOf } from '../agenda.ts';
import { usedMinutes } from '../clock.ts';
import type {
  ActionFacts,
  Amount,
  HeldMeeting,
  Id,
  Instant,
  IsoWeek,
  LongGoalFacts,
  LookBackFacts,
  MeetingFacts,
  PeriodAnswer,
  SalesDocument,
  SellerFacts,
  SumFacts,
  TeamFacts,
  TrendWord,
} from '../document.ts';
import { sumOf } from '../exact.ts';
import { lastFinishedWeek } from '../finished.ts';
import { goalInForce, originalGoal } from '../goals.ts';
import { keptOf } from '../kept.ts';
import { longPeriodInHand, lookBackOf, lookBackPeriod } from '../lookback.ts';
import { sellerMonth } from '../month.ts';
import { openBefore } from '../open-actions.ts';
import { verdictOf, type PeriodOutcome } from '../outcome.ts';
import { presenceOf } from '../presence.ts';
import { promiseWeek, promiseWeeks } from '../promises.ts';
import { sellerOf } from '../results.ts';
import { teamMonth } from '../team.ts';
import { sellerTrend, teamTrend, type Trend } from '../trend.ts';
import type { Vantage } from '../vantage.ts';

/** @param vantage from the meeting's target week; its document holds the meeting's goals, but no facts of this meeting yet */
export function meetingFacts(vantage: Vantage, meeting: HeldMeeting, now: Instant): MeetingFacts {
  const { settings } = vantage.document;
  const stops = stopsOf(meeting);
  const lastWeek = lastFinishedWeek(vantage);
  const sellers = stops.flatMap((sellerId) => sellerFacts(vantage, meeting, sellerId, lastWeek) ?? []);
  const { month, k, n } = teamMonth(vantage);
  return {
    teamName: settings.teamName,
    company: settings.company,
    managerName: settings.managerName,
    currency: settings.currency,
    unit: settings.unit,
    timeZone: settings.timeZone,
    month,
    weekOfMonth: k,
    weeksInMonth: n,
    lastWeek,
    promises: promiseWeeks(vantage, stops).map(({ week, reached, known, result, goal }) => ({
      week,
      reached,
      known,
      result,
      goal,
    })),
    team: teamFacts(vantage),
    lookBack: lookBackFacts(vantage, meeting, stops),
    longGoals: longGoalFacts(vantage, meeting, sellers),
    sellers,
    actions: actionFacts(vantage.document, meeting),
    sums: sumFacts(vantage, sellers, lastWeek, stops),
    minutes: stepsOf(meeting)
      .filter((step) => step !== 'lobby')
      .map((step) => ({
        step,
        planned: plannedMinutes(step, settings.minutesPerStep, stops.length),
        used: usedMinutes(meeting, step, now),
      })),
  };
}

function teamFacts(vantage: Vantage): TeamFacts {
  const { weeks, soFar, goal, budget } = teamMonth(vantage);
  return {
    weekResults: weeks
      .filter(({ week }) => week <= vantage.targetWeek)
      .flatMap(({ week, amount }) => (amount === null ? [] : [{ week, amount }])),
    monthResult: soFar,
    monthGoal: goal.amount,
    monthGoalsStated: goal.stated,
    sellers: goal.of,
    budget: budget.amount,
    trend: wordOf(teamTrend(vantage)),
  };
}

/** Those of the meeting, and those from before it that were open when it began; done when they were done by its close. */
export function actionFacts(document: SalesDocument, meeting: HeldMeeting): readonly ActionFacts[] {
  const { closedAt } = meeting;
  const before = openBefore(document, meeting);
  return document.actions
    .filter((action) => action.meetingId === meeting.id || before.includes(action))
    .map(({ id, owner, due, doneAt }) => ({
      actionId: id,
      owner,
      due,
      done: doneAt !== null && (closedAt === null || doneAt <= closedAt),
    }));
}

/** A weekly held as a monthly looks back at the month (design 5). */
function lookBackFacts(vantage: Vantage, meeting: HeldMeeting, stops: readonly Id[]): LookBackFacts | null {
  const period = lookBackPeriod(heldAs(meeting), vantage);
  if (period === null) return null;
  const rows = lookBackOf(vantage, period, stops).map((row) => ({
    sellerId: row.sellerId,
    name: sellerOf(vantage.document, row.sellerId)?.name ?? '',
    original: row.original?.amount ?? null,
    goal: row.goal?.amount ?? null,
    result: row.result.known ? row.result.value : null,
    budget: row.budget,
    answer: answerOf(row),
    trend: wordOf(row.trend),
  }));
  return { period, rows };
}

/** The goals for the quarter, half-year or year in hand, of a meeting that asked for them (design 5). */
function longGoalFacts(vantage: Vantage, meeting: HeldMeeting, sellers: readonly SellerFacts[]): LongGoalFacts | null {
  const period = longPeriodInHand(meeting, vantage);
  if (period === null) return null;
  const rows = sellers.map(({ sellerId, name }) => ({
    sellerId,
    name,
    original: originalGoal(vantage.document, sellerId, period)?.amount ?? null,
    goal: goalInForce(vantage.document, sellerId, period)?.amount ?? null,
  }));
  const stated = rows.flatMap(({ goal }) => goal ?? []);
  return { period, rows, sum: stated.length === 0 ? null : sumOf(stated), stated: stated.length };
}

function answerOf(row: PeriodOutcome): PeriodAnswer | null {
  const verdict = verdictOf(row);
  return verdict.known ? verdict.value : null;
}

function sellerFacts(vantage: Vantage, meeting: HeldMeeting, sellerId: Id, lastWeek: IsoWeek): SellerFacts | null {
  const seller = sellerOf(vantage.document, sellerId);
  if (seller === null) return null;
  const kept = keptOf(vantage, sellerId, lastWeek);
  const weekGoal = goalInForce(vantage.document, sellerId, vantage.targetWeek);
  const month = sellerMonth(vantage, sellerId);
  return {
    sellerId,
    name: seller.name,
    isNew: seller.joined !== null && seller.joined > lastWeek,
    presence: presenceOf(meeting, sellerId),
    lastGoal: kept.goal,
    lastResult: kept.result,
    kept: kept.state,
    weekGoalId: weekGoal?.id ?? null,
    weekGoal: weekGoal?.amount ?? null,
    monthGoalId: month.goal?.id ?? null,
    monthFirst: month.original?.amount ?? null,
    monthGoal: month.goal?.amount ?? null,
    monthResult: month.soFar.parts.weeks.length === 0 ? null : month.soFar.value,
    budget: month.budget,
    trend: wordOf(sellerTrend(vantage, sellerId)),
  };
}

/** Last week's sums are over those whose promise is known to be reached or not (design 5); the others over those stated. */
function sumFacts(
  vantage: Vantage,
  sellers: readonly SellerFacts[],
  lastWeek: IsoWeek,
  stops: readonly Id[],
): SumFacts {
  const last = promiseWeek(vantage, lastWeek, stops);
  const sum = (
    of: (seller: SellerFacts) => Amount | null,
  ): { readonly amount: Amount | null; readonly stated: number } => {
    const stated = sellers.flatMap((seller) => of(seller) ?? []);
    return { amount: stated.length === 0 ? null : sumOf(stated), stated: stated.length };
  };
  const week = sum(({ weekGoal }) => weekGoal);
  const month = sum(({ monthGoal }) => monthGoal);
  return {
    lastGoal: last.known === 0 ? null : last.goal,
    lastResult: last.known === 0 ? null : last.result,
    reached: last.reached,
    known: last.known,
    weekGoal: week.amount,
    weekGoalsStated: week.stated,
    monthFirst: sum(({ monthFirst }) => monthFirst).amount,
    monthGoal: month.amount,
    monthGoalsStated: month.stated,
    budget: sum(({ budget }) => budget).amount,
  };
}

function wordOf(trend: Trend): TrendWord | null {
  return trend.known ? trend.value : null;
}
