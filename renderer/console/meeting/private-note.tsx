import { useText } from '../../language.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useMeeting } from './meeting-context.tsx';
import styles from './meeting.module.css';

/** The manager's own: per seller in the round, else the meeting's. Never on the stage, never printed. */
export function PrivateNote() {
  const text = useText();
  const { meeting, change } = useMeeting();
  const { stop } = meeting.position;
  const note =
    stop === null ? meeting.notes.meeting : (meeting.notes.sellers.find((one) => one.sellerId === stop)?.text ?? '');
  return (
    <section className={styles.note}>
      <TextField
        key={stop ?? 'meeting'}
        label={text('console.note')}
        hint={text('console.note.hint')}
        lines={3}
        value={note}
        onCommit={(next) => void change({ type: 'meeting.note', sellerId: stop, text: next })}
      />
    </section>
  );
}
