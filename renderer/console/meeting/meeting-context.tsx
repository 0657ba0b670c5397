/** The meeting that the console shows: the scene that stage and cues are derived from, and how to move about in it. */
import { createContext, useContext, type RefObject } from 'react';
import type { Place } from '../../../shared/agenda.ts';
import type { HeldMeeting, Id } from '../../../shared/document.ts';
import type { Draft } from '../../../shared/ipc.ts';
import type { Scene } from '../../../shared/stage/scene.ts';
import type { RecordChanges } from './use-record-changes.ts';

/** What the number field at hand answers when somebody wants to move on. */
export interface NumberEntry {
  /** Commits or asks and stays; or lets the meeting move on (design 6, Keys). */
  advance(): 'stay' | 'move';
  /** Before any other way out of the stop or its question: a sure number becomes the goal first, a doubtful one stays and asks. */
  leave(move: () => void): void;
  focus(): void;
}

/** What is asked before the meeting is left for the home or taken away, or before this window shows what is the manager's alone. */
export type Question = 'leave' | 'discard' | 'private';

/** What the fields of a meeting's texts work on: the meeting that is on, or one under review (design 3). */
export interface MeetingRecord extends Pick<RecordChanges, 'problem' | 'change' | 'unfinished'> {
  readonly meeting: HeldMeeting;
  readonly scene: Scene;
}

export interface MeetingRoom extends MeetingRecord {
  /** Where PageUp and PageDown lead; null at either end. */
  readonly before: Place | null;
  readonly after: Place | null;
  readonly setDraft: (draft: Draft | null) => void;
  /** What leaves the stop or its question waits for the number that is half said; see `NumberEntry.leave`. */
  readonly afterNumber: (move: () => void) => void;
  readonly goTo: (place: Place) => void;
  readonly next: () => void;
  readonly previous: () => void;
  /** Puts a stop off, and goes on with the one after it. */
  readonly takeLater: (sellerId: Id) => void;
  readonly openGate: (open: boolean) => void;
  /** To the home, unless what was written last is refused; the meeting stays open. */
  readonly leave: () => void;
  readonly ask: (question: Question) => void;
  readonly numberEntry: RefObject<NumberEntry | null>;
  /** Everything is on the wall: no notes, no cues, no budgets of others (design 6). */
  readonly solo: boolean;
}

const MeetingContext = createContext<MeetingRoom | null>(null);

export const MeetingProvider = MeetingContext;

export function useMeeting(): MeetingRoom {
  const room = useContext(MeetingContext);
  if (room === null) throw new Error('No meeting above this view');
  return room;
}

/** Apart from the room, so that a digit draws the field and the wall anew and not the agenda. */
const DraftContext = createContext<Draft | null>(null);

export const DraftProvider = DraftContext;

/** What is half said at the stop at hand; null when nothing is. */
export function useDraft(): Draft | null {
  return useContext(DraftContext);
}

const ReviewContext = createContext<MeetingRecord | null>(null);

export const ReviewProvider = ReviewContext;

/** The same fields in the meeting and under review. */
export function useRecord(): MeetingRecord {
  const room = useContext(MeetingContext);
  const record = useContext(ReviewContext) ?? room;
  if (record === null) throw new Error('No meeting above this view');
  return record;
}
