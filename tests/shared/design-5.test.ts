/** Design 5 told as a meeting goes: commands through the reducer, and what the stage, the clocks and the minutes then say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { neighbour, plannedTotal, stopsOf } from '../../shared/agenda.ts';
import { offeredAsFinished, targetWeekOf } from '../../shared/calendar.ts';
import { clockOf, elapsed } from '../../shared/clock.ts';
import type { Command } from '../../shared/commands.ts';
import type { Amount, Id, Instant, IsoWeek, PresenceState, SalesDocument, StepId } from '../../shared/document.ts';
import { promiseOf } from '../../shared/goals.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { addDays, mondayOf } from '../../shared/periods.ts';
import { promiseWeeks } from '../../shared/promises.ts';
import { absentDays } from '../../shared/results.ts';
import { parseDocument } from '../../shared/schema.ts';
import { scenePlaces, stageModel } from '../../shared/stage-model.ts';
import type { StageScreen } from '../../shared/stage-screens.ts';
import { sceneOf, type Scene } from '../../shared/stage/scene.ts';
import { idOf, teamOf, weeksFrom } from './builders.ts';
import { applied, changeOf, minute, newestMeeting, play } from './play.ts';

const NAMES = ['Åsa', 'Bo', 'Cia', 'Dan'] as const;
const [ASA, BO, CIA, DAN] = NAMES.map(idOf) as [Id, Id, Id, Id];
const WEEK = '2026-W48';
const DAY = 24 * 60; // minutes; minute(0) is Monday of week 48 at 9.00 in Stockholm
const MINUTE = 60_000;

const start = (targetWeek: IsoWeek = WEEK): Command => {
  return { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek };
};
const close: Command = { type: 'meeting.close' };
const go = (step: StepId, stop: Id | null = null): Command => {
  return { type: 'meeting.go', step, stop, page: 0, gateOpen: false };
};
const state = (sellerId: Id, amount: Amount, period = WEEK, by: 'seller' | 'advance' = 'seller'): Command => {
  return { type: 'goal.state', sellerId, period, amount, by, reason: null };
};
const presence = (sellerId: Id, is: PresenceState): Command => ({ type: 'meeting.presence', sellerId, state: is });

function sceneAt(document: SalesDocument, now: Instant = minute(0)): Scene {
  const meeting = newestMeeting(document);
  return sceneOf({ document, holidays: {}, meeting, locale: 'sv', now, isStored: () => true });
}

/** What the wall shows of a kind, at the place where the meeting is. */
function screen<Kind extends StageScreen['kind']>(
  document: SalesDocument,
  kind: Kind,
  now?: Instant,
): Extract<StageScreen, { kind: Kind }> {
  const shown = stageModel(sceneAt(document, now)).screen;
  if (shown.kind !== kind) throw new Error(`The wall shows ${shown.kind}`);
  return shown as Extract<StageScreen, { kind: Kind }>;
}

const TEAM = teamOf({ sellers: NAMES });
const LOBBY = play(TEAM, 0, [start()]);

