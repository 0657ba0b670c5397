/** When and where the team meets next. */
import type { NextMeeting } from '../../../shared/document.ts';
import { offeredNext } from '../../../shared/rhythm/offered.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useText } from '../../language.tsx';
import { useRecord } from './meeting-context.tsx';
import styles from './meeting.module.css';

export function NextMeetingFields() {
  const text = useText();
  const { meeting, scene, change } = useRecord();
  const next = meeting.nextMeeting ?? offeredNext(meeting, scene);
  const store = (part: Partial<NextMeeting>): void =>
    void change({ type: 'meeting.next', meetingId: meeting.id, next: { ...next, ...part } });
  return (
    <div className={styles.row}>
      <DateField
        label={text('meeting.next')}
        value={next.date}
        today={scene.today}
        clearable={false}
        onCommit={(date) => {
          if (date !== '') store({ date });
        }}
      />
      <TimeField label={text('close.time')} value={next.time} onCommit={(time) => store({ time })} />
      <TextField label={text('word.place')} value={next.place} onCommit={(place) => store({ place: place.trim() })} />
      {meeting.nextMeeting === null ? (
        <Button small onPress={() => store({})}>
          {text(meeting.status === 'open' ? 'word.show' : 'word.add')}
        </Button>
      ) : null}
    </div>
  );
}
