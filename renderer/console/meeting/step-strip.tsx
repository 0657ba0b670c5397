/** The agenda as a thin line: each step is a way there, the one at hand has its name. */
import { beginOf, stepNumber, stepsOf } from '../../../shared/agenda.ts';
import { classNames } from '../../components/class-names.ts';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './step-strip.module.css';

export function StepStrip() {
  const text = useText();
  const { meeting, scene, goTo } = useMeeting();
  const steps = stepsOf(meeting);
  const at = steps.indexOf(meeting.position.step);
  return (
    <nav aria-label={text('console.agenda.step')}>
      <ol className={styles.strip}>
        {steps.map((step, index) => {
          const isCurrent = index === at;
          const name = text(`step.${step}`);
          return (
            <li key={step}>
              <button
                type="button"
                className={classNames(styles.step, isCurrent && styles.current, index < at && styles.done)}
                aria-current={isCurrent ? 'step' : undefined}
                title={isCurrent ? undefined : name}
                onClick={() => goTo(beginOf(step, scene.stops))}
              >
                {stepNumber(meeting, step)} <span className={isCurrent ? undefined : 'visually-hidden'}>{name}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
