/** The bench's table. */

/** Times, ms. */
export type Line = readonly number[];

interface Row {
  readonly name: string;
  readonly target: string;
  readonly app: Line;
  readonly bare: Line;
  /** How many are longer than this is said, too. */
  readonly over?: number;
}

const COLUMNS = [22, 16, 10, 10, 10, 24, 10] as const;

export const TITLES = row(['', 'target', 'median', 'p95', 'longest', 'bare window med., p95', 'ratio p95']);

export function lineOf({ name, target, app, bare, over }: Row): string {
  const p95 = at(app, 0.95);
  const cells = [ms(at(app, 0.5)), ms(p95), ms(at(app, 1)), `${ms(at(bare, 0.5))}, ${ms(at(bare, 0.95))}`];
  const line = row([name, target, ...cells, (p95 / at(bare, 0.95)).toFixed(1)]);
  if (over === undefined) return line;
  return `${line}  ${longer(app, over)} of ${app.length} over ${over} ms; bare ${longer(bare, over)} of ${bare.length}`;
}

function row(cells: readonly string[]): string {
  return cells.map((cell, index) => cell.padEnd(COLUMNS[index] ?? 0)).join('');
}

function longer(times: Line, than: number): number {
  return times.filter((time) => time > than).length;
}

function ms(time: number): string {
  return time.toFixed(0);
}

/** @param share 0.5: the median; 1: the longest */
function at(times: Line, share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
