import { weekdayOf, weekNumber } from '../../shared/periods.ts';
import { cutToLines } from '../../shared/stage/width.ts';
import type { CloseScreen } from '../../shared/stage-screens.ts';
import { capitalised, formatDate, formatTime, weekdayName } from '../../shared/time-format.ts';
import { useLanguage } from '../language.tsx';
import { ScoreCells } from './signs.tsx';
import stage from './stage.module.css';
import styles from './close-view.module.css';

/** Three lines beside the energy at 4:3, in ems; on wide screens, where the day stands larger, two. */
function placeText(place: string): string {
  return cutToLines(cutToLines(place, 13, 3), 15.4, 2);
}

/** The next meeting dominates; of the energy only the average is shown, and none of one or two answers (design 5). */
export function CloseView({ screen }: { readonly screen: CloseScreen }) {
  const { locale, text } = useLanguage();
  const { next, energy } = screen;
  const average = new Intl.NumberFormat(locale === 'sv' ? 'sv-SE' : 'en-GB', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <div className={styles.close}>
      <div className={styles.next}>
        <p className={stage.label}>{text(next === null ? 'stage.close.thanks' : 'meeting.next')}</p>
        {next === null ? null : (
          <>
            <p className={styles.poster}>
              {capitalised(weekdayName(weekdayOf(next.date), locale))}
              <br />
              {formatTime(next.time, locale)}
            </p>
            <p className={styles.date}>
              {text('moment.dateWeek', { date: formatDate(next.date, locale, 'long'), week: weekNumber(next.week) })}
            </p>
            {next.place === '' ? null : <p className={stage.quiet}>{placeText(next.place)}</p>}
          </>
        )}
      </div>
      <div className={styles.energy}>
        <p className={stage.label}>{text('word.energy')}</p>
        {energy === null || energy.average === null ? (
          <>
            <p className={stage.quiet}>{text('stage.close.energyAsk')}</p>
            {energy === null ? null : (
              <p className={stage.quiet}>{text('stage.close.answered', { count: energy.count, of: energy.of })}</p>
            )}
          </>
        ) : (
          <>
            <p className={styles.average}>{average.format(energy.average)}</p>
            <ScoreCells score={energy.average} />
            <p className={stage.quiet}>{text('stage.goalsOf', { count: energy.count, of: energy.of })}</p>
          </>
        )}
      </div>
    </div>
  );
}
