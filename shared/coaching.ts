/** The one open question that the manager has at hand at a seller's stop (design 4.3): never on the stage. */
import { openComeBack } from './come-back.ts';
import type { HeldMeeting, Id, SalesDocument } from './document.ts';
import type { Gate } from './gate.ts';
import type { MessageKey } from './messages/index.ts';
import type { Trend } from './trend.ts';

/** Every question, in the order in which it is looked for; its wording is the team's own or the catalogue's. */
export const COACHING_KEYS = [
  'coach.gate.up',
  'coach.gate.down',
  'coach.steepDown',
  'coach.down',
  'coach.steady',
  'coach.up',
  'coach.steepUp',
  'coach.unstated',
  'coach.noTrend',
] as const satisfies readonly MessageKey[];

export type CoachingKey = (typeof COACHING_KEYS)[number];

/**
 * Which question is asked. An open gate asks first. Where the stop was put off without a goal, the trend has had its turn: the
 * goal itself is asked for. Else the trend asks; without one, the week's goal, and once it is stated, the week to come.
 */
export function coachingKey(at: {
  readonly gate: Gate;
  readonly trend: Trend;
  readonly isStated: boolean; // the target week has a goal
  readonly isPutOff: boolean; // taken later, or to come back
}): CoachingKey {
  if (at.gate.state !== 'closed') return `coach.gate.${at.gate.state}`;
  if (!at.isStated && (at.isPutOff || !at.trend.known)) return 'coach.unstated';
  return at.trend.known ? `coach.${at.trend.value}` : 'coach.noTrend';
}

/** Whether a seller's stop has been put off in a meeting: taken later, or to come back on a day (design 5). */
export function isPutOff(
  document: Pick<SalesDocument, 'actions'>,
  meeting: Pick<HeldMeeting, 'id' | 'later'>,
  sellerId: Id,
): boolean {
  return meeting.later.includes(sellerId) || openComeBack(document, meeting, sellerId) !== null;
}
