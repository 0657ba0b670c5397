/** Design 3 told as it happens: commands through the reducer, one after the other, and what the rules then say. */
import { describe, expect, test } from 'vitest';
import { stopsOf } from '../../shared/agenda.ts';
import type { Command } from '../../shared/commands.ts';
import type { Amount, HeldMeeting, Id, IsoWeek, SalesDocument } from '../../shared/document.ts';
import { canCorrect, goalInForce, originalGoal, promiseOf, restatementsOf } from '../../shared/goals.ts';
import { keptOf } from '../../shared/kept.ts';
import { isHeld } from '../../shared/meetings.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { minutesText } from '../../shared/minutes/text.ts';
import { absentDays, ownDays, resultOf, weekState } from '../../shared/results.ts';
import { parseDocument } from '../../shared/schema.ts';
import { budgetSum, goalSum, resultSum } from '../../shared/team.ts';
import { calendarOf, type Vantage } from '../../shared/vantage.ts';
import { PLAIN, holidaysOn, idOf, teamOf, vantageOn, weeksFrom, mappingOf } from './builders.ts';
import { preview, table } from './import/sheets.ts';
import { applied, changeOf, minute, newestMeeting, play } from './play.ts';

const ASA = idOf('Åsa');
const BO = idOf('Bo');
const WEEK = '2026-W48';
const MONTH = '2026-11';
const DAY = 24 * 60; // minutes; minute(0) is Monday of week 48 at 9.00

const start = (targetWeek: IsoWeek = WEEK): Command => ({
  type: 'meeting.start',
  kind: 'week',
  alsoMonthly: false,
  targetWeek,
});
const close: Command = { type: 'meeting.close' };
const state = (sellerId: Id, amount: Amount, period = WEEK): Command => {
  return { type: 'goal.state', sellerId, period, amount, by: 'seller', reason: null };
};
const correct = (goalId: Id, amount: Amount): Command => ({ type: 'goal.correct', goalId, amount });
const readIn = (source: string, figures: readonly (readonly [Id, IsoWeek, Amount])[]): Command => ({
  type: 'import.commit',
  source,
  basedOn: 0,
  newSellers: [],
  aliases: [],
  figures: figures.map(([seller, week, amount]) => ({ seller, week, amount })),
  mapping: mappingOf('Säljare', 'Datum', 'Belopp'),
});

const TEAM = teamOf({ sellers: ['Åsa', 'Bo'] });

/** Whether a goal can be corrected on a day of week 48, Monday unless said. */
function correctable(document: SalesDocument, goalId: Id, today = '2026-11-23') {
  const can = canCorrect(document, goalId, { calendar: PLAIN, today });
  return can.ok ? 'yes' : can.why;
}

function amounts(goals: readonly { readonly amount: Amount }[]): readonly Amount[] {
  return goals.map(({ amount }) => amount);
}

describe('3 a goal from its slip to its restatement', () => {
  // said 9.01 in the meeting: 90; corrected 9.02: 900; closed 9.03; said again on Tuesday: 700
  const said = play(TEAM, 0, [start(), state(ASA, 90)]);
  const slip = idOf('made 1');
  const corrected = play(said, 2, [correct(slip, 900)]);
  const closed = play(corrected, 3, [close]);
  const restated = play(closed, DAY, [state(ASA, 700)]);

  test('until the meeting closes a correction takes the slip’s place: 900, and no 90 anywhere', () => {
    expect(correctable(said, slip)).toBe('yes');
    expect(goalInForce(corrected, ASA, WEEK)?.amount).toBe(900);
    expect(originalGoal(corrected, ASA, WEEK)?.amount).toBe(900);
    expect(restatementsOf(corrected, ASA, WEEK)).toEqual([]);
    expect(amounts(corrected.goals)).toEqual([90, 900]); // nothing is overwritten
  });

  test('after the close only a restatement: the promise stays 900, in force is 700', () => {
    expect(correctable(closed, idOf('made 2'))).toBe('closed');
    expect(promiseOf(restated, ASA, WEEK)?.amount).toBe(900);
    expect(goalInForce(restated, ASA, WEEK)?.amount).toBe(700);
    expect(amounts(restatementsOf(restated, ASA, WEEK))).toEqual([700]);
    expect(restated.goals.at(-1)?.meetingId).toBeNull();
  });

  test('a restatement outside a meeting can be corrected: 750 takes its place, the promise still is 900', () => {
    expect(correctable(restated, idOf(`made ${DAY}`), '2026-11-24')).toBe('yes');
    const mended = play(restated, DAY + 1, [correct(idOf(`made ${DAY}`), 750)]);
    expect(amounts(restatementsOf(mended, ASA, WEEK))).toEqual([750]);
    expect(promiseOf(mended, ASA, WEEK)?.amount).toBe(900);
  });

  test('… until the next meeting closes', () => {
    const next = play(restated, 2 * DAY, [start('2026-W49')]);
    expect(correctable(next, idOf(`made ${DAY}`), '2026-11-25')).toBe('yes');
    expect(correctable(play(next, 2 * DAY + 1, [close]), idOf(`made ${DAY}`), '2026-11-25')).toBe('closed');
  });

  test('… or its week is over', () => {
    expect(correctable(restated, idOf(`made ${DAY}`), '2026-11-29')).toBe('yes');
    expect(correctable(restated, idOf(`made ${DAY}`), '2026-11-30')).toBe('over');
  });

  test('a goal of a meeting begun by mistake stays, outside of any, and can be corrected', () => {
    const thrown = play(said, 5, [{ type: 'meeting.discard' }]);
    expect(thrown.meetings).toEqual([]);
    expect(thrown.goals).toMatchObject([{ id: slip, amount: 90, meetingId: null }]);
    expect(correctable(thrown, slip)).toBe('yes');
    expect(parseDocument(thrown)).toEqual({ ok: true, document: thrown });
  });
});

