/** F11 in every view of the manager's window, also under a dialog (design 6, Keys). */
import { useEffect } from 'react';
import { intentOf } from '../../shared/keys.ts';
import { bridge } from '../bridge.ts';

export function useFullScreenKey(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      if (intentOf({ key, ctrl: ctrlKey || metaKey, alt: altKey, shift: shiftKey }, 'page') !== 'fullScreen') return;
      event.preventDefault();
      if (!event.repeat) void bridge.request('window:fullScreen');
    };
    // Before the views see it: a dialog keeps its keys to itself.
    window.addEventListener('keydown', onKeyDown, { capture: true });
    return () => window.removeEventListener('keydown', onKeyDown, { capture: true });
  }, []);
}
