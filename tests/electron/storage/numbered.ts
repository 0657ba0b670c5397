/** A team whose goals are numbered, so that its file tells how far a writer has come, and what all else in it must be. */
import { promises as fs } from 'node:fs';
import { createSerializer } from '../../../electron/storage/serialize.ts';
import type { TeamFiles } from '../../../electron/storage/team-file.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { addWeeks } from '../../../shared/periods.ts';
import { ASA, goal, sample, withGoal } from './sample.ts';

const NEWEST_KEPT = 200;

/** Before the first write. @param results how many there are: what the file weighs */
export function numberedTeam(results = 0): SalesDocument {
  return {
    ...sample(),
    meetings: [],
    actions: [],
    goals: [],
    results: Array.from({ length: results }, (_, index) => {
      return { sellerId: ASA, week: addWeeks('1990-W01', index), amount: index, source: 'typed', at: goal(1).statedAt };
    }),
  };
}

/** The team after one more write. */
export function withNewest(document: SalesDocument, number: number): SalesDocument {
  const longer = withGoal(document, number);
  return { ...longer, goals: longer.goals.slice(-NEWEST_KEPT) };
}

/** 0: nothing has been written yet. */
export function newestNumber(document: SalesDocument): number {
  return Number(document.goals.at(-1)?.id.slice(-12) ?? 0);
}

/** The team that has been written so many times. */
export function numberedDocument(start: SalesDocument, number: number): SalesDocument {
  const oldest = Math.max(1, number - NEWEST_KEPT + 1);
  const numbers = Array.from({ length: number - oldest + 1 }, (_, index) => oldest + index);
  return numbers.reduce(withGoal, start);
}

/** Its file. */
export function numberedBytes(start: SalesDocument, number: number): Buffer {
  return Buffer.concat(createSerializer()(numberedDocument(start, number)));
}

/** How a file stands after its writer was stopped. */
export interface Standing {
  /** Of the newest write in it; null when it is corrupt. */
  readonly number: number | null;
  /** Why it is neither what was acknowledged nor the one write after it; null: it is. */
  readonly trouble: { readonly kind: 'corrupt' | 'lost'; readonly why: string } | null;
}

/** Opens the file as the app does, and compares every byte of it. */
export async function standingOf(
  teams: TeamFiles,
  path: string,
  start: SalesDocument,
  acknowledged: number,
): Promise<Standing> {
  const bytes = await fs.readFile(path).catch(() => null);
  const corrupt = (why: string): Standing => ({ number: null, trouble: { kind: 'corrupt', why } });
  const opened = await teams.open(path);
  if (opened.kind === 'unreadable') return corrupt(opened.unreadable.told.code);
  await opened.file.close();
  // The lock of a process that has ended keeps nobody out.
  if (opened.file.mode === 'ro') return corrupt('a lock was left behind');
  const number = newestNumber(opened.document);
  if (bytes?.equals(numberedBytes(start, number)) !== true) return corrupt(`write ${number} is mixed with another`);
  if (number > acknowledged + 1) return corrupt(`write ${number} was never asked for`);
  const why = `write ${acknowledged} was acknowledged, ${number} is there`;
  return { number, trouble: number < acknowledged ? { kind: 'lost', why } : null };
}
