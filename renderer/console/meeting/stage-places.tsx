/** Where else the stage can be shown: on the projector, on the other screen, in a window to share in a video meeting. */
import { bridge } from '../../bridge.ts';
import { Button } from '../../components/button.tsx';
import { useConsole } from '../../console-context.tsx';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './stage-places.module.css';

/** Beside the miniature. */
export function StagePlaces() {
  const text = useText();
  const { count, stage } = useConsole().start.displays;
  return (
    <div className={styles.places}>
      {count > 1 && stage !== 'display' ? <ToProjector /> : null}
      {stage === 'display' ? (
        <Button small onPress={() => void bridge.request('stage:swap')}>
          {text('console.stage.swap')}
        </Button>
      ) : null}
      {stage === 'window' ? null : (
        <Button small onPress={openWindow}>
          {text('console.stage.openWindow')}
        </Button>
      )}
    </div>
  );
}

/**
 * In the solo view, which others may see: the way back to a projector at any step, and a window to share before the meeting
 * begins. Whoever shares that window is alone at this one: it becomes the private view, where the window is opened, once the manager has
 * said that nobody sees the screen; not where it is surely on the wall.
 */
export function SoloStagePlaces() {
  const text = useText();
  const { count, mirrored } = useConsole().start.displays;
  const { meeting, ask } = useMeeting();
  const inLobby = meeting.position.step === 'lobby';
  if (count === 1 && (!inLobby || mirrored)) return null;
  return (
    <div className={styles.solo}>
      {count > 1 ? <ToProjector /> : null}
      {inLobby && !mirrored ? (
        <Button kind="quiet" onPress={() => ask('private')}>
          {text('console.stage.share')}
        </Button>
      ) : null}
    </div>
  );
}

function ToProjector() {
  const text = useText();
  return (
    <Button small onPress={() => void bridge.request('stage:place', 'display')}>
      {text('console.stage.toDisplay')}
    </Button>
  );
}

function openWindow(): void {
  void bridge.request('stage:place', 'window');
}
