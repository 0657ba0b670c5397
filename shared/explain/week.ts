/** Last week's promise, the best of 13 weeks and the hit rate, explained (design 4.2, 4.4). */
import type { AmountStyle } from '../amounts/style.ts';
import { formatAmount, formatWithUnit } from '../amounts/write.ts';
import type { IsoWeek, KeptState } from '../document.ts';
import { isKnown } from '../kept.ts';
import type { Kept, WeekHits } from '../kept.ts';
import type { Told } from '../messages/index.ts';
import type { BestWeek } from '../month.ts';
import { weekNumber } from '../periods.ts';
import { amountRow, row, told, weekNumbers, weekRow } from './explained.ts';
import type { Explained, ExplainedRow } from './explained.ts';

/** Whether a week's promise was reached (design 4.2). */
export function explainKept(week: IsoWeek, kept: Kept, style: AmountStyle): Explained {
  const { result, goal, restatements } = kept;
  return {
    sentence: keptSentence(week, kept, style),
    rows: [
      ...(result === null ? [] : [amountRow(told('explain.row.result', { week: weekNumber(week) }), result, style)]),
      ...(goal === null ? [] : [amountRow('explain.row.weekGoal', goal, style)]),
      ...restatements.map(({ amount }) => amountRow('explain.row.laterGoal', amount, style)),
    ],
  };
}

/** Of a week before the seller joined (design 3). */
export function explainNew(week: IsoWeek): Explained {
  return { sentence: told('explain.kept.notMember', { week: weekNumber(week) }), rows: [] };
}

function keptSentence(week: IsoWeek, { state, result, goal }: Kept, style: AmountStyle): Told {
  const isMeasured = isKnown(state) || state === 'excused';
  const figures =
    isMeasured && result !== null && goal !== null
      ? {
          result: formatWithUnit(result, style),
          goal: formatWithUnit(goal, style),
          short: formatWithUnit(goal - result, style),
        }
      : {};
  return told(`explain.kept.${state}`, { week: weekNumber(week), ...figures });
}

/** The best of the 13 calendar weeks before the target week (design 4.4). */
export function explainBest(best: BestWeek, style: AmountStyle): Explained {
  if (!best.known) return { sentence: told('explain.best.noResult'), rows: [] };
  const { week, weeks } = best.parts;
  return {
    sentence: told('explain.best', {
      week: weekNumber(week),
      best: formatWithUnit(best.value, style),
      count: weeks.length,
    }),
    rows: weeks.map((one) => weekRow(one.week, one.amount, style)),
  };
}

/** The states of a week that is in neither number of the hit rate, in the order in which they are listed. */
const NOT_COUNTED = ['noGoal', 'noResult', 'excused', 'absent', 'running'] as const satisfies readonly KeptState[];

/** The hit rate of the last 13 finished weeks (design 4.2): each that counts, then those that do not, by their reason. */
export function explainHits(hits: WeekHits, style: AmountStyle): Explained {
  const { reached, known, weeks } = hits;
  return {
    sentence: known === 0 ? told('explain.hits.none') : told('explain.hits', { reached, known }),
    rows: [...weeks.flatMap((one) => countedRow(one, style)), ...NOT_COUNTED.flatMap((state) => restRow(state, weeks))],
  };
}

function countedRow(one: WeekHits['weeks'][number], style: AmountStyle): readonly ExplainedRow[] {
  const { week, state, result, goal } = one;
  if (!isKnown(state) || result === null || goal === null) return [];
  const figures = { week: weekNumber(week), result: formatAmount(result, style), goal: formatAmount(goal, style) };
  return [row(told('explain.row.weekOfGoal', figures), told(`kept.${state}`))];
}

function restRow(state: KeptState, weeks: WeekHits['weeks']): readonly ExplainedRow[] {
  const those = weeks.filter((one) => one.state === state).map(({ week }) => week);
  if (those.length === 0) return [];
  return [row(told(`kept.${state}`), told('explain.value.weeks', { weeks: weekNumbers(those) }))];
}
