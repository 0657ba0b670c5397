/** The meeting in the manager's window: the open one in its steps, or what is left to do after the close. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { HeldMeeting } from '../../../shared/document.ts';
import type { Intent } from '../../../shared/keys.ts';
import type { Displays } from '../../../shared/ipc.ts';
import { heldMeetingOf } from '../../../shared/meetings.ts';
import { bridge } from '../../bridge.ts';
import { ConfirmDialog } from '../../components/dialog.tsx';
import { useText } from '../../language.tsx';
import { useTeam } from '../../session.tsx';
import { useConsole } from '../../console-context.tsx';
import { useUndo } from '../../use-undo.ts';
import { AfterMeeting } from './after-meeting.tsx';
import { AgendaDialog } from './agenda-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { DraftProvider, MeetingProvider, type Question } from './meeting-context.tsx';
import { MeetingQuestion } from './meeting-question.tsx';
import { MoreDialog } from './more-dialog.tsx';
import { PrivateView } from './private-view.tsx';
import { SoloView } from './solo-view.tsx';
import { useMeetingKeys } from './use-meeting-keys.ts';
import { useMeetingRoom } from './use-meeting-room.ts';

export function MeetingConsole() {
  const { meetingId } = useConsole();
  const document = useTeam();
  const meeting = meetingId === null ? null : heldMeetingOf(document, meetingId);
  if (meeting === null) return null;
  return meeting.status === 'open' ? <OpenMeeting meeting={meeting} /> : <AfterMeeting meeting={meeting} />;
}

type Asking = null | 'keys' | 'agenda' | 'more' | Question;

function OpenMeeting({ meeting }: { readonly meeting: HeldMeeting }) {
  const text = useText();
  const { offer, undo, problem: undoProblem } = useUndo();
  const { start } = useConsole();
  const [asking, setAsking] = useState<Asking>(null);
  const closeAsking = useCallback(() => setAsking(null), []);
  const [privateOn, setPrivateOn] = useState<Displays | null>(null);
  // With the stage on a screen of its own this window is the manager's alone; else it is on the wall (design 6).
  // Private is what was asked for on these screens: when one comes or goes, or is mirrored, the wall is safe again.
  const privateHere = privateOn === start.displays;
  const solo = start.displays.stage === 'none' && !privateHere;
  // What was asked for on the wall does not wait for the next time that this window is the wall.
  useEffect(() => {
    if (!solo) setAsking((asked) => (asked === 'more' ? null : asked));
  }, [solo]);
  const { room, draft } = useMeetingRoom(meeting, solo, setAsking);
  const shown = useMemo(() => ({ ...room, problem: room.problem ?? undoProblem }), [room, undoProblem]);
  const { blank } = start;

  const act = useCallback(
    (intent: Intent) => {
      const toggleBlank = (colour: 'black' | 'white'): void =>
        void bridge.request('stage:blank', blank === colour ? null : colour);
      const actions: Readonly<Record<Intent, () => void>> = {
        next: room.next,
        previous: room.previous,
        start: () => undefined, // a clicker's F5 in the middle of the meeting changes nothing
        black: () => toggleBlank('black'),
        white: () => toggleBlank('white'),
        goal: () => room.numberEntry.current?.focus(),
        pause: () => void room.change({ type: 'meeting.pause', paused: !meeting.paused }),
        undo: () => {
          if (offer !== null) undo();
        },
        agenda: () => setAsking('agenda'),
        more: () => {
          if (solo) setAsking('more');
        },
        fullScreen: () => void bridge.request('window:fullScreen'),
        dismiss: () => {
          if (blank !== null) void bridge.request('stage:blank', null);
        },
        keys: () => setAsking('keys'),
        private: () => (privateHere ? setPrivateOn(null) : solo ? setAsking('private') : undefined),
      };
      // Whatever is pressed first on a blanked screen brings it back.
      if (blank !== null && (intent === 'next' || intent === 'previous')) void bridge.request('stage:blank', null);
      else actions[intent]();
    },
    [blank, room, meeting.paused, offer, undo, privateHere, solo],
  );
  useMeetingKeys(act);

  return (
    <MeetingProvider value={shown}>
      <DraftProvider value={draft}>{solo ? <SoloView act={act} /> : <PrivateView act={act} />}</DraftProvider>
      {asking === 'keys' ? <KeysDialog onClose={() => setAsking(null)} /> : null}
      {asking === 'agenda' ? <AgendaDialog onClose={() => setAsking(null)} /> : null}
      {asking === 'more' && solo ? <MoreDialog onClose={closeAsking} /> : null}
      {asking === 'leave' || asking === 'discard' ? (
        <MeetingQuestion question={asking} onClose={() => setAsking(null)} />
      ) : null}
      {asking === 'private' ? (
        <ConfirmDialog
          title={text('console.private.title')}
          confirm={text('console.private.yes')}
          cancel={text('word.cancel')}
          onCancel={() => setAsking(null)}
          onConfirm={() => {
            setPrivateOn(start.displays);
            setAsking(null);
          }}
        >
          <p>{text('console.private.why')}</p>
        </ConfirmDialog>
      ) : null}
    </MeetingProvider>
  );
}