describe('3 results come from somewhere, and stay until somebody says otherwise', () => {
  const before = teamOf({
    sellers: ['Åsa', 'Bo'],
    results: { Åsa: { '2026-W45': 1, '2026-W46': 2 }, Bo: { '2026-W46': 3 } },
  });
  const first = applied(before, changeOf(readIn('a.csv', [[ASA, '2026-W46', 20]]), minute(1)));
  const second = applied(first, changeOf(readIn('b.csv', [[ASA, '2026-W46', 21]]), minute(2)));
  const row = (document: SalesDocument, sellerId: Id, week: IsoWeek) =>
    document.results.find((one) => one.sellerId === sellerId && one.week === week);

  test('a new import replaces the weeks that it covers, for the sellers that it names', () => {
    expect(row(first, ASA, '2026-W46')).toMatchObject({ amount: 20, source: 'a.csv', at: minute(1) });
    expect(row(second, ASA, '2026-W46')).toMatchObject({ amount: 21, source: 'b.csv', at: minute(2) });
    expect(row(second, ASA, '2026-W45')).toBe(row(before, ASA, '2026-W45'));
    expect(row(second, BO, '2026-W46')).toBe(row(before, BO, '2026-W46'));
    expect(second.results).toHaveLength(3);
  });

  test('what was typed is replaced, too, and what is typed replaces: source and time follow', () => {
    const typed = applied(
      second,
      changeOf({ type: 'result.set', sellerId: ASA, week: '2026-W46', amount: 22 }, minute(3)),
    );
    expect(row(typed, ASA, '2026-W46')).toMatchObject({ amount: 22, source: 'typed', at: minute(3) });
    const again = applied(typed, changeOf(readIn('c.csv', [[ASA, '2026-W46', 23]]), minute(4)));
    expect(row(again, ASA, '2026-W46')).toMatchObject({ amount: 23, source: 'c.csv' });
  });

  test('an empty cell changes nothing; a figure is removed by hand only, and is then missing, not 0', () => {
    const nothing = applied(second, changeOf(readIn('d.csv', []), minute(3)));
    expect(nothing.results).toEqual(second.results);
    const removed = applied(
      second,
      changeOf({ type: 'result.set', sellerId: ASA, week: '2026-W46', amount: null }, minute(3)),
    );
    expect(resultOf(removed, ASA, '2026-W46')).toBeNull();
    expect(weekState(vantageOn(removed, WEEK), ASA, '2026-W46').state).toBe('missing');
  });
});

describe('3 absence is days without a reason', () => {
  // Sweden’s week 1 of 2026 has 3 working days: Thursday 1 January and, as told here, Friday are none.
  const calendar = { ...PLAIN, holidays: holidaysOn('2026-01-01', '2026-01-02') };
  test.each([
    [0, 3, 'missing'],
    [2, 1, 'missing'],
    [3, 0, 'absent'],
    [5, 0, 'absent'], // max(0, 3 − 5)
  ])('%d days away of 3 leaves %d own: %s', (days, own, is) => {
    const away = applied(TEAM, changeOf({ type: 'absence.set', sellerId: ASA, week: '2026-W01', days }));
    const ground = { document: away, calendar };
    expect(ownDays(ground, ASA, '2026-W01')).toBe(own);
    expect(weekState(ground, ASA, '2026-W01').state).toBe(is);
    expect(ownDays(ground, BO, '2026-W01')).toBe(3);
    expect(away.absences.every((one) => Object.keys(one).sort().join() === 'days,sellerId,week')).toBe(true);
  });
});

