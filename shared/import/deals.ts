/** A list of deals -> what each seller sold in each ISO week, and the rows that could not be read (design 8). */
import type { AmountStyle } from '../amounts/style.ts';
import type { Amount, IsoWeek, LocalDate } from '../document.ts';
import type { MessageParams, Told } from '../messages/index.ts';
import { addWeeks, partsOf, weekOf, weeksBetween } from '../periods.ts';
import { MOST_LETTERS } from './people.ts';
import { readDate, type DateAt, type DateOrder, ordersOf } from './dates.ts';
import { readFileAmount, type AmountReading, type DecimalMark } from './file-amount.ts';
import { remember, type SortedRows } from './sorted-rows.ts';
import { cellOf, type SheetRow, type Table } from './table.ts';
import type { RowProblem } from './types.ts';

/** Where the parts of a deal stand and how they are written: all that had to be chosen or decided. */
export interface DealColumns {
  readonly seller: number;
  readonly date: number;
  readonly amount: number;
  readonly dateOrder: DateOrder;
  readonly decimalMark: DecimalMark;
}

export interface DealContext {
  readonly style: AmountStyle;
  readonly dateAt: DateAt;
  /** Which seller a name's rows are added to; null: nobody's, because the name is left out or not decided. */
  targetOf(key: string): string | null;
  /** Names whose rows are somebody else's business: their problems are not shown. */
  isLeftOut(key: string): boolean;
}

export interface DealFigures {
  /** By target, then week. A week without deals is 0; a week that could not be read is not there. */
  readonly figures: ReadonlyMap<string, ReadonlyMap<IsoWeek, Amount>>;
  readonly problems: readonly RowProblem[]; // in the file's order
  readonly dates: { readonly from: LocalDate; readonly to: LocalDate } | null;
}

export function readDeals(table: Table, rows: SortedRows, columns: DealColumns, context: DealContext): DealFigures {
  const tally = new Tally();
  const problems: RowProblem[] = [];
  const columnName = (place: number): string => table.columns[place] ?? '';
  const dateOf = remember((text: string) => {
    const date = readDate(text, columns.dateOrder, context.dateAt);
    return date === null ? null : { date, week: weekOf(date) };
  });
  const amountOf = remember((text: string) => readFileAmount(text, columns.decimalMark, context.style));

  const report = (row: SheetRow, place: number, code: Told['code'], more: MessageParams = {}): void => {
    const name = cellOf(row, columns.seller);
    const read = shortened(cellOf(row, place));
    const params = { row: row.row, column: columnName(place), read, name: shortened(name), ...more };
    problems.push({ row: row.row, column: columnName(place), name, told: { code, params } });
  };

  for (const { row, cells } of rows.slipped) {
    const key = rows.keyOf(row);
    if (context.isLeftOut(key)) continue;
    report(row, columns.seller, 'import.problem.slipped', { cells, columns: table.columns.length });
    tally.blockAll(context.targetOf(key));
  }
  for (const row of rows.counting) {
    const key = rows.keyOf(row);
    const day = dateOf(cellOf(row, columns.date));
    if (day !== null) tally.reach(day.date);
    if (context.isLeftOut(key)) continue;
    if (key === '') {
      report(row, columns.seller, 'import.problem.noSeller');
      continue;
    }
    if (key.length > MOST_LETTERS) {
      report(row, columns.seller, 'import.problem.longName', { limit: MOST_LETTERS });
      continue;
    }
    const target = context.targetOf(key);
    if (day === null) {
      report(row, columns.date, dateProblem(cellOf(row, columns.date), columns.dateOrder));
      tally.blockAll(target);
    }
    const amount = amountOf(cellOf(row, columns.amount));
    const week = day?.week ?? null;
    if (amount.kind !== 'amount') {
      report(row, columns.amount, amountProblem(amount), weekParams(week));
      if (week !== null) tally.block(target, week);
    } else if (week !== null && !tally.add(target, week, amount.amount)) {
      report(row, columns.amount, 'import.problem.sumTooLarge', weekParams(week));
      tally.block(target, week);
    }
  }
  const targets = new Set(rows.names.flatMap(({ key }) => context.targetOf(key) ?? []));
  return {
    figures: tally.figures(targets),
    problems: problems.sort((a, b) => a.row - b.row),
    dates: tally.dates(),
  };
}

