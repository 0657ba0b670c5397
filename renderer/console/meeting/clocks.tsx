/** The clocks: of this step or stop, and of the whole meeting against its plan (design 5). */
import { plannedMinutes } from '../../../shared/agenda.ts';
import { localTimeOf } from '../../../shared/calendar.ts';
import { elapsed } from '../../../shared/clock.ts';
import type { Instant } from '../../../shared/document.ts';
import { standingOf } from '../../../shared/plan.ts';
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

/** The time of day, how the meeting stands against its plan, and when it ends. */
export function PlanLine() {
  const { locale, text } = useLanguage();
  const { clock, document, calendar } = useSession();
  const { meeting } = useMeeting();
  const now = useNow(clock);
  const standing = standingOf(meeting, document.settings.minutesPerStep, now);
  const local = (instant: Instant): string => formatTime(localTimeOf(instant, calendar.timeZone), locale);
  return (
    <div className={styles.plan}>
      <p className={styles.planNow}>{local(now)}</p>
      {standing === null ? null : (
        <p className={styles.planText}>
          {standing.lateMinutes < 0
            ? text('console.plan.early', { early: -standing.lateMinutes, ends: local(standing.endsAt) })
            : text('console.plan', { late: standing.lateMinutes, ends: local(standing.endsAt) })}
        </p>
      )}
    </div>
  );
}

function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
