import type { Key, KeyPlace } from '../shared/keys.ts';

/** A key as the table of keys knows it; the Mac's command key stands for Ctrl. */
export function keyOf({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): Key {
  return { key, ctrl: ctrlKey || metaKey, alt: altKey, shift: shiftKey };
}

/** What a key that was pressed there belongs to (design 6, Keys). */
export function keyPlaceOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.dataset['numberField'] !== undefined) return 'number';
  if (target.matches('textarea, select, input:not([type=radio], [type=checkbox])')) return 'text';
  return target.matches('button, [role=radio], input, summary, a') ? 'button' : 'page';
}

/** Whether a field that a key was pressed in holds no text. */
export function isEmptyField(target: EventTarget | null): boolean {
  return (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) && target.value === '';
}
