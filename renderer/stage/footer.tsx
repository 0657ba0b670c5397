/** Where we are: the step, the agenda as a strip, and the step's clock as a line. */
import type { Instant } from '../../shared/document.ts';
import type { ClockSource, StageModel, StepClock } from '../../shared/stage-screens.ts';
import { widthOf } from '../../shared/stage/width.ts';
import { formatTime } from '../../shared/time-format.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import { useNow } from '../use-now.ts';
import styles from './footer.module.css';

const MINUTE = 60_000;
/** What stands beside the strip on the narrowest screen, in ems. */
const ROOM = 17;

export function Footer({ model, clock }: { readonly model: StageModel; readonly clock: ClockSource }) {
  const { locale, text } = useLanguage();
  const now = useNow(clock);
  const { footer } = model;
  const used = model.clock === null ? 0 : usedOf(model.clock, now);
  const over = model.clock === null ? -1 : used - model.clock.budgetMs;
  const step =
    footer.startsAt === null
      ? text(`step.${footer.step}`)
      : text('stage.startsAt', { time: formatTime(footer.startsAt, locale) });
  const stop = footer.stop === null ? '' : ` ${text('stage.stop', footer.stop)}`;
  const page = footer.page === null ? '' : ` ${text('stage.stop', footer.page)}`;
  const late = over <= 0 ? '' : text('clock.over', { minutes: Math.floor(over / MINUTE) });
  // The page gives way to the time.
  const isFull = widthOf(`${step}${stop}${page} ${late}`) > ROOM;
  return (
    <footer className={styles.footer}>
      <p className={styles.step}>
        <strong>{step}</strong>
        {stop}
        {late !== '' && isFull ? null : page}
        {late === '' ? null : <span className={styles.over}> {late}</span>}
      </p>
      <div className={styles.strip} aria-hidden="true">
        {model.strip.map((part, index) => (
          <span
            key={index}
            className={classNames(styles.part, styles[part.state], part.joined && styles.joined)}
            style={{ width: `${part.minutes * 0.78}cqw` }}
          />
        ))}
      </div>
      <div className={styles.track}>
        {model.clock === null ? null : over > 0 ? (
          <div className={styles.dashes} />
        ) : (
          <div className={styles.line} style={{ width: `${(used / model.clock.budgetMs) * 100}%` }} />
        )}
      </div>
    </footer>
  );
}

function usedOf({ beforeMs, runningSince }: StepClock, now: Instant): number {
  return beforeMs + (runningSince === null ? 0 : Math.max(0, Date.parse(now) - Date.parse(runningSince)));
}
