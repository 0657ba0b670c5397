/** Rows as the text of a CSV file (design 7). CRLF after each row, the last one, too. */
import { decimalMarkOf } from '../amounts/style.ts';
import type { Locale } from '../document.ts';

/** `whole` divided by 10 to the power of `decimals`: 84550 with 2 is 845.50. A text is quoted where it must be; null is empty. */
export type CsvCell = { readonly text: string } | { readonly whole: number; readonly decimals: number } | null;

export type CsvKind = 'excel' | 'rfc4180';

export interface CsvDialect {
  readonly byteOrderMark: boolean;
  readonly separator: ';' | ',';
  readonly decimalMark: ',' | '.';
}

const LINE_END = '\r\n';
/** What a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * How a kind of file is written. `excel` as Excel in that language reads it: UTF-8 with BOM, `;` and decimal comma in Swedish,
 * `,` and point in English (design 7). `rfc4180` for other programs: `,`, point, no BOM, in any language.
 */
export function csvDialect(kind: CsvKind, locale: Locale): CsvDialect {
  if (kind === 'rfc4180') return { byteOrderMark: false, separator: ',', decimalMark: '.' };
  return { byteOrderMark: true, separator: locale === 'sv' ? ';' : ',', decimalMark: decimalMarkOf(locale) };
}

/**
 * The file's text. A text that a spreadsheet would take for a formula gets an apostrophe; figures are written as numbers, a
 * negative one with a hyphen (design 7). Throws a RangeError when a figure is not whole.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], dialect: CsvDialect): string {
  const lines = rows.map((row) => row.map((cell) => field(cell, dialect)).join(dialect.separator) + LINE_END);
  return `${dialect.byteOrderMark ? '\uFEFF' : ''}${lines.join('')}`;
}

function field(cell: CsvCell, dialect: CsvDialect): string {
  if (cell === null) return '';
  return 'text' in cell ? textField(cell.text, dialect) : figureField(cell.whole, cell.decimals, dialect);
}

function textField(text: string, { separator }: CsvDialect): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  const mustQuote = harmless.includes(separator) || /["\r\n]/.test(harmless);
  return mustQuote ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** Without groups; decimals only when there are any. */
function figureField(figure: number, decimals: number, { decimalMark }: CsvDialect): string {
  const whole = BigInt(figure);
  const digits = (whole < 0n ? -whole : whole).toString().padStart(decimals + 1, '0');
  const integer = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals);
  return `${whole < 0n ? '-' : ''}${integer}${/[1-9]/.test(fraction) ? `${decimalMark}${fraction}` : ''}`;
}
