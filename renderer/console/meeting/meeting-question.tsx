/** Sure? Before the wall shows the home, and before a meeting begun by mistake goes away (design 3, 6). */
import { ConfirmDialog } from '../../components/dialog.tsx';
import { useText } from '../../language.tsx';
import { useMeeting, type Question } from './meeting-context.tsx';

interface MeetingQuestionProps {
  readonly question: Exclude<Question, 'private'>;
  readonly onClose: () => void;
}

export function MeetingQuestion({ question, onClose }: MeetingQuestionProps) {
  const text = useText();
  const { leave, change, solo } = useMeeting();
  if (question === 'leave') {
    return (
      <ConfirmDialog
        title={text('leave.title')}
        confirm={text('leave.yes')}
        cancel={text('word.cancel')}
        onCancel={onClose}
        onConfirm={() => {
          onClose();
          leave();
        }}
      >
        <p>{text('leave.why')}</p>
      </ConfirmDialog>
    );
  }
  return (
    <ConfirmDialog
      title={text('lobby.discard.title')}
      confirm={text('word.remove')}
      cancel={text('word.cancel')}
      onCancel={onClose}
      onConfirm={() => {
        onClose();
        void change({ type: 'meeting.discard' });
      }}
    >
      <p>{text('lobby.discard.why')}</p>
      {solo ? <p>{text('discard.wall')}</p> : null}
    </ConfirmDialog>
  );
}
