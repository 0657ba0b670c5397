/** The rows of a list of deals, told apart: those that count by their status, those that do not, and those that are no deals. */
import { nameKey } from '../names.ts';
import { whyLeftOut } from './left-out.ts';
import { tidyName, type FileName } from './people.ts';
import { statusKey } from './status.ts';
import { cellOf, rowText, type SheetRow, type Table } from './table.ts';
import type { ImportChoice, LeftOutRow } from './types.ts';

/** A row whose cells have slipped: more of them than there are columns, so that no cell is sure. */
interface SlippedRow {
  readonly row: SheetRow;
  readonly cells: number;
}

export interface SortedRows {
  readonly counting: readonly SheetRow[];
  readonly passedOver: readonly SheetRow[];
  readonly slipped: readonly SlippedRow[];
  readonly leftOut: readonly LeftOutRow[];
  /** Everybody in the seller's column, counting or not, as first written. */
  readonly names: readonly FileName[];
  keyOf(row: SheetRow): string; // '' without a name
}

/** The status filter comes first: rows that do not count need neither date nor amount (design 8). */
export function sortRows(table: Table, choice: ImportChoice): SortedRows {
  const sold = new Set(choice.statusValues.map(statusKey));
  const counts = remember((status: string) => sold.has(statusKey(status)));
  const keys = remember((name: string) => nameKey(tidyName(name)));
  const names = new Map<string, FileName>();
  const counting: SheetRow[] = [];
  const passedOver: SheetRow[] = [];
  const slipped: SlippedRow[] = [];
  const leftOut: LeftOutRow[] = table.titles.map((row) => ({ row: row.row, text: rowText(row), why: 'title' }));
  const { seller, status } = choice;
  for (const row of table.rows) {
    const why = whyLeftOut(row, table, choice);
    if (why !== null) {
      leftOut.push({ row: row.row, text: rowText(row), why });
      continue;
    }
    const name = seller === null ? '' : cellOf(row, seller);
    const key = keys(name);
    if (key !== '' && !names.has(key)) names.set(key, { key, name: tidyName(name) });
    const cells = row.cells.length > table.columns.length ? lastFilled(row) : 0;
    // Before the status: in a row that has slipped, the status is another cell's.
    if (cells > table.columns.length) slipped.push({ row, cells });
    else if (status === null || counts(cellOf(row, status))) counting.push(row);
    else passedOver.push(row);
  }
  return {
    counting,
    passedOver,
    slipped,
    leftOut,
    names: [...names.values()],
    keyOf: (row) => (seller === null ? '' : keys(cellOf(row, seller))),
  };
}

function lastFilled(row: SheetRow): number {
  let cells = row.cells.length;
  while (cells > 0 && cellOf(row, cells - 1) === '') cells -= 1;
  return cells;
}

/** Columns repeat themselves: each different text is looked at once. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text) as T;
  };
}
