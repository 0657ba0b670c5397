/** What a team counts in, and in which language its figures are read and written (design 3, 6). */
import type { Amount, Locale, Settings } from '../document.ts';

export interface AmountStyle {
  readonly locale: Locale;
  readonly currency: string; // ISO 4217
  readonly unit: Settings['unit']; // null: money
  readonly bareNumber: Settings['bareNumber'];
}

/** All that writing needs; stored minutes hold these without the setting for typed numbers. */
export type WritingStyle = Omit<AmountStyle, 'bareNumber'>;

export function amountStyle(settings: Pick<Settings, 'currency' | 'unit' | 'bareNumber'>, locale: Locale): AmountStyle {
  return { locale, currency: settings.currency, unit: settings.unit, bareNumber: settings.bareNumber };
}

/**
 * ISO 4217, the currencies that do not have two. By hand, because the stored amounts mean what this says: Intl follows CLDR's
 * spending habits, says 0 for a dozen of the others, and changes between versions.
 */
const DIGITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};
const digitsByCurrency = new Map(
  Object.entries(DIGITS).flatMap(([digits, codes]) => codes.split(' ').map((code) => [code, Number(digits)] as const)),
);

/** How many decimals an amount holds: 2 for SEK (öre), 0 for a team that counts. */
export function minorDigits(style: Pick<AmountStyle, 'currency' | 'unit'>): number {
  return style.unit === null ? (digitsByCurrency.get(style.currency) ?? 2) : 0;
}

/** The step that shown figures are rounded to, in minor units: a whole krona, or one of what the team counts (design 4.2). */
export function wholeUnit(style: Pick<AmountStyle, 'currency' | 'unit'>): Amount {
  return 10 ** minorDigits(style);
}

/** `kr` is the team's own word for these. */
export function isKrCurrency(currency: string): boolean {
  return ['SEK', 'NOK', 'DKK', 'ISK'].includes(currency);
}

export function decimalMarkOf(locale: Locale): '.' | ',' {
  return locale === 'sv' ? ',' : '.';
}
