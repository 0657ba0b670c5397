/** Step 5: what stands in the way; each one leaves with what, who and when. */
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useRecord } from './meeting-context.tsx';
import { ObstacleForm } from './obstacle-form.tsx';
import { useEntry } from './use-entry.ts';
import styles from './meeting.module.css';

export function ObstaclesPanel() {
  const text = useText();
  const { meeting, change } = useRecord();
  const { onSubmit, field } = useEntry((said) =>
    change({ type: 'meeting.addObstacle', meetingId: meeting.id, text: said }),
  );
  // The one in hand is the newest not yet decided, as on the wall.
  const open = meeting.obstacles.filter((one) => one.actionId === null).reverse();
  const decided = meeting.obstacles.filter((one) => one.actionId !== null).reverse();
  return (
    <div className={styles.panel}>
      <form className={styles.inline} onSubmit={onSubmit}>
        <TextField label={text('obstacles.ask')} {...field} />
        <Button keyCap="Enter">{text(meeting.status === 'open' ? 'word.show' : 'word.add')}</Button>
      </form>
      {[...open, ...decided].map((obstacle) => (
        // Decided, or the decision taken back: the form begins anew from what is stored.
        <ObstacleForm key={`${obstacle.id} ${obstacle.actionId ?? ''}`} obstacle={obstacle} />
      ))}
    </div>
  );
}
