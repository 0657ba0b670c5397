/** Step 2: each bar against its own goal, one line through all rows; the actions beside, or on a page of their own. */
import type { CSSProperties } from 'react';
import { amountOrNone, formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import { weekNumber } from '../../shared/periods.ts';
import { promiseColumns, promiseHeight, promiseText, type PromiseColumns } from '../../shared/stage/rows.ts';
import { LINE as LINE_HEIGHT, NARROWEST, widthOf } from '../../shared/stage/width.ts';
import type { ActionsScreen, PromiseRow, PromisesScreen } from '../../shared/stage-screens.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { DecisionList } from './decision-list.tsx';
import { Headline } from './headline.tsx';
import { Mark } from './signs.tsx';
import stage from './stage.module.css';
import styles from './promises-view.module.css';

interface PromisesViewProps {
  readonly screen: PromisesScreen;
  readonly style: AmountStyle;
}

/** A bar is drawn up to this share of its goal; beyond it is cut. */
const CUT = 1.5;
/** Where the line of the goals stands, of the bars' width. */
const LINE = 1 / CUT;

export function PromisesView({ screen, style }: PromisesViewProps) {
  const words = useLanguage();
  const { text } = words;
  const { reached, known, week, isTall } = screen;
  const columns = { ...promiseColumns(screen.rows, style, words), isTall };
  const figures = {
    result: formatAmount(screen.result, style),
    goal: formatAmount(screen.goal, style),
    week: weekNumber(week),
  };
  const full = text('stage.promises.sum', figures);
  const sum = widthOf(full) <= NARROWEST ? full : text('stage.promises.sumShort', figures);
  const widths = {
    '--name': `${columns.name}em`,
    '--figures': `${columns.figures}em`,
    '--state': `${columns.state}em`,
  } as CSSProperties;
  return (
    <div className={styles.promises}>
      <header>
        <Headline text={text('stage.promises.count', { reached, known })} />
        <p className={stage.quiet}>
          <Amounts>{known === 0 ? text('week.title', figures) : sum}</Amounts>
        </p>
      </header>
      <ul className={classNames(isTall && styles.tall)} style={widths}>
        {screen.rows.map((row, index) => (
          <Row key={row.name} row={row} style={style} columns={columns} isFirst={index === 0} />
        ))}
      </ul>
    </div>
  );
}

interface RowProps {
  readonly row: PromiseRow;
  readonly style: AmountStyle;
  readonly columns: PromiseColumns;
  readonly isFirst: boolean;
}

function Row({ row, style, columns, isFirst }: RowProps) {
  const words = useLanguage();
  const { text } = words;
  const { goal, result, action, done } = row;
  const height = promiseHeight(row, columns, words);
  const sizes = { height: `${height}cqh`, '--on': `${LINE_HEIGHT - height}cqh` } as CSSProperties;
  return (
    <li className={styles.row} style={sizes}>
      <span className={styles.name}>{row.name}</span>
      {/* Before what it passes behind. */}
      <Bar row={row} name={isFirst ? text('stage.goal') : ''} />
      <span className={styles.figures}>
        <strong>
          <Amounts>{amountOrNone(result, style)}</Amounts>
        </strong>{' '}
        {goal === null ? null : (
          <Amounts>{text('stage.promises.against', { goal: formatAmount(goal, style) })}</Amounts>
        )}
      </span>
      <span className={styles.state}>{text(`kept.${row.state}`)}</span>
      {action === null ? null : (
        <span className={styles.action}>
          <Mark kind={done === true ? 'filled' : 'outlined'} />
          <span className={styles.words}>
            {done === null ? null : (
              <strong className={styles.done}>{text(done ? 'stage.promises.done' : 'stage.promises.notDone')}</strong>
            )}
            <span className={styles.over}>{promiseText(action, words)}</span>
          </span>
        </span>
      )}
    </li>
  );
}

/** @param name of the line, which stands above the first row only */
function Bar({ row, name }: { readonly row: PromiseRow; readonly name: string }) {
  const { goal, result } = row;
  const share = goal === null || goal === 0 || result === null ? null : result / goal;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.lineName}>{name}</span>
      {share === null || share <= 0 ? null : (
        <span className={styles.sold} style={{ width: `${Math.min(CUT, share) * LINE * 100}%` }} />
      )}
      {share === null || share >= 1 || row.state !== 'missed' ? null : (
        <span
          className={styles.missing}
          style={{ left: `${Math.max(0, share) * LINE * 100}%`, right: `${(1 - LINE) * 100}%` }}
        />
      )}
      {share !== null && share > CUT ? <span className={styles.cut} /> : null}
      {goal === null ? null : <span className={styles.goalLine} style={{ left: `${LINE * 100}%` }} />}
    </span>
  );
}

export function ActionsView({ screen }: { readonly screen: ActionsScreen }) {
  const { text } = useLanguage();
  return (
    <div className={styles.promises}>
      <Headline text={text(screen.rows.length === 0 ? 'stage.actions.none' : 'action.title')} />
      <DecisionList rows={screen.rows} marks />
    </div>
  );
}
