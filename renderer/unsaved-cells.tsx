/**
 * Figures that were typed in Prepare's grids and could not be stored, with their question: kept while the manager is in other
 * views, so that none is lost without a word (design 6).
 */
import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from 'react';
import type { Id } from '../shared/document.ts';

export interface UnsavedCell {
  readonly sellerId: Id;
  readonly label: string; // seller and time
  readonly text: string;
}

interface UnsavedCells {
  /** By grid, seller and column, in the order in which they were left. */
  readonly cells: ReadonlyMap<string, UnsavedCell>;
  /** Null: there is nothing left to ask in the cell. */
  readonly keep: (id: string, cell: UnsavedCell | null) => void;
}

const UnsavedCellsContext = createContext<UnsavedCells>({ cells: new Map(), keep: () => undefined });

export function UnsavedCellsProvider({ children }: { readonly children: ReactNode }) {
  const [cells, setCells] = useState<UnsavedCells['cells']>(new Map());
  const keep = useCallback<UnsavedCells['keep']>((id, cell) => {
    setCells((now) => {
      if (cell === null && !now.has(id)) return now;
      const next = new Map(now);
      if (cell === null) next.delete(id);
      else next.set(id, cell);
      return next;
    });
  }, []);
  const value = useMemo(() => ({ cells, keep }), [cells, keep]);
  return <UnsavedCellsContext value={value}>{children}</UnsavedCellsContext>;
}

export function useUnsavedCells(): UnsavedCells {
  return useContext(UnsavedCellsContext);
}
