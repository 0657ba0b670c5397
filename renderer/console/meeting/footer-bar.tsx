/** What was before, what a key does, and what comes next: every key is a button, too. */
import type { Place } from '../../../shared/agenda.ts';
import { gateOf } from '../../../shared/gate.ts';
import type { Intent } from '../../../shared/keys.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { CAPS, KeyCap } from '../../components/key-cap.tsx';
import { useText } from '../../language.tsx';
import { KeyButtons } from './key-buttons.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './footer-bar.module.css';

export function FooterBar({ act }: { readonly act: (intent: Intent) => void }) {
  const text = useText();
  const { before, after, scene } = useMeeting();
  const name = (place: Place): string =>
    place.stop !== null
      ? fullName(scene, place.stop)
      : place.page === 0
        ? text(`step.${place.step}`)
        : text('console.page', { step: text(`step.${place.step}`), page: place.page + 1 });
  const following = after?.stop ?? null;
  const gate = following === null ? 'closed' : gateOf(scene, following).state;
  return (
    <footer className={styles.bar}>
      <div className={styles.before}>
        {before === null ? null : (
          <button type="button" onClick={() => act('previous')}>
            <KeyCap>{CAPS.previous}</KeyCap>
            <span>
              <span className={styles.small}>{text('console.previous')}</span>
              <span className={styles.place}>{name(before)}</span>
            </span>
          </button>
        )}
      </div>
      <div className={styles.shortcuts}>
        <KeyButtons act={act} />
      </div>
      {after === null ? (
        <div className={styles.after} />
      ) : (
        <button type="button" className={styles.after} onClick={() => act('next')}>
          <span>
            <span className={styles.small}>
              {text(gate === 'closed' ? 'console.next' : gate === 'up' ? 'console.next.up' : 'console.next.down')}
            </span>
            <span className={styles.place}>{name(after)}</span>
          </span>
          <KeyCap>{CAPS.next}</KeyCap>
        </button>
      )}
    </footer>
  );
}
