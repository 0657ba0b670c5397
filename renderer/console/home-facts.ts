/** What the home says about the figures and the next meeting, from the rules; no words and no React. */
import { budgetSum, goalSum, type CountedSum } from '../../shared/team.ts';
import { meetingDateOf, monthOf, previousPeriod, weekInMonth, type WeekInMonth } from '../../shared/calendar.ts';
import { elapsed } from '../../shared/clock.ts';
import { comesBackOn } from '../../shared/come-back.ts';
import { plannedTotal } from '../../shared/agenda.ts';
import type {
  Action,
  Amount,
  HeldMeeting,
  IsoWeek,
  LocalDate,
  MonthId,
  Result,
  SalesDocument,
  Seller,
} from '../../shared/document.ts';
import { lastFinishedWeek } from '../../shared/finished.ts';
import { reachedMonthNow } from '../../shared/gate.ts';
import { closedMeetings, goalInForce, type ClosedMeeting } from '../../shared/goals.ts';
import { meetingsIn } from '../../shared/meetings.ts';
import { needsOwner, openDecisions } from '../../shared/open-actions.ts';
import { weekOf } from '../../shared/periods.ts';
import { promiseWeek, type PromiseWeek } from '../../shared/promises.ts';
import { freshThrough } from '../../shared/stage/lobby.ts';
import { sellersInTeam, weekState } from '../../shared/results.ts';
import type { Vantage } from '../../shared/vantage.ts';

export interface HomeFacts {
  /** The day of the meeting: the usual one, or today when that has passed. */
  readonly date: LocalDate;
  /** Whether `date` is the usual day, so that the usual time holds. */
  readonly usual: boolean;
  readonly month: WeekInMonth;
  readonly plannedMinutes: number;
  readonly team: readonly Seller[];
  readonly lastWeek: IsoWeek;
  /** The newest finished week in which nobody's result is missing; null when there is none among the last 13. */
  readonly freshThrough: IsoWeek | null;
  readonly newestResult: Result | null;
  /** Who has no result for the last finished week. */
  readonly missing: readonly Seller[];
  readonly budget: CountedSum;
  readonly promises: PromiseWeek;
  readonly promisesStated: number;
  readonly today: LocalDate;
  readonly openActions: readonly { readonly action: Action; readonly needsOwner: boolean }[];
  readonly weekGoals: CountedSum;
  /** The team's goals for the week, with the day that somebody comes back with one. */
  readonly goals: readonly SellerGoal[];
  /** Who has reached the month goal and needs a new one now (design 4.4). */
  readonly reached: readonly { readonly seller: Seller; readonly month: MonthId }[];
  /** The month in hand has had no monthly meeting yet, and there is a month to look back at (design 5). */
  readonly monthlyDue: { readonly month: MonthId; readonly previous: MonthId } | null;
  /** A closed meeting with this target week. */
  readonly alreadyHeld: ClosedMeeting | null;
  readonly lastMeeting: ClosedMeeting | null;
  /** Closed and not yet locked, oldest first. */
  readonly inReview: readonly ClosedMeeting[];
}

export interface SellerGoal {
  readonly seller: Seller;
  readonly amount: Amount | null;
  readonly comesBack: LocalDate | null;
}

export function homeFacts(vantage: Vantage): HomeFacts {
  const { document, calendar, targetWeek, today } = vantage;
  const usualDate = meetingDateOf(targetWeek, calendar);
  const month = weekInMonth(targetWeek, calendar);
  const team = sellersInTeam(document, targetWeek);
  const lastWeek = lastFinishedWeek(vantage);
  const promises = promiseWeek(
    vantage,
    lastWeek,
    document.sellers.map((seller) => seller.id),
  );
  const held = closedMeetings(document);
  return {
    date: usualDate < today ? today : usualDate,
    usual: usualDate >= today,
    month,
    plannedMinutes: plannedTotal({ kind: 'week', alsoMonthly: false }, document.settings, team.length),
    team,
    lastWeek,
    freshThrough: freshThrough(vantage),
    newestResult: newestOf(document.results),
    missing: missingIn(vantage, lastWeek),
    budget: budgetSum(document, month.month, targetWeek),
    promises,
    promisesStated: promises.rows.filter((row) => row.goal !== null).length,
    today,
    openActions: openDecisions(document).map((action) => ({
      action,
      needsOwner: needsOwner(document, action, weekOf(today)),
    })),
    weekGoals: goalSum(document, targetWeek, targetWeek),
    goals: team.map((seller) => sellerGoal(vantage, seller)),
    reached: document.sellers.flatMap((seller) => {
      const reached = reachedMonthNow(vantage, seller.id);
      return reached === null ? [] : [{ seller, month: reached.month }];
    }),
    monthlyDue: monthlyDueIn(vantage, month.month),
    alreadyHeld: held.filter((meeting) => meeting.targetWeek === targetWeek).at(-1) ?? null,
    lastMeeting: held.at(-1) ?? null,
    inReview: held.filter((meeting) => meeting.status === 'review'),
  };
}

/** Whole minutes from the first step to the close; the lobby is before the meeting's clock. */
export function usedMinutes(meeting: HeldMeeting): number {
  if (meeting.facts !== null) return meeting.facts.minutes.reduce((sum, { used }) => sum + used, 0);
  const end = meeting.closedAt ?? meeting.startedAt;
  const steps = new Set(meeting.visits.map((visit) => visit.step).filter((step) => step !== 'lobby'));
  return Math.round([...steps].reduce((sum, step) => sum + elapsed(meeting, step, null, end), 0) / 60_000);
}

function monthlyDueIn({ document, calendar }: Vantage, month: MonthId): HomeFacts['monthlyDue'] {
  const previous = previousPeriod(month, calendar);
  const sold = document.results.some(({ week }) => monthOf(week, calendar) === previous);
  return sold && meetingsIn(document, calendar, 'month', month).length === 0 ? { month, previous } : null;
}

function sellerGoal({ document, targetWeek, today }: Vantage, seller: Seller): SellerGoal {
  const amount = goalInForce(document, seller.id, targetWeek)?.amount ?? null;
  return { seller, amount, comesBack: amount === null ? comesBackOn(document, seller.id, today) : null };
}

function missingIn(vantage: Vantage, week: IsoWeek): readonly Seller[] {
  return sellersInTeam(vantage.document, week).filter(
    (seller) => weekState(vantage, seller.id, week).state === 'missing',
  );
}

function newestOf(results: SalesDocument['results']): Result | null {
  return results.reduce<Result | null>((newest, one) => (newest === null || one.at > newest.at ? one : newest), null);
}
