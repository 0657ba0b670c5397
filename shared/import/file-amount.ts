/**
 * Amounts as files write them, to whole minor units by digits alone (design 6, 8). The decimal mark is the column's, never one
 * cell's; the unit is the mapping's, unless the cell has a word of its own. Parts of an öre are refused.
 */
import type { Amount, Settings } from '../document.ts';

export type DecimalMark = '.' | ',';
export type AmountUnit = 'one' | 'thousand' | 'million';

/** What the figures of a column are. */
export interface AmountKind {
  /** ISO 4217, or null for a team that counts something else than money. */
  readonly currency: string | null;
  readonly minorDigits: number;
}

export type AmountReading =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly why: 'unreadable' | 'otherMark' | 'fraction' | 'currency' | 'tooLarge' };

const POWERS: Readonly<Record<AmountUnit, number>> = { one: 0, thousand: 3, million: 6 };
const THOUSANDS = ['k', 'tkr', 'kkr', 'tsek', 'ksek', 'tusen', 'thousand'];
const MILLIONS = ['m', 'mn', 'mln', 'mkr', 'mnkr', 'msek', 'milj', 'miljon', 'miljoner', 'million'];
const KRONA = ['kr', 'kronor', ':-'];
const KRONA_CURRENCIES = ['SEK', 'NOK', 'DKK', 'ISK'];
const SIGNS: Readonly<Record<string, string>> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', CHF: 'fr', PLN: 'zł' };
const OTHERS = ['eur', 'usd', 'gbp', 'nok', 'dkk', 'isk', 'sek', 'chf', 'pln', 'jpy', 'cad', 'aud', 'euro', '€', '$', '£', '¥'];

export function amountKindOf(settings: Pick<Settings, 'currency' | 'unit'>): AmountKind {
  if (settings.unit !== null) return { currency: null, minorDigits: 0 };
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: settings.currency });
  return { currency: settings.currency, minorDigits: format.resolvedOptions().maximumFractionDigits ?? 2 };
}

export interface MarkDecision {
  /** Null: undecided or contradictory, to be asked. */
  readonly mark: DecimalMark | null;
  readonly contradictory: boolean;
  readonly examples: readonly string[];
}

/** Decides a column's decimal mark by any value that fits only one; where no value has a mark, `usual` will do. */
export function decideMark(values: Iterable<string>, kind: AmountKind, usual: DecimalMark): MarkDecision {
  let point: string | null = null;
  let comma: string | null = null;
  let either: string | null = null;
  for (const value of values) {
    const body = partsOf(value)?.body;
    if (body === undefined) continue;
    const byPoint = digitsOf(body, '.') !== null;
    const byComma = digitsOf(body, ',') !== null;
    if (byPoint && byComma) {
      if (/[.,]/.test(body)) either ??= value;
    } else if (byPoint) point ??= value;
    else if (byComma) comma ??= value;
  }
  if (point !== null && comma !== null) return { mark: null, contradictory: true, examples: [point, comma] };
  if (point !== null) return { mark: '.', contradictory: false, examples: [] };
  if (comma !== null) return { mark: ',', contradictory: false, examples: [] };
  if (either === null) return { mark: usual, contradictory: false, examples: [] };
  // What is counted has no fractions: a mark before three digits groups (design 6).
  if (kind.currency === null) return { mark: either.includes('.') ? ',' : '.', contradictory: false, examples: [] };
  return { mark: null, contradictory: false, examples: [either] };
}

export function readFileAmount(text: string, mark: DecimalMark, unit: AmountUnit, kind: AmountKind): AmountReading {
  const tidy = tidied(text);
  if (/^[-–—]?$/.test(tidy)) return { kind: 'empty' }; // a lone dash is missing (design 8)
  const parts = partsOf(text);
  if (parts === null) return { kind: 'refused', why: 'unreadable' };
  const words = [parts.before, parts.after].filter((word) => word !== '').map((word) => wordOf(word, kind));
  if (words.includes('unknown') || words.length > 1) return { kind: 'refused', why: 'unreadable' };
  if (words.includes('otherCurrency')) return { kind: 'refused', why: 'currency' };
  const digits = digitsOf(parts.body, mark);
  if (digits === null) {
    const other = digitsOf(parts.body, mark === '.' ? ',' : '.');
    return { kind: 'refused', why: other === null ? 'unreadable' : 'otherMark' };
  }
  const own = words.find((word): word is AmountUnit => word === 'thousand' || word === 'million');
  return minorUnits(digits, POWERS[own ?? unit] + kind.minorDigits, parts.negative);
}

interface Parts {
  readonly negative: boolean;
  readonly before: string;
  readonly body: string;
  readonly after: string;
}

/** Sign, word, digits, word. */
function partsOf(text: string): Parts | null {
  const match = /^([-+]?) ?([^\d.,+-]*?) ?([-+]?) ?(\d[\d., ]*?) ?([^\d., ].*)?$/u.exec(tidied(text));
  if (match === null) return null;
  const [, sign = '', before = '', inner = '', body = '', after = ''] = match;
  if (sign !== '' && inner !== '') return null;
  return { negative: sign === '-' || inner === '-', before, body, after: after.replace(/\.$/, '') };
}

function tidied(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim().replace(/\u2212/g, '-');
}

function wordOf(word: string, kind: AmountKind): 'thousand' | 'million' | 'currency' | 'otherCurrency' | 'unknown' {
  const { currency } = kind;
  const scale = THOUSANDS.includes(word) ? 'thousand' : MILLIONS.includes(word) ? 'million' : null;
  const asks = word.endsWith('sek') ? ['SEK'] : word.endsWith('kr') || KRONA.includes(word) ? KRONA_CURRENCIES : null;
  if (asks !== null && (scale !== null || KRONA.includes(word) || word === 'sek')) {
    if (currency === null || !asks.includes(currency)) return 'otherCurrency';
    return scale ?? 'currency';
  }
  if (scale !== null) return scale;
  if (currency !== null && (word === currency.toLowerCase() || word === SIGNS[currency])) return 'currency';
  return OTHERS.includes(word) ? 'otherCurrency' : 'unknown';
}

/** Whole and fraction as digits, groups taken out; null when the text cannot be read with this mark. */
function digitsOf(body: string, mark: DecimalMark): { readonly whole: string; readonly fraction: string } | null {
  const match = (mark === '.' ? BY_POINT : BY_COMMA).exec(body);
  if (match === null) return null;
  return { whole: (match[1] ?? '').replace(/\D/g, ''), fraction: match[2] ?? '' };
}

const BY_POINT = /^(\d+|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/;
const BY_COMMA = /^(\d+|[1-9]\d{0,2}(?: \d{3})+|[1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/;

/** Moves the mark `places` to the right: exact, since only digits are moved. */
function minorUnits(
  digits: { readonly whole: string; readonly fraction: string },
  places: number,
  negative: boolean,
): AmountReading {
  const { whole, fraction } = digits;
  if (/[1-9]/.test(fraction.slice(places))) return { kind: 'refused', why: 'fraction' };
  const shifted = (whole + fraction.slice(0, places).padEnd(places, '0')).replace(/^0+(?=\d)/, '');
  const amount = Number(shifted);
  if (shifted.length > 16 || !Number.isSafeInteger(amount)) return { kind: 'refused', why: 'tooLarge' };
  return { kind: 'amount', amount: negative && amount !== 0 ? -amount : amount };
}
