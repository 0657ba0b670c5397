/** Step 3, where the team stands, and the look back of a monthly or longer meeting. */
import { pageCount, pageOf, ROWS_PER_PAGE } from '../agenda.ts';
import type { Period } from '../document.ts';
import { lookBackOf, lookBackPeriod, type LookBackRow as Row } from '../lookback.ts';
import type { LookBackRow, LookBackScreen, TeamScreen } from '../stage-screens.ts';
import { teamChart, teamTrack } from './charts.ts';
import { pageShown, shortName, type Scene } from './scene.ts';

export function teamScreen(scene: Scene): TeamScreen {
  return {
    kind: 'team',
    team: scene.document.settings.teamName,
    chart: teamChart(scene),
    track: { ...teamTrack(scene), said: null },
  };
}

/** The last period that is over in the target week; a weekly held as a monthly looks back at the month. */
function periodLookedBackAt(scene: Scene): Period | null {
  return lookBackPeriod(scene.meeting.alsoMonthly ? 'month' : scene.meeting.kind, scene);
}

export function lookBackPages(scene: Scene): number {
  const period = periodLookedBackAt(scene);
  return period === null ? 1 : pageCount(lookBackOf(scene, period, scene.stops).rows.length, ROWS_PER_PAGE.lookBack);
}

export function lookBackScreen(scene: Scene): LookBackScreen {
  const period = periodLookedBackAt(scene) ?? '';
  const rows = period === '' ? [] : lookBackOf(scene, period, scene.stops).rows;
  const known = rows.filter((row) => row.reached.known);
  return {
    kind: 'lookBack',
    period,
    reached: known.filter((row) => row.reached.known && row.reached.value).length,
    known: known.length,
    rows: pageOf(rows, ROWS_PER_PAGE.lookBack, pageShown(scene, rows.length, ROWS_PER_PAGE.lookBack)).map((row) =>
      lookBackRow(scene, row),
    ),
  };
}

function lookBackRow(scene: Scene, row: Row): LookBackRow {
  return {
    name: shortName(scene, row.sellerId),
    original: row.original?.amount ?? null,
    goal: row.goal?.amount ?? null,
    result: row.result.known ? row.result.value : null,
    budget: row.budget,
    reached: row.reached.known ? row.reached.value : null,
    trend: row.trend.known ? row.trend.value : null,
  };
}
