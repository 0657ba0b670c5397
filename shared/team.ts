/** The team's sums, each with how many it is made of: "5 of 6" (design 4.2). */
import { budgetOf } from './budgets.ts';
import { weekInMonth } from './calendar.ts';
import type { Amount, Id, IsoWeek, MonthId, Period, SalesDocument, Seller } from './document.ts';
import { sumOf } from './exact.ts';
import { goalInForce, originalGoal } from './goals.ts';
import { resultOf, sellersInTeam } from './results.ts';
import type { Vantage } from './vantage.ts';

/** The sum of those that are stated, and of how many: `amount` is `null` when none is. */
export interface CountedSum {
  readonly amount: Amount | null;
  readonly stated: number;
  readonly of: number;
}

export interface TeamMonth {
  readonly month: MonthId;
  readonly k: number;
  readonly n: number;
  /** Each week of the month: the results of all, those who have left included. */
  readonly weeks: readonly (CountedSum & { readonly week: IsoWeek })[];
  readonly soFar: Amount; // the month's results up to and including the target week
  readonly goal: CountedSum; // in force
  readonly original: CountedSum;
  readonly budget: CountedSum;
  readonly weekGoal: CountedSum; // of the target week
}

/** A sum over some sellers of what each has or has not (design 4.2). */
function countedSum(sellers: readonly Seller[], amountOf: (sellerId: Id) => Amount | null): CountedSum {
  const stated = sellers.flatMap((seller) => amountOf(seller.id) ?? []);
  return { amount: stated.length === 0 ? null : sumOf(stated), stated: stated.length, of: sellers.length };
}

/** The sum of the goals in force of a period, of all who are in the team in a week, away or not (design 4.2). */
export function goalSum(document: SalesDocument, period: Period, inWeek: IsoWeek): CountedSum {
  return countedSum(sellersInTeam(document, inWeek), (id) => goalInForce(document, id, period)?.amount ?? null);
}

/** The sum of the original goals of a period, of all who are in the team in a week (design 4.2). */
export function originalSum(document: SalesDocument, period: Period, inWeek: IsoWeek): CountedSum {
  return countedSum(sellersInTeam(document, inWeek), (id) => originalGoal(document, id, period)?.amount ?? null);
}

/** The sum of the budgets of a month, of all who are in the team in a week (design 3). */
export function budgetSum(document: SalesDocument, month: MonthId, inWeek: IsoWeek): CountedSum {
  return countedSum(sellersInTeam(document, inWeek), (id) => budgetOf(document, id, month));
}

/**
 * The results of a week: of all who have one, those who have left included, since their results stay; `of` counts those in the
 * team that week and those outside it with a result (design 3).
 */
export function resultSum(document: SalesDocument, week: IsoWeek): CountedSum {
  const members = new Set(sellersInTeam(document, week).map(({ id }) => id));
  const sellers = document.sellers.filter(({ id }) => members.has(id) || resultOf(document, id, week) !== null);
  return countedSum(sellers, (id) => resultOf(document, id, week));
}

/** The team's month in hand: goals, budget and sold so far; goal and budget of those in the team in the target week. */
export function teamMonth(vantage: Vantage): TeamMonth {
  const { document, calendar, targetWeek } = vantage;
  const { month, k, n, weeks } = weekInMonth(targetWeek, calendar);
  const sums = weeks.map((week) => ({ week, ...resultSum(document, week) }));
  return {
    month,
    k,
    n,
    weeks: sums,
    soFar: sumOf(sums.slice(0, k).map(({ amount }) => amount ?? 0)),
    goal: goalSum(document, month, targetWeek),
    original: originalSum(document, month, targetWeek),
    budget: budgetSum(document, month, targetWeek),
    weekGoal: goalSum(document, targetWeek, targetWeek),
  };
}
