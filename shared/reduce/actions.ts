/** Decisions: done, or worded anew; locked minutes keep the words, and have owner, day and done among their facts. */
import type { CommandOf } from '../commands.ts';
import type { Id, Instant, SalesDocument } from '../document.ts';
import { isHeld } from '../meetings.ts';
import { refuse, type Outcome } from './outcome.ts';
import { knows } from './team.ts';

export function doneAction(document: SalesDocument, command: CommandOf<'action.done'>, at: Instant): Outcome {
  const action = document.actions.find((one) => one.id === command.actionId);
  if (action === undefined) return refuse('error.action.gone');
  const doneAt = command.done ? (action.doneAt ?? at) : null;
  return {
    ...document,
    actions: document.actions.map((one) => (one === action ? { ...action, doneAt } : one)),
  };
}

export function editAction(document: SalesDocument, command: CommandOf<'action.edit'>): Outcome {
  const { actionId, text, owner, due } = command;
  const action = document.actions.find((one) => one.id === actionId);
  if (action === undefined) return refuse('error.action.gone');
  if (owner.kind === 'seller' && !knows(document, owner.sellerId)) return refuse('error.seller.gone');
  if (action.text !== text && isInLockedMinutes(document, actionId)) return refuse('error.action.locked');
  return {
    ...document,
    actions: document.actions.map((one) => (one.id === actionId ? { ...one, text, owner, due } : one)),
  };
}

/** Whether locked minutes tell of an action: its words are printed from the document, so they stay (design 3). */
export function isInLockedMinutes(document: SalesDocument, actionId: Id): boolean {
  return document.meetings
    .filter(isHeld)
    .some(({ status, facts }) => status === 'locked' && facts?.actions.some((one) => one.actionId === actionId));
}