describe('5 the lobby records who is here', () => {
  test('late at 9.12 is the time when it was said, on the wall and in the minutes', () => {
    const late = play(LOBBY, 12, [presence(BO, 'late')]);
    expect(screen(late, 'lobby').people[1]).toEqual({ name: 'Bo', state: 'late', lateAt: '09:12' });
    const { present } = minutesModel(late, newestMeeting(late), sceneAt(late), minute(20), 'whole');
    expect(present).toEqual([{ name: 'Bo', state: 'late', lateAt: '09:12' }]);
    expect(screen(play(late, 20, [presence(BO, 'here')]), 'lobby').people[1]?.lateAt).toBeNull();
  });

  test('days away this week are apart from it: neither changes the other', () => {
    const away = play(LOBBY, 1, [
      presence(ASA, 'here'),
      { type: 'absence.set', sellerId: ASA, week: WEEK, days: 5 },
      presence(BO, 'away'),
    ]);
    expect(screen(away, 'lobby').people.map((one) => one.state)).toEqual(['here', 'away', 'expected', 'expected']);
    expect([ASA, BO].map((id) => absentDays(away, id, WEEK))).toEqual([5, 0]);
  });

  test('guests, place, note, training, confirmation, energy and end time reach the minutes; the private note does not', () => {
    const held = play(LOBBY, 5, [
      { type: 'meeting.guests', guests: ['Vd'] },
      { type: 'meeting.place', place: 'Lilla rummet' },
      go('team'),
      { type: 'meeting.teamNote', text: 'Jämnt' },
      { type: 'meeting.training', topic: 'Invändningar', lesson: 'Fråga först' },
      { type: 'meeting.confirm', confirmed: true },
      { type: 'meeting.energy', sellerId: ASA, value: 7 },
      { type: 'meeting.energy', sellerId: BO, value: 8 },
      { type: 'meeting.energy', sellerId: CIA, value: 8 },
      { type: 'meeting.note', sellerId: BO, text: 'Trött' },
      close,
    ]);
    const model = minutesModel(held, newestMeeting(held), sceneAt(held), minute(14), 'whole');
    expect(model).toMatchObject({
      guests: ['Vd'],
      place: 'Lilla rummet',
      from: '09:07',
      to: '09:15',
      teamNote: 'Jämnt',
      training: { topic: 'Invändningar', lesson: 'Fråga först' },
      confirmed: true,
      energy: { average: 7.7, answers: 3 }, // (7 + 8 + 8) / 3 = 7.67
    });
    expect(JSON.stringify(model)).not.toContain('Trött');
  });
});

describe('5 present ones first; presence can be changed at any time', () => {
  const round = play(LOBBY, 1, [go('round', BO)]);
  const stops = (document: SalesDocument) => stopsOf(newestMeeting(document));

  test('who goes in the middle of the round is taken last, and comes back to the old place', () => {
    const gone = play(round, 2, [presence(CIA, 'away')]);
    expect(stops(gone)).toEqual([ASA, BO, DAN, CIA]);
    expect(stops(play(gone, 3, [presence(CIA, 'late')]))).toEqual([ASA, BO, CIA, DAN]);
  });

  test('behind the others, when the round has passed it meanwhile', () => {
    const gone = play(round, 2, [presence(ASA, 'away')]);
    expect(stops(gone)).toEqual([BO, CIA, DAN, ASA]);
    expect(stops(play(gone, 3, [presence(ASA, 'late')]))).toEqual([BO, CIA, DAN, ASA]);
    expect(newestMeeting(play(gone, 3, [presence(ASA, 'late')])).later).toEqual([ASA]);
  });

  test('the meeting stays where it is, and goes on to the next of those who are left', () => {
    const gone = play(round, 2, [presence(CIA, 'away')]);
    const { position } = newestMeeting(gone);
    expect(position).toMatchObject({ step: 'round', stop: BO });
    expect(neighbour(scenePlaces(sceneAt(gone)), position, 1)).toMatchObject({ step: 'round', stop: DAN });
    expect(stageModel(sceneAt(gone)).footer.stop).toEqual({ number: 1 + 1, of: 4 });
  });

  test('put off stands before away, whoever was first', () => {
    const both = play(round, 2, [
      { type: 'meeting.later', sellerId: CIA },
      presence(ASA, 'away'),
      { type: 'meeting.later', sellerId: BO },
    ]);
    expect(stops(both)).toEqual([DAN, CIA, BO, ASA]);
  });

  test('only who is here counts for the energy: 1 of 3', () => {
    const asked = play(round, 2, [
      presence(DAN, 'away'),
      { type: 'meeting.energy', sellerId: ASA, value: 9 },
      go('close'),
    ]);
    expect(screen(asked, 'close').energy).toEqual({ average: null, count: 1, of: 3 });
  });

  test('an absent seller keeps a stop: the goal left in advance, or open; both are in the sum’s "of"', () => {
    const advance = play(TEAM, -DAY, [state(ASA, 100, WEEK, 'advance')]);
    const held = play(advance, 0, [start(), presence(ASA, 'away'), presence(BO, 'away'), go('round', ASA)]);
    expect(stops(held)).toEqual([CIA, DAN, ASA, BO]);
    expect(screen(held, 'round')).toMatchObject({ present: false, weekGoal: { amount: 100, inAdvance: true } });
    expect(screen(play(held, 5, [go('round', BO)]), 'round')).toMatchObject({ present: false, weekGoal: null });
    const { sum, stated, rows } = screen(play(held, 5, [go('summary')]), 'summary');
    expect({ sum, stated }).toEqual({ sum: 100, stated: { count: 1, of: 4 } });
    expect(rows.map(({ inAdvance }) => inAdvance)).toEqual([false, false, true, false]);
  });
});

