/** What a manager's view needs at hand: the document, the rules' calendar, the language's figures, and how to send. */
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { amountStyle, type AmountStyle } from '../shared/amounts/style.ts';
import type { Command } from '../shared/commands.ts';
import type { Id, SalesDocument } from '../shared/document.ts';
import type { Answer, Snapshot } from '../shared/ipc.ts';
import type { ClockSource } from '../shared/stage-screens.ts';
import { calendarOf, type Calendar } from '../shared/vantage.ts';
import { bridge } from './bridge.ts';
import { useLanguage } from './language.tsx';

export interface Session extends Pick<Snapshot, 'document' | 'holidays' | 'status' | 'undo' | 'file' | 'number'> {
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

export function SessionProvider(props: {
  readonly snapshot: Snapshot;
  readonly clock: ClockSource;
  readonly children: ReactNode;
}) {
  const { locale } = useLanguage();
  const { snapshot, clock } = props;
  const session = useMemo(
    () => ({
      ...snapshot,
      calendar: calendarOf(snapshot.document.settings, snapshot.holidays),
      style: amountStyle(snapshot.document.settings, locale),
      clock,
    }),
    [snapshot, clock, locale],
  );
  return <SessionContext value={session}>{props.children}</SessionContext>;
}

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('No team is open above this view');
  return session;
}

export function useTeam(): SalesDocument {
  return useSession().document;
}
