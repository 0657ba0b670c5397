import { nameOf } from '../render-view.tsx';

/** Where Tab stops, in order, by what a screen reader says: the names of all that can be worked. */
export function tabStops(): readonly string[] {
  const candidates = document.querySelectorAll<HTMLElement>(
    'button, input, select, textarea, summary, a[href], [tabindex]',
  );
  return [...candidates].filter(isStop).map(nameOf);
}

/** What answers to a click and is no stop: it would be out of reach for who has no mouse. */
export function unreachable(): readonly string[] {
  const stops = new Set<Element>(
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea')].filter(isStop),
  );
  return [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, [role="button"]')]
    .filter((element) => !stops.has(element))
    .map(nameOf);
}

function isStop(element: HTMLElement): boolean {
  const isDisabled = 'disabled' in element && element.disabled === true;
  return !isDisabled && element.tabIndex >= 0 && element.closest('[hidden], [inert]') === null;
}
