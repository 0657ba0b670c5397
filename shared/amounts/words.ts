/** The words around a number: thousands, millions, the team's currency or unit, in both languages (design 6). */
import { type AmountStyle, isKrCurrency } from './style.ts';

/** Ten to this power; null: no word stands there. A currency alone says 0: such a number is not bare. */
export type Power = 0 | 3 | 6 | null;

export type Words =
  | { readonly kind: 'known'; readonly power: Power }
  | { readonly kind: 'half' } // may become a word: `tk`, `mnk`
  | { readonly kind: 'refused'; readonly why: WordRefusal };

export type WordRefusal = 'notNumber' | 'otherCurrency' | 'countsNotMoney' | 'wrongGroups' | 'minusForm';

const SCALES: ReadonlyMap<string, 3 | 6> = new Map([
  ...['k', 'tkr', 'kkr', 'tsek', 'ksek', 'tusen', 'thousand'].map((word) => [word, 3] as const),
  ...['m', 'mn', 'mln', 'mkr', 'mnkr', 'msek', 'milj', 'miljon', 'miljoner', 'million'].map(
    (word) => [word, 6] as const,
  ),
]);
const KR_WORDS = ['kr', 'kronor', ':-'];
/** Stands behind a number only. */
const PRICE_SIGN = ':-';

/** Words that a team does not know may still be money to the reader, and the refusal says so. */
const MONEY_WORDS = new Set([
  ...KR_WORDS,
  ...[...SCALES.keys()].filter(holdsCurrency),
  ...['krona', 'kroner', 'euro', 'euros', 'dollar', 'dollars', 'pund', 'pounds'],
]);

interface Vocabulary {
  readonly scales: readonly string[];
  readonly currency: readonly string[]; // the team's, empty when it counts
  readonly units: readonly string[]; // what the team counts, empty for money
}

/** @param before @param after the lower-case words on both sides of the number, with single spaces */
export function readWords(before: string, after: string, style: AmountStyle): Words {
  if (/^[(–]/.test(before) || /(^|[^:])-$/.test(after)) return refused('minusForm');
  if (/^['’]\d/.test(after)) return refused('wrongGroups');
  const words = vocabularyOf(style);
  const inFront = before === '' ? null : before;
  if (inFront !== null && !standsInFront(inFront, words)) return refused(whyUnknown(inFront, words));

  const behind = phraseBehind(after, words);
  if (behind !== null) {
    if (inFront === null) return { kind: 'known', power: behind.power };
    return behind.namesCurrency ? refused('notNumber') : { kind: 'known', power: behind.power ?? 0 };
  }
  const why = whyUnknown(after, words);
  return why === 'notNumber' && isBegun(after, words) ? { kind: 'half' } : refused(why);
}

/** A word before any digit: half when a number can follow it. */
export function readLoneWord(before: string, style: AmountStyle): Words {
  const words = vocabularyOf(style);
  const begun = words.currency.some((word) => word !== PRICE_SIGN && word.startsWith(before));
  return before === '' || begun ? { kind: 'half' } : refused(whyUnknown(before, words));
}

function standsInFront(word: string, words: Vocabulary): boolean {
  return word !== PRICE_SIGN && words.currency.includes(word);
}

interface Phrase {
  readonly power: Power;
  readonly namesCurrency: boolean;
}

function phraseBehind(after: string, words: Vocabulary): Phrase | null {
  if (after === '') return { power: null, namesCurrency: false };
  if (words.units.includes(after)) return { power: 0, namesCurrency: false };
  if (words.currency.includes(after)) return { power: 0, namesCurrency: true };
  for (const [scale, rest] of scalesBefore(after, words.scales)) {
    const power = SCALES.get(scale) ?? null;
    if (rest === '') return { power, namesCurrency: holdsCurrency(scale) };
    if (words.currency.includes(rest.trimStart()) && !holdsCurrency(scale)) return { power, namesCurrency: true };
    if (rest.startsWith(' ') && words.units.includes(rest.trimStart())) return { power, namesCurrency: false };
  }
  return null;
}

/** Whether more letters can make it a phrase that stands behind a number. */
function isBegun(after: string, words: Vocabulary): boolean {
  if ([...words.scales, ...words.currency, ...words.units].some((word) => word.startsWith(after))) return true;
  return scalesBefore(after, words.scales).some(([scale, rest]) => {
    const following = [...(holdsCurrency(scale) ? [] : words.currency), ...(rest.startsWith(' ') ? words.units : [])];
    return following.some((word) => word.startsWith(rest.trimStart()));
  });
}

/** Each scale word that the text begins with, and what follows it. */
function scalesBefore(text: string, scales: Iterable<string>): readonly (readonly [scale: string, rest: string])[] {
  return [...scales].filter((scale) => text.startsWith(scale)).map((scale) => [scale, text.slice(scale.length)]);
}

function whyUnknown(text: string, words: Vocabulary): WordRefusal {
  const parts = [text, ...scalesBefore(text, SCALES.keys()).map(([, rest]) => rest.trimStart())];
  const teams = [...words.scales, ...words.currency];
  if (!parts.some((part) => namesMoney(part) && !teams.includes(part))) return 'notNumber';
  return words.currency.length === 0 ? 'countsNotMoney' : 'otherCurrency';
}

let codes: ReadonlySet<string> | undefined;

function namesMoney(word: string): boolean {
  codes ??= new Set(Intl.supportedValuesOf('currency').map((code) => code.toLowerCase()));
  return MONEY_WORDS.has(word) || codes.has(word) || /\p{Sc}/u.test(word);
}

function holdsCurrency(scale: string): boolean {
  return /kr|sek/.test(scale);
}

const moneyVocabularies = new Map<string, Vocabulary>();

/** A file has many cells: what Intl knows about a currency is asked once. */
function vocabularyOf(style: AmountStyle): Vocabulary {
  if (style.unit !== null) return countingWords(style.unit);
  const words = moneyVocabularies.get(style.currency) ?? moneyWords(style.currency);
  moneyVocabularies.set(style.currency, words);
  return words;
}

function moneyWords(currency: string): Vocabulary {
  const kr = isKrCurrency(currency);
  const scales = [...SCALES.keys()].filter((word) => {
    if (word.includes('sek')) return currency === 'SEK';
    return kr || !word.includes('kr');
  });
  return { scales, currency: [...(kr ? KR_WORDS : []), ...namesOf(currency)], units: [] };
}

function countingWords(unit: NonNullable<AmountStyle['unit']>): Vocabulary {
  const names = [unit.sv.one, unit.sv.many, unit.en.one, unit.en.many];
  return {
    scales: [...SCALES.keys()].filter((word) => !holdsCurrency(word)),
    currency: [],
    units: names.map((name) =>
      name
        .replace(/[ \u00A0\u202F]+/g, ' ')
        .trim()
        .toLowerCase(),
    ),
  };
}

/** The code, and the signs and one-word names that Intl knows: `eur`, `€`, `euro`, `euros`. */
function namesOf(currency: string): readonly string[] {
  const names = ['sv', 'en'].flatMap((language) =>
    (['symbol', 'narrowSymbol', 'name'] as const).flatMap((currencyDisplay) => {
      const format = new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay });
      return [1, 2].map((count) => format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '');
    }),
  );
  const usable = names
    .map((name) => name.toLowerCase())
    .filter((name) => /^[^\d\s.,+-]+$/.test(name) && !SCALES.has(name) && !KR_WORDS.includes(name));
  return [...new Set([currency.toLowerCase(), ...usable])];
}

function refused(why: WordRefusal): Words {
  return { kind: 'refused', why };
}
