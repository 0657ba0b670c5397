/** Makes the meeting's room from the document: the scene, the places, and the moves between them. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { neighbour, type Place } from '../../../shared/agenda.ts';
import type { HeldMeeting, Id } from '../../../shared/document.ts';
import type { Draft } from '../../../shared/ipc.ts';
import { placeAfter, stopInstead } from '../../../shared/round-moves.ts';
import { scenePlaces } from '../../../shared/stage-model.ts';
import { sceneOf } from '../../../shared/stage/scene.ts';
import { bridge } from '../../bridge.ts';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { nowOf } from '../../use-now.ts';
import { useConsole } from '../console-context.tsx';
import type { MeetingRoom, NumberEntry, Question } from './meeting-context.tsx';
import { useChanges } from './use-changes.ts';

export function useMeetingRoom(meeting: HeldMeeting, solo: boolean, ask: (question: Question) => void): MeetingRoom {
  const { document, holidays, clock, status } = useSession();
  const { leaveMeeting } = useConsole();
  const { locale } = useLanguage();
  const { problem, change } = useChanges();
  const [draft, setDraftState] = useState<Draft | null>(null);
  const numberEntry = useRef<NumberEntry | null>(null);
  const unfinished = useRef(new Set<() => void>());

  const scene = useMemo(
    () =>
      sceneOf({
        document,
        holidays,
        meeting,
        locale,
        now: nowOf(clock),
        // The wall is main's to show; here only the solo view must not show what is not on disk as firm.
        isStored: () => !status.unsaved,
      }),
    [document, holidays, meeting, locale, clock, status.unsaved],
  );
  const places = useMemo(() => scenePlaces(scene), [scene]);

  const setDraft = useCallback((next: Draft | null) => {
    setDraftState(next);
    void bridge.request('draft:set', next);
  }, []);

  /** What is half said is dropped; what is written and not yet added is added. */
  const leavePlace = useCallback(() => {
    for (const keep of unfinished.current) keep();
    setDraft(null);
  }, [setDraft]);

  const goTo = useCallback(
    ({ step, stop, page }: Place) => {
      leavePlace();
      void change({ type: 'meeting.go', step, stop, page, gateOpen: false });
    },
    [leavePlace, change],
  );

  const before = useMemo(() => neighbour(places, meeting.position, -1), [places, meeting.position]);
  const after = useMemo(() => placeAfter(meeting, places), [meeting, places]);

  const takeLater = useCallback(
    async (sellerId: Id) => {
      const instead = stopInstead(meeting, sellerId);
      const { ok } = await change({ type: 'meeting.later', sellerId });
      if (ok && instead !== null) goTo({ step: 'round', stop: instead, page: 0 });
    },
    [meeting, change, goTo],
  );

  const openGate = useCallback(
    (gateOpen: boolean) => {
      const { step, stop, page } = meeting.position;
      setDraft(null);
      void change({ type: 'meeting.go', step, stop, page, gateOpen });
    },
    [meeting.position, setDraft, change],
  );

  return useMemo(
    () => ({
      meeting,
      scene,
      before,
      after,
      draft: draft !== null && draft.sellerId === meeting.position.stop ? draft : null,
      setDraft,
      goTo,
      next: () => {
        if (numberEntry.current?.advance() !== 'stay' && after !== null) goTo(after);
      },
      previous: () => {
        if (before !== null) goTo(before);
      },
      takeLater,
      openGate,
      leave: () => {
        leavePlace();
        leaveMeeting();
      },
      ask,
      problem,
      change,
      numberEntry,
      unfinished,
      solo,
    }),
    [
      meeting,
      scene,
      before,
      after,
      draft,
      setDraft,
      goTo,
      takeLater,
      openGate,
      leavePlace,
      leaveMeeting,
      ask,
      problem,
      change,
      solo,
    ],
  );
}
