/**
 * Main's clock, the only one in the app: the wall clock plus an offset, or an instant that stands still for rehearsals and
 * tests, so that their pictures are the same every day. Windows get its source and count for themselves.
 */
import type { Instant } from '../shared/document.ts';
import type { ClockSource } from '../shared/stage-screens.ts';

export interface Clock {
  now(): Instant;
  source(): ClockSource;
  /** Moves the clock; used by rehearsals and tests. */
  advance(milliseconds: number): void;
}

/** `standingAt` null follows the machine's own clock. */
export function createClock(standingAt: Instant | null): Clock {
  let offsetMs = 0;
  let standing = standingAt;
  return {
    now: () => standing ?? new Date(Date.now() + offsetMs).toISOString(),
    source: () => (standing === null ? { offsetMs } : { standingAt: standing }),
    advance: (milliseconds) => {
      if (standing === null) offsetMs += milliseconds;
      else standing = new Date(Date.parse(standing) + milliseconds).toISOString();
    },
  };
}
