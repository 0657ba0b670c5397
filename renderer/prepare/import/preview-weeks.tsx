import { useMemo, useState } from 'react';
import { formatAmount, unitLabel } from '../../../shared/amounts/write.ts';
import type { IsoWeek } from '../../../shared/document.ts';
import type { ImportPreview, PreviewCell, WeekSum } from '../../../shared/import/types.ts';
import { partsOf, weekNumber } from '../../../shared/periods.ts';
import { StepButton } from '../../components/step-button.tsx';
import { classNames } from '../../components/class-names.ts';
import table from '../../components/table.module.css';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import styles from './import.module.css';

const WEEKS_SHOWN = 2;

/** Before and after by seller, the weeks in pairs, newest first; the sums of each week under them. */
export function PreviewWeeks({ preview }: { readonly preview: ImportPreview }) {
  const text = useText();
  const { style } = useSession();
  const [page, setPage] = useState(0);
  const { names, byKey, changed } = useMemo(() => arranged(preview.cells), [preview.cells]);

  const pages = Math.max(1, Math.ceil(changed.length / WEEKS_SHOWN));
  const at = Math.min(page, pages - 1);
  const weeks = changed.slice(at * WEEKS_SHOWN, (at + 1) * WEEKS_SHOWN).reverse();
  const part = new Set(preview.partWeeks);
  const sums = new Map(preview.sums.weeks.map((sum) => [sum.week, sum]));
  /** A sum that is too large to be exact is not shown. */
  const after = (sum: WeekSum | undefined): string =>
    sum === undefined ? '' : sum.after === null ? text('value.none') : formatAmount(sum.after, style);
  const before = (sum: WeekSum | undefined): string =>
    sum === undefined || sum.before === null ? '' : formatAmount(sum.before, style);
  if (weeks.length === 0) return <p className={styles.note}>{text('readIn.allSame')}</p>;

  return (
    <>
      {pages === 1 ? null : (
        <div className={styles.pager}>
          <p>{text('readIn.page', { page: at + 1, of: pages })}</p>
          <StepButton
            to="earlier"
            label={text('grid.earlier')}
            onPress={at === pages - 1 ? null : () => setPage(at + 1)}
          />
          <StepButton to="later" label={text('grid.later')} onPress={at === 0 ? null : () => setPage(at - 1)} />
        </div>
      )}
      <div className={table.scroller}>
        <table className={classNames(table.table, styles.previewTable)}>
          <caption className="visually-hidden">{text('readIn.changes')}</caption>
          <thead>
            <tr>
              <th scope="col">{unitLabel(style, 2)}</th>
              {weeks.flatMap((week) => [
                <th key={week} scope="col" className={table.number}>
                  {text(part.has(week) ? 'readIn.partWeek' : 'readIn.week', {
                    week: weekNumber(week),
                    year: String(partsOf(week).year),
                  })}
                </th>,
                <th key={`${week} before`} scope="col" className={styles.before}>
                  {text('readIn.before')}
                </th>,
              ])}
            </tr>
          </thead>
          <tbody>
            {names.map((name) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {weeks.flatMap((week) => {
                  const cell = byKey.get(`${name} ${week}`);
                  return [
                    <td
                      key={week}
                      className={classNames(table.number, cell?.change === 'same' ? table.secondary : table.sum)}
                    >
                      {cell === undefined ? '' : formatAmount(cell.after, style)}
                    </td>,
                    <td key={`${week} before`} className={styles.before}>
                      {cell === undefined ? '' : <Before cell={cell} />}
                    </td>,
                  ];
                })}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" className={table.sum}>
                {text('word.sum')}
              </th>
              {weeks.flatMap((week) => {
                const sum = sums.get(week);
                return [
                  <td key={week} className={classNames(table.number, table.sum)}>
                    {after(sum)}
                  </td>,
                  <td key={`${week} before`} className={styles.before}>
                    {before(sum)}
                  </td>,
                ];
              })}
            </tr>
          </tfoot>
        </table>
      </div>
    </>
  );
}

function Before({ cell }: { readonly cell: PreviewCell }) {
  const text = useText();
  const { style } = useSession();
  if (cell.change === 'same') return text('readIn.same');
  if (cell.before === null) return text('readIn.new');
  return <del>{formatAmount(cell.before, style)}</del>;
}

interface Arranged {
  readonly names: readonly string[];
  readonly byKey: ReadonlyMap<string, PreviewCell>;
  /** Weeks in which something changes, newest first. */
  readonly changed: readonly IsoWeek[];
}

function arranged(cells: readonly PreviewCell[]): Arranged {
  const changed = new Set(cells.filter(({ change }) => change !== 'same').map(({ week }) => week));
  return {
    names: [...new Set(cells.map(({ name }) => name))],
    byKey: new Map(cells.map((cell) => [`${cell.name} ${cell.week}`, cell])),
    changed: [...changed].sort().reverse(),
  };
}
