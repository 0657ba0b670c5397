/** A week of the demo team's past: what was stated on its first working day, in a meeting held by the book or outside of one. */
import { monthOf, weekInMonth, weeksOfMonth } from '../calendar.ts';
import type { ActionOwner, Amount, Id, IsoWeek, StepId } from '../document.ts';
import { allowsGoal, gateOf, newGoalRange } from '../gate.ts';
import { goalInForce, promiseOf } from '../goals.ts';
import { addDays, addWeeks, mondayOf, weeksBetween } from '../periods.ts';
import { ownDays } from '../results.ts';
import { HISTORY_WEEKS, VETERANS, beliefIn, demoWeek, monthGoalPerWeek, rotated, type VeteranKey } from './figures.ts';
import { MONTH_GOAL_STEP, WEEK_GOAL_STEP, inMonth, inWeek, roundedUp } from './rounding.ts';
import type { Telling } from './telling.ts';
import { instantAt, meetingDay } from './times.ts';
import type { DemoObstacle, DemoOwner, MeetingWords } from './words.ts';

const MINUTE = 60;

/** The goals of a week of which no meeting is kept. */
export function statedOutside(telling: Telling, back: number): void {
  const week = weekBack(telling, back);
  arriveAt(telling, week);
  for (const key of atWork(telling, week)) stateAll(telling, key, back);
}

/** A meeting from lobby to lock, with what each step records. */
export function heldMeeting(telling: Telling, back: number): void {
  const { scribe, ids, calendar, words } = telling;
  const week = weekBack(telling, back);
  const said = rotated(words.meetings, back) ?? words.meetings[0];
  const isMonthly = weekInMonth(week, calendar).k === 1;
  arriveAt(telling, week);
  scribe.write({ type: 'meeting.start', kind: 'week', alsoMonthly: isMonthly, targetWeek: week });
  const present = atWork(telling, week);
  for (const key of present) scribe.write({ type: 'meeting.presence', sellerId: ids[key], state: 'here' });

  enter(telling, 'wins', 1);
  for (const { seller, text } of said.wins) {
    scribe.write({ type: 'meeting.addWin', sellerId: seller === null ? null : ids[seller], text });
  }
  scribe.wait(2 * MINUTE);
  enter(telling, 'promises', 1);
  followUps(telling, back);
  scribe.wait(2 * MINUTE);
  enter(telling, 'team', 2);
  scribe.write({ type: 'meeting.teamNote', text: said.teamNote });
  if (isMonthly) enter(telling, 'lookBack', 7);
  for (const key of present) {
    enter(telling, 'round', 2, ids[key]);
    stateAll(telling, key, back);
  }
  enter(telling, 'obstacles', 6);
  for (const obstacle of said.obstacles) decide(telling, week, obstacle);
  closing(telling, week, said, present);
  if (back > 1) finishActions(telling, week);
}

function closing(telling: Telling, week: IsoWeek, said: MeetingWords, present: readonly VeteranKey[]): void {
  const { scribe, ids, words, calendar } = telling;
  enter(telling, 'training', 5);
  scribe.write({ type: 'meeting.training', ...said.training });
  enter(telling, 'summary', 2);
  scribe.write({ type: 'meeting.confirm', confirmed: true });
  enter(telling, 'close', 1);
  present.forEach((key, index) => {
    scribe.write({ type: 'meeting.energy', sellerId: ids[key], value: 7 + (index % 3) });
  });
  const date = meetingDay(addWeeks(week, 1), calendar);
  scribe.write({ type: 'meeting.next', next: { date, time: '09:00', place: words.place } });
  scribe.write({ type: 'meeting.close' });
  const meetingId = scribe.document().meetings.at(-1)?.id ?? '';
  scribe.wait(30 * MINUTE);
  scribe.write({ type: 'meeting.lock', meetingId });
}

/** What each promised to do the week before was done, but for one in each meeting. */
function followUps({ scribe, ids, targetWeek }: Telling, back: number): void {
  VETERANS.forEach((key, index) => {
    const promise = promiseOf(scribe.document(), ids[key], addWeeks(targetWeek, -back - 1));
    if (promise?.action === undefined) return;
    scribe.write({ type: 'meeting.followUp', goalId: promise.id, done: index !== VETERANS.length - 1 - back });
  });
}

function decide(
  { scribe, ids, calendar }: Telling,
  week: IsoWeek,
  { text, decision, owner, dueInDays }: DemoObstacle,
): void {
  scribe.write({ type: 'meeting.addObstacle', text });
  const meeting = scribe.document().meetings.at(-1);
  const obstacleId = meeting?.status === 'open' ? (meeting.obstacles.at(-1)?.id ?? '') : '';
  const due = addDays(meetingDay(week, calendar), dueInDays);
  scribe.write({ type: 'meeting.decide', obstacleId, text: decision, owner: ownerOf(owner, ids), due });
}

