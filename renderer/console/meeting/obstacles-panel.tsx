/** Step 5: what stands in the way; each one leaves with what, who and when. */
import { useState } from 'react';
import type { ActionOwner, Obstacle } from '../../../shared/document.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { SelectField } from '../../components/select-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useSending } from '../../components/use-sending.ts';
import { useText } from '../../language.tsx';
import { send, useTeam } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

export function ObstaclesPanel() {
  const text = useText();
  const { meeting } = useMeeting();
  const [what, setWhat] = useState('');
  const { problem, sendChange } = useSending();
  const add = (): void => {
    if (what.trim() === '') return;
    void sendChange({ type: 'meeting.addObstacle', text: what.trim() }).then(({ ok }) => {
      if (ok) setWhat('');
    });
  };
  // The one in hand is the newest not yet decided, as on the wall.
  const open = meeting.obstacles.filter((one) => one.actionId === null).reverse();
  const decided = meeting.obstacles.filter((one) => one.actionId !== null).reverse();
  return (
    <div className={styles.panel}>
      <form
        className={styles.inline}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <TextField label={text('obstacles.what')} value={what} onType={setWhat} />
        <Button keyCap="Enter">{text('obstacles.add')}</Button>
      </form>
      {problem === null ? null : <Notice urgent>{problem}</Notice>}
      {[...open, ...decided].map((obstacle) => (
        // Decided, or the decision taken back: the form begins anew from what is stored.
        <ObstacleForm key={`${obstacle.id} ${obstacle.actionId ?? ''}`} obstacle={obstacle} />
      ))}
    </div>
  );
}

const MANAGER = 'manager';
const OTHER = 'other';

function ObstacleForm({ obstacle }: { readonly obstacle: Obstacle }) {
  const text = useText();
  const document = useTeam();
  const { scene } = useMeeting();
  const action = document.actions.find((one) => one.id === obstacle.actionId) ?? null;
  const [decision, setDecision] = useState(action?.text ?? '');
  const [owner, setOwner] = useState(action === null ? MANAGER : ownerValue(action.owner));
  const [other, setOther] = useState(action?.owner.kind === 'text' ? action.owner.name : '');
  const [due, setDue] = useState(action?.due ?? '');
  const [isSure, setSure] = useState(true);
  const missing = !isSure || decision.trim() === '' || (owner === OTHER && other.trim() === '');

  const decide = (): void => {
    if (missing) return;
    void send({
      type: 'meeting.decide',
      obstacleId: obstacle.id,
      text: decision.trim(),
      owner: ownerOf(owner, other.trim()),
      due: due === '' ? null : due,
    });
  };
  return (
    <form
      className={styles.obstacle}
      onSubmit={(event) => {
        event.preventDefault();
        decide();
      }}
    >
      <h3 className={styles.obstacleTitle}>{obstacle.text}</h3>
      <TextField label={text('decision.what')} value={decision} onType={setDecision} />
      <div className={styles.row}>
        <SelectField
          label={text('decision.who')}
          value={owner}
          options={[
            { value: MANAGER, label: document.settings.managerName || text('decision.manager') },
            ...scene.stops.map((value) => ({ value, label: fullName(scene, value) })),
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
        <Button kind="quiet" onPress={() => void send({ type: 'meeting.removeObstacle', obstacleId: obstacle.id })}>
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
