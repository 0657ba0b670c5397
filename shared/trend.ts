/** The trend: slope, agreement, word and the line on the chart (design 4.3). */
import { lastWeekOf } from './calendar.ts';
import type { Amount, Id, IsoWeek, Period, Settings, TrendWord } from './document.ts';
import { sumOf } from './exact.ts';
import { known, unknown } from './figure.ts';
import type { Figure } from './figure.ts';
import { finishedOf13 } from './finished.ts';
import { addWeeks, weeksBetween } from './periods.ts';
import { weekState } from './results.ts';
import { fitSlope } from './slope.ts';
import type { SlopeFit } from './slope.ts';
import type { Vantage } from './vantage.ts';

/** A week that the trend is made of: its result, own days, and both divided; for the team, sums over `sellers`. */
export interface TrendPoint {
  readonly week: IsoWeek;
  readonly amount: Amount;
  readonly days: number;
  readonly perDay: number;
  readonly sellers: number;
}

/** An end of the line: per own working day, and as a week of five days (of as many sellers as the last point has). */
export interface LineEnd {
  readonly week: IsoWeek;
  readonly perDay: number;
  readonly weekly: number;
}

export interface TrendParts {
  readonly points: readonly TrendPoint[]; // oldest first, at most 8
  readonly median: number; // per own working day
  readonly slope: number; // Theil–Sen, per own working day and week
  /** s: slope / median per week, rounded to 9 decimals; `null` when all values are 0. */
  readonly relativeSlope: number | null;
  readonly agreement: { readonly balance: number; readonly pairs: number; readonly agrees: boolean }; // |tau| = balance / pairs
  readonly line: { readonly from: LineEnd; readonly to: LineEnd }; // flat at the median when the word is Steady
  readonly bands: Settings['trendBands'];
}

export type NoTrend = 'tooFewWeeks' | 'medianNotPositive';
export type Trend = Figure<TrendParts, NoTrend, TrendWord>;

const USED = 8;
export const AT_LEAST = 4;
/** A direction is said from this share of the pairs on. */
export const AGREEMENT_PER_CENT = 28;
const TENTH_OF_PER_CENT = 1_000_000; // in billionths
const DRAWN_DAYS = 5;

/** A seller's trend seen from the vantage's target week; amounts in minor units (design 4.3). */
export function sellerTrend(vantage: Vantage, sellerId: Id): Trend {
  return trendOf(vantage, [sellerId]);
}

/** The team's trend: Σ results / Σ own days over the sellers with a value that week (design 4.3). */
export function teamTrend(vantage: Vantage): Trend {
  return trendOf(
    vantage,
    vantage.document.sellers.map(({ id }) => id),
  );
}

/** The trend in which a seller left a month, or a longer period: seen from the week after its last (design 4.3). */
export function trendAtMonthEnd(vantage: Vantage, sellerId: Id, period: Period): Trend {
  const targetWeek = addWeeks(lastWeekOf(period, vantage.calendar), 1);
  return sellerTrend({ ...vantage, targetWeek }, sellerId);
}

/** The word for a slope in billionths per week, by the four bands in tenths of a per cent (design 4.3). */
export function trendWord(billionths: number, bands: Settings['trendBands']): TrendWord {
  const [steepDown, down, steady, up] = bands;
  if (billionths <= steepDown * TENTH_OF_PER_CENT) return 'steepDown';
  if (billionths <= down * TENTH_OF_PER_CENT) return 'down';
  if (billionths <= steady * TENTH_OF_PER_CENT) return 'steady';
  return billionths <= up * TENTH_OF_PER_CENT ? 'up' : 'steepUp';
}

function trendOf(vantage: Vantage, sellerIds: readonly Id[]): Trend {
  const points = finishedOf13(vantage)
    .flatMap((week) => pointOf(vantage, sellerIds, week) ?? [])
    .slice(-USED);
  const [first] = points;
  if (first === undefined || points.length < AT_LEAST) return unknown('tooFewWeeks');
  const fit = fitSlope(points.map(({ week, amount, days }) => ({ x: weeksBetween(first.week, week), amount, days })));
  if (fit.relative === null && !fit.isAllZero) return unknown('medianNotPositive');
  const agrees = fit.balance * 100 >= AGREEMENT_PER_CENT * fit.pairs;
  const word = wordOf(fit, agrees, vantage.document.settings.trendBands);
  return known(word, {
    points,
    median: fit.line.median,
    slope: fit.line.slope,
    relativeSlope: fit.relative === null ? null : fit.relative / 1e9,
    agreement: { balance: fit.balance, pairs: fit.pairs, agrees },
    line: lineOf(points, fit, word),
    bands: vantage.document.settings.trendBands,
  });
}

function wordOf(fit: SlopeFit, agrees: boolean, bands: Settings['trendBands']): TrendWord {
  if (fit.relative === null) return 'steepDown'; // all values are 0
  return agrees ? trendWord(fit.relative, bands) : 'steady';
}

function pointOf(vantage: Vantage, sellerIds: readonly Id[], week: IsoWeek): TrendPoint | null {
  const values = sellerIds.flatMap((sellerId) => {
    const state = weekState(vantage, sellerId, week);
    return state.state === 'value' ? [state] : [];
  });
  if (values.length === 0) return null;
  const amount = sumOf(values.map((value) => value.amount));
  const days = sumOf(values.map((value) => value.days));
  return { week, amount, days, perDay: amount / days, sellers: values.length };
}

function lineOf(points: readonly TrendPoint[], { line }: SlopeFit, word: TrendWord): TrendParts['line'] {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) throw new RangeError('A line without points');
  const end = (week: IsoWeek): LineEnd => {
    const perDay = word === 'steady' ? line.median : line.intercept + line.slope * weeksBetween(first.week, week);
    return { week, perDay, weekly: perDay * DRAWN_DAYS * last.sellers };
  };
  return { from: end(first.week), to: end(last.week) };
}
