/** Which values of a status column mean that a deal is sold. Only the sure ones are guessed; the rest is asked (design 8). */
import { nameKey } from '../names.ts';

const SOLD = new Set([
  ...['won', 'closed won', 'closedwon', 'deal won', 'sold', 'won deal'],
  ...['vunnen', 'vunnet', 'vunna', 'vunnen affär', 'stängd vunnen', 'avslutad vunnen', 'såld', 'sålt', 'sålda'],
]);

export function meansSold(value: string): boolean {
  return SOLD.has(
    statusKey(value)
      .replace(/[^\p{L}\d]+/gu, ' ')
      .trim(),
  );
}

/** Status values are compared as names are. */
export function statusKey(value: string): string {
  return nameKey(value);
}
