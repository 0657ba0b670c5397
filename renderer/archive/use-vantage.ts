import { useMemo } from 'react';
import { targetWeekOf } from '../../shared/calendar.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { useToday } from '../console/use-today.ts';
import { useSession } from '../session.tsx';

/** The archive looks from today, as the home does. */
export function useVantage(): Vantage {
  const { document, calendar } = useSession();
  const today = useToday();
  return useMemo(
    () => ({ document, calendar, targetWeek: targetWeekOf(today, calendar.usualWeekday), today, finishedWeek: null }),
    [document, calendar, today],
  );
}
