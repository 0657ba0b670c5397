/** What a key means, once for all windows (design 6); clickers send PageUp, PageDown, F5, Esc and `.`. */

export type Intent =
  | 'next'
  | 'previous'
  | 'start'
  | 'black'
  | 'white'
  | 'goal'
  | 'pause'
  | 'undo'
  | 'agenda'
  | 'more'
  | 'fullScreen'
  | 'dismiss'
  | 'keys'
  | 'private';

export interface Key {
  readonly key: string; // as KeyboardEvent.key
  readonly ctrl: boolean;
  readonly alt: boolean;
  readonly shift: boolean;
}

/** Where the key was pressed: plain letters are text in a field, and some keys belong to a focused button. */
export type KeyPlace = 'page' | 'button' | 'text' | 'number';

const ALWAYS: Readonly<Record<string, Intent>> = {
  PageDown: 'next',
  PageUp: 'previous',
  F5: 'start',
  F11: 'fullScreen',
  F2: 'private',
  F4: 'more',
  Escape: 'dismiss',
};

const ON_PAGE: Readonly<Record<string, Intent>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ' ': 'next',
  b: 'black',
  '.': 'black',
  w: 'white',
  g: 'goal',
  t: 'pause',
  Home: 'agenda',
  '?': 'keys',
};

/**
 * The meaning of a key, or null where it is text or the control's own. Ctrl+Z takes the last change back while the field is empty,
 * since there is no text that it could belong to; so is `.` black in an empty number field.
 */
export function intentOf(key: Key, place: KeyPlace, isEmpty = false): Intent | null {
  if (key.alt) return null;
  const isText = (place === 'text' || place === 'number') && !isEmpty;
  if (key.ctrl) return key.key.toLowerCase() === 'z' && !key.shift && !isText ? 'undo' : null;
  const always = ALWAYS[key.key];
  if (always !== undefined) return always;
  if (place === 'number') return key.key === '.' && isEmpty ? 'black' : null;
  if (place === 'text') return null;
  if (place === 'button' && key.key === ' ') return null;
  return ON_PAGE[key.key.length === 1 ? key.key.toLowerCase() : key.key] ?? null;
}

/** With which a number begins that is typed while no field has the focus. */
export function isDigit({ key, ctrl, alt }: Key): boolean {
  return /^\d$/u.test(key) && !ctrl && !alt;
}
