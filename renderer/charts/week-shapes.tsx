/** How a week and the trend are drawn (looks, Chart anatomy). All measures in px; `unit` is .01 of the stage's height. */
import type { Trend, WeekBar } from '../../shared/stage-screens.ts';
import styles from './charts.module.css';
import type { Places } from './scale.ts';

const TICK = 0.62;
const TICK_OVER = 0.14; // of the bar, on both sides
const HALO = 0.26;

interface ShapeProps {
  readonly bar: WeekBar;
  readonly index: number;
  readonly places: Places;
  readonly unit: number;
}

export function WeekShape({ bar, index, places, unit }: ShapeProps) {
  const x = places.x(index);
  const { baseline } = places;
  if (bar.state === 'absent') {
    const length = places.bar * 0.6;
    const y = baseline - 1.1 * unit;
    const left = x + (places.bar - length) / 2;
    return <line x1={left} x2={left + length} y1={y} y2={y} stroke="var(--line)" strokeWidth={0.35 * unit} />;
  }
  const result = bar.result ?? 0;
  const top = places.y(Math.max(0, result));
  const isMissed = bar.kept === false && bar.goal !== null;
  return (
    <g>
      {result > 0 ? <rect x={x} y={top} width={places.bar} height={baseline - top} fill="var(--result)" /> : null}
      {result < 0 ? (
        <rect
          x={x}
          y={baseline}
          width={places.bar}
          height={places.y(result) - baseline}
          fill="none"
          stroke="var(--line)"
          strokeWidth={0.3 * unit}
        />
      ) : null}
      {isMissed && bar.goal !== null ? (
        <Missing x={x} from={top} to={places.y(bar.goal)} width={places.bar} unit={unit} />
      ) : null}
    </g>
  );
}

interface MissingProps {
  readonly x: number;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly unit: number;
}

/** What was promised and not sold: outlined and hatched, never filled. */
function Missing({ x, from, to, width, unit }: MissingProps) {
  const height = from - to;
  if (height <= 0) return null;
  const step = unit; // 1.0vh between the strokes
  const strokes = Math.ceil((height + width) / step);
  const lines = Array.from({ length: strokes }, (_, stroke) => {
    // Strokes at 45°, each cut where it leaves the box.
    const offset = (stroke + 1) * step;
    const startX = Math.max(0, offset - height);
    const endX = Math.min(width, offset);
    return startX >= endX ? '' : `M${x + startX} ${to + offset - startX}L${x + endX} ${to + offset - endX}`;
  });
  return (
    <g stroke="var(--line)" fill="none">
      <path d={lines.join('')} strokeWidth={0.22 * unit} />
      <rect x={x} y={to} width={width} height={height} strokeWidth={0.2 * unit} />
    </g>
  );
}

interface GoalTicksProps {
  readonly bars: readonly WeekBar[];
  readonly places: Places;
  readonly unit: number;
}

/** What was said for each week, over bars and trend. */
export function GoalTicks({ bars, places, unit }: GoalTicksProps) {
  const width = places.bar;
  const over = width * TICK_OVER;
  const half = (TICK * unit) / 2;
  return bars.map((bar, index) => {
    if (bar.goal === null || bar.state === 'absent') return null;
    const x = places.x(index);
    const y = places.y(bar.goal);
    return (
      <g key={bar.week}>
        <rect x={x} y={y - half - HALO * unit} width={width} height={2 * (half + HALO * unit)} fill="var(--paper)" />
        <rect x={x - over} y={y - half} width={width + 2 * over} height={2 * half} fill="var(--goal)" />
      </g>
    );
  });
}

const HEAD = 2.3;
const HEAD_ANGLE = (35 * Math.PI) / 180;

interface TrendLineProps {
  readonly line: NonNullable<Trend['line']>;
  readonly places: Places;
  readonly unit: number;
}

/** Over the last eight values, and on into the gap before the open bar. */
export function TrendLine({ line, places, unit }: TrendLineProps) {
  const middle = (index: number): number => places.x(index) + places.bar / 2;
  const from = { x: middle(line.from), y: places.y(line.fromAmount) };
  const last = { x: middle(line.to), y: places.y(line.toAmount) };
  const span = last.x - from.x;
  const on = places.pitch * 0.62;
  const to = { x: last.x + on, y: span === 0 ? last.y : last.y + ((last.y - from.y) / span) * on };
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const barb = (turn: number): string => {
    const at = angle + Math.PI + turn;
    return `${to.x + Math.cos(at) * HEAD * unit} ${to.y + Math.sin(at) * HEAD * unit}`;
  };
  const path = `M${from.x} ${from.y}L${to.x} ${to.y}M${barb(HEAD_ANGLE)}L${to.x} ${to.y}L${barb(-HEAD_ANGLE)}`;
  return (
    <g fill="none" strokeLinejoin="miter">
      <path
        d={path}
        className={styles.trendLine}
        pathLength={1}
        stroke="var(--paper)"
        strokeWidth={(0.48 + 0.48) * unit}
      />
      <path d={path} className={styles.trendLine} pathLength={1} stroke="var(--ink)" strokeWidth={0.48 * unit} />
    </g>
  );
}
