import { weekNumber } from '../../shared/periods.ts';
import type { Slot } from '../../shared/rhythm/slot.ts';
import { formatDate } from '../../shared/time-format.ts';
import { classNames } from '../components/class-names.ts';
import styles from './rhythm.module.css';
import { pressLabel, slotDate, stateText, type RhythmWords } from './words.ts';

interface WeekCellProps {
  readonly slot: Slot;
  readonly words: RhythmWords;
  /** The form says it, or the cell before: the words are for a screen reader. */
  readonly quiet: boolean;
  /** Null: nothing can be done about it now. */
  readonly onPress: (() => void) | null;
}

/** A week's meeting: its week, its day, and what became of it, in form and words (looks, 6). */
export function WeekCell({ slot, words, quiet, onPress }: WeekCellProps) {
  const { text, locale } = words;
  const { is } = slot.state;
  const date = slotDate(slot, words);
  const week = text('week.short', { week: weekNumber(slot.period) });
  const day = date === null ? text('value.none') : formatDate(date, locale, 'short');
  const state = stateText(slot, words);
  const content = (
    <>
      <span className={styles.week}>{week}</span> <span className={styles.date}>{day}</span>{' '}
      <span className={classNames(styles.state, quiet && 'visually-hidden')}>{state}</span>
    </>
  );
  const look = classNames(styles.cell, styles[is]);
  if (onPress === null) return <div className={look}>{content}</div>;
  return (
    <button type="button" className={look} aria-label={pressLabel(slot, [week, day, state], words)} onClick={onPress}>
      {content}
    </button>
  );
}
