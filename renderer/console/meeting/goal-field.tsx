/** The number that the seller says: the stage follows each digit, Enter makes it the goal (design 6). */
import { useEffect, useImperativeHandle, useRef, useState } from 'react';
import { explainReading } from '../../../shared/amounts/explain.ts';
import { readAmount } from '../../../shared/amounts/read.ts';
import { formatAmount, formatForField, formatWithUnit } from '../../../shared/amounts/write.ts';
import type { Amount, Goal, Id, Period } from '../../../shared/document.ts';
import type { PeriodKind } from '../../../shared/periods.ts';
import { Button } from '../../components/button.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { useText } from '../../language.tsx';
import { send, useSession } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './stop.module.css';

interface GoalFieldProps {
  readonly sellerId: Id;
  readonly field: PeriodKind;
  readonly period: Period;
  readonly label: string;
  /** The goal in force, which stands beside the empty field; null before it is stated. */
  readonly stated: Goal | null;
  /** What stands after a stated goal: when it was said, and that it is on disk. */
  readonly note: string;
  /** Why a number is not possible here, in words; null when it is. */
  readonly refusal: (amount: Amount) => string | null;
  readonly by: 'seller' | 'advance';
  /** A slip of this meeting that a new number takes the place of. */
  readonly corrects: Goal | null;
  /** False where something else is to be written first: the reason of a restated month. */
  readonly takesFocus: boolean;
  /** Enter has committed it and main has told it: on to what follows the number. */
  readonly onStated: () => void;
  /** Moving on from an empty field: 'stay' when there is something else to ask at this stop. */
  readonly onEmpty: () => 'stay' | 'move';
}

export function GoalField(props: GoalFieldProps) {
  const { sellerId, field, stated } = props;
  const { style } = useSession();
  const text = useText();
  const { draft, setDraft, numberEntry } = useMeeting();
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  const typed = draft?.field === field ? draft.text : '';
  const reading = readAmount(typed, style);
  const impossible = reading.kind === 'sure' ? props.refusal(reading.amount) : null;
  const explanation = asked ? explainReading(typed, reading, style) : null;
  const problem =
    explanation !== null
      ? text(explanation.code, explanation.params)
      : asked && impossible !== null
        ? impossible
        : refused;

  const show = (next: string): void => {
    const read = readAmount(next, style);
    setAsked(false);
    setRefused(null);
    setDraft({ sellerId, field, text: next, amount: read.kind === 'sure' ? read.amount : null });
  };

  const goalCame = useRef<(() => void) | null>(null);
  const state = async (amount: Amount): Promise<void> => {
    setSending(true);
    const finish = (): void => {
      if (goalCame.current !== finish) return;
      goalCame.current = null;
      setSending(false);
      setDraft(null);
      props.onStated();
    };
    goalCame.current = finish;
    const { period, by, corrects } = props;
    const answer = await send(
      corrects === null
        ? { type: 'goal.state', sellerId, period, amount, by, reason: null }
        : { type: 'goal.correct', goalId: corrects.id, amount },
    );
    if (answer.ok) return finish();
    goalCame.current = null;
    setSending(false);
    setRefused(text(answer.told.code, answer.told.params));
  };

  // While the disk fails main tells the goal and answers later: the meeting goes on (design 9).
  const statedId = stated?.id;
  useEffect(() => goalCame.current?.(), [statedId]);
  // An answer that comes when the stop has been left is none of the next one's.
  useEffect(() => () => void (goalCame.current = null), []);

  /** True when a sure number has been sent; a half or doubtful one stays and asks. */
  const commit = (): void => {
    if (sending) return;
    setAsked(true);
    if (reading.kind === 'sure' && impossible === null) void state(reading.amount);
  };

  useImperativeHandle(numberEntry, () => ({
    isEmpty: () => typed === '',
    focus: () => input.current?.focus(),
    advance: () => {
      if (reading.kind === 'empty') return sending ? 'stay' : props.onEmpty();
      commit();
      return 'stay';
    },
  }));

  // A new stop, or another question at the same stop: the field is empty and ready.
  const takesFocus = useRef(props.takesFocus);
  takesFocus.current = props.takesFocus;
  useEffect(() => {
    setAsked(false);
    setRefused(null);
    if (takesFocus.current) input.current?.focus();
  }, [sellerId, field]);

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
          onChange={(event) => show(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && typed !== '') {
              event.preventDefault();
              commit();
            }
            if (event.key === 'Escape' && typed !== '') {
              event.preventDefault();
              show('');
            }
          }}
        />
        <output className={styles.goalReading} htmlFor="goal-field">
          {typed !== '' && reading.kind === 'sure' ? formatWithUnit(reading.amount, style) : ''}
          {typed !== '' && props.corrects !== null
            ? ` ${text('goal.correction', { goal: formatWithUnit(props.corrects.amount, style) })}`
            : ''}
          {typed === '' && stated !== null ? props.note : ''}
        </output>
      </div>
      <div id="goal-field-said" role="status" className={problem === null ? undefined : styles.goalProblem}>
        {problem}
        {asked && reading.kind === 'ask' ? (
          <span className={styles.goalChoices}>
            {reading.choices.map((choice) => (
              <Button
                key={choice}
                small
                onPress={() => {
                  show(formatForField(choice, style));
                  input.current?.focus();
                }}
              >
                {formatWithUnit(choice, style)}
              </Button>
            ))}
          </span>
        ) : null}
      </div>
    </div>
  );
}
