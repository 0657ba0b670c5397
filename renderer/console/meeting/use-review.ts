/** What the fields of a meeting's texts work on after its close (design 3). */
import { useCallback, useMemo, useRef } from 'react';
import type { Command } from '../../../shared/commands.ts';
import type { HeldMeeting } from '../../../shared/document.ts';
import { sceneOf } from '../../../shared/stage/scene.ts';
import { useLanguage } from '../../language.tsx';
import { useSession } from '../../session.tsx';
import { nowOf } from '../../use-now.ts';
import type { MeetingRecord } from './meeting-context.tsx';
import { useChanges } from './use-changes.ts';

export interface Review {
  readonly record: MeetingRecord;
  /** Adds what stands in the fields, and waits until all is stored: what is saved, copied or locked then holds it. */
  readonly settle: () => Promise<void>;
}

export function useReview(meeting: HeldMeeting): Review {
  const { document, holidays, clock } = useSession();
  const { locale } = useLanguage();
  const { problem, change: sendChange } = useChanges();
  const unfinished = useRef(new Set<() => void>());
  const newest = useRef<Promise<unknown>>(Promise.resolve());

  const change = useCallback(
    (command: Command) => {
      const answer = sendChange(command);
      newest.current = answer;
      return answer;
    },
    [sendChange],
  );
  const settle = useCallback(async () => {
    for (const keep of unfinished.current) keep();
    await newest.current;
  }, []);
  const scene = useMemo(
    () => sceneOf({ document, holidays, meeting, locale, now: nowOf(clock), isStored: () => true }),
    [document, holidays, meeting, locale, clock],
  );
  const record = useMemo(() => ({ meeting, scene, problem, change, unfinished }), [meeting, scene, problem, change]);
  return { record, settle };
}
