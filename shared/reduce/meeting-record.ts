/** What each step of the agenda records (design 5). Texts can also be mended while the meeting is under review. */
import type { CommandOf } from '../commands.ts';
import type { Action, Id, Instant, SalesDocument } from '../document.ts';
import { isInLockedMinutes } from './actions.ts';
import { inOpenMeeting, inTextMeeting, textMeeting, withMeeting } from './meeting.ts';
import { isRefused, refuse, type Outcome } from './outcome.ts';
import { knows } from './team.ts';

export function addWin(document: SalesDocument, command: CommandOf<'meeting.addWin'>, id: Id): Outcome {
  const { sellerId, text } = command;
  if (sellerId !== null && !knows(document, sellerId)) return refuse('error.seller.gone');
  return inTextMeeting(document, command, ({ wins }) => ({ wins: [...wins, { id, sellerId, text }] }));
}

export function editWin(document: SalesDocument, command: CommandOf<'meeting.editWin'>): Outcome {
  const { winId, sellerId, text } = command;
  if (sellerId !== null && !knows(document, sellerId)) return refuse('error.seller.gone');
  return inTextMeeting(document, command, ({ wins }) => ({
    wins: wins.map((win) => (win.id === winId ? { id: winId, sellerId, text } : win)),
  }));
}

export function removeWin(document: SalesDocument, command: CommandOf<'meeting.removeWin'>): Outcome {
  const { winId } = command;
  return inTextMeeting(document, command, ({ wins }) => ({ wins: wins.filter((win) => win.id !== winId) }));
}

export function followUp(document: SalesDocument, command: CommandOf<'meeting.followUp'>): Outcome {
  const { goalId, done } = command;
  if (!document.goals.some((goal) => goal.id === goalId)) return refuse('error.goal.gone');
  return inTextMeeting(document, command, ({ followUps }) => {
    const others = followUps.filter((one) => one.goalId !== goalId);
    return { followUps: done === null ? others : [...others, { goalId, done }] };
  });
}

export function setTeamNote(document: SalesDocument, command: CommandOf<'meeting.teamNote'>): Outcome {
  const { text } = command;
  return inTextMeeting(document, command, () => ({ teamNote: text }));
}

export function addObstacle(document: SalesDocument, command: CommandOf<'meeting.addObstacle'>, id: Id): Outcome {
  const { text } = command;
  return inTextMeeting(document, command, ({ obstacles }) => ({
    obstacles: [...obstacles, { id, text, actionId: null }],
  }));
}

export function editObstacle(document: SalesDocument, command: CommandOf<'meeting.editObstacle'>): Outcome {
  const { obstacleId, text } = command;
  const meeting = textMeeting(document, command);
  if (isRefused(meeting)) return meeting;
  if (!meeting.obstacles.some((one) => one.id === obstacleId)) return refuse('error.obstacle.gone');
  const obstacles = meeting.obstacles.map((one) => (one.id === obstacleId ? { ...one, text } : one));
  return withMeeting(document, { ...meeting, obstacles });
}

/** Takes the obstacle away, and the decision that was made about it. */
export function removeObstacle(document: SalesDocument, command: CommandOf<'meeting.removeObstacle'>): Outcome {
  const meeting = textMeeting(document, command);
  if (isRefused(meeting)) return meeting;
  const obstacle = meeting.obstacles.find((one) => one.id === command.obstacleId);
  if (obstacle === undefined) return refuse('error.obstacle.gone');
  if (obstacle.actionId !== null && isInLockedMinutes(document, obstacle.actionId))
    return refuse('error.action.locked');
  const obstacles = meeting.obstacles.filter((one) => one !== obstacle);
  const actions = document.actions.filter((action) => action.id !== obstacle.actionId);
  return withMeeting({ ...document, actions }, { ...meeting, obstacles });
}

/** What, who and when: makes the obstacle's action, or words it anew. */
export function decide(document: SalesDocument, command: CommandOf<'meeting.decide'>, at: Instant, id: Id): Outcome {
  const { obstacleId, text, owner, due } = command;
  const meeting = textMeeting(document, command);
  if (isRefused(meeting)) return meeting;
  const obstacle = meeting.obstacles.find((one) => one.id === obstacleId);
  if (obstacle === undefined) return refuse('error.obstacle.gone');
  if (owner.kind === 'seller' && !knows(document, owner.sellerId)) return refuse('error.seller.gone');
  const before = document.actions.find((action) => action.id === obstacle.actionId);
  if (before && before.text !== text && isInLockedMinutes(document, before.id)) return refuse('error.action.locked');
  const action: Action = {
    ...(before ?? { id, kind: 'decision', about: null, meetingId: meeting.id, createdAt: at, doneAt: null }),
    text,
    owner,
    due,
  };
  const actions = before
    ? document.actions.map((one) => (one === before ? action : one))
    : [...document.actions, action];
  const obstacles = meeting.obstacles.map((one) => (one === obstacle ? { ...one, actionId: action.id } : one));
  return withMeeting({ ...document, actions }, { ...meeting, obstacles });
}

export function setTraining(document: SalesDocument, command: CommandOf<'meeting.training'>): Outcome {
  const { topic, lesson } = command;
  return inTextMeeting(document, command, ({ training }) => ({
    training: { topic: topic ?? training.topic, lesson: lesson ?? training.lesson },
  }));
}

export function confirm(document: SalesDocument, { confirmed }: CommandOf<'meeting.confirm'>, at: Instant): Outcome {
  return inOpenMeeting(document, () => ({ confirmedAt: confirmed ? at : null }));
}

export function setEnergy(document: SalesDocument, { sellerId, value }: CommandOf<'meeting.energy'>): Outcome {
  if (!knows(document, sellerId)) return refuse('error.seller.gone');
  return inOpenMeeting(document, ({ energy }) => {
    const others = energy.filter((one) => one.sellerId !== sellerId);
    return { energy: value === null ? others : [...others, { sellerId, value }] };
  });
}

export function setNext(document: SalesDocument, command: CommandOf<'meeting.next'>): Outcome {
  const { next } = command;
  return inTextMeeting(document, command, () => ({ nextMeeting: next }));
}

export function setNote(document: SalesDocument, command: CommandOf<'meeting.note'>): Outcome {
  const { sellerId, text } = command;
  if (sellerId !== null && !knows(document, sellerId)) return refuse('error.seller.gone');
  return inTextMeeting(document, command, ({ notes }) => {
    if (sellerId === null) return { notes: { ...notes, meeting: text } };
    const others = notes.sellers.filter((one) => one.sellerId !== sellerId);
    return { notes: { ...notes, sellers: text === '' ? others : [...others, { sellerId, text }] } };
  });
}
