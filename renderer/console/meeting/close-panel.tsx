/** Step 8: the next meeting, the room's energy, and the end. */
import { useState } from 'react';
import type { NextMeeting } from '../../../shared/document.ts';
import { addDays, addWeeks, mondayOf } from '../../../shared/periods.ts';
import { isPresent } from '../../../shared/stage/round.ts';
import { fullName } from '../../../shared/stage/scene.ts';
import { Button } from '../../components/button.tsx';
import { ConfirmDialog } from '../../components/dialog.tsx';
import { DateField } from '../../components/date-field.tsx';
import { Notice } from '../../components/notice.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useSending } from '../../components/use-sending.ts';
import { useText } from '../../language.tsx';
import { send, useTeam } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import { ScoreField } from './score-field.tsx';
import styles from './meeting.module.css';

export function ClosePanel() {
  const text = useText();
  const { settings } = useTeam();
  const { meeting, scene } = useMeeting();
  const { problem, sendChange } = useSending();
  const [asking, setAsking] = useState(false);
  // Offered, and stored when it is confirmed or changed: the usual day and time of the week after.
  const offered: NextMeeting = {
    date: addDays(
      mondayOf(addWeeks(meeting.targetWeek, settings.usualWeekday <= 2 ? 1 : 0)),
      settings.usualWeekday - 1,
    ),
    time: settings.usualTime,
    place: meeting.place,
  };
  const next = meeting.nextMeeting ?? offered;
  const store = (change: Partial<NextMeeting>): void =>
    void sendChange({ type: 'meeting.next', next: { ...next, ...change } });
  const close = async (): Promise<void> => {
    setAsking(false);
    // What the fields offer is what the manager has seen: the minutes say it too.
    if (meeting.nextMeeting === null) await sendChange({ type: 'meeting.next', next });
    await sendChange({ type: 'meeting.close' });
  };

  return (
    <div className={styles.panel}>
      <div className={styles.row}>
        <DateField
          label={text('close.date')}
          value={next.date}
          today={scene.today}
          clearable={false}
          onCommit={(date) => {
            if (date !== '') store({ date });
          }}
        />
        <TimeField label={text('close.time')} value={next.time} onCommit={(time) => store({ time })} />
        {meeting.nextMeeting === null ? (
          <Button small onPress={() => store({})}>
            {text('close.showNext')}
          </Button>
        ) : null}
      </div>
      <section>
        <h3 className={styles.sectionTitle}>
          {text('close.energy')}
          <span>{text('close.energy.hint')}</span>
        </h3>
        <ul className={styles.list}>
          {scene.stops
            .filter((sellerId) => isPresent(scene, sellerId))
            .map((sellerId) => (
              <li key={sellerId} className={styles.energyLine}>
                <span className={styles.listWho}>{fullName(scene, sellerId)}</span>
                <ScoreField
                  label={text('close.energyOf', { name: fullName(scene, sellerId) })}
                  value={meeting.energy.find((one) => one.sellerId === sellerId)?.value ?? null}
                  onChange={(value) => void send({ type: 'meeting.energy', sellerId, value })}
                />
              </li>
            ))}
        </ul>
      </section>
      {problem === null ? null : <Notice urgent>{problem}</Notice>}
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
    </div>
  );
}
