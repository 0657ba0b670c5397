import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SalesDocument } from '../../shared/document.ts';
import {
  canCorrect,
  closedMeetings,
  goalHistory,
  goalInForce,
  originalGoal,
  promiseOf,
  restatementsOf,
} from '../../shared/goals.ts';
import { PLAIN, heldMeeting, idOf, teamOf } from './builders.ts';
import type { GoalSpec } from './builders.ts';

const ASA = idOf('Åsa');
const WEEK = '2026-W48';
const MONTH = '2026-11';

function withGoals(
  goals: readonly Omit<GoalSpec, 'seller'>[],
  meetings: SalesDocument['meetings'] = [],
): SalesDocument {
  return teamOf({ sellers: ['Åsa', 'Björn'], goals: goals.map((goal) => ({ seller: 'Åsa', ...goal })), meetings });
}

const amounts = (document: SalesDocument, period: string) =>
  goalHistory(document, ASA, period).map(({ goal }) => goal.amount);

describe('3, 4.2 in force is the newest, the original is the first', () => {
  it('by the time it was stated, not by its place in the file', () => {
    const document = withGoals([
      { period: MONTH, amount: 300, at: '2026-11-16T08:00:00.000Z' },
      { period: MONTH, amount: 100, at: '2026-11-02T08:00:00.000Z' },
      { period: MONTH, amount: 200, at: '2026-11-09T08:00:00.000Z' },
    ]);
    expect(amounts(document, MONTH)).toEqual([100, 200, 300]);
    expect(goalInForce(document, ASA, MONTH)?.amount).toBe(300);
    expect(originalGoal(document, ASA, MONTH)?.amount).toBe(100);
    expect(restatementsOf(document, ASA, MONTH).map(({ amount }) => amount)).toEqual([200, 300]);
  });

  it('ties by file order', () => {
    const at = '2026-11-02T08:00:00.000Z';
    const document = withGoals([
      { period: MONTH, amount: 200, at },
      { period: MONTH, amount: 100, at },
    ]);
    expect(goalInForce(document, ASA, MONTH)?.amount).toBe(100);
    expect(originalGoal(document, ASA, MONTH)?.amount).toBe(200);
  });

  it('per seller and period', () => {
    const document = withGoals([
      { period: MONTH, amount: 1 },
      { period: '2026-Q4', amount: 2 },
      { period: '2026-H2', amount: 3 },
      { period: '2026', amount: 4 },
      { period: WEEK, amount: 0 },
    ]);
    expect(
      [MONTH, '2026-Q4', '2026-H2', '2026', WEEK].map((period) => goalInForce(document, ASA, period)?.amount),
    ).toEqual([1, 2, 3, 4, 0]);
    expect(goalInForce(document, idOf('Björn'), MONTH)).toBeNull();
    expect(goalInForce(document, ASA, '2026-10')).toBeNull();
    expect(originalGoal(document, ASA, '2026-10')).toBeNull();
    expect(restatementsOf(document, ASA, '2026-10')).toEqual([]);
  });
});

