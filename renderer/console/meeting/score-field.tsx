/** A score from 1 to 10, belief or energy: a digit on the keyboard, 0 for 10, or a press. */
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
  readonly id?: string;
}

export function ScoreField({ label, value, onChange, onEnter, id }: ScoreFieldProps) {
  const text = useText();
  const group = useRef<HTMLDivElement>(null);
  const focused = value ?? 1;

  const focus = (score: number): void => {
    group.current?.querySelectorAll('button')[score - 1]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const digit = /^\d$/u.test(event.key) ? Number(event.key) || 10 : null;
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = digit ?? (step === 0 ? null : Math.min(10, Math.max(1, (value ?? (step > 0 ? 0 : 11)) + step)));
    if (next !== null) {
      event.preventDefault();
      event.stopPropagation();
      onChange(next);
      focus(next);
    } else if (event.key === 'Enter' && onEnter !== undefined) {
      event.preventDefault();
      onEnter();
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      onChange(null);
    }
  };

  return (
    <div
      ref={group}
      id={id}
      className={styles.scores}
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
          aria-checked={score === value}
          aria-label={text('score.of10', { score })}
          tabIndex={score === focused ? 0 : -1}
          className={classNames(styles.score, score === value && styles.scoreChosen)}
          onClick={() => onChange(score)}
        >
          {score}
        </button>
      ))}
    </div>
  );
}
