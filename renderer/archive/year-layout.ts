/** Where the weeks of a sales year stand, month by month, and how high they reach (looks, Chart anatomy). Measures in px. */
import type { Amount, MonthId } from '../../shared/document.ts';
import type { HistoryWeek, SellerYear } from '../../shared/seller-history.ts';
import type { WeekBar } from '../../shared/stage-screens.ts';
import { scaleOf, type Places, placesWith } from '../charts/scale.ts';

/** The drawing's own size; it is shown as wide as its place is. */
export const WIDTH = 1328;
export const HEIGHT = 264;
/** Of a pitch: what stands between two months beyond the space between two weeks. */
const BETWEEN_MONTHS = 0.5;
/** Narrower than among thirteen weeks, so that the marks of two weeks do not touch. */
const BAR_OF_PITCH = 0.74;

export interface YearWeek extends WeekBar {
  /** What was said for a week that is not finished, and still waits. */
  readonly open: Amount | null;
}

export interface MonthPlace {
  readonly month: MonthId;
  readonly left: number;
  readonly right: number;
  /** Begun, and something to tell of: its baseline is drawn strong. */
  readonly isTold: boolean;
}

export interface YearLayout {
  readonly weeks: readonly YearWeek[];
  readonly months: readonly MonthPlace[];
  readonly places: Places;
  /** The amount at the upper edge; a higher goal is cut with a mark (design 6). */
  readonly top: number;
}

export function yearLayout({ months, told }: Pick<SellerYear, 'months' | 'told'>): YearLayout {
  const weeks = months.flatMap(({ month, weeks: own }) => own.map((week) => yearWeek(week, month)));
  const opens = weeks.flatMap(({ open }) => open ?? []);
  const scale = scaleOf({ bars: weeks }, opens.length === 0 ? null : Math.max(...opens), null);
  const pitch = WIDTH / (weeks.length + BETWEEN_MONTHS * (months.length - 1));
  const lefts = months.flatMap(({ weeks: own }, at) => own.map(() => at * BETWEEN_MONTHS));
  const x = (index: number): number => pitch * (index + (lefts[index] ?? 0));
  const places = placesWith({ width: WIDTH, height: HEIGHT, pitch, bar: pitch * BAR_OF_PITCH, x }, scale);
  let index = 0;
  const monthPlaces = months.map((month) => {
    const left = x(index);
    index += month.weeks.length;
    const isTold = month.stage !== 'toCome' && told.includes(month);
    return { month: month.month, left, right: x(index - 1) + places.bar, isTold };
  });
  return { weeks, months: monthPlaces, places, top: scale.top };
}

/** A week that is not finished is no bar yet (design 4.1). */
function yearWeek({ week, state, amount, kept, goal }: HistoryWeek, month: MonthId): YearWeek {
  const isFinished = state !== 'running' && state !== 'toCome';
  const isTheirs = state !== 'notMember';
  return {
    week,
    month,
    state: isFinished ? state : 'missing',
    result: isFinished ? amount : null,
    goal: isFinished && isTheirs ? kept.goal : null,
    kept: kept.state === 'kept' ? true : kept.state === 'missed' ? false : null,
    open: isFinished ? null : goal,
  };
}
