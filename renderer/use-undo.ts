/** Taking back what was done last, where main offers it; a refusal stands until something else changes. */
import { useCallback, useState } from 'react';
import type { UndoOffer } from '../shared/ipc.ts';
import { bridge } from './bridge.ts';
import { useText } from './language.tsx';
import { useSession } from './session.tsx';

export interface Undo {
  /** What can be taken back now; null when nothing can. */
  readonly offer: UndoOffer | null;
  readonly undo: () => void;
  /** Why it could not be taken back. */
  readonly problem: string | null;
}

export function useUndo(): Undo {
  const text = useText();
  const { undo: offer, number } = useSession();
  const [refused, setRefused] = useState<{ readonly words: string; readonly number: number } | null>(null);
  const undo = useCallback(() => {
    void bridge.request('document:undo').then((answer) => {
      setRefused(answer.ok ? null : { words: text(answer.told.code, answer.told.params), number });
    });
  }, [text, number]);
  return { offer, undo, problem: refused?.number === number ? refused.words : null };
}