describe('3 who leaves', () => {
  const before = teamOf({
    sellers: ['Åsa', 'Bo'],
    results: { Åsa: { '2026-W47': 10 }, Bo: { '2026-W47': 5, '2026-W48': 6 } },
    budgets: { Åsa: { [MONTH]: 100 }, Bo: { [MONTH]: 200 } },
    goals: [
      { seller: 'Åsa', period: MONTH, amount: 110, at: '2026-11-02T08:00:00.000Z' },
      { seller: 'Bo', period: MONTH, amount: 220, at: '2026-11-02T08:00:00.000Z' },
    ],
  });
  const after = applied(
    before,
    changeOf({ type: 'seller.edit', sellerId: BO, name: 'Bo', joined: null, left: '2026-W47' }),
  );

  test('is in the sums of the last week, and from the week after goal and budget are out', () => {
    expect(goalSum(after, MONTH, '2026-W47')).toEqual({ amount: 330, stated: 2, of: 2 });
    expect(goalSum(after, MONTH, WEEK)).toEqual({ amount: 110, stated: 1, of: 1 });
    expect(budgetSum(after, MONTH, '2026-W47').amount).toBe(300);
    expect(budgetSum(after, MONTH, WEEK).amount).toBe(100);
  });

  test('keeps the results, in the week after, too: 5 + 10 and 6', () => {
    expect(resultSum(after, '2026-W47').amount).toBe(15);
    expect(resultSum(after, WEEK).amount).toBe(6);
    expect(weekState(vantageOn(after, WEEK), BO, WEEK).state).toBe('notMember');
  });

  test('has no stop in the next meeting, but in one about the last week', () => {
    const order = (week: IsoWeek) => newestMeeting(play(after, 0, [start(week)])).order;
    expect(order(WEEK)).toEqual([ASA]);
    expect(order('2026-W47')).toEqual([ASA, BO]);
  });

  test('comes back by the same field', () => {
    const back = applied(after, changeOf({ type: 'seller.edit', sellerId: BO, name: 'Bo', joined: null, left: null }));
    expect(back).toEqual(before);
  });
});

