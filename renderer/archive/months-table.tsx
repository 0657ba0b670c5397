/** A seller's months: first goal and goal in force side by side, what came of them, and how the month was left (design 4.2, 5). */
import { amountOrNone } from '../../shared/amounts/write.ts';
import type { Amount, MonthId } from '../../shared/document.ts';
import type { Text } from '../../shared/messages/index.ts';
import { salesMonthTitle } from '../../shared/period-name.ts';
import { weekNumber } from '../../shared/periods.ts';
import type { PeriodVerdict } from '../../shared/outcome.ts';
import type { HistoryMonth } from '../../shared/seller-history.ts';
import { classNames } from '../components/class-names.ts';
import table from '../components/table.module.css';
import { TrendArrow } from '../components/trend-arrow.tsx';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import { LastWeekShareText } from './last-week-share.tsx';
import styles from './seller-history.module.css';

interface MonthsTableProps {
  readonly caption: string;
  readonly months: readonly HistoryMonth[];
  /** The month in hand. */
  readonly current: MonthId;
}

export function MonthsTable({ caption, months, current }: MonthsTableProps) {
  const { text } = useLanguage();
  return (
    <div className={table.scroller}>
      <table className={classNames(table.table, styles.dense, styles.months)}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text('word.salesMonth')}</th>
            <th scope="col" className={table.number}>
              {text('history.first')}
            </th>
            <th scope="col" className={table.number}>
              {text('history.goal')}
            </th>
            <th scope="col" className={table.number}>
              {text('word.result')}
            </th>
            <th scope="col" className={table.number}>
              {text('word.budget')}
            </th>
            <th scope="col" className={styles.words}>
              {text('history.verdict')}
            </th>
            <th scope="col">{text('history.trend')}</th>
            <th scope="col">{text('archive.lastWeek')}</th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <MonthRow key={month.month} month={month} isCurrent={month.month === current} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MonthRow({ month, isCurrent }: { readonly month: HistoryMonth; readonly isCurrent: boolean }) {
  const { locale, text } = useLanguage();
  const { style, calendar } = useSession();
  const { original, goal, soFar, result, budget } = month.outcome;
  const amount = (value: Amount | null): string => amountOrNone(value, style);
  return (
    <tr className={classNames(isCurrent && styles.current)}>
      <th scope="row">{salesMonthTitle(month.month, locale, calendar)}</th>
      <td className={classNames(table.number, original?.id !== goal?.id && [table.struck, table.secondary].join(' '))}>
        {amount(original?.amount ?? null)}
      </td>
      <td className={classNames(table.number, goal !== null && styles.goal)}>{amount(goal?.amount ?? null)}</td>
      <td className={classNames(table.number, result.known ? table.sum : table.secondary)}>
        {amount(soFar.parts.weeks.length === 0 ? null : soFar.value)}
      </td>
      <td className={classNames(table.number, table.secondary)}>{amount(budget)}</td>
      <td className={styles.words}>
        {verdictText(month, text)}
        <MissingWeeks month={month} />
      </td>
      <td>
        <TrendText month={month} />
      </td>
      <td>{month.stage === 'over' ? <LastWeekShareText share={month.lastWeek} /> : text('value.none')}</td>
    </tr>
  );
}

function verdictText({ stage, verdict }: HistoryMonth, text: Text): string | null {
  if (verdict.known) return answerText(verdict, text);
  switch (verdict.why) {
    case 'noGoal':
      return text('kept.noGoal');
    case 'allAbsent':
      return text('history.allAbsent');
    default:
      if (stage === 'toCome') return text('history.toCome');
      return stage === 'running' ? text('kept.running') : null;
  }
}

function answerText({ value }: PeriodVerdict & { readonly known: true }, text: Text): string {
  if (value === 'reached') return text('kept.kept');
  return value === 'notReached' ? text('kept.missed') : text(`history.${value}`);
}

/** Which weeks stand between the month and its answer. */
function MissingWeeks({ month: { stage, outcome } }: { readonly month: HistoryMonth }) {
  const { text } = useLanguage();
  if (outcome.missingWeeks.length === 0) return null;
  const weeks = outcome.missingWeeks.map(weekNumber).join(', ');
  const isBeside = stage === 'running';
  return (
    <span className={classNames(isBeside && classNames(table.note, styles.beside))}>
      {text('history.missingWeeks', { weeks })}
    </span>
  );
}

function TrendText({ month: { stage, trend } }: { readonly month: HistoryMonth }) {
  const { text } = useLanguage();
  if (trend === null) return text('value.none');
  if (!trend.known) return <span className={table.note}>{text(`noTrend.${trend.why}`)}</span>;
  return (
    <span className={styles.trend}>
      <TrendArrow word={trend.value} />
      {text(`trend.${trend.value}`)}{' '}
      {stage === 'running' ? <span className={table.note}>{text('history.now')}</span> : null}
    </span>
  );
}
