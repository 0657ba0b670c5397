/** What was decided and is not done: owner, day, and a new owner where the old one has left (design 3, 5). */
import type { Action, ActionOwner } from '../../shared/document.ts';
import { written } from '../../shared/messages/index.ts';
import { chosenOwner, MANAGER, namesIn, ownerName } from '../../shared/owner.ts';
import { formatDate } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { Notice } from '../components/notice.tsx';
import { SelectField } from '../components/select-field.tsx';
import { useSending } from '../components/use-sending.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import type { HomeFacts } from './home-facts.ts';
import styles from './home.module.css';

export function HomeDecisions({ facts }: { readonly facts: HomeFacts }) {
  const { text } = useLanguage();
  const { problem, sendChange } = useSending();
  if (facts.openActions.length === 0) return null;
  return (
    <section className={styles.goals} aria-labelledby="home-decisions">
      <h2 id="home-decisions" className={styles.title}>
        {text('action.title')}
      </h2>
      <ul className={styles.decisions}>
        {facts.openActions.map(({ action, needsOwner }) => (
          <Decision
            key={action.id}
            action={action}
            today={facts.today}
            team={needsOwner ? facts.team.map(({ id, name }) => ({ value: id, label: name })) : null}
            onDone={() => void sendChange({ type: 'action.done', actionId: action.id, done: true })}
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
  readonly onDone: () => void;
  readonly onOwner: (owner: ActionOwner) => void;
}

function Decision({ action, today, team, onDone, onOwner }: DecisionProps) {
  const { locale, text } = useLanguage();
  const { document, status } = useSession();
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
      {canChange ? (
        <Button kind="quiet" label={text('home.doneFor', { what: action.text })} onPress={onDone}>
          {text('followUp.done')}
        </Button>
      ) : null}
    </li>
  );
}
