/** What only the year's chart draws: a week that is said and waits, and the mark of a goal that is cut (looks, 5). Px. */
import type { Amount } from '../../shared/document.ts';
import type { Places } from '../charts/scale.ts';

/** Stands for .01 of the stage's height, by which the lines of the week chart are measured. */
export const UNIT = 6;
const OUTLINE = 2.4;
const CAP = 5;
const CAP_OVER = 0.07; // of the bar, on both sides

interface OpenWeekProps {
  readonly amount: Amount;
  readonly x: number;
  readonly places: Places;
}

/** Said and not yet sold: outlined with a cap, never filled. */
export function OpenWeek({ amount, x, places }: OpenWeekProps) {
  const { bar, baseline } = places;
  const top = places.y(amount);
  const over = bar * CAP_OVER;
  return (
    <g>
      <rect
        x={x + OUTLINE / 2}
        y={top}
        width={bar - OUTLINE}
        height={Math.max(0, baseline - top - OUTLINE / 2)}
        fill="var(--goal-wash)"
        stroke="var(--goal)"
        strokeWidth={OUTLINE}
      />
      <rect x={x - over} y={top - OUTLINE / 2} width={bar + 2 * over} height={CAP} fill="var(--goal)" />
    </g>
  );
}

interface CutMarkProps {
  readonly x: number;
  readonly width: number;
}

/** Where a goal is higher than the chart: a gap between two slanted strokes. */
export function CutMark({ x, width }: CutMarkProps) {
  const over = width * 0.2;
  const rise = (width + 2 * over) * 0.29; // 16°
  const stroke = (y: number): string => `M${x - over} ${y + rise}L${x + width + over} ${y}`;
  return (
    <g fill="none">
      <path d={stroke(2.5 * UNIT)} stroke="var(--paper)" strokeWidth={UNIT} />
      <path d={`${stroke(2 * UNIT)}${stroke(3 * UNIT)}`} stroke="var(--line)" strokeWidth={0.25 * UNIT} />
    </g>
  );
}
