import type { TrendWord } from '../../shared/document.ts';

/** Degrees from flat; up is negative (looks, 5). */
const TURN: Readonly<Record<TrendWord, number>> = { steepDown: 90, down: 38, steady: 0, up: -38, steepUp: -64 };

/** The trend's sign, as large as its place makes it; it stands beside its word, never alone (design 4.3). */
export function TrendArrow({ word }: { readonly word: TrendWord }) {
  return (
    <svg viewBox="-12 -12 24 24" aria-hidden="true">
      <path
        d="M-10 0H9M2 -6.5L9 0L2 6.5"
        transform={`rotate(${TURN[word]})`}
        fill="none"
        stroke="currentColor"
        strokeWidth="2.7"
      />
    </svg>
  );
}
