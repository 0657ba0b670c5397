/** What a part of the reducer gives: the new document, or the reason why not. */
import type { SalesDocument } from '../document.ts';
import type { MessageKey, MessageParams, Told } from '../messages/index.ts';

export interface Refused {
  readonly refused: Told;
}

export type Outcome = SalesDocument | Refused;

export function refuse(code: MessageKey, params?: MessageParams): Refused {
  return { refused: params === undefined ? { code } : { code, params } };
}

export function isRefused<Done extends object>(outcome: Done | Refused): outcome is Refused {
  return 'refused' in outcome;
}
