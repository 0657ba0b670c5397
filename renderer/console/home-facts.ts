/** What the home says about the figures and the next meeting, from the rules; no words and no React. */
import { budgetSum, goalSum, type CountedSum } from '../../shared/team.ts';
import { monthOf, previousPeriod, weekInMonth, weeksOfMonth, type WeekInMonth } from '../../shared/calendar.ts';
import { comesBackOn } from '../../shared/come-back.ts';
import { plannedTotal, WEEKLY } from '../../shared/agenda.ts';
import type {
  Amount,
  IsoWeek,
  LocalDate,
  LocalTime,
  MonthId,
  Result,
  SalesDocument,
  Seller,
} from '../../shared/document.ts';
import { freshThrough, lastFinishedWeek, type Freshness } from '../../shared/finished.ts';
import { reachedMonthNow } from '../../shared/gate.ts';
import { closedMeetings, goalInForce, type ClosedMeeting } from '../../shared/goals.ts';
import { meetingsIn } from '../../shared/meetings.ts';
import { plannedFor } from '../../shared/rhythm/planned.ts';
import { promiseWeek, type PromiseWeek } from '../../shared/promises.ts';
import { sellersInTeam, weekState } from '../../shared/results.ts';
import type { Vantage } from '../../shared/vantage.ts';

export interface HomeFacts {
  /** The day of the meeting: as it is planned, or today when that has passed. */
  readonly date: LocalDate;
  /** The planned time; null when the planned day has passed. */
  readonly time: LocalTime | null;
  readonly month: WeekInMonth;
  readonly plannedMinutes: number;
  readonly team: readonly Seller[];
  readonly lastWeek: IsoWeek;
  readonly freshThrough: Freshness | null;
  readonly newestResult: Result | null;
  /** Who has no result for the last finished week or one of the month before it, newest week first; none before the first figure. */
  readonly missing: readonly MissingWeek[];
  readonly budget: CountedSum;
  readonly promises: PromiseWeek;
  readonly promisesStated: number;
  readonly today: LocalDate;
  readonly weekGoals: CountedSum;
  /** The team's goals for the week, with the day that somebody comes back with one. */
  readonly goals: readonly SellerGoal[];
  /** Who has reached the month goal and needs a new one now (design 4.4). */
  readonly reached: readonly { readonly seller: Seller; readonly month: MonthId }[];
  /** The month in hand has had no monthly meeting yet, and there is a month to look back at (design 5). */
  readonly monthlyDue: { readonly month: MonthId; readonly previous: MonthId } | null;
  readonly lastMeeting: ClosedMeeting | null;
  /** Closed and not yet locked, oldest first. */
  readonly inReview: readonly ClosedMeeting[];
}

export interface MissingWeek {
  readonly week: IsoWeek;
  readonly sellers: readonly Seller[];
}

export interface SellerGoal {
  readonly seller: Seller;
  readonly amount: Amount | null;
  readonly comesBack: LocalDate | null;
}

export function homeFacts(vantage: Vantage): HomeFacts {
  const { document, calendar, targetWeek, today } = vantage;
  const planned = plannedFor(vantage, targetWeek);
  const isPast = planned.date < today;
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
    date: isPast ? today : planned.date,
    time: isPast ? null : planned.time,
    month,
    plannedMinutes: plannedTotal(WEEKLY, document.settings, team.length),
    team,
    lastWeek,
    freshThrough: freshThrough(vantage),
    newestResult: newestOf(document.results),
    missing: missingWeeks(vantage, lastWeek),
    budget: budgetSum(document, month.month, targetWeek),
    promises,
    promisesStated: promises.rows.filter((row) => row.goal !== null).length,
    today,
    weekGoals: goalSum(document, targetWeek, targetWeek),
    goals: team.map((seller) => sellerGoal(vantage, seller)),
    reached: document.sellers.flatMap((seller) => {
      const reached = reachedMonthNow(vantage, seller.id);
      return reached === null ? [] : [{ seller, month: reached.month }];
    }),
    monthlyDue: monthlyDueIn(vantage, month.month),
    lastMeeting: held.at(-1) ?? null,
    inReview: held.filter((meeting) => meeting.status === 'review'),
  };
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

/** Every such week of the month in hand keeps the gate for lowering shut (design 4.4). */
function missingWeeks(vantage: Vantage, lastWeek: IsoWeek): readonly MissingWeek[] {
  const { document, calendar, targetWeek } = vantage;
  if (document.results.length === 0) return [];
  const ofMonth = weeksOfMonth(monthOf(targetWeek, calendar), calendar).filter((week) => week < lastWeek);
  return [...ofMonth, lastWeek].reverse().flatMap((week) => {
    const sellers = sellersInTeam(document, week).filter(({ id }) => weekState(vantage, id, week).state === 'missing');
    return sellers.length === 0 ? [] : [{ week, sellers }];
  });
}

function newestOf(results: SalesDocument['results']): Result | null {
  return results.reduce<Result | null>((newest, one) => (newest === null || one.at > newest.at ? one : newest), null);
}
