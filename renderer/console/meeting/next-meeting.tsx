/** When and where the team meets next. */
import type { HeldMeeting, NextMeeting, Settings } from '../../../shared/document.ts';
import { addDays, addWeeks, mondayOf } from '../../../shared/periods.ts';
import { Button } from '../../components/button.tsx';
import { DateField } from '../../components/date-field.tsx';
import { TextField } from '../../components/text-field.tsx';
import { TimeField } from '../../components/time-field.tsx';
import { useText } from '../../language.tsx';
import { useTeam } from '../../session.tsx';
import { useRecord } from './meeting-context.tsx';
import styles from './meeting.module.css';

/** Offered, and stored when it is confirmed or changed: the usual day and time of the week after. */
export function offeredNext(meeting: HeldMeeting, { usualWeekday, usualTime }: Settings): NextMeeting {
  return {
    date: addDays(mondayOf(addWeeks(meeting.targetWeek, usualWeekday <= 2 ? 1 : 0)), usualWeekday - 1),
    time: usualTime,
    place: meeting.place,
  };
}

export function NextMeetingFields() {
  const text = useText();
  const { settings } = useTeam();
  const { meeting, scene, change } = useRecord();
  const next = meeting.nextMeeting ?? offeredNext(meeting, settings);
  const store = (part: Partial<NextMeeting>): void =>
    void change({ type: 'meeting.next', meetingId: meeting.id, next: { ...next, ...part } });
  return (
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
      <TextField label={text('lobby.place')} value={next.place} onCommit={(place) => store({ place: place.trim() })} />
      {meeting.nextMeeting === null ? (
        <Button small onPress={() => store({})}>
          {text(meeting.status === 'open' ? 'close.showNext' : 'word.add')}
        </Button>
      ) : null}
    </div>
  );
}
