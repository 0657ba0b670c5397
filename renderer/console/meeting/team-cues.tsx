/** Behind the team's picture, for the manager: its trend, and whether the team sells in the last week of the month (design 4.2, 4.3). */
import type { MonthId } from '../../../shared/document.ts';
import { daysShareShown, explainLastWeek, shareShown } from '../../../shared/explain/last-week.ts';
import { lastFinishedMonths } from '../../../shared/finished.ts';
import { teamLastWeekShare } from '../../../shared/outcome.ts';
import { salesMonthTitle } from '../../../shared/period-name.ts';
import { teamTrend } from '../../../shared/trend.ts';
import { useLanguage, useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import { TrendCue } from './trend-cue.tsx';
import { UnfoldingCue } from './unfolding-cue.tsx';
import styles from './cues.module.css';

const MONTHS = 3;

export function TeamCues() {
  const text = useText();
  const { scene, solo } = useMeeting();
  const months = lastFinishedMonths(scene, MONTHS);
  if (solo) return null;
  return (
    <>
      <ul className={styles.list}>
        <TrendCue trend={teamTrend(scene)} />
      </ul>
      {months.length === 0 ? null : (
        <section>
          <h3 className={styles.title}>{text('cue.teamLastWeek')}</h3>
          <ul className={styles.list}>
            {months.map((month) => (
              <MonthCue key={month} month={month} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function MonthCue({ month }: { readonly month: MonthId }) {
  const { locale, text } = useLanguage();
  const { style } = useSession();
  const { scene } = useMeeting();
  const share = teamLastWeekShare(scene, month);
  return (
    <UnfoldingCue
      name={salesMonthTitle(month, locale, scene.calendar)}
      value={share.known ? shareShown(share, style) : text('value.none')}
      why={
        share.known
          ? text('cue.teamLastWeek.days', { share: daysShareShown(share, style) })
          : text(`share.why.${share.why}`)
      }
      explained={[explainLastWeek(share, style)]}
    />
  );
}
