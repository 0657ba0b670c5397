/** What follows the number: belief, potential and action; for a restated month, the reason. By keyboard alone. */
import { useRef } from 'react';
import type { Goal } from '../../../shared/document.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { send } from '../../session.tsx';
import { ScoreField } from './score-field.tsx';
import styles from './stop.module.css';

type Field = HTMLInputElement & HTMLTextAreaElement;

export function Terms({ goal, kind }: { readonly goal: Goal | null; readonly kind: 'week' | 'month' }) {
  const text = useText();
  const potential = useRef<Field>(null);
  const action = useRef<Field>(null);
  if (goal === null) return <p className={styles.hint}>{text('terms.first')}</p>;

  const store = (change: Partial<Pick<Goal, 'belief' | 'potential' | 'action' | 'reason'>>): void => {
    const { belief, potential: rests, action: does, reason } = { ...goal, ...change };
    void send({
      type: 'goal.terms',
      goalId: goal.id,
      belief: belief ?? null,
      potential: rests ?? '',
      action: does ?? '',
      reason: reason ?? '',
    });
  };

  if (kind === 'month') {
    return (
      <div className={styles.terms}>
        <TextField label={text('terms.reason')} value={goal.reason ?? ''} onCommit={(reason) => store({ reason: reason.trim() })} />
      </div>
    );
  }
  return (
    <div className={styles.terms}>
      <div className={styles.term}>
        <span className={styles.termName}>{text('terms.belief')}</span>
        <ScoreField
          id="belief"
          label={text('terms.belief')}
          value={goal.belief ?? null}
          onChange={(belief) => {
            if (belief !== null) store({ belief });
          }}
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
          onCommit={(next) => store({ potential: next.trim() })}
        />
        <TextField
          ref={action}
          label={text('terms.action')}
          value={goal.action ?? ''}
          onCommit={(next) => store({ action: next.trim() })}
        />
        <span className="visually-hidden">
          <Button>{text('terms.save')}</Button>
        </span>
      </form>
    </div>
  );
}
