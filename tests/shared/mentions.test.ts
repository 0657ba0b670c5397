import { describe, expect, test } from 'vitest';
import { formerName, isFormerName } from '../../shared/anonymous.ts';
import type { HeldMeeting, SalesDocument, Seller } from '../../shared/document.ts';
import { mentionsOf } from '../../shared/mentions.ts';
import { findNames } from '../../shared/names.ts';
import { heldMeeting, idOf, teamOf } from './builders.ts';

const ASA = idOf('Åsa Öberg');
const TEAM = teamOf({ sellers: ['Åsa Öberg', 'Bo Ek'] });

function sellerIn({ sellers }: SalesDocument, id = ASA): Seller {
  const seller = sellers.find((one) => one.id === id);
  if (seller === undefined) throw new Error('No such seller');
  return seller;
}

describe('the name of who was made anonymous', () => {
  const named = (locale: 'sv' | 'en', ...names: readonly string[]): string => {
    const team = teamOf({ settings: { locale }, sellers: ['Åsa Öberg', ...names] });
    return formerName(team, sellerIn(team));
  };

  test.each([
    ['in Swedish', named('sv'), 'Tidigare säljare 1'],
    ['in English', named('en'), 'Former seller 1'],
    ['the next one that is free', named('sv', 'tidigare  SÄLJARE 1', 'Tidigare säljare 3'), 'Tidigare säljare 2'],
    ['each language counts by itself', named('en', 'Tidigare säljare 1'), 'Former seller 1'],
  ])('%s', (_, name, wanted) => expect(name).toBe(wanted));

  test('is nobody’s alias either', () => {
    const sellers = TEAM.sellers.map((one) => (one.id === ASA ? one : { ...one, aliases: ['Tidigare säljare 1'] }));
    expect(formerName({ ...TEAM, sellers }, sellerIn(TEAM))).toBe('Tidigare säljare 2');
  });

  test('is kept by who has it, also when the team has changed its language', () => {
    const team = teamOf({ settings: { locale: 'en' }, sellers: ['Tidigare säljare 4', 'Former seller 1'] });
    expect(formerName(team, sellerIn(team, idOf('Tidigare säljare 4')))).toBe('Tidigare säljare 4');
  });

  test.each([
    ['Former seller 12', true],
    ['Tidigare säljare', false],
    ['Former seller 01', false],
    ['Åsa 1', false],
  ])('%s: %s', (name, is) => expect(isFormerName(name)).toBe(is));
});

describe('names in a text', () => {
  test.each([
    ['Åsa Öberg', 'Ring åsa  öberg i dag', true],
    ['Åsa Öberg', 'Åsa Öbergs kunder', true],
    ['Åsa Öberg', 'Åsa Öberg’s customers', true],
    ['Åsa Öberg', 'utfall_Åsa_Öberg-v47.csv', true],
    ['Åsa Öberg', 'A\u030Asa O\u0308berg', true],
    ['Åsa Öberg', 'Öberg, Åsa', false],
    ['Bo', 'Bosse och Elbo', false],
    ['C. (Cia) Dahl+', 'hos C. (cia) dahl+ i går', true],
    ['C. Dahl', 'CXDahl', false],
    ['', 'vad som helst', false],
  ])('%s in %s: %s', (name, text, is) => expect(findNames([name], 'caseless')(text)).toBe(is));

  test('no name is in no text', () => expect(findNames([], 'caseless')('x')).toBe(false));
});

describe('where a person is named by others', () => {
  const meeting: HeldMeeting = heldMeeting('meeting', '2026-W47', {
    place: 'Hos Åsa',
    wins: [
      { id: idOf('own'), sellerId: ASA, text: 'Åsa själv' },
      { id: idOf('other'), sellerId: idOf('Bo Ek'), text: 'Tack Åsa' },
      { id: idOf('team'), sellerId: null, text: 'Alla' },
    ],
    teamNote: 'Åsas kunder',
    obstacles: [{ id: idOf('o'), text: 'asa', actionId: null }],
    training: { topic: 'Åsa visar', lesson: '' },
    nextMeeting: { date: '2026-11-30', time: '09:00', place: 'Åsas rum' },
    notes: {
      meeting: 'ÅSA',
      sellers: [
        { sellerId: ASA, text: 'Åsa trött' },
        { sellerId: idOf('Bo Ek'), text: 'Som Åsa Öberg' },
      ],
    },
    addenda: [{ at: '2026-11-23T10:00:00.000Z', text: 'Å. Ö. slutade' }],
  });
  const goals: SalesDocument['goals'] = ['Åsa Öberg', 'Bo Ek'].map((name) => ({
    id: idOf(`goal ${name}`),
    sellerId: idOf(name),
    period: '2026-W47',
    amount: 1,
    statedAt: '2026-11-16T08:00:00.000Z',
    meetingId: meeting.id,
    by: 'seller',
    action: 'Med Åsa',
  }));
  const document: SalesDocument = {
    ...TEAM,
    settings: { ...TEAM.settings, teamName: 'Team Åsa' },
    sellers: TEAM.sellers.map((one) => (one.id === ASA ? { ...one, aliases: ['Å. Ö.'] } : one)),
    goals,
    actions: [
      {
        id: idOf('action'),
        kind: 'decision',
        text: 'Lånar Åsas väska',
        owner: { kind: 'manager' },
        due: null,
        about: null,
        meetingId: null,
        createdAt: '2026-11-16T08:00:00.000Z',
        doneAt: null,
      },
    ],
    meetings: [
      meeting,
      {
        id: idOf('off'),
        status: 'calledOff',
        kind: 'week',
        targetWeek: '2026-W48',
        reason: 'Åsa sjuk',
        at: '2026-11-23T10:00:00.000Z',
      },
    ],
  };

  test('each place is told, with its meeting’s week; not what is the person’s own', () => {
    expect(mentionsOf(document, sellerIn(document)).map(({ kind, week, text }) => [kind, week, text])).toEqual([
      ['settings', null, 'Team Åsa'],
      ['goal', '2026-W47', 'Med Åsa'],
      ['decision', null, 'Lånar Åsas väska'],
      ['place', '2026-W47', 'Hos Åsa'],
      ['place', '2026-W47', 'Åsas rum'],
      ['win', '2026-W47', 'Tack Åsa'],
      ['teamNote', '2026-W47', 'Åsas kunder'],
      ['training', '2026-W47', 'Åsa visar'],
      ['note', '2026-W47', 'Som Åsa Öberg'],
      ['addendum', '2026-W47', 'Å. Ö. slutade'],
      ['calledOff', '2026-W48', 'Åsa sjuk'],
    ]);
  });

  test('none of who is anonymous already', () => {
    const sellers = document.sellers.map((one) =>
      one.id === ASA ? { ...one, name: 'Tidigare säljare 1', aliases: [] } : one,
    );
    expect(
      mentionsOf({ ...document, sellers }, { ...sellerIn(document), name: 'Tidigare säljare 1', aliases: [] }),
    ).toEqual([]);
  });
});
