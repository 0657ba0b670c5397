import { describe, expect, test } from 'vitest';
import { comesBackOn } from '../../../shared/come-back.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { minutesModel } from '../../../shared/minutes/model.ts';
import { minutesText } from '../../../shared/minutes/text.ts';
import { openBefore } from '../../../shared/open-actions.ts';
import { promisePages } from '../../../shared/stage/promises.ts';
import { sceneOf } from '../../../shared/stage/scene.ts';
import { vantageOn } from '../builders.ts';
import { minute, play } from '../play.ts';
import { BO, CIA, HOME, NOW, STOP, WEEK, close, isReadable, newest, start, state } from './ground.ts';

const DAY = 24 * 60; // minutes; minute(0) is Monday of week 48 at 9.00

describe('5 who comes back', () => {
  const awaited = play(STOP, 40, [{ type: 'meeting.comesBack', sellerId: BO, due: '2026-11-25' }]);
  const doneAt = (document: SalesDocument) => document.actions.find(({ kind }) => kind === 'comesBack')?.doneAt;

  test.each([
    ['a goal for that week', state(BO, 5), minute(41)],
    ['a month goal', state(BO, 5, '2026-11'), null],
    ['somebody else’s', state(CIA, 5), null],
    ['a later week’s', state(BO, 5, '2026-W49'), minute(41)],
    ['a quarter goal', state(BO, 5, '2026-Q4'), null],
  ])('%s', (_, command, at) => {
    expect(doneAt(play(awaited, 41, [command]))).toBe(at);
  });

  test('has come back after the close, too', () => {
    expect(doneAt(play(awaited, 41, [close, state(BO, 5)]))).toBe(minute(42));
  });

  test('asked again after a goal: a new action', () => {
    const again = play(awaited, 41, [state(BO, 5), { type: 'meeting.comesBack', sellerId: BO, due: '2026-11-26' }]);
    expect(again.actions.filter(({ kind }) => kind === 'comesBack').map((one) => [one.due, one.doneAt])).toEqual([
      ['2026-11-25', minute(41)],
      ['2026-11-26', null],
    ]);
  });

  test('an earlier week’s is not what was awaited', () => {
    // The meeting is about week 49; a goal for week 48 can still be stated on its Monday.
    const later = play(HOME, 0, [
      { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: '2026-W49' },
      { type: 'meeting.comesBack', sellerId: BO, due: '2026-11-27' },
    ]);
    expect(doneAt(play(later, 2, [state(BO, 5)]))).toBeNull();
    expect(doneAt(play(later, 2, [state(BO, 5, '2026-W49')]))).toBe(minute(2));
  });

  test('of a meeting begun by mistake goes with it, its decisions stay', () => {
    const thrown = play(awaited, 41, [{ type: 'meeting.discard' }]);
    expect(thrown.actions.map(({ kind, meetingId }) => [kind, meetingId])).toEqual([['decision', null]]);
    expect(isReadable(thrown)).toBe(true);
  });
});

describe('5 open actions from before, on the wall and in the minutes alike', () => {
  const first = play(STOP, 40, [{ type: 'meeting.comesBack', sellerId: BO, due: '2026-11-25' }, close]);
  const again = (day: number, targetWeek: string): SalesDocument =>
    play(first, day * DAY, [{ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek }]);
  const open = (document: SalesDocument) => openBefore(document, newest(document)).map(({ kind }) => kind);
  const inMinutes = (document: SalesDocument) => {
    const facts = newest(play(document, 9 * DAY, [close])).facts?.actions ?? [];
    return facts.map(({ actionId }) => document.actions.find(({ id }) => id === actionId)?.kind);
  };

  test.each([
    ['on Wednesday of that week', again(2, WEEK), ['decision', 'comesBack']],
    ['on its Sunday', again(6, '2026-W49'), ['decision', 'comesBack']],
    ['when the week is over: no goal for it can be stated any more', again(7, '2026-W49'), ['decision']],
  ])('%s', (_, document, kinds) => {
    expect(open(document)).toEqual(kinds);
    expect(inMinutes(document)).toEqual(kinds);
  });

  test('who has come back before the meeting is not asked; who does so in it is there, done', () => {
    const before = play(first, DAY, [state(BO, 5, '2026-W49')]);
    const next = play(before, 2 * DAY, [start]);
    expect(open(next)).toEqual(['decision']);
    const during = play(again(2, WEEK), 2 * DAY + 1, [state(BO, 5)]);
    expect(openBefore(during, newest(during)).map(({ kind, doneAt }) => [kind, doneAt !== null])).toEqual([
      ['decision', false],
      ['comesBack', true],
    ]);
  });

  test('the wall says who, with the first name; the minutes with the whole one', () => {
    const document = again(2, WEEK);
    const meeting = newest(document);
    const scene = sceneOf({
      document,
      holidays: {},
      meeting,
      locale: 'sv',
      now: minute(2 * DAY),
      isStored: () => true,
    });
    expect(promisePages(scene).at(-1)).toMatchObject({
      kind: 'actions',
      rows: [
        { text: 'Ny lista', about: null },
        { text: '', about: 'Bo', due: '2026-11-25', done: false },
      ],
    });
    const model = minutesModel(document, meeting, vantageOn(document, WEEK), NOW, 'whole');
    expect(minutesText(model, 'sv')).toContain('Bo Ek återkommer med mål');
  });

  test('the home does not wait for a week that is over', () => {
    expect(comesBackOn(first, BO, '2026-11-29')).toBe('2026-11-25');
    expect(comesBackOn(first, BO, '2026-11-30')).toBeNull();
  });
});
