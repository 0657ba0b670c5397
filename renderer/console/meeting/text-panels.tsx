/** Steps with words only: where the team stands, the look back, training. */
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { useRecord } from './meeting-context.tsx';
import { TeamCues } from './team-cues.tsx';
import styles from './meeting.module.css';

export function TeamPanel() {
  return (
    <div className={styles.panel}>
      <TeamNote />
      <TeamCues />
    </div>
  );
}

export function TeamNote() {
  const text = useText();
  const { meeting, change } = useRecord();
  return (
    <TextField
      label={text('team.note')}
      hint={text('team.note.hint')}
      lines={4}
      value={meeting.teamNote}
      onCommit={(next) => void change({ type: 'meeting.teamNote', meetingId: meeting.id, text: next })}
    />
  );
}

export function LookBackPanel() {
  const text = useText();
  return (
    <div className={styles.panel}>
      <p className={styles.empty}>{text('lookBack.hint')}</p>
    </div>
  );
}

export function TrainingPanel() {
  return (
    <div className={styles.panel}>
      <TrainingFields />
    </div>
  );
}

export function TrainingFields() {
  const text = useText();
  const { meeting, change } = useRecord();
  const { topic, lesson } = meeting.training;
  return (
    <>
      <TextField
        label={text('training.topic')}
        value={topic}
        onCommit={(next) => void change({ type: 'meeting.training', meetingId: meeting.id, topic: next.trim() })}
      />
      <TextField
        label={text('training.lesson')}
        value={lesson}
        onCommit={(next) => void change({ type: 'meeting.training', meetingId: meeting.id, lesson: next.trim() })}
      />
    </>
  );
}
