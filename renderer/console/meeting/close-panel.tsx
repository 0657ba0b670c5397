/** Step 8: the next meeting, the room's energy, and the end. */
import { useState } from 'react';
import { notNoted } from '../../../shared/minutes/not-noted.ts';
import { offeredNext } from '../../../shared/rhythm/offered.ts';
import { isPresent } from '../../../shared/presence.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/dialog.tsx';
import { useText } from '../../language.tsx';
import { useMeeting } from './meeting-context.tsx';
import { NextMeetingFields } from './next-meeting.tsx';
import { PresenceButtons } from './presence-buttons.tsx';
import { ScoreField } from './score-field.tsx';
import styles from './meeting.module.css';

/** Named before the end, with the buttons of the lobby; it keeps nobody from closing. Who is marked stays, for a second thought. */
function NotNoted() {
  const text = useText();
  const { meeting, scene } = useMeeting();
  const [named] = useState(() => notNoted(scene.document, meeting));
  const stops = named.filter((sellerId) => scene.stops.includes(sellerId));
  if (stops.length === 0) return null;
  return (
    <section>
      <h3 className={styles.sectionTitle}>{text('close.unmarked')}</h3>
      <p className={styles.empty}>{text('close.unmarked.why')}</p>
      <ul className={styles.people}>
        {stops.map((sellerId) => (
          <li key={sellerId} className={styles.person}>
            <span className={styles.personName}>{fullName(scene, sellerId)}</span>
            <PresenceButtons sellerId={sellerId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ClosePanel() {
  const text = useText();
  const { meeting, scene, change } = useMeeting();
  return (
    <div className={styles.panel}>
      <NextMeetingFields />
      <section className={styles.energy}>
        <h3 className={styles.sectionTitle}>
          {text('word.energy')}
          <span>{text('close.energy.hint')}</span>
        </h3>
        <ul>
          {scene.stops
            .filter((sellerId) => isPresent(scene.meeting, sellerId))
            .map((sellerId) => (
              <li key={sellerId} className={styles.energyLine}>
                <span className={styles.listWho}>{fullName(scene, sellerId)}</span>
                <ScoreField
                  label={text('close.energyOf', { name: fullName(scene, sellerId) })}
                  value={meeting.energy.find((one) => one.sellerId === sellerId)?.value ?? null}
                  onChange={(value) => void change({ type: 'meeting.energy', sellerId, value })}
                />
              </li>
            ))}
        </ul>
      </section>
      <NotNoted />
      <EndMeeting />
    </div>
  );
}

export function EndMeeting() {
  const text = useText();
  const { meeting, scene, change } = useMeeting();
  const [asking, setAsking] = useState(false);
  const close = async (): Promise<void> => {
    setAsking(false);
    // What the fields offer is what the manager has seen: the minutes say it too.
    if (meeting.nextMeeting === null) {
      const { ok } = await change({ type: 'meeting.next', next: offeredNext(meeting, scene) });
      if (!ok) return;
    }
    await change({ type: 'meeting.close' });
  };
  return (
    <>
      <Button kind="main" onPress={() => setAsking(true)}>
        {text('close.end')}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={text('close.end.title')}
          confirm={text('close.end')}
          cancel={text('word.cancel')}
          onCancel={() => setAsking(false)}
          onConfirm={() => void close()}
        >
          <p>{text('close.end.why')}</p>
        </ConfirmDialog>
      ) : null}
    </>
  );
}
