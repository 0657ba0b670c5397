/** The screens at hand: those that show the same place (mirrored) count as one (design 6). */
import { screen, type Display, type Rectangle } from 'electron';
import type { ApartScreens } from './screen-seats.ts';

export interface Screens extends ApartScreens<Display> {
  readonly count: number;
  readonly mirrored: boolean;
}

/** Read afresh each time: a new primary screen comes without an event on some systems. */
export function readScreens(console: Rectangle): Screens {
  const all = screen.getAllDisplays();
  const own = screen.getDisplayMatching(console);
  const apart = distinct([own, ...all.filter((display) => display.id !== own.id)]);
  return { own, others: apart.slice(1), count: apart.length, mirrored: apart.length < all.length };
}

function distinct(displays: readonly Display[]): readonly Display[] {
  return displays.filter(
    (display, index) => !displays.slice(0, index).some((earlier) => reachesInto(earlier.bounds, display.bounds)),
  );
}

/** @param margin what may stick out without counting, in px: the frame of a window */
export function reachesInto(a: Rectangle, b: Rectangle, margin = 0): boolean {
  const from = { x: a.x + margin, y: a.y + margin };
  const to = { x: a.x + a.width - margin, y: a.y + a.height - margin };
  return from.x < b.x + b.width && b.x < to.x && from.y < b.y + b.height && b.y < to.y;
}

export function samePlace(a: Rectangle, b: Rectangle): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** @returns where a window of a size stands in the middle of an area, no larger than it */
export function centred(area: Rectangle, size: { readonly width: number; readonly height: number }): Rectangle {
  const width = Math.min(size.width, area.width);
  const height = Math.min(size.height, area.height);
  return {
    x: area.x + Math.floor((area.width - width) / 2),
    y: area.y + Math.floor((area.height - height) / 2),
    width,
    height,
  };
}

/** Calls back when a screen comes, goes or changes. */
export function onScreensChanged(listener: () => void): void {
  screen.on('display-added', listener);
  screen.on('display-removed', listener);
  screen.on('display-metrics-changed', listener);
}

/** @returns in the screen's own pixels */
export function pixelsOf({ size, scaleFactor }: Display): { readonly width: number; readonly height: number } {
  return { width: Math.round(size.width * scaleFactor), height: Math.round(size.height * scaleFactor) };
}
