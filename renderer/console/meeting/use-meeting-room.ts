/** Makes the meeting's room from the document: the scene, the places, and the moves between them. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { neighbour, type Place } from '../../../shared/agenda.ts';
import type { HeldMeeting } from '../../../shared/document.ts';
import type { Draft } from '../../../shared/ipc.ts';
import { scenePlaces } from '../../../shared/stage-model.ts';
import { sceneOf } from '../../../shared/stage/scene.ts';
import { bridge } from '../../bridge.ts';
import { useLanguage } from '../../language.tsx';
import { send, useSession } from '../../session.tsx';
import { nowOf } from '../../use-now.ts';
import type { MeetingRoom, NumberEntry } from './meeting-context.tsx';

export function useMeetingRoom(meeting: HeldMeeting, solo: boolean): MeetingRoom {
  const { document, holidays, clock, status } = useSession();
  const { locale } = useLanguage();
  const [draft, setDraftState] = useState<Draft | null>(null);
  const numberEntry = useRef<NumberEntry | null>(null);

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

  const goTo = useCallback(
    ({ step, stop, page }: Place) => {
      setDraft(null);
      void send({ type: 'meeting.go', step, stop, page, gateOpen: false });
    },
    [setDraft],
  );

  const move = useCallback(
    (by: -1 | 1) => {
      const place = neighbour(places, meeting.position, by);
      if (place !== null) goTo(place);
    },
    [places, meeting.position, goTo],
  );

  const openGate = useCallback(
    (gateOpen: boolean) => {
      const { step, stop, page } = meeting.position;
      setDraft(null);
      void send({ type: 'meeting.go', step, stop, page, gateOpen });
    },
    [meeting.position, setDraft],
  );

  return useMemo(
    () => ({
      meeting,
      scene,
      places,
      draft: draft !== null && draft.sellerId === meeting.position.stop ? draft : null,
      setDraft,
      goTo,
      next: () => {
        if (numberEntry.current?.advance() !== 'stay') move(1);
      },
      previous: () => move(-1),
      openGate,
      numberEntry,
      solo,
    }),
    [meeting, scene, places, draft, setDraft, goTo, move, openGate, solo],
  );
}
