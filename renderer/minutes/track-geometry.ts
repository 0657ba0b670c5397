/** Where the parts of the month track stand, in millimetres from its left edge (looks, 5). */
import type { IsoWeek, TeamFacts } from '../../shared/document.ts';
import { soldCells } from '../../shared/stage/track.ts';

interface TrackCell {
  readonly week: IsoWeek;
  readonly x: number;
  readonly width: number;
  /** A narrow cell loses its week number, and so does one under the budget's text. */
  readonly isLabelled: boolean;
}

interface TrackGeometry {
  readonly cells: readonly TrackCell[];
  readonly goalX: number | null;
  readonly budgetX: number | null;
  /** From what is sold to the goal, when it is ahead. */
  readonly rest: { readonly from: number; readonly to: number } | null;
  /** From the right edge: the end of the goal's digits and of the budget's text. */
  readonly goalLabelRight: number;
  readonly budgetLabelRight: number;
}

const ROOM = 1.07; // the furthest mark stands a little inside
const GAP = 0.4; // paper between the weeks
const LABEL = 9; // the least width of a cell with a week number
const TEXT = 1.75; // a sign of the budget's text, at most
const GOAL_TEXT = 2.6; // a digit of the goal

export function trackGeometry(
  team: Pick<TeamFacts, 'weekResults' | 'monthResult' | 'monthGoal' | 'budget'>,
  width: number,
): TrackGeometry {
  const furthest = Math.max(team.monthResult, team.monthGoal ?? 0, team.budget ?? 0, 1) * ROOM;
  const at = (amount: number): number => rounded((Math.max(0, amount) / furthest) * width);
  const goalX = team.monthGoal === null ? null : at(team.monthGoal);
  const budgetX = team.budget === null ? null : at(team.budget);
  const budgetText = (String(team.budget ?? 0).length + 8) * TEXT;
  const budgetEnd = budgetX === null ? width : Math.min(width, Math.max(budgetX, budgetText));
  const soldTo = at(team.monthResult);
  const goalEnd = goalX === null ? width : Math.max(goalX + 0.8, String(team.monthGoal ?? 0).length * GOAL_TEXT);
  return {
    cells: cellsOf(team, at).map((cell) => ({
      ...cell,
      isLabelled: cell.width >= LABEL && (budgetX === null || !overlaps(cell, budgetEnd - budgetText, budgetEnd)),
    })),
    goalX,
    budgetX,
    rest: goalX !== null && goalX > soldTo ? { from: soldTo, to: goalX } : null,
    goalLabelRight: rounded(Math.max(0, width - goalEnd)),
    budgetLabelRight: rounded(Math.max(0, width - budgetEnd)),
  };
}

/** The same lengths as on the wall, which end at the sum. */
function cellsOf(
  { weekResults }: Pick<TeamFacts, 'weekResults'>,
  at: (amount: number) => number,
): readonly Omit<TrackCell, 'isLabelled'>[] {
  let before = 0;
  return soldCells(weekResults).flatMap(({ week, amount }, index, cells) => {
    const x = at(before);
    before += amount;
    const isLast = index === cells.length - 1;
    const width = rounded(at(before) - x - (isLast ? 0 : GAP));
    return width > 0 ? [{ week, x, width }] : [];
  });
}

function overlaps(cell: { readonly x: number; readonly width: number }, from: number, to: number): boolean {
  const middle = cell.x + cell.width / 2;
  return middle + LABEL / 2 > from && middle - LABEL / 2 < to;
}

function rounded(millimetres: number): number {
  return Math.round(millimetres * 100) / 100;
}
