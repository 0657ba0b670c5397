/** unknown -> document: version, migrations, shape, references (design 3, 9). Used in main only; windows import types. */
import type { SalesDocument } from './document.ts';
import { problemAt, problemsOfIssues, type Problem } from './schema-problems.ts';
import { referenceProblems } from './schema-references.ts';
import { documentSchema } from './schema-shape.ts';

export { referenceProblems } from './schema-references.ts';
export type { Problem } from './schema-problems.ts';

/** wrongApp: not a team file at all; newer: made by a newer version of the app; wrongShape: ours, but not right. */
type RefusalKind = 'wrongApp' | 'newer' | 'wrongShape';

export type Parsed =
  | { readonly ok: true; readonly document: SalesDocument }
  | { readonly ok: false; readonly kind: RefusalKind; readonly problems: readonly [Problem, ...Problem[]] };

type Older = Readonly<Record<string, unknown>>;

/**
 * The steps from each version of the file to the next: the first one makes version 2 of a version 1. A step gets the file
 * as that version's app wrote it, unvalidated, and gives the next version's shape with its number; each has a real old
 * file as its test. Only what comes out of the last one is validated.
 */
export type Migration = (older: Older) => Older;
const MIGRATIONS: readonly Migration[] = [];

/** The document in a file's parsed JSON, or what is wrong with it and where. Never throws, never repairs in silence. */
export function parseDocument(value: unknown): Parsed {
  if (!isGroup(value) || value['format'] !== 'saljmote') {
    return { ok: false, kind: 'wrongApp', problems: [problemAt(value, 'notOurs', [])] };
  }
  const newest = MIGRATIONS.length + 1;
  const { version } = value;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
    return { ok: false, kind: 'wrongShape', problems: [problemAt(value, 'noVersion', ['version'])] };
  }
  if (version > newest) {
    const problem = problemAt(value, 'newer', ['version'], { version: String(version), newest: String(newest) });
    return { ok: false, kind: 'newer', problems: [problem] };
  }
  const current = migrate(value, version, MIGRATIONS);
  const shaped = documentSchema.safeParse(current);
  if (!shaped.success) return refused(problemsOfIssues(current, shaped.error.issues), current);
  const problems = referenceProblems(shaped.data);
  return problems.length === 0 ? { ok: true, document: shaped.data } : refused(problems, current);
}

/** Takes an older file up to the version after the last step. */
export function migrate(older: Older, version: number, steps: readonly Migration[]): Older {
  return steps.slice(version - 1).reduce((file, step) => step(file), older);
}

function refused([first, ...others]: readonly Problem[], file: unknown): Parsed {
  const problems: [Problem, ...Problem[]] = [first ?? problemAt(file, 'notAllowed', []), ...others];
  return { ok: false, kind: 'wrongShape', problems };
}

function isGroup(value: unknown): value is Older {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
