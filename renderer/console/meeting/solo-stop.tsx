/** One seller's stop in the slim bar: the number, and beside it what follows it, by keyboard alone as in the private view. */
import type { Id } from '../../../shared/document.ts';
import { goalInHand } from '../../../shared/goals.ts';
import { sellerMonth } from '../../../shared/month.ts';
import { useText } from '../../language.tsx';
import { GoalField } from './goal-field.tsx';
import { useMeeting } from './meeting-context.tsx';
import { NotYet } from './not-yet.tsx';
import { ReasonField, TermFields } from './terms.tsx';
import { useStopField } from './use-stop-field.ts';
import styles from './stop.module.css';

export function SoloStop({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const { scene, numberEntry } = useMeeting();
  const { field, restated } = useStopField(sellerId, sellerMonth(scene, sellerId));
  const weekGoal = goalInHand(scene, sellerId, 'week');
  const asksWeek = field.field === 'week';
  return (
    <div className={styles.slim}>
      <GoalField {...field} />
      {restated === null ? null : (
        <div className={styles.slimReason}>
          <ReasonField key={restated.id} goal={restated} onEnter={() => numberEntry.current?.focus()} />
        </div>
      )}
      {weekGoal === null ? (
        <div className={styles.slimNotYet}>
          {restated === null && (field.by === 'advance' || asksWeek) ? (
            <p className={styles.hint}>{text(field.by === 'advance' ? 'goal.inAdvance' : 'terms.first')}</p>
          ) : null}
          <NotYet sellerId={sellerId} />
        </div>
      ) : asksWeek ? (
        <TermFields goal={weekGoal} beliefId="belief" />
      ) : null}
    </div>
  );
}
