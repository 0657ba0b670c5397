/** What this machine tells the manager's window, and where the window is: a view of the shell, or a meeting. */
import { createContext, useContext } from 'react';
import type { Id } from '../shared/document.ts';
import type { StartState } from '../shared/ipc.ts';

export type ShellView = 'home' | 'prepare' | 'archive' | 'rhythm' | 'settings';
export type PrepareSection = 'sellers' | 'budget' | 'results' | 'import' | 'absence';

export interface ConsoleState {
  /** Kept up to date: theme, clock, screens, blank. */
  readonly start: StartState;
  /** The meeting that the window shows; null in the shell. */
  readonly meetingId: Id | null;
  /** Shows an open or closed meeting. */
  readonly showMeeting: (meetingId: Id) => void;
  /** Back to the home; an open meeting stays open. */
  readonly leaveMeeting: () => void;
  readonly goTo: (view: ShellView, section?: PrepareSection) => void;
}

const ConsoleContext = createContext<ConsoleState | null>(null);

export const ConsoleProvider = ConsoleContext;

export function useConsole(): ConsoleState {
  const state = useContext(ConsoleContext);
  if (state === null) throw new Error('No manager window above this view');
  return state;
}
