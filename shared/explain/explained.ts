/** How a figure came about: one sentence, and the figures it was made of. Amounts are written in the style's language. */
import { minorDigits, type AmountStyle } from '../amounts/style.ts';
import { formatAmount, formatDecimal, unitLabel } from '../amounts/write.ts';
import type { Amount, IsoWeek } from '../document.ts';
import type { MessageKey, MessageParams, Told } from '../messages/index.ts';
import { weekNumber } from '../periods.ts';

export interface ExplainedRow {
  readonly label: Told;
  readonly value: Told;
}

export interface Explained {
  readonly sentence: Told;
  readonly rows: readonly ExplainedRow[];
}

/** The step that shown figures are rounded to, in minor units: a whole krona, or one of what the team counts (design 4.2). */
export function wholeUnit(style: AmountStyle): Amount {
  return 10 ** minorDigits(style);
}

export function told(code: MessageKey, params: MessageParams = {}): Told {
  return { code, params };
}

export function row(label: Told, value: Told): ExplainedRow {
  return { label, value };
}

/** What is written already: an amount, a share. */
export function plain(value: string): Told {
  return told('explain.value', { value });
}

export function amountRow(label: MessageKey | Told, amount: Amount, style: AmountStyle): ExplainedRow {
  return row(typeof label === 'string' ? told(label) : label, plain(formatAmount(amount, style)));
}

export function weekRow(week: IsoWeek, amount: Amount, style: AmountStyle): ExplainedRow {
  return amountRow(told('explain.row.week', { week: weekNumber(week) }), amount, style);
}

/** `45, 46`; the word for week stands before it. */
export function weekNumbers(weeks: readonly IsoWeek[]): string {
  return weeks.map((week) => weekNumber(week)).join(', ');
}

/** An amount per day, which need not be whole: `8 000`, from a hundred on without decimals; `0,63` contracts. */
export function formatRate(amount: number, style: AmountStyle): string {
  const hundredths = Math.round((amount / wholeUnit(style)) * 100);
  const isLarge = Math.abs(hundredths) >= 10_000;
  return formatDecimal(isLarge ? Math.round(hundredths / 100) : hundredths, isLarge ? 0 : 2, style.locale);
}

/** The same with its unit, which never breaks from it. */
export function formatRateWithUnit(amount: number, style: AmountStyle): string {
  const unit = unitLabel(style, amount === wholeUnit(style) ? 1 : 2);
  return `${formatRate(amount, style)}\u00A0${unit}`;
}
