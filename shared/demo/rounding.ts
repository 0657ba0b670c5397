/** The demo's round figures: a full week's kronor as the share of a shorter week or a month, in öre. */
import { weeksOfMonth, workingDays } from '../calendar.ts';
import type { Amount, IsoWeek, MonthId } from '../document.ts';
import { sumOf } from '../exact.ts';
import type { Calendar } from '../vantage.ts';

const ORE = 100;
const FULL_WEEK = 5;

/** In kronor: what figures of each kind are multiples of. */
export const RESULT_STEP = 50;
export const WEEK_GOAL_STEP = 500;
export const MONTH_GOAL_STEP = 5_000;
export const BUDGET_STEP = 10_000;

/** A full week's kronor in a week that may have fewer working days. */
export function inWeek(perWeek: number, week: IsoWeek, calendar: Calendar, step: number): Amount {
  return shareOf(perWeek, workingDays(week, calendar), FULL_WEEK, step);
}

/** A full week's kronor over a sales month. */
export function inMonth(perWeek: number, month: MonthId, calendar: Calendar, step: number): Amount {
  const days = sumOf(weeksOfMonth(month, calendar).map((week) => workingDays(week, calendar)));
  return shareOf(perWeek, days, FULL_WEEK, step);
}

/** `kronor × parts / of`, to the nearest multiple of `step` kronor, in öre. */
export function shareOf(kronor: number, parts: number, of: number, step: number): Amount {
  return Math.round((kronor * parts) / of / step) * step * ORE;
}

/** Öre up to the next multiple of `step` kronor. */
export function roundedUp(ore: number, step: number): Amount {
  return Math.ceil(ore / (step * ORE)) * step * ORE;
}
