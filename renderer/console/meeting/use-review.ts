/** What the fields of a meeting's texts work on after its close (design 3). */
import { useMemo } from 'react';
import type { HeldMeeting } from '../../../shared/document.ts';
import type { MeetingRecord } from './meeting-context.tsx';
import { useRecordChanges, type RecordChanges } from './use-record-changes.ts';
import { useScene } from './use-scene.ts';

export interface Review {
  readonly record: MeetingRecord;
  /** What is saved, copied or locked then holds what stands in the fields. */
  readonly settle: RecordChanges['settle'];
}

export function useReview(meeting: HeldMeeting): Review {
  const scene = useScene(meeting, true);
  const { problem, change, unfinished, settle } = useRecordChanges();
  const record = useMemo(
    () => ({ meeting, scene, problem, change, unfinished }),
    [meeting, scene, problem, change, unfinished],
  );
  return { record, settle };
}
