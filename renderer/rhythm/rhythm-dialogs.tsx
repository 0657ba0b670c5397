/** Calling a meeting off with its reason, taking that back, and choosing between two meetings of a week. */
import { useState } from 'react';
import type { CalledOffMeeting, HeldMeeting } from '../../shared/document.ts';
import type { Slot } from '../../shared/rhythm/slot.ts';
import { formatDate } from '../../shared/time-format.ts';
import { Button } from '../components/button.tsx';
import { Dialog, DialogBody, DialogEnd } from '../components/dialog.tsx';
import { meetingTitle } from '../../shared/meeting-title.ts';
import { Notice } from '../components/notice.tsx';
import { TextField } from '../components/text-field.tsx';
import { useMoment } from '../components/use-moment.ts';
import { useSending } from '../components/use-sending.ts';
import { useConsole } from '../console-context.tsx';
import { useStatus } from '../session.tsx';
import { heldOn, heldText, slotName, slotTitle, type RhythmWords } from './words.ts';

interface SlotDialogProps {
  readonly slot: Slot;
  readonly words: RhythmWords;
  readonly onClose: () => void;
}

export function CallOffDialog({ slot, words, onClose }: SlotDialogProps) {
  const { text } = words;
  const { problem, sendChange } = useSending();
  const [reason, setReason] = useState('');
  const callOff = async (): Promise<void> => {
    const { kind, targetWeek } = slot;
    const answer = await sendChange({ type: 'meeting.callOff', kind, targetWeek, reason });
    if (answer.ok) onClose();
  };
  return (
    <Dialog title={text('rhythm.callOff.title', { kind: slot.kind, period: slotName(slot, words) })} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void callOff();
        }}
      >
        <DialogBody>
          <TextField
            label={text('rhythm.callOff.reason')}
            value={reason}
            hint={text('rhythm.callOff.hint')}
            problem={problem}
            onType={setReason}
          />
        </DialogBody>
        <DialogEnd>
          <Button onPress={onClose} keyCap="Esc">
            {text('word.cancel')}
          </Button>
          <Button kind="main">{text('rhythm.callOff.yes')}</Button>
        </DialogEnd>
      </form>
    </Dialog>
  );
}

export function CalledOffDialog(props: SlotDialogProps & { readonly meeting: CalledOffMeeting }) {
  const { slot, meeting, words, onClose } = props;
  const { text } = words;
  const status = useStatus();
  const moment = useMoment();
  const { problem, sendChange } = useSending();
  const reinstate = async (): Promise<void> => {
    const answer = await sendChange({ type: 'meeting.reinstate', meetingId: meeting.id });
    if (answer.ok) onClose();
  };
  return (
    <Dialog
      title={text('rhythm.calledOff.title', { kind: slot.kind, period: slotName(slot, words) })}
      onClose={onClose}
    >
      <DialogBody>
        <p>{meeting.reason}</p>
        <p>{text('rhythm.calledOff.at', { when: moment(meeting.at) })}</p>
        {problem === null ? null : <Notice urgent>{problem}</Notice>}
      </DialogBody>
      <DialogEnd>
        <Button onPress={onClose} keyCap="Esc">
          {text('rhythm.close')}
        </Button>
        {status.mode === 'rw' ? (
          <Button kind="main" onPress={() => void reinstate()}>
            {text('rhythm.calledOff.reinstate')}
          </Button>
        ) : null}
      </DialogEnd>
    </Dialog>
  );
}

export function SeveralDialog(props: SlotDialogProps & { readonly meetings: readonly HeldMeeting[] }) {
  const { slot, meetings, words, onClose } = props;
  const { text, locale, calendar } = words;
  const { showMeeting } = useConsole();
  return (
    <Dialog title={slotTitle(slot, words)} onClose={onClose}>
      <DialogBody>
        {meetings.map((meeting) => (
          <Button key={meeting.id} onPress={() => showMeeting(meeting.id)}>
            {text('rhythm.several.one', {
              title: meetingTitle(meeting, text),
              date: formatDate(heldOn(meeting, calendar), locale, 'long'),
              state: heldText([meeting], words),
            })}
          </Button>
        ))}
      </DialogBody>
      <DialogEnd>
        <Button onPress={onClose} keyCap="Esc">
          {text('rhythm.close')}
        </Button>
      </DialogEnd>
    </Dialog>
  );
}
