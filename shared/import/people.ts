/** Whose rows they are: names in files against the team's sellers (design 8). */
import type { ImportMapping, Seller } from '../document.ts';
import { nameKey } from '../names.ts';
import type { ImportPerson } from './types.ts';

/** As long as a seller's name may be (schema-parts.ts, which windows do not load). */
export const MOST_LETTERS = 200;

/** A name as it is written down. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

export interface FileName {
  readonly key: string;
  readonly name: string; // as first written
}

/**
 * What is known of each name: answers so far, then the team's sellers and their aliases, then names left out the last time.
 * A name that fits two sellers, or none, is undecided.
 */
export function peopleOf(
  names: readonly FileName[],
  chosen: readonly ImportPerson[],
  sellers: readonly Seller[],
  remembered: ImportMapping | null,
): readonly ImportPerson[] {
  const answers = new Map(chosen.map((person) => [nameKey(person.name), person.take]));
  const known = sellersByName(sellers);
  const ids = new Set(sellers.map((seller) => seller.id));
  const leftOut = new Set(remembered?.leftOut.map(nameKey));
  return names.map(({ key, name }) => {
    const answer = answers.get(key);
    const valid = answer !== undefined && (answer.kind !== 'known' || ids.has(answer.sellerId));
    if (valid && answer.kind !== 'undecided') return { name, take: answer };
    const found = known.get(key);
    if (found !== undefined && found !== null) return { name, take: { kind: 'known', sellerId: found.id } };
    return { name, take: { kind: leftOut.has(key) ? 'leaveOut' : 'undecided' } };
  });
}

/** Null: two sellers by that name. A seller's own name comes before another's alias. */
export function sellersByName(sellers: readonly Seller[]): ReadonlyMap<string, Seller | null> {
  const aliases = collect(
    sellers.flatMap((seller) => seller.aliases.map((alias) => [nameKey(alias), seller] as const)),
  );
  const names = collect(sellers.map((seller) => [nameKey(seller.name), seller] as const));
  return new Map([...aliases, ...names]);
}

function collect(pairs: readonly (readonly [string, Seller])[]): Map<string, Seller | null> {
  const found = new Map<string, Seller | null>();
  for (const [key, seller] of pairs) {
    const other = found.get(key);
    found.set(key, other === undefined || other?.id === seller.id ? seller : null);
  }
  return found;
}
