/** The minutes of the steps, scaled to the length that a team wants its weekly to have (design 5). */
import { plannedMinutes, plannedTotal, TIMED_STEPS, WEEKLY } from './agenda.ts';
import type { MinutesPerStep } from './document.ts';
import { sumOf } from './exact.ts';

/** A weekly's steps beside the round. */
const BESIDE = TIMED_STEPS.filter((step) => step !== 'lookBack' && step !== 'round');

/** How long a weekly is planned to be, in minutes, with so many sellers (design 5). */
export function weeklyLength(minutesPerStep: MinutesPerStep, sellers: number): number {
  return plannedTotal(WEEKLY, { minutesPerStep }, sellers);
}

/** The shortest weekly there can be: a minute for each step and seller. */
export function shortestWeekly(sellers: number): number {
  return BESIDE.length + sellers;
}

/**
 * Whole minutes per step, each at least one, in about the same proportions, that make a weekly of `length` minutes with so many
 * sellers; as near to it as whole minutes allow. The round is per seller and is rounded first; the other steps share what it leaves.
 */
export function scaledMinutes(minutes: MinutesPerStep, sellers: number, length: number): MinutesPerStep {
  const factor = length / weeklyLength(minutes, sellers);
  const most = sellers === 0 ? Infinity : Math.floor((length - BESIDE.length) / sellers);
  const round = Math.max(1, Math.min(most, Math.round(minutes.round * factor)));
  const beside = shareOut(
    BESIDE.map((step) => minutes[step]),
    Math.max(BESIDE.length, length - plannedMinutes('round', { ...minutes, round }, sellers)),
  );
  const steps = Object.fromEntries(BESIDE.map((step, index) => [step, beside[index] ?? 1]));
  return { ...minutes, ...steps, round, lookBack: Math.max(1, Math.round(minutes.lookBack * factor)) };
}

/**
 * `total` whole parts in the proportions given, each at least one. Whole numbers throughout: the exact shares rounded down, then one
 * more to who is furthest below, or one less to who is furthest above, until they make up the total. At least one part a weight.
 */
function shareOut(weights: readonly number[], total: number): readonly number[] {
  const sum = sumOf(weights);
  const parts = weights.map((weight) => Math.max(1, Math.floor((weight * total) / sum)));
  for (let left = total - sumOf(parts); left !== 0; left = total - sumOf(parts)) {
    const by = Math.sign(left);
    // How far below its exact share a part is, times the sum; the other way round when one is to be taken.
    const lacks = weights.map((weight, index) => {
      const part = parts[index] ?? 1;
      return by < 0 && part === 1 ? -Infinity : by * (weight * total - part * sum);
    });
    const index = lacks.indexOf(Math.max(...lacks));
    parts[index] = (parts[index] ?? 1) + by;
  }
  return parts;
}
