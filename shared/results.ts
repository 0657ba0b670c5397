/** Results, absences and membership by seller and week, each found in one step (design 3). */
import { workingDays } from './calendar.ts';
import type { Amount, Id, IsoWeek, SalesDocument, Seller } from './document.ts';
import { memoByIdentity } from './memo.ts';
import type { Calendar } from './vantage.ts';

/** What these lookups need of a vantage: any vantage will do. */
export interface Ground {
  readonly document: SalesDocument;
  readonly calendar: Calendar;
}

/**
 * What a week is for a seller (design 3). A week outside the team or without own days is a gap, neither 0 nor missing; a figure
 * that stands in it all the same is kept beside and counts in sums, not in the trend.
 */
export type WeekState =
  | { readonly state: 'value'; readonly amount: Amount; readonly days: number }
  | { readonly state: 'missing'; readonly amount: null; readonly days: number }
  | { readonly state: 'absent'; readonly amount: Amount | null; readonly days: 0 }
  | { readonly state: 'notMember'; readonly amount: Amount | null; readonly days: 0 };

/** A seller by id; `null` when there is none. */
export function sellerOf(document: SalesDocument, sellerId: Id): Seller | null {
  return sellersById(document.sellers).get(sellerId) ?? null;
}

/** A seller's result in a week, in minor units; `null` when it is missing, which is not 0 (design 3). */
export function resultOf(document: SalesDocument, sellerId: Id, week: IsoWeek): Amount | null {
  return resultTable(document.results).get(sellerId)?.get(week) ?? null;
}

/** The days that a seller is away in a week, without the country's holidays: 0 to 5 (design 3). */
export function absentDays(document: SalesDocument, sellerId: Id, week: IsoWeek): number {
  return absenceTable(document.absences).get(sellerId)?.get(week) ?? 0;
}

/**
 * A seller's own working days in a week: max(0, the country's − absent), and 0 in the weeks before `joined` and after `left`
 * (design 3, 4.1). An id that is not in the document has none.
 */
export function ownDays(ground: Ground, sellerId: Id, week: IsoWeek): number {
  const seller = sellerOf(ground.document, sellerId);
  if (seller === null || !isMember(seller, week)) return 0;
  return Math.max(0, workingDays(week, ground.calendar) - absentDays(ground.document, sellerId, week));
}

/** Whether a seller is in the team in a week: from `joined` to `left`, both included (design 3). */
export function isMember(seller: Seller, week: IsoWeek): boolean {
  return (seller.joined === null || seller.joined <= week) && (seller.left === null || week <= seller.left);
}

/** Those in the team in a week, away or not, in the team's order (design 3, 4.2). */
export function sellersInTeam(document: SalesDocument, week: IsoWeek): readonly Seller[] {
  return document.sellers.filter((seller) => isMember(seller, week));
}

/** Whether a week is a gap for a seller: no own days, or not in the team (design 3). */
export function isAbsentWeek(ground: Ground, sellerId: Id, week: IsoWeek): boolean {
  return ownDays(ground, sellerId, week) === 0;
}

/** Whether everybody is away in a week, or nobody is in the team: such a week is not due and passed over (design 5). */
export function isEverybodyAbsent(ground: Ground, week: IsoWeek): boolean {
  return ground.document.sellers.every((seller) => isAbsentWeek(ground, seller.id, week));
}

/** What a week is for a seller, with the figure and the own days (design 3). */
export function weekState(ground: Ground, sellerId: Id, week: IsoWeek): WeekState {
  const seller = sellerOf(ground.document, sellerId);
  const amount = resultOf(ground.document, sellerId, week);
  if (seller === null || !isMember(seller, week)) return { state: 'notMember', amount, days: 0 };
  const days = ownDays(ground, sellerId, week);
  if (days === 0) return { state: 'absent', amount, days: 0 };
  return amount === null ? { state: 'missing', amount, days } : { state: 'value', amount, days };
}

type Table = ReadonlyMap<Id, ReadonlyMap<IsoWeek, number>>;

const sellersById = memoByIdentity(
  (sellers: SalesDocument['sellers']): ReadonlyMap<Id, Seller> => new Map(sellers.map((seller) => [seller.id, seller])),
);
const resultTable = memoByIdentity((results: SalesDocument['results']) => tableOf(results, (result) => result.amount));
const absenceTable = memoByIdentity((absences: SalesDocument['absences']) =>
  tableOf(absences, (absence) => absence.days),
);

function tableOf<Row extends { readonly sellerId: Id; readonly week: IsoWeek }>(
  rows: readonly Row[],
  valueOf: (row: Row) => number,
): Table {
  const table = new Map<Id, Map<IsoWeek, number>>();
  for (const row of rows) {
    const weeks = table.get(row.sellerId) ?? new Map<IsoWeek, number>();
    weeks.set(row.week, valueOf(row));
    table.set(row.sellerId, weeks);
  }
  return table;
}
