/** What to say beside the field when a reading is not a number yet (design 6). */
import { assertNever } from '../assert-never.ts';
import type { AmountMessageKey } from '../messages/amounts.ts';
import type { Reading } from './read.ts';
import type { WritingStyle } from './style.ts';
import { formatAmount, unitLabel } from './write.ts';

export interface Explanation {
  readonly code: AmountMessageKey;
  readonly params: Readonly<Record<string, string>>;
}

/** @returns null for an empty field and a sure number: there is nothing to explain */
export function explainReading(text: string, reading: Reading, style: WritingStyle): Explanation | null {
  const typed = text.trim();
  switch (reading.kind) {
    case 'empty':
    case 'sure':
      return null;
    case 'half':
      return { code: 'amount.half', params: { text: typed } };
    case 'ask': {
      const [a, b] = reading.choices;
      const params = { text: typed, a: formatAmount(a, style) };
      if (b === undefined) return { code: 'amount.askOne', params };
      return { code: 'amount.ask', params: { ...params, b: formatAmount(b, style) } };
    }
    case 'refused':
      return { code: `amount.refused.${reading.why}`, params: { text: typed, unit: unitLabel(style, 2) } };
    default:
      return assertNever(reading);
  }
}
