import { formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { periodName } from '../../shared/period-name.ts';
import type { LookBackScreen } from '../../shared/stage-screens.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { TrendSign } from './signs.tsx';
import stage from './stage.module.css';
import styles from './look-back-view.module.css';

/** The period that is over: first goal struck where it was restated, goal in force, result, and the trend it was left in. */
export function LookBackView({ screen, style }: { readonly screen: LookBackScreen; readonly style: AmountStyle }) {
  const { locale, text } = useLanguage();
  const { reached, known } = screen;
  const period = periodName(screen.period, locale);
  const isRestated = screen.rows.some((row) => row.original !== row.goal);
  const amount = (value: Amount | null) =>
    value === null ? text('value.none') : <Amounts>{formatAmount(value, style)}</Amounts>;
  return (
    <div className={styles.back}>
      <h1 className={stage.headline}>
        {text(known === 0 ? 'stage.lookBack.none' : 'stage.lookBack.title', { reached, known, period })}
      </h1>
      <table className={styles.table}>
        <thead>
          <tr className={stage.axis}>
            <th scope="col" aria-label={text('stage.lookBack.name')} />
            <th scope="col">{isRestated ? text('stage.lookBack.original') : null}</th>
            <th scope="col">{text('stage.lookBack.goal')}</th>
            <th scope="col">{text('stage.lookBack.result')}</th>
            <th scope="col">{text('stage.lookBack.budget')}</th>
            <th scope="col" aria-label={text('chart.kept')} />
            <th scope="col" aria-label={text('stage.lookBack.trend')} />
          </tr>
        </thead>
        <tbody>
          {screen.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td className={classNames(stage.quiet, styles.struck)}>
                {row.original === row.goal ? null : amount(row.original)}
              </td>
              <td className={styles.goal}>{amount(row.goal)}</td>
              <td className={stage.strong}>{amount(row.result)}</td>
              <td className={styles.budget}>{amount(row.budget)}</td>
              <td className={styles.word}>
                {row.reached === null ? null : text(row.reached ? 'kept.kept' : 'kept.missed')}
              </td>
              <td className={styles.word}>{row.trend === null ? null : <TrendSign word={row.trend} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
