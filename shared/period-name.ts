/** What a period is called within a sentence (design 2, 3, 5). */
import type { Locale, MonthId, Period } from './document.ts';
import { textFor } from './messages/index.ts';
import { periodKind, weekNumber } from './periods.ts';
import { formatMonthTitle, monthName } from './time-format.ts';
import type { Calendar } from './vantage.ts';

/**
 * `vecka 38`, `november`, `kvartal 4`, `andra halvåret`, `2026`; with the year `november 2026`, `kvartal 4 2026`. A year that does
 * not begin in January is the team's, called by the calendar year in which it begins (design 3).
 */
export function periodName(period: Period, locale: Locale, year: 'year' | 'noYear' = 'noYear'): string {
  const text = textFor(locale);
  const kind = periodKind(period);
  if (kind === 'year') return period;
  const number = period.slice(-1);
  const name =
    kind === 'week'
      ? text('week.long', { week: weekNumber(period) })
      : kind === 'month'
        ? monthName(period, locale, 'long')
        : text(`period.${kind}`, { number });
  return year === 'year' ? text('period.inYear', { period: name, year: period.slice(0, 4) }) : name;
}

/** A sales month at the head of a row: `September`; with its year where a team's year holds months of two: `September 2026`. */
export function salesMonthTitle(month: MonthId, locale: Locale, { firstMonth }: Pick<Calendar, 'firstMonth'>): string {
  return formatMonthTitle(month, locale, firstMonth === 1 ? 'noYear' : 'year');
}
