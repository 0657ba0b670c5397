/** The meeting's clocks, derived from the timestamps of its visits and `now` (design 5). Milliseconds. */
import type { HeldMeeting, Instant, StepId, Visit } from './document.ts';
import { sumOf } from './exact.ts';

type Clocked = Pick<HeldMeeting, 'visits'>;

function milliseconds(instant: Instant): number {
  return Date.parse(instant);
}

/** A clock that was set back never makes a visit negative. */
function lengthOf(visit: Visit, now: Instant): number {
  return Math.max(0, milliseconds(visit.to ?? now) - milliseconds(visit.from));
}

function isAt(visit: Visit, step: StepId, stop: string | null): boolean {
  return visit.step === step && (stop === null || visit.stop === stop);
}

/** Time spent at a step, or at one stop of the round, over all visits. */
export function elapsed(meeting: Clocked, step: StepId, stop: string | null, now: Instant): number {
  const visits = meeting.visits.filter((visit) => isAt(visit, step, stop));
  return sumOf(visits.map((visit) => lengthOf(visit, now)));
}

/** The running visit, if the clock is not paused. */
function runningVisit(meeting: Clocked): Visit | null {
  const last = meeting.visits.at(-1);
  return last !== undefined && last.to === null ? last : null;
}

/** Finished visits' time and the start of the running one, so that a window can count on by itself. */
export function clockOf(
  meeting: Clocked,
  step: StepId,
  stop: string | null,
): { readonly beforeMs: number; readonly runningSince: Instant | null } {
  const ended = meeting.visits.filter((visit) => isAt(visit, step, stop) && visit.to !== null);
  const running = runningVisit(meeting);
  return {
    beforeMs: sumOf(ended.map((visit) => lengthOf(visit, visit.from))),
    runningSince: running !== null && isAt(running, step, stop) ? running.from : null,
  };
}

/** Whole minutes of a meeting, as its minutes say; `null` until it is closed. */
export function meetingMinutes({ facts }: Pick<HeldMeeting, 'facts'>): number | null {
  return facts === null ? null : sumOf(facts.minutes.map(({ used }) => used));
}

/** Whole minutes that have passed at a step: on the screens, where the clocks beside it count down from the same reading. */
export function minutesSoFar(meeting: Clocked, step: StepId, now: Instant): number {
  return Math.floor(elapsed(meeting, step, null, now) / 60_000);
}

/** Whole minutes used of a step, rounded to the nearest, for the minutes. */
export function usedMinutes(meeting: Clocked, step: StepId, now: Instant): number {
  return Math.round(elapsed(meeting, step, null, now) / 60_000);
}
