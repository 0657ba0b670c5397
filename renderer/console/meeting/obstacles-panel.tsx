/** Step 5: what stands in the way; each one leaves with what, who and when. */
import { useRef, useState } from 'react';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useRecord } from './meeting-context.tsx';
import { ObstacleForm } from './obstacle-form.tsx';
import { useBeforeMoving } from './use-before-moving.ts';
import styles from './meeting.module.css';

export function ObstaclesPanel() {
  const text = useText();
  const { meeting, change } = useRecord();
  const [what, setWhat] = useState('');
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const add = (): void => {
    const said = what.trim();
    if (said === '') return;
    setWhat('');
    void change({ type: 'meeting.addObstacle', meetingId: meeting.id, text: said }).then(({ ok }) => {
      if (!ok) setWhat((newer) => newer || said);
    });
  };
  useBeforeMoving(add);
  // The one in hand is the newest not yet decided, as on the wall.
  const open = meeting.obstacles.filter((one) => one.actionId === null).reverse();
  const decided = meeting.obstacles.filter((one) => one.actionId !== null).reverse();
  return (
    <div className={styles.panel}>
      <form
        className={styles.inline}
        onSubmit={(event) => {
          event.preventDefault();
          if (what.trim() === '') field.current?.blur();
          else add();
        }}
      >
        <TextField ref={field} label={text('obstacles.what')} value={what} onType={setWhat} />
        <Button keyCap="Enter">{text(meeting.status === 'open' ? 'obstacles.add' : 'word.add')}</Button>
      </form>
      {[...open, ...decided].map((obstacle) => (
        // Decided, or the decision taken back: the form begins anew from what is stored.
        <ObstacleForm key={`${obstacle.id} ${obstacle.actionId ?? ''}`} obstacle={obstacle} />
      ))}
    </div>
  );
}
