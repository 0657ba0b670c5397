import { flushSync } from 'react-dom';
import { keyPlaceOf } from './key-place.ts';

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
