/** Days away by seller and week, without any reason (design 3). */
import { useState } from 'react';
import { targetWeekOf, workingDays } from '../../shared/calendar.ts';
import { addWeeks, mondayOf, weekNumber } from '../../shared/periods.ts';
import { absentDays, isMember } from '../../shared/results.ts';
import { formatDate } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { StepButton } from '../components/step-button.tsx';
import { classNames } from '../components/class-names.ts';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import table from '../components/table.module.css';
import { useSending } from '../components/use-sending.ts';
import { useToday } from '../use-today.ts';
import { useLanguage } from '../language.tsx';
import { useSession, useStatus } from '../session.tsx';
import styles from './prepare.module.css';
import { SavedState } from './saved-state.tsx';

const SHOWN = 8;
const BEFORE = 2;
const DAYS = ['0', '1', '2', '3', '4', '5'] as const;

export function AbsenceView() {
  const { locale, text } = useLanguage();
  const { document, calendar } = useSession();
  const status = useStatus();
  const { problem, sendChange } = useSending();
  const today = useToday();
  const [by, setBy] = useState(0);

  const current = targetWeekOf(today, calendar.usualWeekday);
  const weeks = Array.from({ length: SHOWN }, (_, index) => addWeeks(current, by - BEFORE + index));
  const rows = document.sellers.filter((seller) => weeks.some((week) => isMember(seller, week)));

  return (
    <section aria-labelledby="absence-title">
      <h1 id="absence-title" className={styles.title}>
        {text('prepare.absence')}
      </h1>
      <div className={styles.under}>
        <p>{text('absence.about')}</p>
        <div className={styles.tools}>
          <SavedState />
          <StepButton to="earlier" label={text('grid.earlier')} onPress={() => setBy(by - 4)} />
          {by === 0 ? null : (
            <Button small onPress={() => setBy(0)}>
              {text('grid.now')}
            </Button>
          )}
          <StepButton to="later" label={text('grid.later')} onPress={() => setBy(by + 4)} />
        </div>
      </div>
      {rows.length === 0 ? (
        <p className={styles.plain}>{text('grid.noSellers')}</p>
      ) : (
        <div className={table.scroller}>
          <table className={table.table}>
            <caption className="visually-hidden">{text('prepare.absence')}</caption>
            <thead>
              <tr>
                <th scope="col" className={table.pinned}>
                  {text('word.seller')}
                </th>
                {weeks.map((week) => (
                  <th
                    key={week}
                    scope="col"
                    className={classNames(week === current && table.current)}
                    aria-current={week === current ? 'date' : undefined}
                  >
                    {text('week.short', { week: weekNumber(week) })}
                    <br />
                    {formatDate(mondayOf(week), locale, 'short')}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((seller) => (
                <tr key={seller.id}>
                  <th scope="row" className={table.pinned}>
                    {seller.name}
                  </th>
                  {weeks.map((week) => {
                    if (!isMember(seller, week)) return <td key={week}>{text('value.none')}</td>;
                    const days = absentDays(document, seller.id, week);
                    if (status.mode === 'ro') return <td key={week}>{days === 0 ? '' : days}</td>;
                    return (
                      <td key={week}>
                        <SelectField
                          small
                          hideLabel
                          label={text('grid.cell', {
                            name: seller.name,
                            when: text('week.short', { week: weekNumber(week) }),
                          })}
                          weight={days === 0 ? 'faint' : 'chosen'}
                          value={DAYS[days] ?? '0'}
                          options={DAYS.map((value) => ({
                            value,
                            label: text('absence.days', { days: Number(value) }),
                          }))}
                          onChange={(value) =>
                            void sendChange({ type: 'absence.set', sellerId: seller.id, week, days: Number(value) })
                          }
                        />
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row" className={classNames(table.pinned, table.secondary)}>
                  {text('absence.workingDays')}
                </th>
                {weeks.map((week) => (
                  <td key={week} className={table.secondary}>
                    {workingDays(week, calendar)}
                  </td>
                ))}
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      <div className={styles.stack}>{problem === null ? null : <Notice urgent>{problem}</Notice>}</div>
    </section>
  );
}
