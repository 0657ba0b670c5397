/** What stands in a field and was not added with Enter is added when the meeting moves on, so that it is not lost. */
import { useEffect, useRef } from 'react';
import { useRecord } from './meeting-context.tsx';

export function useBeforeMoving(keep: () => void): void {
  const { unfinished } = useRecord();
  const newest = useRef(keep);
  newest.current = keep;
  useEffect(() => {
    const { current: all } = unfinished;
    const one = (): void => newest.current();
    all.add(one);
    return () => void all.delete(one);
  }, [unfinished]);
}
