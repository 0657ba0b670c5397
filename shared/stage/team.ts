/** Step 3, where the team stands, and the look back of a monthly or longer meeting. */
import { heldAs, PAGE } from '../agenda.ts';
import { monthsOfPeriod } from '../calendar.ts';
import { lookBackOf, lookBackPeriod, type LookBackRow as Row } from '../lookback.ts';
import { memoByIdentity } from '../memo.ts';
import { verdictOf } from '../outcome.ts';
import type { LookBackRow, LookBackScreen, TeamScreen } from '../stage-screens.ts';
import { teamChart, teamTrack } from './charts.ts';
import { isLookBackTall, lookBackHeight } from './rows.ts';
import { pageShown, shortName, styleOf, wordsOf, type Scene } from './scene.ts';
import { pagesOf } from './width.ts';

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
 * (design 5), each with as many pages as its rows take. Footer, screen and the places of the meeting ask for them alike.
 */
const pagesLookedBackAt = memoByIdentity((scene: Scene): readonly LookBackScreen[] => {
  const period = lookBackPeriod(heldAs(scene.meeting), scene);
  if (period === null) return [];
  const months = monthsOfPeriod(period, scene.calendar);
  return [period, ...(months.length === 1 ? [] : months)].flatMap((one) => {
    const rows = lookBackOf(scene, one, scene.stops);
    // A month of which nothing is known has nothing to look at.
    if (one !== period && rows.every(isEmpty)) return [];
    const known = rows.filter((row) => row.reached.known);
    const shown = rows.map((row) => ({ name: shortName(scene, row.sellerId), ...figuresOf(row) }));
    const isTall = isLookBackTall(shown, styleOf(scene), wordsOf(scene));
    return pagesOf(shown, PAGE.lookBack, () => lookBackHeight(isTall)).map((page) => ({
      kind: 'lookBack' as const,
      period: one,
      reached: known.filter((row) => row.reached.known && row.reached.value).length,
      known: known.length,
      isTall,
      rows: page,
    }));
  });
});

export function lookBackPages(scene: Scene): number {
  return Math.max(1, pagesLookedBackAt(scene).length);
}

export function lookBackScreen(scene: Scene): LookBackScreen {
  const shown = pageShown(scene, pagesLookedBackAt(scene));
  if (shown === undefined) throw new RangeError('A look back without a period');
  return shown;
}

function isEmpty({ goal, soFar, budget }: Row): boolean {
  return goal === null && soFar.parts.weeks.length === 0 && budget === null;
}

function figuresOf(row: Row): Omit<LookBackRow, 'name'> {
  const verdict = verdictOf(row);
  return {
    original: row.original?.amount ?? null,
    goal: row.goal?.amount ?? null,
    result: row.result.known ? row.result.value : null,
    budget: row.budget,
    answer: verdict.known ? verdict.value : null,
    missingWeek: row.missingWeeks[0] ?? null,
    trend: row.trend.known ? row.trend.value : null,
  };
}
