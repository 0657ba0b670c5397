import { amountOrNone } from '../../shared/amounts/write.ts';
import type { Amount } from '../../shared/document.ts';
import { salesMonthTitle } from '../../shared/period-name.ts';
import { weekNumber } from '../../shared/periods.ts';
import type { HistoryMonth, HistoryWeek } from '../../shared/seller-history.ts';
import { classNames } from '../components/class-names.ts';
import table from '../components/table.module.css';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import styles from './seller-history.module.css';

interface WeeksTableProps {
  readonly caption: string;
  readonly months: readonly HistoryMonth[];
}

/** The year's chart in figures: every week in the team, with what was said, what came of it, and what was changed later. */
export function WeeksTable({ caption, months }: WeeksTableProps) {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  return (
    <table className={classNames(table.table, styles.dense)}>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{text('word.salesMonth')}</th>
          <th scope="col">{text('word.week')}</th>
          <th scope="col" className={table.number}>
            {text('word.goal')}
          </th>
          <th scope="col" className={table.number}>
            {text('word.result')}
          </th>
          <th scope="col" className={styles.words}>
            {text('kept.kept')}
          </th>
        </tr>
      </thead>
      {months.map(({ month, weeks }) => (
        <tbody key={month}>
          {weeks.filter(isTold).map((week) => (
            <WeekRow key={week.week} week={week} month={salesMonthTitle(month, locale, calendar)} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** A figure from a week outside the team is told all the same, since it counts in the month (design 3). */
function isTold({ state, amount }: HistoryWeek): boolean {
  return state !== 'notMember' || amount !== null;
}

function WeekRow({ week, month }: { readonly week: HistoryWeek; readonly month: string }) {
  const { text } = useLanguage();
  const { style } = useSession();
  const { kept, state } = week;
  const amount = (value: Amount | null): string => amountOrNone(value, style);
  const changed = kept.restatements.at(-1);
  return (
    <tr>
      <td>{month}</td>
      <th scope="row">{weekNumber(week.week)}</th>
      <td className={table.number}>{amount(kept.goal)}</td>
      <td className={table.number}>{amount(week.amount)}</td>
      <td className={styles.words}>
        {state === 'toCome' ? text('history.toCome') : text(`kept.${kept.state}`)}
        {changed === undefined ? null : (
          <span className={table.note}> {text('history.changed', { amount: amount(changed.amount) })}</span>
        )}
      </td>
    </tr>
  );
}
