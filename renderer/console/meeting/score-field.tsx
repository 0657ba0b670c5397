/** A score from 1 to 10, belief or energy: a digit on the keyboard, 0 for 10, or a press; pressed once more it is taken back. */
import { useRef, type KeyboardEvent } from 'react';
import { useText } from '../../language.tsx';
import { classNames } from '../../components/class-names.ts';
import styles from './stop.module.css';

const SCORES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

interface ScoreFieldProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Enter: on to the next field. */
  readonly onEnter?: () => void;
  /** Only that it has been said is shown, not what: the field is on the wall (design 5, energy). */
  readonly hidden?: boolean;
  readonly id?: string | undefined;
}

export function ScoreField({ label, value, onChange, onEnter, hidden = false, id }: ScoreFieldProps) {
  const text = useText();
  const group = useRef<HTMLDivElement>(null);
  const shown = hidden ? null : value;
  const focused = shown ?? 1;

  const focus = (score: number): void => {
    group.current?.querySelectorAll('button')[score - 1]?.focus();
  };
  const say = (score: number | null): void => {
    onChange(score);
    // Where the focus stands would tell what was said.
    if (hidden) group.current?.focus();
    else if (score !== null) focus(score);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = /^\d$/u.test(event.key) ? Number(event.key) || 10 : null;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = digit ?? (step === 0 || hidden ? null : stepped(shown, step));
    if (next !== null || step !== 0) {
      event.preventDefault();
      event.stopPropagation();
      if (next !== null) say(next);
    } else if (event.key === 'Enter' && onEnter !== undefined) {
      event.preventDefault();
      // Still held down from the number before: the score has not been asked for yet.
      if (!event.repeat) onEnter();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      say(null);
    }
  };

  return (
    <div
      ref={group}
      id={id}
      className={classNames(styles.scores, hidden && styles.scoresHidden)}
      role="radiogroup"
      tabIndex={-1}
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {SCORES.map((score) => (
        <button
          key={score}
          type="button"
          role="radio"
          aria-checked={score === shown}
          aria-label={text('score.of10', { score })}
          tabIndex={score === focused ? 0 : -1}
          className={classNames(styles.score, score === shown && styles.scoreChosen)}
          onClick={() => say(score === value ? null : score)}
        >
          {score}
        </button>
      ))}
      {hidden ? <span className={styles.scoreSaid}>{value === null ? '' : text('score.said')}</span> : null}
    </div>
  );
}

/** One up or down from the score; from none to the nearest end. */
function stepped(score: number | null, step: 1 | -1): number {
  return Math.min(10, Math.max(1, (score ?? (step > 0 ? 0 : 11)) + step));
}
