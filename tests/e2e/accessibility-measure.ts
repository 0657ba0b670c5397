/**
 * What a view must hold for the keyboard, at 200 % and for less motion, measured in the page itself (issue 5; WCAG 2.2 AA: 1.4.4,
 * 1.4.10, 2.1.1, 2.1.2, 2.4.7, 2.4.11, 2.3.3). Each function runs in the page: it may use nothing from outside.
 */

export interface FocusStep {
  /** The number of the element in the order of the page, or of the radio group that it belongs to. */
  readonly id: number;
  readonly name: string;
  readonly flaws: readonly string[];
}

interface FocusBook {
  readonly expected: readonly { readonly id: number; readonly name: string }[];
  readonly steps: FocusStep[];
}

/**
 * Begins to write down what Tab reaches in the page or in the dialog on top.
 * @param end where it sets out from
 * @returns how many it has to reach
 */
export function openFocusBook(end: 'first' | 'last'): number {
  const LEAST_RING = 2; // px
  const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [role=radiogroup]';
  const page = window as unknown as { focusBook?: FocusBook; closeFocusBook?: () => void };
  page.closeFocusBook?.();
  (document.activeElement as HTMLElement | null)?.blur();
  const scope = document.querySelector<HTMLElement>('dialog[open]') ?? document.body;

  const isShown = (element: Element): boolean =>
    element.getClientRects().length > 0 && element.checkVisibility({ checkVisibilityCSS: true });
  const nameOf = (element: Element): string => {
    const label = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? '';
    const words = (label || (element.textContent ?? '')).replace(/\s+/gu, ' ').trim().slice(0, 40);
    return `${element.tagName.toLowerCase()} “${words}”`;
  };
  const controls = [...scope.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (element) => isShown(element) && !element.matches(':disabled') && element.closest('[inert]') === null,
  );
  // One of a group of choices is reached by Tab, the others from it by the arrows.
  const groupOf = (element: HTMLElement): Element | string => {
    if (element instanceof HTMLInputElement && element.type === 'radio') return `radio ${element.name}`;
    return element.closest('[role=radiogroup]') ?? element;
  };
  const ids = new Map<Element | string, number>();
  const expected: { id: number; name: string }[] = [];
  for (const element of controls) {
    const group = groupOf(element);
    if (ids.has(group)) continue;
    ids.set(group, ids.size);
    expected.push({ id: ids.size - 1, name: nameOf(element) });
  }

  // The ring is the element's own, or that of what it stands in: its label, its cell, the line under the number.
  const around = (element: Element): readonly Element[] => {
    const found = [element];
    for (let at = element.parentElement; at !== null && found.length < 3; at = at.parentElement) found.push(at);
    return found;
  };
  const ringOf = (element: Element): string => {
    const rings = [null, '::before', '::after'].map((part) => {
      const style = getComputedStyle(element, part);
      if (part !== null && style.content === 'none') return '';
      const isRing = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= LEAST_RING;
      const outline = isRing ? `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}` : '';
      const lengths = (style.boxShadow.match(/-?[\d.]+px/gu) ?? []).map((length) => Math.abs(parseFloat(length)));
      const shadow = lengths.some((length) => length >= LEAST_RING) ? style.boxShadow : '';
      return `${outline}|${shadow}`;
    });
    return rings.join(' ');
  };
  const calm = new Map<Element, string>();
  for (const element of controls) for (const one of around(element)) calm.set(one, ringOf(one));

  const flawsOf = (element: HTMLElement): readonly string[] => {
    const flaws: string[] = [];
    const hasRing = around(element).some((one) => ringOf(one) !== (calm.get(one) ?? '|') && /\d/u.test(ringOf(one)));
    if (!hasRing) flaws.push('shows no focus');
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect();
    const x = (Math.max(0, left) + Math.min(innerWidth, right)) / 2;
    const y = (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2;
    if (right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight) flaws.push('is outside of the window');
    else if (width > 0 && height > 0) {
      const over = document.elementFromPoint(x, y);
      const isSeen = over !== null && (element.contains(over) || over.closest('label')?.control === element);
      if (!isSeen) flaws.push(`is covered by ${over === null ? 'nothing' : nameOf(over)}`);
    }
    return flaws;
  };
  const steps: FocusStep[] = [];
  const onKeyUp = (event: KeyboardEvent): void => {
    const { activeElement: at } = document;
    if (event.key !== 'Tab' || !(at instanceof HTMLElement) || at === document.body || at === scope) return;
    const id = ids.get(groupOf(at)) ?? -1;
    if (steps.at(-1)?.id !== id || id === -1) steps.push({ id, name: nameOf(at), flaws: flawsOf(at) });
  };
  window.addEventListener('keyup', onKeyUp, true);
  page.closeFocusBook = () => window.removeEventListener('keyup', onKeyUp, true);
  page.focusBook = { expected, steps };

  // Chromium goes on from where the focus was last, also when that is gone.
  const start = document.createElement('span');
  start.tabIndex = -1;
  if (end === 'first') scope.prepend(start);
  else scope.append(start);
  start.focus({ preventScroll: true });
  start.remove();
  return expected.length;
}

/** What Tab has reached; `left` is what it has not. The focus is let go, also where Tab could not leave. */
export function readFocusBook(): { readonly left: readonly string[]; readonly steps: readonly FocusStep[] } {
  const { focusBook } = window as unknown as { focusBook: FocusBook };
  (document.activeElement as HTMLElement | null)?.blur();
  const reached = new Set(focusBook.steps.map(({ id }) => id));
  return {
    left: focusBook.expected.filter(({ id }) => !reached.has(id)).map(({ name }) => name),
    steps: focusBook.steps,
  };
}

/** Motions that last, for somebody who has asked for less of them (looks, 7). */
export function findMotions(): readonly string[] {
  const found = new Set<string>();
  for (const motion of document.getAnimations()) {
    const { duration } = motion.effect?.getComputedTiming() ?? {};
    if (duration !== 0) found.add(`a motion of ${String(duration)} ms`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const part of [null, '::before', '::after']) {
      const { transitionDuration, animationName, animationDuration } = getComputedStyle(element, part);
      const lasts = (durations: string): boolean => durations.split(',').some((one) => parseFloat(one) > 0);
      const name = `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;
      if (lasts(transitionDuration)) found.add(`${name} changes in ${transitionDuration}`);
      if (animationName !== 'none' && lasts(animationDuration)) found.add(`${name} moves for ${animationDuration}`);
    }
  }
  return [...found];
}

/** What a large page hides: text that is cut or under other text, controls that cannot be brought into sight, a page that scrolls sideways. */
export function findZoomFlaws(): readonly string[] {
  /** Its sizes are measured in its own window. */
  const STAGE = '[class*="_stage_"], figure';
  const CONTROLS = 'a[href], button, input, select, textarea, [tabindex="0"]';
  const SLACK = 2; // px
  const flaws = new Set<string>();
  const dialog = document.querySelector<HTMLElement>('dialog[open]');
  const scope = dialog ?? document.body;
  const root = document.scrollingElement ?? document.documentElement;
  const wordsOf = (element: Element): string => (element.textContent ?? '').replace(/\s+/gu, ' ').trim().slice(0, 40);
  const classOf = (element: Element): string =>
    `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`;

  if (root.scrollWidth > innerWidth) flaws.add(`the page is ${root.scrollWidth} px wide, of ${innerWidth}`);

  const isShown = (element: Element): boolean => {
    if (element.closest('.visually-hidden, [hidden]') !== null || element.closest(STAGE) !== null) return false;
    return element.getClientRects().length > 0 && element.checkVisibility({ checkVisibilityCSS: true });
  };
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  const cutBy = (box: Box, by: Box): Box => ({
    left: Math.max(box.left, by.left),
    right: Math.min(box.right, by.right),
    top: Math.max(box.top, by.top),
    bottom: Math.min(box.bottom, by.bottom),
  });
  const hasRoom = ({ left, right, top, bottom }: Box): boolean => right - left > SLACK && bottom - top > SLACK;

  const written: {
    readonly text: string;
    readonly element: Element;
    readonly range: Range;
    readonly boxes: readonly Box[];
  }[] = [];
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').replace(/\s+/gu, ' ').trim();
    const element = node.parentElement;
    if (text === '' || element === null || !isShown(element) || element.closest('option, svg') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const size = parseFloat(getComputedStyle(element).fontSize);
    // A line's box is higher than its letters.
    let boxes: readonly Box[] = [...range.getClientRects()].map(({ left, right, top, bottom, height }) => {
      const air = Math.max(0, (height - size * 0.78) / 2);
      return { left, right, top: top + air, bottom: bottom - air };
    });
    for (let at: HTMLElement | null = element; at !== null && at !== scope; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (overflowX === 'visible' && overflowY === 'visible') continue;
      const clip = at.getBoundingClientRect();
      boxes = boxes.map((box) => cutBy(box, clip));
      const isCut = overflowX !== 'auto' && overflowX !== 'scroll' && at.scrollWidth > at.clientWidth + 1;
      if (isCut && at.closest('[title]') === null) flaws.add(`“${text.slice(0, 40)}” is cut in ${classOf(at)}`);
    }
    const seen = boxes.filter(hasRoom);
    if (seen.length > 0) written.push({ text: text.slice(0, 40), element, range, boxes: seen });
  }

  // What scrolls under a head that stands still comes out again.
  const stands = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement)
      if (/sticky|fixed/u.test(getComputedStyle(at).position)) return true;
    return false;
  };
  for (const [index, a] of written.entries()) {
    for (const b of written.slice(index + 1)) {
      if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
      for (const box of a.boxes) {
        const common = b.boxes.map((other) => cutBy(box, other)).find(hasRoom);
        if (common === undefined) continue;
        if (stands(a.element) === stands(b.element)) flaws.add(`“${a.text}” and “${b.text}” overlap`);
      }
    }
  }
  for (const { text, element, range } of written) {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const [line] = range.getClientRects();
    if (line === undefined) continue;
    const over = document.elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
    const isSeen = over === null || over.contains(element) || element.contains(over) || stands(over);
    if (!isSeen) flaws.add(`“${text}” stays under ${classOf(over)}`);
  }

  for (const control of scope.querySelectorAll<HTMLElement>(CONTROLS)) {
    if (!isShown(control) || control.matches(':disabled')) continue;
    control.scrollIntoView({ block: 'center', inline: 'center' });
    const { left, right, top, bottom } = control.getBoundingClientRect();
    const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const isReached = over !== null && (control.contains(over) || over.closest('label')?.control === control);
    const name = control.getAttribute('aria-label') ?? wordsOf(control);
    if (!isReached) flaws.add(`${classOf(control)} “${name}” cannot be pressed: ${over ? classOf(over) : 'outside'}`);
  }
  root.scrollTo(0, 0);
  return [...flaws];
}

/** The contrast of texts that axe has not decided, against the ground they stand on: 4.5, and 3 for what is large. */
export function contrastsOf(places: readonly string[]): readonly string[] {
  const LEAST = 4.5;
  const LEAST_LARGE = 3;
  /** A figure that is being said is drawn by its outline (looks, 5); `stage-measure.ts` looks at it. */
  const OUTLINED = '[class*="hollow"], [class*="stroke"]';
  const parts = (colour: string): readonly number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = parts(colour)
      .slice(0, 3)
      .map((value) => (value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((parts(backgroundColor)[3] ?? 1) === 1) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  return places.flatMap((place) => {
    const element = document.querySelector(place);
    if (element === null || element.closest(OUTLINED) !== null) return [];
    const { color, fontSize, fontWeight } = getComputedStyle(element);
    const size = parseFloat(fontSize);
    const isLarge = size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
    const [light = 0, dark = 0] = [luminance(color), luminance(groundOf(element))].sort((a, b) => b - a);
    const ratio = (light + 0.05) / (dark + 0.05);
    const least = isLarge ? LEAST_LARGE : LEAST;
    return ratio >= least ? [] : [`color-contrast, ${place}, ${ratio.toFixed(1)} of ${least}`];
  });
}
