/** Step 5: what stands in the way; each one leaves with what, who and when. */
import type { Obstacle } from '../../../shared/document.ts';
import { Button } from '../../components/button.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useRecord } from './meeting-context.tsx';
import { ObstacleForm } from './obstacle-form.tsx';
import { useEntry } from './use-entry.ts';
import styles from './meeting.module.css';

export function ObstaclesPanel() {
  return (
    <div className={styles.panel}>
      <ObstacleEntry />
      <ObstacleForms />
    </div>
  );
}

export function ObstacleEntry() {
  const text = useText();
  const { meeting, change } = useRecord();
  const { onSubmit, field } = useEntry(
    (said) => change({ type: 'meeting.addObstacle', meetingId: meeting.id, text: said }),
    meeting.status === 'open',
  );
  return (
    <form className={styles.inline} onSubmit={onSubmit}>
      <TextField label={text('obstacles.ask')} {...field} />
      <Button keyCap="Enter">{text(meeting.status === 'open' ? 'word.show' : 'word.add')}</Button>
    </form>
  );
}

export function ObstacleForms() {
  return useObstacles().map((obstacle) => <ObstacleForm key={formKey(obstacle)} obstacle={obstacle} />);
}

/** The one in hand, as on the wall, to be decided; nothing when all are. */
export function ObstacleInHand() {
  const [first] = useObstacles();
  if (first === undefined || first.actionId !== null) return null;
  return <ObstacleForm key={formKey(first)} obstacle={first} brief />;
}

/** Those not yet decided first, the newest of them before the others, as on the wall. */
function useObstacles(): readonly Obstacle[] {
  const { obstacles } = useRecord().meeting;
  const open = obstacles.filter((one) => one.actionId === null).reverse();
  const decided = obstacles.filter((one) => one.actionId !== null).reverse();
  return [...open, ...decided];
}

/** Decided, or the decision taken back: the form begins anew from what is stored. */
function formKey({ id, actionId }: Obstacle): string {
  return `${id} ${actionId ?? ''}`;
}
