/** Whether the team sells in the last week of the month: the share of the months that are over, for the manager (design 4.2). */
import type { MonthId } from '../../../shared/document.ts';
import { daysShareShown, explainLastWeek, shareShown } from '../../../shared/explain/last-week.ts';
import { lastFinishedMonths } from '../../../shared/finished.ts';
import { teamLastWeekShare } from '../../../shared/outcome.ts';
import { formatMonthTitle } from '../../../shared/time-format.ts';
import { useLanguage, useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import { UnfoldingCue } from './unfolding-cue.tsx';
import styles from './cues.module.css';

const MONTHS = 3;

export function TeamCues() {
  const text = useText();
  const { scene, solo } = useMeeting();
  const months = lastFinishedMonths(scene, MONTHS);
  if (solo || months.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{text('cue.teamLastWeek')}</h3>
      <ul className={styles.list}>
        {months.map((month) => (
          <MonthCue key={month} month={month} />
        ))}
      </ul>
    </section>
  );
}

function MonthCue({ month }: { readonly month: MonthId }) {
  const { locale, text } = useLanguage();
  const { style } = useSession();
  const { scene } = useMeeting();
  const share = teamLastWeekShare(scene, month);
  return (
    <UnfoldingCue
      name={formatMonthTitle(month, locale)}
      value={share.known ? shareShown(share, style) : text('value.none')}
      why={
        share.known
          ? text('cue.teamLastWeek.days', { share: daysShareShown(share, style) })
          : text('cue.teamLastWeek.unknown')
      }
      explained={[explainLastWeek(share, style)]}
    />
  );
}
