import { useRef } from 'react';

/** Whether something has become so while it was seen: what was so when it came does not move (looks, 7). */
export function useBecame(isSo: boolean): boolean {
  const hasNotBeen = useRef(!isSo);
  if (!isSo) hasNotBeen.current = true;
  return isSo && hasNotBeen.current;
}
