/** How a meeting that is on stands against its planned minutes, and when it ends if the rest takes what is planned (design 5). */
import { plannedMinutes, plannedTotal, stepsOf, stopsOf } from './agenda.ts';
import { elapsed } from './clock.ts';
import type { HeldMeeting, Instant, MinutesPerStep, StepId } from './document.ts';
import { sumOf } from './exact.ts';

const MINUTE = 60_000;

export interface Standing {
  /** The whole minute by which it is over. */
  readonly endsAt: Instant;
  /** Whole minutes after the plan that began with the meeting; negative: before it. */
  readonly lateMinutes: number;
}

/**
 * The place at hand takes what is left of its minutes, nothing once it is over time; places that have not been visited take theirs;
 * those that were left take nothing more. `null` while the meeting waits in the lobby.
 */
export function standingOf(meeting: HeldMeeting, minutesPerStep: MinutesPerStep, now: Instant): Standing | null {
  const begun = meeting.visits[0]?.from;
  if (begun === undefined) return null;
  const left = sumOf(placesOfPlan(meeting).map((place) => leftAt(meeting, place, minutesPerStep, now)));
  const endsAt = Date.parse(now) + left;
  const planned = Date.parse(begun) + plannedTotal(meeting, { minutesPerStep }, meeting.order.length) * MINUTE;
  return {
    endsAt: new Date(Math.ceil(endsAt / MINUTE) * MINUTE).toISOString(),
    lateMinutes: Math.trunc((endsAt - planned) / MINUTE),
  };
}

interface PlanPlace {
  readonly step: StepId;
  readonly stop: string | null;
}

function placesOfPlan(meeting: HeldMeeting): readonly PlanPlace[] {
  return stepsOf(meeting).flatMap((step): readonly PlanPlace[] =>
    step === 'round' ? stopsOf(meeting).map((stop) => ({ step, stop })) : [{ step, stop: null }],
  );
}

/** Milliseconds. */
function leftAt(meeting: HeldMeeting, { step, stop }: PlanPlace, minutes: MinutesPerStep, now: Instant): number {
  const planned = plannedMinutes(step, minutes, 1) * MINUTE;
  if (meeting.position.step === step && (stop === null || meeting.position.stop === stop)) {
    return Math.max(0, planned - elapsed(meeting, step, stop, now));
  }
  const isVisited = meeting.visits.some((visit) => visit.step === step && (stop === null || visit.stop === stop));
  return isVisited ? 0 : planned;
}
