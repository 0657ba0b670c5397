/** Ctrl+Z outside the meeting: what was just done on the home or while preparing is taken back; in a field it is the text's. */
import { useEffect } from 'react';
import { intentOf } from '../../shared/keys.ts';
import { bridge } from '../bridge.ts';
import { keyPlaceOf } from '../key-place.ts';
import { useSession } from '../session.tsx';

export function useUndoKey(): void {
  const { undo } = useSession();
  const canUndo = undo !== null;
  useEffect(() => {
    if (!canUndo) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const pressed = { key, ctrl: ctrlKey || metaKey, alt: altKey, shift: shiftKey };
      if (event.defaultPrevented || intentOf(pressed, keyPlaceOf(event.target)) !== 'undo') return;
      event.preventDefault();
      if (!event.repeat) void bridge.request('document:undo');
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [canUndo]);
}
