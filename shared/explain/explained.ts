/** How a figure came about: one sentence, and the figures it was made of. Amounts are written in the style's language. */
import { wholeUnit, type AmountStyle } from '../amounts/style.ts';
import { formatAmount, formatDecimal, unitLabel } from '../amounts/write.ts';
import type { Amount, IsoWeek } from '../document.ts';
import type { MessageKey, MessageParams, Told } from '../messages/index.ts';
import type { SoFar } from '../month.ts';
import { weekNumber } from '../periods.ts';

export interface ExplainedRow {
  readonly label: Told;
  /** Written already, an amount or a share, or a message. */
  readonly value: Told | string;
}

export interface Explained {
  readonly sentence: Told;
  readonly rows: readonly ExplainedRow[];
}

export function told(code: MessageKey, params: MessageParams = {}): Told {
  return { code, params };
}

export function row(label: Told, value: Told | string): ExplainedRow {
  return { label, value };
}

export function amountRow(label: MessageKey | Told, amount: Amount, style: AmountStyle): ExplainedRow {
  return row(typeof label === 'string' ? told(label) : label, formatAmount(amount, style));
}

export function weekRow(week: IsoWeek, amount: Amount, style: AmountStyle): ExplainedRow {
  return amountRow(told('week.title', { week: weekNumber(week) }), amount, style);
}

/** A; a month without a result has none yet, which is not 0 (design 3, 4.2). */
export function soFarRow(soFar: SoFar, style: AmountStyle): ExplainedRow {
  const isEmpty = soFar.parts.weeks.length === 0;
  return row(told('explain.row.soFar'), isEmpty ? told('explain.value.noneYet') : formatAmount(soFar.value, style));
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
