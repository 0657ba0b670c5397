/** Step 2: each bar against its own goal, one line through all rows; the actions beside, or on a page of their own. */
import { formatAmount } from '../../shared/amounts/write.ts';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import { weekNumber } from '../../shared/periods.ts';
import type { ActionsScreen, PromiseRow, PromisesScreen } from '../../shared/stage-screens.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Amounts } from './amounts.tsx';
import { DecisionList } from './decision-list.tsx';
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
  const { text } = useLanguage();
  const { reached, known, week } = screen;
  return (
    <div className={styles.promises}>
      <header>
        <h1 className={stage.headline}>{text('stage.promises.count', { reached, known })}</h1>
        <p className={classNames(stage.quiet, stage.oneLine)}>
          {known === 0 ? (
            text('stage.promises.week', { week: weekNumber(week) })
          ) : (
            <Amounts>
              {text('stage.promises.sum', {
                result: formatAmount(screen.result, style),
                goal: formatAmount(screen.goal, style),
                week: weekNumber(week),
              })}
            </Amounts>
          )}
        </p>
      </header>
      <ul className={styles.rows}>
        {screen.rows.map((row, index) => (
          <Row key={row.name} row={row} style={style} first={index === 0} />
        ))}
      </ul>
    </div>
  );
}

function Row({
  row,
  style,
  first,
}: {
  readonly row: PromiseRow;
  readonly style: AmountStyle;
  readonly first: boolean;
}) {
  const { text } = useLanguage();
  const { goal, result, action, done } = row;
  return (
    <li className={styles.row}>
      <span className={classNames(styles.name, stage.oneLine)}>{row.name}</span>
      <span className={styles.figures}>
        <strong>{result === null ? text('value.none') : <Amounts>{formatAmount(result, style)}</Amounts>}</strong>{' '}
        {goal === null ? null : (
          <Amounts>{text('stage.promises.against', { goal: formatAmount(goal, style) })}</Amounts>
        )}
      </span>
      <Bar row={row} name={first ? text('stage.goal') : ''} />
      <span className={styles.state}>{text(`kept.${row.state}`)}</span>
      {action === null ? null : (
        <span className={classNames(styles.action, stage.quiet)}>
          <Mark kind={done === true ? 'filled' : 'outlined'} />
          <span className={stage.oneLine}>{action}</span>
          {done === null ? null : (
            <strong className={styles.done}>{text(done ? 'stage.promises.done' : 'stage.promises.notDone')}</strong>
          )}
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
      <h1 className={stage.headline}>
        {text(screen.rows.length === 0 ? 'stage.actions.none' : 'stage.actions.title')}
      </h1>
      <DecisionList rows={screen.rows} marks />
    </div>
  );
}
