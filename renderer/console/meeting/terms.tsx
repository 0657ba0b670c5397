/** What follows the number: belief, potential and action; for a restated month, the reason. By keyboard alone. */
import { useEffect, useRef, useState } from 'react';
import type { Goal } from '../../../shared/document.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useRecord } from './meeting-context.tsx';
import { ScoreField } from './score-field.tsx';
import styles from './stop.module.css';

type Field = HTMLInputElement & HTMLTextAreaElement;

type Words = Partial<Pick<Goal, 'potential' | 'action' | 'reason'>> & { readonly belief?: number | null };

export function useTerms(): (goal: Goal, words: Words) => void {
  const { change } = useRecord();
  return (goal, words) => void change({ type: 'goal.terms', goalId: goal.id, ...words });
}

/** Why the month's goal was restated; Enter goes on to the week's goal. */
export function ReasonField({ goal, onEnter }: { readonly goal: Goal; readonly onEnter: () => void }) {
  const text = useText();
  const store = useTerms();
  const field = useRef<Field>(null);
  // Once, when the new goal has been said: later the manager moves about freely.
  const [isAsked] = useState(goal.reason === undefined);
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <TextField
        ref={field}
        label={text('word.reason')}
        value={goal.reason ?? ''}
        onCommit={(reason) => store(goal, { reason: reason.trim() })}
      />
    </form>
  );
}

/** Belief, potential and what the seller will do, for the week's goal; empty until it is stated. */
export function Terms({ goal }: { readonly goal: Goal | null }) {
  const text = useText();
  if (goal === null) return <p className={styles.hint}>{text('terms.first')}</p>;
  return <TermFields goal={goal} beliefId="belief" />;
}

interface TermFieldsProps {
  readonly goal: Goal;
  /** Where the stop finds the belief once the number is stated. */
  readonly beliefId?: string;
}

export function TermFields({ goal, beliefId }: TermFieldsProps) {
  const text = useText();
  const store = useTerms();
  const potential = useRef<Field>(null);
  const action = useRef<Field>(null);
  return (
    <div className={styles.terms} data-terms="">
      <div className={styles.term}>
        <span className={styles.termName}>{text('terms.belief')}</span>
        <ScoreField
          id={beliefId}
          label={text('terms.belief')}
          value={goal.belief ?? null}
          onChange={(belief) => store(goal, { belief })}
          onEnter={() => potential.current?.focus()}
        />
      </div>
      <form
        className={styles.termTexts}
        onSubmit={(event) => {
          event.preventDefault();
          if (document.activeElement === potential.current) action.current?.focus();
          else action.current?.blur();
        }}
      >
        <TextField
          ref={potential}
          label={text('terms.potential')}
          value={goal.potential ?? ''}
          onCommit={(next) => store(goal, { potential: next.trim() })}
        />
        <TextField
          ref={action}
          label={text('word.action')}
          value={goal.action ?? ''}
          onCommit={(next) => store(goal, { action: next.trim() })}
        />
        {/* Without one Enter would send nothing; whoever leaves a field has saved it. */}
        <span hidden>
          <Button>{text('terms.save')}</Button>
        </span>
      </form>
    </div>
  );
}
