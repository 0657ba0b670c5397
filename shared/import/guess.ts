/** A first guess of what the columns mean: the remembered mapping of such a file, else names and contents (design 8). */
import type { ImportMapping, SalesDocument } from '../document.ts';
import { nameKey } from '../names.ts';
import { ROLES, unitNamed, wordScore, type Role } from './column-words.ts';
import { contentsOf, type ColumnContent } from './columns.ts';
import { fileAmountStyle } from './file-amount.ts';
import { meansSold, statusKey } from './status.ts';
import { cellOf, type Table } from './table.ts';
import type { ImportChoice } from './types.ts';

type Places = Readonly<Record<Role, number | null>>;

export function guessChoice(table: Table, document: SalesDocument, token: string): ImportChoice {
  const { settings, sellers } = document;
  const remembered = rememberedMapping(table, settings.importMappings);
  if (remembered !== null) return rememberedChoice(table, remembered, token);
  const places = guessPlaces(contentsOf(table, sellers, fileAmountStyle(settings, 'one')));
  const amountName = places.amount === null ? '' : (table.columns[places.amount] ?? '');
  return {
    token,
    ...places,
    statusValues: places.status === null ? [] : soldValues(table, places.status),
    dateOrder: null, // decided with the preview, by the rows that count
    decimalMark: null,
    unit: settings.unit === null ? unitNamed(amountName) : 'one',
    people: [],
  };
}

/** The newest mapping of a file with these columns, in any order. */
export function rememberedMapping(table: Table, mappings: readonly ImportMapping[]): ImportMapping | null {
  const named = keyOfAll(table.columns);
  return mappings.filter((mapping) => keyOfAll(mapping.columns) === named).at(-1) ?? null;
}

function keyOfAll(columns: readonly string[]): string {
  return columns.map(nameKey).sort().join('\n');
}

function rememberedChoice(table: Table, mapping: ImportMapping, token: string): ImportChoice {
  const place = (name: string | null): number | null => {
    const found = name === null ? -1 : table.columns.findIndex((column) => nameKey(column) === nameKey(name));
    return found < 0 ? null : found;
  };
  return {
    token,
    seller: place(mapping.seller),
    date: place(mapping.date),
    amount: place(mapping.amount),
    status: place(mapping.status),
    statusValues: mapping.statusValues,
    dateOrder: mapping.dateOrder,
    decimalMark: mapping.decimalMark,
    unit: mapping.unit,
    people: [],
  };
}

function soldValues(table: Table, status: number): readonly string[] {
  const found = new Map<string, string>();
  for (const row of table.rows) {
    const cell = cellOf(row, status);
    if (!found.has(statusKey(cell))) found.set(statusKey(cell), cell);
  }
  return [...found.values()].filter(meansSold);
}

interface Fit {
  readonly role: Role;
  readonly place: number;
  readonly score: number;
}

/** The best column for each role, each column once; two that fit a role alike are left to the manager. */
function guessPlaces(contents: readonly ColumnContent[]): Places {
  const fits = contents
    .flatMap((content) =>
      ROLES.map((role): Fit => ({ role, place: content.place, score: scoreOf(content, role, contents) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const places: Record<Role, number | null> = { seller: null, date: null, amount: null, status: null };
  const settled = new Set<Role>();
  const used = new Set<number>();
  for (const fit of fits) {
    if (settled.has(fit.role) || used.has(fit.place)) continue;
    settled.add(fit.role);
    const rivals = fits.filter((one) => one.role === fit.role && one.score === fit.score && !used.has(one.place));
    if (rivals.length > 1) continue;
    places[fit.role] = fit.place;
    used.add(fit.place);
  }
  return places;
}

/** Names count most; contents confirm or contradict them, and stand in where only one column can be meant. */
function scoreOf(content: ColumnContent, role: Role, contents: readonly ColumnContent[]): number {
  const words = wordScore(content.name, role);
  const isDate = content.dates >= 0.5;
  const isAmount = !isDate && content.amounts >= 0.5;
  switch (role) {
    case 'seller': {
      if (isDate || isAmount) return 0;
      if (content.knownNames >= 0.5) return 4 + words;
      return words;
    }
    case 'date':
      if (isDate) return words > 0 ? words + 2 : isOnly(content, contents, ({ dates }) => dates >= 0.5) ? 1 : 0;
      return words - 1; // by its name alone, so that what cannot be read is shown row by row
    case 'amount':
      if (isAmount) return words > 0 ? words + 2 : words === 0 && isOnly(content, contents, isNumbers) ? 1 : 0;
      return isDate ? 0 : words - 1;
    case 'status':
      if (isDate || isAmount || content.different > 30) return 0;
      return Math.max(words, 0) + (content.soldWords ? 3 : 0);
  }
}

function isNumbers({ dates, amounts }: ColumnContent): boolean {
  return dates < 0.5 && amounts >= 0.5;
}

function isOnly(
  content: ColumnContent,
  contents: readonly ColumnContent[],
  fits: (content: ColumnContent) => boolean,
): boolean {
  return contents.filter(fits).every(({ place }) => place === content.place);
}
