/** What main tells a window when it starts, kept up to date by its notices; null until main has answered. */
import { useEffect, useState } from 'react';
import type { StartState } from '../../shared/ipc.ts';
import { bridge } from '../bridge.ts';

export function useStart(): { readonly start: StartState | null; readonly patch: (part: Partial<StartState>) => void } {
  const [start, setStart] = useState<StartState | null>(null);
  const patch = (part: Partial<StartState>): void => setStart((now) => (now === null ? now : { ...now, ...part }));

  useEffect(() => {
    const stops = [
      bridge.on('app:look', (look) => patch(look)),
      bridge.on('app:clock', (clock) => patch({ clock })),
      bridge.on('app:displays', (displays) => patch({ displays })),
      bridge.on('app:blank', (blank) => patch({ blank })),
    ];
    void bridge.request('app:start').then(setStart);
    return () => stops.forEach((stop) => stop());
  }, []);

  return { start, patch };
}