describe('3 a correction takes the place in time of the goal that it replaces', () => {
  const slip = [
    { name: 'first', period: WEEK, amount: 900, at: '2026-11-23T08:00:00.000Z' },
    { name: 'fixed', period: WEEK, amount: 90, at: '2026-11-23T09:30:00.000Z', corrects: 'first' },
  ];

  it('and the replaced one counts nowhere', () => {
    const document = withGoals(slip);
    expect(amounts(document, WEEK)).toEqual([90]);
    expect(goalHistory(document, ASA, WEEK)[0]?.at).toBe('2026-11-23T08:00:00.000Z');
    expect(originalGoal(document, ASA, WEEK)?.amount).toBe(90);
    expect(restatementsOf(document, ASA, WEEK)).toEqual([]);
  });

  it('also a correction of a correction', () => {
    const document = withGoals([
      ...slip,
      { name: 'again', period: WEEK, amount: 80, at: '2026-11-23T09:40:00.000Z', corrects: 'fixed' },
    ]);
    expect(goalHistory(document, ASA, WEEK)).toMatchObject([{ goal: { amount: 80 }, at: '2026-11-23T08:00:00.000Z' }]);
  });

  it('of a restatement leaves the original alone', () => {
    const document = withGoals([
      { period: MONTH, amount: 100, at: '2026-11-02T08:00:00.000Z' },
      { name: 'slip', period: MONTH, amount: 1200, at: '2026-11-16T08:00:00.000Z' },
      { period: MONTH, amount: 120, at: '2026-11-16T08:05:00.000Z', corrects: 'slip' },
    ]);
    expect(amounts(document, MONTH)).toEqual([100, 120]);
  });

  it('stands at its goal’s place in the file among equals in time', () => {
    const at = '2026-11-02T08:00:00.000Z';
    const document = withGoals([
      { name: 'a', period: MONTH, amount: 1, at },
      { name: 'b', period: MONTH, amount: 2, at },
      { name: 'c', period: MONTH, amount: 3, at, corrects: 'a' },
    ]);
    expect(amounts(document, MONTH)).toEqual([3, 2]);
  });

  it('of somebody else’s goal replaces nothing', () => {
    const document = teamOf({
      sellers: ['Åsa', 'Björn'],
      goals: [
        { name: 'his', seller: 'Björn', period: MONTH, amount: 1 },
        { seller: 'Åsa', period: MONTH, amount: 2, corrects: 'his' },
      ],
    });
    expect(goalInForce(document, idOf('Björn'), MONTH)?.amount).toBe(1);
    expect(amounts(document, MONTH)).toEqual([2]);
  });

  it('of another period, a later goal or nothing replaces nothing', () => {
    const document = withGoals([
      { name: 'early', period: MONTH, amount: 1, at: '2026-11-02T08:00:00.000Z', corrects: 'late' },
      { name: 'late', period: MONTH, amount: 2, at: '2026-11-03T08:00:00.000Z', corrects: 'gone' },
      { name: 'week', period: WEEK, amount: 3, corrects: 'late' },
    ]);
    expect(amounts(document, MONTH)).toEqual([1, 2]);
    expect(amounts(document, WEEK)).toEqual([3]);
  });
});

describe('4.2 the promise of a week', () => {
  const stated = (amount: number, at: string) => ({ period: WEEK, amount, at });
  const before = stated(10, '2026-11-20T08:00:00.000Z');
  const inMeeting = stated(20, '2026-11-23T08:10:00.000Z');
  const atClose = stated(25, '2026-11-23T09:00:00.000Z');
  const after = stated(30, '2026-11-25T08:00:00.000Z');
  const meeting = heldMeeting('weekly', WEEK, { closedAt: '2026-11-23T09:00:00.000Z' });
  const promise = (goals: (typeof before)[], meetings: SalesDocument['meetings']) => {
    const document = withGoals(goals, meetings);
    return [promiseOf(document, ASA, WEEK)?.amount, restatementsOf(document, ASA, WEEK).map(({ amount }) => amount)];
  };

  it('is the newest stated until the close of the first closed meeting whose target week it is', () => {
    expect(promise([before, inMeeting, after], [meeting])).toEqual([20, [30]]);
    expect(promise([before, inMeeting, atClose, after], [meeting])).toEqual([25, [30]]); // the close included
    expect(promise([before, after], [meeting])).toEqual([10, [30]]);
  });

  it('of any kind; a later meeting about the same week changes nothing', () => {
    const monthly = heldMeeting('monthly', WEEK, { kind: 'month', closedAt: '2026-11-20T09:00:00.000Z' });
    expect(promise([before, inMeeting], [meeting, monthly])).toEqual([10, [20]]);
  });

  it('is the first one stated where there is none: no such meeting', () => {
    expect(promise([before, inMeeting], [])).toEqual([10, [20]]);
    expect(
      promise([before, inMeeting], [heldMeeting('other', '2026-W47', { closedAt: '2026-11-25T09:00:00.000Z' })]),
    ).toEqual([10, [20]]);
  });

  it('… one still open', () => {
    expect(promise([before, inMeeting], [heldMeeting('open', WEEK)])).toEqual([10, [20]]);
  });

  it('… one called off', () => {
    const calledOff = {
      id: idOf('off'),
      status: 'calledOff',
      kind: 'week',
      targetWeek: WEEK,
      reason: '',
      at: '2026-11-23T08:30:00.000Z',
    } as const;
    expect(promise([before, inMeeting], [calledOff])).toEqual([10, [20]]);
  });

  it('… or a goal first stated afterwards', () => {
    const later = stated(40, '2026-11-26T08:00:00.000Z');
    expect(promise([after, later], [meeting])).toEqual([30, [40]]);
  });

  it('counts a locked meeting, and a correction in the place of its goal', () => {
    const locked = { ...meeting, status: 'locked' as const, lockedAt: '2026-11-23T10:00:00.000Z' };
    const document = withGoals(
      [before, { ...inMeeting, name: 'slip' }, { ...stated(21, '2026-11-23T09:30:00.000Z'), corrects: 'slip' }],
      [locked],
    );
    expect(promiseOf(document, ASA, WEEK)?.amount).toBe(21);
  });

  it('is null without a goal', () => {
    expect(promiseOf(withGoals([], [meeting]), ASA, WEEK)).toBeNull();
  });
});

