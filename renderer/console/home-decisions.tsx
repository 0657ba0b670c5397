/** What was decided and is not done: owner, day, and a new owner where the old one has left (design 3, 5). */
import { useState } from 'react';
import type { Action, ActionOwner, Id } from '../../shared/document.ts';
import { written } from '../../shared/messages/index.ts';
import { needsOwner, openDecisions } from '../../shared/open-actions.ts';
import { chosenOwner, MANAGER, namesIn, ownerName } from '../../shared/owner.ts';
import { weekOf } from '../../shared/periods.ts';
import { formatDate } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import { useSending } from '../components/use-sending.ts';
import { useLanguage } from '../language.tsx';
import { useSession, useStatus } from '../session.tsx';
import type { HomeFacts } from './home-facts.ts';
import styles from './home.module.css';

export function HomeDecisions({ facts }: { readonly facts: HomeFacts }) {
  const { text } = useLanguage();
  const { document } = useSession();
  const { problem, sendChange } = useSending();
  // What is done here stays in its place until the view is left: a slip is seen, and taken back.
  const [doneHere, setDoneHere] = useState<readonly Id[]>([]);
  const actions = openDecisions(document, doneHere);
  const say = (actionId: Id, done: boolean): void => {
    if (done) setDoneHere([...doneHere, actionId]);
    void sendChange({ type: 'action.done', actionId, done });
  };
  if (actions.length === 0) return null;
  return (
    <section className={styles.goals} aria-labelledby="home-decisions">
      <h2 id="home-decisions" className={styles.title}>
        {text('action.title')}
      </h2>
      <ul className={styles.decisions}>
        {actions.map((action) => (
          <Decision
            key={action.id}
            action={action}
            today={facts.today}
            team={
              needsOwner(document, action, weekOf(facts.today))
                ? facts.team.map(({ id, name }) => ({ value: id, label: name }))
                : null
            }
            onDone={(done) => say(action.id, done)}
            onOwner={(owner) => {
              const { id, text: what, due } = action;
              void sendChange({ type: 'action.edit', actionId: id, text: what, owner, due });
            }}
          />
        ))}
      </ul>
      {problem === null ? null : <Notice urgent>{problem}</Notice>}
    </section>
  );
}

interface DecisionProps {
  readonly action: Action;
  readonly today: string;
  /** Those who can take it over; null while its owner is in the team. */
  readonly team: readonly { readonly value: string; readonly label: string }[] | null;
  readonly onDone: (done: boolean) => void;
  readonly onOwner: (owner: ActionOwner) => void;
}

function Decision({ action, today, team, onDone, onOwner }: DecisionProps) {
  const { locale, text } = useLanguage();
  const { document } = useSession();
  const status = useStatus();
  const { owner, due } = action;
  const nameOf = (one: ActionOwner): string => written(ownerName(one, namesIn(document)), text);
  const name = nameOf(owner);
  const canChange = status.mode === 'rw';
  return (
    <li>
      <span>{action.text}</span>
      {team === null || !canChange ? (
        <span className={styles.secondary}>{name}</span>
      ) : (
        <SelectField
          label={text('home.newOwner', { name })}
          value=""
          options={[
            { value: '', label: text('home.chooseOwner') },
            { value: MANAGER, label: nameOf({ kind: 'manager' }) },
            ...team,
          ]}
          onChange={(next) => {
            if (next !== '') onOwner(chosenOwner(next));
          }}
        />
      )}
      <span className={due !== null && due < today ? styles.late : styles.secondary}>
        {due === null ? text('value.none') : formatDate(due, locale, 'short')}
      </span>
      {canChange ? <DoneButton action={action} onDone={onDone} /> : null}
    </li>
  );
}

function DoneButton({ action, onDone }: Pick<DecisionProps, 'action' | 'onDone'>) {
  const { text } = useLanguage();
  const what = action.text;
  if (action.doneAt === null) {
    return (
      <Button kind="quiet" label={text('home.doneFor', { what })} onPress={() => onDone(true)}>
        {text('followUp.done')}
      </Button>
    );
  }
  return (
    <span className={styles.done}>
      {text('followUp.done')}
      <Button kind="quiet" label={text('home.undoneFor', { what })} onPress={() => onDone(false)}>
        {text('home.undone')}
      </Button>
    </span>
  );
}
