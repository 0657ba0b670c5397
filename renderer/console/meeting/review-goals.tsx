/** What was said with each seller's goals, to be mended with the meeting's other texts; the numbers stand (design 3). */
import { formatAmount } from '../../../shared/amounts/write.ts';
import type { Goal, SellerFacts } from '../../../shared/document.ts';
import { originalGoal } from '../../../shared/goals.ts';
import { monthName } from '../../../shared/time-format.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { classNames } from '../../components/class-names.ts';
import fold from '../../components/fold.module.css';
import { TextField } from '../../components/text-field.tsx';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useRecord } from './meeting-context.tsx';
import { TermFields, useTerms } from './terms.tsx';
import styles from './after-meeting.module.css';

export function ReviewGoals() {
  const { meeting } = useRecord();
  return (
    <div>
      {(meeting.facts?.sellers ?? []).map((facts) => (
        <SellerWords key={facts.sellerId} facts={facts} />
      ))}
    </div>
  );
}

/** Folded: a seller's words of the week's goal that the minutes tell, and why the month's was restated at the meeting. */
function SellerWords({ facts }: { readonly facts: SellerFacts }) {
  const { style, document } = useSession();
  const { meeting, scene } = useRecord();
  const goalOf = (id: string | null): Goal | null => document.goals.find((goal) => goal.id === id) ?? null;
  const week = goalOf(facts.weekGoalId);
  const month = goalOf(facts.monthGoalId);
  const restated =
    month?.meetingId === meeting.id && originalGoal(document, month.sellerId, month.period)?.id !== month.id
      ? month
      : null;
  if (week === null && restated === null) return null;
  return (
    <details className={styles.words}>
      <summary className={classNames(fold.fold, styles.wordsOf)}>
        <span>{fullName(scene, facts.sellerId)}</span>
        {week === null ? null : <span className={styles.wordsGoal}>{formatAmount(week.amount, style)}</span>}
      </summary>
      {week === null ? null : <TermFields goal={week} />}
      {restated === null ? null : <Reason goal={restated} />}
    </details>
  );
}

function Reason({ goal }: { readonly goal: Goal }) {
  const { locale, text } = useLanguage();
  const store = useTerms();
  return (
    <TextField
      label={text('after.reason', { month: monthName(goal.period, locale, 'long') })}
      value={goal.reason ?? ''}
      onCommit={(reason) => store(goal, { reason: reason.trim() })}
    />
  );
}
