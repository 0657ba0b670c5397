/** The stage's window: its name, its keys, and how it fills a screen or stands as an ordinary one. */
import type { BrowserWindow, Display } from 'electron';
import { intentOf, isDigit, type Intent } from '../shared/keys.ts';
import { centred, samePlace } from './displays.ts';
import type { WindowRoles } from './window-roles.ts';

const SIZE = { width: 1280, height: 720 };
const LEAST = { minWidth: 480, minHeight: 360 };

export interface StageWindowOptions {
  readonly title: string;
  readonly background: string;
  intent(intent: Intent): void;
  /** A digit: a number is said to the manager's window, wherever the keys are. */
  digit(digit: string): void;
}

export function makeStageWindow(roles: WindowRoles, options: StageWindowOptions): BrowserWindow {
  const { title, background } = options;
  const window = roles.make('stage', { ...SIZE, ...LEAST, title, backgroundColor: background });
  // The page has the app's name; where windows are chosen to be shared this one is told from the manager's by its own.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.webContents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown') return;
    const key = { key: input.key, ctrl: input.control || input.meta, alt: input.alt, shift: input.shift };
    const intent = intentOf(key, 'page');
    if (intent === null && isDigit(key)) options.digit(key.key);
    if (intent === null) return;
    event.preventDefault();
    // A key that is held is one press.
    if (input.isAutoRepeat) return;
    if (intent === 'fullScreen') window.setFullScreen(!window.isFullScreen());
    else options.intent(intent);
  });
  return window;
}

/** No API puts a window full screen on a given screen: it is moved there first. */
export function fillScreen(window: BrowserWindow, { bounds }: Display): void {
  // Left as it is where it fills the screen already: out of full screen and in again shows what is behind it.
  if (window.isFullScreen() && samePlace(window.getBounds(), bounds)) return;
  if (window.isFullScreen()) window.setFullScreen(false);
  window.setBounds(bounds);
  window.showInactive();
  window.setFullScreen(true);
}

/** An ordinary window in the middle of a screen; one that is ordinary already stays where it has been put. */
export function standOn(window: BrowserWindow, { workArea }: Display): void {
  if (window.isFullScreen()) {
    window.setFullScreen(false);
    window.setBounds(centred(workArea, SIZE));
  }
  window.showInactive();
}
