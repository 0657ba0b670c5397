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
  const filled = row.cells.filter((cell) => cell.trim() !== '');
  if (filled.length === 1 && !hasMark(row, choice)) return isSumWord(filled[0] ?? '') ? 'sum' : 'remark';
  if (choice.seller !== null && SUM.test(nameKey(cellOf(row, choice.seller)))) return 'sum';
  if (choice.date !== null && cellOf(row, choice.date) === '' && row.cells.some(isSumWord)) {
    return hasSellerOf(row, choice) ? null : 'sum';
  }
  return isHeaderAgain(row, table) ? 'header' : null;
}

function isSumWord(cell: string): boolean {
  const key = cell.length > 100 ? '' : nameKey(cell);
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

function isHeaderAgain(row: SheetRow, table: Table): boolean {
  const alike = row.cells.filter((cell, place) => cell.trim() !== '' && nameKey(cell) === nameKey(table.columns[place] ?? ''));
  return alike.length >= 3 && alike.length === row.cells.filter((cell) => cell.trim() !== '').length;
}
