/** What was before, what a key does, and what comes next: every key is a button, too. */
import type { Place } from '../../../shared/agenda.ts';
import { gateOf } from '../../../shared/gate.ts';
import type { Intent } from '../../../shared/keys.ts';
import type { MessageKey } from '../../../shared/messages/index.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { CAPS, KeyCap } from '../../components/key-cap.tsx';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './footer-bar.module.css';

const SHORTCUTS: readonly { readonly intent: Intent; readonly cap: string; readonly name: MessageKey }[] = [
  { intent: 'black', cap: 'B', name: 'keys.short.black' },
  { intent: 'white', cap: 'W', name: 'keys.short.white' },
  { intent: 'pause', cap: 'T', name: 'keys.short.pause' },
  { intent: 'undo', cap: 'Ctrl Z', name: 'keys.short.undo' },
  { intent: 'agenda', cap: 'Home', name: 'keys.short.agenda' },
  { intent: 'keys', cap: '?', name: 'keys.short.keys' },
];

export function FooterBar({ act }: { readonly act: (intent: Intent) => void }) {
  const text = useText();
  const { undo } = useSession();
  const { meeting, before, after, scene } = useMeeting();
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
      <ul className={styles.shortcuts}>
        {SHORTCUTS.map(({ intent, cap, name: key }) => {
          const isOff = intent === 'undo' && undo === null;
          const does = text(
            isOff ? 'keys.short.nothingToUndo' : intent === 'pause' && meeting.paused ? 'keys.short.resume' : key,
          );
          return (
            <li key={intent}>
              <button type="button" title={does} disabled={isOff} onClick={() => act(intent)}>
                <KeyCap>{cap}</KeyCap>
                <span className={styles.does}>{does}</span>
              </button>
            </li>
          );
        })}
      </ul>
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
