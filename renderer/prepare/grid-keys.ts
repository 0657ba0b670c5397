/** Moving about in a grid of fields. */
import type { KeyboardEvent } from 'react';

const MOVES: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus to the next field in the key's direction, over what is no field; Enter goes down, with Shift up. */
export function moveInGrid(event: KeyboardEvent<HTMLInputElement>): void {
  const cell = event.currentTarget;
  const grid = cell.closest('table');
  const move = event.key === 'Enter' ? ([event.shiftKey ? -1 : 1, 0] as const) : MOVES[event.key];
  if (grid === null || move === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
  event.preventDefault();
  const cells = new Map(
    [...grid.querySelectorAll<HTMLInputElement>('[data-cell]')].map((one) => [one.dataset['cell'] ?? '', one]),
  );
  const [row = 0, column = 0] = (cell.dataset['cell'] ?? '').split(' ').map(Number);
  for (let step = 1; step <= cells.size; step += 1) {
    const next = cells.get(`${row + move[0] * step} ${column + move[1] * step}`);
    if (next === undefined) continue;
    next.focus();
    return;
  }
}
