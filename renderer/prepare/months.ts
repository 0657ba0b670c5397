import type { MonthId } from '../../shared/document.ts';

/** `count` calendar months, the first one `from` months after `month`; sales months keep calendar names (design 4.1). */
export function monthsAround(month: MonthId, from: number, count: number): readonly MonthId[] {
  const first = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + from;
  return Array.from({ length: count }, (_, index) => monthAt(first + index));
}

function monthAt(months: number): MonthId {
  return `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}`;
}
