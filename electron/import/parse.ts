/** Text -> rows (design 8): `;`, `,`, tab or what `sep=` says; any line end; numbered as a spreadsheet counts. */
import Papa from 'papaparse';
import { headerFit, usualWidth } from '../../shared/import/header.ts';
import { isBlank, type SheetRow } from '../../shared/import/table.ts';
import { LIMITS, refused, type Refused } from './decode.ts';

export interface Parsed {
  readonly ok: true;
  readonly rows: readonly SheetRow[];
  readonly separator: string;
}

/** In this order where all fit alike: a comma is often a decimal mark or part of a text, a tab hardly ever. */
const SEPARATORS = ['\t', ';', ','];
/** Rows that are tried before a separator is chosen. */
const TRIED = 200;
/** Titles and the header stand above the data rows; so do not so many. */
const ROOM_ABOVE = 100;

export function parse(text: string): Parsed | Refused {
  const lines = text.replace(/\r\n?/g, '\n');
  const said = /^"?sep=([^\n"]|\\t)"?\n/i.exec(lines);
  const body = said === null ? lines : lines.slice(said[0].length);
  const separator = said === null ? bestSeparator(body) : (said[1] ?? ';').replace('\\t', '\t');
  const wide = endlessLine(body, separator);
  if (wide !== null) return refused('import.file.tooManyColumns', { row: wide, limit: LIMITS.columns });
  const { rows, wrong } = rowsOf(body, separator, LIMITS.rows + ROOM_ABOVE + 1);
  return wrong ?? { ok: true, rows, separator };
}

interface Read {
  readonly rows: readonly SheetRow[];
  readonly wrong: Refused | null; // with the row behind the last one that could be read
}

/** Rows that have something in them, at most `most`. */
function rowsOf(text: string, separator: string, most: number): Read {
  const rows: SheetRow[] = [];
  let row = 0;
  let wrong: Refused | null = null;
  Papa.parse<string[]>(text, {
    delimiter: separator,
    newline: '\n',
    fastMode: false, // would split all of the text at once
    step: ({ data, errors }, parser) => {
      row += 1;
      if (errors.some(({ type }) => type === 'Quotes')) wrong = refused('import.file.openQuote', { row });
      else if (data.length > LIMITS.columns && !isBlank(data.slice(LIMITS.columns))) {
        wrong = refused('import.file.tooManyColumns', { row, limit: LIMITS.columns });
      } else if (!isBlank(data)) rows.push({ row, cells: data });
      if (wrong !== null || rows.length >= most) parser.abort();
    },
  });
  return { rows, wrong };
}

/** The separator by which the header names most, and the rows are most alike. */
function bestSeparator(text: string): string {
  const start = text.slice(0, 500_000);
  const fits = SEPARATORS.map((separator) => {
    const { rows } = rowsOf(start, separator, TRIED);
    const width = usualWidth(rows);
    const alike = width < 2 ? 0 : rows.filter(({ cells }) => cells.length === width).length / rows.length;
    return { separator, score: alike === 0 ? 0 : headerFit(rows) * 10 + alike };
  });
  return fits.reduce((best, next) => (next.score > best.score ? next : best)).separator;
}

/** The row of a line with far too many columns, before the parser makes a text of each; counted by line ends. */
function endlessLine(text: string, separator: string): number | null {
  let row = 0;
  for (let from = 0; from < text.length; row += 1) {
    const found = text.indexOf('\n', from);
    const to = found < 0 ? text.length : found;
    if (to - from > 1_000_000 && text.slice(from, to).split(separator, 500_000).length === 500_000) return row + 1;
    from = to + 1;
  }
  return null;
}
