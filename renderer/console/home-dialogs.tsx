/** What the home asks before it changes something: each in a dialog of its own. */
import type { HeldKind } from '../../shared/agenda.ts';
import { targetWeekOf } from '../../shared/calendar.ts';
import type { IsoWeek, Period, Seller } from '../../shared/document.ts';
import type { HeldBefore } from '../../shared/held-before.ts';
import { periodName } from '../../shared/period-name.ts';
import { periodKind } from '../../shared/periods.ts';
import { capitalised } from '../../shared/time-format.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { ConfirmDialog } from '../components/dialog.tsx';
import { useLanguage } from '../language.tsx';
import { GoalDialog } from './goal-dialog.tsx';
import { KindDialog } from './kind-dialog.tsx';
import { OrderDialog } from './order-dialog.tsx';
import type { StartMeeting } from './use-start-meeting.ts';
import { WeekDialog } from './week-dialog.tsx';

export type HomeDialog =
  'week' | 'order' | 'kind' | 'alsoMonthly' | { readonly seller: Seller; readonly period: Period };

interface HomeDialogsProps {
  readonly asking: HomeDialog | null;
  readonly vantage: Vantage;
  readonly starting: StartMeeting;
  readonly onChooseWeek: (week: IsoWeek | null) => void;
  readonly onClose: () => void;
}

export function HomeDialogs({ asking, vantage, starting, onChooseWeek, onClose }: HomeDialogsProps) {
  const { calendar, targetWeek, today } = vantage;
  if (starting.again !== null) return <AgainDialog {...starting.again} starting={starting} />;
  if (asking === null) return null;
  if (typeof asking === 'object') return <GoalDialog {...asking} vantage={vantage} onClose={onClose} />;
  switch (asking) {
    case 'week':
      return (
        <WeekDialog
          week={targetWeek}
          usual={targetWeekOf(today, calendar.usualWeekday)}
          onChoose={(week) => {
            onChooseWeek(week);
            onClose();
          }}
          onClose={onClose}
        />
      );
    case 'order':
      return <OrderDialog onClose={onClose} />;
    default:
      return (
        <KindDialog
          vantage={vantage}
          initially={asking === 'alsoMonthly' ? 'alsoMonthly' : 'month'}
          onStart={(chosen) => {
            onClose();
            starting.start(chosen);
          }}
          onClose={onClose}
        />
      );
  }
}

interface AgainDialogProps {
  readonly chosen: HeldKind;
  readonly before: HeldBefore;
  readonly starting: StartMeeting;
}

/** A second meeting, of the same series or of another kind about the same week: each is called what it is. */
function AgainDialog({ chosen, before: { is, kind, period }, starting }: AgainDialogProps) {
  const { locale, text } = useLanguage();
  const name = capitalised(periodName(period, locale, periodKind(period) === 'week' ? 'noYear' : 'year'));
  return (
    <ConfirmDialog
      title={text(`home.again.${is}`, { period: name, kind })}
      confirm={text(is === 'series' ? 'home.again.confirm' : 'kind.start')}
      cancel={text('word.cancel')}
      onConfirm={() => starting.begin(chosen)}
      onCancel={starting.thinkBetter}
    >
      <p>{text(`home.again.${is}Body`, { kind: chosen.kind })}</p>
    </ConfirmDialog>
  );
}
