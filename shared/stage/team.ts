/** Step 3, where the team stands, and the look back of a monthly or longer meeting. */
import { heldAs, pageCount, pageOf, ROWS_PER_PAGE } from '../agenda.ts';
import { monthsOfPeriod } from '../calendar.ts';
import type { Period } from '../document.ts';
import { lookBackOf, lookBackPeriod, type LookBackRow as Row } from '../lookback.ts';
import type { LookBackRow, LookBackScreen, TeamScreen } from '../stage-screens.ts';
import { teamChart, teamTrack } from './charts.ts';
import { shortName, type Scene } from './scene.ts';

export function teamScreen(scene: Scene): TeamScreen {
  return {
    kind: 'team',
    team: scene.document.settings.teamName,
    chart: teamChart(scene),
    track: { ...teamTrack(scene), said: null },
  };
}

/**
 * The pages of the look back: the last period that is over in the target week, then, of a longer one, each of its months
 * (design 5), each with as many pages as its rows take.
 */
function pagesLookedBackAt(scene: Scene): readonly { readonly period: Period; readonly page: number }[] {
  const period = lookBackPeriod(heldAs(scene.meeting), scene);
  if (period === null) return [];
  const months = monthsOfPeriod(period, scene.calendar);
  return [period, ...(months.length === 1 ? [] : months)].flatMap((one) => {
    const { rows } = lookBackOf(scene, one, scene.stops);
    // A month of which nothing is known has nothing to look at.
    if (one !== period && rows.every(isEmpty)) return [];
    const pages = pageCount(rows.length, ROWS_PER_PAGE.lookBack);
    return Array.from({ length: pages }, (_, page) => ({ period: one, page }));
  });
}

export function lookBackPages(scene: Scene): number {
  return Math.max(1, pagesLookedBackAt(scene).length);
}

export function lookBackScreen(scene: Scene): LookBackScreen {
  const pages = pagesLookedBackAt(scene);
  const shown = pages[Math.min(scene.meeting.position.page, pages.length - 1)];
  if (shown === undefined) throw new RangeError('A look back without a period');
  const { rows } = lookBackOf(scene, shown.period, scene.stops);
  const known = rows.filter((row) => row.reached.known);
  return {
    kind: 'lookBack',
    period: shown.period,
    reached: known.filter((row) => row.reached.known && row.reached.value).length,
    known: known.length,
    rows: pageOf(rows, ROWS_PER_PAGE.lookBack, shown.page).map((row) => ({
      name: shortName(scene, row.sellerId),
      ...figuresOf(row),
    })),
  };
}

function isEmpty({ goal, soFar, budget }: Row): boolean {
  return goal === null && soFar.parts.weeks.length === 0 && budget === null;
}

function figuresOf(row: Row): Omit<LookBackRow, 'name'> {
  return {
    original: row.original?.amount ?? null,
    goal: row.goal?.amount ?? null,
    result: row.result.known ? row.result.value : null,
    budget: row.budget,
    reached: row.reached.known ? row.reached.value : null,
    trend: row.trend.known ? row.trend.value : null,
  };
}
