/** Five years of fifty sellers, each with what the demo team's people sold, said and wrote: the largest team that speed is promised for. */
import { monthOf } from '../../shared/calendar.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import { demoTeam } from '../../shared/demo/team.ts';
import type { Goal, HeldMeeting, Id, Instant, IsoWeek, SalesDocument, Seller } from '../../shared/document.ts';
import { isHeld } from '../../shared/meetings.ts';
import { addWeeks, mondayOf, periodKind } from '../../shared/periods.ts';
import { parseDocument } from '../../shared/schema.ts';
import { calendarOf, type Calendar } from '../../shared/vantage.ts';

const SELLERS = 50;
const WEEKS = 260;
const TARGET_WEEK = '2026-W38';
const LOCALE = 'en';

/** Somebody of the fifty, and whose history is his or hers. */
interface Copy {
  readonly seller: Seller;
  readonly results: SalesDocument['results'];
  readonly weekGoals: readonly Goal[];
  readonly monthGoal: Goal | undefined;
}

interface Telling {
  readonly demo: SalesDocument;
  readonly calendar: Calendar;
  readonly copies: readonly Copy[];
  newId(): Id;
}

/** On the morning of the meeting about week 38 of 2026. @throws when it is no document that the app would open */
export function largeTeam(): SalesDocument {
  let made = 0;
  const newId = (): Id => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
  const calendar = calendarOf(defaultSettings(LOCALE), {});
  const demo = demoTeam({ locale: LOCALE, targetWeek: TARGET_WEEK, calendar, newId });
  const telling: Telling = { demo, calendar, copies: copiesOf(demo, newId), newId };
  const weeks = Array.from({ length: WEEKS }, (_, index) => addWeeks(TARGET_WEEK, index - WEEKS));
  const months = [...new Set([...weeks, TARGET_WEEK].map((week) => monthOf(week, calendar)))];
  const monthGoals = months.flatMap((month) => monthGoalsOf(telling, month, weeks));
  const past = weeks.map((week, index) => pastWeek(telling, week, index, monthGoals));
  const document: SalesDocument = {
    ...demo,
    sellers: telling.copies.map(({ seller }) => seller),
    budgets: months.flatMap((month) =>
      telling.copies.map(({ seller }) => ({ sellerId: seller.id, month, amount: 35_000_000 })),
    ),
    results: past.flatMap(({ results }) => results),
    absences: [],
    goals: [...monthGoals, ...past.flatMap(({ goals }) => goals)].sort((a, b) => (a.statedAt < b.statedAt ? -1 : 1)),
    meetings: past.map(({ meeting }) => meeting),
    actions: [],
  };
  const parsed = parseDocument(JSON.parse(JSON.stringify(document)));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems.slice(0, 3)));
  return parsed.document;
}

function copiesOf({ sellers, results, goals }: SalesDocument, newId: () => Id): readonly Copy[] {
  const known = sellers.filter(({ id }) => results.some((row) => row.sellerId === id));
  return Array.from({ length: SELLERS }, (_, index) => {
    const of = known[index % known.length] as Seller;
    const own = goals.filter(({ sellerId, corrects }) => sellerId === of.id && corrects === undefined);
    return {
      seller: { ...of, id: newId(), name: `${of.name} ${index + 1}`, joined: null },
      results: results.filter(({ sellerId }) => sellerId === of.id),
      weekGoals: own.filter(({ period }) => periodKind(period) === 'week'),
      monthGoal: own.find(({ period }) => periodKind(period) === 'month'),
    };
  });
}

/** Said in the month's first week. */
function monthGoalsOf({ copies, calendar, newId }: Telling, month: string, weeks: readonly IsoWeek[]): readonly Goal[] {
  const first = weeks.find((week) => monthOf(week, calendar) === month);
  if (first === undefined) return [];
  return copies.flatMap(({ seller, monthGoal }, at) =>
    monthGoal === undefined
      ? []
      : [
          {
            ...monthGoal,
            id: newId(),
            sellerId: seller.id,
            period: month,
            statedAt: onMonday(first, 5, at),
            meetingId: null,
          },
        ],
  );
}

function pastWeek(telling: Telling, week: IsoWeek, index: number, monthGoals: readonly Goal[]) {
  const { copies, newId } = telling;
  const results = copies.flatMap(({ seller, results: own }) => {
    const row = own[index % own.length];
    return row === undefined ? [] : [{ ...row, sellerId: seller.id, week, at: onMonday(addWeeks(week, 1), 4, 0) }];
  });
  const goals = copies.flatMap(({ seller, weekGoals }, at) => {
    const goal = weekGoals[index % weekGoals.length];
    const said = { id: newId(), sellerId: seller.id, period: week, statedAt: onMonday(week, 7, at), meetingId: null };
    return goal === undefined ? [] : [{ ...goal, ...said }];
  });
  return { results, goals, meeting: lockedMeeting(telling, week, goals, monthGoals) };
}

/** The demo team's newest locked meeting, held about another week by the fifty. */
function lockedMeeting(
  { demo, copies, calendar, newId }: Telling,
  week: IsoWeek,
  goals: readonly Goal[],
  monthGoals: readonly Goal[],
): HeldMeeting {
  const last = demo.meetings.filter(isHeld).at(-1);
  const line = last?.facts?.sellers[0];
  if (last?.facts === undefined || last.facts === null || line === undefined) throw new Error('No locked meeting');
  const idIn = (rows: readonly Goal[], sellerId: Id): Id | null =>
    rows.find((goal) => goal.sellerId === sellerId)?.id ?? null;
  const month = monthOf(week, calendar);
  const ofMonth = monthGoals.filter(({ period }) => period === month);
  return {
    ...last,
    id: newId(),
    targetWeek: week,
    startedAt: onMonday(week, 7, 0),
    closedAt: onMonday(week, 8, 0),
    lockedAt: onMonday(week, 9, 0),
    visits: copies.map(({ seller }, at) => ({
      step: 'round',
      stop: seller.id,
      from: onMonday(week, 7, at),
      to: onMonday(week, 7, at + 1),
    })),
    order: copies.map(({ seller }) => seller.id),
    presence: copies.map(({ seller }) => ({ sellerId: seller.id, state: 'here', at: null })),
    wins: last.wins.map((win) => ({ ...win, id: newId(), sellerId: null })),
    followUps: [],
    obstacles: [],
    energy: copies.map(({ seller }) => ({ sellerId: seller.id, value: 8 })),
    facts: {
      ...last.facts,
      month,
      actions: [],
      sellers: copies.map(({ seller }) => ({
        ...line,
        sellerId: seller.id,
        name: seller.name,
        weekGoalId: idIn(goals, seller.id),
        monthGoalId: idIn(ofMonth, seller.id),
      })),
    },
  };
}

/** A Monday's hour (UTC), and some seconds after it. */
function onMonday(week: IsoWeek, hour: number, seconds: number): Instant {
  const clock = [hour, 0, seconds].map((part) => String(part).padStart(2, '0')).join(':');
  return `${mondayOf(week)}T${clock}.000Z`;
}
