/** What the number field asks at a stop, and what follows its number (design 3, 5, 6). */
import { useEffect, useRef, useState } from 'react';
import { asksOf } from '../../../shared/agenda.ts';
import { localDateOf, localTimeOf, periodOf } from '../../../shared/calendar.ts';
import type { Goal, Id } from '../../../shared/document.ts';
import { goalInHand } from '../../../shared/goals.ts';
import type { SellerMonth } from '../../../shared/month.ts';
import { periodName } from '../../../shared/period-name.ts';
import { weekNumber, weekOf, type PeriodKind } from '../../../shared/periods.ts';
import { isPresent } from '../../../shared/presence.ts';
import { stopScreen } from '../../../shared/stage/round.ts';
import { formatTime } from '../../../shared/time-format.ts';
import { useLanguage } from '../../language.tsx';
import { useSession, useStatus } from '../../session.tsx';
import type { GoalFieldProps } from './goal-field.tsx';
import { useDraft, useMeeting } from './meeting-context.tsx';
import { useGoalLimits } from './use-goal-limits.ts';

export interface StopField {
  readonly field: GoalFieldProps;
  /** The month's new goal behind the opened gate, whose reason is asked for; null else. */
  readonly restated: Goal | null;
}

export function useStopField(sellerId: Id, month: SellerMonth): StopField {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const { meeting, scene, setDraft } = useMeeting();
  const draft = useDraft();
  const { gateOpen } = meeting.position;
  const note = useGoalNote();
  const weekGoal = goalInHand(scene, sellerId, 'week');
  const awaitBelief = useBelief(weekGoal);
  const screen = stopScreen(scene, sellerId);
  const field = draft?.field ?? screen.asks;
  const { corrects, refusal } = useGoalLimits(sellerId, field, month, screen);
  // At the gate the old goal stands on the wall; the field waits for the new one.
  const standing = screen.kind === 'gate' && screen.stated === null ? null : month.goal;
  const stated = field === 'month' ? standing : goalInHand(scene, sellerId, field);
  const restated = screen.kind === 'gate' && screen.stated !== null ? month.goal : null;
  const period = periodOf(field, scene.targetWeek, calendar);
  const turnTo = (next: PeriodKind): void => setDraft({ sellerId, field: next, text: '', amount: null });

  // What is stated at the stop moves the question on; a new number typed there is a correction. When a screen comes or goes the
  // panel is made anew with the same question: what is half typed is still being said.
  const asked = useRef({ asks: screen.asks, gateOpen });
  useEffect(() => {
    const before = asked.current;
    if (before.asks === screen.asks && before.gateOpen === gateOpen) return;
    asked.current = { asks: screen.asks, gateOpen };
    // Another question that was turned to meanwhile is not the one that has been answered.
    if (field === before.asks || before.gateOpen !== gateOpen) setDraft(null);
  }, [screen.asks, gateOpen, field, setDraft]);

  return {
    restated,
    field: {
      sellerId,
      field,
      period,
      label: text(gateOpen && field === 'month' ? 'goal.new' : 'stage.round.goal', {
        period: periodName(period, locale),
      }),
      stated,
      note: stated === null ? '' : note(stated),
      refusal,
      corrects,
      by: isPresent(scene.meeting, sellerId) ? 'seller' : 'advance',
      takesFocus: restated === null || restated.reason !== undefined,
      onStated: () => awaitBelief(field === 'week'),
      onEmpty: () => {
        if (screen.kind === 'round' && screen.comesBack !== null) return 'move';
        // Who does not say the longer goal is asked for the next; a week's goal left in advance is shown before the next stop.
        const asked = asksOf(meeting);
        const after = asked.slice(asked.indexOf(field) + 1);
        const next = after.find((kind) => goalInHand(scene, sellerId, kind) === null) ?? after.at(-1);
        if (next === undefined) return 'move';
        turnTo(next);
        return 'stay';
      },
    },
  };
}

/** When a goal was said, and that it is on disk. */
function useGoalNote(): (goal: Goal) => string {
  const { locale, text } = useLanguage();
  const { calendar } = useSession();
  const status = useStatus();
  const { scene } = useMeeting();
  return ({ statedAt }) => {
    if (status.unsaved) return text('word.unsaved');
    const date = localDateOf(statedAt, calendar.timeZone);
    if (date !== scene.today) return text('goal.saidWeek', { week: weekNumber(weekOf(date)) });
    return text('goal.saidAt', { time: formatTime(localTimeOf(statedAt, calendar.timeZone), locale) });
  };
}

/** Once the week's goal is stated, on to the belief: it is there when the goal has come back, which may be after the answer. */
function useBelief(weekGoal: Goal | null): (awaited: boolean) => void {
  const [isAwaited, setAwaited] = useState(false);
  useEffect(() => {
    if (!isAwaited || weekGoal === null) return;
    document.getElementById('belief')?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    setAwaited(false);
  }, [isAwaited, weekGoal]);
  return setAwaited;
}
