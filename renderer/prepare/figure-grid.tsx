/**
 * A grid of figures by seller and time. Each cell is a field: arrows, Enter and Tab move, typing replaces, Esc takes back.
 * What a cell asks stands under the grid, so that no figure is covered.
 */
import { useEffect, useRef, useState } from 'react';
import type { Amount, Id } from '../../shared/document.ts';
import { classNames } from '../components/class-names.ts';
import type { SendAnswer } from '../session.tsx';
import { AmountCell } from './amount-cell.tsx';
import styles from './grid.module.css';

interface GridColumn {
  readonly id: string;
  readonly title: string;
  /** The week or month in hand. */
  readonly current?: boolean;
  readonly kind: 'entry' | 'sum' | 'secondary';
}

export interface GridGroup {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly GridColumn[];
}

export type GridCell =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'entry';
      readonly label: string; // seller and time, for who does not see the grid
      readonly value: Amount | null;
      readonly negative?: boolean;
      /** Stands in an empty cell. */
      readonly placeholder?: string;
      readonly onCommit: (amount: Amount | null) => Promise<SendAnswer>;
    };

interface FigureGridProps {
  /** Tells its cells from those of another grid. */
  readonly id: 'budget' | 'results';
  readonly caption: string;
  readonly corner: string;
  readonly groups: readonly GridGroup[];
  readonly rows: readonly { readonly id: Id; readonly name: string }[];
  readonly readOnly: boolean;
  readonly cellOf: (sellerId: Id, columnId: string) => GridCell;
  readonly total: { readonly title: string; readonly textOf: (columnId: string) => string };
}

export function FigureGrid(props: FigureGridProps) {
  const { groups, rows, cellOf, total } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const currentHead = useRef<HTMLTableCellElement>(null);
  const [questions, setQuestions] = useState<HTMLElement | null>(null);
  const columns = groups.flatMap((group) =>
    group.columns.map((column, index) => ({ ...column, starts: index === 0 && group !== groups[0] })),
  );

  // In a narrow window the time in hand is what is seen first.
  const shown = groups.map((group) => group.id).join(' ');
  useEffect(() => {
    const [view, head] = [scroller.current, currentHead.current];
    if (view !== null && head !== null) view.scrollLeft = head.offsetLeft - view.clientWidth / 2;
  }, [shown]);

  return (
    <>
      <div ref={scroller} className={styles.scroller}>
        <table className={styles.grid}>
          <caption className="visually-hidden">{props.caption}</caption>
          <thead>
            <tr className={styles.groupRow}>
              <th scope="col" rowSpan={2} className={classNames(styles.name, styles.corner)}>
                {props.corner}
              </th>
              {groups.map((group, index) => (
                <th
                  key={group.id}
                  scope="colgroup"
                  colSpan={group.columns.length}
                  className={classNames(index > 0 && styles.groupStart)}
                >
                  {group.title}
                </th>
              ))}
            </tr>
            <tr className={styles.columnRow}>
              {columns.map((column) => (
                <th
                  key={column.id}
                  ref={column.current ? currentHead : undefined}
                  scope="col"
                  className={classNames(column.starts && styles.groupStart, column.current && styles.current)}
                >
                  {column.title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, rowIndex) => (
              <tr key={row.id}>
                <th scope="row" className={styles.name}>
                  {row.name}
                </th>
                {columns.map((column, columnIndex) => {
                  const cell = cellOf(row.id, column.id);
                  const edge = column.starts && styles.groupStart;
                  if (cell.kind === 'text') {
                    return (
                      <td key={column.id} className={classNames(edge, styles.figure, textStyle(column))}>
                        {cell.text}
                      </td>
                    );
                  }
                  return (
                    <td key={column.id} className={classNames(edge, styles.entry)}>
                      <AmountCell
                        {...cell}
                        sellerId={row.id}
                        id={`${props.id} ${row.id} ${column.id}`}
                        at={`${rowIndex} ${columnIndex}`}
                        readOnly={props.readOnly}
                        questions={questions}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={styles.name}>
                {total.title}
              </th>
              {columns.map((column) => (
                <td
                  key={column.id}
                  className={classNames(column.starts && styles.groupStart, styles.figure, textStyle(column))}
                >
                  {total.textOf(column.id)}
                </td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
      <div ref={setQuestions} className={styles.questions} />
    </>
  );
}

function textStyle({ kind }: GridColumn): string | undefined {
  if (kind === 'sum') return styles.sum;
  return kind === 'secondary' ? styles.secondary : undefined;
}
