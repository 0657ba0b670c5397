/** The steps that show what is being recorded: wins, obstacles, training, summary, close. */
import { pageCount, pageOf, ROWS_PER_PAGE } from '../agenda.ts';
import { isOpenComeBack } from '../come-back.ts';
import type { Action, Id, Period } from '../document.ts';
import { sumOf } from '../exact.ts';
import { goalInForce } from '../goals.ts';
import { isInAdvance } from '../in-advance.ts';
import { longPeriodInHand } from '../lookback.ts';
import { weekOf } from '../periods.ts';
import type {
  CloseScreen,
  ObstaclesScreen,
  SummaryRow,
  SummaryScreen,
  TrainingScreen,
  WinsScreen,
} from '../stage-screens.ts';
import { goalSum } from '../team.ts';
import { monthOfTarget, teamTrack } from './charts.ts';
import { isPresent } from './round.ts';
import { decisionRow, pageShown, shortName, type Scene } from './scene.ts';

export function winsScreen(scene: Scene): WinsScreen {
  const wins = scene.meeting.wins.map(({ sellerId, text }) => ({
    name: sellerId === null ? null : shortName(scene, sellerId),
    text,
  }));
  return { kind: 'wins', wins };
}

/** Made at this meeting. */
function decisions(scene: Scene): readonly Action[] {
  return scene.document.actions.filter((action) => action.kind === 'decision' && action.meetingId === scene.meeting.id);
}

export function obstaclesScreen(scene: Scene): ObstaclesScreen {
  const open = scene.meeting.obstacles.filter((one) => one.actionId === null);
  const decided = decisions(scene)
    .map((action) => decisionRow(scene, action))
    .reverse();
  const page = pageShown(scene, decided.length, ROWS_PER_PAGE.decided);
  const current = open.at(-1);
  return {
    kind: 'obstacles',
    current: current === undefined ? null : { text: current.text },
    decided: pageOf(decided, ROWS_PER_PAGE.decided, page),
  };
}

export function obstaclePages(scene: Scene): number {
  return pageCount(decisions(scene).length, ROWS_PER_PAGE.decided);
}

export function trainingScreen(scene: Scene): TrainingScreen {
  return { kind: 'training', ...scene.meeting.training };
}

/** The pages of the summary: the week's goals beside the month's; then, of a longer meeting, its own beside the month's. */
function pagesOfGoals(scene: Scene): readonly { readonly periods: readonly [Period, Period]; readonly page: number }[] {
  const month = monthOfTarget(scene);
  const long = longPeriodInHand(scene.meeting, scene);
  const tables: readonly (readonly [Period, Period])[] = [
    [scene.targetWeek, month],
    ...(long === null ? [] : [[long, month] as const]),
  ];
  const pages = pageCount(scene.stops.length, ROWS_PER_PAGE.summaryGoals);
  return tables.flatMap((periods) => Array.from({ length: pages }, (_, page) => ({ periods, page })));
}

export function summaryPages(scene: Scene): number {
  return Math.max(pagesOfGoals(scene).length, pageCount(decisions(scene).length, ROWS_PER_PAGE.summaryDecisions));
}

/** All goals and their sum against the month, every decision; a list that ends sooner stays on its last page. */
export function summaryScreen(scene: Scene): SummaryScreen {
  const pages = pagesOfGoals(scene);
  const { periods, page } = pages[Math.min(scene.meeting.position.page, pages.length - 1)] ?? {
    periods: [scene.targetWeek, monthOfTarget(scene)],
    page: 0,
  };
  const sum = goalSum(scene.document, periods[0], scene.targetWeek);
  const decided = decisions(scene).map((action) => decisionRow(scene, action));
  const { summaryGoals, summaryDecisions } = ROWS_PER_PAGE;
  return {
    kind: 'summary',
    periods,
    sum: sum.amount,
    stated: { count: sum.stated, of: sum.of },
    rows: pageOf(scene.stops, summaryGoals, page).map((sellerId) => summaryRow(scene, sellerId, periods)),
    decisions: pageOf(decided, summaryDecisions, pageShown(scene, decided.length, summaryDecisions)),
    track: teamTrack(scene),
  };
}

function summaryRow(scene: Scene, sellerId: Id, [first, second]: readonly [Period, Period]): SummaryRow {
  const goal = goalInForce(scene.document, sellerId, first);
  const awaited = scene.document.actions.find((action) => isOpenComeBack(action, scene.meeting, sellerId));
  return {
    name: shortName(scene, sellerId),
    amounts: [goal?.amount ?? null, goalInForce(scene.document, sellerId, second)?.amount ?? null],
    inAdvance: goal !== null && isInAdvance(goal, scene.meeting),
    comesBack: goal === null ? (awaited?.due ?? null) : null,
  };
}

export function closeScreen(scene: Scene): CloseScreen {
  const { nextMeeting, energy } = scene.meeting;
  const here = scene.stops.filter((sellerId) => isPresent(scene, sellerId)).length;
  const values = energy.map(({ value }) => value);
  return {
    kind: 'close',
    next: nextMeeting === null ? null : { ...nextMeeting, week: weekOf(nextMeeting.date) },
    energy:
      values.length === 0
        ? null
        : { average: sumOf(values) / values.length, count: values.length, of: Math.max(here, values.length) },
  };
}
