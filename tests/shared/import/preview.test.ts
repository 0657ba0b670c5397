import { describe, expect, test } from 'vitest';
import { commandSchema } from '../../../shared/commands.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { commitOf } from '../../../shared/import/figures.ts';
import { factsWith, heldMeeting, idOf, teamOf, mappingOf } from '../builders.ts';
import { decided, preview, refusal, table, teamWith, type Wanted } from './sheets.ts';

const of = table(
  'Säljare;Datum;Belopp',
  'Åsa Öberg;2026-10-19;100',
  'Åsa Öberg;2026-10-26;200',
  'Bosse;2026-11-02;50',
  'Dan Alm;2026-11-02;70',
  'Eva Ny;2026-11-06;80',
);
const document = teamOf({
  sellers: ['Åsa Öberg', 'Bo Ek', 'Cia Dahl'],
  results: { 'Åsa Öberg': { '2026-W43': 10_000, '2026-W44': 15_000 }, 'Cia Dahl': { '2026-W43': 1 } },
  meetings: [heldMeeting('one', '2026-W45', { closedAt: '2026-11-02T09:00:00.000Z', facts: factsWith(['2026-W43']) })],
});
const people = [
  { name: 'Bosse', take: { kind: 'known' as const, sellerId: idOf('Bo Ek') } },
  { name: 'Dan Alm', take: { kind: 'leaveOut' as const } },
  { name: 'Eva Ny', take: { kind: 'new' as const } },
];
const made = (wanted: Wanted = {}) => preview(of, { document, people, ...wanted });

describe('against the document', () => {
  test('each cell is new, changed or the same; sellers in the team’s order, then new ones', () => {
    expect(made().cells.map(({ name, week, before, after, change }) => [name, week, before, after, change])).toEqual([
      ['Åsa Öberg', '2026-W43', 10_000, 10_000, 'same'],
      ['Åsa Öberg', '2026-W44', 15_000, 20_000, 'changed'],
      ['Åsa Öberg', '2026-W45', null, 0, 'new'],
      ['Bo Ek', '2026-W43', null, 0, 'new'],
      ['Bo Ek', '2026-W44', null, 0, 'new'],
      ['Bo Ek', '2026-W45', null, 5_000, 'new'],
      ['Eva Ny', '2026-W43', null, 0, 'new'],
      ['Eva Ny', '2026-W44', null, 0, 'new'],
      ['Eva Ny', '2026-W45', null, 8_000, 'new'],
    ]);
  });

  test('weeks that a closed meeting has followed up', () => {
    const weeks = (meetings: SalesDocument['meetings']) => [
      ...new Set(
        made({ document: { ...document, meetings } })
          .cells.filter(({ followedUp }) => followedUp)
          .map(({ week }) => week),
      ),
    ];
    expect(weeks(document.meetings)).toEqual(['2026-W43', '2026-W44']); // W44 was its last week
    expect(weeks([])).toEqual([]);
    expect(weeks([heldMeeting('open', '2026-W45')])).toEqual([]);
    const calledOff = {
      id: idOf('off'),
      status: 'calledOff',
      kind: 'week',
      targetWeek: '2026-W45',
      reason: '',
      at: '2026-11-02T09:00:00.000Z',
    } as const;
    expect(weeks([calledOff])).toEqual([]);
  });

  test('sums, per week and in all', () => {
    expect(made().sums).toEqual({
      weeks: [
        { week: '2026-W43', before: 10_000, after: 10_000 },
        { week: '2026-W44', before: 15_000, after: 20_000 },
        { week: '2026-W45', before: null, after: 13_000 },
      ],
      all: 43_000,
    });
  });

  test('places that the table does not have are not chosen, and no column means two things', () => {
    const { choice, asks } = made({ seller: 99, date: 1, amount: 1 });
    expect(choice).toMatchObject({ seller: null, date: 1, amount: null });
    expect(asks).toEqual(['seller', 'amount']);
  });
});

describe('the command', () => {
  const file = { name: 'affärer.csv', basedOn: 7 };

  test('carries what changes, names learnt and the mapping, and is valid', () => {
    const answer = commitOf(of, made(), document, file);
    if (!answer.ok) throw new Error(answer.told.code);
    expect(commandSchema.parse(answer.value)).toEqual(answer.value);
    expect(answer.value).toEqual({
      type: 'import.commit',
      source: 'affärer.csv',
      basedOn: 7,
      newSellers: ['Eva Ny'],
      aliases: [{ sellerId: idOf('Bo Ek'), alias: 'Bosse' }],
      figures: [
        { seller: idOf('Åsa Öberg'), week: '2026-W44', amount: 20_000 },
        { seller: idOf('Åsa Öberg'), week: '2026-W45', amount: 0 },
        { seller: idOf('Bo Ek'), week: '2026-W43', amount: 0 },
        { seller: idOf('Bo Ek'), week: '2026-W44', amount: 0 },
        { seller: idOf('Bo Ek'), week: '2026-W45', amount: 5_000 },
        { seller: 0, week: '2026-W43', amount: 0 },
        { seller: 0, week: '2026-W44', amount: 0 },
        { seller: 0, week: '2026-W45', amount: 8_000 },
      ],
      mapping: mappingOf('Säljare', 'Datum', 'Belopp', { leftOut: ['Dan Alm'] }),
    });
  });

  test('names left out before stay left out, also when a file is without them', () => {
    const first = commitOf(of, made(), document, file);
    if (!first.ok) throw new Error(first.told.code);
    const mapping = { ...first.value.mapping, leftOut: ['Finn Gren', 'Eva Ny'] };
    const remembering = teamWith({ importMappings: [mapping] }, document);
    const answer = commitOf(of, made({ document: remembering }), remembering, file);
    expect(answer.ok && answer.value.mapping.leftOut).toEqual(['Finn Gren', 'Dan Alm']);
  });

  test('is refused while something is asked', () => {
    const answer = commitOf(of, made({ people: [] }), document, file);
    expect(refusal(answer)).toMatch(/^3 namn väntar på svar/);
  });

  test('is refused when it would change nothing: everybody left out', () => {
    const nobody = teamOf({ sellers: [] });
    const asked = preview(of, { document: nobody });
    const left = preview(of, { document: nobody, people: decided(asked.choice.people, 'leaveOut') });
    expect(left).toMatchObject({ asks: [], cells: [], problems: [] });
    const answer = commitOf(of, left, nobody, file);
    expect(refusal(answer)).toMatch(/^Inget i filen ändrar/);
  });
});
