import { Button } from '../../components/button.tsx';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

/** Out of an open meeting: to the home and back, or away with one that was begun by mistake (design 3). */
export function WaysOut({ onLeave }: { readonly onLeave?: () => void }) {
  const text = useText();
  const { ask, leave, solo } = useMeeting();
  return (
    <div className={styles.waysOut}>
      {/* With one screen the home comes on the wall. */}
      <Button
        kind="quiet"
        onPress={() => {
          onLeave?.();
          if (solo) ask('leave');
          else leave();
        }}
      >
        {text('nav.home')}
      </Button>
      <Button kind="quiet" onPress={() => ask('discard')}>
        {text('lobby.discard')}
      </Button>
    </div>
  );
}