describe('3 close, review, lock', () => {
  const before = teamOf({
    settings: { teamName: 'Norr', place: 'Stora rummet', managerName: 'Eva' },
    sellers: ['Åsa', 'Bo'],
    results: { Åsa: weeksFrom('2026-W36', [5, 6, 7, 8, 9, 8, 9, 10, 9, 10, 11, 12]), Bo: { '2026-W47': 4 } },
    budgets: { Åsa: { [MONTH]: 50 } },
    goals: [
      { seller: 'Åsa', period: '2026-W47', amount: 11, at: '2026-11-16T08:00:00.000Z' },
      { seller: 'Åsa', period: MONTH, amount: 60, at: '2026-11-02T08:00:00.000Z' },
    ],
  });
  const review = play(before, 0, [
    start(),
    { type: 'meeting.go', step: 'round', stop: ASA, page: 0, gateOpen: false },
    state(ASA, 13),
    { type: 'meeting.addWin', sellerId: ASA, text: 'Ny kund' },
    close,
  ]);
  const meetingId = idOf('made 0');
  const locked = play(review, 30, [{ type: 'meeting.lock', meetingId }]);

  /** The minutes of both languages, read with the calendar that the document has now. */
  function printed(document: SalesDocument): readonly string[] {
    const meeting = document.meetings.filter(isHeld).find(({ id }) => id === meetingId);
    if (meeting === undefined) throw new Error('The meeting is gone');
    const vantage: Vantage = { ...vantageOn(document, WEEK), calendar: calendarOf(document.settings, {}) };
    const model = minutesModel(document, meeting, vantage, minute(0), 'whole');
    return [minutesText(model, 'sv'), minutesText(model, 'en')];
  }

  test('in review a text is mended and printed, while a new figure changes no figure', () => {
    const [win] = newestMeeting(review).wins;
    const mended = play(review, 10, [
      { type: 'meeting.editWin', meetingId, winId: win?.id ?? '', sellerId: ASA, text: 'Två nya kunder' },
      { type: 'result.set', sellerId: ASA, week: '2026-W47', amount: 1 },
    ]);
    expect(printed(mended)).toEqual(printed(review).map((one) => one.replace('Ny kund', 'Två nya kunder')));
    expect(printed(mended)).not.toEqual(printed(review));
    expect(newestMeeting(mended).facts).toEqual(newestMeeting(review).facts);
  });

  test.each<readonly [string, Command]>([
    ['an import', readIn('x.csv', [[ASA, '2026-W47', 1]])],
    ['a budget', { type: 'budget.set', sellerId: ASA, month: MONTH, amount: 1 }],
    ['an absence', { type: 'absence.set', sellerId: ASA, week: '2026-W47', days: 5 }],
    ['a goal restated', state(ASA, 99)],
    ['a month’s goal restated', state(ASA, 99, MONTH)],
    ['another name', { type: 'seller.edit', sellerId: ASA, name: 'Åsa Ny', joined: null, left: null }],
    ['who leaves', { type: 'seller.edit', sellerId: BO, name: 'Bo', joined: null, left: '2026-W40' }],
    ['another order', { type: 'seller.order', order: [BO, ASA] }],
    [
      'another calendar',
      {
        type: 'settings.change',
        patch: { monthScheme: { kind: 'pattern', pattern: '4-4-5' }, firstMonth: 2, usualWeekday: 5 },
      },
    ],
    [
      'other words for team, manager, currency and place',
      {
        type: 'settings.change',
        patch: { teamName: 'Syd', managerName: 'Ola', currency: 'NOK', place: 'Lilla rummet' },
      },
    ],
    ['other bands', { type: 'settings.change', patch: { trendBands: [-10, -5, 5, 10] } }],
  ])('locked minutes print the same in both languages after %s', (_, command) => {
    const later = play(locked, 60, [command]);
    expect(later).not.toEqual(locked);
    expect(printed(later)).toEqual(printed(locked));
  });

  test('an import that changes a week already followed up says so', () => {
    // 2026-11-16 is Monday of week 47, which the meeting followed up; 2026-08-31 of week 36, which it did not.
    const of = table('Säljare;Datum;Belopp', 'Åsa;2026-11-16;900', 'Åsa;2026-11-20;1');
    const old = table('Säljare;Datum;Belopp', 'Åsa;2026-08-31;900', 'Åsa;2026-09-04;1');
    const said = (document: SalesDocument, sheet: typeof of) =>
      preview(sheet, { document }).cells.map(({ week, change, followedUp }) => [week, change, followedUp]);
    expect(said(before, of)).toEqual([['2026-W47', 'changed', false]]);
    expect(said(review, of)).toEqual([['2026-W47', 'changed', true]]);
    expect(said(locked, of)).toEqual([['2026-W47', 'changed', true]]);
    expect(said(locked, old)).toEqual([['2026-W36', 'changed', false]]);
  });

  test('the followed-up week itself is told anew from the new figures: only its minutes stand still', () => {
    // 12 ≥ 11 was reached; 1 is not
    const later = play(locked, 60, [readIn('x.csv', [[ASA, '2026-W47', 1]])]);
    const kept = (document: SalesDocument) => keptOf(vantageOn(document, WEEK), ASA, '2026-W47').state;
    expect([kept(locked), kept(later)]).toEqual(['kept', 'missed']);
    expect(newestMeeting(later).facts?.sellers.find(({ sellerId }) => sellerId === ASA)).toMatchObject({
      kept: 'kept',
      lastResult: 12,
    });
  });

  test('every stage of its life can be read again from a file', () => {
    for (const document of [review, locked]) {
      expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, document });
    }
  });
});

describe('3 one meeting at a time', () => {
  const open = play(TEAM, 0, [start()]);
  const week49 = (document: SalesDocument): readonly HeldMeeting[] =>
    play(document, 7 * DAY, [start('2026-W49')]).meetings.filter(isHeld);

  test('one left open stands in the way until it is closed or discarded', () => {
    expect(() => week49(open)).toThrow('error.meeting.alreadyOpen');
    expect(week49(play(open, 10, [close])).map(({ status }) => status)).toEqual(['review', 'open']);
    expect(week49(play(open, 10, [{ type: 'meeting.discard' }])).map(({ status }) => status)).toEqual(['open']);
  });

  test('a meeting knows who is away for the week, and asks nobody why', () => {
    const away = applied(TEAM, changeOf({ type: 'absence.set', sellerId: ASA, week: WEEK, days: 5 }));
    const meeting = newestMeeting(play(away, 0, [start()]));
    expect(meeting.presence.map(({ state: is }) => is)).toEqual(['away', 'expected']);
    expect(stopsOf(meeting)).toEqual([BO, ASA]);
    expect(absentDays(away, ASA, WEEK)).toBe(5);
  });
});
