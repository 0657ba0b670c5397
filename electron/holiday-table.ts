/** Keeps the table of holidays that a document's years need, and makes a new one only when it needs others. */
import type { IsoWeek, SalesDocument } from '../shared/document.ts';
import { isHeld } from '../shared/meetings.ts';
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
  const year = (period: IsoWeek): number => Number(period.slice(0, 4));
  const all = [
    thisYear,
    ...results.map((one) => year(one.week)),
    ...goals.map((one) => year(one.period)),
    ...budgets.map((one) => year(one.month)),
    ...meetings.filter(isHeld).map((one) => year(one.targetWeek)),
  ];
  const first = all.reduce((least, one) => Math.min(least, one)) - 1;
  const last = all.reduce((most, one) => Math.max(most, one)) + 1;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
