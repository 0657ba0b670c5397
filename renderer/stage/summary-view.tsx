import { Fragment } from 'react';
import { amountOrNone } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { periodName } from '../../shared/period-name.ts';
import { periodKind } from '../../shared/periods.ts';
import { sumOf } from '../../shared/exact.ts';
import { summaryHeight } from '../../shared/stage/rows.ts';
import { LINE, widthOf } from '../../shared/stage/width.ts';
import type { DecidedScreen, SummaryScreen } from '../../shared/stage-screens.ts';
import { capitalised, formatDate } from '../../shared/time-format.ts';
import { MonthTrack } from '../charts/month-track.tsx';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { DecisionList } from './decision-list.tsx';
import { Figure } from './figure.tsx';
import { Headline } from './headline.tsx';
import stage from './stage.module.css';
import styles from './summary-view.module.css';

/** How wide the sum may be beside the goals, in hundredths of the stage's width. */
const BESIDE = { wide: 44, narrow: 36 };
/** Of the whole width, when the title stands before the sum: what a title's em takes, and the air between. */
const TITLE = { wide: 4.5, narrow: 6, air: 4 };

/** The sum of what was said, and all goals, read aloud (looks, 9). */
export function SummaryView({ screen, style }: { readonly screen: SummaryScreen; readonly style: AmountStyle }) {
  const { locale, text } = useLanguage();
  const { stated, isWide, periods, track } = screen;
  const title = capitalised(periodName(periods[0], locale));
  const room = isWide
    ? {
        wide: 90 - TITLE.air - widthOf(title) * TITLE.wide,
        narrow: 90 - TITLE.air - widthOf(title) * TITLE.narrow,
      }
    : BESIDE;
  return (
    <div className={classNames(styles.summary, isWide && styles.wide, track === null && styles.noTrack)}>
      <div className={styles.sum}>
        <div>
          <h1 className={classNames(stage.title, styles.week)}>{title}</h1>
          {isWide ? <Stated stated={stated} /> : null}
        </div>
        {screen.sum === null ? (
          <p className={styles.none}>{text('value.none')}</p>
        ) : (
          <Figure
            amount={screen.sum}
            style={style}
            firm
            room={room}
            size={isWide ? 14 : 19}
            least={7}
            unit={isWide ? false : 'wide'}
          />
        )}
        {isWide ? null : <Stated stated={stated} />}
        {screen.decisions.length === 0 ? null : (
          <div className={styles.decisions}>
            <DecisionList rows={screen.decisions} isNarrow />
          </div>
        )}
      </div>
      <Goals screen={screen} style={style} />
      {track === null ? null : (
        <div className={styles.month}>
          <MonthTrack track={track} style={style} draft={null} />
        </div>
      )}
    </div>
  );
}

function Stated({ stated }: Pick<SummaryScreen, 'stated'>) {
  const { text } = useLanguage();
  return stated.count === stated.of ? null : <p className={stage.quiet}>{text('stage.summary.stated', stated)}</p>;
}

/** More lines than these, and they stand closer. */
const EASY = 6;

function Goals({ screen, style }: { readonly screen: SummaryScreen; readonly style: AmountStyle }) {
  const { locale, text } = useLanguage();
  const lines = sumOf(screen.rows.map(summaryHeight)) / LINE;
  const amount = (value: Amount | null) => <Amounts>{amountOrNone(value, style)}</Amounts>;
  return (
    <table className={classNames(styles.goals, (screen.isWide || lines > EASY) && styles.tight)}>
      <thead>
        <tr className={stage.quiet}>
          <th scope="col">
            <span className="visually-hidden">{text('word.seller')}</span>
          </th>
          {screen.periods.map((period) => (
            <th key={period} scope="col">
              {text(`stage.summary.${periodKind(period)}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {screen.rows.map(({ name, amounts, inAdvance, comesBack }) => (
          <Fragment key={name}>
            <tr>
              <th scope="row">{name}</th>
              <td className={stage.strong}>{amount(amounts[0])}</td>
              <td>{amount(amounts[1])}</td>
            </tr>
            {inAdvance || comesBack !== null ? (
              <tr>
                <td colSpan={3} className={styles.terms}>
                  {comesBack === null
                    ? text('stage.round.inAdvance')
                    : text('stage.round.comesBack', { day: formatDate(comesBack, locale, 'short') })}
                </td>
              </tr>
            ) : null}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

/** Every decision of the meeting, on a page of its own. */
export function DecidedView({ screen }: { readonly screen: DecidedScreen }) {
  const { text } = useLanguage();
  return (
    <div className={styles.decided}>
      <Headline text={text('word.decided')} />
      <DecisionList rows={screen.rows} />
    </div>
  );
}
