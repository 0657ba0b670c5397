/**
 * The console and the stage (design 6). The stage goes full screen on a screen of its own when there is one; with one
 * screen the console shows everything itself (the solo view) and there is no stage window, unless the manager asks for an
 * ordinary one to share in a video meeting.
 */
import type { BrowserWindow, Display } from 'electron';
import type { Displays } from '../shared/ipc.ts';
import type { Intent } from '../shared/keys.ts';
import { centred, onScreensChanged, pixelsOf, reachesInto, readScreens, type Screens } from './displays.ts';
import { seatsAfterChange, seatsAtStart, seatsNow, seatsSwapped, type Seats } from './screen-seats.ts';
import { fillScreen, makeStageWindow, standOn } from './stage-window.ts';
import type { WindowRoles } from './window-roles.ts';

export interface ManagerWindows {
  readonly console: BrowserWindow;
  displays(): Displays;
  /** Puts the stage where it is asked to be; without a screen for it there is no stage. */
  placeStage(place: 'display' | 'window'): void;
  /** The stage to another screen: of two, the manager's window changes places with it. */
  swapScreens(): void;
  /** The console shows what goes with the screens as it was told last. */
  consoleHasDrawn(): void;
  /** The stage's page cannot be shown: its window goes, and the console says that there is none. */
  stageHasFailed(): void;
  /** The screens may be others without a word from the system, as after a sleep. */
  screensMayHaveChanged(): void;
  /** The meeting begins or ends: the stage comes by itself on a screen of its own, and goes again. */
  meetingIsOpen(open: boolean): void;
  languageChanged(): void;
}

export interface WindowEvents {
  displays(displays: Displays): void;
  intent(intent: Intent): void;
  stageTitle(): string;
}

const CONSOLE_SIZE = { width: 1440, height: 900, minWidth: 1024, minHeight: 640 };
/** A window's frame, and what a maximised one has outside of its screen: px. */
const FRAME = 16;

export function createManagerWindows(roles: WindowRoles, events: WindowEvents, background: string): ManagerWindows {
  const console = roles.make('console', { ...CONSOLE_SIZE, title: 'Säljmötet', backgroundColor: background });
  console.once('ready-to-show', () => console.show());
  // What is private stays out of screen sharing and recordings where the system can (design 6).
  console.setContentProtection(true);

  let stage: BrowserWindow | null = null;
  /** With 'none' a stage may still be there: it covers the console until that has drawn what the room may see. */
  let place: Displays['stage'] = 'none';
  let meeting = false;
  /** The screen that had the stage last: as far as is known, the one on the wall. */
  let wall: Display | null = null;

  function screens(): Screens {
    return readScreens(console.getBounds());
  }
  let seen = screens();

  function displays(): Displays {
    const { count, mirrored } = screens();
    return { count, mirrored, stageSize: place === 'display' && wall !== null ? pixelsOf(wall) : null, stage: place };
  }

  function closeStage(): void {
    const closing = stage;
    // First forgotten: its own 'closed' tells of the screens, which nobody hears when the console is gone, too.
    stage = null;
    place = 'none';
    closing?.destroy();
  }

  /** A stage that stands as an ordinary window keeps the keys once it has been clicked or dragged. */
  function typeInConsole(digit: string): void {
    console.focus();
    for (const type of ['keyDown', 'char', 'keyUp'] as const)
      console.webContents.sendInputEvent({ type, keyCode: digit });
  }

  function openStage(): BrowserWindow {
    if (stage !== null) return stage;
    const window = makeStageWindow(roles, {
      title: events.stageTitle(),
      background,
      intent: events.intent,
      digit: typeInConsole,
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

  function moveConsole({ workArea }: Display): void {
    if (console.isFullScreen()) console.setFullScreen(false);
    if (console.isMaximized()) console.unmaximize();
    console.setBounds(centred(workArea, console.getBounds()));
  }

  /** The stage first: it covers the manager's window where that is still on the wall. */
  function take(seats: Seats<Display>): void {
    const isElsewhere = seats.console.id !== screens().own.id;
    place = 'display';
    wall = seats.stage;
    fillScreen(openStage(), wall);
    if (isElsewhere) moveConsole(seats.console);
  }

  /**
   * No screen for the stage any more, and the console may be on the wall itself: the stage stays on top of it until the console has
   * become the solo view.
   */
  function cover(window: BrowserWindow): void {
    place = 'none';
    fillScreen(window, screens().own);
    window.moveTop();
  }

  function seat(seats: Seats<Display> | null): void {
    if (seats !== null) take(seats);
    else if (stage !== null) cover(stage);
    events.displays(displays());
  }

  function screensMayHaveChanged(): void {
    if (console.isDestroyed()) return;
    const before = seen;
    seen = screens();
    const areOthers = seen.count !== before.count || seen.mirrored !== before.mirrored;
    // An ordinary window stays one until a screen comes or goes. Where one has gone, the console becomes the solo view: nothing
    // private ever lands on the wall.
    if (meeting && areOthers) seat(seatsAfterChange(seen, wall?.id ?? null));
    else if (meeting && place === 'display') seat(seatsNow(seen, wall?.id ?? null));
    else events.displays(displays());
  }

  /** Dragged onto the stage's screen, the console changes places with it; and no part of it lies over the stage. */
  function consoleHasMoved(): void {
    if (place !== 'display' || wall === null) return;
    const { own } = screens();
    if (own.id === wall.id) seat(seatsNow(screens(), wall.id));
    if (!console.isMaximized() && place === 'display' && reachesInto(console.getBounds(), wall.bounds, FRAME)) {
      moveConsole(own);
    }
  }

  onScreensChanged(screensMayHaveChanged);
  console.on('move', consoleHasMoved);
  console.on('closed', closeStage);

  return {
    console,
    displays,
    placeStage(wanted) {
      const seats = seatsNow(screens(), wall?.id ?? null);
      if (wanted === 'display') return seat(seats);
      place = 'window';
      // Beside the manager's window rather than over it, where there is room.
      standOn(openStage(), seats?.stage ?? screens().own);
      events.displays(displays());
    },
    swapScreens() {
      seat(seatsSwapped(screens(), wall?.id ?? null));
    },
    consoleHasDrawn() {
      if (place === 'none') closeStage();
    },
    stageHasFailed() {
      closeStage();
      events.displays(displays());
    },
    screensMayHaveChanged,
    meetingIsOpen(open) {
      if (open === meeting || console.isDestroyed()) return;
      meeting = open;
      const seats = open ? seatsAtStart(screens(), wall?.id ?? null) : null;
      if (seats !== null) return seat(seats);
      closeStage();
      events.displays(displays());
    },
    languageChanged() {
      stage?.setTitle(events.stageTitle());
    },
  };
}
