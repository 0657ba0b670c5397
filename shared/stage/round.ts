/** Step 4: the stop of one seller, and the gate when the manager has opened it (design 4.4, 5). */
import { asksOf } from '../agenda.ts';
import type { Goal, Id, TrendWord } from '../document.ts';
import { gateOf } from '../gate.ts';
import { goalInForce, goalInHand, originalGoal } from '../goals.ts';
import { keptOf } from '../kept.ts';
import { longPeriodInHand } from '../lookback.ts';
import { finishedOf13, lastFinishedWeek } from '../finished.ts';
import { localDateOf } from '../calendar.ts';
import { sellerMonth, type SellerMonth } from '../month.ts';
import { weekOf, type PeriodKind } from '../periods.ts';
import { openComeBack } from '../come-back.ts';
import { isInAdvance } from '../in-advance.ts';
import { isPresent } from '../presence.ts';
import { weekState } from '../results.ts';
import type { GateScreen, RoundScreen, StatedGoal } from '../stage-screens.ts';
import { sellerTrend } from '../trend.ts';
import { sellerChart, sellerTrack } from './charts.ts';
import { fullName, type Scene } from './scene.ts';

export function stopScreen(scene: Scene, sellerId: Id): RoundScreen | GateScreen {
  const month = sellerMonth(scene, sellerId);
  return scene.meeting.position.gateOpen && month.goal !== null
    ? gateScreen(scene, sellerId, month, month.goal)
    : roundScreen(scene, sellerId);
}

function roundScreen(scene: Scene, sellerId: Id): RoundScreen {
  const { meeting } = scene;
  const { result, goal, state } = keptOf(scene, sellerId, lastFinishedWeek(scene));
  const stated = weekGoal(scene, sellerId);
  const awaited = openComeBack(scene.document, meeting, sellerId);
  return {
    kind: 'round',
    sellerId,
    name: fullName(scene, sellerId),
    present: isPresent(scene.meeting, sellerId),
    lastWeek: { result, goal, state },
    showTrendWord: scene.document.settings.showTrendWord,
    chart: sellerChart(scene, sellerId),
    asks: asked(scene, sellerId),
    weekGoal: stated,
    longGoal: longGoal(scene, sellerId),
    comesBack: isGoalAwaited(scene, sellerId) ? (awaited?.due ?? null) : null,
    track: sellerTrack(scene, sellerId),
    explains: explainedAt(scene) === sellerId,
  };
}

/**
 * The stop whose chart is explained: the first at which the week's goal is asked for and there are bars to explain (design 5). A
 * goal that was there before this meeting asks nothing; one that was said at it was asked for, so that the line does not move on.
 */
function explainedAt(scene: Scene): Id | undefined {
  const long = longPeriodInHand(scene.meeting, scene);
  const periods = [scene.targetWeek, ...(long === null ? [] : [long])];
  const isAsked = (sellerId: Id): boolean =>
    periods.every((period) => {
      const first = originalGoal(scene.document, sellerId, period);
      return first === null || (first.meetingId === scene.meeting.id && !isInAdvance(first, scene.meeting));
    });
  const hasBars = (sellerId: Id): boolean =>
    finishedOf13(scene).some((week) => weekState(scene, sellerId, week).state === 'value');
  return scene.stops.find((sellerId) => isAsked(sellerId) && hasBars(sellerId));
}

/**
 * The first of the goals that this meeting asks for and the seller has not stated; the week's last (design 5). Who has said the
 * week's at this meeting, or has left it in advance and is not here, is asked for no other.
 */
function asked(scene: Scene, sellerId: Id): PeriodKind {
  const week = goalInHand(scene, sellerId, 'week');
  if (week !== null && (week.meetingId === scene.meeting.id || !isPresent(scene.meeting, sellerId))) return 'week';
  const isOpen = (kind: PeriodKind): boolean => goalInHand(scene, sellerId, kind) === null;
  return asksOf(scene.meeting).find(isOpen) ?? 'week';
}

/** Whether the goal that a stop asks for is still to be stated: until then it can be taken later, or be come back to (design 5). */
export function isGoalAwaited(scene: Scene, sellerId: Id): boolean {
  return goalInHand(scene, sellerId, asked(scene, sellerId)) === null;
}

function longGoal(scene: Scene, sellerId: Id): RoundScreen['longGoal'] {
  const period = longPeriodInHand(scene.meeting, scene);
  if (period === null) return null;
  const goal = goalInForce(scene.document, sellerId, period);
  return { period, amount: goal?.amount ?? null, stored: goal === null || scene.isStored(goal.id) };
}

function gateScreen(scene: Scene, sellerId: Id, month: SellerMonth, goal: Goal): GateScreen {
  const before = goalBeforeGate(scene, month, goal);
  const isNew = before !== goal;
  const gate = gateOf({ ...scene, document: withoutNewer(scene, before) }, sellerId);
  const way = gate.state === 'closed' ? 'hand' : gate.state;
  const lowered = way === 'down' || (isNew && goal.amount < before.amount);
  return {
    kind: 'gate',
    sellerId,
    name: fullName(scene, sellerId),
    way,
    showTrendWord: scene.document.settings.showTrendWord,
    trend: lowered ? null : trendWord(scene, sellerId),
    weeksSoFar: month.soFar.parts.weeks.length,
    weeksLeft: month.weeksLeft.length,
    old: { amount: before.amount, week: weekOf(localDateOf(before.statedAt, scene.calendar.timeZone)) },
    stated: isNew ? { amount: goal.amount, reason: goal.reason ?? null, stored: scene.isStored(goal.id) } : null,
    asks: isNew ? 'week' : 'month',
    targetWeek: scene.targetWeek,
    weekGoal: weekGoal(scene, sellerId),
    track: sellerTrack(scene, sellerId),
  };
}

/** The goal that is struck: the newest stated before this meeting, or the first stated in it when there was none. */
function goalBeforeGate(scene: Scene, month: SellerMonth, inForce: Goal): Goal {
  const earlier = month.history.filter((goal) => goal.meetingId !== scene.meeting.id);
  return earlier.at(-1) ?? month.history[0] ?? inForce;
}

/** The gate is judged on the goal that it opened for, also when the new one has been said. */
function withoutNewer(scene: Scene, before: Goal): Scene['document'] {
  const { document } = scene;
  const goals = document.goals.filter(
    (goal) => goal.sellerId !== before.sellerId || goal.period !== before.period || goal.statedAt <= before.statedAt,
  );
  return { ...document, goals };
}

function trendWord(scene: Scene, sellerId: Id): TrendWord | null {
  const trend = sellerTrend(scene, sellerId);
  return trend.known ? trend.value : null;
}

function weekGoal(scene: Scene, sellerId: Id): StatedGoal | null {
  const goal = goalInForce(scene.document, sellerId, scene.targetWeek);
  if (goal === null) return null;
  return {
    amount: goal.amount,
    belief: goal.belief ?? null,
    action: goal.action ?? null,
    inAdvance: isInAdvance(goal, scene.meeting),
    stored: scene.isStored(goal.id),
  };
}