describe('5 who will not state one yet comes back on a day', () => {
  const awaited = play(LOBBY, 1, [
    go('round', BO),
    { type: 'meeting.comesBack', sellerId: BO, due: '2026-11-25' },
    state(ASA, 10),
  ]);

  test('an action on the manager, a dash on the stage, never a number by somebody else', () => {
    expect(awaited.actions).toMatchObject([{ kind: 'comesBack', about: BO, owner: { kind: 'manager' }, doneAt: null }]);
    expect(awaited.goals.map(({ sellerId }) => sellerId)).toEqual([ASA]);
    expect(screen(awaited, 'round')).toMatchObject({ weekGoal: null, comesBack: '2026-11-25' });
    const { rows, sum } = screen(play(awaited, 5, [go('summary')]), 'summary');
    expect(rows.map(({ comesBack }) => comesBack)).toEqual([null, '2026-11-25', null, null]);
    expect(sum).toBe(10);
  });

  test('and has come back with the goal, on any day after the meeting', () => {
    const back = play(play(awaited, 5, [close]), 2 * DAY, [state(BO, 20)]);
    expect(back.actions[0]?.doneAt).toBe(minute(2 * DAY));
    expect(promiseOf(back, BO, WEEK)?.amount).toBe(20); // the first one stated, where none was by the close
  });
});

describe('5 the order is the team’s or rotates; it never ranks by result', () => {
  const order = (document: SalesDocument, week: IsoWeek = WEEK) =>
    newestMeeting(play(document, 0, [start(week)])).order;

  test('whatever anybody has sold, promised or reached', () => {
    const amount = fc.option(fc.integer({ min: -1_000, max: 1_000 }));
    const amounts = fc.tuple(amount, amount, amount, amount);
    const inWeek45 = (document: SalesDocument) => order(document, '2026-W45'); // 45 = 11 × 4 + 1: rotated by one
    fc.assert(
      fc.property(amounts, amounts, fc.constantFrom('team' as const, 'rotating' as const), (sold, promised, by) => {
        const document = teamOf({
          settings: { roundOrder: by },
          sellers: NAMES,
          results: Object.fromEntries(NAMES.map((name, index) => [name, weeksFrom('2026-W44', [sold[index] ?? null])])),
          goals: NAMES.flatMap((seller, index) => {
            const said = promised[index] ?? null;
            return said === null ? [] : [{ seller, period: '2026-W44', amount: Math.abs(said) }];
          }),
        });
        expect(inWeek45(document)).toEqual(by === 'team' ? [ASA, BO, CIA, DAN] : [BO, CIA, DAN, ASA]);
      }),
    );
  });

  test('another order of the team is the next meeting’s, not that of the one that is on', () => {
    const turned = play(LOBBY, 1, [{ type: 'seller.order', order: [DAN, CIA, BO, ASA] }]);
    expect(newestMeeting(turned).order).toEqual([ASA, BO, CIA, DAN]);
    expect(order(play(turned, 2, [close]))).toEqual([DAN, CIA, BO, ASA]);
  });
});

