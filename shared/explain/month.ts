/** What is left of the month's goal, what is needed per week, and the pace, explained (design 4.2). */
import { wholeUnit, type AmountStyle } from '../amounts/style.ts';
import { formatPercentDown, formatWithUnit } from '../amounts/write.ts';
import { neededShown, paceShown } from '../month.ts';
import type { MonthWeek, Pace, SellerMonth } from '../month.ts';
import type { Amount, IsoWeek, Locale } from '../document.ts';
import { weekNumber } from '../periods.ts';
import { amountRow, row, soFarRow, told, weekRow } from './explained.ts';
import type { Explained, ExplainedRow } from './explained.ts';

type KnownPace = Pace & { readonly known: true };

/** Left of the month's goal: max(0, G − A), over the weeks that A is made of. */
export function explainLeft({ left, soFar }: SellerMonth, style: AmountStyle): Explained {
  const weeks = soFar.parts.weeks.map(({ week, amount }) => weekRow(week, amount, style));
  // Before the first result there is no sum: what is missing is not 0 (design 3).
  const isEmpty = weeks.length === 0;
  const rows = [...weeks, soFarRow(soFar, style)];
  if (!left.known) {
    const code = isEmpty ? 'explain.left.nothingYet' : 'explain.left.noGoal';
    return { sentence: told(code, { soFar: formatWithUnit(soFar.value, style) }), rows };
  }
  const { goal } = left.parts;
  return {
    sentence: told(isEmpty ? 'explain.left.noResult' : left.value === 0 ? 'explain.left.none' : 'explain.left', {
      goal: formatWithUnit(goal, style),
      soFar: formatWithUnit(left.parts.soFar, style),
      left: formatWithUnit(left.value, style),
    }),
    rows: [...rows, amountRow('explain.row.monthGoal', goal, style)],
  };
}

/** Needed per week: left over the weeks left, each with its own working days. */
export function explainNeeded({ neededPerWeek, weeks }: SellerMonth, style: AmountStyle): Explained {
  if (!neededPerWeek.known) return { sentence: told(`explain.needed.${neededPerWeek.why}`), rows: [] };
  const { left, weeks: weeksLeft } = neededPerWeek.parts;
  if (left === 0) return { sentence: told('explain.needed.none'), rows: [] };
  const needed = neededShown(neededPerWeek, wholeUnit(style));
  return {
    sentence: told('explain.needed', {
      left: formatWithUnit(left, style),
      weeks: weeksLeft.length,
      needed: formatWithUnit(needed, style),
      rounded: yesOrNo(needed * weeksLeft.length !== left),
    }),
    rows: weeksLeft.map((week) =>
      row(
        told('week.title', { week: weekNumber(week) }),
        told('explain.value.days', { days: placeOf(weeks, week).days }),
      ),
    ),
  };
}

/** Pace: the finished weeks with a result, with their own days, stretched over all the month's. */
export function explainPace({ pace, elapsedShare, weeks, goal }: SellerMonth, style: AmountStyle): Explained {
  if (!pace.known) {
    return { sentence: told(elapsedShare.known ? 'explain.pace.noResult' : 'explain.pace.noDays'), rows: [] };
  }
  const { amount, days, totalDays } = pace.parts;
  const shown = paceShown(pace, wholeUnit(style));
  const share = goal === null ? null : paceOfGoal(pace, goal.amount, style.locale);
  return {
    sentence: told('explain.pace', {
      amount: formatWithUnit(amount, style),
      days,
      total: totalDays,
      pace: formatWithUnit(shown, style),
      rounded: yesOrNo(BigInt(shown) * BigInt(days) !== BigInt(amount) * BigInt(totalDays)),
    }),
    rows: [
      ...pace.parts.weeks.flatMap((week) => paceRow(placeOf(weeks, week), style)),
      row(told('explain.row.daysInMonth'), told('explain.value.count', { count: totalDays })),
      ...(goal === null || share === null
        ? []
        : [row(told('explain.row.ofMonthGoal', { goal: formatWithUnit(goal.amount, style) }), share)]),
    ],
  };
}

/** The pace in whole per cent of a goal, rounded down from the exact pace; `null` for a goal of 0 (design 4.2). */
export function paceOfGoal({ parts }: KnownPace, goal: Amount, locale: Locale): string | null {
  const { amount, days, totalDays } = parts;
  if (goal === 0) return null;
  return formatPercentDown(BigInt(amount) * BigInt(totalDays), BigInt(days) * BigInt(goal), locale);
}

function paceRow({ week, amount, days }: MonthWeek, style: AmountStyle): readonly ExplainedRow[] {
  if (amount === null) return [];
  return [amountRow(told('explain.row.weekDays', { week: weekNumber(week), days }), amount, style)];
}

function placeOf(weeks: readonly MonthWeek[], week: IsoWeek): MonthWeek {
  const found = weeks.find((one) => one.week === week);
  if (found === undefined) throw new RangeError(`${week} is not in the month`);
  return found;
}

function yesOrNo(holds: boolean): 'yes' | 'no' {
  return holds ? 'yes' : 'no';
}
