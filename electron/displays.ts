/** The screens at hand: those that show the same place (mirrored) count as one (design 6). */
import { screen, type Display, type Rectangle } from 'electron';

export interface Screens {
  /** The screen with the manager's window. */
  readonly own: Display;
  /** A screen of its own for the stage; null with one screen, or several that show the same. */
  readonly external: Display | null;
  readonly count: number;
  readonly mirrored: boolean;
}

/** Read afresh each time: a new primary screen comes without an event on some systems. */
export function readScreens(console: Rectangle): Screens {
  const all = screen.getAllDisplays();
  const own = screen.getDisplayMatching(console);
  const apart = distinct([own, ...all.filter((display) => display.id !== own.id)]);
  const external = apart.find((display) => display.id !== own.id) ?? null;
  return { own, external, count: apart.length, mirrored: apart.length < all.length };
}

function distinct(displays: readonly Display[]): readonly Display[] {
  return displays.filter(
    (display, index) => !displays.slice(0, index).some((earlier) => overlaps(earlier.bounds, display.bounds)),
  );
}

function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
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

export function sizeInWords(display: Display): string {
  const { width, height } = display.size;
  return `${Math.round(width * display.scaleFactor)} × ${Math.round(height * display.scaleFactor)}`;
}
