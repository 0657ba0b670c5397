/** What a key does, as buttons, in either view: each is a cap, and its words where there is room for them. */
import type { Intent } from '../../../shared/keys.ts';
import type { MessageKey } from '../../../shared/messages/index.ts';
import { KeyCap } from '../../components/key-cap.tsx';
import { useConsole } from '../../console-context.tsx';
import { useText } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './key-buttons.module.css';

interface Shortcut {
  readonly intent: Intent;
  readonly cap: string;
  readonly name: MessageKey;
}

const SHORTCUTS: readonly Shortcut[] = [
  { intent: 'black', cap: 'B', name: 'keys.short.black' },
  { intent: 'white', cap: 'W', name: 'keys.short.white' },
  { intent: 'pause', cap: 'T', name: 'keys.short.pause' },
  { intent: 'undo', cap: 'Ctrl Z', name: 'keys.short.undo' },
  { intent: 'agenda', cap: 'Home', name: 'keys.short.agenda' },
  { intent: 'keys', cap: '?', name: 'keys.short.keys' },
  { intent: 'fullScreen', cap: 'F11', name: 'keys.short.fullScreen' },
];

export function KeyButtons({ act }: { readonly act: (intent: Intent) => void }) {
  const text = useText();
  const { undo } = useSession();
  const { start } = useConsole();
  const { meeting, solo } = useMeeting();
  // With the stage on a screen of its own this window is the manager's alone, and there is nothing to change between.
  const between: readonly Shortcut[] =
    start.displays.stage === 'none'
      ? [{ intent: 'private', cap: 'F2', name: solo ? 'keys.short.private' : 'keys.short.shared' }]
      : [];
  return (
    <ul className={styles.keys}>
      {[...SHORTCUTS, ...between].map(({ intent, cap, name }) => {
        const isOff = intent === 'undo' && undo === null;
        const does = text(
          isOff ? 'keys.short.nothingToUndo' : intent === 'pause' && meeting.paused ? 'keys.short.resume' : name,
        );
        return (
          <li key={intent} className={cap.length === 1 ? styles.letter : undefined}>
            <button type="button" title={does} disabled={isOff} onClick={() => act(intent)}>
              <KeyCap>{cap}</KeyCap>
              <span className={styles.does}>{does}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
