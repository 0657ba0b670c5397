/** What the solo view's bar must hold, measured in the page itself: slim, nothing scrolled, cut or covered (design 6). */

export interface BarSeen {
  /** Of the window's height. */
  readonly share: number;
  readonly flaws: readonly string[];
}

/** Runs in the console's page: it may use nothing from outside. */
export function measureBar(): BarSeen {
  const LEAST = 24; // px, a target that a finger or a shaking hand meets (WCAG 2.5.8)
  const SLACK = 1;
  const flaws: string[] = [];
  const solo = document.querySelector('main');
  const bar = solo?.querySelector<HTMLElement>(':scope > section') ?? null;
  const stage = solo?.querySelector<HTMLElement>(':scope > [class*="_stage_"]') ?? null;
  if (solo === null || bar === null || stage === null) return { share: 1, flaws: ['no solo view'] };

  const outer = bar.getBoundingClientRect();
  const wall = stage.getBoundingClientRect();
  const page = document.scrollingElement;
  if (page !== null && page.scrollHeight > innerHeight) flaws.push(`the page scrolls, ${page.scrollHeight} px high`);
  if (wall.top < 0 || wall.bottom > outer.top + SLACK || outer.bottom > innerHeight + SLACK)
    flaws.push(`stage ${wall.top}–${wall.bottom}, bar ${outer.top}–${outer.bottom} of ${innerHeight}`);

  const isShown = (element: Element): boolean => {
    if (element.closest('.visually-hidden') !== null) return false;
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility !== 'hidden';
  };
  const nameOf = (element: Element): string =>
    (element.getAttribute('aria-label') || element.textContent || element.id).trim().slice(0, 40);
  const isInside = ({ left, right, top, bottom }: DOMRect): boolean =>
    left >= outer.left - SLACK &&
    right <= outer.right + SLACK &&
    top >= outer.top - SLACK &&
    bottom <= outer.bottom + SLACK;

  for (const element of [bar, ...bar.querySelectorAll<HTMLElement>('*')]) {
    if (element.matches('input, textarea, select, option') || !isShown(element)) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isHigh = element.scrollHeight > element.clientHeight + SLACK;
    const isWide = element.scrollWidth > element.clientWidth + SLACK;
    if ((overflowY !== 'visible' && isHigh) || (overflowX !== 'visible' && isWide))
      flaws.push(`cut: ${element.tagName.toLowerCase()} “${nameOf(element)}”`);
  }

  const controls = [...bar.querySelectorAll<HTMLElement>('button, input, select, textarea')].filter(isShown);
  for (const [index, control] of controls.entries()) {
    const box = control.getBoundingClientRect();
    const name = nameOf(control) || control.closest('div')?.textContent || control.tagName;
    if (!isInside(box)) flaws.push(`outside: “${name}”`);
    const isCheck = control instanceof HTMLInputElement && control.type === 'checkbox';
    if (!isCheck && (box.width < LEAST || box.height < LEAST))
      flaws.push(`small: “${name}” ${Math.round(box.width)} × ${Math.round(box.height)}`);
    if (control.tagName === 'BUTTON' && control.scrollWidth > control.clientWidth + SLACK) flaws.push(`cut: “${name}”`);
    const inset = Math.min(4, box.width / 4, box.height / 4);
    for (const [x, y] of [
      [box.left + box.width / 2, box.top + box.height / 2],
      [box.left + inset, box.top + inset],
      [box.right - inset, box.bottom - inset],
    ] as const) {
      const seen = document.elementFromPoint(x, y);
      if (seen === null || (!control.contains(seen) && !seen.contains(control))) {
        flaws.push(`covered: “${name}” by ${seen?.tagName.toLowerCase() ?? 'nothing'} “${seen ? nameOf(seen) : ''}”`);
        break;
      }
    }
    for (const other of controls.slice(index + 1)) {
      const next = other.getBoundingClientRect();
      const wide = Math.min(box.right, next.right) - Math.max(box.left, next.left);
      const high = Math.min(box.bottom, next.bottom) - Math.max(box.top, next.top);
      if (wide > SLACK && high > SLACK) flaws.push(`overlap: “${name}” and “${nameOf(other)}”`);
    }
  }

  // Words that are no control's: inside the bar, and clear of each other and of the controls.
  const boxes: { readonly text: string; readonly element: Element; readonly rect: DOMRect }[] = [];
  const walker = document.createTreeWalker(bar, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null || element.closest('option, select, textarea') !== null || !isShown(element))
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (!isInside(rect)) flaws.push(`outside: “${text}”`);
      boxes.push({ text, element, rect });
    }
  }
  for (const [index, a] of boxes.entries()) {
    const others = [
      ...boxes.slice(index + 1).filter(({ element }) => element !== a.element),
      ...controls
        .filter((one) => !one.contains(a.element))
        .map((element) => ({
          text: nameOf(element) || element.tagName,
          element,
          rect: element.getBoundingClientRect(),
        })),
    ];
    for (const b of others) {
      const wide = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const high = Math.min(a.rect.bottom, b.rect.bottom) - Math.max(a.rect.top, b.rect.top);
      // A line's box is higher than its letters.
      if (wide > SLACK && high > 5) flaws.push(`overlap: “${a.text}” and “${b.text}”`);
    }
  }

  // What is chosen is read whole where it is one of a few words; long names end in an ellipsis.
  const pen = document.createElement('canvas').getContext('2d');
  for (const select of bar.querySelectorAll<HTMLSelectElement>('[class*="_cell_"] select')) {
    const style = getComputedStyle(select);
    if (pen === null) break;
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    const room = select.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    for (const { label } of select.options)
      if (pen.measureText(label).width > room) flaws.push(`cut: choice “${label}”`);
  }
  return { share: outer.height / innerHeight, flaws };
}
