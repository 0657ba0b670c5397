/** Reads the stage's texts in its page. */
import type { Box, Texts, Written } from './stage-reading.ts';

/** Runs in the page: it may use nothing from outside. */
export function readTexts(): Texts {
  const stage = document.querySelector<HTMLElement>('main section');
  if (stage === null) return { width: 0, height: 0, texts: [], scrolling: ['no stage'] };
  const frame = stage.getBoundingClientRect();
  const pen = document.createElement('canvas').getContext('2d');

  const nameOf = (element: Element): string => {
    const local = [...element.classList].map((one) => /^_?([a-zA-Z]+)/u.exec(one)?.[1] ?? one);
    return [element.tagName.toLowerCase(), ...local].join('.');
  };
  const isClear = (colour: string): boolean => /rgba\(.*, 0\)|transparent/u.test(colour);
  /** What an element is and what its parents are, asked once. */
  interface Known {
    readonly isShown: boolean;
    readonly isRaised: boolean;
    readonly ground: string;
  }
  const known = new Map<Element, Known>();
  const about = (element: Element): Known => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const style = getComputedStyle(element);
    const own = isClear(style.backgroundColor) ? null : style.backgroundColor;
    const isRoot = element === stage || element.parentElement === null;
    const outside = isRoot
      ? { isShown: true, isRaised: false, ground: 'rgb(255, 255, 255)' }
      : about(element.parentElement);
    const hidden = style.display === 'none' || style.visibility === 'hidden' || element.matches('.visually-hidden');
    const now = {
      isShown: outside.isShown && !hidden,
      // The page itself lies over all of the stage, so that its own position raises nothing.
      isRaised: outside.isRaised || (!isRoot && element.parentElement !== stage && style.position !== 'static'),
      ground: own ?? outside.ground,
    };
    known.set(element, now);
    return now;
  };
  const lineOf = (element: Element): string => {
    let at = element;
    while (getComputedStyle(at).display === 'inline' && at.parentElement !== null) at = at.parentElement;
    return (at.textContent ?? '').trim();
  };
  const cutIn = (element: Element): string | null => {
    for (let at: Element | null = element; at !== null && at !== stage; at = at.parentElement) {
      const clip = getComputedStyle(at);
      if (clip.overflow === 'visible' || !(at instanceof HTMLElement)) continue;
      // A letter's box is a little higher than its line; its own ink is not.
      const air = Math.max(1.5, parseFloat(clip.fontSize) * 0.07);
      if (at.scrollWidth > at.clientWidth + 1 || at.scrollHeight > at.clientHeight + air)
        return `${at.scrollWidth} × ${at.scrollHeight} in ${at.clientWidth} × ${at.clientHeight}, ${nameOf(at)}`;
    }
    return null;
  };
  /** A line's box is higher than its letters, and begins before the first of them. */
  const inkOf = (text: string, style: CSSStyleDeclaration, rects: readonly DOMRect[]): readonly Box[] => {
    const [first] = rects;
    if (pen === null || first === undefined) return [];
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    // A comma's tail is too small to meet anything.
    const ink = pen.measureText(text.replaceAll(',', ''));
    const share = ink.fontBoundingBoxAscent / (ink.fontBoundingBoxAscent + ink.fontBoundingBoxDescent);
    return rects.map((rect) => {
      const baseline = rect.top + rect.height * share;
      return {
        left: rect.left - frame.left + (rects.length === 1 ? Math.max(0, -ink.actualBoundingBoxLeft) : 0),
        right: rect.right - frame.left,
        top: baseline - ink.actualBoundingBoxAscent - frame.top,
        bottom: baseline + Math.max(0, ink.actualBoundingBoxDescent) - frame.top,
      };
    });
  };

  const orders = new Map([...stage.querySelectorAll('*')].map((element, index) => [element, index]));
  const texts: Written[] = [];
  const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const text = (node.textContent ?? '').trim();
    const element = node.parentElement;
    if (text === '' || element === null || !about(element).isShown) continue;
    // The stroke under a hollow figure is the same figure.
    if (element.closest('[class*="stroke"]') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter(({ width, height }) => width > 0.5 && height > 0.5);
    if (rects.length === 0) continue;
    const style = getComputedStyle(element);
    texts.push({
      text,
      line: lineOf(element),
      name: nameOf(element),
      size: parseFloat(style.fontSize),
      colour: style.color,
      ground: about(element).ground,
      isHollow: element.matches('[class*="hollow"]'),
      boxes: inkOf(text, style, rects),
      cut: cutIn(element),
      order: (about(element).isRaised ? 1_000_000 : 0) + (orders.get(element) ?? 0) + 0.8,
    });
  }

  const scrolling = [document.documentElement, document.body, ...document.querySelectorAll('main, main *')]
    .filter((element): element is HTMLElement => element instanceof HTMLElement)
    .filter((element) => element.contains(stage) || element.parentElement === stage)
    .filter((at) => at.scrollWidth > at.clientWidth + 1 || at.scrollHeight > at.clientHeight + 1)
    .map((at) => `${nameOf(at)} ${at.scrollWidth} × ${at.scrollHeight} in ${at.clientWidth} × ${at.clientHeight}`);
  return { width: frame.width, height: frame.height, texts, scrolling };
}
