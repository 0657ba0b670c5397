/**
 * A window whose page has ended, hangs or cannot be loaded: its page is made anew in the same window, which stays where it is.
 * What it shows comes from main, so that it stands at the same step and stop (design 9). One that fails again and again is
 * given up.
 */
import type { BrowserWindow } from 'electron';
import type { Instant } from '../shared/document.ts';
import type { Role } from '../shared/ipc.ts';
import type { Log } from './log.ts';
import { createOften, type Often } from './often.ts';

export interface WindowCrashDependencies {
  readonly log: Log;
  now(): Instant;
  /** It has failed too often to be tried again. */
  gaveUp(role: Role, window: BrowserWindow): void;
}

const MOST_CRASHES = 2;
const WITHIN = 60_000; // ms
/** Another page was asked for in the meantime: nothing is wrong. */
const ABORTED = -3;

/** @returns what is told of each window before its page is loaded */
export function createWindowCrashes(deps: WindowCrashDependencies): (role: Role, window: BrowserWindow) => void {
  const { log } = deps;
  // By role: a window that was made anew has the history of the one before it.
  const crashes: Readonly<Record<Role, Often>> = {
    console: createOften(MOST_CRASHES, WITHIN),
    stage: createOften(MOST_CRASHES, WITHIN),
    minutes: createOften(MOST_CRASHES, WITHIN),
  };

  function drawAnew(role: Role, window: BrowserWindow): void {
    // The minutes have somebody who waits for them, and who says that it went wrong.
    if (role === 'minutes') return;
    const isTooOften = crashes[role].happened(deps.now());
    // Not from inside the event that tells of the end.
    setImmediate(() => {
      if (window.isDestroyed()) return;
      if (!isTooOften) return window.webContents.reload();
      log.add('window.givenUp', { role });
      deps.gaveUp(role, window);
    });
  }

  return (role, window) => {
    const { webContents } = window;
    webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
      if (reason === 'clean-exit') return;
      log.add('window.gone', { role, reason, exitCode });
      drawAnew(role, window);
    });
    webContents.on('did-fail-load', (_event, errorCode, _why, _address, isMainFrame) => {
      if (!isMainFrame || errorCode === ABORTED) return;
      log.add('window.notLoaded', { role, errorCode });
      drawAnew(role, window);
    });
    window.on('unresponsive', () => {
      // Stopped by whoever develops it.
      if (webContents.isDevToolsOpened()) return;
      log.add('window.unresponsive', { role });
      // A page that hangs cannot be asked for anything: it ends, and that is heard above.
      webContents.forcefullyCrashRenderer();
    });
  };
}
