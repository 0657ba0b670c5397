/** Step 7: goals and decisions are read aloud and confirmed; who has not stated is named here. */
import { goalInForce } from '../../../shared/goals.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { CheckField } from '../../components/choice-field.tsx';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

export function SummaryPanel() {
  const text = useText();
  const { meeting, scene, goTo, change } = useMeeting();
  const unstated = scene.stops.filter((id) => goalInForce(scene.document, id, scene.targetWeek) === null);
  return (
    <div className={styles.panel}>
      <p className={styles.empty}>{text('summary.readAloud')}</p>
      <CheckField
        label={text('summary.confirmed')}
        checked={meeting.confirmedAt !== null}
        onChange={(confirmed) => void change({ type: 'meeting.confirm', confirmed })}
      />
      {unstated.length === 0 ? null : (
        <section>
          <h3 className={styles.sectionTitle}>{text('summary.unstated')}</h3>
          <ul className={styles.list}>
            {unstated.map((stop) => (
              <li key={stop} className={styles.listLine}>
                <span className={styles.listWho}>{fullName(scene, stop)}</span>
                <Button small onPress={() => goTo({ step: 'round', stop, page: 0 })}>
                  {text('summary.takeNow')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
