/** Saving a file where the manager chooses, and what came of it. */
import { useCallback, useRef, useState } from 'react';
import type { Answer, SavedFile } from '../shared/ipc.ts';
import { useText } from './language.tsx';

export type SaveOutcome = { readonly saved: SavedFile } | { readonly problem: string };

interface Saving {
  /** Of the last one; null before any, while one is being saved, and when it was thought better of. */
  readonly outcome: SaveOutcome | null;
  /** One at a time: the system's dialog is open. The request answers null when nothing was asked for. */
  readonly save: (request: () => Promise<Answer<SavedFile | null> | null>) => Promise<void>;
}

export function useSavedFile(): Saving {
  const text = useText();
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const isBusy = useRef(false);
  const save = useCallback(
    async (request: () => Promise<Answer<SavedFile | null> | null>) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setOutcome(null);
      const answer = await request().finally(() => (isBusy.current = false));
      if (answer === null) return;
      if (!answer.ok) setOutcome({ problem: text(answer.told.code, answer.told.params) });
      else if (answer.value !== null) setOutcome({ saved: answer.value });
    },
    [text],
  );
  return { outcome, save };
}
