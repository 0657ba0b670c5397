/** Ctrl+Z outside the meeting: what was just done on the home or while preparing is taken back; what stands in a field is the text's. */
import { useEffect } from 'react';
import { intentOf } from '../../shared/keys.ts';
import { isEmptyField, keyOf, keyPlaceOf } from '../key-place.ts';
import { useUndo, type Undo } from '../use-undo.ts';

/** @returns why it could not be taken back */
export function useUndoKey(): Undo['problem'] {
  const { offer, undo, problem } = useUndo();
  const canUndo = offer !== null;
  useEffect(() => {
    if (!canUndo) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      const { target, defaultPrevented } = event;
      if (defaultPrevented || intentOf(keyOf(event), keyPlaceOf(target), isEmptyField(target)) !== 'undo') return;
      event.preventDefault();
      if (!event.repeat) undo();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [canUndo, undo]);
  return problem;
}
