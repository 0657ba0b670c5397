/** Per cent with one decimal, stored as whole tenths: the trend's bands (design 4.3). */
import { formatDecimal, formatPercent } from './amounts/write.ts';
import type { Locale } from './document.ts';

/** Tenths of a per cent: `-30` is −300, `1,5` or `1.5 %` is 15; null for anything else. */
export function readTenths(typed: string): number | null {
  const match = /^([-+\u2212\u2013]?)\s?(\d{1,4})(?:[.,](\d))?\s*%?$/u.exec(typed.trim());
  if (match === null) return null;
  const [, sign = '', whole = '', tenth = '0'] = match;
  const tenths = Number(whole) * 10 + Number(tenth);
  return tenths !== 0 && sign !== '' && sign !== '+' ? -tenths : tenths;
}

/** `−30`, `1,5`, in English `1.5`; read back as the same number. */
export function formatTenths(tenths: number, locale: Locale): string {
  return formatDecimal(tenths, 1, locale);
}

/** `−30 %`, in English `−30%`. */
export function formatTenthsPercent(tenths: number, locale: Locale): string {
  return formatPercent(tenths, 1, locale);
}
