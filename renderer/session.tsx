/** What a manager's view needs at hand: the document, the rules' calendar, the language's figures, and how to send. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { amountStyle, type AmountStyle } from '../shared/amounts/style.ts';
import type { Command } from '../shared/commands.ts';
import type { Id, SalesDocument } from '../shared/document.ts';
import type { Answer, HostStatus, Snapshot } from '../shared/ipc.ts';
import type { ClockSource } from '../shared/stage-screens.ts';
import { calendarOf, type Calendar } from '../shared/vantage.ts';
import { bridge } from './bridge.ts';
import { useLanguage } from './language.tsx';

export interface Session extends Pick<Snapshot, 'document' | 'holidays' | 'undo' | 'file' | 'number'> {
  readonly calendar: Calendar;
  readonly style: AmountStyle;
  readonly clock: ClockSource;
}

export type SendAnswer = Answer<{ readonly number: number; readonly ids: readonly Id[] }>;

/** Sends a change to main; the answer comes when it is on disk. */
export function send(command: Command): Promise<SendAnswer> {
  return bridge.request('document:send', command);
}

const SessionContext = createContext<Session | null>(null);

/** Apart from the session, so that the news that a change is on disk draws what tells it and not the meeting. */
const StatusContext = createContext<HostStatus | null>(null);

export function SessionProvider(props: {
  readonly snapshot: Snapshot;
  readonly clock: ClockSource;
  readonly children: ReactNode;
}) {
  const { locale } = useLanguage();
  const { clock } = props;
  const { document, holidays, undo, file, number, status } = props.snapshot;
  const session = useMemo(
    () => ({
      document,
      holidays,
      undo,
      file,
      number,
      calendar: calendarOf(document.settings, holidays),
      style: amountStyle(document.settings, locale),
      clock,
    }),
    [document, holidays, undo, file, number, clock, locale],
  );
  return (
    <SessionContext value={session}>
      <StatusContext value={status}>{props.children}</StatusContext>
    </SessionContext>
  );
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No team is open above this view');
  return session;
}

export function useStatus(): HostStatus {
  const status = useContext(StatusContext);
  if (status === null) throw new Error('No team is open above this view');
  return status;
}

export function useTeam(): SalesDocument {
  return useSession().document;
}
