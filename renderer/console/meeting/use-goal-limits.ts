/** Which number may be stated at a stop now, and whether it takes the place of a slip (design 3, 4.4). */
import { formatWithUnit } from '../../../shared/amounts/write.ts';
import type { Amount, Goal, Id } from '../../../shared/document.ts';
import { allowsGoal, newGoalRange } from '../../../shared/gate.ts';
import { canCorrect, goalInHand } from '../../../shared/goals.ts';
import type { SellerMonth } from '../../../shared/month.ts';
import type { PeriodKind } from '../../../shared/periods.ts';
import type { GateScreen, RoundScreen } from '../../../shared/stage-screens.ts';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';

export interface GoalLimits {
  /** A goal of this meeting that a new number corrects; null: a new number is a goal of its own. */
  readonly corrects: Goal | null;
  readonly refusal: (amount: Amount) => string | null;
}

export function useGoalLimits(
  sellerId: Id,
  field: PeriodKind,
  month: SellerMonth,
  screen: RoundScreen | GateScreen,
): GoalLimits {
  const text = useText();
  const { style, document, calendar } = useSession();
  const { meeting, scene } = useMeeting();
  const inForce = goalInHand(scene, sellerId, field);
  // A week's goal that was left in advance stays, and what is said now comes after it; any other slip is corrected while it can be.
  const isSlip = inForce !== null && (field !== 'week' || inForce.meetingId === meeting.id);
  const restates = screen.kind === 'gate' && field === 'month' && screen.stated === null;
  const correctable =
    isSlip && !restates && canCorrect(document, inForce.id, { calendar, today: scene.today }).ok ? inForce : null;

  return {
    corrects: correctable,
    refusal: (amount) => {
      if (screen.kind !== 'gate' || field !== 'month') return null;
      // By the way that the gate opened, also when its new goal is corrected.
      const way = screen.way === 'hand' ? 'byHand' : screen.way;
      const range = newGoalRange(way, month.soFar.value, screen.old.amount);
      if (range !== null && allowsGoal(range, amount)) return null;
      const params = {
        soFar: formatWithUnit(month.soFar.value, style),
        goal: formatWithUnit(screen.old.amount, style),
      };
      if (range === null) return text('goal.refused.none', params);
      return text(
        way === 'up' ? 'goal.refused.up' : way === 'down' ? 'goal.refused.down' : 'goal.refused.same',
        params,
      );
    },
  };
}
