/** A figure as people write it, read exactly or not at all (design 6, "Numbers are typed as people write them"). */
import type { Amount } from '../document.ts';
import { type Decimal, type Mark, shapeOf } from './digits.ts';
import { type AmountStyle, decimalMarkOf, minorDigits } from './style.ts';
import { type Power, type WordRefusal, readLoneWord, readWords } from './words.ts';

export type Refusal =
  | WordRefusal
  | 'noDigitBeforeMark' // ,5 mnkr
  | 'fraction' // half a meeting, in a team that counts
  | 'partOfOre'
  | 'tooLarge'
  | 'negative'; // below 0, in whatever form, where only 0 or more will do

export type Reading =
  | { readonly kind: 'empty' }
  /** Not yet a number: `120,`, `-`, `SEK`, `120 mnk`. Never committed. */
  | { readonly kind: 'half' }
  | { readonly kind: 'sure'; readonly amount: Amount }
  /**
   * It could mean these; the mark as a group stands first. One choice alone where the other would be a part of an öre
   * (`1,255`): still asked, never guessed.
   */
  | { readonly kind: 'ask'; readonly choices: readonly [Amount, ...Amount[]] }
  | { readonly kind: 'refused'; readonly why: Refusal };

export interface ReadOptions {
  /** Only results may be negative (design 3). */
  readonly negative?: boolean;
  /** The decimal mark of a column that tells it: then nothing is left to ask (design 8). */
  readonly decimalMark?: Mark;
}

const LONGEST = 300; // more than any number with its words
const POWER_OF_BARE = { one: 0, thousand: 3, million: 6 } as const;
const MAX = BigInt(Number.MAX_SAFE_INTEGER);

/** @returns amounts in the currency's minor unit, or counts; a bare number is worth what the style says. */
export function readAmount(text: string, style: AmountStyle, options: ReadOptions = {}): Reading {
  const clean = text
    .replace(/[ \u00A0\u202F]+/g, ' ')
    .replaceAll('\u2212', '-')
    .trim()
    .toLowerCase();
  if (clean === '') return { kind: 'empty' };
  const parts = clean.length > LONGEST ? null : partsOf(clean);
  if (parts === null) return refused('notNumber');

  if (parts.body === '') {
    const word =
      parts.after === '' ? readLoneWord(parts.before, style) : ({ kind: 'refused', why: 'notNumber' } as const);
    return word.kind === 'known' ? { kind: 'half' } : word;
  }
  const words = readWords(parts.before, parts.after, style);
  if (words.kind === 'refused') {
    // `(1 200)` where no minus will do: to advise `-1 200` would not help.
    return words.why === 'minusForm' && options.negative !== true ? refused('negative') : words;
  }
  const shape = shapeOf(parts.body, options.decimalMark);
  if (shape.kind === 'refused') return shape;
  if (shape.kind === 'half' || words.kind === 'half') return { kind: 'half' };

  const whole = { power: powerOf(words.power, style), digits: minorDigits(style) };
  const amountOf = (number: Decimal): Amount | Refusal =>
    checked(minorOf(number, whole.power + whole.digits), parts.minus, style, options);
  if (shape.kind === 'sure') return sureOf(amountOf(shape.number));
  switch (meaningOf(shape.mark, words.power, whole.power + whole.digits === 0, style)) {
    case 'group':
      return sureOf(amountOf(shape.grouped));
    case 'decimals':
      return sureOf(amountOf(shape.decimal));
    case 'either':
      return askedOf([amountOf(shape.grouped), amountOf(shape.decimal)]);
  }
}

interface Parts {
  readonly minus: boolean;
  readonly before: string;
  readonly body: string; // digits, marks, spaces
  readonly after: string;
}

/** `-SEK 1 200`, `SEK -1 200`, `-1 200 kr`; null when there are two signs. */
function partsOf(clean: string): Parts | null {
  const match = /^([+-]?) ?([^\d.,+-]*)([+-]?) ?((?:[\d.,][\d., ]*)?)(.*)$/su.exec(clean);
  if (match === null) return null;
  const [, first = '', before = '', second = '', body = '', after = ''] = match;
  if (first !== '' && second !== '') return null;
  return { minus: first + second === '-', before: before.trim(), body: body.trim(), after: after.trim() };
}

/** The setting says what a bare sum of money means; a team that counts has no kr, tkr, mnkr to choose from. */
function powerOf(word: Power, style: AmountStyle): 0 | 3 | 6 {
  return word ?? (style.unit === null ? POWER_OF_BARE[style.bareNumber] : 0);
}

/** What one mark with three digits behind it is, where it could be either; the setting for bare numbers is no word. */
function meaningOf(mark: Mark, word: Power, indivisible: boolean, style: AmountStyle): 'group' | 'decimals' | 'either' {
  if (indivisible) return 'group'; // meetings, ISK: there is nothing behind a decimal mark
  if (style.locale === 'en' && mark === ',') return 'group';
  const scaled = word !== null && word > 0;
  return scaled && mark === decimalMarkOf(style.locale) ? 'decimals' : 'either';
}

/** Shifts the decimal mark; null when digits are left behind it. */
function minorOf({ integer, fraction }: Decimal, shift: number): bigint | null {
  const digits = fraction.replace(/0+$/, '');
  return digits.length > shift ? null : BigInt(integer + digits.padEnd(shift, '0'));
}

function checked(value: bigint | null, minus: boolean, style: AmountStyle, options: ReadOptions): Amount | Refusal {
  if (value === null) return style.unit === null ? 'partOfOre' : 'fraction';
  if (value > MAX) return 'tooLarge';
  if (value === 0n) return 0; // never -0
  if (minus && options.negative !== true) return 'negative';
  return Number(minus ? -value : value);
}

function sureOf(amount: Amount | Refusal): Reading {
  return typeof amount === 'number' ? { kind: 'sure', amount } : refused(amount);
}

function askedOf(meanings: readonly [Amount | Refusal, Amount | Refusal]): Reading {
  const [first, ...others] = meanings.filter((meaning) => typeof meaning === 'number');
  if (first === undefined) return sureOf(meanings[0]);
  return { kind: 'ask', choices: [first, ...others] };
}

function refused(why: Refusal): Reading {
  return { kind: 'refused', why };
}
