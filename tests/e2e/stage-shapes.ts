/** Reads the stage's graphics in its page: fields, borders, gradients and shadows of CSS, fills and strokes of SVG. */
import type { Box, Painted, Shapes } from './stage-reading.ts';

/** Runs in the page: it may use nothing from outside. */
export function readShapes(): Shapes {
  const stage = document.querySelector<HTMLElement>('main section');
  const bare = { paper: '', hair: '', wash: '' };
  if (stage === null) return { shapes: [], bare };
  const frame = stage.getBoundingClientRect();
  const unit = frame.height / 100;
  const shapes: Painted[] = [];

  const isClear = (colour: string): boolean => /rgba\(.*, 0\)|transparent|^none$/u.test(colour);
  const token = (name: string): string => {
    const hex = getComputedStyle(document.documentElement).getPropertyValue(name).trim().slice(1);
    return `rgb(${[0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
  };
  const paper = token('--paper');
  const nameOf = (element: Element): string => {
    const local = [...element.classList].map((one) => /^_?([a-zA-Z]+)/u.exec(one)?.[1] ?? one);
    return [element.tagName.toLowerCase(), ...local].join('.');
  };
  const inStage = ({ left, top, right, bottom }: Box): Box => ({
    left: left - frame.left,
    top: top - frame.top,
    right: right - frame.left,
    bottom: bottom - frame.top,
  });
  const grown = ({ left, top, right, bottom }: Box, by: number): Box => ({
    left: left - by,
    top: top - by,
    right: right + by,
    bottom: bottom + by,
  });
  /** The four strips between two boxes. */
  const between = (outer: Box, inner: Box): readonly Box[] =>
    [
      { ...outer, bottom: Math.min(outer.bottom, inner.top) },
      { ...outer, top: Math.max(outer.top, inner.bottom) },
      { ...outer, top: inner.top, bottom: inner.bottom, right: Math.min(outer.right, inner.left) },
      { ...outer, top: inner.top, bottom: inner.bottom, left: Math.max(outer.left, inner.right) },
    ].filter(({ left, top, right, bottom }) => right - left > 0.01 && bottom - top > 0.01);

  interface Place {
    readonly name: string;
    readonly ground: string;
    readonly chart: Box | null;
    readonly order: number;
  }
  const add = (place: Place, layer: number, colour: string, boxes: readonly Box[]): void => {
    if (!isClear(colour) && boxes.length > 0) shapes.push({ ...place, colour, boxes, order: place.order + layer });
  };
  /** The box model's paint, the lowest first. */
  const paintBox = (place: Place, style: CSSStyleDeclaration, rects: readonly Box[]): void => {
    const [box] = rects;
    if (box === undefined) return;
    const shadow = /^(rgba?\([^)]*\)) ([-\d.]+)px ([-\d.]+)px [-\d.]+px ([-\d.]+)px/u.exec(style.boxShadow);
    if (shadow !== null) {
      const [x = 0, y = 0, spread = 0] = shadow.slice(2).map(Number);
      const wide = grown(box, spread);
      const moved = { left: wide.left + x, right: wide.right + x, top: wide.top + y, bottom: wide.bottom + y };
      add(place, 0.1, shadow[1] ?? 'none', between(moved, box));
    }
    add(place, 0.2, style.backgroundColor, rects);
    const stripes = (style.backgroundImage.match(/rgba?\([^)]*\)/gu) ?? []).filter((one) => !isClear(one));
    add(place, 0.3, stripes.find((one) => one !== paper) ?? stripes[0] ?? 'none', rects);
    for (const side of ['Top', 'Right', 'Bottom', 'Left'] as const) {
      const wide = style[`border${side}Style`] === 'none' ? 0 : parseFloat(style[`border${side}Width`]);
      if (wide === 0) continue;
      const strip = {
        Top: { ...box, bottom: box.top + wide },
        Right: { ...box, left: box.right - wide },
        Bottom: { ...box, top: box.bottom - wide },
        Left: { ...box, right: box.left + wide },
      }[side];
      add(place, 0.4, style[`border${side}Color`], [strip]);
    }
  };
  /** A placed pseudo-element's box follows from its used offsets; one in the flow has no paint here. */
  const paintBeside = (element: Element, which: '::before' | '::after', place: Place): void => {
    const style = getComputedStyle(element, which);
    if (style.content === 'none' || style.position !== 'absolute') return;
    const border = inStage(element.getBoundingClientRect());
    const own = getComputedStyle(element);
    const left = border.left + parseFloat(own.borderLeftWidth) + parseFloat(style.left);
    const top = border.top + parseFloat(own.borderTopWidth) + parseFloat(style.top);
    const box = { left, top, right: left + parseFloat(style.width), bottom: top + parseFloat(style.height) };
    const order = place.order + (which === '::before' ? 0.5 : 0.9);
    paintBox({ ...place, name: `${place.name}${which}`, order }, style, [box]);
  };

  /** A line is read as pieces along it, so that a slanting one does not fill its box. */
  const alongPath = (path: SVGGeometryElement, half: number): readonly Box[] => {
    const matrix = path.getScreenCTM();
    const isHatch = ((path.getAttribute('d') ?? '').match(/M/gu) ?? []).length > 6;
    if (matrix === null || isHatch) return [inStage(path.getBoundingClientRect())];
    const length = path.getTotalLength();
    const steps = Math.min(24, Math.max(1, Math.ceil((length * Math.abs(matrix.a)) / unit)));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const { x, y } = path.getPointAtLength((length * step) / steps).matrixTransform(matrix);
      return inStage(grown({ left: x, top: y, right: x, bottom: y }, half));
    });
  };
  const paintDrawing = (shape: SVGGeometryElement, place: Place, style: CSSStyleDeclaration): void => {
    const scale = Math.hypot(shape.getScreenCTM()?.a ?? 1, shape.getScreenCTM()?.b ?? 0);
    const half = (parseFloat(style.strokeWidth) * scale) / 2;
    const box = inStage(shape.getBoundingClientRect());
    const isRect = shape instanceof SVGRectElement;
    if (isRect || shape instanceof SVGCircleElement) add(place, 0.2, style.fill, [box]);
    if (half === 0) return;
    add(place, 0.4, style.stroke, isRect ? between(box, grown(box, -2 * half)) : alongPath(shape, half));
  };

  /** What an element's parents say of it. */
  interface Around {
    readonly ground: string;
    readonly chart: Box | null;
    readonly isRaised: boolean;
  }
  /** Only these can have something before or after them: to ask each element takes its time. */
  const beside = (which: string): string =>
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule): rule is CSSStyleRule => rule instanceof CSSStyleRule && rule.style.content !== '')
      .flatMap(({ selectorText }) => selectorText.split(','))
      .filter((selector) => selector.includes(which))
      .map((selector) => selector.replace(which, ''))
      .join(',');
  const [hasBefore, hasAfter] = [beside('::before'), beside('::after')];
  const paintAll = (element: Element, style: CSSStyleDeclaration, index: number, around: Around): void => {
    const { ground, chart, isRaised } = around;
    const place: Place = { name: nameOf(element), ground, chart, order: (isRaised ? 1_000_000 : 0) + index };
    if (element instanceof SVGGeometryElement) paintDrawing(element, place, style);
    if (!(element instanceof HTMLElement)) return;
    paintBox(place, style, [...element.getClientRects()].map(inStage));
    if (element.matches(hasBefore)) paintBeside(element, '::before', place);
    if (element.matches(hasAfter)) paintBeside(element, '::after', place);
  };
  let index = -1;
  const walk = (element: Element, around: Around): void => {
    for (const child of element.children) {
      index += 1;
      const style = getComputedStyle(child);
      const hidden = style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0';
      if (hidden || child.tagName === 'defs' || child.classList.contains('visually-hidden')) {
        index += child.querySelectorAll('*').length;
        continue;
      }
      // The page itself lies over all of the stage, so that its own position raises nothing.
      const isRaised = around.isRaised || (element !== stage && style.position !== 'static');
      paintAll(child, style, index, { ...around, isRaised });
      walk(child, {
        ground: isClear(style.backgroundColor) ? around.ground : style.backgroundColor,
        chart: child.matches('[class*="_plot_"], [class*="_line_"], [class*="_track_"]')
          ? inStage(child.getBoundingClientRect())
          : around.chart,
        isRaised,
      });
    }
  };
  walk(stage, { ground: getComputedStyle(stage).backgroundColor, chart: null, isRaised: false });
  shapes.sort((a, b) => a.order - b.order);
  return { shapes, bare: { paper, hair: token('--hair'), wash: token('--goal-wash') } };
}
