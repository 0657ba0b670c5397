/** Rows below the header that are no data: sums, remarks and the header once more (design 8). */
import { nameKey } from '../names.ts';
import { cellOf, type SheetRow, type Table } from './table.ts';
import type { ImportChoice, LeftOutRow } from './types.ts';

const SUM = /^(?:(?:grand |sub)?totals?|totalt|totalsumma|delsumma|summa|sum)[\s:]*$/u;
const SUM_OF = /^(?:summa|sum|totalt|total|delsumma|subtotal)\b|(?:\s)(?:summa|totalt|total)$/u;

/**
 * A row that is told as a sum has a sum's word where the seller should be, or has one anywhere and no date. A customer who is
 * called Total is none: such a row has a seller and a date.
 */
export function whyLeftOut(row: SheetRow, table: Table, choice: ImportChoice): LeftOutRow['why'] | null {
  const only = onlyCell(row);
  if (only !== null && !hasMark(row, choice)) return isSumWord(only) ? 'sum' : 'remark';
  if (choice.seller !== null && isSum(cellOf(row, choice.seller))) return 'sum';
  if (choice.date !== null && cellOf(row, choice.date) === '' && row.cells.some(isSumWord)) {
    return hasSellerOf(row, choice) ? null : 'sum';
  }
  return isHeaderAgain(row, table) ? 'header' : null;
}

/** The one cell that is not blank; null when there are more. */
function onlyCell({ cells }: SheetRow): string | null {
  const first = cells.findIndex((cell) => cell.trim() !== '');
  return cells.some((cell, place) => place > first && cell.trim() !== '') ? null : (cells[first] ?? null);
}

function isSum(cell: string): boolean {
  return isSumWord(cell) && SUM.test(nameKey(cell));
}

function isSumWord(cell: string): boolean {
  if (cell.length > 100 || !/sum|total/i.test(cell)) return false; // every cell is asked: the cheap question first
  const key = nameKey(cell);
  return SUM.test(key) || SUM_OF.test(key);
}

/** A seller by name, and a status of its own: an open deal with a customer called Total. */
function hasSellerOf(row: SheetRow, { seller, status }: ImportChoice): boolean {
  if (seller === null) return false;
  const name = cellOf(row, seller);
  return name !== '' && !isSumWord(name) && status !== null && cellOf(row, status) !== '';
}

/** A lone date or amount is a deal whose seller is missing, not a remark. */
function hasMark(row: SheetRow, { date, amount }: ImportChoice): boolean {
  return [date, amount].some((place) => place !== null && cellOf(row, place) !== '');
}

function isHeaderAgain({ cells }: SheetRow, { columns }: Table): boolean {
  let alike = 0;
  for (const [place, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    if (nameKey(cell) !== nameKey(columns[place] ?? '')) return false; // most rows are told by their first cell
    alike += 1;
  }
  return alike >= 3;
}
