/**
 * Amounts as files write them, to whole minor units by digits alone (design 6, 8). The decimal mark is the column's, never one
 * cell's; the unit is the mapping's, unless the cell has a word of its own. Parts of an öre are refused.
 */
import { amountStyle, minorDigits, type AmountStyle } from '../amounts/style.ts';
import { readAmount, type Reading, type Refusal } from '../amounts/read.ts';
import type { Amount, Settings } from '../document.ts';

export type DecimalMark = '.' | ',';
export type AmountUnit = Settings['bareNumber'];

export type AmountReading =
  | { readonly kind: 'amount'; readonly amount: Amount }
  | { readonly kind: 'empty' }
  | { readonly kind: 'refused'; readonly why: Refusal | 'otherMark' };

export interface MarkDecision {
  /** Null: undecided or contradictory, to be asked. */
  readonly mark: DecimalMark | null;
  readonly contradictory: boolean;
  /** Values that show why it has to be asked. */
  readonly examples: readonly string[];
}

/** What a bare number in the file is worth: the mapping says it, not the setting for typed numbers. */
export function fileAmountStyle(settings: Settings, unit: AmountUnit): AmountStyle {
  return { ...amountStyle(settings, settings.locale), bareNumber: settings.unit === null ? unit : 'one' };
}

/**
 * Decides a column's decimal mark by any value that fits only one (design 8). Where no value has a mark, `usual` will do: it
 * changes nothing.
 */
export function decideMark(values: Iterable<string>, style: AmountStyle, usual: DecimalMark): MarkDecision {
  let point: string | null = null;
  let comma: string | null = null;
  let either: string | null = null;
  for (const value of values) {
    if (!/[.,]/.test(value)) continue;
    const byPoint = readWith(value, '.', style);
    const byComma = readWith(value, ',', style);
    if (isNumber(byPoint) && isNumber(byComma)) either ??= isSame(byPoint, byComma) ? null : value;
    else if (isNumber(byPoint)) point ??= value;
    else if (isNumber(byComma)) comma ??= value;
  }
  if (point !== null && comma !== null) return { mark: null, contradictory: true, examples: [point, comma] };
  if (point !== null) return { mark: '.', contradictory: false, examples: [] };
  if (comma !== null) return { mark: ',', contradictory: false, examples: [] };
  if (either === null) return { mark: usual, contradictory: false, examples: [] };
  if (hasNoDecimals(either, style))
    return { mark: either.includes('.') ? ',' : '.', contradictory: false, examples: [] };
  return { mark: null, contradictory: false, examples: [either] };
}

export function readFileAmount(text: string, mark: DecimalMark, style: AmountStyle): AmountReading {
  if (/^[-–—\u2212]?$/.test(tidied(text))) return { kind: 'empty' }; // a lone dash is missing (design 8)
  const reading = readWith(text, mark, style);
  switch (reading.kind) {
    case 'sure':
      return { kind: 'amount', amount: reading.amount };
    case 'refused': {
      const fits = isNumber(readWith(text, mark === '.' ? ',' : '.', style));
      return { kind: 'refused', why: reading.why === 'wrongGroups' && fits ? 'otherMark' : reading.why };
    }
    default:
      return { kind: 'refused', why: 'notNumber' };
  }
}

function readWith(text: string, decimalMark: DecimalMark, style: AmountStyle): Reading {
  return readAmount(tidied(text), style, { negative: true, decimalMark });
}

/** What has no decimals (meetings, ISK) can only be grouped by a mark before three digits, unless a word scales it. */
function hasNoDecimals(value: string, style: AmountStyle): boolean {
  return minorDigits(style) === 0 && style.bareNumber === 'one' && !/[km]/i.test(value);
}

/** It is written as a number, even where it is one that cannot be taken. */
function isNumber(reading: Reading): boolean {
  if (reading.kind === 'refused') return ['partOfOre', 'fraction', 'tooLarge'].includes(reading.why);
  return reading.kind === 'sure';
}

function isSame(a: Reading, b: Reading): boolean {
  return a.kind === 'sure' && b.kind === 'sure' && a.amount === b.amount;
}

function tidied(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
