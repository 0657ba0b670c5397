/** The steps that show what is being recorded: wins, obstacles, training, summary, close. */
import { PAGE } from '../agenda.ts';
import { openComeBack } from '../come-back.ts';
import type { Action, Id, Period } from '../document.ts';
import { averageEnergy } from '../energy.ts';
import { goalInForce } from '../goals.ts';
import { isInAdvance } from '../in-advance.ts';
import { longPeriodInHand } from '../lookback.ts';
import { periodKind, weekOf } from '../periods.ts';
import { isPresent } from '../presence.ts';
import type {
  CloseScreen,
  DecidedScreen,
  DecisionRow,
  ObstaclesScreen,
  SummaryRow,
  SummaryScreen,
  TrainingScreen,
  WinsScreen,
} from '../stage-screens.ts';
import { goalSum } from '../team.ts';
import { monthOfTarget, teamTrack } from './charts.ts';
import { decisionPages, fitUnderSum, isSummaryWide, summaryHeight } from './rows.ts';
import { decisionRow, pageShown, shortName, styleOf, wordsOf, type Scene } from './scene.ts';
import { pagesOf } from './width.ts';

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

function decisionRows(scene: Scene): readonly DecisionRow[] {
  return decisions(scene).map((action) => decisionRow(scene, action));
}

export function obstaclesScreen(scene: Scene): ObstaclesScreen {
  const current = scene.meeting.obstacles.filter((one) => one.actionId === null).at(-1);
  return {
    kind: 'obstacles',
    current: current === undefined ? null : { text: current.text },
    decided: pageShown(scene, decidedPages(scene)) ?? [],
  };
}

function decidedPages(scene: Scene): readonly (readonly DecisionRow[])[] {
  return decisionPages([...decisionRows(scene)].reverse(), wordsOf(scene), PAGE.decided);
}

export function obstaclePages(scene: Scene): number {
  return decidedPages(scene).length;
}

export function trainingScreen(scene: Scene): TrainingScreen {
  return { kind: 'training', ...scene.meeting.training };
}

/**
 * The pages of the summary: the week's goals and the month's, with the sum of what was said against the month; then, of a longer
 * meeting, its own goals; then every decision, on pages of their own unless there is room under the sum.
 */
export function summaryPages(scene: Scene): readonly (SummaryScreen | DecidedScreen)[] {
  const month = monthOfTarget(scene);
  const long = longPeriodInHand(scene.meeting, scene);
  const decided = decisionRows(scene);
  const goals = [
    ...goalPages(scene, [scene.targetWeek, month], teamTrack(scene)),
    ...(long === null ? [] : goalPages(scene, [long, month], null)),
  ];
  if (decided.length === 0) return goals;
  const isUnderSum = goals.every(({ isWide }) => !isWide) && fitUnderSum(decided, wordsOf(scene));
  if (isUnderSum) return goals.map((page) => ({ ...page, decisions: decided }));
  const pages = decisionPages(decided, wordsOf(scene));
  return [...goals, ...pages.map((rows) => ({ kind: 'decided' as const, rows }))];
}

function goalPages(
  scene: Scene,
  periods: readonly [Period, Period],
  track: SummaryScreen['track'],
): readonly SummaryScreen[] {
  const { text } = wordsOf(scene);
  const sum = goalSum(scene.document, periods[0], scene.targetWeek);
  const rows = scene.stops.map((sellerId) => summaryRow(scene, sellerId, periods));
  const heads = [
    text(`stage.summary.${periodKind(periods[0])}`),
    text(`stage.summary.${periodKind(periods[1])}`),
  ] as const;
  const isWide = isSummaryWide(rows, heads, styleOf(scene));
  return pagesOf(rows, isWide ? PAGE.summaryBelow : PAGE.summaryBeside, summaryHeight).map((page) => ({
    kind: 'summary',
    periods,
    sum: sum.amount,
    stated: { count: sum.stated, of: sum.of },
    isWide,
    rows: page,
    decisions: [],
    track,
  }));
}

export function summaryScreen(scene: Scene): SummaryScreen | DecidedScreen {
  const shown = pageShown(scene, summaryPages(scene));
  if (shown === undefined) throw new RangeError('A summary without a page');
  return shown;
}

function summaryRow(scene: Scene, sellerId: Id, [first, second]: readonly [Period, Period]): SummaryRow {
  const goal = goalInForce(scene.document, sellerId, first);
  const awaited = openComeBack(scene.document, scene.meeting, sellerId);
  return {
    name: shortName(scene, sellerId),
    amounts: [goal?.amount ?? null, goalInForce(scene.document, sellerId, second)?.amount ?? null],
    inAdvance: goal !== null && isInAdvance(goal, scene.meeting),
    comesBack: goal === null ? (awaited?.due ?? null) : null,
  };
}

export function closeScreen(scene: Scene): CloseScreen {
  const { nextMeeting, energy } = scene.meeting;
  const here = scene.stops.filter((sellerId) => isPresent(scene.meeting, sellerId)).length;
  const values = energy.map(({ value }) => value);
  return {
    kind: 'close',
    next: nextMeeting === null ? null : { ...nextMeeting, week: weekOf(nextMeeting.date) },
    energy:
      values.length === 0
        ? null
        : { average: averageEnergy(values), count: values.length, of: Math.max(here, values.length) },
  };
}
