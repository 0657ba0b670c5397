import { useMemo, useState } from 'react';
import { formatAmount, unitLabel } from '../../../shared/amounts/write.ts';
import type { Amount, IsoWeek } from '../../../shared/document.ts';
import type { ImportPreview, PreviewCell } from '../../../shared/import/types.ts';
import { partsOf, weekNumber } from '../../../shared/periods.ts';
import { Button } from '../../components/button.tsx';
import { classNames } from '../../components/class-names.ts';
import { Notice } from '../../components/notice.tsx';
import table from '../../components/table.module.css';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import prepare from '../prepare.module.css';
import styles from './import.module.css';
import { changesIn, type ReadingIn } from './use-import.ts';

const WEEKS_SHOWN = 2;

interface PreviewPanelProps {
  readonly reading: ReadingIn;
  readonly onBack: () => void;
}

/** What changes, before anything is changed; the weeks in pairs, newest first. */
export function PreviewPanel({ reading, onBack }: PreviewPanelProps) {
  const text = useText();
  const { preview, busy } = reading;
  const changes = changesIn(preview);
  const [ask] = preview?.asks ?? [];

  const waits = (): string | null => {
    if (busy) return text('readIn.counting');
    if (preview === null) return text('readIn.cannot');
    if (ask !== undefined) return text(`readIn.first.${ask}`);
    return changes === 0 ? text('readIn.nothingNew') : null;
  };

  return (
    <section className={styles.preview} aria-labelledby="import-changes" aria-busy={busy}>
      <div className={styles.previewHead}>
        <h2 id="import-changes" className={prepare.subtitle}>
          {text('readIn.changes')}
        </h2>
        <p role="status">{preview === null || preview.cells.length === 0 ? '' : <Counts preview={preview} />}</p>
      </div>
      {preview === null || preview.cells.length === 0 ? (
        <p className={styles.note}>{text('readIn.noPreview')}</p>
      ) : (
        <Weeks preview={preview} />
      )}
      {preview === null ? null : <Notes preview={preview} />}
      <div className={styles.end}>
        <Button onPress={onBack}>{text('word.back')}</Button>
        <Button kind="main" keyCap="Enter" disabledBecause={waits()}>
          {text('readIn.commit', { cells: changes })}
        </Button>
      </div>
    </section>
  );
}

function Counts({ preview }: { readonly preview: ImportPreview }) {
  const text = useText();
  const count = (change: PreviewCell['change']): number =>
    preview.cells.filter((cell) => cell.change === change).length;
  return text('readIn.counts', { fresh: count('new'), changed: count('changed'), same: count('same') });
}

function Weeks({ preview }: { readonly preview: ImportPreview }) {
  const text = useText();
  const { style } = useSession();
  const [page, setPage] = useState(0);
  const { names, byKey, changed } = useMemo(() => arranged(preview.cells), [preview.cells]);

  const pages = Math.max(1, Math.ceil(changed.length / WEEKS_SHOWN));
  const at = Math.min(page, pages - 1);
  const weeks = changed.slice(at * WEEKS_SHOWN, (at + 1) * WEEKS_SHOWN).reverse();
  const part = new Set(preview.partWeeks);
  const sums = new Map(preview.sums.weeks.map((sum) => [sum.week, sum]));
  const written = (amount: Amount | null): string => (amount === null ? '' : formatAmount(amount, style));
  if (weeks.length === 0) return <p className={styles.note}>{text('readIn.allSame')}</p>;

  return (
    <>
      {pages === 1 ? null : (
        <div className={styles.pager}>
          <p>{text('readIn.page', { page: at + 1, of: pages })}</p>
          <Button small label={text('grid.earlier')} disabledBecause={at === pages - 1 ? '' : null} onPress={() => setPage(at + 1)}>
            ←
          </Button>
          <Button small label={text('grid.later')} disabledBecause={at === 0 ? '' : null} onPress={() => setPage(at - 1)}>
            →
          </Button>
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
                {text('grid.sum')}
              </th>
              {weeks.flatMap((week) => {
                const sum = sums.get(week);
                return [
                  <td key={week} className={classNames(table.number, table.sum)}>
                    {written(sum?.after ?? null)}
                  </td>,
                  <td key={`${week} before`} className={styles.before}>
                    {written(sum?.before ?? null)}
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

function Notes({ preview }: { readonly preview: ImportPreview }) {
  const text = useText();
  const { range, partWeeks, counted, passedOver, problemCount, cells, notes, leftOutRows } = preview;
  const short = (weeks: readonly IsoWeek[]): string =>
    weeks.map((week) => text('week.short', { week: weekNumber(week) })).join(', ');
  const followedUp = [...new Set(cells.filter((cell) => cell.followedUp && cell.change === 'changed').map(({ week }) => week))];
  return (
    <div className={styles.notes}>
      <p className={styles.note}>{text('readIn.counted', { counted, passedOver })}</p>
      {range === null ? null : (
        <p className={styles.note}>
          {text('readIn.range', {
            from: weekNumber(range.from),
            fromYear: String(partsOf(range.from).year),
            to: weekNumber(range.to),
            toYear: String(partsOf(range.to).year),
          })}
        </p>
      )}
      {partWeeks.length === 0 ? null : (
        <p className={styles.note}>{text('readIn.partWeeks', { weeks: short(partWeeks), count: partWeeks.length })}</p>
      )}
      {followedUp.length === 0 ? null : (
        <Notice>
          <p>{text('readIn.followedUp', { weeks: short(followedUp.sort()) })}</p>
        </Notice>
      )}
      {notes.map((told, index) => (
        <p key={index} className={styles.note}>
          {text(told.code, told.params)}
        </p>
      ))}
      {leftOutRows.length === 0 ? null : (
        <details className={styles.note}>
          <summary>{text('readIn.leftOutRows')}</summary>
          <ul>
            {leftOutRows.map(({ row, text: line, why }) => (
              <li key={row}>{text('readIn.leftOutRow', { row: String(row), line, why: text(`readIn.why.${why}`) })}</li>
            ))}
          </ul>
        </details>
      )}
      {problemCount === 0 ? null : (
        <Notice>
          <p>{text('readIn.problemsBelow', { count: problemCount })}</p>
        </Notice>
      )}
    </div>
  );
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
