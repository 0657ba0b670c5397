/** The number being said at a stop: what it is read as, what is asked or refused, and how it becomes a goal (design 6). */
import { useEffect, useRef, useState } from 'react';
import { explainReading } from '../../../shared/amounts/explain.ts';
import { readAmount, type Reading } from '../../../shared/amounts/read.ts';
import type { Amount, Goal, Id, Period } from '../../../shared/document.ts';
import type { PeriodKind } from '../../../shared/periods.ts';
import { useText } from '../../language.tsx';
import { send, useSession } from '../../session.tsx';
import { goalCommand } from '../goal-command.ts';
import { useDraft, useMeeting } from './meeting-context.tsx';

export interface GoalEntryOptions {
  readonly sellerId: Id;
  readonly field: PeriodKind;
  readonly period: Period;
  /** The goal in force, which stands beside the empty field; null before it is stated. */
  readonly stated: Goal | null;
  /** Why a number is not possible here, in words; null when it is. */
  readonly refusal: (amount: Amount) => string | null;
  readonly by: 'seller' | 'advance';
  /** A slip of this meeting that a new number takes the place of. */
  readonly corrects: Goal | null;
  /** Enter has committed it and main has told it: on to what follows the number. */
  readonly onStated: () => void;
}

export interface GoalEntry {
  readonly typed: string;
  readonly reading: Reading;
  /** Sent, and not yet told. */
  readonly sending: boolean;
  readonly problem: string | null;
  /** The answers to the question that `problem` asks. */
  readonly choices: readonly Amount[];
  readonly type: (text: string) => void;
  /**
   * Sends a sure number; a half or doubtful one stays and asks.
   * @param then what follows once main has told it, in place of `onStated`; nothing when it is refused
   * @returns whether it is on its way
   */
  readonly commit: (then?: () => void) => boolean;
}

export function useGoalEntry(options: GoalEntryOptions): GoalEntry {
  const { sellerId, field, refusal, onStated } = options;
  const { style } = useSession();
  const text = useText();
  const { setDraft } = useMeeting();
  const draft = useDraft();
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const { sending, state, followWith } = useStating(options, setRefused);

  const typed = draft?.field === field ? draft.text : '';
  const reading = readAmount(typed, style);
  const impossible = reading.kind === 'sure' ? refusal(reading.amount) : null;
  const explanation = asked ? explainReading(typed, reading, style) : null;

  // A new stop, or another question at the same stop: nothing is asked yet.
  useEffect(() => {
    setAsked(false);
    setRefused(null);
  }, [sellerId, field]);

  return {
    typed,
    reading,
    sending,
    problem:
      explanation === null ? ((asked ? impossible : null) ?? refused) : text(explanation.code, explanation.params),
    choices: asked && reading.kind === 'ask' ? reading.choices : [],
    type: (next) => {
      const read = readAmount(next, style);
      setAsked(false);
      setRefused(null);
      setDraft({ sellerId, field, text: next, amount: read.kind === 'sure' ? read.amount : null });
    },
    commit: (then = onStated) => {
      if (sending) {
        followWith(then);
        return true;
      }
      setAsked(true);
      if (reading.kind !== 'sure' || impossible !== null) return false;
      void state(reading.amount, then);
      return true;
    },
  };
}

/** Sends a number as a goal, and goes on when it has been told. */
function useStating(
  { sellerId, period, by, corrects, stated }: GoalEntryOptions,
  refuse: (why: string) => void,
): {
  readonly sending: boolean;
  readonly state: (amount: Amount, then: () => void) => Promise<void>;
  /** Something else follows the number that is being sent: the stop was left meanwhile. */
  readonly followWith: (then: () => void) => void;
} {
  const text = useText();
  const { setDraft } = useMeeting();
  const [sending, setSending] = useState(false);
  const goalCame = useRef<(() => void) | null>(null);
  const follows = useRef<() => void>(() => undefined);

  // While the disk fails main tells the goal and answers later: the meeting goes on (design 9).
  const statedId = stated?.id;
  useEffect(() => goalCame.current?.(), [statedId]);
  // An answer that comes when the stop has been left is none of the next one's.
  useEffect(() => () => void (goalCame.current = null), []);

  const state = async (amount: Amount, then: () => void): Promise<void> => {
    setSending(true);
    follows.current = then;
    const finish = (): void => {
      if (goalCame.current !== finish) return;
      goalCame.current = null;
      setSending(false);
      setDraft(null);
      follows.current();
    };
    goalCame.current = finish;
    const answer = await send(goalCommand({ sellerId, period, amount, by, reason: null }, corrects));
    if (answer.ok) return finish();
    goalCame.current = null;
    setSending(false);
    refuse(text(answer.told.code, answer.told.params));
  };
  return { sending, state, followWith: (then) => void (follows.current = then) };
}
