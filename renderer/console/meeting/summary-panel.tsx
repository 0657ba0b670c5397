/** Step 7: goals and decisions are read aloud and confirmed; who has not stated is named here. */
import { asksOf } from '../../../shared/agenda.ts';
import { periodOf } from '../../../shared/calendar.ts';
import type { Id } from '../../../shared/document.ts';
import { goalInForce } from '../../../shared/goals.ts';
import { periodName } from '../../../shared/period-name.ts';
import type { PeriodKind } from '../../../shared/periods.ts';
import { fullName, type Scene } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/choice-field.tsx';
import { useLanguage, useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

export function SummaryPanel() {
  return (
    <div className={styles.panel}>
      <Confirmation />
      <UnstatedGoals />
    </div>
  );
}

export function Confirmation() {
  const text = useText();
  const { meeting, change } = useMeeting();
  return (
    <>
      <p className={styles.empty}>{text('summary.readAloud')}</p>
      <CheckField
        label={text('summary.confirmed')}
        checked={meeting.confirmedAt !== null}
        onChange={(confirmed) => void change({ type: 'meeting.confirm', confirmed })}
      />
    </>
  );
}

export function UnstatedGoals() {
  const { meeting } = useMeeting();
  return asksOf(meeting).map((kind) => (kind === 'month' ? null : <Unstated key={kind} kind={kind} />));
}

/** Who has not said what the meeting asks for a kind of period. */
export function unstatedOf(scene: Scene, kind: PeriodKind): readonly Id[] {
  const period = periodOf(kind, scene.targetWeek, scene.calendar);
  return scene.stops.filter((id) => goalInForce(scene.document, id, period) === null);
}

/** Who has not stated the goal of the longer period that the meeting is about, or the week's; the month's is asked for in any week. */
function Unstated({ kind }: { readonly kind: PeriodKind }) {
  const { locale, text } = useLanguage();
  const { scene, goTo } = useMeeting();
  const period = periodOf(kind, scene.targetWeek, scene.calendar);
  const unstated = unstatedOf(scene, kind);
  if (unstated.length === 0) return null;
  return (
    <section>
      <h3 className={styles.sectionTitle}>{text('summary.unstated', { period: periodName(period, locale) })}</h3>
      <ul>
        {unstated.map((stop) => (
          <li key={stop} className={styles.listLine}>
            <span className={styles.listWho}>{fullName(scene, stop)}</span>
            <Button small onPress={() => goTo({ step: 'round', stop, page: 0 })}>
              {text('goal.takeNow')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
