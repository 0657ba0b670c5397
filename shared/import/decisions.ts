/** What a choice still leaves open, and what the columns tell by themselves (design 8). */
import type { AmountStyle } from '../amounts/style.ts';
import type { Told } from '../messages/index.ts';
import { decideOrder, type DateOrder, type OrderDecision } from './dates.ts';
import { decideMark, type DecimalMark, type MarkDecision } from './file-amount.ts';
import type { SortedRows } from './sorted-rows.ts';
import { cellOf, type SheetRow, type Table } from './table.ts';
import type { ImportChoice, ImportPreview } from './types.ts';

export interface Decisions {
  readonly dateOrder: DateOrder | null;
  readonly decimalMark: DecimalMark | null;
  /** It is known which rows count. */
  readonly statusKnown: boolean;
  readonly questions: ImportPreview['questions'];
}

export interface AmountTerms {
  readonly style: AmountStyle;
  readonly usualMark: DecimalMark; // where the column has no marks
}

export function decisionsOf(table: Table, choice: ImportChoice, rows: SortedRows, terms: AmountTerms): Decisions {
  const questions: ImportPreview['questions'][number][] = [];
  const columns = table.columns.join(', ');
  for (const role of ['seller', 'date', 'amount'] as const) {
    if (choice[role] !== null) continue;
    const params = { row: table.headerRow, columns: columns.length > 200 ? `${columns.slice(0, 199)}…` : columns };
    questions.push({ ask: role, told: { code: `import.question.${role}`, params } });
  }
  const statusKnown = choice.status === null || choice.statusValues.length > 0;
  if (choice.status !== null && !statusKnown) {
    const params = { column: table.columns[choice.status] ?? '' };
    questions.push({ ask: 'statusValues', told: { code: 'import.question.statusValues', params } });
  }
  const order = dateOrderOf(choice, rows, statusKnown);
  const mark = decimalMarkOf(choice, rows, statusKnown, terms);
  if (choice.date !== null && order.value === null) {
    questions.push({ ask: 'dateOrder', told: asked('import.question.dateOrder', order.decision, table, choice.date) });
  }
  if (choice.amount !== null && mark.value === null) {
    questions.push({
      ask: 'decimalMark',
      told: asked('import.question.decimalMark', mark.decision, table, choice.amount),
    });
  }
  return { dateOrder: order.value, decimalMark: mark.value, statusKnown, questions };
}

/** The rows that count decide; where they leave it open, the others may tell; then what was answered. */
function dateOrderOf(choice: ImportChoice, rows: SortedRows, statusKnown: boolean) {
  const { date } = choice;
  if (date === null) return { value: null, decision: null };
  const { first, others } = valuesOf(date, rows, statusKnown);
  const decision = decideOrder(first);
  if (decision.order !== null) return { value: decision.order, decision };
  const wider = decision.contradictory ? decision : decideOrder([...first, ...others]);
  if (wider.order !== null) return { value: wider.order, decision };
  // An answer from a file with years first says nothing about these dates.
  return { value: choice.dateOrder === 'ymd' ? null : choice.dateOrder, decision };
}

function decimalMarkOf(
  choice: ImportChoice,
  rows: SortedRows,
  statusKnown: boolean,
  { style, usualMark }: AmountTerms,
) {
  const { amount } = choice;
  if (amount === null) return { value: null, decision: null };
  const { first, others } = valuesOf(amount, rows, statusKnown);
  const decision = decideMark(first, style, usualMark);
  if (decision.mark !== null) return { value: decision.mark, decision };
  const wider = decision.contradictory ? decision : decideMark([...first, ...others], style, usualMark);
  return { value: wider.mark ?? choice.decimalMark, decision };
}

function valuesOf(place: number, rows: SortedRows, statusKnown: boolean) {
  const texts = (list: readonly SheetRow[]): readonly string[] => [...new Set(list.map((row) => cellOf(row, place)))];
  if (statusKnown) return { first: texts(rows.counting), others: texts(rows.passedOver) };
  return { first: texts([...rows.counting, ...rows.passedOver]), others: [] };
}

/** A question with the value that makes it one, and where that stands. */
function asked(
  code: 'import.question.dateOrder' | 'import.question.decimalMark',
  decision: OrderDecision | MarkDecision | null,
  table: Table,
  place: number,
): Told {
  const [read = '', other = ''] = decision?.examples ?? [];
  const column = table.columns[place] ?? '';
  const rowOf = (value: string): number =>
    table.rows.find((row) => cellOf(row, place) === value)?.row ?? table.headerRow;
  if (decision?.contradictory !== true) return { code, params: { column, read, row: rowOf(read) } };
  const params = { column, read, row: rowOf(read), other, otherRow: rowOf(other) };
  return { code: `${code}Mixed`, params };
}