describe('3 closed meetings', () => {
  it('are in review or locked, in the order of their close', () => {
    const document = withGoals(
      [],
      [
        heldMeeting('b', '2026-W47', { closedAt: '2026-11-17T09:00:00.000Z' }),
        heldMeeting('open', '2026-W48'),
        heldMeeting('a', '2026-W46', { closedAt: '2026-11-09T09:00:00.000Z', status: 'locked' }),
      ],
    );
    expect(closedMeetings(document).map(({ targetWeek }) => targetWeek)).toEqual(['2026-W46', '2026-W47']);
  });

  it('by their state and their close, both', () => {
    const document = withGoals(
      [],
      [
        heldMeeting('again', '2026-W47', { closedAt: '2026-11-17T09:00:00.000Z', status: 'open' }),
        heldMeeting('never', '2026-W46', { status: 'review' }),
      ],
    );
    expect(closedMeetings(document)).toEqual([]);
  });

  it('three of them, whatever their order in the file', () => {
    const meetings = ['09', '10', '11'].map((day) =>
      heldMeeting(day, '2026-W46', { closedAt: `2026-11-${day}T09:00:00.000Z` }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray(meetings, { minLength: 3 }), (shuffled) => {
        expect(closedMeetings(withGoals([], shuffled))).toEqual(meetings);
      }),
    );
  });
});

describe('3 what can be corrected', () => {
  const context = { calendar: PLAIN, today: '2026-11-23' };
  const open = heldMeeting('meeting', WEEK);
  const closed = heldMeeting('meeting', WEEK, { closedAt: '2026-11-23T09:00:00.000Z' });
  const inMeeting = { name: 'goal', period: WEEK, amount: 1, at: '2026-11-23T08:10:00.000Z', meeting: 'meeting' };
  const outside = { name: 'goal', period: WEEK, amount: 1, at: '2026-11-23T08:10:00.000Z' };
  const id = idOf('goal');

  it('a goal of an open meeting, until the meeting closes', () => {
    expect(canCorrect(withGoals([inMeeting], [open]), id, context)).toEqual({ ok: true });
    expect(canCorrect(withGoals([inMeeting], [closed]), id, context)).toEqual({ ok: false, why: 'closed' });
  });

  it('a goal of an open meeting, even when another one has closed since', () => {
    const other = heldMeeting('other', '2026-W47', { closedAt: '2026-11-23T08:30:00.000Z' });
    expect(canCorrect(withGoals([inMeeting], [open, other]), id, context)).toEqual({ ok: true });
  });

  it('a goal stated outside a meeting, until the next one closes', () => {
    const earlier = heldMeeting('earlier', '2026-W47', { closedAt: '2026-11-16T09:00:00.000Z' });
    expect(canCorrect(withGoals([outside], [earlier, open]), id, context)).toEqual({ ok: true });
    expect(canCorrect(withGoals([outside], [earlier, closed]), id, context)).toEqual({ ok: false, why: 'closed' });
  });

  it('… or its period is over', () => {
    expect(canCorrect(withGoals([outside]), id, { calendar: PLAIN, today: '2026-11-29' })).toEqual({ ok: true });
    expect(canCorrect(withGoals([outside]), id, { calendar: PLAIN, today: '2026-11-30' })).toEqual({
      ok: false,
      why: 'over',
    });
  });

  it('a meeting that closes in the very moment closes it', () => {
    const close = (at: string) => heldMeeting('other', WEEK, { closedAt: at });
    expect(canCorrect(withGoals([outside], [close('2026-11-23T08:10:00.000Z')]), id, context)).toMatchObject({
      why: 'closed',
    });
    expect(canCorrect(withGoals([outside], [close('2026-11-23T08:09:59.999Z')]), id, context)).toEqual({ ok: true });
  });

  it('is asked of that goal, whichever stands first in the file', () => {
    const document = withGoals([{ name: 'month', period: '2026-10', amount: 9 }, outside]);
    expect(canCorrect(document, id, context)).toEqual({ ok: true });
    expect(canCorrect(document, idOf('month'), context)).toEqual({ ok: false, why: 'over' });
  });

  it('only the newest of its period, which counts', () => {
    const newer = { name: 'newer', period: WEEK, amount: 2, at: '2026-11-23T08:20:00.000Z' };
    expect(canCorrect(withGoals([outside, newer]), id, context)).toEqual({ ok: false, why: 'notNewest' });
    expect(canCorrect(withGoals([outside, newer]), idOf('newer'), context)).toEqual({ ok: true });
    expect(canCorrect(withGoals([outside, { ...newer, corrects: 'goal' }]), id, context)).toEqual({
      ok: false,
      why: 'replaced',
    });
    expect(canCorrect(withGoals([]), id, context)).toEqual({ ok: false, why: 'unknownGoal' });
  });

  it('a correction of an outside goal keeps its place: the next meeting after that closes it', () => {
    const early = { ...outside, at: '2026-11-16T08:00:00.000Z' };
    const fixed = { name: 'fixed', period: WEEK, amount: 2, at: '2026-11-23T10:00:00.000Z', corrects: 'goal' };
    expect(canCorrect(withGoals([early, fixed], [closed]), idOf('fixed'), context)).toEqual({
      ok: false,
      why: 'closed',
    });
  });
});

