/** On one screen: what is seldom needed at a stop. The other goals, who is here, and a wrong result. */
import { goalInHand } from '../../../shared/goals.ts';
import { sellerMonth } from '../../../shared/month.ts';
import { isGoalAwaited } from '../../../shared/stage/round.ts';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import { NotYet } from './not-yet.tsx';
import { OtherGoals } from './other-goals.tsx';
import { PresenceButtons } from './presence-buttons.tsx';
import { ResultMending } from './result-mending.tsx';
import styles from './stop.module.css';

export function StopMore({ onDone }: { readonly onDone: () => void }) {
  const text = useText();
  const { meeting, scene } = useMeeting();
  const { stop } = meeting.position;
  if (stop === null) return null;
  return (
    <div className={styles.stop}>
      <span className={styles.here}>
        <span className={styles.termName}>{text('presence.label')}</span>
        <PresenceButtons sellerId={stop} />
      </span>
      <ResultMending sellerId={stop} month={sellerMonth(scene, stop)} />
      <OtherGoals sellerId={stop} onAsk={onDone} />
      {/* Without a goal for the week it stands in the bar. */}
      {goalInHand(scene, stop, 'week') !== null && isGoalAwaited(scene, stop) ? <NotYet sellerId={stop} /> : null}
    </div>
  );
}
