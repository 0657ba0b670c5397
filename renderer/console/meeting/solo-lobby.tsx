/** Who is here, of those who stand on the wall's page: a choice for each, so that eight have room in the slim bar. */
import type { Id, PresenceState } from '../../../shared/document.ts';
import { SAID_PRESENCE } from '../../../shared/presence.ts';
import { peopleShown } from '../../../shared/stage/lobby.ts';
import { fullName, shortName } from '../../../shared/stage/scene.ts';
import { SelectField } from '../../components/select-field.tsx';
import { useText } from '../../language.tsx';
import { Mirrored, SecondMeeting } from './lobby-panel.tsx';
import { useMeeting } from './meeting-context.tsx';
import { usePresence } from './use-presence.ts';
import styles from './solo-entry.module.css';

const STATES: readonly PresenceState[] = ['expected', ...SAID_PRESENCE];

export function SoloLobby() {
  const { scene } = useMeeting();
  return (
    <>
      <Mirrored />
      <SecondMeeting />
      <ul className={styles.cells}>
        {peopleShown(scene).map((sellerId) => (
          <PresenceChoice key={sellerId} sellerId={sellerId} />
        ))}
      </ul>
    </>
  );
}

function PresenceChoice({ sellerId }: { readonly sellerId: Id }) {
  const text = useText();
  const { scene } = useMeeting();
  const { current, say } = usePresence(sellerId);
  return (
    <li className={styles.cell}>
      <span className={styles.who}>{shortName(scene, sellerId)}</span>
      <SelectField
        small
        hideLabel
        label={text('lobby.presenceOf', { name: fullName(scene, sellerId) })}
        value={current}
        options={STATES.map((value) => ({ value, label: text(`presence.${value}`) }))}
        onChange={say}
      />
    </li>
  );
}
