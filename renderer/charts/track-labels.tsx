/** The line of axis text under a month's track: the weeks under their cells, and the budget, which yields to none. */
import type { Amount } from '../../shared/document.ts';
import { weekNumber } from '../../shared/periods.ts';
import { NARROWEST, widthOf } from '../../shared/stage/width.ts';
import { classNames } from '../components/class-names.ts';
import { useLanguage } from '../language.tsx';
import type { Cell } from './track-cells.ts';
import styles from './track-labels.module.css';

interface TrackLabelsProps {
  readonly cells: readonly Cell[];
  /** An amount's place, as a share of the track. */
  readonly at: (amount: Amount) => number;
  readonly budget: { readonly amount: Amount; readonly label: string } | null;
}

/** Axis text, of the text that must be read. */
const AXIS = 3.2 / 5.4;

export function TrackLabels({ cells, at, budget }: TrackLabelsProps) {
  const { text } = useLanguage();
  const budgetAt = budget === null ? null : at(budget.amount);
  const budgetWidth = axisShare(budget?.label ?? '');
  return (
    <div className={styles.labels} aria-hidden="true">
      {cells
        .map((cell) => ({ ...cell, label: text('week.short', { week: weekNumber(cell.week) }) }))
        .filter(({ from, to, label }) => {
          const width = axisShare(label);
          return at(to - from) >= width && !isUnder(budgetAt, at((from + to) / 2), budgetWidth, width);
        })
        .map(({ week, from, to, kind, label }) => (
          <span
            key={`${week} ${kind}`}
            className={classNames(kind === 'said' && styles.said)}
            style={{ left: percent(at((from + to) / 2)) }}
          >
            {label}
          </span>
        ))}
      {budget === null || budgetAt === null ? null : (
        <span
          className={styles.budget}
          style={budgetAt < budgetWidth ? { left: percent(budgetAt) } : { right: percent(1 - budgetAt) }}
        >
          {budget.label}
        </span>
      )}
    </div>
  );
}

/** The width of an axis' text as a share of the track, at the narrowest screen. */
function axisShare(text: string): number {
  return (widthOf(text) * AXIS) / NARROWEST;
}

function isUnder(budgetAt: number | null, label: number, width: number, labelWidth: number): boolean {
  if (budgetAt === null) return false;
  const [from, to] = budgetAt < width ? [budgetAt, budgetAt + width] : [budgetAt - width, budgetAt];
  return label > from - labelWidth / 2 && label < to + labelWidth / 2;
}

function percent(share: number): string {
  return `${share * 100}%`;
}
