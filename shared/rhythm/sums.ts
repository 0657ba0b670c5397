/** What a year of meetings comes to (design 5). */
import type { HeldMeeting, IsoWeek, MeetingFacts } from '../document.ts';
import { averageEnergy } from '../energy.ts';
import { sumOf } from '../exact.ts';
import { known, unknown, type Figure } from '../figure.ts';
import type { Slot } from './slot.ts';
import type { Rhythm } from './year.ts';

export interface RhythmSums {
  readonly weekliesHeld: number; // two in a week are two
  readonly weekliesCalledOff: number;
  readonly missedWeeks: readonly IsoWeek[]; // oldest first
  /** Months with a monthly, of those that have had one or should have had it by now. */
  readonly monthlies: { readonly held: number; readonly of: number };
  /** Whole minutes of a weekly on average, and the plan of the same ones; the closed ones' as their minutes say. */
  readonly minutes: Figure<{ readonly planned: number; readonly meetings: number }, 'noneClosed'>;
  /** The average of all answers at the meetings that told one themselves, 1 to 10 with one decimal (energy.ts). */
  readonly energy: Figure<{ readonly answers: number }, 'noneGiven'>;
}

export function rhythmSums({ months }: Rhythm): RhythmSums {
  const weekSlots = months.flatMap(({ weeks }) => weeks);
  const monthSlots = months.map(({ monthly }) => monthly);
  const weeklies = weekSlots.flatMap(heldIn);
  const longer = months.flatMap((month) => month.longer);
  // A weekly held as a monthly stands in both series and is one meeting.
  const all = new Set([...weekSlots, ...monthSlots, ...longer].flatMap(heldIn));
  return {
    weekliesHeld: weeklies.length,
    weekliesCalledOff: weekSlots.filter(({ state }) => state.is === 'calledOff').length,
    missedWeeks: weekSlots.filter(({ state }) => state.is === 'missed').map(({ period }) => period),
    monthlies: {
      held: monthSlots.filter(({ state }) => state.is === 'held').length,
      of: monthSlots.filter(({ state }) => state.is === 'held' || state.is === 'missed' || state.is === 'due').length,
    },
    minutes: averageMinutes(weeklies.flatMap(({ facts }) => facts ?? [])),
    energy: energyOf([...all]),
  };
}

function averageMinutes(facts: readonly MeetingFacts[]): RhythmSums['minutes'] {
  if (facts.length === 0) return unknown('noneClosed');
  const used = sumOf(facts.flatMap(({ minutes }) => minutes.map((one) => one.used)));
  const planned = sumOf(facts.flatMap(({ minutes }) => minutes.map((one) => one.planned)));
  const meetings = facts.length;
  return known(Math.round(used / meetings), { planned: Math.round(planned / meetings), meetings });
}

/** One or two answers of a meeting stay out: beside the averages of the others the year's would tell them. */
function energyOf(meetings: readonly HeldMeeting[]): RhythmSums['energy'] {
  const values = meetings
    .map(({ energy }) => energy.map(({ value }) => value))
    .filter((given) => averageEnergy(given) !== null)
    .flat();
  const average = averageEnergy(values);
  return average === null ? unknown('noneGiven') : known(average, { answers: values.length });
}

function heldIn({ state }: Slot): readonly HeldMeeting[] {
  return state.is === 'held' ? state.meetings : [];
}
