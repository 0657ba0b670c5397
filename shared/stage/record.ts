/** The steps that show what is being recorded: wins, obstacles, training, summary, close. */
import { pageCount, pageOf, ROWS_PER_PAGE } from '../agenda.ts';
import { isOpenComeBack } from '../come-back.ts';
import type { Action } from '../document.ts';
import { sumOf } from '../exact.ts';
import { goalInForce } from '../goals.ts';
import { weekOf } from '../periods.ts';
import type {
  CloseScreen,
  ObstaclesScreen,
  SummaryRow,
  SummaryScreen,
  TrainingScreen,
  WinsScreen,
} from '../stage-screens.ts';
import { teamMonth } from '../team.ts';
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

export function summaryPages(scene: Scene): number {
  return Math.max(
    pageCount(scene.stops.length, ROWS_PER_PAGE.summaryGoals),
    pageCount(decisions(scene).length, ROWS_PER_PAGE.summaryDecisions),
  );
}

/** All goals and their sum against the month, every decision; a list that ends sooner stays on its last page. */
export function summaryScreen(scene: Scene): SummaryScreen {
  const { weekGoal } = teamMonth(scene);
  const month = monthOfTarget(scene);
  const rows = scene.stops.map((sellerId): SummaryRow => {
    const goal = goalInForce(scene.document, sellerId, scene.targetWeek);
    const awaited = scene.document.actions.find((action) => isOpenComeBack(action, scene.meeting, sellerId));
    return {
      name: shortName(scene, sellerId),
      week: goal?.amount ?? null,
      month: goalInForce(scene.document, sellerId, month)?.amount ?? null,
      inAdvance: goal?.by === 'advance',
      comesBack: goal === null ? (awaited?.due ?? null) : null,
    };
  });
  const decided = decisions(scene).map((action) => decisionRow(scene, action));
  const { summaryGoals, summaryDecisions } = ROWS_PER_PAGE;
  return {
    kind: 'summary',
    week: scene.targetWeek,
    sum: weekGoal.amount,
    stated: { count: weekGoal.stated, of: weekGoal.of },
    rows: pageOf(rows, summaryGoals, pageShown(scene, rows.length, summaryGoals)),
    decisions: pageOf(decided, summaryDecisions, pageShown(scene, decided.length, summaryDecisions)),
    track: teamTrack(scene),
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
