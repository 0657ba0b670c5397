/** The time as main tells it: the wall clock plus an offset, or a standing instant. The windows' only clock. */
import { useEffect, useState } from 'react';
import type { Instant } from '../shared/document.ts';
import type { ClockSource } from '../shared/stage-screens.ts';

export function nowOf(clock: ClockSource): Instant {
  if ('standingAt' in clock) return clock.standingAt;
  return new Date(Date.now() + clock.offsetMs).toISOString();
}

const SECOND = 1_000;
const CALM = 10_000; // for those who asked for less motion (looks, 7)

/** Now, renewed once a second, on the second. */
export function useNow(clock: ClockSource): Instant {
  const [now, setNow] = useState(() => nowOf(clock));
  useEffect(() => {
    setNow(nowOf(clock));
    if ('standingAt' in clock) return undefined;
    const every = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? CALM : SECOND;
    const timer = window.setInterval(() => setNow(nowOf(clock)), every);
    return () => window.clearInterval(timer);
  }, [clock]);
  return now;
}
