/** A sales year of weeks: what was sold, what was said, what was missing, and what is said and waits (looks, Chart anatomy). */
import { useMemo } from 'react';
import type { MonthId } from '../../shared/document.ts';
import type { SellerYear } from '../../shared/seller-history.ts';
import { monthName } from '../../shared/time-format.ts';
import { GoalTicks, WeekShape } from '../charts/week-shapes.tsx';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import styles from './year-chart.module.css';
import { HEIGHT, WIDTH, yearLayout, type MonthPlace } from './year-layout.ts';
import { CutMark, OpenWeek, UNIT } from './year-shapes.tsx';

interface YearChartProps {
  readonly history: SellerYear;
  /** The month in hand. */
  readonly current: MonthId;
}

/** For those who see it; what it says stands in the weeks' table, too. */
export function YearChart({ history, current }: YearChartProps) {
  const { weeks, months, places, top } = useMemo(() => yearLayout(history), [history]);
  return (
    <div className={styles.chart} aria-hidden="true">
      <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {months.map((place) => (
          <Baseline key={place.month} place={place} y={places.baseline} />
        ))}
        {weeks.map((week, index) => (
          <WeekShape key={week.week} bar={week} index={index} places={places} unit={UNIT} />
        ))}
        <GoalTicks bars={weeks} places={places} unit={UNIT} />
        {weeks.map(({ week, open }, index) =>
          open === null ? null : <OpenWeek key={week} amount={open} x={places.x(index)} places={places} />,
        )}
        {weeks.map(({ week, goal, open }, index) =>
          (goal ?? open ?? 0) > top ? <CutMark key={week} x={places.x(index)} width={places.bar} /> : null,
        )}
      </svg>
      <Months places={months} current={current} />
    </div>
  );
}

function Baseline({ place, y }: { readonly place: MonthPlace; readonly y: number }) {
  const { left, right, isTold } = place;
  return (
    <line
      x1={left}
      x2={right}
      y1={y}
      y2={y}
      stroke={isTold ? 'var(--ink)' : 'var(--line)'}
      strokeWidth={isTold ? 1.5 : 1}
    />
  );
}

function Months({ places, current }: { readonly places: readonly MonthPlace[]; readonly current: MonthId }) {
  const { locale } = useLanguage();
  return (
    <div className={styles.months}>
      {places.map(({ month, left }) => (
        <span
          key={month}
          className={classNames(month === current && styles.current)}
          style={{ left: `${(left / WIDTH) * 100}%` }}
        >
          {monthName(month, locale, 'short')}
        </span>
      ))}
    </div>
  );
}
