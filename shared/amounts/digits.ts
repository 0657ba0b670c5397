/** The digits, marks and spaces of a number, told apart by their places alone (design 6). */

export interface Decimal {
  readonly integer: string; // digits, at least one
  readonly fraction: string; // digits, may be empty
}

export type Mark = '.' | ',';

export type Shape =
  | { readonly kind: 'half' } // `120,`
  | { readonly kind: 'refused'; readonly why: 'noDigitBeforeMark' | 'wrongGroups' }
  | { readonly kind: 'sure'; readonly number: Decimal }
  /** One mark with three digits after and one to three before it: a group, or decimals. */
  | { readonly kind: 'either'; readonly mark: Mark; readonly grouped: Decimal; readonly decimal: Decimal };

const WRONG_GROUPS: Shape = { kind: 'refused', why: 'wrongGroups' };
const PLAIN = /^\d+$/;
const GROUPED = /^[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*$/;
const EITHER = /^([1-9]\d{0,2})([.,])(\d{3})$/;

/**
 * @param body digits, `.`, `,` and single spaces; begins with a digit or a mark
 * @param decimalMark where it is known (a column that told it), nothing is left to ask
 */
export function shapeOf(body: string, decimalMark?: Mark): Shape {
  if (/^[.,]/.test(body)) return { kind: 'refused', why: 'noDigitBeforeMark' };
  if (/[.,]$/.test(body)) return integerOf(body.slice(0, -1)) === null ? WRONG_GROUPS : { kind: 'half' };
  if (decimalMark !== undefined) return withKnownMark(body, decimalMark);

  const either = EITHER.exec(body);
  if (either !== null) {
    const [, before = '', mark, after = ''] = either;
    return {
      kind: 'either',
      mark: mark as Mark,
      grouped: { integer: before + after, fraction: '' },
      decimal: { integer: before, fraction: after },
    };
  }
  const integer = integerOf(body);
  if (integer !== null) return { kind: 'sure', number: { integer, fraction: '' } };
  return withDecimals(body, Math.max(body.lastIndexOf('.'), body.lastIndexOf(',')));
}

function withKnownMark(body: string, mark: Mark): Shape {
  const place = body.indexOf(mark);
  if (place >= 0) return withDecimals(body, place);
  const integer = integerOf(body);
  return integer === null ? WRONG_GROUPS : { kind: 'sure', number: { integer, fraction: '' } };
}

function withDecimals(body: string, place: number): Shape {
  if (place < 0) return WRONG_GROUPS;
  const before = body.slice(0, place);
  const fraction = body.slice(place + 1);
  const integer = before.includes(body.charAt(place)) ? null : integerOf(before);
  return integer === null || !PLAIN.test(fraction) ? WRONG_GROUPS : { kind: 'sure', number: { integer, fraction } };
}

/** The digits of a whole number, plain or in groups of three by one and the same sign; null when it is neither. */
function integerOf(text: string): string | null {
  if (PLAIN.test(text)) return text;
  return GROUPED.test(text) ? text.replace(/[ .,]/g, '') : null;
}
