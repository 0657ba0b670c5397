/** A goal that is taken outside a meeting: stated, restated or corrected, with what was said beside it (design 3). */
import { useRef, useState } from 'react';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import { formatWithUnit } from '../../shared/amounts/write.ts';
import type { Amount, Goal, Id, Period } from '../../shared/document.ts';
import { allowsGoal, newGoalRange, reachedMonthNow } from '../../shared/gate.ts';
import { canCorrect, closedMeetings, goalInForce, promiseOf } from '../../shared/goals.ts';
import type { Text } from '../../shared/messages/index.ts';
import { periodKind } from '../../shared/periods.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { useSending } from '../components/use-sending.ts';
import { useText } from '../language.tsx';
import { useSession } from '../session.tsx';
import { goalCommand } from './goal-command.ts';

export interface SaidGoal {
  readonly amount: Amount | null;
  readonly by: 'seller' | 'advance';
  readonly belief: number | null;
  readonly potential: string;
  readonly action: string;
  /** Why the month's goal was restated. */
  readonly reason: string;
}

interface GoalEntry {
  readonly isWeek: boolean;
  readonly isCorrection: boolean;
  /** A month's goal that comes after another is restated, with its reason (design 5, step 4). */
  readonly isRestatedMonth: boolean;
  readonly hint: string;
  /** What is missing or refused. */
  readonly problem: string | null;
  readonly clear: () => void;
  /** @returns whether all of it is stored */
  readonly save: (said: SaidGoal) => Promise<boolean>;
}

export function useGoalEntry(vantage: Vantage, sellerId: Id, period: Period): GoalEntry {
  const text = useText();
  const { style } = useSession();
  const { problem, sendChange } = useSending();
  const [missing, setMissing] = useState<string | null>(null);
  const isSaving = useRef(false);
  const stored = useRef<{ readonly goalId: Id; readonly amount: Amount } | null>(null);
  const before = standing(vantage, sellerId, period);
  const { isWeek, corrected } = before;

  /** Where only what was said beside it was refused, the goal stands: it is not stated once more. */
  const storeGoal = async (amount: Amount, { by, reason }: SaidGoal): Promise<Id | null> => {
    if (stored.current?.amount === amount) return stored.current.goalId;
    const why = reason.trim() === '' ? null : reason.trim();
    const answer = await sendChange(goalCommand({ sellerId, period, amount, by, reason: why }, corrected));
    const [goalId = null] = answer.ok ? answer.value.ids : [];
    if (goalId !== null) stored.current = { goalId, amount };
    return goalId;
  };
  const storeTerms = async (goalId: Id, said: SaidGoal): Promise<boolean> => {
    const terms = termsOf(said);
    return Object.keys(terms).length === 0 || (await sendChange({ type: 'goal.terms', goalId, ...terms })).ok;
  };
  const save = async (said: SaidGoal): Promise<boolean> => {
    const { amount } = said;
    const wrong = wrongWith(amount, before, style, text);
    setMissing(wrong);
    if (amount === null || wrong !== null || isSaving.current) return false;
    isSaving.current = true;
    const goalId = await storeGoal(amount, said);
    const isStored = goalId !== null && (await storeTerms(goalId, said));
    isSaving.current = false;
    return isStored;
  };
  return {
    isWeek,
    isCorrection: corrected !== null,
    isRestatedMonth: !isWeek && before.inForce !== null,
    hint: hintOf(before, style, text),
    problem: missing ?? problem,
    clear: () => setMissing(null),
    save,
  };
}

/** What is left empty stays as it was said. */
function termsOf({ belief, potential, action }: SaidGoal) {
  return {
    ...(belief === null ? {} : { belief }),
    ...(potential.trim() === '' ? {} : { potential: potential.trim() }),
    ...(action.trim() === '' ? {} : { action: action.trim() }),
  };
}

interface Standing {
  readonly isWeek: boolean;
  readonly inForce: Goal | null;
  /** The goal in force, where a new figure corrects it. */
  readonly corrected: Goal | null;
  /** The month's result, where its goal is reached: the new goal is higher. */
  readonly soFar: Amount | null;
  /** What stays the week's promise, whatever is said now. */
  readonly promise: Goal | null;
}

/** What stands for the period before: a slip is corrected while it can be; later it stays, and a new goal comes after it (design 3). */
function standing(vantage: Vantage, sellerId: Id, period: Period): Standing {
  const { document, calendar, today } = vantage;
  const isWeek = periodKind(period) === 'week';
  const inForce = goalInForce(document, sellerId, period);
  const isCorrectable = isWeek && inForce !== null && canCorrect(document, inForce.id, { calendar, today }).ok;
  // Until the week's meeting is closed, the promise is whatever is said last (design 4.2).
  const isPromised = isWeek && closedMeetings(document).some(({ targetWeek }) => targetWeek === period);
  return {
    isWeek,
    inForce,
    corrected: isCorrectable ? inForce : null,
    soFar: isWeek ? null : (reachedMonthNow(vantage, sellerId)?.soFar ?? null),
    promise: isPromised ? promiseOf(document, sellerId, period) : null,
  };
}

function wrongWith(amount: Amount | null, before: Standing, style: AmountStyle, text: Text): string | null {
  const { soFar, inForce } = before;
  if (amount === null) return text('goal.noAmount');
  const range = soFar === null ? null : newGoalRange('up', soFar, inForce?.amount ?? null);
  return range === null || allowsGoal(range, amount) ? null : hintOf(before, style, text);
}

function hintOf({ inForce, corrected, soFar, promise }: Standing, style: AmountStyle, text: Text): string {
  const withUnit = (amount: Amount): string => formatWithUnit(amount, style);
  if (soFar !== null) return text('goal.higher', { soFar: withUnit(soFar) });
  if (inForce === null) return text(style.unit === null ? 'goal.hint' : 'goal.hintCount');
  const amount = withUnit(inForce.amount);
  if (corrected !== null) return text('goal.correcting', { amount });
  if (promise === null) return text('goal.restating', { amount });
  return text('goal.restatingPromise', { amount, promise: withUnit(promise.amount) });
}
