/** Who is here, in the lobby and at any time afterwards (design 5). */
import type { Id } from '../../../shared/document.ts';
import { SAID_PRESENCE } from '../../../shared/presence.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { classNames } from '../../components/class-names.ts';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import { usePresence } from './use-presence.ts';
import styles from './meeting.module.css';

export function PresenceButtons({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const { scene } = useMeeting();
  const { current, say } = usePresence(sellerId);
  return (
    <span
      className={styles.states}
      role="group"
      aria-label={text('lobby.presenceOf', { name: fullName(scene, sellerId) })}
    >
      {SAID_PRESENCE.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={current === state}
          className={classNames(styles.state, current === state && styles.stateChosen)}
          onClick={() => say(current === state ? 'expected' : state)}
        >
          {text(`presence.${state}`)}
        </button>
      ))}
    </span>
  );
}
