/** One obstacle and its decision: what, who and when. */
import { useState } from 'react';
import type { Obstacle } from '../../../shared/document.ts';
import { written } from '../../../shared/messages/index.ts';
import { chosenOwner, MANAGER, namesIn, ownerChoice, ownerName, SOMEBODY_ELSE } from '../../../shared/owner.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useTeam } from '../../session.tsx';
import { useRecord } from './meeting-context.tsx';
import { ObstacleTitle } from './obstacle-title.tsx';
import { useBeforeMoving } from './use-before-moving.ts';
import styles from './meeting.module.css';

interface ObstacleFormProps {
  readonly obstacle: Obstacle;
  /** The decision alone: what it is about stands on the wall above. */
  readonly brief?: boolean;
}

export function ObstacleForm({ obstacle, brief = false }: ObstacleFormProps) {
  const text = useText();
  const document = useTeam();
  const { meeting, scene, change } = useRecord();
  const action = document.actions.find((one) => one.id === obstacle.actionId) ?? null;
  const [decision, setDecision] = useState(action?.text ?? '');
  const [owner, setOwner] = useState(action === null ? MANAGER : ownerChoice(action.owner));
  const said = action?.owner.kind === 'text' ? action.owner.name : '';
  const [other, setOther] = useState(said);
  const [due, setDue] = useState(action?.due ?? '');
  const [isSure, setSure] = useState(true);
  const missing = !isSure || decision.trim() === '' || (owner === SOMEBODY_ELSE && other.trim() === '');

  const decide = (): void => {
    if (missing) return;
    void change({
      type: 'meeting.decide',
      meetingId: meeting.id,
      obstacleId: obstacle.id,
      text: decision.trim(),
      owner: chosenOwner(owner, other.trim()),
      due: due === '' ? null : due,
    });
  };
  const isChanged =
    decision.trim() !== (action?.text ?? '') ||
    (action !== null &&
      (owner !== ownerChoice(action.owner) ||
        (owner === SOMEBODY_ELSE && other.trim() !== said) ||
        due !== (action.due ?? '')));
  useBeforeMoving(() => {
    if (isChanged) decide();
  });
  // Who owns the decision may not be in the round any more.
  const isOutside = action?.owner.kind === 'seller' && !scene.stops.includes(action.owner.sellerId);
  const people = isOutside ? [...scene.stops, ownerChoice(action.owner)] : scene.stops;
  return (
    <form
      className={styles.obstacle}
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      {brief ? null : <ObstacleTitle obstacle={obstacle} />}
      <TextField label={text('word.decision')} value={decision} onType={setDecision} />
      <div className={styles.row}>
        <SelectField
          label={text('word.who')}
          value={owner}
          options={[
            { value: MANAGER, label: written(ownerName({ kind: 'manager' }, namesIn(document)), text) },
            ...people.map((value) => ({ value, label: fullName(scene, value) })),
            { value: SOMEBODY_ELSE, label: text('decision.other') },
          ]}
          onChange={setOwner}
        />
        {owner === SOMEBODY_ELSE ? <TextField label={text('word.name')} value={other} onType={setOther} /> : null}
        <DateField
          label={text('word.when')}
          value={due}
          today={scene.today}
          onType={(reading) => setSure(reading.kind === 'sure' || reading.kind === 'empty')}
          onCommit={setDue}
        />
      </div>
      <div className={styles.inline}>
        <Button
          kind={action === null ? 'main' : 'plain'}
          small
          disabledBecause={missing ? text('decision.missing') : action === null || isChanged ? null : ''}
        >
          {text(action === null ? 'word.decided' : 'word.change')}
        </Button>
        {brief ? null : (
          <Button
            kind="quiet"
            onPress={() =>
              void change({ type: 'meeting.removeObstacle', meetingId: meeting.id, obstacleId: obstacle.id })
            }
          >
            {text('word.remove')}
          </Button>
        )}
      </div>
    </form>
  );
}
