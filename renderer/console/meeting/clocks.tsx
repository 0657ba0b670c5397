/** The clocks: of this step or stop, and of the whole meeting against its plan (design 5). */
import { plannedMinutes, plannedTotal } from '../../../shared/agenda.ts';
import { localTimeOf } from '../../../shared/calendar.ts';
import { elapsed } from '../../../shared/clock.ts';
import type { Instant } from '../../../shared/document.ts';
import { formatTime } from '../../../shared/time-format.ts';
import { classNames } from '../../components/class-names.ts';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useNow } from '../../use-now.ts';
import { useMeeting } from './meeting-context.tsx';
import styles from './clocks.module.css';

const MINUTE = 60_000;

/** "2:10 av 3:00" and a line that fills; over time the line breaks into dashes and a word says so. */
export function StepClock() {
  const { text } = useLanguage();
  const { clock, document } = useSession();
  const { meeting } = useMeeting();
  const now = useNow(clock);
  const { step, stop } = meeting.position;
  if (step === 'lobby') return null;
  const planned = plannedMinutes(step, document.settings.minutesPerStep, 1) * MINUTE;
  const used = elapsed(meeting, step, stop, now);
  const over = used > planned;
  return (
    <div className={styles.clock}>
      <p>
        <span className={styles.clockUsed}>{minutesAndSeconds(used)}</span>{' '}
        {text('console.clock.of', { planned: minutesAndSeconds(planned) })}
      </p>
      <div className={classNames(styles.clockTrack, over && styles.clockOver)} aria-hidden="true">
        <div style={{ width: `${Math.min(100, (used / planned) * 100)}%` }} />
      </div>
      {over ? (
        <p className={styles.clockNote}>{text('clock.over', { minutes: Math.floor((used - planned) / MINUTE) })}</p>
      ) : null}
      {meeting.paused ? <p className={styles.clockNote}>{text('console.clock.paused')}</p> : null}
    </div>
  );
}

/** The time of day, and how the meeting stands against its plan. */
export function PlanLine() {
  const { locale, text } = useLanguage();
  const { clock, document, calendar } = useSession();
  const { meeting, scene } = useMeeting();
  const now = useNow(clock);
  const begun = meeting.visits[0]?.from ?? null;
  const local = (instant: Instant): string => formatTime(localTimeOf(instant, calendar.timeZone), locale);
  return (
    <div className={styles.plan}>
      <p className={styles.planNow}>{local(now)}</p>
      {begun === null ? null : (
        <p className={styles.planText}>
          {text('console.plan', {
            minutes: Math.max(0, Math.floor((Date.parse(now) - Date.parse(begun)) / MINUTE)),
            planned: plannedTotal(meeting, document.settings, scene.stops.length),
            begun: local(begun),
          })}
        </p>
      )}
    </div>
  );
}

function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
