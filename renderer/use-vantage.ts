import { useMemo } from 'react';
import { targetWeekOf } from '../shared/calendar.ts';
import type { IsoWeek } from '../shared/document.ts';
import type { Vantage } from '../shared/vantage.ts';
import { useSession } from './session.tsx';
import { useToday } from './use-today.ts';

/** Where the rules look from outside a meeting: from today, about the week that it is time for unless another is chosen. */
export function useVantage(chosenWeek: IsoWeek | null = null): Vantage {
  const { document, calendar } = useSession();
  const today = useToday();
  const targetWeek = chosenWeek ?? targetWeekOf(today, calendar.usualWeekday);
  return useMemo(
    () => ({ document, calendar, targetWeek, today, finishedWeek: null }),
    [document, calendar, targetWeek, today],
  );
}
