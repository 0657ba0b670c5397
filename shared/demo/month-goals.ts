/**
 * What the demo team's people said for each month. For the months that are over near what came of it; for the month in hand so
 * that one has reached it early and one cannot reach it any more.
 */
import { weekInMonth } from '../calendar.ts';
import type { Amount, IsoWeek } from '../document.ts';
import type { Calendar } from '../vantage.ts';
import { BEHIND, PEOPLE, REACHED, type DemoPerson } from './people.ts';

const THOUSAND = 100_000; // öre
const STEP = 5; // people say even numbers
/** Said of what came: some months were reached, some not. */
const SAID_OF_SOLD = [1.04, 0.97, 1.08, 0.94, 1, 1.06];

export function monthGoals(weeks: readonly IsoWeek[], targetWeek: IsoWeek, calendar: Calendar): ReadonlyMap<string, Amount> {
  const inHand = weekInMonth(targetWeek, calendar);
  const goals = new Map<string, Amount>();
  PEOPLE.forEach((person, place) => {
    const sold = new Map<string, number>();
    weeks.forEach((week, index) => {
      const { month } = weekInMonth(week, calendar);
      sold.set(month, (sold.get(month) ?? 0) + (person.weeks[index] ?? 0));
    });
    [...sold].forEach(([month, sum], at) => {
      const share = SAID_OF_SOLD[(at + place) % SAID_OF_SOLD.length] ?? 1;
      const said = month === inHand.month ? saidForMonthInHand(person, sum, inHand.n - inHand.k + 1, inHand.n) : sum * share;
      goals.set(`${person.name} ${month}`, Math.max(STEP, Math.floor(said / STEP) * STEP) * THOUSAND);
    });
  });
  return goals;
}

/** @param sold thousands so far this month */
function saidForMonthInHand(person: DemoPerson, sold: number, weeksLeft: number, weeksInMonth: number): number {
  const best = Math.max(...person.weeks.map((week) => week ?? 0));
  const usual = best * 0.88;
  if (person.name === REACHED && sold > 0) return sold * 0.96;
  if (person.name === BEHIND && sold > 0) return sold + best * 1.4 * weeksLeft;
  return usual * weeksInMonth;
}
