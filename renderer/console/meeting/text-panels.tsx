/** Steps with words only: where the team stands, the look back, training. */
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../language.tsx';
import { send } from '../../session.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

export function TeamPanel() {
  const text = useText();
  const { meeting } = useMeeting();
  return (
    <div className={styles.panel}>
      <TextField
        label={text('team.note')}
        hint={text('team.note.hint')}
        lines={4}
        value={meeting.teamNote}
        onCommit={(next) => void send({ type: 'meeting.teamNote', text: next })}
      />
    </div>
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
  const text = useText();
  const { meeting } = useMeeting();
  const { topic, lesson } = meeting.training;
  return (
    <div className={styles.panel}>
      <TextField
        label={text('training.topic')}
        value={topic}
        onCommit={(next) => void send({ type: 'meeting.training', topic: next.trim() })}
      />
      <TextField
        label={text('training.lesson')}
        value={lesson}
        onCommit={(next) => void send({ type: 'meeting.training', lesson: next.trim() })}
      />
    </div>
  );
}
