import { expect, test } from 'vitest';
import type { SalesDocument } from '../../../shared/document.ts';
import { sellerFileName } from '../../../shared/export/file-name.ts';
import { sellerData } from '../../../shared/export/seller-data.ts';
import { PLAIN, idOf, teamOf } from '../builders.ts';
import { ASA, BO, LOCKED, WEEK } from '../reduce/ground.ts';

const TODAY = '2026-11-24';

function dataOf(document: SalesDocument, id = ASA) {
  const data = sellerData(document, PLAIN, id, TODAY);
  if (data === null) throw new Error('No such seller');
  return data;
}

test('who she is, and her figures in whole currency, results by week', () => {
  const data = dataOf(LOCKED);
  expect(data).toMatchObject({
    format: 'saljmote-seller',
    version: 1,
    savedOn: TODAY,
    team: { name: 'Norr', company: '', amountsIn: 'SEK' },
    seller: { name: 'Åsa Öberg', joined: null, left: null, aliases: [] },
  });
  expect(data.results.map(({ week, amount }) => [week, amount]).slice(-2)).toEqual([
    ['2026-W46', 0.07],
    ['2026-W47', 0.08],
  ]);
  expect(dataOf(LOCKED, BO)).toMatchObject({
    budgets: [{ month: '2026-11', amount: 30 }],
    absences: [{ week: '2026-W47', days: 2 }],
    promises: [{ week: '2026-W47', goal: 9, result: 8, kept: 'excused' }],
  });
});

test('her goals with their words, and which were replaced', () => {
  const document = teamOf({
    settings: { unit: { sv: { one: 'avtal', many: 'avtal' }, en: { one: 'deal', many: 'deals' } } },
    sellers: ['Åsa Öberg'],
    goals: [
      { seller: 'Åsa Öberg', period: WEEK, amount: 1, name: 'slip' },
      { seller: 'Åsa Öberg', period: WEEK, amount: 100, name: 'said', corrects: 'slip', by: 'advance' },
    ],
  });
  const goals = document.goals.map((one) => (one.amount === 1 ? one : { ...one, belief: 8, action: 'Ringer' }));
  const data = dataOf({ ...document, goals });
  expect(data.team.amountsIn).toBe('avtal');
  expect(data.goals).toMatchObject([
    { period: WEEK, amount: 1, by: 'seller', replaced: true, belief: null, action: null },
    { period: WEEK, amount: 100, by: 'advance', replaced: false, belief: 8, action: 'Ringer', reason: null },
  ]);
  expect(data.promises).toEqual([{ week: WEEK, goal: 100, result: null, kept: 'running' }]);
});

test('each meeting: presence, wins, energy, stop, private notes, and what the minutes keep', () => {
  const [meeting, ...others] = dataOf(LOCKED).meetings;
  expect(others).toEqual([]);
  expect(meeting).toMatchObject({
    kind: 'week',
    targetWeek: WEEK,
    presence: 'expected',
    energy: 7,
    wins: ['Ny kund'],
    privateNotes: ['Trött'],
    shown: [{ name: 'Åsa Öberg', weekGoal: 10, kept: 'noGoal', isNew: false }],
  });
  expect(meeting?.stops).toHaveLength(1);
  expect(JSON.stringify(meeting?.shown)).not.toContain('Id"');
  expect(dataOf(LOCKED, BO).meetings[0]).toMatchObject({
    wins: [],
    privateNotes: [],
    followUps: [{ period: '2026-W47', done: false }],
  });
});

test('actions that are hers or about her, and what others have written about her', () => {
  const action = {
    kind: 'decision',
    due: null,
    meetingId: null,
    createdAt: '2026-11-16T08:00:00.000Z',
    doneAt: null,
  } as const;
  const document: SalesDocument = {
    ...LOCKED,
    actions: [
      { ...action, id: idOf('a'), text: 'Ringer', owner: { kind: 'seller', sellerId: ASA }, about: null },
      { ...action, id: idOf('b'), kind: 'comesBack', text: '', owner: { kind: 'manager' }, about: ASA },
      { ...action, id: idOf('c'), text: 'Hjälper Åsa', owner: { kind: 'seller', sellerId: BO }, about: null },
    ],
  };
  const data = dataOf(document);
  expect(data.actions).toMatchObject([
    { kind: 'decision', text: 'Ringer', isOwner: true },
    { kind: 'comesBack', text: '', isOwner: false },
  ]);
  expect(data.mentions).toEqual([{ kind: 'decision', week: null, text: 'Hjälper Åsa' }]);
});

test('a meeting that says nothing of her is left out, and nobody else’s notes are in it', () => {
  const dan = { id: idOf('Dan'), name: 'Dan', joined: null, left: null, aliases: [] };
  const added = { ...LOCKED, sellers: [...LOCKED.sellers, dan] };
  expect(dataOf(added, idOf('Dan')).meetings).toEqual([]);
  expect(JSON.stringify(dataOf(LOCKED, BO))).not.toContain('Trött');
});

test('nobody by that id', () => expect(sellerData(LOCKED, PLAIN, idOf('gone'), TODAY)).toBeNull());

test.each([
  ['Åsa Öberg', 'Åsa Öberg 2026-11-24.json'],
  ['A/B: "C"', 'A_B_ _C_ 2026-11-24.json'],
])('%s is saved as %s', (name, file) => expect(sellerFileName({ name }, TODAY)).toBe(file));
