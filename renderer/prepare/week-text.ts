import type { IsoWeek, LocalDate } from '../../shared/document.ts';
import { isIsoWeek, partsOf, weekOf } from '../../shared/periods.ts';

/**
 * A week as people write it: "36", "v. 36", "w36", "36 2026", "2026-W36". Without a year, the one nearest to today.
 *
 * @returns null for an empty text, undefined for what is no week
 */
export function readWeek(text: string, today: LocalDate): IsoWeek | null | undefined {
  const typed = text.trim().toLowerCase();
  if (typed === '') return null;
  const numbers = [...typed.matchAll(/\d+/g)].map(([digits]) => digits);
  if (!/^[\d\s.,:/–-]*(?:v|w|vecka|week)?[\d\s.,:/–-]*$/.test(typed) || numbers.length > 2) return undefined;
  const yearText = numbers.find((digits) => digits.length === 4);
  const weekText = numbers.find((digits) => digits.length <= 2);
  if (weekText === undefined || (numbers.length === 2 && yearText === undefined)) return undefined;
  const year = yearText === undefined ? nearestYear(Number(weekText), today) : Number(yearText);
  const week = `${year}-W${weekText.padStart(2, '0')}`;
  return isIsoWeek(week) ? week : undefined;
}

function nearestYear(number: number, today: LocalDate): number {
  const now = partsOf(weekOf(today));
  if (number - now.number > 26) return now.year - 1;
  return now.number - number > 26 ? now.year + 1 : now.year;
}
