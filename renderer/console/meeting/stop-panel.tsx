/** Step 4: one seller's stop. The number first, then belief, potential and what the seller will do; the month below. */
import { useEffect, useState } from 'react';
import { formatAmount } from '../../../shared/amounts/write.ts';
import { asksOf } from '../../../shared/agenda.ts';
import { localDateOf, localTimeOf, periodOf } from '../../../shared/calendar.ts';
import type { Goal, Id } from '../../../shared/document.ts';
import { sellerMonth } from '../../../shared/month.ts';
import { periodName } from '../../../shared/period-name.ts';
import { weekNumber, weekOf, type PeriodKind } from '../../../shared/periods.ts';
import { goalOf, isPresent, stopScreen } from '../../../shared/stage/round.ts';
import { formatTime } from '../../../shared/time-format.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { GoalField } from './goal-field.tsx';
import { useMeeting } from './meeting-context.tsx';
import { MonthLine, RestatementWord } from './month-line.tsx';
import { NotYet } from './not-yet.tsx';
import { PresenceButtons } from './presence-buttons.tsx';
import { ResultMending } from './result-mending.tsx';
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
  const weekGoal = goalOf(scene, sellerId, 'week');
  const screen = stopScreen(scene, sellerId);
  const asks = screen.asks;
  const field = draft?.field ?? asks;
  const { corrects, refusal } = useGoalLimits(sellerId, field, month, screen);
  // At the gate the old goal stands on the wall; the field waits for the new one.
  const standing = screen.kind === 'gate' && screen.stated === null ? null : month.goal;
  const stated = field === 'month' ? standing : goalOf(scene, sellerId, field);
  const period = periodOf(field, scene.targetWeek, calendar);

  const ask = (next: PeriodKind): void => setDraft({ sellerId, field: next, text: '', amount: null });
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

  const asked = asksOf(meeting);
  // What is not stated yet, or a slip of this meeting; a later month goal is restated through the gate (design 3).
  const others = asked.filter((kind) => {
    const goal = goalOf(scene, sellerId, kind);
    return kind !== 'week' && (goal === null || goal.meetingId === meeting.id);
  });
  const away = !isPresent(scene, sellerId);
  const restated = screen.kind === 'gate' && screen.stated !== null ? month.goal : null;
  return (
    <div className={styles.stop}>
      <GoalField
        sellerId={sellerId}
        field={field}
        period={period}
        label={text(gateOpen && field === 'month' ? 'goal.new' : 'stage.round.goal', {
          period: periodName(period, locale),
        })}
        stated={stated}
        note={stated === null ? '' : note(stated)}
        refusal={refusal}
        corrects={corrects}
        by={away ? 'advance' : 'seller'}
        takesFocus={restated === null || restated.reason !== undefined}
        onStated={() => setJustStated(field === 'week')}
        onEmpty={() => {
          const next = asked[asked.indexOf(field) + 1];
          if (next === undefined || weekGoal !== null) return 'move';
          ask(next);
          return 'stay';
        }}
      />
      {gateOpen && field === 'month' ? <RestatementWord sellerId={sellerId} /> : null}
      {field !== 'week'
        ? null
        : others.map((kind) => (
            <Button key={kind} kind="quiet" onPress={() => ask(kind)}>
              {text(goalOf(scene, sellerId, kind) === null ? 'goal.ask' : 'goal.correct', {
                period: periodName(periodOf(kind, scene.targetWeek, calendar), locale),
              })}
            </Button>
          ))}
      {away ? <p className={styles.hint}>{text('goal.inAdvance')}</p> : null}
      {restated === null ? null : (
        <ReasonField key={restated.id} goal={restated} onEnter={() => numberEntry.current?.focus()} />
      )}
      <Terms goal={weekGoal} />
      <MonthLine sellerId={sellerId} month={month} />
      {weekGoal === null ? <NotYet sellerId={sellerId} /> : null}
      <div className={styles.aside}>
        <PresenceButtons sellerId={sellerId} />
        <ResultMending sellerId={sellerId} month={month} />
      </div>
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
