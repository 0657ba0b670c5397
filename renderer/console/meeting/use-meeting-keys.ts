/** Keys and clicker in the meeting, from this window and from the stage's (design 6, Keys). */
import { useEffect, useRef } from 'react';
import { intentOf, type Intent, type KeyPlace } from '../../../shared/keys.ts';
import { bridge } from '../../bridge.ts';
import type { NumberEntry } from './meeting-context.tsx';

/** A clicker's double press is one press. */
const DOUBLE_PRESS = 250; // ms

export function useMeetingKeys(
  act: (intent: Intent) => void,
  numberEntry: { readonly current: NumberEntry | null },
): void {
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
      if (intent === 'next' || intent === 'previous' || intent === 'dismiss') leaveText();
      newest.current(intent);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const place = placeOf(event.target);
      const key = {
        key: event.key,
        ctrl: event.ctrlKey || event.metaKey,
        alt: event.altKey,
        shift: event.shiftKey,
      };
      const intent = intentOf(key, place, numberEntry.current?.isEmpty() ?? false);
      if (intent === null) return;
      // Enter and Esc leave a field of text; the field does that itself.
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
  }, [numberEntry]);
}

/** A field of text keeps what was written in it when it is left, which must be before its step is. */
function leaveText(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && placeOf(activeElement) === 'text') activeElement.blur();
}

function placeOf(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'page';
  if (target.dataset['numberField'] !== undefined) return 'number';
  if (target.matches('textarea, select, input:not([type=radio], [type=checkbox])')) return 'text';
  return target.matches('button, [role=radio], input, summary, a') ? 'button' : 'page';
}
