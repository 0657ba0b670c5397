/** An explanation as it is read, with plain spaces; a message that cannot be written fails the test. */
import { amountStyle } from '../../../shared/amounts/style.ts';
import type { AmountStyle } from '../../../shared/amounts/style.ts';
import { defaultSettings } from '../../../shared/defaults.ts';
import type { Locale, Settings } from '../../../shared/document.ts';
import type { Explained } from '../../../shared/explain/explained.ts';
import { textFor, written } from '../../../shared/messages/index.ts';
import type { Told } from '../../../shared/messages/index.ts';

export function styleIn(locale: Locale, settings: Partial<Settings> = {}): AmountStyle {
  return amountStyle({ ...defaultSettings(locale), currency: 'SEK', ...settings }, locale);
}

/** A team that counts contracts. */
export const CONTRACTS: Partial<Settings> = {
  unit: { sv: { one: 'avtal', many: 'avtal' }, en: { one: 'contract', many: 'contracts' } },
};

export function said(words: Told | string, locale: Locale = 'sv'): string {
  return written(words, textFor(locale)).replace(/[\u00A0\u202F]/gu, ' ');
}

export function sentence(explained: Explained, locale: Locale = 'sv'): string {
  return said(explained.sentence, locale);
}

export function rows(explained: Explained, locale: Locale = 'sv'): readonly string[] {
  return explained.rows.map(({ label, value }) => `${said(label, locale)} = ${said(value, locale)}`);
}
