/** Whether a meeting that is about to begin has been held before (design 4.1, 5). */
import { heldAs, type HeldKind } from './agenda.ts';
import { periodOf } from './calendar.ts';
import type { MeetingKind, Period } from './document.ts';
import { closedMeetings } from './goals.ts';
import { lookBackPeriod } from './lookback.ts';
import { meetingsIn } from './meetings.ts';
import type { Vantage } from './vantage.ts';

export interface HeldBefore {
  /** `series`: the period has had that very meeting; `week`: the target week has had one of another kind. */
  readonly is: 'series' | 'week';
  readonly kind: MeetingKind;
  /** What the meeting held is named after: the period that it looked back at, or its week. */
  readonly period: Period;
}

/**
 * What is asked about before a second meeting: the same kind for the same period, where a weekly held as a monthly is one of both,
 * else a meeting of another kind about the same target week; `null` for a first.
 */
export function heldBefore(vantage: Vantage, chosen: HeldKind): HeldBefore | null {
  const { document, calendar, targetWeek } = vantage;
  for (const kind of new Set([chosen.kind, heldAs(chosen)])) {
    const held = meetingsIn(document, calendar, kind, periodOf(kind, targetWeek, calendar));
    if (held.some(({ closedAt }) => closedAt !== null)) {
      return { is: 'series', kind, period: lookBackPeriod(kind, vantage) ?? targetWeek };
    }
  }
  const sameWeek = closedMeetings(document)
    .filter((meeting) => meeting.targetWeek === targetWeek)
    .at(-1);
  return sameWeek === undefined ? null : { is: 'week', kind: sameWeek.kind, period: targetWeek };
}
