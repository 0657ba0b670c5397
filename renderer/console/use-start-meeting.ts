/** Starting the meeting from the home: by button or F5, and with a question when its week has had one. */
import { useCallback, useEffect, useState } from 'react';
import { WEEKLY, type HeldKind } from '../../shared/agenda.ts';
import type { HeldMeeting } from '../../shared/document.ts';
import { heldBefore, type HeldBefore } from '../../shared/held-before.ts';
import { intentOf } from '../../shared/keys.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { bridge } from '../bridge.ts';
import { keyOf } from '../key-place.ts';
import { useSending } from '../components/use-sending.ts';
import { useConsole } from '../console-context.tsx';

interface Ground {
  readonly vantage: Vantage;
  readonly open: HeldMeeting | null;
  /** There is a team, and the file can be written. */
  readonly isStartable: boolean;
}

export interface StartMeeting {
  /** Goes to the meeting that is open, asks about a second one, or begins. */
  readonly start: (chosen: HeldKind) => void;
  /** What is asked about: a second meeting. */
  readonly again: { readonly chosen: HeldKind; readonly before: HeldBefore } | null;
  readonly begin: (chosen: HeldKind) => void;
  readonly thinkBetter: () => void;
  readonly problem: string | null;
}

export function useStartMeeting({ vantage, open, isStartable }: Ground): StartMeeting {
  const { showMeeting } = useConsole();
  const { problem, sendChange } = useSending();
  const [again, setAgain] = useState<StartMeeting['again']>(null);
  const { targetWeek } = vantage;
  const begin = useCallback(
    ({ kind, alsoMonthly }: HeldKind) => {
      setAgain(null);
      void sendChange({ type: 'meeting.start', kind, alsoMonthly, targetWeek });
    },
    [sendChange, targetWeek],
  );
  const start = useCallback(
    (chosen: HeldKind) => {
      if (open !== null) return showMeeting(open.id);
      if (!isStartable) return;
      const before = heldBefore(vantage, chosen);
      if (before === null) begin(chosen);
      else setAgain({ chosen, before });
    },
    [open, showMeeting, isStartable, vantage, begin],
  );
  const thinkBetter = useCallback(() => setAgain(null), []);
  return { start, again, begin, thinkBetter, problem };
}

/** F5 here, and from a clicker over the stage's window: the weekly. */
export function useStartKey(start: StartMeeting['start'], isEnabled: boolean): void {
  useEffect(() => {
    if (!isEnabled) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (intentOf(keyOf(event), 'page') !== 'start') return;
      event.preventDefault();
      if (!event.repeat) start(WEEKLY);
    };
    window.addEventListener('keydown', onKeyDown);
    const stop = bridge.on('app:intent', (intent) => {
      if (intent === 'start') start(WEEKLY);
    });
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, [start, isEnabled]);
}
