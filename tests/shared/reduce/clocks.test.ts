import { describe, expect, test } from 'vitest';
import type { SalesDocument } from '../../../shared/document.ts';
import { applied, changeOf, minute, play } from '../play.ts';
import { LOBBY, close, go, newest } from './ground.ts';

describe('5 the clocks', () => {
  const visits = (document: SalesDocument) => newest(document).visits.map(({ step, from, to }) => [step, from, to]);

  test('pause and resume: two visits of one place', () => {
    const paused = play(LOBBY, 1, [
      go('wins'),
      { type: 'meeting.pause', paused: true },
      { type: 'meeting.pause', paused: false },
    ]);
    expect(newest(paused).paused).toBe(false);
    expect(visits(paused)).toEqual([
      ['wins', minute(1), minute(2)],
      ['wins', minute(3), null],
    ]);
  });

  test('leaving after a pause resumes', () => {
    const left = play(LOBBY, 1, [go('wins'), { type: 'meeting.pause', paused: true }, go('promises')]);
    expect(newest(left).paused).toBe(false);
    expect(visits(left)).toEqual([
      ['wins', minute(1), minute(2)],
      ['promises', minute(3), null],
    ]);
  });

  test('another page of a paused place stays paused', () => {
    const stays = play(LOBBY, 1, [
      go('promises'),
      { type: 'meeting.pause', paused: true },
      { type: 'meeting.go', step: 'promises', stop: null, page: 1, gateOpen: false },
    ]);
    expect(newest(stays).paused).toBe(true);
    expect(visits(stays)).toEqual([['promises', minute(1), minute(2)]]);
  });

  test('a pause in the lobby is over when it is left', () => {
    const left = play(LOBBY, 1, [{ type: 'meeting.pause', paused: true }, go('wins')]);
    expect(newest(left).paused).toBe(false);
    expect(visits(left)).toEqual([['wins', minute(2), null]]);
  });

  test('the lobby has none, also after a pause there', () => {
    const lobby = play(LOBBY, 1, [
      { type: 'meeting.pause', paused: true },
      { type: 'meeting.pause', paused: false },
    ]);
    expect(visits(lobby)).toEqual([]);
  });

  test('a time before the visit’s begin makes it nothing long', () => {
    const back = applied(play(LOBBY, 5, [go('wins')]), changeOf(go('team'), minute(4)));
    expect(visits(back)).toEqual([
      ['wins', minute(5), minute(5)],
      ['team', minute(4), null],
    ]);
  });

  test('the close stops a paused meeting, too', () => {
    const closed = play(LOBBY, 1, [go('wins'), { type: 'meeting.pause', paused: true }, close]);
    expect(newest(closed).paused).toBe(false);
    expect(visits(closed)).toEqual([['wins', minute(1), minute(2)]]);
  });

  describe('of a meeting left open overnight', () => {
    const DAY = 24 * 60;
    const used = (document: SalesDocument) =>
      newest(document).facts?.minutes.flatMap((one) => (one.used === 0 ? [] : [[one.step, one.used]]));
    const left = play(LOBBY, 0, [go('wins'), go('promises'), go('summary')]); // at 9.02

    test('closed the next day at 9: the visit it was left in has no time, not 1 438 minutes', () => {
      const closed = applied(left, changeOf(close, minute(DAY)));
      expect(visits(closed).at(-1)).toEqual(['summary', minute(2), minute(2)]);
      expect(used(closed)).toEqual([
        ['wins', 1],
        ['promises', 1],
      ]);
    });

    test('gone on with the next day: the same, and the new visit runs', () => {
      const gone = applied(left, changeOf(go('close'), minute(DAY)));
      expect(visits(gone).slice(-2)).toEqual([
        ['summary', minute(2), minute(2)],
        ['close', minute(DAY), null],
      ]);
      expect(visits(applied(left, changeOf({ type: 'meeting.pause', paused: true }, minute(DAY)))).at(-1)).toEqual([
        'summary',
        minute(2),
        minute(2),
      ]);
    });

    test('a sleep of two hours within the day is part of the visit: 120 minutes', () => {
      expect(used(applied(left, changeOf(close, minute(122))))).toEqual([
        ['wins', 1],
        ['promises', 1],
        ['summary', 120],
      ]);
    });

    test.each([
      ['at 23.59 the same day', '2026-11-23T22:59:59.999Z', '2026-11-23T22:59:59.999Z'],
      ['at midnight in Stockholm', '2026-11-23T23:00:00.000Z', minute(2)],
    ])('the day is the team’s: %s', (_, at, to) => {
      expect(visits(applied(left, changeOf(close, at))).at(-1)).toEqual(['summary', minute(2), to]);
    });
  });
});
