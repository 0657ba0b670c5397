/** Today in the team's time zone; renders again only when the day changes. */
import { useEffect, useState } from 'react';
import { localDateOf } from '../shared/calendar.ts';
import type { LocalDate } from '../shared/document.ts';
import { useSession } from './session.tsx';
import { nowOf } from './use-now.ts';

const EVERY = 10_000;

export function useToday(): LocalDate {
  const { clock, calendar } = useSession();
  const [today, setToday] = useState(() => localDateOf(nowOf(clock), calendar.timeZone));
  useEffect(() => {
    const look = (): void => setToday(localDateOf(nowOf(clock), calendar.timeZone));
    look();
    const timer = window.setInterval(look, EVERY);
    return () => window.clearInterval(timer);
  }, [clock, calendar.timeZone]);
  return today;
}
