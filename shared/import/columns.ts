/** What stands in each column, for the window and for guessing what it means. */
import type { AmountStyle } from '../amounts/style.ts';
import type { Seller } from '../document.ts';
import { nameKey } from '../names.ts';
import { ordersOf } from './dates.ts';
import { readFileAmount } from './file-amount.ts';
import { sellersByName } from './people.ts';
import { meansSold, statusKey } from './status.ts';
import { cellOf, type SheetRow, type Table } from './table.ts';
import type { ImportColumn } from './types.ts';

/** More different values than this are no status. */
const MOST_VALUES = 30;
/** Rows that are looked into for a guess: enough of any file, spread over it. */
const SAMPLED = 1_000;

/** Shares are of the cells that hold something, 0 to 1. */
export interface ColumnContent {
  readonly place: number;
  readonly name: string;
  readonly filled: number; // cells of the sample
  readonly dates: number;
  readonly amounts: number;
  readonly knownNames: number;
  readonly different: number; // values
  readonly soldWords: boolean;
}

export function describeColumns(table: Table): readonly ImportColumn[] {
  return table.columns.map((name, place) => ({
    name,
    example: shortened(table.rows.map((row) => cellOf(row, place)).find((cell) => cell !== '') ?? ''),
    values: valuesOf(table.rows, place),
  }));
}

export function contentsOf(table: Table, sellers: readonly Seller[], style: AmountStyle): readonly ColumnContent[] {
  const known = sellersByName(sellers);
  const step = Math.max(1, Math.floor(table.rows.length / SAMPLED));
  const sample = table.rows.filter((_, index) => index % step === 0);
  return table.columns.map((name, place) => {
    const cells = sample.map((row) => cellOf(row, place)).filter((cell) => cell !== '');
    const share = (fits: (cell: string) => boolean): number =>
      cells.length === 0 ? 0 : cells.filter(fits).length / cells.length;
    return {
      place,
      name,
      filled: cells.length,
      dates: share((cell) => ordersOf(cell).length > 0),
      amounts: share((cell) => isAmount(cell, style)),
      knownNames: known.size === 0 ? 0 : share((cell) => known.has(nameKey(cell))),
      different: new Set(cells.map(statusKey)).size,
      soldWords: cells.some(meansSold),
    };
  });
}

function isAmount(cell: string, style: AmountStyle): boolean {
  return /\d/.test(cell) && (['.', ','] as const).some((mark) => readFileAmount(cell, mark, style).kind === 'amount');
}

/** The different values with their counts, the most common first; null when they are too many for a status. */
function valuesOf(rows: readonly SheetRow[], place: number): ImportColumn['values'] {
  const found = new Map<string, { value: string; count: number }>();
  const keys = new Map<string, string>();
  for (const row of rows) {
    const cell = cellOf(row, place);
    let key = keys.get(cell);
    if (key === undefined) keys.set(cell, (key = statusKey(cell)));
    const entry = found.get(key);
    if (entry !== undefined) entry.count += 1;
    else if (found.size === MOST_VALUES || cell.length > 100) return null;
    else found.set(key, { value: cell, count: 1 });
  }
  return [...found.values()].sort((a, b) => b.count - a.count);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
