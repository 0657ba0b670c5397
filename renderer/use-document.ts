/**
 * The team's document in a manager's window: a snapshot, then every acknowledged change by its number, through the same
 * reducer as main's. A window that misses a number asks for a snapshot.
 */
import { useEffect, useState } from 'react';
import type { Snapshot } from '../shared/ipc.ts';
import { reduce } from '../shared/reduce.ts';
import { calendarOf } from '../shared/vantage.ts';
import { bridge } from './bridge.ts';

/** The newest snapshot; null while no team is open, undefined until main has answered. */
export function useDocument(): Snapshot | null | undefined {
  const [snapshot, setSnapshot] = useState<Snapshot | null | undefined>(undefined);

  useEffect(() => {
    let current: Snapshot | null | undefined;
    const show = (next: Snapshot | null): void => {
      current = next;
      setSnapshot(next);
    };
    const refresh = (): void => void bridge.request('document:snapshot').then(show);
    const stops = [
      bridge.on('document:replaced', show),
      bridge.on('host:status', (status) => {
        if (current) show({ ...current, status });
      }),
      bridge.on('document:changed', ({ number, change, undo }) => {
        if (!current || number !== current.number + 1) return refresh();
        const calendar = calendarOf(current.document.settings, current.holidays);
        const reduced = reduce(current.document, change, calendar);
        if (!reduced.ok) return refresh();
        show({ ...current, number, document: reduced.document, undo });
      }),
    ];
    refresh();
    return () => stops.forEach((stop) => stop());
  }, []);

  return snapshot;
}
