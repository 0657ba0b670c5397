/** Sellers. */
import type { CommandOf } from '../commands.ts';
import type { HeldMeeting, Id, SalesDocument, Seller } from '../document.ts';
import { isHeld } from '../meetings.ts';
import { sameName } from '../names.ts';
import { refuse, type Outcome } from './outcome.ts';

export function knows(document: SalesDocument, sellerId: Id): boolean {
  return document.sellers.some((seller) => seller.id === sellerId);
}

/** Two sellers of one name would not be told apart in files, minutes and on the stage. */
function nameIsTaken(document: SalesDocument, name: string, except: Id | null): boolean {
  return document.sellers.some(
    (seller) => seller.id !== except && [seller.name, ...seller.aliases].some((other) => sameName(other, name)),
  );
}

export function addSeller(document: SalesDocument, command: CommandOf<'seller.add'>, id: Id): Outcome {
  const name = command.name.trim();
  if (name === '') return refuse('error.seller.noName');
  if (nameIsTaken(document, name, null)) return refuse('error.seller.nameTaken', { name });
  const seller: Seller = { id, name, joined: command.joined, left: null, aliases: [] };
  return { ...document, sellers: [...document.sellers, seller] };
}

export function editSeller(document: SalesDocument, command: CommandOf<'seller.edit'>): Outcome {
  const { sellerId, joined, left } = command;
  const name = command.name.trim();
  const seller = document.sellers.find((one) => one.id === sellerId);
  if (seller === undefined) return refuse('error.seller.gone');
  if (name === '') return refuse('error.seller.noName');
  if (nameIsTaken(document, name, sellerId)) return refuse('error.seller.nameTaken', { name });
  if (joined !== null && left !== null && left < joined) return refuse('error.seller.leftBeforeJoined', { name });
  // A new name keeps the old one as an alias, so that the same file is read the same way next week.
  const renamed = !sameName(seller.name, name);
  const aliases = renamed ? [...seller.aliases.filter((alias) => !sameName(alias, name)), seller.name] : seller.aliases;
  const edited: Seller = { ...seller, name, joined, left, aliases };
  return { ...document, sellers: document.sellers.map((one) => (one.id === sellerId ? edited : one)) };
}

/** Only a seller that nothing is known of can be taken away like this; who leaves keeps results and goals (design 3). */
export function removeSeller(document: SalesDocument, { sellerId }: CommandOf<'seller.remove'>): Outcome {
  const seller = document.sellers.find((one) => one.id === sellerId);
  if (seller === undefined) return refuse('error.seller.gone');
  if (isMentioned(document, sellerId)) return refuse('error.seller.hasHistory', { name: seller.name });
  return { ...document, sellers: document.sellers.filter((one) => one.id !== sellerId) };
}

function isMentioned(document: SalesDocument, sellerId: Id): boolean {
  const { budgets, results, absences, goals, actions, meetings } = document;
  return (
    [...budgets, ...results, ...absences, ...goals].some((one) => one.sellerId === sellerId) ||
    actions.some(
      ({ owner, about }) => about === sellerId || (owner.kind === 'seller' && owner.sellerId === sellerId),
    ) ||
    meetings.filter(isHeld).some((meeting) => sellersNamedIn(meeting).includes(sellerId))
  );
}

/**
 * Not only those of the round: a win can be that of somebody who came or left since. A stop of the open meeting that nobody has
 * been at names nobody: who was added by mistake in the middle of it can be taken away again.
 */
function sellersNamedIn(meeting: HeldMeeting): readonly (Id | null)[] {
  const { status, order, position, visits, wins, energy, notes } = meeting;
  const stops = status === 'open' ? [position.stop, ...visits.map(({ stop }) => stop)] : order;
  return [...stops, ...[...wins, ...energy, ...notes.sellers].map((one) => one.sellerId)];
}

export function orderSellers(document: SalesDocument, { order }: CommandOf<'seller.order'>): Outcome {
  const byId = new Map(document.sellers.map((seller) => [seller.id, seller]));
  const ordered = order.flatMap((id) => byId.get(id) ?? []);
  if (ordered.length !== document.sellers.length || new Set(order).size !== order.length) {
    return refuse('error.seller.order');
  }
  return { ...document, sellers: ordered };
}
