import type { IsoWeek } from '../../shared/document.ts';
import { salesMonthTitle } from '../../shared/period-name.ts';
import type { Slot } from '../../shared/rhythm/slot.ts';
import type { Rhythm, RhythmMonth } from '../../shared/rhythm/year.ts';
import { formatTime, weekdayName } from '../../shared/time-format.ts';
import { useTeam } from '../session.tsx';
import { MonthMarks } from './month-marks.tsx';
import styles from './rhythm.module.css';
import { WeekCell } from './week-cell.tsx';
import type { RhythmWords } from './words.ts';

interface RhythmTableProps {
  readonly rhythm: Rhythm;
  readonly words: RhythmWords;
  readonly actionFor: (slot: Slot) => (() => void) | null;
}

/** A row for each sales month: its weeks' meetings, and the longer ones. */
export function RhythmTable({ rhythm, words, actionFor }: RhythmTableProps) {
  const { text, locale } = words;
  const { usualWeekday, usualTime } = useTeam().settings;
  const columns = Math.max(5, ...rhythm.months.map(({ weeks }) => weeks.length));
  const firstWeek = rhythm.months[0]?.weeks[0]?.period;
  return (
    <table className={styles.table} data-columns={columns} aria-labelledby="rhythm-title">
      <thead>
        <tr>
          <th scope="col" className={styles.monthColumn}>
            {text('word.salesMonth')}
          </th>
          <th scope="colgroup" colSpan={columns}>
            {text('rhythm.weeklies', {
              weekday: weekdayName(usualWeekday, locale),
              time: formatTime(usualTime, locale),
            })}
          </th>
          <th scope="col" className={styles.marksColumn}>
            {text('rhythm.longer')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rhythm.months.map((month) => (
          <MonthRow
            key={month.month}
            month={month}
            columns={columns}
            firstWeek={firstWeek}
            words={words}
            actionFor={actionFor}
          />
        ))}
      </tbody>
    </table>
  );
}

interface MonthRowProps extends Omit<RhythmTableProps, 'rhythm'> {
  readonly month: RhythmMonth;
  readonly columns: number;
  readonly firstWeek: IsoWeek | undefined; // of the year
}

function MonthRow({ month, columns, firstWeek, words, actionFor }: MonthRowProps) {
  const empty = columns - month.weeks.length;
  return (
    <tr className={month.isRunning ? styles.running : undefined} aria-current={month.isRunning ? 'date' : undefined}>
      <th scope="row">{salesMonthTitle(month.month, words.locale, words.calendar)}</th>
      {month.weeks.map((slot) => (
        <td key={slot.period}>
          <WeekCell slot={slot} words={words} quiet={isQuiet(slot, firstWeek)} onPress={actionFor(slot)} />
        </td>
      ))}
      {empty === 0 ? null : <td colSpan={empty} aria-hidden />}
      <td className={styles.marksColumn}>
        <MonthMarks slots={[month.monthly, ...month.longer]} words={words} actionFor={actionFor} />
      </td>
    </tr>
  );
}

/** An outline is to come; that the year had not begun for the team is said once. */
function isQuiet({ state, period }: Slot, firstWeek: IsoWeek | undefined): boolean {
  return state.is === 'coming' || (state.is === 'notDue' && state.why === 'beforeStart' && period !== firstWeek);
}
