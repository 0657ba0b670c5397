/**
 * The place of a week chart: measured, filled when the chart's code has come, with the open bar, labels under it, and a table
 * for those who cannot see it. Nothing moves when the chart arrives.
 */
import { lazy, Suspense, useLayoutEffect, useRef, useState } from 'react';
import type { AmountStyle } from '../../shared/amounts/style.ts';
import type { Amount } from '../../shared/document.ts';
import { weekNumber } from '../../shared/periods.ts';
import type { WeekBar, WeekChart as Chart } from '../../shared/stage-screens.ts';
import { monthName } from '../../shared/time-format.ts';
import { useLanguage } from '../language.tsx';
import styles from './charts.module.css';
import { OpenBar, type OpenBarState } from './open-bar.tsx';
import { WeekTable } from './chart-tables.tsx';
import { placesOf, scaleOf } from './scale.ts';

const WeekChart = lazy(() => import('./week-chart.tsx'));

interface ChartFrameProps {
  readonly chart: Chart;
  readonly style: AmountStyle;
  /** Null: no bar for the week to come (the team's chart). */
  readonly open: OpenBarState | null;
  readonly stated: Amount | null;
  readonly draft: Amount | null;
}

/** Before it is measured, and where nothing can be: a usual projector's. */
const UNMEASURED = { width: 900, height: 380, unit: 10.8 };

export function ChartFrame({ chart, style, open, stated, draft }: ChartFrameProps) {
  const { text } = useLanguage();
  const { ref, width, height, unit } = useSize();
  const scale = scaleOf(chart, stated, draft);
  const places = placesOf(width, height, scale);
  return (
    <div className={styles.frame}>
      <div ref={ref} className={styles.plot} aria-hidden="true">
        <Suspense fallback={null}>
          <SteadyChart chart={chart} top={scale.top} below={scale.below} width={width} height={height} unit={unit} />
        </Suspense>
        {open === null ? null : <OpenBar state={open} amount={draft ?? stated} places={places} top={scale.top} />}
      </div>
      <div className={styles.labels} aria-hidden="true">
        {monthLabels(chart.bars).map(({ index, month, span }) => (
          <MonthLabel key={index} left={places.x(index) / width} month={month} span={span} />
        ))}
        {open === null ? null : (
          <span className={styles.openLabel}>{text('week.short', { week: weekNumber(chart.targetWeek) })}</span>
        )}
      </div>
      <WeekTable chart={chart} style={style} stated={open === null ? null : stated} />
    </div>
  );
}

interface SteadyChartProps {
  readonly chart: Chart;
  readonly top: number;
  readonly below: number;
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/** The same weeks and the same scale do not draw the chart again, however often main sends them. */
function SteadyChart({ chart, top, below, width, height, unit }: SteadyChartProps) {
  const weeks = useSame(chart);
  // Where no week has anything to show, no scale changes anything.
  const isEmpty = chart.bars.every(({ result, goal }) => result === null && goal === null);
  const scale = useSame(isEmpty ? { top: 1, below: 0 } : { top, below });
  return <WeekChart chart={weeks} scale={scale} width={width} height={height} unit={unit} />;
}

function useSame<T extends object>(value: T): T {
  const [kept, setKept] = useState(value);
  if (kept === value || JSON.stringify(kept) === JSON.stringify(value)) return kept;
  setKept(value);
  return value;
}

/** Of a pitch, at the narrowest: a letter of the axis' text. */
const LETTER = 0.3;

function MonthLabel({ left, month, span }: { readonly left: number; readonly month: string; readonly span: number }) {
  const { locale } = useLanguage();
  const long = monthName(month, locale, 'long');
  return (
    <span className={styles.monthLabel} style={{ left: `${left * 100}%` }}>
      {long.length * LETTER > span ? monthName(month, locale, 'short') : long}
    </span>
  );
}

interface LabelPlace {
  readonly index: number;
  readonly month: string;
  readonly span: number;
}

/** After the last week there is a little room before the open bar's label. */
const LAST_ROOM = 0.4;

/** One label a month, under its first week; none for a month of which a single week is left in sight. */
function monthLabels(bars: readonly WeekBar[]): readonly LabelPlace[] {
  const firsts = bars.flatMap((bar, index) =>
    index === 0 || bars[index - 1]?.month !== bar.month ? [{ index, month: bar.month }] : [],
  );
  return firsts
    .map((first, at) => ({ ...first, span: (firsts[at + 1]?.index ?? bars.length + LAST_ROOM) - first.index }))
    .filter(({ span }) => span > 1);
}

/** The plot's own size, and a hundredth of the stage's height, which is what its lines are measured in (looks, 4). */
function useSize() {
  const ref = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(UNMEASURED);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      const unit = (element.closest('section')?.clientHeight ?? 0) / 100;
      if (width > 0 && height > 0 && unit > 0)
        setSize((now) =>
          now.width === width && now.height === height && now.unit === unit ? now : { width, height, unit },
        );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}
