import type { MessageKey } from '../../../shared/messages/index.ts';
import { Dialog } from '../../components/dialog.tsx';
import { KeyCap } from '../../components/key-cap.tsx';
import { useText } from '../../language.tsx';
import styles from './meeting.module.css';

/** The one cap that has a name instead of a sign, another in each language. */
const SPACE = 'space';

const KEYS: readonly { readonly caps: readonly string[]; readonly does: MessageKey }[] = [
  { caps: ['PageDown', '→', SPACE], does: 'keys.next' },
  { caps: ['PageUp', '←'], does: 'keys.previous' },
  { caps: ['F5'], does: 'keys.start' },
  { caps: ['Enter'], does: 'keys.enter' },
  { caps: ['G'], does: 'keys.goal' },
  { caps: ['B', '.'], does: 'keys.black' },
  { caps: ['W'], does: 'keys.white' },
  { caps: ['T'], does: 'keys.pause' },
  { caps: ['Ctrl Z'], does: 'keys.undo' },
  { caps: ['Home'], does: 'keys.agenda' },
  { caps: ['F4'], does: 'keys.more' },
  { caps: ['F2'], does: 'keys.private' },
  { caps: ['F11'], does: 'keys.fullScreen' },
  { caps: ['Esc'], does: 'keys.dismiss' },
];

export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog title={text('keys.title')} closedBy={['keys', 'next', 'previous']} onClose={onClose}>
      <dl className={styles.keys}>
        {KEYS.map(({ caps, does }) => (
          <div key={does}>
            <dt>
              {caps.map((cap) => (
                <KeyCap key={cap}>{cap === SPACE ? text('keys.space') : cap}</KeyCap>
              ))}
            </dt>
            <dd>{text(does)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.keysNote}>{text('keys.inField')}</p>
    </Dialog>
  );
}
