/**
 * The demo team: invented, six sellers with half a year behind them, made so that the meeting in the target week shows
 * everything: promises kept and not kept, one away with a goal left in advance, a new seller without history, a month's goal that
 * is reached before the month is over and one that is out of sight. Written by commands alone, up to the Sunday before.
 */
import { monthOf, weekInMonth, weeksOfMonth, workingDays } from '../calendar.ts';
import { defaultSettings, emptyDocument } from '../defaults.ts';
import type { Id, IsoWeek, MonthId, SalesDocument } from '../document.ts';
import { addDays, addWeeks, mondayOf } from '../periods.ts';
import { ownDays } from '../results.ts';
import type { Calendar } from '../vantage.ts';
import { BUDGETS, HISTORY_WEEKS, IN_ADVANCE, KEYS, NAMES, VETERANS, demoWeek, type SellerKey } from './figures.ts';
import { heldMeeting, statedOutside } from './past-week.ts';
import { BUDGET_STEP, RESULT_STEP, inMonth, inWeek, shareOf } from './rounding.ts';
import { createScribe } from './scribe.ts';
import type { DemoOptions, Telling } from './telling.ts';
import { instantAt, meetingDay } from './times.ts';
import { demoWords } from './words.ts';

/** Step 2 takes up what no closed meeting has: with these held, last week alone is left. */
const MEETINGS_HELD = 3;

/** The team as it stands on the morning of its next meeting: a valid document, the same for the same options. */
export function demoTeam(options: DemoOptions): SalesDocument {
  const telling = beginning(options);
  writeBudgets(telling);
  writeAbsences(telling);
  for (let back = HISTORY_WEEKS; back >= 1; back -= 1) {
    if (back <= MEETINGS_HELD) heldMeeting(telling, back);
    else statedOutside(telling, back);
    writeResults(telling, back);
  }
  leaveInAdvance(telling);
  return telling.scribe.document();
}

function beginning(options: DemoOptions): Telling {
  const { locale, targetWeek, calendar, newId } = options;
  const words = demoWords(locale);
  const scribe = createScribe(emptyDocument(defaultSettings(locale)), calendar, newId);
  scribe.moveTo(instantAt(meetingDay(addWeeks(targetWeek, -HISTORY_WEEKS), calendar), '08:00', calendar.timeZone));
  const { teamName, company, managerName, place } = words;
  scribe.write({ type: 'settings.change', patch: { teamName, company, managerName, place } });
  const ids = KEYS.map((key) => {
    scribe.write({ type: 'seller.add', name: NAMES[key], joined: key === 'oskar' ? targetWeek : null });
    return [key, scribe.document().sellers.at(-1)?.id ?? ''] as const;
  });
  return { ...options, scribe, words, ids: Object.fromEntries(ids) as Record<SellerKey, Id> };
}

/** The months that lie whole in the half-year, the one in hand and the next. */
function writeBudgets({ scribe, ids, calendar, targetWeek }: Telling): void {
  const { month, weeks } = weekInMonth(targetWeek, calendar);
  const next = monthOf(addWeeks(weeks.at(-1) ?? targetWeek, 1), calendar);
  for (const one of [...wholeMonthsBefore(targetWeek, calendar), month, next]) {
    for (const key of KEYS) {
      if (key === 'oskar' && one < month) continue;
      const amount = inMonth(BUDGETS[key], one, calendar, BUDGET_STEP);
      scribe.write({ type: 'budget.set', sellerId: ids[key], month: one, amount });
    }
  }
}

function wholeMonthsBefore(targetWeek: IsoWeek, calendar: Calendar): readonly MonthId[] {
  const inHand = monthOf(targetWeek, calendar);
  const first = addWeeks(targetWeek, -HISTORY_WEEKS);
  const months = Array.from({ length: HISTORY_WEEKS }, (_, index) => monthOf(addWeeks(first, index), calendar));
  return [...new Set(months)].filter((month) => month < inHand && (weeksOfMonth(month, calendar)[0] ?? '') >= first);
}

function writeAbsences({ scribe, ids, calendar, targetWeek }: Telling): void {
  for (let back = HISTORY_WEEKS; back >= 1; back -= 1) {
    for (const key of VETERANS) {
      const { daysAway } = demoWeek(key, back);
      if (daysAway === 0) continue;
      scribe.write({ type: 'absence.set', sellerId: ids[key], week: addWeeks(targetWeek, -back), days: daysAway });
    }
  }
  const days = Math.min(IN_ADVANCE.daysAway, workingDays(targetWeek, calendar) - 1);
  if (days > 0) scribe.write({ type: 'absence.set', sellerId: ids[IN_ADVANCE.seller], week: targetWeek, days });
}

/** On the Friday of the week; a week without own days has no result. */
function writeResults({ scribe, ids, calendar, targetWeek }: Telling, back: number): void {
  const week = addWeeks(targetWeek, -back);
  scribe.moveTo(instantAt(addDays(mondayOf(week), 4), '16:30', calendar.timeZone));
  for (const key of VETERANS) {
    if (ownDays({ document: scribe.document(), calendar }, ids[key], week) === 0) continue;
    const amount = inWeek(demoWeek(key, back).result, week, calendar, RESULT_STEP);
    scribe.write({ type: 'result.set', sellerId: ids[key], week, amount });
  }
}

/** Who is away sends in a goal on the Sunday before the meeting. */
function leaveInAdvance({ scribe, ids, calendar, targetWeek, words }: Telling): void {
  const sellerId = ids[IN_ADVANCE.seller];
  const days = ownDays({ document: scribe.document(), calendar }, sellerId, targetWeek);
  scribe.moveTo(instantAt(addDays(mondayOf(targetWeek), -1), '18:20', calendar.timeZone));
  const amount = shareOf(IN_ADVANCE.goalPerDay, days, 1, RESULT_STEP);
  scribe.write({ type: 'goal.state', sellerId, period: targetWeek, amount, by: 'advance', reason: null });
  const goalId = scribe.document().goals.at(-1)?.id ?? '';
  scribe.write({ type: 'goal.terms', goalId, belief: IN_ADVANCE.belief, ...words.inAdvance, reason: '' });
}
