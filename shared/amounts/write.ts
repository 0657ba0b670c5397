/** Figures as text; what is written here is read back by `readAmount` (design 6). All functions want whole amounts. */
import type { Amount, Locale } from '../document.ts';
import { percentDown } from '../exact.ts';
import { type AmountStyle, type WritingStyle, decimalMarkOf, isKrCurrency, minorDigits } from './style.ts';

const NO_BREAK_SPACE = '\u00A0';
const NONE = '–';
/** The true minus is as wide as a digit, and no line breaks behind it; the reader knows both. */
const MINUS = '\u2212';

/** `13 500`, `13,500`; decimals only when there are any: `13 500,50`. Throws RangeError when the amount is not whole. */
export function formatAmount(amount: Amount, style: WritingStyle): string {
  return written(amount, style, MINUS);
}

/** The amount; a dash where there is none. */
export function amountOrNone(amount: Amount | null, style: WritingStyle): string {
  return amount === null ? NONE : formatAmount(amount, style);
}

/** `13 500 kr`, `13,500 SEK`, `1 avtal`; the space never breaks. */
export function formatWithUnit(amount: Amount, style: WritingStyle): string {
  return `${formatAmount(amount, style)}${NO_BREAK_SPACE}${unitLabel(style, amount)}`;
}

/** The word after the figure: in Swedish kr or a sign of its own, else the code; the unit's word when the team counts. */
export function unitLabel(style: WritingStyle, amount: Amount): string {
  const { currency, locale, unit } = style;
  if (unit !== null) return Math.abs(amount) === 1 ? unit[locale].one : unit[locale].many;
  if (locale === 'en') return currency;
  if (isKrCurrency(currency)) return 'kr';
  return currency === 'EUR' ? '€' : currency;
}

/**
 * The text of a field that is filled in beforehand: always sure, and read back as the same amount. Where a bare number means
 * thousands or millions it names the currency. The minus is the one on the keyboard.
 */
export function formatForField(amount: Amount, style: AmountStyle): string {
  let text = written(amount, style, '-');
  // Three decimals (dinars) would look like a group of three.
  if (/^-?[1-9]\d{0,2}[.,]\d{3}$/.test(text) && minorDigits(style) === 3 && amount % 1_000 !== 0) text += '0';
  const bare = style.unit !== null || style.bareNumber === 'one';
  return bare ? text : `${text}${NO_BREAK_SPACE}${unitLabel(style, amount)}`;
}

/** A number that is no amount, in units of 10^−`digits`: 15 with one digit is `1,5`; decimals only when there are any. */
export function formatDecimal(scaled: number, digits: number, locale: Locale): string {
  return decimal(BigInt(scaled), digits, locale, MINUS);
}

/** Per cent in units of 10^−`digits`: 15 with one digit is `1,5 %`, in English `1.5%`. */
export function formatPercent(scaled: number, digits: number, locale: Locale): string {
  return `${formatDecimal(scaled, digits, locale)}${locale === 'sv' ? NO_BREAK_SPACE : ''}%`;
}

/** `99 %`, in English `99%`; 99.6 is not 100. A dash when there is nothing to compare with. */
export function formatPercentDown(numerator: Amount | bigint, denominator: Amount | bigint, locale: Locale): string {
  const percent = percentDown(numerator, denominator);
  return percent === null ? NONE : formatPercent(percent, 0, locale);
}

function written(amount: Amount, style: WritingStyle, minus: string): string {
  return decimal(BigInt(amount), minorDigits(style), style.locale, minus);
}

function decimal(whole: bigint, digits: number, locale: Locale, minus: string): string {
  const text = (whole < 0n ? -whole : whole).toString().padStart(digits + 1, '0');
  const integer = grouped(text.slice(0, text.length - digits), locale);
  const fraction = text.slice(text.length - digits);
  const decimals = /[1-9]/.test(fraction) ? `${decimalMarkOf(locale)}${fraction}` : '';
  return `${whole < 0n ? minus : ''}${integer}${decimals}`;
}

function grouped(digits: string, locale: Locale): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, locale === 'sv' ? NO_BREAK_SPACE : ',');
}
