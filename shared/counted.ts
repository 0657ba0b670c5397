/** What a team's stored amounts are a number of: öre, whole kronor, deals (design 3). */
import { minorDigits } from './amounts/style.ts';
import type { Locale, SalesDocument, Settings, UnitName } from './document.ts';

type Counted = Pick<Settings, 'currency' | 'unit'>;

/** What a team that leaves money begins with; it writes its own words over these. */
export const FIRST_UNIT: Readonly<Record<Locale, UnitName>> = {
  sv: { one: 'avtal', many: 'avtal' },
  en: { one: 'contract', many: 'contracts' },
};

/** Whether a stored amount says the same under both: 8 450 000 is 84 500 kr, and would be as many deals. */
export function countsAlike(one: Counted, other: Counted): boolean {
  return (one.unit === null) === (other.unit === null) && minorDigits(one) === minorDigits(other);
}

/** Whether the document holds amounts that another way of counting would falsify. Stored minutes keep their own. */
export function holdsAmounts({ results, budgets, goals }: SalesDocument): boolean {
  return results.length + budgets.length + goals.length > 0;
}
