/** Keys and clicker in the meeting, from this window and from the stage's (design 6, Keys). */
import { useEffect, useRef } from 'react';
import { intentOf, isDigit, type Intent } from '../../../shared/keys.ts';
import { bridge } from '../../bridge.ts';
import { isEmptyField, keyOf, keyPlaceOf } from '../../key-place.ts';
import { leaveField, leaveText } from '../../leave-text.ts';

/** A clicker's double press is one press: of what moves on or back, and of what would be undone by a second one. */
const DOUBLE_PRESS = 250; // ms
const PRESSED_ONCE: ReadonlySet<Intent> = new Set(['next', 'previous', 'black', 'white']);

export function useMeetingKeys(act: (intent: Intent) => void): void {
  const newest = useRef(act);
  newest.current = act;

  useEffect(() => {
    const lastPress = new Map<Intent, number>();
    const take = (intent: Intent, at: number): void => {
      const before = lastPress.get(intent) ?? Number.NEGATIVE_INFINITY;
      lastPress.set(intent, at);
      if (PRESSED_ONCE.has(intent) && at - before < DOUBLE_PRESS) return;
      // Under a dialog of the console's the meeting stands still, also for a clicker over the stage.
      const onTop = [...document.querySelectorAll<HTMLElement>('dialog[open]')].at(-1);
      if (onTop !== undefined) {
        const closes = intent === 'dismiss' || onTop.dataset['closedBy']?.split(' ').includes(intent) === true;
        if (closes) onTop.dispatchEvent(new Event('cancel', { cancelable: true }));
        return;
      }
      if (intent === 'dismiss') leaveField();
      // What is doubtful in a field stays and asks, as in the number field.
      if ((intent === 'next' || intent === 'previous') && !leaveText()) return;
      newest.current(intent);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') return event.repeat ? stopHeldEnter(event) : leaveByEnter(event);
      const place = keyPlaceOf(event.target);
      // A number can be said from anywhere at a stop: its first digit goes to the field.
      if (place === 'page' && isDigit(keyOf(event))) newest.current('goal');
      const intent = intentOf(keyOf(event), place, isEmptyField(event.target));
      if (intent === null) return;
      // The field has taken back what was typed in it.
      if (intent === 'dismiss' && event.defaultPrevented) return;
      event.preventDefault();
      // F11 is the window's own key, in every view; here it is a button alone.
      if (!event.repeat && intent !== 'fullScreen') take(intent, event.timeStamp);
    };
    window.addEventListener('keydown', onKeyDown);
    const stop = bridge.on('app:intent', (intent) => take(intent, performance.now()));
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, []);
}

/** Held down, Enter is pressed once: it must not send the forms that the focus goes on to. In a text area it makes new lines. */
function stopHeldEnter(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLTextAreaElement)) event.preventDefault();
}

/** Enter leaves a field of text, where it means nothing else: no new line, no form, and nothing to ask first. */
function leaveByEnter({ target, defaultPrevented, isComposing }: KeyboardEvent): void {
  if (defaultPrevented || isComposing) return;
  if (!(target instanceof HTMLInputElement) || keyPlaceOf(target) !== 'text') return;
  if (target.form === null || !sendsByEnter(target.form)) target.blur();
}

/** As the browser does: by its button, or without one from its only field. */
function sendsByEnter(form: HTMLFormElement): boolean {
  return form.querySelector('button[type=submit]') !== null || form.querySelectorAll('input').length === 1;
}
