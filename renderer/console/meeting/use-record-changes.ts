/** What is changed in a meeting's fields, and what stands in them and is not yet added: sent before the meeting is left or locked. */
import { useCallback, useRef, type RefObject } from 'react';
import { useSending, type Sending } from '../../components/use-sending.ts';

/** What main refuses it refuses at once; while the disk fails it takes a change and answers later, and keeps nobody (design 9). */
export const LEAVES_AFTER = 2_000; // ms

export interface RecordChanges extends Pick<Sending, 'problem'> {
  readonly change: Sending['sendChange'];
  /** What adds the texts that stand in a field, before the meeting moves on or the review is left. */
  readonly unfinished: RefObject<Set<() => void>>;
  readonly addUnfinished: () => void;
  /** Adds what stands in the fields and waits for all answers; see `settled`. */
  readonly settle: Sending['settled'];
}

export function useRecordChanges(): RecordChanges {
  const { problem, sendChange, settled } = useSending();
  const unfinished = useRef(new Set<() => void>());
  const addUnfinished = useCallback(() => {
    for (const add of unfinished.current) add();
  }, []);
  const settle = useCallback(
    (within?: number) => {
      addUnfinished();
      return settled(within);
    },
    [addUnfinished, settled],
  );
  return { problem, change: sendChange, unfinished, addUnfinished, settle };
}
