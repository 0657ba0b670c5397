import { useState } from 'react';
import type { RowProblem } from '../../../shared/import/types.ts';
import { Button } from '../../components/button.tsx';
import table from '../../components/table.module.css';
import { useText } from '../../language.tsx';
import prepare from '../prepare.module.css';
import styles from './import.module.css';

const SHOWN_AT_FIRST = 20;

interface ProblemListProps {
  readonly problems: readonly RowProblem[];
  /** All of them, also where the list is cut. */
  readonly count: number;
}

/** The rows that could not be read, with row and column as a spreadsheet counts them. */
export function ProblemList({ problems, count }: ProblemListProps) {
  const text = useText();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, SHOWN_AT_FIRST);
  const isCut = problems.length < count;
  return (
    <section className={styles.problems} aria-labelledby="import-problems">
      <h2 id="import-problems" className={prepare.subtitle}>
        {text('readIn.problems', { count })}
      </h2>
      <div className={table.scroller}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{text('readIn.row')}</th>
              <th scope="col">{text('readIn.column')}</th>
              <th scope="col">{text('word.seller')}</th>
              <th scope="col">{text('readIn.what')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, index) => (
              <tr key={index}>
                <th scope="row">{problem.row}</th>
                <td>{problem.column}</td>
                <td>{problem.name}</td>
                <td>{text(problem.told.code, problem.told.params)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isCut ? <p className={styles.note}>{text('readIn.cut', { shown: problems.length, count })}</p> : null}
      {shown.length === problems.length ? null : (
        <Button kind="quiet" onPress={() => setAll(true)}>
          {text(isCut ? 'readIn.firstProblems' : 'readIn.allProblems', { count: problems.length })}
        </Button>
      )}
    </section>
  );
}
