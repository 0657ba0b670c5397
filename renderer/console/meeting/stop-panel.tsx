/** Step 4: one seller's stop. The number first, then belief, potential and what the seller will do; the month below. */
import { useEffect, useState } from 'react';
import { formatAmount } from '../../../shared/amounts/write.ts';
import { localDateOf, localTimeOf } from '../../../shared/calendar.ts';
import type { Goal, Id } from '../../../shared/document.ts';
import { goalInForce } from '../../../shared/goals.ts';
import { sellerMonth } from '../../../shared/month.ts';
import { weekNumber, weekOf } from '../../../shared/periods.ts';
import { isPresent, stopScreen } from '../../../shared/stage/round.ts';
import { formatTime, monthName } from '../../../shared/time-format.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { GoalField } from './goal-field.tsx';
import { useMeeting } from './meeting-context.tsx';
import { MonthLine, RestatementWord } from './month-line.tsx';
import { NotYet } from './not-yet.tsx';
import { ReasonField, Terms } from './terms.tsx';
import { useGoalLimits } from './use-goal-limits.ts';
import styles from './stop.module.css';

export function StopPanel({ sellerId }: { readonly sellerId: Id }) {
  const { locale, text } = useLanguage();
  const { status, style, calendar } = useSession();
  const { meeting, scene, draft, setDraft, solo, numberEntry } = useMeeting();
  const { gateOpen } = meeting.position;
  const [justStated, setJustStated] = useState(false);
  const month = sellerMonth(scene, sellerId);
  const weekGoal = goalInForce(scene.document, sellerId, scene.targetWeek);
  const screen = stopScreen(scene, sellerId);
  const asks = screen.asks;
  const field = draft?.field ?? asks;
  const { corrects, refusal } = useGoalLimits(sellerId, field, month, screen);
  // At the gate the old goal stands on the wall; the field waits for the new one.
  const standing = screen.kind === 'gate' && screen.stated === null ? null : month.goal;
  const stated = field === 'month' ? standing : weekGoal;

  const ask = (next: 'week' | 'month'): void => setDraft({ sellerId, field: next, text: '', amount: null });
  const note = (goal: Goal): string => {
    if (status.unsaved) return text('goal.notSaved');
    const date = localDateOf(goal.statedAt, calendar.timeZone);
    if (date !== scene.today) return text('goal.saidWeek', { week: weekNumber(weekOf(date)) });
    return text('goal.saidAt', { time: formatTime(localTimeOf(goal.statedAt, calendar.timeZone), locale) });
  };

  // What is stated at the stop moves the question on; a new number typed there is a correction.
  useEffect(() => setDraft(null), [asks, gateOpen, setDraft]);

  // The belief stands there when the goal has come back, which may be after the answer that it is on disk.
  useEffect(() => {
    if (!justStated || weekGoal === null) return;
    document.getElementById('belief')?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    setJustStated(false);
  }, [justStated, weekGoal]);

  // A month goal that is not stated yet, or a slip of this meeting: later ones are restated through the gate (design 3).
  const canAskMonth = month.goal === null || month.goal.meetingId === meeting.id;
  const away = !isPresent(scene, sellerId);
  const restated = screen.kind === 'gate' && screen.stated !== null ? month.goal : null;
  return (
    <div className={styles.stop}>
      <GoalField
        sellerId={sellerId}
        field={field}
        period={field === 'month' ? month.month : scene.targetWeek}
        label={
          field === 'month'
            ? text(gateOpen ? 'goal.newMonth' : 'stage.round.goalMonth', {
                month: monthName(month.month, locale, 'long'),
              })
            : text('goal.week', { week: weekNumber(scene.targetWeek) })
        }
        stated={stated}
        note={stated === null ? '' : note(stated)}
        refusal={refusal}
        corrects={corrects}
        by={away ? 'advance' : 'seller'}
        takesFocus={restated === null || restated.reason !== undefined}
        onStated={() => setJustStated(field === 'week')}
        onEmpty={() => {
          if (field !== 'month' || weekGoal !== null) return 'move';
          ask('week');
          return 'stay';
        }}
      />
      {gateOpen && field === 'month' ? <RestatementWord sellerId={sellerId} /> : null}
      {field === 'week' && canAskMonth ? (
        <Button kind="quiet" onPress={() => ask('month')}>
          {text(month.goal === null ? 'goal.askMonth' : 'goal.correctMonth', {
            month: monthName(month.month, locale, 'long'),
          })}
        </Button>
      ) : null}
      {away ? <p className={styles.hint}>{text('goal.inAdvance')}</p> : null}
      {restated === null ? null : (
        <ReasonField key={restated.id} goal={restated} onEnter={() => numberEntry.current?.focus()} />
      )}
      <Terms goal={weekGoal} />
      <MonthLine sellerId={sellerId} month={month} />
      {weekGoal === null ? <NotYet sellerId={sellerId} /> : null}
      {!solo && weekGoal !== null && month.latestResult.known ? (
        <p className={styles.hint}>
          {text(weekGoal.amount > month.latestResult.value ? 'goal.aboveLatest' : 'goal.belowLatest', {
            latest: formatAmount(month.latestResult.value, style),
          })}
        </p>
      ) : null}
    </div>
  );
}
