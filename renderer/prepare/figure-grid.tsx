/**
 * A grid of figures by seller and time. Each cell is a field: arrows, Enter and Tab move, typing replaces, Esc takes back.
 * What a cell asks stands under the grid, so that no figure is covered.
 */
import { useId, useState, type KeyboardEvent } from 'react';
import type { Amount, Id } from '../../shared/document.ts';
import { classNames } from '../components/class-names.ts';
import type { SendAnswer } from '../session.tsx';
import { AmountCell } from './amount-cell.tsx';
import styles from './grid.module.css';

export interface GridColumn {
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
  const gridId = useId();
  const [questions, setQuestions] = useState<HTMLElement | null>(null);
  const columns = groups.flatMap((group) =>
    group.columns.map((column, index) => ({ ...column, starts: index === 0 && group !== groups[0] })),
  );

  return (
    <>
      <div className={styles.scroller}>
        <table className={styles.grid} id={gridId} onKeyDown={moveByKey}>
          <caption className="visually-hidden">{props.caption}</caption>
          <thead>
            <tr className={styles.groupRow}>
              <td className={styles.name} />
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
              <th scope="col" className={styles.name}>
                {props.corner}
              </th>
              {columns.map((column) => (
                <th
                  key={column.id}
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

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Moves the focus to the next field in the key's direction, over what is no field. A cell that keeps the key (a caret that
 * moves in a text, a number that is not sure) has prevented it before it comes here.
 */
function moveByKey(event: KeyboardEvent<HTMLTableElement>): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  const from = event.target instanceof HTMLElement ? event.target.dataset['cell'] : undefined;
  const move = event.key === 'Enter' ? ([event.shiftKey ? -1 : 1, 0] as const) : MOVES[event.key];
  if (from === undefined || move === undefined) return;
  event.preventDefault();
  const [row = 0, column = 0] = from.split(' ').map(Number);
  const cells = new Map(
    [...event.currentTarget.querySelectorAll<HTMLInputElement>('[data-cell]')].map((cell) => [
      cell.dataset['cell'] ?? '',
      cell,
    ]),
  );
  const limit = cells.size;
  for (let step = 1; step <= limit; step += 1) {
    const next = cells.get(`${row + move[0] * step} ${column + move[1] * step}`);
    if (next === undefined) continue;
    next.focus();
    return;
  }
}
