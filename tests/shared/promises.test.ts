import { describe, expect, it } from 'vitest';
import type { IsoWeek, SalesDocument } from '../../shared/document.ts';
import { promiseWeek, promiseWeeks } from '../../shared/promises.ts';
import { promisePages } from '../../shared/stage/promises.ts';
import { sceneOf } from '../../shared/stage/scene.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { factsWith, heldMeeting, idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';
import type { TeamSpec } from './builders.ts';
import { minute, newestMeeting, play } from './play.ts';

const ORDER = ['Åsa', 'Björn'].map(idOf);
const base: TeamSpec = {
  sellers: ['Åsa', 'Björn'],
  results: {
    Åsa: weeksFrom(
      '2026-W30',
      Array.from({ length: 30 }, () => 10),
    ),
  },
};
const closed = (name: string, target: IsoWeek, takenUp: readonly IsoWeek[]) =>
  heldMeeting(name, target, { closedAt: '2026-11-16T09:00:00.000Z', facts: factsWith(takenUp) });
const weeksAt = (spec: TeamSpec, target = '2026-W48', more: Partial<Vantage> = {}) =>
  promiseWeeks(vantageOn(teamOf(spec), target, more), ORDER).map(({ week }) => week);

describe('5 step 2 takes up, newest first', () => {
  it('the last four finished weeks before the target week', () => {
    expect(weeksAt(base)).toEqual(['2026-W47', '2026-W46', '2026-W45', '2026-W44']);
    expect(weeksAt(base, '2027-W01')).toEqual(['2026-W53', '2026-W52', '2026-W51', '2026-W50']);
  });

  it('not a running week, unless the manager says that it is finished', () => {
    expect(weeksAt(base, '2026-W49', { today: '2026-11-26' })[0]).toBe('2026-W47');
    expect(weeksAt(base, '2026-W49', { today: '2026-11-27', finishedWeek: '2026-W48' })[0]).toBe('2026-W48');
  });

  it('not the target week itself, even when it is over', () => {
    expect(weeksAt(base, '2026-W48', { today: '2026-12-07' })[0]).toBe('2026-W47');
  });

  it('those that no closed meeting has taken up', () => {
    expect(weeksAt({ ...base, meetings: [closed('m', '2026-W47', ['2026-W46', '2026-W45'])] })).toEqual([
      '2026-W47',
      '2026-W44',
    ]);
    const all = ['2026-W44', '2026-W45', '2026-W46', '2026-W47'];
    expect(weeksAt({ ...base, meetings: [closed('m', '2026-W47', all)] })).toEqual([]); // and no older one in their place
  });

  it('an open meeting, or a closed one without facts, has taken up nothing', () => {
    expect(
      weeksAt({ ...base, meetings: [heldMeeting('open', '2026-W48', { facts: factsWith(['2026-W47']) })] }),
    ).toHaveLength(4);
    expect(
      weeksAt({ ...base, meetings: [heldMeeting('bare', '2026-W47', { closedAt: '2026-11-16T09:00:00.000Z' })] }),
    ).toHaveLength(4);
  });

  it('none before the first promise or result', () => {
    const young: TeamSpec = { sellers: ['Åsa', 'Björn'], results: { Åsa: { '2026-W47': 10 } } };
    expect(weeksAt(young)).toEqual(['2026-W47']);
    const goals = [
      { seller: 'Björn', period: '2026-W46', amount: 5 },
      { seller: 'Björn', period: '2026-09', amount: 5 }, // no promise of a week
    ];
    expect(weeksAt({ ...young, goals })).toEqual(['2026-W47', '2026-W46']);
    expect(weeksAt({ sellers: ['Åsa'], goals: [{ seller: 'Åsa', period: '2026-W48', amount: 5 }] })).toEqual([]);
    expect(weeksAt({ sellers: ['Åsa'] })).toEqual([]);
  });

  it('weeks in which every seller is absent are passed over and are none of the four', () => {
    const away = { Åsa: { '2026-W46': 5 }, Björn: { '2026-W46': 5, '2026-W45': 5 } };
    expect(weeksAt({ ...base, absences: away })).toEqual(['2026-W47', '2026-W45', '2026-W44', '2026-W43']);
  });
});

