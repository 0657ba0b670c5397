/** The rhythm: a team's year of meetings, by sales month and week (design 5). */
import { isLonger, MEETING_KINDS } from '../agenda.ts';
import { monthOf, monthsOfPeriod, periodOf, weeksOfMonth } from '../calendar.ts';
import type { LocalDate, Meeting, MonthId, Period } from '../document.ts';
import { weekOf } from '../periods.ts';
import type { Ground } from '../results.ts';
import { slotOf, type RhythmView, type Slot } from './slot.ts';
import { rhythmStart } from './start.ts';

export interface RhythmMonth {
  readonly month: MonthId;
  readonly isRunning: boolean;
  readonly weeks: readonly Slot[]; // its weeklies: 4 or 5, once in a 53-week year 6
  readonly monthly: Slot;
  /** The quarterly, half-yearly and yearly meetings that were held or called off in it, or wait in it. */
  readonly longer: readonly Slot[];
}

export interface Rhythm {
  readonly year: Period;
  readonly months: readonly RhythmMonth[];
}

/** From where the rhythm looks on a day. */
export function rhythmView({ document, calendar }: Ground, today: LocalDate): RhythmView {
  return { document, calendar, today, start: rhythmStart({ document, calendar }, today) };
}

/** A year of the team, labelled by the calendar year in which it begins: `2026` (design 3). */
export function rhythmOf(view: RhythmView, year: Period): Rhythm {
  const running = monthOf(weekOf(view.today), view.calendar);
  return {
    year,
    months: monthsOfPeriod(year, view.calendar).map((month) => ({
      month,
      isRunning: month === running,
      weeks: weeksOfMonth(month, view.calendar).map((week) => slotOf(view, 'week', week)),
      monthly: slotOf(view, 'month', month),
      longer: longerIn(view, month),
    })),
  };
}

/** The year that runs, and all that have something to show, oldest first: the next can be planned. */
export function rhythmYears(view: RhythmView): { readonly running: Period; readonly all: readonly Period[] } {
  const { calendar, document, start } = view;
  const running = periodOf('year', weekOf(view.today), calendar);
  const first = [start, ...document.meetings.map(({ targetWeek }) => targetWeek)]
    .map((week) => periodOf('year', week, calendar))
    .reduce((least, year) => (year < least ? year : least), running);
  const count = Number(running) + 1 - Number(first) + 1;
  const all = Array.from({ length: count }, (_, index) => String(Number(first) + index).padStart(4, '0'));
  return { running, all };
}

/** What is done stands in the month of its target week; what waits, in the first month of its period. */
function longerIn(view: RhythmView, month: MonthId): readonly Slot[] {
  const { calendar } = view;
  const [firstWeek] = weeksOfMonth(month, calendar);
  if (firstWeek === undefined) return [];
  const isHere = ({ targetWeek }: Pick<Meeting, 'targetWeek'>): boolean => monthOf(targetWeek, calendar) === month;
  return MEETING_KINDS.filter(isLonger).flatMap((kind): readonly Slot[] => {
    const slot = slotOf(view, kind, periodOf(kind, firstWeek, calendar));
    const { state } = slot;
    if (state.is === 'held') {
      const meetings = state.meetings.filter(isHere);
      return meetings.length === 0 ? [] : [{ ...slot, state: { ...state, meetings } }];
    }
    const stands = state.is === 'calledOff' ? isHere(state.meeting) : state.is !== 'notDue' && isHere(slot);
    return stands ? [slot] : [];
  });
}
