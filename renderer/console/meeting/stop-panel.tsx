/** Step 4: one seller's stop. The number first, then belief, potential and what the seller will do; the month below. */
import { formatAmount } from '../../../shared/amounts/write.ts';
import type { Goal, Id } from '../../../shared/document.ts';
import { goalInHand } from '../../../shared/goals.ts';
import { sellerMonth, type SellerMonth } from '../../../shared/month.ts';
import { isGoalAwaited } from '../../../shared/stage/round.ts';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { GoalField } from './goal-field.tsx';
import { useMeeting } from './meeting-context.tsx';
import { MonthLine, RestatementWord } from './month-line.tsx';
import { NotYet } from './not-yet.tsx';
import { OtherGoals } from './other-goals.tsx';
import { PresenceButtons } from './presence-buttons.tsx';
import { ResultMending } from './result-mending.tsx';
import { ReasonField, Terms } from './terms.tsx';
import { useStopField } from './use-stop-field.ts';
import styles from './stop.module.css';

export function StopPanel({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const { scene, numberEntry } = useMeeting();
  const month = sellerMonth(scene, sellerId);
  const weekGoal = goalInHand(scene, sellerId, 'week');
  const { field, restated } = useStopField(sellerId, month);
  // Under the question for another period the week's own words would read as that period's.
  const asksWeek = field.field === 'week';
  return (
    <div className={styles.stop}>
      <GoalField {...field} />
      <RestatementWord sellerId={sellerId} />
      {asksWeek ? <OtherGoals sellerId={sellerId} /> : null}
      {field.by === 'advance' ? <p className={styles.hint}>{text('goal.inAdvance')}</p> : null}
      {restated === null ? null : (
        <ReasonField key={restated.id} goal={restated} onEnter={() => numberEntry.current?.focus()} />
      )}
      {asksWeek ? <Terms goal={weekGoal} /> : null}
      <MonthLine sellerId={sellerId} month={month} />
      {isGoalAwaited(scene, sellerId) ? <NotYet sellerId={sellerId} /> : null}
      <div className={styles.aside}>
        <span className={styles.here}>
          <span className={styles.termName}>{text('presence.label')}</span>
          <PresenceButtons sellerId={sellerId} />
        </span>
        <ResultMending sellerId={sellerId} month={month} />
      </div>
      {weekGoal === null ? null : <BesideLatest weekGoal={weekGoal} month={month} />}
    </div>
  );
}

/** For the manager alone. */
function BesideLatest({ weekGoal, month }: { readonly weekGoal: Goal; readonly month: SellerMonth }) {
  const text = useText();
  const { style } = useSession();
  const { solo } = useMeeting();
  const { latestResult } = month;
  if (solo || !latestResult.known) return null;
  return (
    <p className={styles.hint}>
      {text(weekGoal.amount > latestResult.value ? 'goal.aboveLatest' : 'goal.belowLatest', {
        latest: formatAmount(latestResult.value, style),
      })}
    </p>
  );
}
