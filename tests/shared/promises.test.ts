import { describe, expect, it } from 'vitest';
import type { IsoWeek, SalesDocument } from '../../shared/document.ts';
import { promiseWeek, promiseWeeks } from '../../shared/promises.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { factsWith, heldMeeting, idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';
import type { TeamSpec } from './builders.ts';

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

  it('leaves out an id that is nobody’s', () => {
    expect(promiseWeek(vantageOn(document, '2026-W48'), '2026-W47', ['nobody']).rows).toEqual([]);
  });
});
