/** How the year's meetings are called and what is said of each; no React. */
import { localDateOf } from '../../shared/calendar.ts';
import { meetingMinutes } from '../../shared/clock.ts';
import type { HeldMeeting, IsoWeek, LocalDate, Locale } from '../../shared/document.ts';
import type { MessageKey, Text } from '../../shared/messages/index.ts';
import { periodName } from '../../shared/period-name.ts';
import { weekNumber, weeksBetween } from '../../shared/periods.ts';
import type { PlannedTime } from '../../shared/rhythm/planned.ts';
import type { Slot } from '../../shared/rhythm/slot.ts';
import { formatDate, formatTime } from '../../shared/time-format.ts';
import type { Calendar } from '../../shared/vantage.ts';

export interface RhythmWords {
  readonly locale: Locale;
  readonly text: Text;
  readonly calendar: Calendar;
  readonly today: LocalDate;
}

/** How a slot looks; words go with each. */
export type Look = Slot['state']['is'];

/** `Veckomöte vecka 39`, `Månadsmöte augusti`: under its own name (design 5). */
export function slotTitle(slot: Slot, words: RhythmWords): string {
  return words.text('rhythm.meetingOf', { meeting: words.text(`meeting.${slot.kind}`), period: slotName(slot, words) });
}

/** What a slot is named after: `vecka 39`, `augusti`, `kvartal 2`; of a closed meeting, as its minutes say. */
export function slotName({ kind, name, state }: Slot, { locale }: RhythmWords): string {
  const lookedBackAt = state.is === 'held' && kind !== 'week' ? state.meetings[0]?.facts?.lookBack?.period : undefined;
  return periodName(lookedBackAt ?? name, locale);
}

/** When it was held, or was or is to be; `null` where no meeting is asked for. */
export function slotDate({ state }: Slot, { calendar }: RhythmWords): LocalDate | null {
  if (state.is === 'held') {
    const [first] = state.meetings;
    return first === undefined ? null : heldOn(first, calendar);
  }
  return state.is === 'notDue' ? null : state.planned.date;
}

export function heldOn({ startedAt }: HeldMeeting, { timeZone }: Calendar): LocalDate {
  return localDateOf(startedAt, timeZone);
}

/** `53 min`, `pågår`, `2 möten`, `missat`, `i dag 9.00`, `inställt: sjukdom`, `alla borta`. */
export function stateText(slot: Slot, words: RhythmWords): string {
  const { state } = slot;
  const { text } = words;
  switch (state.is) {
    case 'held':
      return heldText(state.meetings, words);
    case 'calledOff':
      return text('rhythm.calledOffWhy', { reason: state.meeting.reason });
    case 'due':
      return isToday(state.planned, words) ? text('rhythm.today', timeOf(state.planned, words)) : text('rhythm.due');
    case 'notDue':
      return state.why === 'passed' ? text('rhythm.notDue') : text(`rhythm.${state.why}`);
    default:
      return text(`rhythm.${state.is}`);
  }
}

/** Of the meetings of one week: `53 min`, `pågår`, `2 möten`. */
export function heldText(meetings: readonly HeldMeeting[], { text }: RhythmWords): string {
  const [first] = meetings;
  if (first === undefined || meetings.length > 1) return text('rhythm.meetings', { count: meetings.length });
  if (first.status === 'open') return text('rhythm.open');
  const minutes = meetingMinutes(first);
  return minutes === null ? text('rhythm.held') : text('rhythm.minutes', { count: minutes });
}

function isToday({ date }: PlannedTime, { today }: RhythmWords): boolean {
  return date === today;
}

function timeOf({ time }: PlannedTime, { locale }: RhythmWords): { readonly time: string } {
  return { time: formatTime(time, locale) };
}

const PRESS: Readonly<Record<Look, MessageKey>> = {
  held: 'rhythm.cell.open',
  missed: 'rhythm.cell.callOff',
  due: 'rhythm.cell.callOff',
  coming: 'rhythm.cell.callOff',
  calledOff: 'rhythm.cell.show',
  notDue: 'rhythm.cell',
};

/**
 * The name of a slot that can be pressed: what stands on it, since that is what somebody says who speaks to the computer, then which
 * meeting it is and what pressing does.
 */
export function pressLabel(slot: Slot, seen: readonly string[], { text }: RhythmWords): string {
  const cell = text('rhythm.cell', { seen: seen.join(' '), meeting: text(`meeting.${slot.kind}`) });
  const several = slot.state.is === 'held' && slot.state.meetings.length > 1;
  return text(several ? 'rhythm.cell.choose' : PRESS[slot.state.is], { cell });
}

/** `Veckomöte vecka 38, i dag 9.00`; the hour of a weekly only: the others can be held with one. */
export function waitingText(slot: Slot, planned: PlannedTime, words: RhythmWords): string {
  const when = whenText(slot, planned, words);
  // A date is not torn apart at the end of a line.
  return words.text('rhythm.waits.meeting', { meeting: slotTitle(slot, words), when: when.replaceAll(' ', '\u00A0') });
}

function whenText({ kind }: Slot, planned: PlannedTime, words: RhythmWords): string {
  const { text, locale, today } = words;
  if (isToday(planned, words)) return text('rhythm.today', timeOf(planned, words));
  const isSameYear = planned.date.slice(0, 4) === today.slice(0, 4);
  const date = formatDate(planned.date, locale, isSameYear ? 'short' : 'shortYear');
  if (planned.date < today) return text('rhythm.overdue', { date });
  return kind === 'week' ? text('moment.date', { date, ...timeOf(planned, words) }) : date;
}

/** `15, 29 och 30`, `12–34`: three weeks and more in a row as a range. */
export function weekList(weeks: readonly IsoWeek[], { text }: RhythmWords): string {
  const parts = runsOf(weeks).flatMap(({ from, to }) => {
    const ends = { from: weekNumber(from), to: weekNumber(to) };
    if (from === to) return [String(ends.from)];
    return weeksBetween(from, to) === 1 ? [String(ends.from), String(ends.to)] : [text('rhythm.range', ends)];
  });
  const [last = '', ...others] = [...parts].reverse();
  return others.length === 0 ? last : text('rhythm.lastOf', { others: others.reverse().join(', '), last });
}

function runsOf(weeks: readonly IsoWeek[]): readonly { readonly from: IsoWeek; readonly to: IsoWeek }[] {
  const runs: { from: IsoWeek; to: IsoWeek }[] = [];
  for (const week of weeks) {
    const run = runs.at(-1);
    if (run !== undefined && weeksBetween(run.to, week) === 1) run.to = week;
    else runs.push({ from: week, to: week });
  }
  return runs;
}
