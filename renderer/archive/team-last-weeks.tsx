/** How much of each month the team sold in its last week; for the manager (design 4.2). */
import { useMemo, useState } from 'react';
import type { Period } from '../../shared/document.ts';
import { periodOf } from '../../shared/calendar.ts';
import { teamLastWeeks, yearsWithHistory } from '../../shared/seller-history.ts';
import { salesMonthTitle } from '../../shared/period-name.ts';
import table from '../components/table.module.css';
import { useLanguage } from '../language.tsx';
import styles from './archive.module.css';
import { LastWeekShareText } from './last-week-share.tsx';
import { SalesYear } from './sales-year.tsx';
import { useVantage } from '../use-vantage.ts';

export function TeamLastWeeks() {
  const { locale, text } = useLanguage();
  const vantage = useVantage();
  const { document, calendar, targetWeek } = vantage;
  const years = useMemo(
    () =>
      yearsWithHistory(
        vantage,
        document.sellers.map(({ id }) => id),
      ),
    [vantage, document.sellers],
  );
  const [chosen, setChosen] = useState<Period>(() => periodOf('year', targetWeek, calendar));
  const year = years.includes(chosen) ? chosen : (years.at(-1) ?? chosen);
  const rows = useMemo(() => teamLastWeeks(vantage, year), [vantage, year]);
  return (
    <section aria-labelledby="team-last-weeks">
      <h2 id="team-last-weeks" className={styles.subtitle}>
        {text('share.title')}
      </h2>
      <p className={styles.plain}>{text('share.about')}</p>
      <SalesYear years={years} year={year} onChoose={setChosen} />
      {rows.length === 0 ? (
        <p className={styles.plain}>{text('share.none')}</p>
      ) : (
        <table className={table.table}>
          <caption className="visually-hidden">{text('share.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('word.salesMonth')}</th>
              <th scope="col">{text('archive.lastWeek')}</th>
              <th scope="col">{text('share.sellers')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ month, share }) => (
              <tr key={month}>
                <th scope="row">{salesMonthTitle(month, locale, calendar)}</th>
                <td>
                  <LastWeekShareText share={share} />
                </td>
                <td className={table.secondary}>
                  {share.known ? text('share.sellersOf', { count: share.parts.sellers }) : text('value.none')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
