/** The look back of a monthly meeting, and of the longer ones (design 5). */
import { asksOf, isLonger, type HeldKind } from './agenda.ts';
import { periodOf, previousPeriod, weeksOfPeriod } from './calendar.ts';
import type { Id, IsoWeek, MeetingKind, Period } from './document.ts';
import { periodOutcome } from './outcome.ts';
import type { PeriodOutcome } from './outcome.ts';
import { isMember, sellerOf } from './results.ts';
import { trendAtMonthEnd } from './trend.ts';
import type { Trend } from './trend.ts';
import type { Vantage } from './vantage.ts';

/** A seller's period when it was left: original, in force, result, budget, and the trend at its end. */
export interface LookBackRow extends PeriodOutcome {
  readonly sellerId: Id;
  readonly trend: Trend;
}

/**
 * The period that a meeting of a kind looks back at: the last one that is over in the target week, which names the meeting;
 * `null` for a weekly, which has no look back (design 5).
 */
export function lookBackPeriod(kind: MeetingKind, vantage: Pick<Vantage, 'targetWeek' | 'calendar'>): Period | null {
  if (kind === 'week') return null;
  return previousPeriod(periodOf(kind, vantage.targetWeek, vantage.calendar), vantage.calendar);
}

/**
 * The quarter, half-year or year in hand that a longer meeting asks a goal for, by its target week; `null` at a weekly or monthly,
 * which ask for none but the week's and the month's (design 5).
 */
export function longPeriodInHand(meeting: HeldKind, vantage: Pick<Vantage, 'targetWeek' | 'calendar'>): Period | null {
  const kind = asksOf(meeting).find(isLonger);
  return kind === undefined ? null : periodOf(kind, vantage.targetWeek, vantage.calendar);
}

/** What a look back shows of a period, in the order given, of those who were in the team in one of its weeks (design 3, 5). */
export function lookBackOf(vantage: Vantage, period: Period, order: readonly Id[]): readonly LookBackRow[] {
  const weeks = weeksOfPeriod(period, vantage.calendar);
  return order.filter((id) => wasInTeam(vantage, id, weeks)).map((id) => rowOf(vantage, id, period));
}

function rowOf(vantage: Vantage, sellerId: Id, period: Period): LookBackRow {
  return { sellerId, ...periodOutcome(vantage, sellerId, period), trend: trendAtMonthEnd(vantage, sellerId, period) };
}

function wasInTeam(vantage: Vantage, sellerId: Id, weeks: readonly IsoWeek[]): boolean {
  const seller = sellerOf(vantage.document, sellerId);
  return seller !== null && weeks.some((week) => isMember(seller, week));
}
