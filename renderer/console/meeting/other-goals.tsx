/**
 * What is not stated yet, or a slip that can be corrected (design 3). A later goal for the month is restated through the gate, for a
 * longer period here.
 */
import { asksOf } from '../../../shared/agenda.ts';
import { periodOf } from '../../../shared/calendar.ts';
import type { Id } from '../../../shared/document.ts';
import { canCorrect, goalInHand } from '../../../shared/goals.ts';
import { periodName } from '../../../shared/period-name.ts';
import { Button } from '../../components/button.tsx';
import { useLanguage } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';

interface OtherGoalsProps {
  readonly sellerId: Id;
  /** The number field now asks for another goal. */
  readonly onAsk?: () => void;
}

export function OtherGoals({ sellerId, onAsk }: OtherGoalsProps) {
  const { locale, text } = useLanguage();
  const { meeting, scene, setDraft, afterNumber } = useMeeting();
  return asksOf(meeting).map((kind) => {
    const goal = goalInHand(scene, sellerId, kind);
    if (kind === 'week') return null;
    const { calendar, today } = scene;
    const isSlip = goal !== null && canCorrect(scene.document, goal.id, { calendar, today }).ok;
    if (kind === 'month' && goal !== null && !isSlip) return null;
    const period = periodName(periodOf(kind, scene.targetWeek, scene.calendar), locale);
    return (
      <Button
        key={kind}
        kind="quiet"
        onPress={() =>
          afterNumber(() => {
            setDraft({ sellerId, field: kind, text: '', amount: null });
            onAsk?.();
          })
        }
      >
        {text(goal === null ? 'goal.ask' : isSlip ? 'goal.correct' : 'goal.change', { period })}
      </Button>
    );
  });
}
