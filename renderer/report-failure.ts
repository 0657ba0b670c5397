/** Tells main's log of what went wrong in this window: its class and place in the code, never its words (design 9). */
import { errorFacts } from '../shared/error-facts.ts';
import type { WindowFailure } from '../shared/ipc.ts';
import { bridge } from './bridge.ts';

export function reportFailure(kind: WindowFailure['kind'], error: unknown): void {
  // What cannot be told is left: the telling must not be the next thing that goes wrong.
  void bridge.request('window:failed', { kind, ...errorFacts(error, `${location.origin}/`) }).catch(() => undefined);
}

/** What nobody in the window has caught. */
export function setupFailureReports(): void {
  window.addEventListener('error', ({ error }) => reportFailure('error', error));
  window.addEventListener('unhandledrejection', ({ reason }) => reportFailure('rejection', reason));
}
