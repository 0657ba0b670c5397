import { formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { periodName } from '../../shared/period-name.ts';
import { periodKind } from '../../shared/periods.ts';
import type { SummaryScreen } from '../../shared/stage-screens.ts';
import { capitalised, formatDate } from '../../shared/time-format.ts';
import { MonthTrack } from '../charts/month-track.tsx';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { DecisionList } from './decision-list.tsx';
import { Figure } from './figure.tsx';
import stage from './stage.module.css';
import styles from './summary-view.module.css';

/** The sum of what was said; all goals and every decision, read aloud (looks, 9). */
export function SummaryView({ screen, style }: { readonly screen: SummaryScreen; readonly style: AmountStyle }) {
  const { locale, text } = useLanguage();
  const amount = (value: Amount | null) =>
    value === null ? text('value.none') : <Amounts>{formatAmount(value, style)}</Amounts>;
  const { stated } = screen;
  return (
    <div className={styles.summary}>
      <div className={styles.sum}>
        <h1 className={classNames(stage.title, styles.week)}>{capitalised(periodName(screen.periods[0], locale))}</h1>
        {screen.sum === null ? (
          <p className={styles.none}>{text('value.none')}</p>
        ) : (
          <Figure
            amount={screen.sum}
            style={style}
            firm
            room={{ wide: 44, narrow: 36 }}
            size={19}
            least={7.5}
            unit="wide"
          />
        )}
        {stated.count === stated.of ? null : <p className={stage.quiet}>{text('stage.summary.stated', stated)}</p>}
        {screen.decisions.length === 0 ? null : (
          <div className={styles.decisions}>
            <DecisionList rows={screen.decisions} />
          </div>
        )}
      </div>
      <table className={classNames(styles.goals, screen.rows.length > 6 && styles.tight)}>
        <thead>
          <tr className={stage.quiet}>
            <th scope="col" aria-label={text('stage.lookBack.name')} />
            {screen.periods.map((period) => (
              <th key={period} scope="col">
                {text(`stage.summary.${periodKind(period)}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {screen.rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">
                {row.name}
                {row.inAdvance ? <span className={styles.note}>{text('stage.round.inAdvance')}</span> : null}
                {row.comesBack === null ? null : (
                  <span className={styles.note}>
                    {text('stage.round.comesBack', { day: formatDate(row.comesBack, locale, 'short') })}
                  </span>
                )}
              </th>
              <td className={stage.strong}>{amount(row.amounts[0])}</td>
              <td>{amount(row.amounts[1])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.month}>
        <MonthTrack track={screen.track} style={style} draft={null} />
      </div>
    </div>
  );
}
