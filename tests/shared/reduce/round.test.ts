import { describe, expect, test } from 'vitest';
import { stopsOf } from '../../../shared/agenda.ts';
import type { Command } from '../../../shared/commands.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { idOf, importMapping } from '../builders.ts';
import { changeOf, minute, play } from '../play.ts';
import { ASA, BO, CIA, HOME, LOBBY, REVIEW, STOP, WEEK, go, isReadable, newest, reasonOf, start } from './ground.ts';

const mapping = importMapping();

describe('the round’s order', () => {
  const rotating = (week: string) =>
    newest(
      play(HOME, 0, [
        { type: 'settings.change', patch: { roundOrder: 'rotating' } },
        { ...start, targetWeek: week } as Command,
      ]),
    ).order;

  test('rotates with the week, everybody first in turn', () => {
    expect(['2026-W48', '2026-W49', '2026-W50'].map(rotating)).toEqual([
      [ASA, BO, CIA],
      [BO, CIA, ASA],
      [CIA, ASA, BO],
    ]);
  });

  test('a longer meeting is never held as a monthly', () => {
    const quarter = play(HOME, 0, [{ type: 'meeting.start', kind: 'quarter', alsoMonthly: true, targetWeek: WEEK }]);
    expect(newest(quarter).alsoMonthly).toBe(false);
  });
});

describe('5 the team changes while the meeting is open', () => {
  const add = (name: string, joined: string | null = null): Command => ({ type: 'seller.add', name, joined });
  const leaves = (sellerId: string, name: string): Command => {
    return { type: 'seller.edit', sellerId, name, joined: null, left: '2026-W47' };
  };
  const here = (document: SalesDocument) => newest(document).presence.map(({ sellerId, state }) => [sellerId, state]);
  const DAN = idOf('made 40');

  test('who comes gets a stop at the end, before those who are not here', () => {
    const away = play(LOBBY, 30, [{ type: 'meeting.presence', sellerId: BO, state: 'away' }]);
    const added = play(away, 40, [add('Dan')]);
    expect(newest(added).order).toEqual([ASA, BO, CIA, DAN]);
    expect(stopsOf(newest(added))).toEqual([ASA, CIA, DAN, BO]);
    expect(here(added).at(-1)).toEqual([DAN, 'expected']);
    expect(newest(play(added, 41, [go('round', DAN)])).position.stop).toBe(DAN);
    expect(isReadable(added)).toBe(true);
  });

  test('an import’s new seller, too', () => {
    const read = play(LOBBY, 40, [
      { type: 'import.commit', source: 'pasted', basedOn: 0, newSellers: ['Dan'], aliases: [], figures: [], mapping },
    ]);
    expect(newest(read).order).toEqual([ASA, BO, CIA, DAN]);
  });

  test('who joins after the target week has no stop, until the week is mended', () => {
    const added = play(LOBBY, 40, [add('Dan', '2026-W49')]);
    expect(newest(added).order).toEqual([ASA, BO, CIA]);
    const mended = play(added, 41, [{ type: 'seller.edit', sellerId: DAN, name: 'Dan', joined: WEEK, left: null }]);
    expect(newest(mended).order).toEqual([ASA, BO, CIA, DAN]);
  });

  test('who comes back into the team in an absent week is away', () => {
    const gone = play(HOME, 0, [
      { type: 'seller.edit', sellerId: CIA, name: 'Cia Dahl', joined: null, left: '2026-W47' },
      { type: 'absence.set', sellerId: CIA, week: WEEK, days: 5 },
      start,
    ]);
    const back = play(gone, 3, [{ type: 'seller.edit', sellerId: CIA, name: 'Cia Dahl', joined: null, left: null }]);
    expect(here(back)).toEqual([
      [ASA, 'expected'],
      [BO, 'expected'],
      [CIA, 'away'],
    ]);
  });

  test('who leaves loses the stop, with what was put off; what was said stays', () => {
    const at = play(STOP, 30, [{ type: 'meeting.later', sellerId: CIA }]);
    const left = play(at, 40, [leaves(CIA, 'Cia Dahl')]);
    expect([newest(left).order, newest(left).later, here(left).map(([id]) => id)]).toEqual([[ASA, BO], [], [ASA, BO]]);
    expect(isReadable(left)).toBe(true);
  });

  test('but never the stop in hand', () => {
    const left = play(STOP, 40, [leaves(ASA, 'Åsa Öberg')]);
    expect(newest(left).position.stop).toBe(ASA);
    expect(newest(left).order).toEqual([ASA, BO, CIA]);
  });

  test('a closed meeting keeps its round', () => {
    expect(newest(play(REVIEW, 80, [add('Dan'), leaves(CIA, 'Cia Dahl')])).order).toEqual([ASA, BO, CIA]);
  });

  test('who was added by mistake can be taken away again', () => {
    const added = play(LOBBY, 40, [add('Dan')]);
    const removed = play(added, 41, [{ type: 'seller.remove', sellerId: DAN }]);
    expect([removed.sellers.length, newest(removed).order, here(removed).length]).toEqual([3, [ASA, BO, CIA], 3]);
    expect(isReadable(removed)).toBe(true);
  });
});

describe('4.1 another target week asks the sellers of that week', () => {
  test('Cia, who joined in week 40, has no stop in week 39, and is back in week 48', () => {
    const earlier = play(LOBBY, 5, [{ type: 'meeting.targetWeek', targetWeek: '2026-W39' }]);
    expect(newest(earlier).order).toEqual([ASA, BO]);
    expect(newest(play(earlier, 6, [{ type: 'meeting.targetWeek', targetWeek: WEEK }])).order).toEqual([ASA, BO, CIA]);
  });
});

describe('4.1 a week that is said to be finished', () => {
  const on = (day: number, week: string): unknown =>
    reasonOf(LOBBY, changeOf({ type: 'meeting.finishedWeek', week }, minute(day * 24 * 60)));
  const refused = { code: 'error.meeting.weekNotFinished' };

  test('is the running one, from its Friday', () => {
    // Monday of week 48 is day 0
    expect([0, 3, 4, 6].map((day) => on(day, WEEK))).toEqual([refused, refused, 'allowed', 'allowed']);
    expect([on(4, '2026-W47'), on(4, '2026-W49'), on(7, WEEK)]).toEqual([refused, refused, refused]);
  });
});
