/** Makes the meeting's room from the document: the scene, the moves and the way out; beside it what is half said. */
import { useCallback, useMemo, useRef, useState } from 'react';
import type { HeldMeeting } from '../../../shared/document.ts';
import type { Draft } from '../../../shared/ipc.ts';
import { bridge } from '../../bridge.ts';
import { useStatus } from '../../session.tsx';
import { useConsole } from '../../console-context.tsx';
import type { MeetingRoom, NumberEntry, Question } from './meeting-context.tsx';
import { useMoves } from './use-moves.ts';
import { LEAVES_AFTER, useRecordChanges } from './use-record-changes.ts';
import { useScene } from './use-scene.ts';

interface RoomAndDraft {
  readonly room: MeetingRoom;
  readonly draft: Draft | null;
}

export function useMeetingRoom(meeting: HeldMeeting, solo: boolean, ask: (question: Question) => void): RoomAndDraft {
  const status = useStatus();
  const { leaveMeeting } = useConsole();
  // The wall is main's to show; here only the solo view must not show what is not on disk as firm.
  const scene = useScene(meeting, !status.unsaved);
  const { problem, change, unfinished, addUnfinished, settle } = useRecordChanges();
  const numberEntry = useRef<NumberEntry | null>(null);
  const [draft, setDraftState] = useState<Draft | null>(null);
  const setDraft = useCallback((next: Draft | null) => {
    setDraftState(next);
    void bridge.request('draft:set', next);
  }, []);
  const moves = useMoves(scene, { change, setDraft, addUnfinished, numberEntry });

  const { afterNumber } = moves;
  const leave = useCallback(
    () =>
      afterNumber(async () => {
        if (!(await settle(LEAVES_AFTER))) return;
        setDraft(null);
        leaveMeeting();
      }),
    [afterNumber, settle, setDraft, leaveMeeting],
  );

  const room = useMemo(
    () => ({
      meeting,
      scene,
      ...moves,
      setDraft,
      leave,
      ask,
      problem,
      change,
      numberEntry,
      unfinished,
      solo,
    }),
    [meeting, scene, moves, setDraft, leave, ask, problem, change, unfinished, solo],
  );
  return { room, draft: draft !== null && draft.sellerId === meeting.position.stop ? draft : null };
}
