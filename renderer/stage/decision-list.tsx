import type { CSSProperties } from 'react';
import type { DecisionRow } from '../../shared/stage-screens.ts';
import { decisionColumns, decisionHeight, decisionText, dueText, isOnOneLine } from '../../shared/stage/rows.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { Mark } from './signs.tsx';
import stage from './stage.module.css';
import styles from './decision-list.module.css';

interface DecisionListProps {
  readonly rows: readonly DecisionRow[];
  /** Filled when done, outlined while open. */
  readonly marks?: boolean;
  /** Beside something else: who and when stand below where they do not fit. */
  readonly isNarrow?: boolean;
}

/** What, who and when: on one line, or what above who and when. */
export function DecisionList({ rows, marks = false, isNarrow = false }: DecisionListProps) {
  const words = useLanguage();
  const columns = decisionColumns(rows, words);
  const widths = { '--owner': `${columns.owner}em`, '--due': `${columns.due}em` } as CSSProperties;
  return (
    <ul className={classNames(styles.list, isNarrow && styles.narrow)} style={widths}>
      {rows.map((row, index) => (
        <li
          key={`${index} ${row.text}`}
          className={classNames(!isOnOneLine(row, columns, words) && styles.long)}
          style={isNarrow ? undefined : { height: `${decisionHeight(row, columns, words)}cqh` }}
        >
          <span className={styles.what}>
            {marks ? <Mark kind={row.done ? 'filled' : 'outlined'} /> : null}
            <span>{decisionText(row, words)}</span>
          </span>
          <span className={classNames(stage.quiet, styles.who)}>{row.owner}</span>
          <span className={classNames(stage.quiet, styles.when)}>{dueText(row, words)}</span>
        </li>
      ))}
    </ul>
  );
}
