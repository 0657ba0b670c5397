/** The meeting that the console shows: the scene that stage and cues are derived from, and how to move about in it. */
import { createContext, useContext, type RefObject } from 'react';
import type { Place } from '../../../shared/agenda.ts';
import type { HeldMeeting } from '../../../shared/document.ts';
import type { Draft } from '../../../shared/ipc.ts';
import type { Scene } from '../../../shared/stage/scene.ts';

/** What the number field at hand answers when somebody wants to move on. */
export interface NumberEntry {
  isEmpty(): boolean;
  /** Commits or asks and stays; or lets the meeting move on (design 6, Keys). */
  advance(): 'stay' | 'move';
  focus(): void;
}

export interface MeetingRoom {
  readonly meeting: HeldMeeting;
  readonly scene: Scene;
  readonly places: readonly Place[];
  readonly draft: Draft | null;
  readonly setDraft: (draft: Draft | null) => void;
  readonly goTo: (place: Place) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly openGate: (open: boolean) => void;
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
