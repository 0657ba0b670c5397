/** Keys and clicker in the meeting, from this window and from the stage's (design 6, Keys). */
import { useEffect, useRef } from 'react';
import { intentOf, type Intent } from '../../../shared/keys.ts';
import { bridge } from '../../bridge.ts';
import { isEmptyField, keyPlaceOf } from '../../key-place.ts';
import { leaveText } from '../../leave-text.ts';

/** A clicker's double press is one press. */
const DOUBLE_PRESS = 250; // ms

export function useMeetingKeys(act: (intent: Intent) => void): void {
  const newest = useRef(act);
  newest.current = act;

  useEffect(() => {
    let lastNext = Number.NEGATIVE_INFINITY;
    const take = (intent: Intent, at: number): void => {
      // Under a question of the console's the meeting stands still, also for a clicker over the stage.
      if (intent !== 'dismiss' && document.querySelector('dialog[open]') !== null) return;
      if (intent === 'next') {
        const isDouble = at - lastNext < DOUBLE_PRESS;
        lastNext = at;
        if (isDouble) return;
      }
      if (intent === 'dismiss') leaveText();
      // What is doubtful in a field stays and asks, as in the number field.
      if ((intent === 'next' || intent === 'previous') && !leaveText()) return;
      newest.current(intent);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Enter') return leaveByEnter(event);
      const place = keyPlaceOf(event.target);
      const key = {
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        alt: event.altKey,
        shift: event.shiftKey,
      };
      const intent = intentOf(key, place, isEmptyField(event.target));
      if (intent === null) return;
      // The field has taken back what was typed in it.
      if (intent === 'dismiss' && event.defaultPrevented) return;
      event.preventDefault();
      if (!event.repeat) take(intent, event.timeStamp);
    };
    window.addEventListener('keydown', onKeyDown);
    const stop = bridge.on('app:intent', (intent) => take(intent, performance.now()));
    return () => {
      window.removeEventListener('keydown', onKeyDown);
      stop();
    };
  }, []);
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
