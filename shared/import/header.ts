/**
 * Where a sheet's table begins: the header is the first row that names the columns; what stands above it is titles (design 8).
 * Sum rows are told apart later, when it is known which columns are the seller and the date.
 */
import type { Told } from '../messages/index.ts';
import { nameKey } from '../names.ts';
import { rolesNamed } from './column-words.ts';
import { ordersOf } from './dates.ts';
import { tidyName } from './people.ts';
import { cellOf, rowText, type Sheet, type SheetRow, type Table } from './table.ts';

/** Below so many rows nobody looks for a header. */
const SEARCHED = 100;
/** Seller, date and amount. */
const FEWEST_COLUMNS = 3;

export type TableOutcome = { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly told: Told };

export function tableOf(sheet: Sheet): TableOutcome {
  const first = sheet.rows[0];
  if (first === undefined) return { ok: false, told: { code: 'import.file.empty' } };
  const place = headerPlace(sheet.rows);
  const header = place === null ? undefined : sheet.rows[place];
  if (place === null || header === undefined) {
    return { ok: false, told: { code: 'import.file.noHeader', params: { row: first.row, read: rowText(first) } } };
  }
  const rows = sheet.rows.slice(place + 1);
  const columns = columnNames(header, rows);
  if (columns.length < FEWEST_COLUMNS) {
    const params = { row: header.row, columns: columns.join(', ') };
    return { ok: false, told: { code: 'import.file.fewColumns', params } };
  }
  if (rows.length === 0) return { ok: false, told: { code: 'import.file.noRows', params: { row: header.row } } };
  return { ok: true, table: { headerRow: header.row, columns, rows, titles: sheet.rows.slice(0, place) } };
}

/** How many roles the header's names tell: how well a way of parting the fields fits. */
export function headerFit(rows: readonly SheetRow[]): number {
  const place = headerPlace(rows);
  const header = place === null ? undefined : rows[place];
  return header === undefined ? 0 : rolesIn(header);
}

/** The width that most rows have; the widest of those that are as common. */
export function usualWidth(rows: readonly SheetRow[]): number {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.cells.length, (counts.get(row.cells.length) ?? 0) + 1);
  const sorted = [...counts].sort(([width, count], [otherWidth, other]) => other - count || otherWidth - width);
  return sorted[0]?.[0] ?? 0;
}

function headerPlace(rows: readonly SheetRow[]): number | null {
  const searched = rows.slice(0, SEARCHED);
  const named = searched.findIndex((row) => isAllNames(row) && rolesIn(row) >= 2);
  if (named >= 0) return named;
  // Words that nobody has taught us: the first full row of texts, unless all the rest are texts, too.
  const width = usualWidth(searched);
  const full = searched.findIndex((row) => isAllNames(row) && filled(row) >= 2 && filled(row) >= width * 0.8);
  const below = searched.slice(full + 1);
  return full < 0 || (below.length > 0 && below.every(isAllNames)) ? null : full;
}

/** Two columns at least are named for what a list of deals needs, each by a name of its own. */
function rolesIn(row: SheetRow): number {
  const roles = new Set(row.cells.filter((cell) => cell.length <= 60).flatMap((cell) => rolesNamed(cell).slice(0, 1)));
  return roles.size;
}

function isAllNames(row: SheetRow): boolean {
  return row.cells.every((cell) => !looksLikeData(cell.trim()));
}

/** A date, a number, or a name with its value: "Säljare: alla". */
function looksLikeData(cell: string): boolean {
  if (cell === '') return false;
  return ordersOf(cell).length > 0 || /:\s*\S/.test(cell) || (/\d/.test(cell) && !/\p{L}/u.test(cell));
}

function filled(row: SheetRow): number {
  return row.cells.filter((cell) => cell.trim() !== '').length;
}

/** As many columns as have a name or a value; two alike are told apart by a number. */
function columnNames(header: SheetRow, rows: readonly SheetRow[]): readonly string[] {
  const used = new Set<string>();
  const width = Math.max(lastUsed([header], header.cells.length), lastUsed(rows, header.cells.length));
  return header.cells.slice(0, width).map((cell, place) => {
    const name = tidyName(cell) || columnLetter(place);
    let unique = name;
    for (let count = 2; used.has(nameKey(unique)); count += 1) unique = `${name} (${count})`;
    used.add(nameKey(unique));
    return unique;
  });
}

/** One more than the last column, among those under the header, that has a value. */
function lastUsed(rows: readonly SheetRow[], width: number): number {
  let last = 0;
  for (const row of rows) {
    for (let place = Math.min(row.cells.length, width) - 1; place >= last; place -= 1) {
      if (cellOf(row, place) !== '') last = place + 1;
    }
  }
  return last;
}

/** A spreadsheet's name of a column: A, B … Z, AA. */
export function columnLetter(place: number): string {
  const before = Math.floor(place / 26) - 1;
  return (before >= 0 ? columnLetter(before) : '') + String.fromCharCode(65 + (place % 26));
}
