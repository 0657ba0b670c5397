/** Names of people, as files and the stage write them. */

/** Trimmed, spaces made one, NFC, caseless: how names are compared (design 8). */
export function nameKey(name: string): string {
  return name.trim().replace(/\s+/gu, ' ').normalize('NFC').toLocaleLowerCase('sv').normalize('NFC');
}

export function sameName(a: string, b: string): boolean {
  return nameKey(a) === nameKey(b);
}

/**
 * Whether one of some names stands in a text as words of its own, also with a genitive ("Åsas", "Åsa’s") and with other signs
 * between its words, as in a file's name. Never, without a name.
 */
export function findNames(names: readonly string[], letters: 'caseless' | 'asWritten'): (text: string) => boolean {
  const patterns = names
    .map((name) => name.normalize('NFC').match(/[^\s_.+-]+/gu) ?? [])
    .filter(({ length }) => length > 0);
  if (patterns.length === 0) return () => false;
  const words = patterns.map((parts) => parts.map(escaped).join('[\\s_.+-]+')).join('|');
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words})(?:['’:]?s)?(?![\\p{L}\\p{N}])`,
    letters === 'caseless' ? 'iu' : 'u',
  );
  return (text) => pattern.test(text.normalize('NFC'));
}

function escaped(word: string): string {
  return word.replace(/[\^$*?()[\]{}|/\\]/gu, '\\$&');
}

/** First names; where two are alike, with the initial of the last name: "Åsa Ö" (design 6). In the order given. */
export function stageNames(names: readonly string[]): readonly string[] {
  const firsts = names.map(firstName);
  return names.map((name, index) => {
    const first = firsts[index] ?? name;
    const alike = names.filter((_, other) => other !== index && sameName(firsts[other] ?? '', first));
    if (alike.length === 0) return first;
    const short = withInitial(name);
    return alike.some((other) => sameName(withInitial(other), short)) ? name.trim() : short;
  });
}

/** The first word that has a letter: a sign before it says nothing alone. */
function firstName(name: string): string {
  const words = name.trim().split(/\s+/u);
  return words.find((word) => /\p{L}/u.test(word)) ?? words[0] ?? name;
}

function withInitial(name: string): string {
  const words = name.trim().split(/\s+/u);
  const last = words.length > 1 ? words.at(-1) : undefined;
  const initial = last === undefined ? undefined : [...last.normalize('NFC')][0];
  return initial === undefined ? firstName(name) : `${firstName(name)} ${initial}`;
}
