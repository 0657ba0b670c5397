/** What a stage's picture must hold, measured in the page itself: nothing cut, covered, outside, too small or too pale (design 6). */

export interface Flaw {
  readonly kind: 'cut' | 'outside' | 'overlap' | 'small' | 'pale' | 'empty';
  readonly text: string;
  readonly detail: string;
}

/**
 * Runs in the stage's page: it may use nothing from outside. Lengths in hundredths of the stage's height.
 */
export function measureStage(): readonly Flaw[] {
  const MUST_BE_READ = 5.4;
  const AXIS = 3.2;
  const TEXT_CONTRAST = 7;
  const FIGURE_CONTRAST = 12;
  const FIGURE = 12;
  const SLACK = 0.35; // rounding to whole pixels, in hundredths of the height
  /** What may be small: months, weeks, the budget, and "goal" on a line (looks, 2). */
  const SMALL =
    '[class*="_monthLabel_"], [class*="_openLabel_"], [class*="_labels_"], [class*="_budget_"], [class*="_lineName_"]';

  const stage = document.querySelector<HTMLElement>('main > section');
  if (stage === null) return [{ kind: 'empty', text: '', detail: 'no stage' }];
  const box = stage.getBoundingClientRect();
  const vh = box.height / 100;
  const flaws: { kind: Flaw['kind']; text: string; detail: string }[] = [];

  const isShown = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null && at !== stage; at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.display === 'none' || style.visibility === 'hidden') return false;
      if (at.classList.contains('visually-hidden') || (at as HTMLElement).hidden) return false;
    }
    return true;
  };
  const channels = (colour: string): readonly number[] => (colour.match(/[\d.]+/gu) ?? []).map(Number);
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = channels(colour)
      .slice(0, 3)
      .map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const contrast = (a: string, b: string): number => {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
    return (light + 0.05) / (dark + 0.05);
  };
  const groundOf = (element: Element): string => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if ((channels(backgroundColor)[3] ?? 1) > 0 && backgroundColor !== 'transparent') return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };

  interface Written {
    readonly text: string;
    readonly element: Element;
    readonly rects: readonly DOMRect[];
  }
  const written: Written[] = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null || !isShown(element)) continue;
    // The stroke under a hollow figure is the same figure.
    if (element.closest('[class*="stroke"]') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
    if (rects.length > 0) written.push({ text, element, rects });
  }

  for (const { text, element, rects } of written) {
    const style = getComputedStyle(element);
    const size = parseFloat(style.fontSize) / vh;
    const detail = `${element.tagName.toLowerCase()}.${String(element.getAttribute('class') ?? '').split(' ')[0] ?? ''}`;
    const least = element.closest(SMALL) === null ? MUST_BE_READ : AXIS;
    if (size < least - 0.02)
      flaws.push({ kind: 'small', text, detail: `${size.toFixed(2)} vh of ${least}, ${detail}` });
    for (const rect of rects) {
      const over =
        Math.max(box.left - rect.left, rect.right - box.right, box.top - rect.top, rect.bottom - box.bottom) / vh;
      if (over > SLACK) flaws.push({ kind: 'outside', text, detail: `${over.toFixed(1)} vh, ${detail}` });
    }
    for (let at: HTMLElement | null = element as HTMLElement; at !== null && at !== stage; at = at.parentElement) {
      const clip = getComputedStyle(at);
      if (clip.overflow === 'visible' || at instanceof SVGElement) continue;
      // A letter's box is a little higher than its line; its own ink is not.
      const air = Math.max(1.5, parseFloat(clip.fontSize) * 0.07);
      if (at.scrollWidth > at.clientWidth + 1 || at.scrollHeight > at.clientHeight + air) {
        flaws.push({
          kind: 'cut',
          text,
          detail: `${at.scrollWidth} × ${at.scrollHeight} in ${at.clientWidth} × ${at.clientHeight}, ${at.tagName.toLowerCase()}.${at.className}`,
        });
      }
    }
    const isHollow = element.matches('[class*="hollow"]');
    if (!isHollow) {
      const seen = contrast(style.color, groundOf(element));
      const wanted = size >= FIGURE && /\d/u.test(text) ? FIGURE_CONTRAST : TEXT_CONTRAST;
      if (seen < wanted - 0.05)
        flaws.push({ kind: 'pale', text, detail: `${seen.toFixed(1)} of ${wanted}, ${detail}` });
    }
  }

  // A line's box is higher than its letters: they are compared without the air above and below.
  const letters = written.flatMap(({ text, element, rects }) => {
    const size = parseFloat(getComputedStyle(element).fontSize);
    return rects.map((rect) => {
      const air = Math.max(0, (rect.height - size * 0.78) / 2);
      return { text, element, left: rect.left, right: rect.right, top: rect.top + air, bottom: rect.bottom - air };
    });
  });
  for (const [index, a] of letters.entries()) {
    for (const b of letters.slice(index + 1)) {
      if (a.element === b.element) continue;
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (wide > 0.4 * vh && high > 0.4 * vh) {
        const by = `${(wide / vh).toFixed(1)} × ${(high / vh).toFixed(1)} vh`;
        flaws.push({ kind: 'overlap', text: a.text, detail: `${by} with “${b.text}”` });
      }
    }
  }
  return flaws;
}
