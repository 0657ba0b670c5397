/** Decisions: done, or worded anew. */
import type { CommandOf } from '../commands.ts';
import type { Instant, SalesDocument } from '../document.ts';
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
  if (!document.actions.some((one) => one.id === actionId)) return refuse('error.action.gone');
  if (owner.kind === 'seller' && !knows(document, owner.sellerId)) return refuse('error.seller.gone');
  return {
    ...document,
    actions: document.actions.map((one) => (one.id === actionId ? { ...one, text, owner, due } : one)),
  };
}
