/** What boxes have in common, and places in and beside them; in px of the stage. */
import type { Box } from './stage-reading.ts';

export function holds(box: Box, piece: Box, slack: number): boolean {
  return (
    piece.left >= box.left - slack &&
    piece.right <= box.right + slack &&
    piece.top >= box.top - slack &&
    piece.bottom <= box.bottom + slack
  );
}

function shared(a: Box, b: Box): Box | null {
  const box = {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
  return box.left < box.right && box.top < box.bottom ? box : null;
}

/**
 * @param isLeftOut of the pieces that they have in common, those that do not count
 * @returns the first piece that two things have in common, in words; null when they touch at most
 */
export function common(
  some: readonly Box[],
  others: readonly Box[],
  slack: number,
  isLeftOut: (piece: Box) => boolean = () => false,
): string | null {
  for (const a of some) {
    for (const b of others) {
      const piece = shared(a, b);
      if (piece === null) continue;
      const [wide, high] = [piece.right - piece.left, piece.bottom - piece.top];
      const thin = Math.min(slack, (b.right - b.left) / 2, (b.bottom - b.top) / 2);
      if (wide > thin && high > thin && !isLeftOut(piece)) return `${wide.toFixed(1)} × ${high.toFixed(1)}`;
    }
  }
  return null;
}

export interface Place {
  readonly x: number;
  readonly y: number;
}

export function isIn({ x, y }: Place, { left, top, right, bottom }: Box): boolean {
  return left <= x && x <= right && top <= y && y <= bottom;
}

const PARTS = [0.1, 0.3, 0.5, 0.7, 0.9];

export function placesIn({ left, top, right, bottom }: Box): readonly Place[] {
  return PARTS.flatMap((across) =>
    PARTS.map((down) => ({ x: left + (right - left) * across, y: top + (bottom - top) * down })),
  );
}

/** Along the two long sides of a line, a little outside of it. */
export function placesBeside({ left, top, right, bottom }: Box, by: number): readonly Place[] {
  const isUpright = bottom - top > right - left;
  return PARTS.flatMap((part) => {
    const [x, y] = [left + (right - left) * part, top + (bottom - top) * part];
    return isUpright
      ? [
          { x: left - by, y },
          { x: right + by, y },
        ]
      : [
          { x, y: top - by },
          { x, y: bottom + by },
        ];
  });
}
