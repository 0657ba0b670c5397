/** The places of a meeting, and the moves between them. */
import { useCallback, useMemo, type RefObject } from 'react';
import { neighbour, type Place } from '../../../shared/agenda.ts';
import type { Id } from '../../../shared/document.ts';
import { placeAfter } from '../../../shared/round-moves.ts';
import { scenePlaces } from '../../../shared/stage-model.ts';
import type { Scene } from '../../../shared/stage/scene.ts';
import type { MeetingRoom, NumberEntry } from './meeting-context.tsx';

type Moves = Pick<
  MeetingRoom,
  'before' | 'after' | 'afterNumber' | 'goTo' | 'next' | 'previous' | 'takeLater' | 'openGate'
>;

interface Ways {
  readonly change: MeetingRoom['change'];
  readonly setDraft: MeetingRoom['setDraft'];
  readonly addUnfinished: () => void;
  readonly numberEntry: RefObject<NumberEntry | null>;
}

export function useMoves(scene: Scene, { change, setDraft, addUnfinished, numberEntry }: Ways): Moves {
  const { meeting } = scene;
  const places = useMemo(() => scenePlaces(scene), [scene]);
  const before = useMemo(() => neighbour(places, meeting.position, -1), [places, meeting.position]);
  const after = useMemo(() => placeAfter(meeting, places), [meeting, places]);

  /** The goal is sent before the move, for the seller whose stop it is: no way out drops a number that was said. */
  const afterNumber = useCallback(
    (move: () => void) => {
      const { current } = numberEntry;
      if (current === null) move();
      else current.leave(move);
    },
    [numberEntry],
  );
  /** What is written and not yet added is added. */
  const move = useCallback(
    ({ step, stop, page }: Place) => {
      addUnfinished();
      setDraft(null);
      void change({ type: 'meeting.go', step, stop, page, gateOpen: false });
    },
    [addUnfinished, setDraft, change],
  );
  const goTo = useCallback((place: Place) => afterNumber(() => move(place)), [afterNumber, move]);
  const takeLater = useCallback(
    (sellerId: Id) =>
      afterNumber(() => {
        addUnfinished();
        setDraft(null);
        void change({ type: 'meeting.later', sellerId });
      }),
    [addUnfinished, setDraft, change, afterNumber],
  );
  const openGate = useCallback(
    (gateOpen: boolean) =>
      afterNumber(() => {
        const { step, stop, page } = meeting.position;
        setDraft(null);
        void change({ type: 'meeting.go', step, stop, page, gateOpen });
      }),
    [meeting.position, setDraft, change, afterNumber],
  );

  return useMemo(
    () => ({
      before,
      after,
      afterNumber,
      goTo,
      next: () => {
        if (numberEntry.current?.advance() !== 'stay' && after !== null) goTo(after);
      },
      previous: () => {
        if (before !== null) goTo(before);
      },
      takeLater,
      openGate,
    }),
    [before, after, afterNumber, goTo, numberEntry, takeLater, openGate],
  );
}
