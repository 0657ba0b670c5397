/** The company's level for a seller: from outside, per month, and small on the screen (design 1, 2). */
import { monthsOfPeriod } from './calendar.ts';
import type { Amount, Id, MonthId, Period, SalesDocument } from './document.ts';
import { sumOf } from './exact.ts';
import { memoByIdentity } from './memo.ts';
import type { Calendar } from './vantage.ts';

/** A seller's budget of a month, in minor units; `null` when there is none, which is not 0 (design 3). */
export function budgetOf(document: SalesDocument, sellerId: Id, month: MonthId): Amount | null {
  return budgetTable(document.budgets).get(`${sellerId} ${month}`) ?? null;
}

/** The sum of a seller's budgets over a period's months; `null` when none of them has one (design 5). */
export function budgetOfPeriod(
  document: SalesDocument,
  calendar: Calendar,
  sellerId: Id,
  period: Period,
): Amount | null {
  const amounts = monthsOfPeriod(period, calendar).flatMap((month) => budgetOf(document, sellerId, month) ?? []);
  return amounts.length === 0 ? null : sumOf(amounts);
}

const budgetTable = memoByIdentity(
  (budgets: SalesDocument['budgets']): ReadonlyMap<string, Amount> =>
    new Map(budgets.map((budget) => [`${budget.sellerId} ${budget.month}`, budget.amount])),
);
