/** The month's track as lengths laid end to end: what is sold, then what is said (looks, "Month track"). */
import type { Amount, IsoWeek } from '../document.ts';

interface WeekLength {
  readonly week: IsoWeek;
  readonly amount: Amount;
}

/**
 * A solid cell per week sold, in the weeks' order, each above 0. They end where the sum is, as the figure beside them says: a week
 * of returns is taken off the end of the weeks before it, and what those do not cover off the weeks after it. None when the sum is
 * 0 or less.
 */
export function soldCells(weeks: readonly WeekLength[]): readonly WeekLength[] {
  let sum = 0;
  let cells: readonly { readonly week: IsoWeek; readonly from: number; readonly to: number }[] = [];
  for (const { week, amount } of weeks) {
    const from = Math.max(0, sum);
    sum += amount;
    const to = Math.max(0, sum);
    cells = [...cells.map((cell) => ({ ...cell, to: Math.min(cell.to, to) })), { week, from, to }];
  }
  return cells.flatMap(({ week, from, to }) => (to > from ? [{ week, amount: to - from }] : []));
}

/** A month so far, and what of it the target week has already brought; 0 without a result. */
interface Standing {
  readonly targetWeek: IsoWeek;
  readonly soFar: Amount | null;
  readonly already: Amount;
}

/**
 * The open cell: from the end of what is sold to where the month stands when the target week has brought its goal. What it has
 * already brought is not said again; `null` without a goal, and where there is nothing to add.
 */
export function saidCell({ targetWeek, soFar, already }: Standing, goal: Amount | null): WeekLength | null {
  if (goal === null) return null;
  const sum = soFar ?? 0;
  const length = sum - already + goal - Math.max(0, sum);
  return length > 0 ? { week: targetWeek, amount: length } : null;
}
