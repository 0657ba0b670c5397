/**
 * Thirteen weeks with goal ticks, what was missing, and the trend, by recharts with shapes of our own. It knows nothing of
 * the number being typed, and is drawn again only when its week or its scale changes.
 */
import { memo } from 'react';
import { Bar, ComposedChart, XAxis, YAxis, ZIndexLayer } from 'recharts';
import type { WeekBar, WeekChart as Chart } from '../../shared/stage-screens.ts';
import { BAR_OF_PITCH, placesOf, type Places, type Scale } from './scale.ts';
import { GoalTicks, TrendLine, WeekShape } from './week-shapes.tsx';

interface WeekChartProps {
  readonly chart: Chart;
  readonly scale: Scale;
  readonly width: number; // px
  readonly height: number; // px
  /** One hundredth of the stage's height, px: line weights are measured in it. */
  readonly unit: number;
}

interface ShapeProps {
  readonly index?: number;
  readonly payload?: WeekBar;
}

export default memo(function WeekChart({ chart, scale, width, height, unit }: WeekChartProps) {
  const places = placesOf(width, height, scale);
  const line = chart.trend?.line ?? null;
  const bandsWidth = places.pitch * chart.bars.length;
  const shape = ({ index, payload }: ShapeProps) =>
    index === undefined || payload === undefined ? (
      <g />
    ) : (
      <WeekShape bar={payload} index={index} places={places} unit={unit} />
    );
  return (
    <ComposedChart
      width={width}
      height={height}
      data={chart.bars.map((bar) => ({ ...bar, drawn: bar.result ?? 0 }))}
      // recharts centres a bar in its band; ours begin at the left edge, in line with the text.
      margin={{ top: 0, bottom: 0, left: (-places.pitch * (1 - BAR_OF_PITCH)) / 2, right: width - bandsWidth }}
      barCategoryGap={0}
      accessibilityLayer={false}
      style={{ overflow: 'visible' }}
    >
      <XAxis dataKey="week" hide />
      <YAxis hide domain={yDomain(places, scale)} />
      <line x1={0} x2={width} y1={places.baseline} y2={places.baseline} stroke="var(--ink)" strokeWidth={0.18 * unit} />
      <Bar dataKey="drawn" barSize={places.bar} shape={shape} isAnimationActive={false} />
      {line === null ? null : (
        <ZIndexLayer zIndex={OVER_BARS}>
          <TrendLine line={line} places={places} unit={unit} />
        </ZIndexLayer>
      )}
      <ZIndexLayer zIndex={OVER_TREND}>
        <GoalTicks bars={chart.bars} places={places} unit={unit} />
      </ZIndexLayer>
    </ComposedChart>
  );
});

/** recharts draws in layers: bars at 300, lines at 400. */
const OVER_BARS = 450;
const OVER_TREND = 460;

function yDomain({ baseline, height }: Places, { top }: Scale): [number, number] {
  return [-(top * (height - baseline)) / baseline, top];
}