function ownerOf(owner: DemoOwner, ids: Telling['ids']): ActionOwner {
  if (owner === 'manager') return { kind: 'manager' };
  return typeof owner === 'string' ? { kind: 'seller', sellerId: ids[owner] } : { kind: 'text', ...owner };
}

/** Only what last week's meeting decided is still open. */
function finishActions({ scribe, calendar }: Telling, week: IsoWeek): void {
  scribe.moveTo(instantAt(addDays(mondayOf(week), 4), '11:00', calendar.timeZone));
  for (const { id, doneAt } of scribe.document().actions) {
    if (doneAt === null) scribe.write({ type: 'action.done', actionId: id, done: true });
  }
}

/** A seller's stop: the month's goal where there is none, a new one where the gate is open, then the week's. */
function stateAll(telling: Telling, key: VeteranKey, back: number): void {
  stateMonth(telling, key, back);
  restateMonth(telling, key, back);
  stateWeek(telling, key, back);
}

/** Months that began before the half-year have no goal, since their first weeks are not known. */
function stateMonth({ scribe, ids, calendar, targetWeek }: Telling, key: VeteranKey, back: number): void {
  const month = monthOf(addWeeks(targetWeek, -back), calendar);
  const began = weeksOfMonth(month, calendar)[0] ?? targetWeek;
  if (weeksBetween(began, targetWeek) > HISTORY_WEEKS || goalInForce(scribe.document(), ids[key], month) !== null)
    return;
  const perWeek = monthGoalPerWeek(key, monthsBetween(month, monthOf(targetWeek, calendar)));
  const amount = inMonth(perWeek, month, calendar, MONTH_GOAL_STEP);
  scribe.write({ type: 'goal.state', sellerId: ids[key], period: month, amount, by: 'seller', reason: null });
}

/** In week N − 1 of an earlier month, as the gate says; the gates of the month in hand are left to the meeting to come. */
function restateMonth(telling: Telling, key: VeteranKey, back: number): void {
  const { scribe, ids, calendar, targetWeek, words } = telling;
  const week = weekBack(telling, back);
  const { month, k, n } = weekInMonth(week, calendar);
  if (k !== n - 1 || month === monthOf(targetWeek, calendar)) return;
  const today = meetingDay(week, calendar);
  const gate = gateOf({ document: scribe.document(), calendar, targetWeek: week, today, finishedWeek: null }, ids[key]);
  if (gate.state === 'closed') return;
  const { soFar, goal, weeksLeft, latestResult } = gate.parts.month;
  const amount = roundedUp(
    gate.state === 'up'
      ? soFar.value + weeksLeft.length * (latestResult.known ? latestResult.value : 0)
      : ((goal?.amount ?? 0) + soFar.value) / 2,
    MONTH_GOAL_STEP,
  );
  const range = newGoalRange(gate.state, soFar.value, goal?.amount ?? null);
  if (range === null || !allowsGoal(range, amount)) return;
  const reason = gate.state === 'up' ? words.raised : words.lowered;
  scribe.write({ type: 'goal.state', sellerId: ids[key], period: month, amount, by: 'seller', reason });
}

function stateWeek(telling: Telling, key: VeteranKey, back: number): void {
  const { scribe, ids, calendar, words } = telling;
  const { goal } = demoWeek(key, back);
  if (goal === null) return;
  const week = weekBack(telling, back);
  const amount: Amount = inWeek(goal, week, calendar, WEEK_GOAL_STEP);
  scribe.write({ type: 'goal.state', sellerId: ids[key], period: week, amount, by: 'seller', reason: null });
  const terms = rotated(words.terms[key], back);
  if (terms === undefined || back % 9 === 4) return; // not every week has its words
  const goalId = scribe.document().goals.at(-1)?.id ?? '';
  scribe.write({ type: 'goal.terms', goalId, belief: beliefIn(key, back), ...terms, reason: '' });
}

function atWork({ scribe, ids, calendar }: Telling, week: IsoWeek): readonly VeteranKey[] {
  const ground = { document: scribe.document(), calendar };
  return VETERANS.filter((key) => ownDays(ground, ids[key], week) > 0);
}

function enter({ scribe }: Telling, step: StepId, minutes: number, stop: Id | null = null): void {
  scribe.write({ type: 'meeting.go', step, stop, page: 0, gateOpen: false });
  scribe.wait(minutes * MINUTE);
}

function arriveAt({ scribe, calendar }: Telling, week: IsoWeek): void {
  scribe.moveTo(instantAt(meetingDay(week, calendar), '09:00', calendar.timeZone));
}

function weekBack({ targetWeek }: Telling, back: number): IsoWeek {
  return addWeeks(targetWeek, -back);
}

function monthsBetween(from: string, to: string): number {
  const count = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
  return count(to) - count(from);
}
