/** Who owns an action: what he or she is called, and the choice of one in a list (design 2, 3). */
import { assertNever } from './assert-never.ts';
import type { ActionOwner, Id, SalesDocument } from './document.ts';
import type { Told } from './messages/index.ts';

export interface OwnerNames {
  /** Empty when the team has not named the manager. */
  readonly manager: string;
  /** Null for somebody who has been removed. */
  readonly seller: (id: Id) => string | null;
}

/** What they are called in the team today. */
export function namesIn({ settings, sellers }: SalesDocument): OwnerNames {
  return { manager: settings.managerName, seller: (id) => sellers.find((one) => one.id === id)?.name ?? null };
}

/** A name; the word for a manager without one; a dash for who has been removed. */
export function ownerName(owner: ActionOwner, names: OwnerNames): string | Told {
  switch (owner.kind) {
    case 'manager':
      return names.manager.trim() === '' ? { code: 'word.manager' } : names.manager;
    case 'seller':
      return names.seller(owner.sellerId) ?? { code: 'value.none' };
    case 'text':
      return owner.name;
    default:
      return assertNever(owner);
  }
}

/** The values of a list to choose an owner from, besides the sellers' ids. */
export const MANAGER = 'manager';
export const SOMEBODY_ELSE = 'other';

export function ownerChoice(owner: ActionOwner): string {
  if (owner.kind === 'seller') return owner.sellerId;
  return owner.kind === 'manager' ? MANAGER : SOMEBODY_ELSE;
}

/** @param name of somebody else */
export function chosenOwner(choice: string, name = ''): ActionOwner {
  if (choice === MANAGER) return { kind: 'manager' };
  return choice === SOMEBODY_ELSE ? { kind: 'text', name } : { kind: 'seller', sellerId: choice };
}