describe('3, 4.2 the order is that of time', () => {
  const at = (minute: number) => `2026-11-23T08:${String(minute).padStart(2, '0')}:00.000Z`;
  const stated = Array.from({ length: 6 }, (_, minute) => ({
    name: `goal ${minute}`,
    period: WEEK,
    amount: minute,
    at: at(minute),
  }));

  it('in whatever order the goals stand in the file', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(stated, { minLength: 6 }), (shuffled) => {
        expect(amounts(withGoals(shuffled), WEEK)).toEqual([0, 1, 2, 3, 4, 5]);
      }),
    );
  });

  it('what is stated after the close changes neither the promise nor what came before it', () => {
    const meeting = heldMeeting('weekly', WEEK, { closedAt: at(2) });
    fc.assert(
      fc.property(fc.shuffledSubarray(stated.slice(3)), fc.boolean(), (later, isClosed) => {
        const before = withGoals(stated.slice(0, 3), isClosed ? [meeting] : []);
        const after = withGoals([...stated.slice(0, 3), ...later], isClosed ? [meeting] : []);
        expect(promiseOf(after, ASA, WEEK)).toEqual(promiseOf(before, ASA, WEEK));
        expect(promiseOf(after, ASA, WEEK)?.amount).toBe(isClosed ? 2 : 0);
        expect(goalHistory(after, ASA, WEEK).slice(0, 3)).toEqual(goalHistory(before, ASA, WEEK));
      }),
    );
  });
});

describe('3 nothing overwrites a goal', () => {
  it('restating never changes earlier goals', () => {
    const minute = fc.integer({ min: 0, max: 59 });
    fc.assert(
      fc.property(fc.array(fc.tuple(minute, fc.nat()), { maxLength: 8 }), fc.nat(), (earlier, amount) => {
        const goals = earlier.map(([at, value], index) => ({
          name: `goal ${index}`,
          period: MONTH,
          amount: value,
          at: `2026-11-02T08:${String(at).padStart(2, '0')}:00.000Z`,
        }));
        const before = withGoals(goals);
        const after = withGoals([...goals, { name: 'new', period: MONTH, amount, at: '2026-11-02T09:00:00.000Z' }]);
        expect(goalHistory(after, ASA, MONTH).slice(0, -1)).toEqual(goalHistory(before, ASA, MONTH));
        expect(goalInForce(after, ASA, MONTH)?.id).toBe(idOf('new'));
        expect(originalGoal(after, ASA, MONTH)?.id).toBe(originalGoal(before, ASA, MONTH)?.id ?? idOf('new'));
      }),
    );
  });
});
