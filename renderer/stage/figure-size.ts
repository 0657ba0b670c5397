/** How wide a figure is in its own ems, counted from its characters: nothing on the stage is measured (design 6). */

const DIGIT = 0.63;
const MARK = 0.3;
const GAP = 0.13;
const UNIT_LETTER = 0.6;

export function figureEms(text: string, unit: string): number {
  const digits = [...text].reduce((sum, sign) => sum + (sign === '\u00A0' ? GAP : /[.,]/.test(sign) ? MARK : DIGIT), 0);
  return unit === '' ? digits : digits + 0.3 * (0.35 + UNIT_LETTER * unit.length);
}

/** In cqh: 12, from eight digits 9; what is longer still fits its column at any size. */
export function figureFloor(text: string): number {
  const digits = text.replace(/\D/g, '').length;
  if (digits < 8) return 12;
  return digits < 11 ? 9 : 5.4;
}
