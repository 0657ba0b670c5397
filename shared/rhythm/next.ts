/** What waits: the next meeting of each kind (design 5). */
import { MEETING_KINDS } from '../agenda.ts';
import { firstWeekOf, lastWeekOf, periodOf } from '../calendar.ts';
import type { MeetingKind } from '../document.ts';
import { addWeeks, weekOf } from '../periods.ts';
import { slotOf, type RhythmView, type Slot } from './slot.ts';

/** What is further off than a quarter does not wait yet. */
const AHEAD = 13; // weeks

/** The next slot of each kind that is due or coming, the shortest kind first; a kind without one is left out. */
export function nextMeetings(view: RhythmView): readonly Slot[] {
  return MEETING_KINDS.flatMap((kind) => nextOf(view, kind) ?? []);
}

function nextOf(view: RhythmView, kind: MeetingKind): Slot | null {
  const { calendar } = view;
  const running = weekOf(view.today);
  const last = addWeeks(running, AHEAD);
  let period = periodOf(kind, running, calendar);
  while (firstWeekOf(period, calendar) <= last) {
    const slot = slotOf(view, kind, period);
    if (slot.state.is === 'due' || slot.state.is === 'coming') return slot;
    period = periodOf(kind, addWeeks(lastWeekOf(period, calendar), 1), calendar);
  }
  return null;
}
