/**
 * What a stage's picture must hold (design 6): nothing cut, covered, outside, too small or too pale, and nothing scrolls. Judged
 * from what was read off its page; lengths in hundredths of the stage's height.
 */
import type { Locale } from '../../shared/document.ts';
import { textFor } from '../../shared/messages/index.ts';
import { monthName } from '../../shared/time-format.ts';
import { common, holds, isIn, placesBeside, placesIn, type Place } from './stage-boxes.ts';
import { contrast } from './stage-contrast.ts';
import type { Box, Painted, Reading, Written } from './stage-reading.ts';

export interface Flaw {
  readonly kind: 'cut' | 'outside' | 'overlap' | 'crossed' | 'small' | 'pale' | 'scrolls';
  readonly what: string;
  readonly detail: string;
}

const MUST_BE_READ = 5.4;
const AXIS = 3.2;
const TEXT_CONTRAST = 7;
const FIGURE_CONTRAST = 12;
const FIGURE = 12;
const GRAPHIC_CONTRAST = 3;
/** Rounding to whole pixels. */
const SLACK = 0.35;
/** What two things may have in common and still only touch. */
const TOUCH = 0.35;
/** Left and right in hundredths of the width, top and bottom of the height (looks, 3): a ring over Å reaches into the rest at the top. */
const MARGINS = { side: 5, edge: 3 };
/** A figure that begins with 1 is moved to the left, of its size (looks, 2). */
const ONE = 0.055;

/** Graphics that lie on a text, or a text on them, because that is what they say. */
const MEANT_TO_CROSS: readonly { readonly shape: RegExp; readonly text: RegExp; readonly why: string }[] = [
  { shape: /oldFigure::after$/u, text: /oldFigure/u, why: 'the goal that was restated is struck, and stays readable' },
];

/** Graphics that reach out of the margins, or of their chart, because that is how they are drawn; by how much. */
const MEANT_TO_REACH: readonly { readonly shape: RegExp; readonly by: number; readonly why: string }[] = [
  {
    shape: /^rect$/u,
    by: 1.4,
    why: 'a tick reaches .14 of a bar over it on both sides, at the first bar into the margin',
  },
  {
    shape: /^div\.openBar.*::(?:before|after)$/u,
    by: 1.9,
    why: "the cap has the ticks' overhang, the cut a little more",
  },
  { shape: /goalMark|[pP]ole/u, by: 1.9, why: 'a marker stands from above its track to below it' },
  { shape: /oldFigure::after$/u, by: 0.6, why: 'the stroke reaches a little over the digits on both sides' },
  { shape: /budgetTick/u, by: 1.4, why: 'it hangs below the track, to its text' },
  { shape: /^path\.trendLine$/u, by: 2.2, why: "half of the trend's arrow head, where the trend is at the edge" },
  { shape: /^div\.openBar\.empty$/u, by: 2.6, why: 'two rails without a top end above every bar' },
];
/** Poles are as high as their digits (looks, "Restated month"). */
const AS_HIGH_AS_DIGITS = /[pP]ole/u;

export function flawsOf(reading: Reading, locale: Locale): readonly Flaw[] {
  const unit = reading.height / 100;
  const { scrolling } = reading;
  return [
    ...scrolling.map((detail): Flaw => ({ kind: 'scrolls', what: 'the stage', detail })),
    ...reading.texts.flatMap((text) => [
      ...sizeFlaws(text, unit, locale),
      ...paleText(text, unit),
      ...outsideFlaws(
        `“${text.text}” ${text.name}`,
        text.boxes,
        reading,
        SLACK + (text.text.startsWith('1') && text.size / unit >= FIGURE - 3 ? (ONE * text.size) / unit : 0),
      ),
      ...(text.cut === null ? [] : [{ kind: 'cut', what: `“${text.text}”`, detail: text.cut } as const]),
    ]),
    ...overlaps(reading.texts, unit),
    ...crossings(reading, unit),
    ...reading.shapes.flatMap((shape) => [
      ...paleShape(shape, reading),
      ...outsideFlaws(shape.name, shape.boxes, reading, SLACK + reachOf(shape.name)),
      ...outsideChart(shape, unit),
      ...flatChart(shape, unit),
    ]),
  ];
}

