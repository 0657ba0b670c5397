/**
 * The fixed agenda as data (design 5), the stops of the round, and what comes next. Pages come from fixed row numbers,
 * so that projector, window and miniature agree.
 */
import type { HeldMeeting, Id, MeetingKind, MinutesPerStep, Position, Settings, StepId } from './document.ts';
import type { PeriodKind } from './periods.ts';

/** How many rows of a list one page of the stage holds. */
export const ROWS_PER_PAGE = {
  lobby: 8,
  promises: 5,
  actions: 6,
  lookBack: 8,
  decided: 3,
  summaryGoals: 8,
  summaryDecisions: 2,
} as const;

const STEPS: readonly StepId[] = [
  'lobby',
  'wins',
  'promises',
  'team',
  'lookBack',
  'round',
  'obstacles',
  'training',
  'summary',
  'close',
];

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

type Kind = Pick<HeldMeeting, 'kind' | 'alsoMonthly'>;

/** A place in the meeting: a step, in the round a stop, and a page of it. */
export interface Place {
  readonly step: StepId;
  readonly stop: Id | null;
  readonly page: number;
}

/** A weekly held as a monthly has what a monthly adds (design 5). */
export function heldAs({ kind, alsoMonthly }: Kind): MeetingKind {
  return kind === 'week' && alsoMonthly ? 'month' : kind;
}

/** The steps of a meeting, in their order; only monthly and longer meetings look back. */
export function stepsOf(meeting: Kind): readonly StepId[] {
  return STEPS.filter((step) => step !== 'lookBack' || KINDS[heldAs(meeting)].looksBack);
}

/** The goals that the round asks for, in their order: a longer meeting's own period, the month, the week (design 5). */
export function asksOf(meeting: Kind): readonly PeriodKind[] {
  return KINDS[heldAs(meeting)].asks;
}

/** 1 for wins and so on; the lobby is 0. A meeting that looks back counts one more. */
export function stepNumber(meeting: Kind, step: StepId): number {
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

export function plannedTotal(meeting: Kind, settings: Pick<Settings, 'minutesPerStep'>, stops: number): number {
  return stepsOf(meeting).reduce((sum, step) => sum + plannedMinutes(step, settings.minutesPerStep, stops), 0);
}

export function pageCount(rows: number, perPage: number): number {
  return Math.max(1, Math.ceil(rows / perPage));
}

/** Rows of the page `page` (from 0). */
export function pageOf<T>(rows: readonly T[], perPage: number, page: number): readonly T[] {
  return rows.slice(page * perPage, (page + 1) * perPage);
}

/** Every place of the meeting in order. `pages` tells how many pages a step has; a round without stops is passed over. */
export function placesOf(
  meeting: Kind & Pick<HeldMeeting, 'order' | 'later' | 'presence'>,
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
