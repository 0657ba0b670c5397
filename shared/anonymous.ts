/** Who has left can be made anonymous on demand (design 3, the one exception): when, and what he or she is called then. */
import { weekOf } from './periods.ts';
import type { LocalDate, Locale, SalesDocument, Seller } from './document.ts';
import { openMeeting } from './meetings.ts';
import { textFor, type Told } from './messages/index.ts';
import { sameName } from './names.ts';

const LOCALES: readonly Locale[] = ['sv', 'en'];

/** Null: it can be done. Not while the team counts with the seller, nor in the middle of a meeting that he or she is in. */
export function whyNotAnonymous(document: SalesDocument, seller: Seller, today: LocalDate): Told | null {
  const { id, name, left } = seller;
  if (openMeeting(document)?.order.includes(id) === true)
    return { code: 'error.anonymise.inMeeting', params: { name } };
  if (left === null || weekOf(today) <= left) return { code: 'error.anonymise.stillHere', params: { name } };
  return null;
}

/**
 * "Tidigare säljare 1", in the team's language: the first number that is nobody's name or alias. Who is called so already keeps
 * it, so that texts that have come since can be taken away, too.
 */
export function formerName(document: SalesDocument, seller: Seller): string {
  if (isFormerName(seller.name)) return seller.name;
  const taken = document.sellers.flatMap(({ name, aliases }) => [name, ...aliases]);
  for (let number = 1; ; number += 1) {
    const name = nameWith(number, document.settings.locale);
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

/** Whether a name is one that was given here, in either language. */
export function isFormerName(name: string): boolean {
  const number = /[1-9]\d*$/u.exec(name)?.[0];
  return number !== undefined && LOCALES.some((locale) => sameName(nameWith(Number(number), locale), name));
}

/** What a person is known by; not the name that stands in its place. */
export function personalNames({ name, aliases }: Pick<Seller, 'name' | 'aliases'>): readonly string[] {
  return [name, ...aliases].filter((one) => !isFormerName(one));
}

function nameWith(number: number, locale: Locale): string {
  return textFor(locale)('seller.former', { number: String(number) });
}
