/** The number that is being said, as the room may see it (design 6; style, Draft). */
import type { Id } from '../document.ts';
import type { Draft } from '../ipc.ts';
import type { StageDraft } from '../stage-screens.ts';

/**
 * Nobody's half-typed number is shown beside another's name, and a stray letter is no number that somebody says: until there is a
 * digit in it the wall asks on.
 * @param stop whose stop the meeting is at; null where it is at none
 */
export function stageDraft(draft: Draft | null, stop: Id | null): StageDraft | null {
  if (draft === null || draft.sellerId !== stop) return null;
  const { field, text, amount } = draft;
  return { field, text: /\p{Nd}/u.test(text) ? text : '', amount };
}
