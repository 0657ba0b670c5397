/**
 * The console and the stage (design 6). The stage goes full screen on a screen of its own when there is one; with one
 * screen the console shows everything itself (the solo view) and there is no stage window, unless the manager asks for an
 * ordinary one to share in a video meeting.
 */
import type { BrowserWindow } from 'electron';
import type { Displays } from '../shared/ipc.ts';
import { intentOf, type Intent } from '../shared/keys.ts';
import { centred, onScreensChanged, readScreens, samePlace, sizeInWords, type Screens } from './displays.ts';
import type { WindowRoles } from './window-roles.ts';

export type StagePlace = 'display' | 'window' | 'none';

export interface ManagerWindows {
  readonly console: BrowserWindow;
  displays(): Displays;
  /** Puts the stage where it is asked to be; 'display' falls back to 'none' when there is no screen for it. */
  placeStage(place: StagePlace): void;
  /** The meeting begins or ends: the stage comes by itself on a screen of its own, and goes again. */
  meetingIsOpen(open: boolean): void;
}

export interface WindowEvents {
  displays(displays: Displays): void;
  intent(intent: Intent): void;
}

const CONSOLE_SIZE = { width: 1440, height: 900, minWidth: 1024, minHeight: 640 };
const STAGE_SIZE = { width: 1280, height: 720, minWidth: 480, minHeight: 360 };

export function createManagerWindows(roles: WindowRoles, events: WindowEvents, background: string): ManagerWindows {
  const console = roles.make('console', { ...CONSOLE_SIZE, title: 'Säljmötet', backgroundColor: background });
  console.once('ready-to-show', () => console.show());
  // What is private stays out of screen sharing and recordings where the system can (design 6).
  console.setContentProtection(true);

  let stage: BrowserWindow | null = null;
  let place: StagePlace = 'none';
  let meeting = false;
  /** The screen that had the stage last: as far as is known, the one on the wall. */
  let wall: number | null = null;

  function screens(): Screens {
    return readScreens(console.getBounds());
  }
  let seen = screens();

  function displays(): Displays {
    const { count, mirrored, external } = screens();
    const shown = stage !== null && place === 'display' ? external : null;
    return {
      count,
      mirrored,
      stageSize: shown === null ? null : sizeInWords(shown),
      stage: stage === null ? 'none' : place,
    };
  }

  function closeStage(): void {
    const closing = stage;
    // First forgotten: its own 'closed' tells of the screens, which nobody hears when the console is gone, too.
    stage = null;
    place = 'none';
    closing?.destroy();
  }

  function openStage(): BrowserWindow {
    if (stage !== null) return stage;
    const window = roles.make('stage', { ...STAGE_SIZE, title: 'Säljmötet', backgroundColor: background });
    window.webContents.on('before-input-event', (event, input) => {
      if (input.type !== 'keyDown') return;
      const key = { key: input.key, ctrl: input.control || input.meta, alt: input.alt, shift: input.shift };
      const intent = intentOf(key, 'page');
      if (intent === null) return;
      event.preventDefault();
      // Held down, a key is pressed once.
      if (input.isAutoRepeat) return;
      if (intent === 'fullScreen') window.setFullScreen(!window.isFullScreen());
      else events.intent(intent);
    });
    window.on('focus', () => {
      // What is typed belongs to the manager's window. Some systems give the keys to what comes last, asked or not.
      if (place === 'display' && !console.isMinimized()) console.focus();
    });
    window.on('closed', () => {
      if (stage !== window) return;
      stage = null;
      place = 'none';
      events.displays(displays());
    });
    stage = window;
    return window;
  }

  /** No API puts a window full screen on a given screen: it is moved there first. */
  function showOnDisplay(window: BrowserWindow): boolean {
    const { external } = screens();
    if (external === null) return false;
    wall = external.id;
    // Left as it is where it fills the screen already: out of full screen and in again shows what is behind it.
    if (window.isFullScreen() && samePlace(window.getBounds(), external.bounds)) return true;
    if (window.isFullScreen()) window.setFullScreen(false);
    window.setBounds(external.bounds);
    window.showInactive();
    window.setFullScreen(true);
    return true;
  }

  /**
   * A lid that was closed left this window on the wall. When it is opened the wall is for the stage again; so is any screen beside
   * a portable's own.
   */
  function leaveTheWall(): void {
    const { own, external } = screens();
    if (external === null || (own.id !== wall && (own.internal || !external.internal))) return;
    if (console.isFullScreen()) console.setFullScreen(false);
    if (console.isMaximized()) console.unmaximize();
    console.setBounds(centred(external.workArea, console.getBounds()));
  }

  function placeStage(wanted: StagePlace): void {
    if (wanted === 'none') closeStage();
    else {
      const window = openStage();
      place = wanted;
      if (wanted === 'window') {
        if (window.isFullScreen()) window.setFullScreen(false);
        window.showInactive();
      } else if (!showOnDisplay(window)) closeStage();
    }
    events.displays(displays());
  }

  onScreensChanged(() => {
    if (console.isDestroyed()) return;
    const before = seen;
    seen = screens();
    const areOthers = seen.count !== before.count || seen.mirrored !== before.mirrored;
    // An ordinary window stays one until a screen comes or goes. Where one has gone, the console becomes the solo view: nothing
    // private ever lands on the wall.
    if (meeting && (place !== 'window' || areOthers)) {
      leaveTheWall();
      placeStage(seen.external === null ? 'none' : 'display');
    } else events.displays(displays());
  });
  console.on('closed', closeStage);

  return {
    console,
    displays,
    placeStage,
    meetingIsOpen(open) {
      if (open === meeting || console.isDestroyed()) return;
      meeting = open;
      if (open && stage === null && screens().external !== null) placeStage('display');
      if (!open) placeStage('none');
    },
  };
}
