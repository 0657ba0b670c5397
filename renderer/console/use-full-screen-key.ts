/** F11 in every view of the manager's window, also under a dialog (design 6, Keys). */
import { useEffect } from 'react';
import { intentOf } from '../../shared/keys.ts';
import { bridge } from '../bridge.ts';
import { keyOf } from '../key-place.ts';

export function useFullScreenKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (intentOf(keyOf(event), 'page') !== 'fullScreen') return;
      event.preventDefault();
      if (!event.repeat) void bridge.request('window:fullScreen');
    };
    // Before the views see it: a dialog keeps its keys to itself.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