/** What may be small: months, weeks, the budget, and "goal" on a line; nothing else (looks, 2). */
function isAxis({ line, name }: Written, locale: Locale): boolean {
  const text = textFor(locale);
  if (/\.lineName/u.test(name)) return line === text('stage.goal');
  const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, '0')}`);
  const names = months.flatMap((month) => [monthName(month, locale, 'long'), monthName(month, locale, 'short')]);
  const week = new RegExp(`^${text('week.short', { week: 0 }).replace('0', String.raw`\d{1,2}`)}$`, 'u');
  return names.includes(line) || week.test(line) || line.startsWith(text('budget.amount', { amount: '' }));
}

function sizeFlaws(written: Written, unit: number, locale: Locale): readonly Flaw[] {
  const size = written.size / unit;
  const least = isAxis(written, locale) ? AXIS : MUST_BE_READ;
  if (size >= least - 0.02) return [];
  return [{ kind: 'small', what: `“${written.text}” ${written.name}`, detail: `${size.toFixed(2)} of ${least}` }];
}

function paleText({ text, name, colour, ground, size, isHollow }: Written, unit: number): readonly Flaw[] {
  const seen = contrast(colour, ground);
  const wanted = size / unit >= FIGURE && /\d/u.test(text) ? FIGURE_CONTRAST : TEXT_CONTRAST;
  if (isHollow || seen >= wanted - 0.05) return [];
  return [{ kind: 'pale', what: `“${text}” ${name}`, detail: `${seen.toFixed(1)} of ${wanted}` }];
}

function outsideFlaws(what: string, boxes: readonly Box[], stage: Reading, slack: number): readonly Flaw[] {
  const unit = stage.height / 100;
  const side = (stage.width / 100) * MARGINS.side;
  const over = Math.max(
    ...boxes.flatMap(({ left, top, right, bottom }) => [
      side - left,
      right - (stage.width - side),
      MARGINS.edge * unit - top,
      bottom - (100 - MARGINS.edge) * unit,
    ]),
  );
  if (over <= slack * unit) return [];
  return [{ kind: 'outside', what, detail: `${(over / unit).toFixed(1)} over the margin` }];
}

function reachOf(name: string): number {
  return MEANT_TO_REACH.find(({ shape }) => shape.test(name))?.by ?? 0;
}

function outsideChart({ name, chart, boxes }: Painted, unit: number): readonly Flaw[] {
  if (chart === null) return [];
  const over = Math.max(
    ...boxes.flatMap(({ left, top, right, bottom }) => [
      chart.left - left,
      right - chart.right,
      AS_HIGH_AS_DIGITS.test(name) ? 0 : chart.top - top,
      bottom - chart.bottom,
    ]),
  );
  if (over <= (SLACK + reachOf(name)) * unit) return [];
  return [{ kind: 'outside', what: name, detail: `${(over / unit).toFixed(1)} over its chart` }];
}

/** Lower than this, thirteen weeks say nothing from the last row. */
const LEAST_CHART = 8;

function flatChart({ name, chart }: Painted, unit: number): readonly Flaw[] {
  const high = chart === null ? LEAST_CHART : (chart.bottom - chart.top) / unit;
  // Every week chart has one baseline, the only drawn line that is there without a result.
  if (name !== 'line' || high >= LEAST_CHART) return [];
  return [{ kind: 'small', what: 'the weeks', detail: `${high.toFixed(1)} of ${LEAST_CHART}` }];
}

function overlaps(texts: readonly Written[], unit: number): readonly Flaw[] {
  return texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => a.name !== b.name || a.order !== b.order)
      .flatMap((b): readonly Flaw[] => {
        const by = common(a.boxes, b.boxes, TOUCH * unit);
        return by === null ? [] : [{ kind: 'overlap', what: `“${a.text}”`, detail: `${by} px with “${b.text}”` }];
      }),
  );
}

/** A graphic behind a text is no flaw where a piece of ground lies between the two. */
function crossings({ texts, shapes, bare }: Reading, unit: number): readonly Flaw[] {
  const lines = shapes.filter(({ colour }) => colour !== bare.wash && colour !== bare.paper);
  const grounds = shapes.filter(({ colour }) => colour === bare.paper);
  return texts.flatMap((text) => {
    const over = (shape: Painted): boolean => shape.order > text.order;
    return [...lines, ...grounds.filter(over)].flatMap((shape): readonly Flaw[] => {
      if (MEANT_TO_CROSS.some((meant) => meant.shape.test(shape.name) && meant.text.test(text.name))) return [];
      const isBehind = ({ order }: Painted): boolean => order > shape.order && order < text.order;
      const isCovered = (piece: Box): boolean =>
        grounds.some((ground) => isBehind(ground) && ground.boxes.some((box) => holds(box, piece, TOUCH * unit)));
      const by = common(text.boxes, shape.boxes, TOUCH * unit, isCovered);
      return by === null
        ? []
        : [{ kind: 'crossed', what: `“${text.text}” ${text.name}`, detail: `${by} px by ${shape.name}` }];
    });
  });
}

/** A line, in hundredths of the stage's height: wider, it is a field. */
const THIN = 1.2;

/**
 * Most of it is seen against what it lies on; a line, where that is too like it, against the ground that is left beside it. Where it
 * only crosses something it is seen on both sides of it.
 */
function paleShape(shape: Painted, { shapes, bare, height }: Reading): readonly Flaw[] {
  if ([bare.paper, bare.hair, bare.wash].includes(shape.colour)) return [];
  const others = shapes.filter(({ colour }) => colour !== shape.colour);
  const lower = others.filter(({ order }) => order < shape.order);
  const higher = shapes.filter(({ order }) => order > shape.order);
  const seenOn = (ground: readonly Painted[], placesOf: (box: Box) => readonly Place[]): readonly number[] =>
    shape.boxes.flatMap(placesOf).map((place) => {
      const under = ground.findLast(({ boxes }) => boxes.some((box) => isIn(place, box)));
      return contrast(shape.colour, under?.colour ?? shape.ground);
    });
  const places = shape.boxes.flatMap(placesIn);
  const isHidden = (place: Place | undefined): boolean =>
    place !== undefined && higher.some(({ boxes }) => boxes.some((box) => isIn(place, box)));
  const isSeen = (all: readonly number[]): boolean =>
    all.filter((one) => one >= GRAPHIC_CONTRAST).length * 2 >= all.length;
  // What is covered is no flaw: its ground would be none.
  const on = seenOn(lower, placesIn).map((seen, index) => (isHidden(places[index]) ? GRAPHIC_CONTRAST : seen));
  const isLine = shape.boxes.every(
    ({ left, top, right, bottom }) => Math.min(right - left, bottom - top) < (THIN * height) / 100,
  );
  if (isSeen(on) || (isLine && isSeen(seenOn(others, (box) => placesBeside(box, height / 1000))))) return [];
  return [{ kind: 'pale', what: shape.name, detail: `${Math.min(...on).toFixed(1)} of ${GRAPHIC_CONTRAST}` }];
}
