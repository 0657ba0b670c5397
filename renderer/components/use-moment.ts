/** Instants as people say them, in the team's time zone: "i dag 8.40", "i går 16.05", "18 september 9.00". */
import { useCallback } from 'react';
import { localDateOf, localTimeOf } from '../../shared/calendar.ts';
import type { Instant } from '../../shared/document.ts';
import { addDays } from '../../shared/periods.ts';
import { formatDate, formatTime } from '../../shared/time-format.ts';
import { useLanguage } from '../language.tsx';
import { useSession } from '../session.tsx';
import { nowOf } from '../use-now.ts';

export function useMoment(): (instant: Instant) => string {
  const { locale, text } = useLanguage();
  const { clock, calendar } = useSession();
  const { timeZone } = calendar;
  return useCallback(
    (instant) => {
      const today = localDateOf(nowOf(clock), timeZone);
      const date = localDateOf(instant, timeZone);
      const time = formatTime(localTimeOf(instant, timeZone), locale);
      if (date === today) return text('moment.today', { time });
      if (date === addDays(today, -1)) return text('moment.yesterday', { time });
      const sameYear = date.slice(0, 4) === today.slice(0, 4);
      return text('moment.date', { date: formatDate(date, locale, sameYear ? 'long' : 'longYear'), time });
    },
    [clock, timeZone, locale, text],
  );
}
