import type { Slot } from '../../shared/rhythm/slot.ts';
import { formatDate } from '../../shared/time-format.ts';
import { classNames } from '../components/class-names.ts';
import styles from './rhythm.module.css';
import { pressLabel, slotDate, slotName, stateText, type RhythmWords } from './words.ts';

interface MonthMarksProps {
  readonly slots: readonly Slot[];
  readonly words: RhythmWords;
  readonly actionFor: (slot: Slot) => (() => void) | null;
}

/** A month's monthly and longer meetings, each under its own name (design 5); nothing where none is asked for. */
export function MonthMarks({ slots, words, actionFor }: MonthMarksProps) {
  const marks = slots.flatMap(eachHeld).filter(({ state }) => state.is !== 'notDue');
  return (
    <ul className={styles.marks}>
      {marks.map((slot, index) => (
        <li key={`${slot.kind} ${index}`}>
          <Mark slot={slot} words={words} onPress={actionFor(slot)} />
        </li>
      ))}
    </ul>
  );
}

interface MarkProps {
  readonly slot: Slot;
  readonly words: RhythmWords;
  readonly onPress: (() => void) | null;
}

function Mark({ slot, words, onPress }: MarkProps) {
  const { is } = slot.state;
  const date = slotDate(slot, words);
  const name = slotName(slot, words);
  const state = stateText(slot, words);
  const day = date !== null && (is === 'held' || is === 'coming') ? formatDate(date, words.locale, 'short') : null;
  const content = (
    <>
      <span className={classNames(styles.box, styles[is])} aria-hidden />
      <span className={styles.name}>{name}</span> <span className={styles.date}>{day ?? state}</span>
    </>
  );
  if (onPress === null) return <div className={styles.mark}>{content}</div>;
  const seen = day === null ? [name, state] : [name, day, state];
  return (
    <button type="button" className={styles.mark} aria-label={pressLabel(slot, seen, words)} onClick={onPress}>
      {content}
    </button>
  );
}

/** Two monthlies in a month are two marks. */
function eachHeld(slot: Slot): readonly Slot[] {
  const { state } = slot;
  if (state.is !== 'held') return [slot];
  return state.meetings.map((meeting) => ({ ...slot, state: { ...state, meetings: [meeting] } }));
}
