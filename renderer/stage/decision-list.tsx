import type { DecisionRow } from '../../shared/stage-screens.ts';
import { formatDate } from '../../shared/time-format.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Mark } from './signs.tsx';
import stage from './stage.module.css';
import styles from './decision-list.module.css';

interface DecisionListProps {
  readonly rows: readonly DecisionRow[];
  /** Filled when done, outlined while open. */
  readonly marks?: boolean;
}

/** What, who and when. */
export function DecisionList({ rows, marks = false }: DecisionListProps) {
  const { locale, text } = useLanguage();
  return (
    <ul className={styles.list}>
      {rows.map((row, index) => (
        <li key={`${index} ${row.text}`}>
          <span className={styles.what}>
            {marks ? <Mark kind={row.done ? 'filled' : 'outlined'} /> : null}
            <span className={stage.oneLine}>
              {row.about === null ? row.text : text('action.comesBack', { name: row.about })}
            </span>
          </span>
          <span className={classNames(stage.quiet, stage.oneLine)}>{row.owner}</span>
          <span className={classNames(stage.quiet, styles.when)}>
            {row.due === null ? text('value.none') : formatDate(row.due, locale, 'short')}
          </span>
        </li>
      ))}
    </ul>
  );
}
