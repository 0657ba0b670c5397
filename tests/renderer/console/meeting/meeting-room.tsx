/** The manager's window in the demo team's meeting, with the scripted main behind it. */
import '../../scripted-window.ts';
import { act } from 'react';
import { ConsoleProvider } from '../../../../renderer/console-context.tsx';
import { MeetingConsole } from '../../../../renderer/console/meeting/meeting-console.tsx';
import { useStart } from '../../../../renderer/console/use-start.ts';
import { LanguageProvider } from '../../../../renderer/language.tsx';
import { SessionProvider } from '../../../../renderer/session.tsx';
import { useDocument } from '../../../../renderer/use-document.ts';
import type { Command, CommandOf } from '../../../../shared/commands.ts';
import type { Displays, Draft } from '../../../../shared/ipc.ts';
import { renderPlain, settle } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { meetingOf, type Played } from '../../stage/demo-meeting.ts';

export const ONE_SCREEN: Displays = { count: 1, mirrored: false, stageSize: null, stage: 'none' };
/** With the stage on a screen of its own, the manager's window is private. */
export const TWO_SCREENS: Displays = {
  count: 2,
  mirrored: false,
  stageSize: { width: 1920, height: 1080 },
  stage: 'display',
};

/** What the number field has told main, newest last. */
export const drafts: (Draft | null)[] = [];

/** How often the meeting has been left for the home. */
export const left: 'home'[] = [];

/** The meeting as it has been played, in the window; by default the private view. */
export async function enter(
  played: Pick<Played, 'document'>,
  displays: Displays = TWO_SCREENS,
  meetingId = meetingOf(played.document()).id,
): Promise<void> {
  main.reset(played.document());
  main.start = { ...main.start, displays, open: true, blank: null };
  drafts.length = 0;
  left.length = 0;
  main.answers['draft:set'] = (draft) => void drafts.push(draft);
  main.answers['stage:blank'] = (blank) => main.notify('app:blank', blank);
  await renderPlain(<Window meetingId={meetingId} />);
}

/** What the manager's window puts above the meeting, without the views that lie beside it. */
function Window({ meetingId }: { readonly meetingId: string }) {
  const { start } = useStart();
  const snapshot = useDocument();
  if (start === null || !snapshot) return null;
  const nowhere = (): void => undefined;
  const state = { start, showMeeting: nowhere, leaveMeeting: () => void left.push('home'), goTo: nowhere };
  return (
    <LanguageProvider locale={snapshot.document.settings.locale}>
      <SessionProvider snapshot={snapshot} clock={start.clock}>
        <ConsoleProvider value={{ ...state, meetingId }}>
          <MeetingConsole />
        </ConsoleProvider>
      </SessionProvider>
    </LanguageProvider>
  );
}

let time = 1_000;

interface Press {
  readonly ctrl?: boolean;
  /** Milliseconds since the key before; a second unless said. */
  readonly after?: number;
  /** Held down: the system presses it again by itself. */
  readonly repeat?: boolean;
}

/** @returns whether the key was left to the browser */
export async function key(name: string, { ctrl = false, after = 1_000, repeat = false }: Press = {}): Promise<boolean> {
  time += after;
  const event = new KeyboardEvent('keydown', { key: name, ctrlKey: ctrl, repeat, bubbles: true, cancelable: true });
  Object.defineProperty(event, 'timeStamp', { value: time });
  // A dialog that lies on top has the keys.
  const target = document.querySelector('dialog') ?? document.activeElement ?? document.body;
  await act(async () => void target.dispatchEvent(event));
  await settle();
  return !event.defaultPrevented;
}

/** Esc in a dialog is the browser's own way to cancel it. */
export async function cancelDialog(): Promise<void> {
  await act(
    async () => void document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true })),
  );
}

/** Away from every field: the letters are keys again. */
export async function toPage(): Promise<void> {
  await act(async () => (document.activeElement as HTMLElement | null)?.blur());
}

export function words(selector = 'body'): string {
  return [...document.querySelectorAll(selector)]
    .map((one) => one.textContent)
    .join(' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A line of a list, by how it begins. */
export function startingWith(selector: string, name: string): HTMLElement {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.textContent?.startsWith(name));
  if (found === undefined) throw new Error(`No ${selector} begins with ${name}`);
  return found;
}

export function field(): HTMLInputElement {
  const found = document.querySelector<HTMLInputElement>('#goal-field');
  if (found === null) throw new Error(`No number field in: ${words()}`);
  return found;
}

/** What is said under the number field. */
export function problem(): string {
  return words('#goal-field-said');
}

export const GONE = 'Säljaren finns inte längre i teamet.';

/** Main refuses the next command of this type, with the words of GONE, and takes all others. */
export function refuseOnce(type: Command['type']): void {
  main.refusing = { type, told: { code: 'error.seller.gone' } };
}

export function sent<T extends Command['type']>(type: T): readonly CommandOf<T>[] {
  return main.sent.filter((command): command is CommandOf<T> => command.type === type);
}

export function place(): { readonly step: string; readonly who: string; readonly gateOpen: boolean } {
  if (main.document === null) throw new Error('No team');
  const { step, stop, gateOpen } = meetingOf(main.document).position;
  return { step, who: main.document.sellers.find(({ id }) => id === stop)?.name ?? '', gateOpen };
}
