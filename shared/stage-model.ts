/** Document and meeting -> what the projector may know, and nothing else (design 6; style, "The stage sees a StageModel"). */
import { placesOf, plannedMinutes, stepsOf, type Place } from './agenda.ts';
import { amountStyle } from './amounts/style.ts';
import { assertNever } from './assert-never.ts';
import { clockOf } from './clock.ts';
import type { Position, StepId } from './document.ts';
import { lobbyPages, lobbyScreen } from './stage/lobby.ts';
import { promisePages } from './stage/promises.ts';
import {
  closeScreen,
  obstaclePages,
  obstaclesScreen,
  summaryPages,
  summaryScreen,
  trainingScreen,
  winsScreen,
} from './stage/record.ts';
import { stopScreen } from './stage/round.ts';
import { pageShown, type Scene } from './stage/scene.ts';
import { lookBackPages, lookBackScreen, teamScreen } from './stage/team.ts';
import type { StageFooter, StageModel, StageScreen, StepClock, StripPart } from './stage-screens.ts';

const MINUTE = 60_000;

export function stageModel(scene: Scene): StageModel {
  const { settings } = scene.document;
  return {
    locale: scene.locale,
    style: amountStyle(settings, scene.locale),
    footer: footerOf(scene),
    strip: stripOf(scene),
    clock: clock(scene),
    screen: screenOf(scene),
  };
}

/** How many pages a step has now, from fixed row numbers and counted heights (style, "Where we are"). */
function pagesOf(scene: Scene, step: StepId): number {
  switch (step) {
    case 'lobby':
      return lobbyPages(scene).length;
    case 'promises':
      return promisePages(scene).length;
    case 'lookBack':
      return lookBackPages(scene);
    case 'obstacles':
      return obstaclePages(scene);
    case 'summary':
      return summaryPages(scene).length;
    case 'wins':
    case 'team':
    case 'round':
    case 'training':
    case 'close':
      return 1;
    default:
      return assertNever(step);
  }
}

export function scenePlaces(scene: Scene): readonly Place[] {
  return placesOf(scene.meeting, (step) => pagesOf(scene, step));
}

function screenOf(scene: Scene): StageScreen {
  const { step, stop } = scene.meeting.position;
  switch (step) {
    case 'lobby':
      return lobbyScreen(scene);
    case 'wins':
      return winsScreen(scene);
    case 'promises':
      return pageShown(scene, promisePages(scene)) ?? { kind: 'actions', rows: [] };
    case 'team':
      return teamScreen(scene);
    case 'lookBack':
      return lookBackScreen(scene);
    case 'round':
      return stopScreen(scene, stop ?? scene.stops[0] ?? '');
    case 'obstacles':
      return obstaclesScreen(scene);
    case 'training':
      return trainingScreen(scene);
    case 'summary':
      return summaryScreen(scene);
    case 'close':
      return closeScreen(scene);
    default:
      return assertNever(step);
  }
}

function footerOf(scene: Scene): StageFooter {
  const { position } = scene.meeting;
  const pages = pagesOf(scene, position.step);
  const number = position.stop === null ? -1 : scene.stops.indexOf(position.stop);
  return {
    step: position.step,
    stop: number < 0 ? null : { number: number + 1, of: scene.stops.length },
    page: pages <= 1 ? null : { number: Math.min(position.page, pages - 1) + 1, of: pages },
    startsAt: position.step === 'lobby' ? scene.document.settings.usualTime : null,
  };
}

/** The agenda as a strip: each step as wide as its minutes, the round cut by its stops (looks, "Agenda strip"). */
function stripOf(scene: Scene): readonly StripPart[] {
  const { minutesPerStep } = scene.document.settings;
  const { position } = scene.meeting;
  const steps = stepsOf(scene.meeting);
  const at = steps.indexOf(position.step);
  return steps.flatMap((step, index): readonly StripPart[] => {
    if (step === 'lobby') return [];
    const state = index < at ? 'done' : index > at ? 'toCome' : 'current';
    if (step !== 'round') return [{ minutes: plannedMinutes(step, minutesPerStep, 0), state, joined: false }];
    return scene.stops.map((_, number) => ({
      minutes: minutesPerStep.round,
      state: state === 'current' ? stopState(scene, position, number) : state,
      joined: number > 0,
    }));
  });
}

function stopState(scene: Scene, position: Position, number: number): StripPart['state'] {
  const at = position.stop === null ? -1 : scene.stops.indexOf(position.stop);
  if (number === at) return 'current';
  return number < at ? 'done' : 'toCome';
}

function clock(scene: Scene): StepClock | null {
  const { step, stop } = scene.meeting.position;
  if (step === 'lobby') return null;
  const minutes = plannedMinutes(step, scene.document.settings.minutesPerStep, 1);
  return { budgetMs: minutes * MINUTE, ...clockOf(scene.meeting, step, stop) };
}
