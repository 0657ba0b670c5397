import { flushSync } from 'react-dom';
import { isEmptyField, keyPlaceOf } from './key-place.ts';

/**
 * A field of text keeps what was written in it when it is left, which must be before its step, or its view, is.
 * @returns whether it could be left: not when it asks about what stands in it
 */
export function leaveText(): boolean {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement) || keyPlaceOf(activeElement) !== 'text') return true;
  flushSync(() => activeElement.blur());
  if (!activeElement.isConnected || activeElement.getAttribute('aria-invalid') !== 'true') return true;
  activeElement.focus();
  return false;
}

/** Esc leaves any field; a number that is half said has been taken back by the field itself first (design 6, Keys). */
export function leaveField(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return;
  if (keyPlaceOf(activeElement) === 'number' && isEmptyField(activeElement)) activeElement.blur();
  else leaveText();
}
