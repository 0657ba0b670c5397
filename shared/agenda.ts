/**
 * The fixed agenda as data (design 5), the stops of the round, and what comes next. Pages come from fixed row numbers and
 * counted letters, so that projector, window and miniature agree.
 */
import type { HeldMeeting, Id, MeetingKind, MinutesPerStep, Position, Settings, StepId } from './document.ts';
import { sumOf } from './exact.ts';
import type { PeriodKind } from './periods.ts';

/** What one page of the stage holds of a list: rows at most, and their height in hundredths of the stage's (stage/rows.ts). */
export const PAGE = {
  lobby: { rows: 8, height: 50 },
  promises: { rows: 5, height: 63 },
  actions: { rows: 6, height: 68 },
  lookBack: { rows: 5, height: 65 },
  decided: { rows: 3, height: 42 },
  summaryBeside: { rows: 8, height: 56 },
  summaryBelow: { rows: 6, height: 38 },
} as const;

/** The steps that have planned minutes, in their order: all but the lobby. */
export const TIMED_STEPS = [
  'wins',
  'promises',
  'team',
  'lookBack',
  'round',
  'obstacles',
  'training',
  'summary',
  'close',
] as const satisfies readonly (StepId & keyof MinutesPerStep)[];

export const STEPS = ['lobby', ...TIMED_STEPS] as const;

/** The kinds of meeting, the shortest period first. */
export const MEETING_KINDS = ['week', 'month', 'quarter', 'half', 'year'] as const satisfies readonly MeetingKind[];

/**
 * What each kind of meeting adds to the fixed agenda (design 5): the look back before the round, and the goals that the round
 * asks for, in this order, of those who have none.
 */
const KINDS: Readonly<Record<MeetingKind, { readonly looksBack: boolean; readonly asks: readonly PeriodKind[] }>> = {
  week: { looksBack: false, asks: ['month', 'week'] },
  month: { looksBack: true, asks: ['month', 'week'] },
  quarter: { looksBack: true, asks: ['quarter', 'month', 'week'] },
  half: { looksBack: true, asks: ['half', 'month', 'week'] },
  year: { looksBack: true, asks: ['year', 'month', 'week'] },
};

/** How a meeting is held: its kind, and whether a weekly is the month's as well. */
export type HeldKind = Pick<HeldMeeting, 'kind' | 'alsoMonthly'>;

export const WEEKLY = { kind: 'week', alsoMonthly: false } as const satisfies HeldKind;

/** A place in the meeting: a step, in the round a stop, and a page of it. */
export interface Place {
  readonly step: StepId;
  readonly stop: Id | null;
  readonly page: number;
}

/** A quarterly, half-yearly or yearly meeting; or their periods. */
export function isLonger(kind: MeetingKind): boolean {
  return kind !== 'week' && kind !== 'month';
}

/** A weekly held as a monthly has what a monthly adds (design 5). */
export function heldAs({ kind, alsoMonthly }: HeldKind): MeetingKind {
  return kind === 'week' && alsoMonthly ? 'month' : kind;
}

/** Where a step begins: the round at its first stop. */
export function beginOf(step: StepId, stops: readonly Id[]): Place {
  return { step, stop: step === 'round' ? (stops[0] ?? null) : null, page: 0 };
}

/** The steps of a meeting, in their order; only monthly and longer meetings look back. */
export function stepsOf(meeting: HeldKind): readonly StepId[] {
  return STEPS.filter((step) => step !== 'lookBack' || KINDS[heldAs(meeting)].looksBack);
}

/** The goals that the round asks for, in their order: a longer meeting's own period, the month, the week (design 5). */
export function asksOf(meeting: HeldKind): readonly PeriodKind[] {
  return KINDS[heldAs(meeting)].asks;
}

/** 1 for wins and so on; the lobby is 0. A meeting that looks back counts one more. */
export function stepNumber(meeting: HeldKind, step: StepId): number {
  return stepsOf(meeting).indexOf(step);
}

/**
 * The round's stops: the order as it was when the meeting began, those put off behind the others, and those who are not
 * here last (design 5).
 */
export function stopsOf(meeting: Pick<HeldMeeting, 'order' | 'later' | 'presence'>): readonly Id[] {
  const away = new Set(meeting.presence.filter((one) => one.state === 'away').map((one) => one.sellerId));
  const later = new Set(meeting.later);
  const present = meeting.order.filter((id) => !away.has(id));
  return [
    ...present.filter((id) => !later.has(id)),
    ...meeting.later.filter((id) => !away.has(id) && meeting.order.includes(id)),
    ...meeting.order.filter((id) => away.has(id)),
  ];
}

/** Planned minutes of a step; the round is per stop times the stops. The lobby has none. */
export function plannedMinutes(step: StepId, minutes: MinutesPerStep, stops: number): number {
  if (step === 'lobby') return 0;
  return step === 'round' ? minutes.round * stops : minutes[step];
}

export function plannedTotal(meeting: HeldKind, settings: Pick<Settings, 'minutesPerStep'>, stops: number): number {
  return sumOf(stepsOf(meeting).map((step) => plannedMinutes(step, settings.minutesPerStep, stops)));
}

/** Every place of the meeting in order. `pages` tells how many pages a step has; a round without stops is passed over. */
export function placesOf(
  meeting: HeldKind & Pick<HeldMeeting, 'order' | 'later' | 'presence'>,
  pages: (step: StepId) => number,
): readonly Place[] {
  return stepsOf(meeting).flatMap((step): readonly Place[] => {
    if (step === 'round') return stopsOf(meeting).map((stop) => ({ step, stop, page: 0 }));
    return Array.from({ length: pages(step) }, (_, page) => ({ step, stop: null, page }));
  });
}

/** The place before (−1) or after (+1) the present one; null at either end. */
export function neighbour(places: readonly Place[], at: Position, by: -1 | 1): Place | null {
  const index = places.findIndex((place) => place.step === at.step && place.stop === at.stop && place.page === at.page);
  if (index >= 0) return places[index + by] ?? null;
  // A list grew shorter: its last page is the one that is shown. The stop is gone: stay with the step.
  const last = places.map((place) => place.step === at.step && place.stop === at.stop).lastIndexOf(true);
  return last >= 0 ? (places[last + by] ?? null) : (places.find((place) => place.step === at.step) ?? null);
}