describe('5 each week is headed by the count and the sum, over the same sellers', () => {
  const names = ['Åsa', 'Björn', 'Cia', 'Dan', 'Eva', 'Fia', 'New'];
  const document: SalesDocument = teamOf({
    sellers: [...names.slice(0, 6), { name: 'New', joined: '2026-W48' }],
    results: {
      Åsa: { '2026-W47': 30_000 },
      Björn: { '2026-W47': 24_550 },
      Cia: { '2026-W47': 20_000 },
      Dan: { '2026-W47': 90_000 }, // no goal
      Fia: { '2026-W47': 1_000 }, // away a day, and below
    },
    absences: { Fia: { '2026-W47': 1 } },
    goals: [
      { seller: 'Åsa', period: '2026-W47', amount: 25_000 },
      { seller: 'Björn', period: '2026-W47', amount: 22_000 },
      { seller: 'Cia', period: '2026-W47', amount: 25_000 },
      { seller: 'Eva', period: '2026-W47', amount: 50_000 }, // no result
      { seller: 'Fia', period: '2026-W47', amount: 50_000 },
    ],
  });
  const order = ['Cia', 'Åsa', 'Björn', 'Dan', 'Eva', 'Fia', 'New'].map(idOf);
  const week = promiseWeek(vantageOn(document, '2026-W48'), '2026-W47', order);

  it('2 of 3 reached, 74 550 against the goal 72 000', () => {
    expect(week).toMatchObject({ week: '2026-W47', reached: 2, known: 3, result: 74_550, goal: 72_000 });
  });

  it('a row for each in the order given who was in the team that week', () => {
    expect(week.rows.map(({ sellerId, state }) => [sellerId, state])).toEqual([
      [idOf('Cia'), 'missed'],
      [idOf('Åsa'), 'kept'],
      [idOf('Björn'), 'kept'],
      [idOf('Dan'), 'noGoal'],
      [idOf('Eva'), 'noResult'],
      [idOf('Fia'), 'excused'],
    ]);
    expect(week.rows[0]).toMatchObject({ goal: 25_000, result: 20_000 });
  });

  it('leaves out an id that is nobody’s, and is over the same sellers whomever the round is with', () => {
    const alone = promiseWeek(vantageOn(document, '2026-W48'), '2026-W47', ['nobody', idOf('Cia')]);
    expect(alone).toMatchObject({ reached: 2, known: 3, result: 74_550, goal: 72_000 });
    expect(alone.rows[0]?.sellerId).toBe(idOf('Cia'));
    expect(alone.rows.map(({ sellerId }) => sellerId).sort()).toEqual(week.rows.map(({ sellerId }) => sellerId).sort());
  });
});

describe('5 who has left since promised all the same', () => {
  // Week 47: Åsa 100 against 90, Bo 70 against 80; Bo left after that week
  const document = play(
    teamOf({
      sellers: ['Åsa', { name: 'Bo', left: '2026-W47' }],
      results: { Åsa: { '2026-W47': 100 }, Bo: { '2026-W47': 70 } },
      goals: [
        { seller: 'Åsa', period: '2026-W47', amount: 90 },
        { seller: 'Bo', period: '2026-W47', amount: 80 },
      ],
    }),
    0,
    [{ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: '2026-W48' }],
  );
  const meeting = newestMeeting(document);

  it('1 of 2 on the wall, where he has no stop', () => {
    const scene = sceneOf({ document, holidays: {}, meeting, locale: 'sv', now: minute(1), isStored: () => true });
    expect(scene.stops).toEqual([idOf('Åsa')]);
    expect(promisePages(scene)[0]).toMatchObject({
      reached: 1,
      known: 2,
      result: 170,
      goal: 170,
      rows: [
        { name: 'Åsa', state: 'kept' },
        { name: 'Bo', state: 'missed' },
      ],
    });
  });

  it('1 of 2 in the facts, in the week’s head and in the sums', () => {
    const facts = newestMeeting(play(document, 1, [{ type: 'meeting.close' }])).facts;
    expect(facts?.promises).toEqual([{ week: '2026-W47', reached: 1, known: 2, result: 170, goal: 170 }]);
    expect(facts?.sums).toMatchObject({ reached: 1, known: 2, lastResult: 170, lastGoal: 170 });
  });

  it('and is asked of no more in the week after', () => {
    expect(promiseWeek(vantageOn(document, '2026-W49'), '2026-W48', meeting.order).rows).toHaveLength(1);
  });
});
