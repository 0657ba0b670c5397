/** A file's rows as the rules of the import see them: texts in columns, each row with its number. No bytes, no file. */

/** Numbered as a spreadsheet counts: blank lines count, a `sep=` line does not, a field with line ends is one row. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The rows that have something in them, in the file's order. Every source (CSV, later workbooks and pastes) gives these. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
}

/** A sheet whose header has been found. */
export interface Table {
  readonly headerRow: number;
  /** One name per column, no two alike; a column without a name has its letter. */
  readonly columns: readonly string[];
  readonly rows: readonly SheetRow[]; // below the header
  readonly titles: readonly SheetRow[]; // above it: never data
}

export function cellOf(row: SheetRow, column: number): string {
  return row.cells[column]?.trim() ?? '';
}

export function isBlank(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}

/** The texts of a row, for telling which one is meant. */
export function rowText(row: SheetRow): string {
  const text = row.cells
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
    .join(' · ');
  return text.length > 120 ? `${text.slice(0, 119)}…` : text;
}
