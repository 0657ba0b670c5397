/** Who is here, in the lobby and at any time afterwards (design 5). */
import type { Id, PresenceState } from '../../../shared/document.ts';
import { isPassed } from '../../../shared/round-moves.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { classNames } from '../../components/class-names.ts';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

const STATES: readonly PresenceState[] = ['here', 'remote', 'late', 'away'];

export function PresenceButtons({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const { meeting, scene, change, afterNumber } = useMeeting();
  const current = meeting.presence.find((one) => one.sellerId === sellerId)?.state ?? 'expected';
  const say = (state: PresenceState): void => {
    const passed = isPassed(meeting, sellerId, state);
    void change({ type: 'meeting.presence', sellerId, state });
    if (passed) void change({ type: 'meeting.later', sellerId });
  };
  // Who is here states a goal, who is not has left it in advance: a number that is half said was said before.
  const sayInTurn = (state: PresenceState): void =>
    meeting.position.stop === sellerId ? afterNumber(() => say(state)) : say(state);
  return (
    <span
      className={styles.states}
      role="group"
      aria-label={text('lobby.presenceOf', { name: fullName(scene, sellerId) })}
    >
      {STATES.map((state) => (
        <button
          key={state}
          type="button"
          aria-pressed={current === state}
          className={classNames(styles.state, current === state && styles.stateChosen)}
          onClick={() => sayInTurn(current === state ? 'expected' : state)}
        >
          {text(`presence.${state}`)}
        </button>
      ))}
    </span>
  );
}
