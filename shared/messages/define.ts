/** A catalogue: each message in both languages, side by side, so that neither can be forgotten. ICU MessageFormat. */
import type { Locale } from '../document.ts';

export type Catalogue<Key extends string> = Readonly<Record<Key, Readonly<Record<Locale, string>>>>;

export function defineMessages<const Key extends string>(messages: Catalogue<Key>): Catalogue<Key> {
  return messages;
}
