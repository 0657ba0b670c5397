/** Small sheets and choices for the import's tests. */
import { expect } from 'vitest';
import { fileAmountStyle } from '../../../shared/import/file-amount.ts';
import { guessChoice } from '../../../shared/import/guess.ts';
import { tableOf } from '../../../shared/import/header.ts';
import { previewOf, type ImportGround } from '../../../shared/import/preview.ts';
import { isBlank, type Sheet, type Table } from '../../../shared/import/table.ts';
import type { ImportChoice, ImportPerson, ImportPreview, PreviewCell } from '../../../shared/import/types.ts';
import { defaultSettings, emptyDocument } from '../../../shared/defaults.ts';
import type { SalesDocument, Settings } from '../../../shared/document.ts';
import { messages, textFor, type Told } from '../../../shared/messages/index.ts';

export const EMPTY = emptyDocument(defaultSettings('sv'));

export const SWEDISH_MONEY = fileAmountStyle(EMPTY.settings, 'one');

export function teamWith(settings: Partial<Settings>, document: SalesDocument = EMPTY): SalesDocument {
  return { ...document, settings: { ...document.settings, ...settings } };
}

/** Lines with `;` between the cells; row numbers by line. */
export function sheet(...lines: readonly string[]): Sheet {
  const rows = lines.map((line, index) => ({ row: index + 1, cells: line.split(';') }));
  return { rows: rows.filter(({ cells }) => !isBlank(cells)) };
}

export function table(...lines: readonly string[]): Table {
  const found = tableOf(sheet(...lines));
  if (!found.ok) throw new Error(found.told.code);
  return found.table;
}

export interface Wanted extends Partial<ImportChoice> {
  readonly document?: SalesDocument;
  readonly holidays?: ImportGround['holidays'];
  readonly today?: string;
  /** Everybody who is still undecided. */
  readonly rest?: 'new' | 'leaveOut';
}

export function preview(
  of: Table,
  { document = EMPTY, holidays = {}, today = '2030-01-01', rest, ...part }: Wanted = {},
): ImportPreview {
  const ground = { document, holidays, today };
  const choice = { ...guessChoice(of, document, 'token'), ...part };
  const first = previewOf(of, choice, ground);
  return rest === undefined
    ? first
    : previewOf(of, { ...first.choice, people: decided(first.choice.people, rest) }, ground);
}

export function decided(people: readonly ImportPerson[], rest: 'new' | 'leaveOut'): readonly ImportPerson[] {
  return people.map((person) => (person.take.kind === 'undecided' ? { ...person, take: { kind: rest } } : person));
}

/** `{ 'Åsa Öberg': { '2026-W10': 120000 } }` */
export function figures(cells: readonly PreviewCell[]): Readonly<Record<string, Readonly<Record<string, number>>>> {
  const found: Record<string, Record<string, number>> = {};
  for (const { name, week, after } of cells) found[name] = { ...found[name], [week]: after };
  return found;
}

/** What a refusal says. */
export function refusal(answer: { readonly ok: true } | { readonly ok: false; readonly told: Told }): string {
  if (answer.ok) throw new Error('It was not refused');
  return said(answer.told);
}

/** Both languages have the message and all that it needs; gives the Swedish one. */
export function said(told: Told): string {
  for (const locale of ['sv', 'en'] as const) {
    expect(messages[told.code][locale]).not.toBe('');
    expect(textFor(locale)(told.code, told.params)).not.toMatch(/[{}]|undefined/);
  }
  return textFor('sv')(told.code, told.params);
}
