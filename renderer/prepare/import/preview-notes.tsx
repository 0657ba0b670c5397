import { formatWithUnit } from '../../../shared/amounts/write.ts';
import type { IsoWeek } from '../../../shared/document.ts';
import type { ImportPreview } from '../../../shared/import/types.ts';
import { partsOf, weekNumber } from '../../../shared/periods.ts';
import { Notice } from '../../components/notice.tsx';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import styles from './import.module.css';

/** What the figures are made of, and what their weeks have been used for already. */
export function PreviewNotes({ preview }: { readonly preview: ImportPreview }) {
  const text = useText();
  const { style } = useSession();
  const { range, partWeeks, counted, passedOver, problemCount, cells, sums } = preview;
  const short = (weeks: readonly IsoWeek[]): string =>
    weeks.map((week) => text('week.short', { week: weekNumber(week) })).join(', ');
  const followedUp = [
    ...new Set(cells.filter((cell) => cell.followedUp && cell.change !== 'same').map(({ week }) => week)),
  ];
  return (
    <div className={styles.notes}>
      <p className={styles.note}>{text('readIn.counted', { counted, passedOver })}</p>
      {cells.length === 0 || sums.all === null ? null : (
        <p className={styles.note}>{text('readIn.sumAll', { sum: formatWithUnit(sums.all, style) })}</p>
      )}
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
      {problemCount === 0 ? null : (
        <Notice>
          <p>{text('readIn.problemsBelow', { count: problemCount })}</p>
        </Notice>
      )}
    </div>
  );
}
