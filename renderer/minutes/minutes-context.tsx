/** The minutes and their language, for every § of them. */
import { createContext, useContext } from 'react';
import type { MinutesModel } from '../../shared/minutes-model.ts';
import type { MinutesLanguage } from '../../shared/minutes/words.ts';

interface Minutes {
  readonly model: MinutesModel;
  readonly language: MinutesLanguage;
}

const MinutesContext = createContext<Minutes | null>(null);

export const MinutesProvider = MinutesContext;

export function useMinutes(): Minutes {
  const minutes = useContext(MinutesContext);
  if (minutes === null) throw new Error('No minutes above this view');
  return minutes;
}
