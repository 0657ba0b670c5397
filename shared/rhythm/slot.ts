/** A place in the year's rhythm: a meeting of a kind for a period, and what has become of it (design 5). */
import { isLonger } from '../agenda.ts';
import { monthsOfPeriod, periodOf, previousPeriod, weeksOfMonth, weeksOfPeriod } from '../calendar.ts';
import type { CalledOffMeeting, HeldMeeting, IsoWeek, LocalDate, Meeting, MeetingKind, Period } from '../document.ts';
import { isHeld, meetingsIn } from '../meetings.ts';
import { mondayOf, sundayOf } from '../periods.ts';
import { isEverybodyAbsent, sellersInTeam, type Ground } from '../results.ts';
import { plannedFor, type PlannedTime } from './planned.ts';

/** From where the rhythm looks. */
export interface RhythmView extends Ground {
  readonly today: LocalDate;
  readonly start: IsoWeek; // see rhythmStart
}

/**
 * Why no meeting was or is asked for. A quarterly and longer one is never missed (design 5 asks for a weekly and a monthly): it
 * waits through the first sales month of its period and is `passed` when that is over.
 */
export type NotDue = 'beforeStart' | 'noTeam' | 'everybodyAbsent' | 'passed';

export type SlotState =
  | { readonly is: 'held'; readonly meetings: readonly HeldMeeting[] } // one or more, oldest first
  | { readonly is: 'calledOff'; readonly meeting: CalledOffMeeting; readonly planned: PlannedTime }
  | { readonly is: 'missed' | 'due' | 'coming'; readonly planned: PlannedTime }
  | { readonly is: 'notDue'; readonly why: NotDue };

export interface Slot {
  readonly kind: MeetingKind;
  /** The period in hand, where the meeting stands. */
  readonly period: Period;
  /** What the meeting is named after: its week, or the period that it looks back at. */
  readonly name: Period;
  /** The week that a meeting for it would be about; in its period. */
  readonly targetWeek: IsoWeek;
  readonly state: SlotState;
}

/** The meeting of a kind that was called off in a period; `null` when none was. */
export function calledOffIn(
  { document, calendar }: Ground,
  kind: MeetingKind,
  period: Period,
): CalledOffMeeting | null {
  const isHere = (one: Meeting): one is CalledOffMeeting =>
    !isHeld(one) && one.kind === kind && periodOf(kind, one.targetWeek, calendar) === period;
  return document.meetings.find(isHere) ?? null;
}

/**
 * The slot of a kind and its period in hand. Held when any meeting of the series is, also where it was called off before; due from
 * the day it is planned for, or the first day of its first week, until its last week is over; then missed.
 */
export function slotOf(view: RhythmView, kind: MeetingKind, period: Period): Slot {
  const { calendar, today } = view;
  const weeks = weeksAsked(view, kind, period);
  const due = weeks.filter((week) => !isEverybodyAbsent(view, week));
  const targetWeek = weekToHold(view, kind, due) ?? weeks[0] ?? view.start;
  const slot = { kind, period, targetWeek, name: kind === 'week' ? period : previousPeriod(period, calendar) };

  const meetings = meetingsIn(view.document, calendar, kind, period);
  if (meetings.length > 0) return { ...slot, state: { is: 'held', meetings } };
  const calledOff = calledOffIn(view, kind, period);
  if (calledOff !== null) {
    return { ...slot, state: { is: 'calledOff', meeting: calledOff, planned: plannedFor(view, calledOff.targetWeek) } };
  }

  const planned = plannedFor(view, targetWeek);
  const why = notDue(view, weeks, due);
  if (why !== null) return { ...slot, state: { is: 'notDue', why } };
  if (isOver(weeks, today)) {
    return { ...slot, state: isLonger(kind) ? { is: 'notDue', why: 'passed' } : { is: 'missed', planned } };
  }
  const first = due[0] ?? targetWeek;
  const begins = [mondayOf(first), plannedFor(view, first).date].sort()[0] ?? today;
  return { ...slot, state: { is: begins <= today ? 'due' : 'coming', planned } };
}

/** The weeks in which the meeting is asked for: a longer one in the first sales month of its period. */
function weeksAsked({ calendar }: Ground, kind: MeetingKind, period: Period): readonly IsoWeek[] {
  if (!isLonger(kind)) return weeksOfPeriod(period, calendar);
  return monthsOfPeriod(period, calendar)
    .slice(0, 1)
    .flatMap((month) => weeksOfMonth(month, calendar));
}

/** The next week that the meeting can be held in, best one whose weekly can become it; all over: the first. */
function weekToHold(view: RhythmView, kind: MeetingKind, due: readonly IsoWeek[]): IsoWeek | undefined {
  const left = due.filter((week) => sundayOf(week) >= view.today);
  const free = left.filter((week) => kind === 'week' || !isWeeklyTaken(view, week));
  return free[0] ?? left[0] ?? due[0];
}

/** Whether a week's weekly is held or called off, so that it becomes nothing else. */
function isWeeklyTaken(ground: Ground, week: IsoWeek): boolean {
  const { document, calendar } = ground;
  return meetingsIn(document, calendar, 'week', week).length > 0 || calledOffIn(ground, 'week', week) !== null;
}

/** A period that had begun before the team did asks for nothing: there is nothing to look back at. */
function notDue(view: RhythmView, weeks: readonly IsoWeek[], due: readonly IsoWeek[]): NotDue | null {
  if ((weeks[0] ?? '') < view.start) return 'beforeStart';
  if (due.length > 0) return null;
  return weeks.some((week) => sellersInTeam(view.document, week).length > 0) ? 'everybodyAbsent' : 'noTeam';
}

function isOver(weeks: readonly IsoWeek[], today: LocalDate): boolean {
  return weeks.every((week) => sundayOf(week) < today);
}
