/** Keeps the table of holidays that a document's years need, and makes a new one only when it needs others. */
import type { Period, SalesDocument } from '../shared/document.ts';
import { isHeld } from '../shared/meetings.ts';
import { memoByIdentity } from '../shared/memo.ts';
import type { DayTable } from '../shared/vantage.ts';
import { dayTable } from './holidays.ts';

/** @param read the holiday library; rejects when it cannot be loaded, and is then asked again the next time */
export function createHolidayTable(
  thisYear: () => number,
  read: typeof dayTable = dayTable,
): (document: SalesDocument) => Promise<DayTable> {
  let key = '';
  let table: Promise<DayTable> = Promise.resolve({});
  return (document) => {
    const { country } = document.settings;
    const years = yearsOf(document, thisYear());
    const needed = [country, ...years].join(' ');
    if (needed !== key) {
      key = needed;
      table = read(country, years);
      table.catch(() => {
        if (key === needed) key = '';
      });
    }
    return table;
  };
}

/** From the year before the oldest figure to the one after the newest: weeks and sales months cross the turn of a year. */
function yearsOf({ results, goals, budgets, meetings }: SalesDocument, thisYear: number): readonly number[] {
  const all = [thisYear, ...resultYears(results), ...goalYears(goals), ...budgetYears(budgets), ...heldYears(meetings)];
  const first = Math.min(...all) - 1;
  const last = Math.max(...all) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

// A change touches one list: the others' years are known.
const resultYears = memoByIdentity((rows: SalesDocument['results']) => yearsIn(rows.map(({ week }) => week)));
const goalYears = memoByIdentity((rows: SalesDocument['goals']) => yearsIn(rows.map(({ period }) => period)));
const budgetYears = memoByIdentity((rows: SalesDocument['budgets']) => yearsIn(rows.map(({ month }) => month)));
const heldYears = memoByIdentity((rows: SalesDocument['meetings']) =>
  yearsIn(rows.filter(isHeld).map(({ targetWeek }) => targetWeek)),
);

function yearsIn(periods: readonly Period[]): readonly number[] {
  return [...new Set(periods.map((period) => Number(period.slice(0, 4))))];
}
