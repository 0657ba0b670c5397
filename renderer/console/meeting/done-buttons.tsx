/** Whether what was promised, or decided, was done; pressed once more it is unsaid. */
import type { Action, Goal } from '../../../shared/document.ts';
import { classNames } from '../../components/class-names.ts';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

export function PromiseDone({ promise }: { readonly promise: Goal }) {
  const text = useText();
  const { meeting, change } = useMeeting();
  const done = meeting.followUps.find((one) => one.goalId === promise.id)?.done ?? null;
  return (
    <span className={styles.states} role="group" aria-label={text('followUp.label')}>
      {[true, false].map((value) => (
        <button
          key={String(value)}
          type="button"
          aria-pressed={done === value}
          className={classNames(styles.state, done === value && styles.stateChosen)}
          onClick={() =>
            void change({ type: 'meeting.followUp', goalId: promise.id, done: done === value ? null : value })
          }
        >
          {text(value ? 'followUp.done' : 'followUp.notDone')}
        </button>
      ))}
    </span>
  );
}

export function ActionDone({ action }: { readonly action: Action }) {
  const text = useText();
  const { change } = useMeeting();
  const done = action.doneAt !== null;
  return (
    <span className={styles.states}>
      <button
        type="button"
        aria-pressed={done}
        className={classNames(styles.state, done && styles.stateChosen)}
        onClick={() => void change({ type: 'action.done', actionId: action.id, done: !done })}
      >
        {text('followUp.done')}
      </button>
    </span>
  );
}