describe('5 each step’s clock', () => {
  // wins 9.01–9.04, promises 9.04–9.05, wins again 9.05–9.07, paused 9.07–9.17, on 9.17
  const held = play(play(LOBBY, 1, [go('wins')]), 4, [go('promises'), go('wins')]);
  const paused = play(held, 7, [{ type: 'meeting.pause', paused: true }]);
  const resumed = play(paused, 17, [{ type: 'meeting.pause', paused: false }]);

  test('starts when the step is entered and sums its visits: 3 + 2 minutes, and no pause', () => {
    expect(elapsed(newestMeeting(held), 'wins', null, minute(6))).toBe(4 * MINUTE);
    expect(elapsed(newestMeeting(paused), 'wins', null, minute(12))).toBe(5 * MINUTE);
    expect(elapsed(newestMeeting(resumed), 'wins', null, minute(18))).toBe(6 * MINUTE);
    expect(elapsed(newestMeeting(resumed), 'promises', null, minute(18))).toBe(MINUTE);
  });

  test('is the same after a crash, in a second window and on the wall', () => {
    const reread = parseDocument(JSON.parse(JSON.stringify(resumed)));
    if (!reread.ok) throw new Error('The file cannot be read');
    const again = newestMeeting(reread.document);
    expect(elapsed(again, 'wins', null, minute(18))).toBe(6 * MINUTE);
    expect(clockOf(again, 'wins', null)).toEqual({ beforeMs: 5 * MINUTE, runningSince: minute(17) });
    expect(stageModel(sceneAt(resumed)).clock).toEqual({
      budgetMs: 3 * MINUTE,
      beforeMs: 5 * MINUTE,
      runningSince: minute(17),
    });
  });

  test('over time it never moves the meeting on by itself', () => {
    expect(screen(resumed, 'wins', minute(10_000)).kind).toBe('wins');
    expect(newestMeeting(resumed).position.step).toBe('wins');
  });

  test('the minutes per step are settings, in the plan, the strip and the clock at once', () => {
    // 4 stops of 5 minutes instead of 3: 8 more than 39 (27 + 4 × 3)
    const minutesPerStep = { ...TEAM.settings.minutesPerStep, round: 5 };
    const changed = play(resumed, 20, [{ type: 'settings.change', patch: { minutesPerStep } }, go('round', ASA)]);
    const meeting = newestMeeting(changed);
    expect(plannedTotal(meeting, TEAM.settings, 4)).toBe(39);
    expect(plannedTotal(meeting, changed.settings, 4)).toBe(47);
    const { strip, clock } = stageModel(sceneAt(changed));
    expect(strip.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(47);
    expect(clock?.budgetMs).toBe(5 * MINUTE);
  });
});

describe('5 a wrong result can be corrected in the middle of the meeting', () => {
  const before = teamOf({
    sellers: NAMES,
    results: { Åsa: weeksFrom('2026-W45', [10, 10, 9]) },
    goals: [{ seller: 'Åsa', period: '2026-W47', amount: 10, at: '2026-11-16T08:00:00.000Z' }],
  });
  const stop = play(before, 0, [start(), go('round', ASA)]);
  const typed = applied(stop, changeOf({ type: 'result.set', sellerId: ASA, week: '2026-W47', amount: 12 }, minute(3)));

  test('the stop says 9 of 10, then 12 of 10; chart and month follow (10 + 10 + 9 = 29, then 32)', () => {
    expect(screen(stop, 'round')).toMatchObject({
      lastWeek: { result: 9, goal: 10, state: 'missed' },
      track: { soFar: 29 },
    });
    const after = screen(typed, 'round');
    expect(after).toMatchObject({ lastWeek: { result: 12, goal: 10, state: 'kept' }, track: { soFar: 32 } });
    expect(after.chart.bars.at(-1)).toMatchObject({ week: '2026-W47', result: 12, kept: true });
    expect(typed.results.at(-1)).toMatchObject({ source: 'typed', at: minute(3) });
  });

  test('the meeting’s place and clock are left alone, and the close keeps the new figure', () => {
    expect(newestMeeting(typed)).toEqual(newestMeeting(stop));
    const facts = newestMeeting(play(typed, 5, [close])).facts;
    expect(facts?.promises).toEqual([
      { week: '2026-W47', reached: 1, known: 1, result: 12, goal: 10 },
      { week: '2026-W46', reached: 0, known: 0, result: 0, goal: 0 },
      { week: '2026-W45', reached: 0, known: 0, result: 0, goal: 0 },
    ]);
  });
});

describe('5 step 2 takes up what no closed meeting has', () => {
  const goals = ['2026-W45', '2026-W46', '2026-W47', WEEK].map((period) => {
    return { seller: 'Åsa', period, amount: 10, at: `${mondayOf(period)}T07:00:00.000Z` };
  });
  const before = teamOf({ sellers: NAMES, results: { Åsa: weeksFrom('2026-W45', [9, 10, 11]) }, goals });
  const weeks = (document: SalesDocument, now?: Instant) => {
    const scene = sceneAt(document, now);
    return promiseWeeks(scene, scene.stops).map(({ week }) => week);
  };

  test('after weeks without a meeting all of them, newest first, a page each', () => {
    const held = play(before, 0, [start(), go('promises')]);
    expect(weeks(held)).toEqual(['2026-W47', '2026-W46', '2026-W45']);
    expect(scenePlaces(sceneAt(held)).filter(({ step }) => step === 'promises')).toHaveLength(3);
    expect(screen(held, 'promises')).toMatchObject({ week: '2026-W47', reached: 1, known: 1, result: 11, goal: 10 });
  });

  test('a second meeting about the same week has nothing left to take up, and the promise is the first one’s', () => {
    const first = play(before, 0, [start(), state(BO, 5), close]);
    const second = play(first, 60, [start(), state(BO, 6)]);
    expect(weeks(second)).toEqual([]);
    const both = play(second, 70, [close]);
    expect(promiseOf(both, BO, WEEK)?.amount).toBe(5);
    expect(both.meetings.map((one) => (one.status === 'calledOff' ? null : one.number))).toEqual([1, 2]);
  });

  test('one that was discarded has taken up nothing', () => {
    const thrown = play(before, 0, [start(), go('promises'), { type: 'meeting.discard' }]);
    expect(weeks(play(thrown, 60, [start()]))).toEqual(['2026-W47', '2026-W46', '2026-W45']);
  });

  test('on a Friday the running week only when the manager has said that it is finished, and then once', () => {
    // usual day Friday: on Friday 27 November the meeting is about week 49, and week 48 is running
    const friday = 4 * DAY;
    const today = addDays(mondayOf(WEEK), 4);
    expect(targetWeekOf(today, 5)).toBe('2026-W49');
    expect([3, 4, 5, 6].map((day) => offeredAsFinished(addDays(mondayOf(WEEK), day)))).toEqual([
      null,
      WEEK,
      WEEK,
      WEEK,
    ]);
    const open = play(before, friday, [start('2026-W49')]);
    expect(weeks(open, minute(friday))).toEqual(['2026-W47', '2026-W46', '2026-W45']);
    const finished = play(open, friday + 1, [{ type: 'meeting.finishedWeek', week: WEEK }]);
    expect(weeks(finished, minute(friday))).toEqual([WEEK, '2026-W47', '2026-W46', '2026-W45']);
    const monday = play(play(finished, friday + 2, [close]), 7 * DAY, [start('2026-W49')]);
    expect(weeks(monday, minute(7 * DAY))).toEqual([]);
  });

  test('another target week asks anew about the finished one', () => {
    const open = play(before, 4 * DAY, [
      start('2026-W49'),
      { type: 'meeting.finishedWeek', week: WEEK },
      { type: 'meeting.targetWeek', targetWeek: WEEK },
    ]);
    expect(newestMeeting(open).finishedWeek).toBeNull();
    expect(weeks(open, minute(4 * DAY))).toEqual(['2026-W47', '2026-W46', '2026-W45']);
  });
});

describe('5 done or not done', () => {
  const before = teamOf({
    sellers: NAMES,
    results: { Åsa: { '2026-W47': 9 } },
    goals: [{ seller: 'Åsa', period: '2026-W47', amount: 10, name: 'asa 47', at: '2026-11-16T08:00:00.000Z' }],
  });
  const promised = applied(
    before,
    changeOf({ type: 'goal.terms', goalId: idOf('asa 47'), action: 'Ringer tio kunder' }, minute(-DAY)),
  );
  const asked = play(promised, 0, [start(), go('promises')]);

  test.each([true, false, null])('%s is said apart from the figure, which is not reached either way', (done) => {
    const said = play(asked, 2, [{ type: 'meeting.followUp', goalId: idOf('asa 47'), done }]);
    expect(screen(said, 'promises').rows[0]).toMatchObject({ action: 'Ringer tio kunder', done, state: 'missed' });
    const model = minutesModel(said, newestMeeting(said), sceneAt(said), minute(3), 'whole');
    expect(model.promises[0]?.actions).toEqual([{ name: 'Åsa', action: 'Ringer tio kunder', done }]);
  });

  test('a decision is open in the next meeting’s step 2 until it is done, and then in none', () => {
    const decided = play(asked, 2, [
      { type: 'meeting.addObstacle', text: 'Priset' },
      { type: 'meeting.decide', obstacleId: idOf('made 2'), text: 'Ny lista', owner: { kind: 'manager' }, due: null },
      close,
    ]);
    const rows = (document: SalesDocument) => {
      const scene = sceneAt(document, minute(7 * DAY));
      const { step, stop, page } = scenePlaces(scene)
        .filter((place) => place.step === 'promises')
        .at(-1) ?? {
        step: 'promises' as const,
        stop: null,
        page: 0,
      };
      const shown = screen(
        play(document, 7 * DAY + 5, [{ type: 'meeting.go', step, stop, page, gateOpen: false }]),
        'actions',
        minute(7 * DAY),
      );
      return shown.rows.map(({ text, done }) => [text, done]);
    };
    const next = play(decided, 7 * DAY, [start('2026-W49')]);
    expect(rows(next)).toEqual([['Ny lista', false]]);
    const done = play(next, 7 * DAY + 2, [{ type: 'action.done', actionId: idOf('made 3'), done: true }]);
    expect(rows(done)).toEqual([['Ny lista', true]]); // still there, so that a slip can be seen and taken back
    const after = play(done, 7 * DAY + 8, [close]);
    expect(rows(play(after, 8 * DAY, [start('2026-W49')]))).toEqual([]);
  });
});

describe('5 the round asks each seller who has no month goal', () => {
  test('the month, then the week, then nothing more; who has one is asked for the week alone', () => {
    const before = teamOf({
      sellers: NAMES,
      goals: [{ seller: 'Bo', period: '2026-11', amount: 40, at: '2026-11-02T08:00:00.000Z' }],
    });
    const asks = (document: SalesDocument) => {
      const { asks: asked, weekGoal } = screen(document, 'round');
      return [asked, weekGoal !== null];
    };
    const first = play(before, 0, [start(), go('round', ASA)]);
    expect(asks(first)).toEqual(['month', false]);
    const month = play(first, 2, [state(ASA, 50, '2026-11')]);
    expect(asks(month)).toEqual(['week', false]);
    expect(asks(play(month, 3, [state(ASA, 12)]))).toEqual(['week', true]);
    expect(asks(play(month, 4, [go('round', BO)]))).toEqual(['week', false]);
  });
});

describe('5 at the first stop one line explains the chart', () => {
  test('at the first of those who are here, and at no other', () => {
    const { results } = teamOf({
      sellers: NAMES,
      results: Object.fromEntries(NAMES.map((name) => [name, { '2026-W47': 9 }])),
    });
    const held = play({ ...LOBBY, results }, 1, [presence(ASA, 'away')]);
    const explains = NAMES.map((name) => screen(play(held, 2, [go('round', idOf(name))]), 'round').explains);
    expect(explains).toEqual([false, true, false, false]);
  });
});

describe('5 the summary reads aloud', () => {
  test('the sum of all goals, the month so far against the month’s goals, and every decision of today', () => {
    const held = play(LOBBY, 1, [
      state(ASA, 10),
      state(BO, 20),
      state(ASA, 100, '2026-11'),
      { type: 'meeting.addObstacle', text: 'Priset' },
      {
        type: 'meeting.decide',
        obstacleId: idOf('made 4'),
        text: 'Ny lista',
        owner: { kind: 'seller', sellerId: BO },
        due: '2026-11-27',
      },
      go('summary'),
    ]);
    const { sum, stated, track, decisions } = screen(held, 'summary');
    expect({ sum, stated }).toEqual({ sum: 30, stated: { count: 2, of: 4 } }); // 10 + 20
    expect(track).toMatchObject({ goal: 100, stated: { count: 1, of: 4 } });
    expect(decisions).toEqual([{ text: 'Ny lista', about: null, owner: 'Bo', due: '2026-11-27', done: false }]);
  });
});
