/** What is wrong in a file and where, in words that a manager can find it by: the list, the row, whose it is. */
import type { z } from 'zod';
import type { SalesDocument } from './document.ts';
import type { storageMessages } from './messages/storage.ts';

type ProblemKey = Extract<keyof typeof storageMessages, `storage.problem.${string}`>;
export type ProblemCode = ProblemKey extends `storage.problem.${infer Code}` ? Code : never;

export interface Problem {
  readonly code: ProblemCode;
  /** As in the file, for a maintainer: results[11].amount. */
  readonly path: string;
  /** For the message storage.problem.<code>. `row` counts from 1; 0 is no row. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** More than anybody reads; a file with a million mistakes has the same message. */
export const PROBLEMS_MAX = 100;

type Path = readonly PropertyKey[];

/** The problem at a place in a file, whatever the file holds. */
export function problemAt(
  file: unknown,
  code: ProblemCode,
  path: Path,
  params: Readonly<Record<string, string | number>> = {},
): Problem {
  return { code, path: pathText(path), params: { ...placeOf(file, path), ...params } };
}

const LISTS: ReadonlySet<PropertyKey> = new Set<keyof SalesDocument>([
  'settings',
  'sellers',
  'budgets',
  'results',
  'absences',
  'goals',
  'meetings',
  'actions',
]);

function placeOf(file: unknown, path: Path): Problem['params'] {
  const [list, second] = path;
  const row = typeof second === 'number' ? second + 1 : 0;
  const who = row === 0 ? '' : whoseIs(file, path.slice(0, 2));
  return {
    list: list !== undefined && LISTS.has(list) ? String(list) : 'file',
    row,
    key: keyText(path.slice(row > 0 ? 2 : LISTS.has(list ?? '') ? 1 : 0)),
    known: who === '' ? 'no' : 'yes',
    who,
  };
}

/** "visits 3 › from": a key below a row, its own rows counted from 1. */
function keyText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text} ${part + 1}`;
    return text === '' ? clipped(part) : `${text} › ${clipped(part)}`;
  }, '');
}

function pathText(path: Path): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? clipped(part) : `${text}.${clipped(part)}`;
  }, '');
}

/** A key may be anything that somebody has typed. */
function clipped(key: PropertyKey): string {
  const text = String(key);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

function whoseIs(file: unknown, rowPath: Path): string {
  const row = valueAt(file, rowPath);
  const own = valueAt(row, ['name']);
  if (rowPath[0] === 'sellers') return typeof own === 'string' ? clipped(own) : '';
  return nameOf(file, valueAt(row, ['sellerId']));
}

/** The name of a seller, as far as the file can tell. */
function nameOf(file: unknown, sellerId: unknown): string {
  const sellers = valueAt(file, ['sellers']);
  if (typeof sellerId !== 'string' || !Array.isArray(sellers)) return '';
  const seller: unknown = sellers.find((one) => valueAt(one, ['id']) === sellerId);
  const name = valueAt(seller, ['name']);
  return typeof name === 'string' ? clipped(name) : '';
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value;
  for (const part of path) {
    if (typeof at !== 'object' || at === null || !Object.prototype.hasOwnProperty.call(at, part)) return undefined;
    at = (at as Readonly<Record<PropertyKey, unknown>>)[part];
  }
  return at;
}

type Issue = z.core.$ZodIssue;

/** zod's issues in our words. */
export function problemsOfIssues(file: unknown, issues: readonly Issue[]): readonly Problem[] {
  return issues.slice(0, PROBLEMS_MAX).flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return problemAt(file, codeOf(file, issue), issue.path, limitsOf(issue));
    return issue.keys.map((key) => problemAt(file, 'unknownKey', [...issue.path, key]));
  });
}

/** The words that schema-parts.ts gives its own checks. */
const BY_CHECK: Readonly<Record<string, ProblemCode>> = {
  week: 'notWeek',
  month: 'notMonth',
  period: 'notPeriod',
  date: 'notDate',
  time: 'notTime',
  timeZone: 'notTimeZone',
  rising: 'notRising',
};

function codeOf(file: unknown, issue: Issue): ProblemCode {
  const byCheck = BY_CHECK[issue.message];
  if (byCheck !== undefined) return byCheck;
  if (valueAt(file, issue.path) === undefined) return 'missingKey';
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? 'notAllowed';
    case 'too_big':
      return issue.origin === 'string' ? 'tooLong' : 'tooBig';
    case 'too_small':
      return issue.origin === 'string' ? 'emptyText' : 'tooSmall';
    case 'invalid_format':
      return issue.format === 'uuid' ? 'notId' : issue.format === 'datetime' ? 'notInstant' : 'notAllowed';
    default:
      return 'notAllowed';
  }
}

const TYPES: Readonly<Record<string, ProblemCode>> = {
  int: 'notWhole',
  number: 'notNumber',
  string: 'notText',
  array: 'notList',
  object: 'notGroup',
  record: 'notGroup',
  boolean: 'notYesNo',
};

function limitsOf(issue: Issue): Problem['params'] {
  if (issue.code === 'too_big') return { limit: Number(issue.maximum) };
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) };
  return {};
}
