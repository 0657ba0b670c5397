import { useMemo } from 'react';
import type { HeldMeeting } from '../../../shared/document.ts';
import { sceneOf, type Scene } from '../../../shared/stage/scene.ts';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { nowOf } from '../../use-now.ts';

/** What the wall and the cues are derived from; goals that are not stored stay outlined (design 9). */
export function useScene(meeting: HeldMeeting, areGoalsStored: boolean): Scene {
  const { document, holidays, clock } = useSession();
  const { locale } = useLanguage();
  return useMemo(
    () => sceneOf({ document, holidays, meeting, locale, now: nowOf(clock), isStored: () => areGoalsStored }),
    [document, holidays, meeting, locale, clock, areGoalsStored],
  );
}
