/** What main tells a window when it starts, kept up to date by its notices; null until main has answered. */
import { useCallback, useEffect, useState } from 'react';
import type { StartState } from '../../shared/ipc.ts';
import { bridge } from '../bridge.ts';
import { leaveText } from '../leave-text.ts';

interface Start {
  readonly start: StartState | null;
  readonly patch: (part: Partial<StartState>) => void;
  /** Asks main again. */
  readonly refresh: () => void;
}

export function useStart(): Start {
  const [start, setStart] = useState<StartState | null>(null);
  const patch = useCallback(
    (part: Partial<StartState>) => setStart((now) => (now === null ? now : { ...now, ...part })),
    [],
  );
  const refresh = useCallback(() => void bridge.request('app:start').then(setStart), []);

  useEffect(() => {
    const stops = [
      bridge.on('app:look', (look) => patch(look)),
      bridge.on('app:clock', (clock) => patch({ clock })),
      bridge.on('app:displays', (displays) => {
        // A screen that comes or goes changes the view: what is written in a field is kept first.
        leaveText();
        patch({ displays });
      }),
      bridge.on('app:blank', (blank) => patch({ blank })),
    ];
    refresh();
    return () => stops.forEach((stop) => stop());
  }, [patch, refresh]);

  const displays = start?.displays;
  useEffect(() => {
    if (displays === undefined) return undefined;
    // The frame after the next one: by then this one is on the screen.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => void bridge.request('app:displaysDrawn'));
    });
    return () => cancelAnimationFrame(frame);
  }, [displays]);

  return { start, patch, refresh };
}
