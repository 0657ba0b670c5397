/**
 * The document as the text of its file: two spaces, keys as in document.ts, lists in a named order, so that a diff shows what
 * has changed. Text is kept per unchanged row, so that a large team's file costs a few milliseconds (style, Storage seam).
 */
import type { Id, SalesDocument } from '../../shared/document.ts';

type Row = Readonly<Record<string, unknown>>;

/** Exactly `JSON.stringify(ordered(document), null, 2)` and a line feed. */
export function serialize(document: SalesDocument): string {
  const parts = Object.entries(ordered(document)).map(([key, value]) => {
    const text = Array.isArray(value) ? listText(value as readonly Row[]) : indented(JSON.stringify(value, null, 2), 2);
    return `  ${JSON.stringify(key)}: ${text}`;
  });
  return `{\n${parts.join(',\n')}\n}\n`;
}

/**
 * Figures by seller in the team's order, then by time; absences and budgets alike. Goals, meetings and actions in the order
 * that they were made, which has a meaning.
 */
export function ordered(document: SalesDocument): SalesDocument {
  const place = new Map<Id, number>(document.sellers.map((seller, index) => [seller.id, index]));
  const byTime = <T extends { readonly sellerId: Id }>(list: readonly T[], time: (row: T) => string): readonly T[] =>
    [...list].sort(
      (a, b) => (place.get(a.sellerId) ?? 0) - (place.get(b.sellerId) ?? 0) || (time(a) < time(b) ? -1 : 1),
    );
  const { format, version, settings, sellers, budgets, results, absences, goals, meetings, actions } = document;
  return {
    format,
    version,
    settings,
    sellers,
    budgets: byTime(budgets, (row) => row.month),
    results: byTime(results, (row) => row.week),
    absences: byTime(absences, (row) => row.week),
    goals,
    meetings,
    actions,
  };
}

const rowTexts = new WeakMap<object, string>();

function listText(rows: readonly Row[]): string {
  if (rows.length === 0) return '[]';
  return `[\n${rows.map(rowText).join(',\n')}\n  ]`;
}

function rowText(row: Row): string {
  const kept = rowTexts.get(row);
  if (kept !== undefined) return kept;
  const text = `    ${indented(JSON.stringify(row, null, 2), 4)}`;
  rowTexts.set(row, text);
  return text;
}

/** JSON has no line feed inside a string, so every one is an end of line. */
function indented(text: string, by: number): string {
  return text.replace(/\n/gu, `\n${' '.repeat(by)}`);
}
