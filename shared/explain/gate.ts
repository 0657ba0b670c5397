/** The gate, each way and each reason that it is closed, and the test of a good restatement, explained (design 4.4). */
import { wholeUnit, type AmountStyle } from '../amounts/style.ts';
import { formatWithUnit } from '../amounts/write.ts';
import type { Amount } from '../document.ts';
import { roundDownTo, roundUpTo } from '../exact.ts';
import type { DownReason, Gate, GateParts, RestatementTest } from '../gate.ts';
import type { Told } from '../messages/index.ts';
import { neededShown, paceShown } from '../month.ts';
import { amountRow, row, soFarRow, told, weekNumbers } from './explained.ts';
import type { Explained, ExplainedRow } from './explained.ts';

/** Why the gate is as it is; where the rule has tested the goal, the rows hold both tests worked out. */
export function explainGate(gate: Gate, style: AmountStyle): Explained {
  if (gate.state === 'down') return tested(gate.parts, gate.reasons, style);
  const { month } = gate.parts;
  const { soFar, goal } = month;
  if (gate.state === 'closed' && gate.why === 'onCourse') return tested(gate.parts, [], style);
  if (goal === null) return { sentence: told('explain.gate.noGoal'), rows: [] };
  const isEmpty = soFar.parts.weeks.length === 0;
  const figures = { soFar: formatWithUnit(soFar.value, style), goal: formatWithUnit(goal.amount, style) };
  return {
    sentence:
      gate.state === 'up' ? told(isEmpty ? 'explain.gate.upAtOnce' : 'explain.gate.up', figures) : closedSentence(gate),
    rows: [soFarRow(soFar, style), amountRow('explain.row.monthGoal', goal.amount, style)],
  };
}

function closedSentence({ why, weeks, parts }: Gate & { readonly state: 'closed' }): Told {
  const { k, n } = parts.month;
  const params = { k, n, from: n - 1, weeks: weekNumbers(weeks), count: weeks.length };
  return told(why === 'onCourse' ? 'explain.gate.onCourse.neither' : `explain.gate.${why}`, params);
}

/** A figure beside its limit, both as they are shown. */
interface Tested {
  readonly shown: Amount;
  readonly limit: Amount;
}

function tested(parts: GateParts, reasons: readonly DownReason[], style: AmountStyle): Explained {
  const need = needTest(parts, reasons.includes('need'), style);
  const pace = paceTest(parts, reasons.includes('pace'), style);
  return { sentence: testedSentence(parts, reasons, need, pace, style), rows: testedRows(parts, need, pace, style) };
}

/** Below what is needed the limit is rounded down, else up: what is shown stands to its limit as the exact figures do. */
function needTest({ month, neededOfBest }: GateParts, isAbove: boolean, style: AmountStyle): Tested | null {
  const { neededPerWeek, bestOf13 } = month;
  if (!neededPerWeek.known || !bestOf13.known) return null;
  const step = wholeUnit(style);
  const limit = shareOf(neededOfBest, bestOf13.value, isAbove ? 'down' : 'up', step);
  return { shown: neededShown(neededPerWeek, step), limit };
}

function paceTest({ month, paceOfGoal }: GateParts, isBelow: boolean, style: AmountStyle): Tested | null {
  const { pace, goal } = month;
  if (!pace.known || goal === null) return null;
  const step = wholeUnit(style);
  const limit = shareOf(paceOfGoal, goal.amount, isBelow ? 'up' : 'down', step);
  return { shown: paceShown(pace, step), limit };
}

function shareOf(perCent: number, amount: Amount, way: 'up' | 'down', step: number): Amount {
  const product = BigInt(perCent) * BigInt(amount);
  return way === 'down' ? roundDownTo(step, product, 100) : 0 - roundDownTo(step, -product, 100);
}

function testedSentence(
  parts: GateParts,
  reasons: readonly DownReason[],
  need: Tested | null,
  pace: Tested | null,
  style: AmountStyle,
): Told {
  const way = reasons.length > 0 ? 'down' : 'onCourse';
  const saidNeed = way === 'down' && !reasons.includes('need') ? null : need;
  const saidPace = way === 'down' && !reasons.includes('pace') ? null : pace;
  const params = { ...needParams(parts, saidNeed, style), ...paceParams(parts, saidPace, style) };
  if (saidNeed !== null && saidPace !== null) return told(`explain.gate.${way}.both`, params);
  if (saidNeed !== null) return told(`explain.gate.${way}.need`, params);
  return saidPace === null ? told('explain.gate.onCourse.neither') : told(`explain.gate.${way}.pace`, params);
}

function needParams({ neededOfBest }: GateParts, test: Tested | null, style: AmountStyle): Told['params'] {
  if (test === null) return {};
  const { shown, limit } = test;
  return { needed: formatWithUnit(shown, style), most: formatWithUnit(limit, style), ofBest: neededOfBest };
}

function paceParams({ paceOfGoal }: GateParts, test: Tested | null, style: AmountStyle): Told['params'] {
  if (test === null) return {};
  const { shown, limit } = test;
  return { pace: formatWithUnit(shown, style), least: formatWithUnit(limit, style), ofGoal: paceOfGoal };
}

function testedRows(
  { month, neededOfBest, paceOfGoal }: GateParts,
  need: Tested | null,
  pace: Tested | null,
  style: AmountStyle,
): readonly ExplainedRow[] {
  const { bestOf13, goal } = month;
  const none = told('explain.value.noneYet');
  const best = bestOf13.known ? formatWithUnit(bestOf13.value, style) : '';
  const goalText = goal === null ? '' : formatWithUnit(goal.amount, style);
  return [
    ...(need === null
      ? [row(told('explain.row.best'), none)]
      : [
          amountRow('explain.row.needed', need.shown, style),
          amountRow(told('explain.row.ofBest', { percent: neededOfBest, best }), need.limit, style),
        ]),
    ...(pace === null
      ? [row(told('explain.row.pace'), none)]
      : [
          amountRow('explain.row.pace', pace.shown, style),
          amountRow(told('explain.row.ofGoal', { percent: paceOfGoal, goal: goalText }), pace.limit, style),
        ]),
  ];
}

/**
 * The test of a new month goal in one sentence, `null` where it says nothing (design 4.4). The week's goal that it implies is
 * rounded up to a whole krona, or to what the latest result is whole in: rounded so, it is above exactly when the exact one is.
 */
export function explainRestatement(test: RestatementTest, style: AmountStyle): Told | null {
  if (!test.known) return null;
  const { newGoal, soFar, weeksLeft, latest } = test.parts;
  const left = newGoal - soFar;
  if (left <= 0) return told('explain.restatement.reached', { soFar: formatWithUnit(soFar, style) });
  const step = latest % wholeUnit(style) === 0 ? wholeUnit(style) : 1;
  return told(test.value ? 'explain.restatement.good' : 'explain.restatement.notGood', {
    left: formatWithUnit(left, style),
    weeks: weeksLeft,
    week: formatWithUnit(roundUpTo(step, left, weeksLeft), style),
    latest: formatWithUnit(latest, style),
  });
}
