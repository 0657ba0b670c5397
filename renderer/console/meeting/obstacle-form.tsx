/** One obstacle and its decision: what, who and when. */
import { useState } from 'react';
import type { ActionOwner, Obstacle } from '../../../shared/document.ts';
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

const MANAGER = 'manager';
const OTHER = 'other';

export function ObstacleForm({ obstacle }: { readonly obstacle: Obstacle }) {
  const text = useText();
  const document = useTeam();
  const { meeting, scene, change } = useRecord();
  const action = document.actions.find((one) => one.id === obstacle.actionId) ?? null;
  const [decision, setDecision] = useState(action?.text ?? '');
  const [owner, setOwner] = useState(action === null ? MANAGER : ownerValue(action.owner));
  const [other, setOther] = useState(action?.owner.kind === 'text' ? action.owner.name : '');
  const [due, setDue] = useState(action?.due ?? '');
  const [isSure, setSure] = useState(true);
  const missing = !isSure || decision.trim() === '' || (owner === OTHER && other.trim() === '');

  const decide = (): void => {
    if (missing) return;
    void change({
      type: 'meeting.decide',
      meetingId: meeting.id,
      obstacleId: obstacle.id,
      text: decision.trim(),
      owner: ownerOf(owner, other.trim()),
      due: due === '' ? null : due,
    });
  };
  const isChanged =
    decision.trim() !== (action?.text ?? '') ||
    (action !== null && (owner !== ownerValue(action.owner) || due !== (action.due ?? '')));
  useBeforeMoving(() => {
    if (isChanged) decide();
  });
  // Who owns the decision may not be in the round any more.
  const isOutside = action?.owner.kind === 'seller' && !scene.stops.includes(action.owner.sellerId);
  const people = isOutside ? [...scene.stops, ownerValue(action.owner)] : scene.stops;
  return (
    <form
      className={styles.obstacle}
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      <ObstacleTitle obstacle={obstacle} />
      <TextField label={text('decision.what')} value={decision} onType={setDecision} />
      <div className={styles.row}>
        <SelectField
          label={text('decision.who')}
          value={owner}
          options={[
            { value: MANAGER, label: document.settings.managerName || text('decision.manager') },
            ...people.map((value) => ({ value, label: fullName(scene, value) })),
            { value: OTHER, label: text('decision.other') },
          ]}
          onChange={setOwner}
        />
        {owner === OTHER ? <TextField label={text('decision.otherName')} value={other} onType={setOther} /> : null}
        <DateField
          label={text('decision.when')}
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
          disabledBecause={missing ? text('decision.missing') : null}
        >
          {text(action === null ? 'decision.save' : 'decision.change')}
        </Button>
        <Button
          kind="quiet"
          onPress={() =>
            void change({ type: 'meeting.removeObstacle', meetingId: meeting.id, obstacleId: obstacle.id })
          }
        >
          {text('word.remove')}
        </Button>
      </div>
    </form>
  );
}

function ownerValue(owner: ActionOwner): string {
  return owner.kind === 'seller' ? owner.sellerId : owner.kind === 'manager' ? MANAGER : OTHER;
}

function ownerOf(value: string, name: string): ActionOwner {
  if (value === MANAGER) return { kind: 'manager' };
  return value === OTHER ? { kind: 'text', name } : { kind: 'seller', sellerId: value };
}
