/** What can have happened in a team before and in its meeting, apart from its size: changes of a document in which all have spoken. */
import type { Amount, Goal, HeldMeeting, Id, SalesDocument } from '../../shared/document.ts';
import { isHeld } from '../../shared/meetings.ts';
import { meetingOf, MONTH, WEEK } from '../renderer/stage/demo-meeting.ts';

type Case = (document: SalesDocument) => SalesDocument;

const LAST_WEEK = '2026-W47';
const IN_THE_MEETING = '2026-11-23T08:00:00.000Z';
const AT_TWELVE_PAST_NINE = '2026-11-23T08:12:00.000Z';
const ALL_WEEK = 5; // working days

/** Nobody has a result, a budget or a goal, and there was no meeting before this one. */
export const brandNew: Case = (document) => {
  const meeting = meetingOf(document);
  return {
    ...document,
    results: [],
    budgets: [],
    absences: [],
    goals: document.goals.filter(({ meetingId }) => meetingId === meeting.id),
    actions: document.actions.filter(({ meetingId }) => meetingId === meeting.id),
    meetings: [meeting],
  };
};

/** Every amount is the same. */
export function allAre(amount: Amount): Case {
  return (document) => ({
    ...document,
    results: document.results.map((row) => ({ ...row, amount })),
    budgets: document.budgets.map((row) => ({ ...row, amount })),
    goals: document.goals.map((row) => ({ ...row, amount })),
  });
}

/** Everybody who has a month goal has restated it in this meeting. */
export function restated(times: number, reason: string): Case {
  return (document) => {
    const meetingId = meetingOf(document).id;
    const goals = new Map<Id, Goal>();
    for (const goal of document.goals) if (goal.period === MONTH) goals.set(goal.sellerId, goal);
    const next = [...goals.values()].map((goal) => ({
      ...goal,
      id: `9${goal.id.slice(1)}`,
      amount: Math.min(GREATEST, Math.round(goal.amount * times)),
      statedAt: IN_THE_MEETING,
      meetingId,
      reason,
    }));
    return { ...document, goals: [...document.goals, ...next] };
  };
}
const GREATEST = 99_999_999_900; // öre

/** No meeting was closed in the last weeks: step 2 takes up four of them. */
export const notTakenUp: Case = (document) => ({
  ...document,
  meetings: document.meetings.filter((meeting) => isHeld(meeting) && meeting.status === 'open'),
});

/** Team, company, place and guests of sixty letters. */
export const longNames: Case = (document) => {
  const sixty = 'Bergslagens Industriservice och Maskinuthyrning i Nordost AB';
  return inMeeting(
    { ...document, settings: { ...document.settings, teamName: sixty, company: sixty, place: sixty } },
    () => ({
      place: sixty,
      guests: [sixty, 'Maria Ek, marknad'],
      nextMeeting: { date: '2026-11-30', time: '09:00', place: sixty },
    }),
  );
};

/** Not the month's meeting as well: nothing is looked back at, and the lobby says the date. */
export const weeklyAlone: Case = (document) => inMeeting(document, () => ({ alsoMonthly: false }));

/** As many decisions as obstacles; the last obstacle is still in hand. */
export function manyObstacles(count: number): Case {
  return (document) => {
    const meeting = meetingOf(document);
    const pattern = document.actions.find(({ kind, meetingId }) => kind === 'decision' && meetingId === meeting.id);
    if (pattern === undefined) return document;
    const actions = Array.from({ length: count }, (_, index) => ({
      ...pattern,
      id: `00000000-0000-4000-9000-${String(index).padStart(12, '0')}`,
      text: `${pattern.text} ${'också '.repeat(index % 4)}${index + 1}`,
      owner: index % 3 === 0 ? pattern.owner : ({ kind: 'text', name: 'Leveransavdelningen i Örebro' } as const),
      due: index % 4 === 3 ? null : pattern.due,
    }));
    const decided = actions.map(({ id, text }) => ({ id, text, actionId: id }));
    const inHand = meeting.obstacles.filter(({ actionId }) => actionId === null);
    return inMeeting({ ...document, actions: [...document.actions, ...actions] }, () => ({
      obstacles: [...decided, ...inHand],
    }));
  };
}

/**
 * The first is here and speaks last, the second came late, the third is on a link, the fourth is away for two weeks, the fifth
 * is awaited; and the first's number was a slip.
 */
export const mixedPresence: Case = (document) => {
  const [first, second, third, fourth] = document.sellers.map(({ id }) => id);
  const slip = document.goals.findLast(({ sellerId, period }) => sellerId === first && period === WEEK);
  const away =
    fourth === undefined ? [] : [LAST_WEEK, WEEK].map((week) => ({ sellerId: fourth, week, days: ALL_WEEK }));
  const corrected = slip === undefined ? [] : [{ ...slip, id: `8${slip.id.slice(1)}`, corrects: slip.id }];
  const states = [
    [first, 'here', null],
    [second, 'late', AT_TWELVE_PAST_NINE],
    [third, 'remote', null],
    [fourth, 'away', null],
  ] as const;
  const presence = states.flatMap(([sellerId, state, at]) => (sellerId === undefined ? [] : [{ sellerId, state, at }]));
  return inMeeting(
    { ...document, absences: [...document.absences, ...away], goals: [...document.goals, ...corrected] },
    () => ({ presence, later: first === undefined ? [] : [first] }),
  );
};

function inMeeting(document: SalesDocument, change: (meeting: HeldMeeting) => Partial<HeldMeeting>): SalesDocument {
  const open = meetingOf(document);
  return {
    ...document,
    meetings: document.meetings.map((meeting) =>
      isHeld(meeting) && meeting.id === open.id ? { ...meeting, ...change(meeting) } : meeting,
    ),
  };
}
