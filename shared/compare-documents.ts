/** What two versions of a team's file differ in, for somebody who has to choose between them (design 9). */
import { assertNever } from './assert-never.ts';
import type { Amount, Id, Period, SalesDocument } from './document.ts';
import { goalInForce } from './goals.ts';

/** The lists of the document, and its settings as a whole. */
const COMPARED = [
  'sellers',
  'results',
  'goals',
  'budgets',
  'absences',
  'meetings',
  'actions',
  'settings',
] as const satisfies readonly (keyof SalesDocument)[];

type Compared = (typeof COMPARED)[number];

/** How many of a kind only one of them has, and how many both have but not alike. */
export interface DifferenceCount {
  readonly part: Compared;
  readonly onlyHere: number;
  readonly onlyThere: number;
  readonly changed: number;
}

/** A seller's figure that is not the same in both; null where one of them has none. Amounts in minor units. */
export interface FigureDifference {
  readonly kind: 'result' | 'goal' | 'budget';
  readonly seller: string;
  readonly period: Period;
  readonly here: Amount | null;
  readonly there: Amount | null;
}

export interface Differences {
  /** Only the parts that differ; none when the two are alike. */
  readonly counts: readonly DifferenceCount[];
  /** Newest period first; of goals the one in force. */
  readonly figures: readonly FigureDifference[];
}

/** @param here the one that is open; @param there the other one */
export function compareDocuments(here: SalesDocument, there: SalesDocument): Differences {
  const counts = COMPARED.map((part) => countOf(part, here, there)).filter(
    ({ onlyHere, onlyThere, changed }) => onlyHere + onlyThere + changed > 0,
  );
  return { counts, figures: figuresOf(here, there) };
}

function countOf(part: Compared, here: SalesDocument, there: SalesDocument): DifferenceCount {
  const ours = rowsOf(part, here);
  const theirs = rowsOf(part, there);
  const both = [...ours].filter(([key]) => theirs.has(key));
  return {
    part,
    onlyHere: ours.size - both.length,
    onlyThere: theirs.size - both.length,
    changed: both.filter(([key, row]) => !isAlike(row, theirs.get(key))).length,
  };
}

/** By what makes a row the same row in both. */
function rowsOf(part: Compared, document: SalesDocument): ReadonlyMap<string, unknown> {
  switch (part) {
    case 'settings':
      return new Map([['settings', document.settings]]);
    case 'results':
    case 'absences':
      return new Map(document[part].map((row) => [`${row.sellerId} ${row.week}`, row]));
    case 'budgets':
      return new Map(document.budgets.map((row) => [`${row.sellerId} ${row.month}`, row]));
    case 'sellers':
    case 'goals':
    case 'meetings':
    case 'actions':
      return new Map<string, unknown>(document[part].map((row) => [row.id, row]));
    default:
      return assertNever(part);
  }
}

/** Documents are plain data whose keys stand in one order: they were read by one schema. */
function isAlike(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function figuresOf(here: SalesDocument, there: SalesDocument): readonly FigureDifference[] {
  const names = new Map([...there.sellers, ...here.sellers].map(({ id, name }) => [id, name]));
  const ours = figuresIn(here);
  const theirs = figuresIn(there);
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  return keys
    .flatMap((key): readonly FigureDifference[] => {
      const [figure, other] = [ours.get(key), theirs.get(key)];
      const known = figure ?? other;
      if (known === undefined || figure?.amount === other?.amount) return [];
      const { kind, sellerId, period } = known;
      const seller = names.get(sellerId) ?? '';
      return [{ kind, seller, period, here: figure?.amount ?? null, there: other?.amount ?? null }];
    })
    .sort((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0));
}

interface Figure {
  readonly kind: FigureDifference['kind'];
  readonly sellerId: Id;
  readonly period: Period;
  readonly amount: Amount;
}

function figuresIn(document: SalesDocument): ReadonlyMap<string, Figure> {
  const { results, goals, budgets } = document;
  const all: readonly Figure[] = [
    ...results.map(({ sellerId, week, amount }): Figure => ({ kind: 'result', sellerId, period: week, amount })),
    ...goals.map(({ sellerId, period }): Figure => {
      return { kind: 'goal', sellerId, period, amount: goalInForce(document, sellerId, period)?.amount ?? 0 };
    }),
    ...budgets.map(({ sellerId, month, amount }): Figure => ({ kind: 'budget', sellerId, period: month, amount })),
  ];
  return new Map(all.map((figure) => [`${figure.kind} ${figure.sellerId} ${figure.period}`, figure]));
}
