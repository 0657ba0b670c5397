/** The number that the seller says: the stage follows each digit, Enter makes it the goal (design 6). */
import { useEffect, useImperativeHandle, useRef, useState, type KeyboardEvent } from 'react';
import { formatAmount, formatForField, formatWithUnit } from '../../../shared/amounts/write.ts';
import type { Amount } from '../../../shared/document.ts';
import { Button } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './stop.module.css';
import { useGoalEntry, type GoalEntry, type GoalEntryOptions } from './use-goal-entry.ts';

export interface GoalFieldProps extends GoalEntryOptions {
  readonly label: string;
  /** What stands after a stated goal: when it was said, and that it is on disk. */
  readonly note: string;
  /** False where something else is to be written first: the reason of a restated month. */
  readonly takesFocus: boolean;
  /** Moving on from an empty field: 'stay' when there is something else to ask at this stop. */
  readonly onEmpty: () => 'stay' | 'move';
}

export function GoalField(props: GoalFieldProps) {
  const { sellerId, field, stated } = props;
  const { style } = useSession();
  const { numberEntry } = useMeeting();
  const input = useRef<HTMLInputElement>(null);
  const entry = useGoalEntry(props);
  const { typed, problem } = entry;
  const [kept, setKept] = useState(0);

  useImperativeHandle(numberEntry, () => ({
    focus: () => input.current?.focus(),
    advance: () => {
      if (entry.reading.kind === 'empty') return entry.sending ? 'stay' : props.onEmpty();
      entry.commit();
      return 'stay';
    },
    leave: (move) => {
      if (entry.reading.kind === 'empty' && !entry.sending) return move();
      if (!entry.commit(move)) setKept((times) => times + 1);
    },
  }));

  // A new stop, or another question at the same stop: the field is ready.
  const takesFocus = useRef(props.takesFocus);
  takesFocus.current = props.takesFocus;
  useEffect(() => {
    if (takesFocus.current) input.current?.focus();
  }, [sellerId, field]);

  // Kept from leaving: what is asked is answered here, when a dialog that it was left from is gone.
  useEffect(() => {
    if (kept > 0) input.current?.focus();
  }, [kept]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (typed === '' || (event.key !== 'Enter' && event.key !== 'Escape')) return;
    event.preventDefault();
    if (event.key === 'Escape') entry.type('');
    else if (!event.repeat) entry.commit();
  };
  const choose = (amount: Amount): void => {
    entry.type(formatForField(amount, style));
    input.current?.focus();
  };

  return (
    <div className={styles.goal}>
      <label className={styles.goalLabel} htmlFor="goal-field">
        {props.label}
        <KeyCap>G</KeyCap>
      </label>
      <div className={styles.goalLine}>
        <input
          ref={input}
          id="goal-field"
          data-number-field=""
          className={styles.goalInput}
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={typed}
          aria-invalid={problem === null ? undefined : true}
          aria-describedby="goal-field-said"
          placeholder={stated === null ? '' : formatAmount(stated.amount, style)}
          // A space before a number is none of it: the clicker of some makers sends it as its key for next.
          onChange={(event) => entry.type(event.target.value.trimStart())}
          onKeyDown={onKeyDown}
        />
        <output className={styles.goalReading} htmlFor="goal-field">
          <ReadAs {...props} entry={entry} />
        </output>
      </div>
      <div id="goal-field-said" role="status" className={problem === null ? undefined : styles.goalProblem}>
        {problem}
        <Choices amounts={entry.choices} onChoose={choose} />
      </div>
    </div>
  );
}

/** What the digits are read as, and what they take the place of; of an empty field what stands. */
function ReadAs({ entry, corrects, stated, note }: GoalFieldProps & { readonly entry: GoalEntry }) {
  const text = useText();
  const { style } = useSession();
  const { typed, reading } = entry;
  if (typed === '') return stated === null ? '' : note;
  return (
    <>
      {reading.kind === 'sure' ? formatWithUnit(reading.amount, style) : ''}
      {corrects === null ? '' : ` ${text('goal.correction', { goal: formatWithUnit(corrects.amount, style) })}`}
    </>
  );
}

interface ChoicesProps {
  readonly amounts: readonly Amount[];
  readonly onChoose: (amount: Amount) => void;
}

function Choices({ amounts, onChoose }: ChoicesProps) {
  const { style } = useSession();
  if (amounts.length === 0) return null;
  return (
    <span className={styles.goalChoices}>
      {amounts.map((amount) => (
        <Button key={amount} small onPress={() => onChoose(amount)}>
          {formatWithUnit(amount, style)}
        </Button>
      ))}
    </span>
  );
}
