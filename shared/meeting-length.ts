/** The minutes of the steps, scaled to the length that a team wants its weekly to have (design 5). */
import { plannedMinutes, plannedTotal } from './agenda.ts';
import type { MinutesPerStep } from './document.ts';

const WEEKLY = { kind: 'week', alsoMonthly: false } as const;
const BESIDE = ['wins', 'promises', 'team', 'obstacles', 'training', 'summary', 'close'] as const;

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

/** `total` whole parts in the proportions given, each at least one: the largest remainders get what is left over. */
function shareOut(weights: readonly number[], total: number): readonly number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const spare = total - weights.length;
  const exact = weights.map((weight) => Math.max(0, (weight / sum) * total - 1));
  const scale =
    spare /
    Math.max(
      1e-9,
      exact.reduce((all, one) => all + one, 0),
    );
  const parts = exact.map((one) => Math.floor(one * scale));
  const left = spare - parts.reduce((all, one) => all + one, 0);
  const byRemainder = weights
    .map((_, index) => index)
    .sort((a, b) => remainder(exact[b], scale) - remainder(exact[a], scale) || a - b);
  const lucky = new Set(byRemainder.slice(0, left));
  return parts.map((part, index) => part + 1 + (lucky.has(index) ? 1 : 0));
}

function remainder(exact: number | undefined, scale: number): number {
  return ((exact ?? 0) * scale) % 1;
}