/** Sums as they grow, and what must not be used of them. */
class Tally {
  readonly #sums = new Map<string, Map<IsoWeek, Amount>>();
  readonly #blockedWeeks = new Map<string, Set<IsoWeek>>();
  readonly #blocked = new Set<string>();
  #from: LocalDate | null = null;
  #to: LocalDate | null = null;

  reach(date: LocalDate): void {
    if (this.#from === null || date < this.#from) this.#from = date;
    if (this.#to === null || date > this.#to) this.#to = date;
  }

  /** False when the sum is too large to be exact. */
  add(target: string | null, week: IsoWeek, amount: Amount): boolean {
    if (target === null) return true;
    const weeks = this.#sums.get(target) ?? new Map<IsoWeek, Amount>();
    this.#sums.set(target, weeks);
    const sum = (weeks.get(week) ?? 0) + amount;
    if (!Number.isSafeInteger(sum)) return false;
    weeks.set(week, sum);
    return true;
  }

  block(target: string | null, week: IsoWeek): void {
    if (target === null) return;
    const weeks = this.#blockedWeeks.get(target) ?? new Set<IsoWeek>();
    this.#blockedWeeks.set(target, weeks.add(week));
  }

  blockAll(target: string | null): void {
    if (target !== null) this.#blocked.add(target);
  }

  dates(): DealFigures['dates'] {
    return this.#from === null || this.#to === null ? null : { from: this.#from, to: this.#to };
  }

  figures(targets: ReadonlySet<string>): DealFigures['figures'] {
    const weeks = weeksOf(this.dates());
    return new Map(
      [...targets]
        .filter((target) => !this.#blocked.has(target))
        .map((target) => {
          const blocked = this.#blockedWeeks.get(target);
          const readable = weeks.filter((week) => blocked?.has(week) !== true);
          return [target, new Map(readable.map((week) => [week, this.#sums.get(target)?.get(week) ?? 0]))] as const;
        }),
    );
  }
}

function weeksOf(dates: DealFigures['dates']): readonly IsoWeek[] {
  if (dates === null) return [];
  const first = weekOf(dates.from);
  return Array.from({ length: weeksBetween(first, weekOf(dates.to)) + 1 }, (_, index) => addWeeks(first, index));
}

function dateProblem(text: string, order: DateOrder): Told['code'] {
  if (text === '') return 'import.problem.noDate';
  if (ordersOf(text).length === 0) return 'import.problem.badDate';
  return order === 'mdy' ? 'import.problem.notMonthFirst' : 'import.problem.notDayFirst';
}

function amountProblem(reading: Exclude<AmountReading, { kind: 'amount' }>): Told['code'] {
  if (reading.kind === 'empty') return 'import.problem.noAmount';
  switch (reading.why) {
    case 'otherCurrency':
    case 'countsNotMoney':
      return 'import.problem.otherCurrency';
    case 'partOfOre':
      return 'import.problem.partOfOre';
    case 'fraction':
      return 'import.problem.fraction';
    case 'tooLarge':
      return 'import.problem.tooLarge';
    case 'otherMark':
      return 'import.problem.otherMark';
    case 'minusForm':
      return 'import.problem.minusForm';
    default:
      return 'import.problem.badAmount';
  }
}

function weekParams(week: IsoWeek | null): MessageParams {
  if (week === null) return { week: 0, year: '' };
  const { year, number } = partsOf(week);
  return { week: number, year: String(year) };
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
