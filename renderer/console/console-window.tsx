/** The manager's window: welcome, the quiet views, or the meeting. */
import { lazy, Suspense, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { localDateOf } from '../../shared/calendar.ts';
import type { Id, SalesDocument } from '../../shared/document.ts';
import type { Displays, Snapshot, StartState } from '../../shared/ipc.ts';
import { isHeld, openMeeting } from '../../shared/meetings.ts';
import type { ClockSource } from '../../shared/stage-screens.ts';
import { bridge } from '../bridge.ts';
import { LanguageProvider } from '../language.tsx';
import { SessionProvider } from '../session.tsx';
import { useDocument } from '../use-document.ts';
import { nowOf } from '../use-now.ts';
import { ConsoleProvider, type PrepareSection, type ShellView } from '../console-context.tsx';
import { UnsavedCellsProvider } from '../unsaved-cells.tsx';
import { Shell } from './shell.tsx';
import { useFullScreenKey } from './use-full-screen-key.ts';
import { useStart } from './use-start.ts';
import { Welcome } from './welcome.tsx';

const MeetingConsole = lazy(async () => ({ default: (await import('./meeting/meeting-console.tsx')).MeetingConsole }));

export function ConsoleWindow() {
  const { start, patch, refresh } = useStart();
  const snapshot = useDocument();
  useFullScreenKey();
  const [hasOpened, setHasOpened] = useState(false);
  const isOpen = snapshot !== null && snapshot !== undefined;
  const locale = snapshot?.document.settings.locale ?? start?.locale;

  useEffect(() => {
    if (isOpen) setHasOpened(true);
    // A file that is closed stands among the recent ones.
    else if (hasOpened) refresh();
  }, [isOpen, hasOpened, refresh]);
  useEffect(() => {
    if (locale) document.documentElement.lang = locale;
  }, [locale]);
  const theme = start?.theme;
  useEffect(() => {
    if (theme) document.documentElement.dataset['theme'] = theme;
  }, [theme]);

  // Nothing is drawn before main has answered: no language to draw it in.
  if (start === null || snapshot === undefined || locale === undefined) return null;
  return (
    <LanguageProvider locale={locale}>
      {snapshot === null ? (
        <Welcome
          recent={start.recent}
          clock={start.clock}
          unreadable={hasOpened ? null : start.unreadable}
          onLocale={(chosen) => {
            patch({ locale: chosen });
            void bridge.request('app:setLocale', chosen);
          }}
        />
      ) : (
        <SessionProvider snapshot={snapshot} clock={start.clock}>
          {/* Another file is another window's worth of state. */}
          <TeamWindow key={`${snapshot.file.folder}/${snapshot.file.name}`} snapshot={snapshot} start={start} />
        </SessionProvider>
      )}
    </LanguageProvider>
  );
}

function TeamWindow({ snapshot, start }: { readonly snapshot: Snapshot; readonly start: StartState }) {
  const [view, setView] = useState<ShellView>('home');
  const [section, setSection] = useState<PrepareSection>('results');
  const { shownMeeting, showMeeting, leaveMeeting } = useShownMeeting(snapshot.document, start.clock);
  useSafeWall(start.displays, snapshot.document, showMeeting);

  const state = useMemo(
    () => ({
      start,
      meetingId: shownMeeting,
      showMeeting,
      leaveMeeting: () => {
        leaveMeeting();
        setView('home');
      },
      goTo: (next: ShellView, part?: PrepareSection) => {
        setView(next);
        if (part !== undefined) setSection(part);
      },
    }),
    [start, shownMeeting, showMeeting, leaveMeeting],
  );

  return (
    <ConsoleProvider value={state}>
      <UnsavedCellsProvider>
        {shownMeeting === null ? (
          <Shell view={view} section={section} />
        ) : (
          <Suspense fallback={null}>
            <MeetingConsole />
          </Suspense>
        )}
      </UnsavedCellsProvider>
    </ConsoleProvider>
  );
}

/**
 * When the stage's screen goes in a meeting, this window may be on the wall: whatever of the manager's it showed gives way to the
 * meeting's picture, before main lets the room see it (design 6).
 */
function useSafeWall({ stage }: Displays, document: SalesDocument, showMeeting: (id: Id) => void): void {
  const open = openMeeting(document)?.id ?? null;
  const before = useRef(stage);
  useLayoutEffect(() => {
    const isGone = before.current !== 'none' && stage === 'none';
    before.current = stage;
    if (isGone && open !== null) showMeeting(open);
  }, [stage, open, showMeeting]);
}

/**
 * The meeting in the window. One that was begun today is gone back to at once, also after a crash; one left open since
 * another day is offered on the home. A meeting that begins is shown, and stays after its close until the manager leaves.
 */
function useShownMeeting(document: SalesDocument, clock: ClockSource) {
  const [shown, setShown] = useState<Id | null>(() => {
    const open = openMeeting(document);
    if (open === null) return null;
    const { timeZone } = document.settings;
    return localDateOf(open.startedAt, timeZone) === localDateOf(nowOf(clock), timeZone) ? open.id : null;
  });

  const known = useRef(new Set(document.meetings.map((meeting) => meeting.id)));
  const begun = openMeeting(document);
  const begunId = begun !== null && !known.current.has(begun.id) ? begun.id : null;
  useEffect(() => {
    for (const meeting of document.meetings) known.current.add(meeting.id);
    if (begunId !== null) setShown(begunId);
  }, [begunId, document.meetings]);

  const actions = useMemo(() => ({ showMeeting: (id: Id) => setShown(id), leaveMeeting: () => setShown(null) }), []);
  const isThere = document.meetings.some((meeting) => meeting.id === shown && isHeld(meeting));
  return { shownMeeting: isThere ? shown : null, ...actions };
}
