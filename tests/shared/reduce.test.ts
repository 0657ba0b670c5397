import { describe, expect, test } from 'vitest';
import { commandSchema, type Change, type Command, type CommandOf } from '../../shared/commands.ts';
import type { Goal, HeldMeeting, SalesDocument } from '../../shared/document.ts';
import { goalHistory } from '../../shared/goals.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { reduce } from '../../shared/reduce.ts';
import { parseDocument } from '../../shared/schema.ts';
import { COMMAND_TYPES } from './any-command.ts';
import { PLAIN, heldMeeting, idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';
import { applied, changeOf, frozen, minute, newestMeeting, play } from './play.ts';

const ASA = idOf('Åsa Öberg');
const BO = idOf('Bo Ek');
const CIA = idOf('Cia Dahl');
const GONE = idOf('gone');
const WEEK = '2026-W48';
const NOW = minute(100);

const HOME = frozen(
  teamOf({
    settings: { teamName: 'Norr', place: 'Stora rummet' },
    sellers: ['Åsa Öberg', 'Bo Ek', { name: 'Cia Dahl', joined: '2026-W40' }],
    results: { 'Åsa Öberg': weeksFrom('2026-W40', [1, 2, 3, 4, 5, 6, 7, 8]), 'Bo Ek': { '2026-W47': 800 } },
    budgets: { 'Bo Ek': { '2026-11': 3_000 } },
    absences: { 'Bo Ek': { '2026-W47': 2 } },
    goals: [{ seller: 'Bo Ek', period: '2026-W47', amount: 900, name: 'bo 47', at: '2026-11-16T08:00:00.000Z' }],
  }),
);

const start: Command = { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK };
const close: Command = { type: 'meeting.close' };
const go = (step: HeldMeeting['position']['step'], stop: string | null = null): Command => {
  return { type: 'meeting.go', step, stop, page: 0, gateOpen: false };
};
const state = (sellerId: string, amount: number, period = WEEK): Command => {
  return { type: 'goal.state', sellerId, period, amount, by: 'seller', reason: null };
};

/** In the lobby; at Åsa's stop with her goal said; closed; locked. */
const LOBBY = frozen(play(HOME, 0, [start]));
const STOP = frozen(
  play(LOBBY, 10, [
    go('round', ASA),
    state(ASA, 1_000),
    { type: 'meeting.addWin', sellerId: ASA, text: 'Ny kund' },
    { type: 'meeting.addObstacle', text: 'Priset' },
    { type: 'meeting.addObstacle', text: 'Tiden' },
    { type: 'meeting.decide', obstacleId: idOf('made 14'), text: 'Ny lista', owner: { kind: 'manager' }, due: null },
    { type: 'meeting.energy', sellerId: ASA, value: 7 },
    { type: 'meeting.note', sellerId: ASA, text: 'Trött' },
    { type: 'meeting.note', sellerId: null, text: 'Lugnt' },
    { type: 'meeting.followUp', goalId: idOf('bo 47'), done: false },
  ]),
);
const SLIP = idOf('made 11');
const WIN = idOf('made 12');
const OBSTACLE = idOf('made 13');
const DECIDED = idOf('made 14');
const DECISION = idOf('made 15');
const REVIEW = frozen(play(STOP, 60, [close]));
const MEETING = newestMeeting(STOP).id;
const LOCKED = frozen(play(REVIEW, 70, [{ type: 'meeting.lock', meetingId: MEETING }]));

/** What is different, by name: the document's lists, each setting, and each key of the newest meeting. */
function differences(before: SalesDocument, after: SalesDocument): Readonly<Record<string, unknown>> {
  const was = flat(before);
  const entries = Object.entries(flat(after)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(was[key]),
  );
  return Object.fromEntries(entries);
}

function flat({ settings, meetings, ...lists }: SalesDocument): Readonly<Record<string, unknown>> {
  const newest = meetings.at(-1) ?? {};
  return {
    ...lists,
    ...Object.fromEntries(Object.entries(settings).map(([key, value]) => [`settings.${key}`, value])),
    meetings: meetings.map(({ id }) => id),
    ...Object.fromEntries(Object.entries(newest).map(([key, value]) => [`meeting.${key}`, value])),
  };
}

function isReadable(document: SalesDocument): boolean {
  return parseDocument(JSON.parse(JSON.stringify(document))).ok;
}

function reasonOf(document: SalesDocument, change: Change): unknown {
  const reduced = reduce(document, change, PLAIN);
  return reduced.ok ? 'allowed' : reduced.told;
}

const newest = (document: SalesDocument): HeldMeeting => newestMeeting(document);
const made = (document: SalesDocument, id: string): Goal | undefined => document.goals.find((goal) => goal.id === id);

interface Row<T extends Command['type']> {
  readonly name: string;
  readonly on: SalesDocument;
  readonly with: Omit<CommandOf<T>, 'type'>;
  readonly gives: (before: SalesDocument) => Readonly<Record<string, unknown>>;
}

const MAPPING: CommandOf<'import.commit'>['mapping'] = {
  columns: ['Säljare', 'Vecka', 'Belopp'],
  seller: 'Säljare',
  date: 'Vecka',
  amount: 'Belopp',
  status: null,
  statusValues: [],
  dateOrder: 'ymd',
  decimalMark: ',',
  unit: 'one',
  leftOut: ['Någon annan'],
};
const IMPORT: Omit<CommandOf<'import.commit'>, 'type'> = {
  source: 'utfall.csv',
  basedOn: 0,
  newSellers: [],
  aliases: [],
  figures: [],
  mapping: MAPPING,
};
const NEW_GOAL = { id: idOf('new'), statedAt: NOW, by: 'seller', meetingId: MEETING } as const;
const NEW_ACTION = { id: idOf('new'), meetingId: MEETING, createdAt: NOW, doneAt: null } as const;

/** The compiler asks for a row of every command. */
const CHANGES: { readonly [T in Command['type']]: readonly [Row<T>, ...Row<T>[]] } = {
  'settings.change': [
    {
      name: 'only what is named',
      on: HOME,
      with: { patch: { place: 'Lilla rummet' } },
      gives: () => ({ 'settings.place': 'Lilla rummet' }),
    },
    { name: 'nothing named', on: HOME, with: { patch: { place: undefined } }, gives: () => ({}) },
  ],
  'seller.add': [
    {
      name: 'last in the team, trimmed',
      on: HOME,
      with: { name: ' Dan Ek ', joined: '2026-W49' },
      gives: ({ sellers }) => ({
        sellers: [...sellers, { id: idOf('new'), name: 'Dan Ek', joined: '2026-W49', left: null, aliases: [] }],
      }),
    },
  ],
  'seller.edit': [
    {
      name: 'a new name keeps the old one as an alias',
      on: HOME,
      with: { sellerId: BO, name: 'Bo Ek Lind', joined: null, left: '2026-W50' },
      gives: ({ sellers: [asa, , cia] }) => ({
        sellers: [asa, { id: BO, name: 'Bo Ek Lind', joined: null, left: '2026-W50', aliases: ['Bo Ek'] }, cia],
      }),
    },
    {
      name: 'the same name in other letters is no alias',
      on: HOME,
      with: { sellerId: BO, name: 'BO  EK', joined: null, left: null },
      gives: ({ sellers: [asa, , cia] }) => ({
        sellers: [asa, { id: BO, name: 'BO  EK', joined: null, left: null, aliases: [] }, cia],
      }),
    },
  ],
  'seller.remove': [
    {
      name: 'nothing is known of her',
      on: HOME,
      with: { sellerId: CIA },
      gives: ({ sellers }) => ({ sellers: sellers.slice(0, 2) }),
    },
  ],
  'seller.order': [
    {
      name: 'as said',
      on: HOME,
      with: { order: [CIA, ASA, BO] },
      gives: ({ sellers: [asa, bo, cia] }) => ({ sellers: [cia, asa, bo] }),
    },
    {
      name: 'not that of the meeting that is on',
      on: LOBBY,
      with: { order: [CIA, BO, ASA] },
      gives: ({ sellers: [asa, bo, cia] }) => ({ sellers: [cia, bo, asa] }),
    },
  ],
  'budget.set': [
    {
      name: 'replaced',
      on: HOME,
      with: { sellerId: BO, month: '2026-11', amount: 5 },
      gives: () => ({ budgets: [{ sellerId: BO, month: '2026-11', amount: 5 }] }),
    },
    {
      name: 'taken away',
      on: HOME,
      with: { sellerId: BO, month: '2026-11', amount: null },
      gives: () => ({ budgets: [] }),
    },
    { name: 'none to take away', on: HOME, with: { sellerId: BO, month: '2026-12', amount: null }, gives: () => ({}) },
    {
      name: 'added',
      on: HOME,
      with: { sellerId: ASA, month: '2026-11', amount: 0 },
      gives: ({ budgets }) => ({ budgets: [...budgets, { sellerId: ASA, month: '2026-11', amount: 0 }] }),
    },
  ],
  'result.set': [
    {
      name: 'typed in the middle of the meeting',
      on: STOP,
      with: { sellerId: BO, week: '2026-W47', amount: -5 },
      gives: ({ results }) => ({
        results: [...results.slice(0, -1), { sellerId: BO, week: '2026-W47', amount: -5, source: 'typed', at: NOW }],
      }),
    },
    {
      name: 'removed by hand',
      on: HOME,
      with: { sellerId: BO, week: '2026-W47', amount: null },
      gives: ({ results }) => ({ results: results.slice(0, -1) }),
    },
  ],
  'absence.set': [
    {
      name: 'added',
      on: HOME,
      with: { sellerId: ASA, week: WEEK, days: 5 },
      gives: ({ absences }) => ({ absences: [...absences, { sellerId: ASA, week: WEEK, days: 5 }] }),
    },
    {
      name: 'no day any more',
      on: HOME,
      with: { sellerId: BO, week: '2026-W47', days: 0 },
      gives: () => ({ absences: [] }),
    },
  ],
  'import.commit': [
    {
      name: 'new seller, alias, covered weeks and the mapping',
      on: HOME,
      with: {
        ...IMPORT,
        newSellers: ['Dan Ek', ' Eva  '],
        aliases: [
          { sellerId: BO, alias: 'Ek, Bo' },
          { sellerId: BO, alias: 'bo  ek' },
        ],
        figures: [
          { seller: 1, week: '2026-W47', amount: 10 },
          { seller: BO, week: '2026-W47', amount: -20 },
          { seller: BO, week: '2026-W46', amount: 30 },
        ],
      },
      gives: ({ sellers: [asa, bo, cia], results }) => {
        const read = { source: 'utfall.csv', at: NOW };
        return {
          sellers: [
            asa,
            { ...bo, aliases: ['Ek, Bo'] },
            cia,
            { id: idOf('new'), name: 'Dan Ek', joined: null, left: null, aliases: [] },
            { id: idOf('new 1'), name: 'Eva', joined: null, left: null, aliases: [] },
          ],
          results: [
            ...results.slice(0, -1),
            { sellerId: idOf('new 1'), week: '2026-W47', amount: 10, ...read },
            { sellerId: BO, week: '2026-W47', amount: -20, ...read },
            { sellerId: BO, week: '2026-W46', amount: 30, ...read },
          ],
          'settings.importMappings': [MAPPING],
        };
      },
    },
    {
      name: 'the newest mapping of the same columns',
      on: {
        ...HOME,
        settings: {
          ...HOME.settings,
          importMappings: [
            { ...MAPPING, unit: 'million' },
            { ...MAPPING, columns: ['A'] },
          ],
        },
      },
      with: IMPORT,
      gives: () => ({ 'settings.importMappings': [{ ...MAPPING, columns: ['A'] }, MAPPING] }),
    },
  ],
  'goal.state': [
    {
      name: 'outside a meeting',
      on: HOME,
      with: { sellerId: ASA, period: WEEK, amount: 5, by: 'advance', reason: null },
      gives: ({ goals }) => ({
        goals: [
          ...goals,
          { id: idOf('new'), sellerId: ASA, period: WEEK, amount: 5, statedAt: NOW, meetingId: null, by: 'advance' },
        ],
      }),
    },
    {
      name: 'a restatement with its reason, the earlier ones stay',
      on: STOP,
      with: { sellerId: ASA, period: WEEK, amount: 2_000, by: 'seller', reason: 'Stor order' },
      gives: ({ goals }) => ({
        goals: [...goals, { ...NEW_GOAL, sellerId: ASA, period: WEEK, amount: 2_000, reason: 'Stor order' }],
      }),
    },
  ],
  'goal.correct': [
    {
      name: 'with the slip’s words, in its meeting',
      on: play(STOP, 50, [
        { type: 'goal.terms', goalId: SLIP, belief: 8, potential: 'Tre offerter', action: 'Ringer', reason: '' },
      ]),
      with: { goalId: SLIP, amount: 1_500 },
      gives: ({ goals }) => ({
        goals: [...goals, { ...goals.at(-1), ...NEW_GOAL, amount: 1_500, corrects: SLIP }],
      }),
    },
  ],
  'goal.terms': [
    {
      name: 'said',
      on: STOP,
      with: { goalId: SLIP, belief: 8, potential: 'Tre', action: 'Ringer', reason: 'Därför' },
      gives: ({ goals: [bo, asa] }) => ({
        goals: [bo, { ...asa, belief: 8, potential: 'Tre', action: 'Ringer', reason: 'Därför' }],
      }),
    },
    {
      name: 'one word only: the others stay as they are',
      on: play(STOP, 50, [{ type: 'goal.terms', goalId: SLIP, belief: 8, potential: 'Tre' }]),
      with: { goalId: SLIP, action: 'Ringer' },
      gives: ({ goals: [bo, asa] }) => ({ goals: [bo, { ...asa, action: 'Ringer' }] }),
    },
    {
      name: 'taken back, while under review too',
      on: play(REVIEW, 65, [
        { type: 'goal.terms', goalId: SLIP, belief: 8, potential: 'Tre', action: 'Ringer', reason: 'Därför' },
      ]),
      with: { goalId: SLIP, belief: null, potential: '', action: '', reason: '' },
      gives: () => ({ goals: REVIEW.goals }),
    },
  ],
  'meeting.start': [
    {
      name: 'all who are in the team that week, who has no own day is away',
      on: play(HOME, 90, [{ type: 'absence.set', sellerId: BO, week: WEEK, days: 5 }]),
      with: { kind: 'week', alsoMonthly: true, targetWeek: WEEK },
      gives: () => {
        const { notes, position, ...meeting } = heldMeeting('new', WEEK, {
          alsoMonthly: true,
          place: 'Stora rummet',
          startedAt: NOW,
          order: [ASA, BO, CIA],
          presence: [
            { sellerId: ASA, state: 'expected', at: null },
            { sellerId: BO, state: 'away', at: null },
            { sellerId: CIA, state: 'expected', at: null },
          ],
        });
        const keys = Object.entries({ ...meeting, notes, position }).map(([key, value]) => [`meeting.${key}`, value]);
        return { meetings: [idOf('new')], ...Object.fromEntries(keys) };
      },
    },
  ],
  'meeting.targetWeek': [
    {
      name: 'the sellers of that week, what was said of them stays, the finished week is asked anew',
      on: play(LOBBY, 5, [
        { type: 'meeting.presence', sellerId: BO, state: 'remote' },
        { type: 'meeting.finishedWeek', week: '2026-W47' },
      ]),
      with: { targetWeek: '2026-W39' },
      gives: () => ({
        'meeting.targetWeek': '2026-W39',
        'meeting.finishedWeek': null,
        'meeting.order': [ASA, BO],
        'meeting.presence': [
          { sellerId: ASA, state: 'expected', at: null },
          { sellerId: BO, state: 'remote', at: null },
        ],
      }),
    },
  ],
  'meeting.finishedWeek': [
    { name: 'said', on: LOBBY, with: { week: '2026-W47' }, gives: () => ({ 'meeting.finishedWeek': '2026-W47' }) },
  ],
  'meeting.place': [
    { name: 'of this meeting', on: LOBBY, with: { place: 'Kontoret' }, gives: () => ({ 'meeting.place': 'Kontoret' }) },
  ],
  'meeting.presence': [
    {
      name: 'late, with when',
      on: LOBBY,
      with: { sellerId: BO, state: 'late' },
      gives: (before) => ({
        'meeting.presence': newest(before).presence.with(1, { sellerId: BO, state: 'late', at: NOW }),
      }),
    },
    {
      name: 'here, without',
      on: play(LOBBY, 5, [{ type: 'meeting.presence', sellerId: BO, state: 'late' }]),
      with: { sellerId: BO, state: 'here' },
      gives: (before) => ({
        'meeting.presence': newest(before).presence.with(1, { sellerId: BO, state: 'here', at: null }),
      }),
    },
  ],
  'meeting.guests': [
    { name: 'all of them', on: LOBBY, with: { guests: ['Vd'] }, gives: () => ({ 'meeting.guests': ['Vd'] }) },
  ],
  'meeting.go': [
    {
      name: 'out of the lobby: the first clock',
      on: LOBBY,
      with: { step: 'wins', stop: null, page: 0, gateOpen: false },
      gives: () => ({
        'meeting.position': { step: 'wins', stop: null, page: 0, gateOpen: false },
        'meeting.visits': [{ step: 'wins', stop: null, from: NOW, to: null }],
      }),
    },
    {
      name: 'to another stop: one visit ends, one begins',
      on: STOP,
      with: { step: 'round', stop: BO, page: 0, gateOpen: false },
      gives: () => ({
        'meeting.position': { step: 'round', stop: BO, page: 0, gateOpen: false },
        'meeting.visits': [
          { step: 'round', stop: ASA, from: minute(10), to: NOW },
          { step: 'round', stop: BO, from: NOW, to: null },
        ],
      }),
    },
    {
      name: 'the gate or a page of the same place: the clock goes on',
      on: STOP,
      with: { step: 'round', stop: ASA, page: 1, gateOpen: true },
      gives: () => ({ 'meeting.position': { step: 'round', stop: ASA, page: 1, gateOpen: true } }),
    },
    {
      name: 'back to the lobby: no clock',
      on: STOP,
      with: { step: 'lobby', stop: null, page: 0, gateOpen: false },
      gives: () => ({
        'meeting.position': { step: 'lobby', stop: null, page: 0, gateOpen: false },
        'meeting.visits': [{ step: 'round', stop: ASA, from: minute(10), to: NOW }],
      }),
    },
  ],
  'meeting.pause': [
    {
      name: 'the visit ends',
      on: STOP,
      with: { paused: true },
      gives: () => ({
        'meeting.paused': true,
        'meeting.visits': [{ step: 'round', stop: ASA, from: minute(10), to: NOW }],
      }),
    },
    {
      name: 'in the lobby there is no clock to stop',
      on: LOBBY,
      with: { paused: true },
      gives: () => ({ 'meeting.paused': true }),
    },
    { name: 'twice', on: STOP, with: { paused: false }, gives: () => ({}) },
  ],
  'meeting.later': [
    { name: 'put off', on: LOBBY, with: { sellerId: ASA }, gives: () => ({ 'meeting.later': [ASA] }) },
    {
      name: 'asked again, last of those',
      on: play(LOBBY, 5, [
        { type: 'meeting.later', sellerId: ASA },
        { type: 'meeting.later', sellerId: BO },
      ]),
      with: { sellerId: ASA },
      gives: () => ({ 'meeting.later': [BO, ASA] }),
    },
    { name: 'not in the round', on: LOBBY, with: { sellerId: GONE }, gives: () => ({}) },
  ],
  'meeting.comesBack': [
    {
      name: 'an action on the manager, no number',
      on: STOP,
      with: { sellerId: BO, due: '2026-11-25' },
      gives: ({ actions }) => ({
        actions: [
          ...actions,
          { ...NEW_ACTION, kind: 'comesBack', text: '', owner: { kind: 'manager' }, due: '2026-11-25', about: BO },
        ],
      }),
    },
    {
      name: 'another day: the same action',
      on: play(STOP, 40, [{ type: 'meeting.comesBack', sellerId: BO, due: '2026-11-25' }]),
      with: { sellerId: BO, due: '2026-11-26' },
      gives: ({ actions: [decision, awaited] }) => ({ actions: [decision, { ...awaited, due: '2026-11-26' }] }),
    },
  ],
  'meeting.addWin': [
    {
      name: 'the team’s, while under review too',
      on: REVIEW,
      with: { sellerId: null, text: 'Månaden nådd' },
      gives: (before) => ({
        'meeting.wins': [...newest(before).wins, { id: idOf('new'), sellerId: null, text: 'Månaden nådd' }],
      }),
    },
  ],
  'meeting.editWin': [
    {
      name: 'words and whose',
      on: STOP,
      with: { winId: WIN, sellerId: BO, text: 'Två' },
      gives: () => ({ 'meeting.wins': [{ id: WIN, sellerId: BO, text: 'Två' }] }),
    },
    { name: 'one that is gone', on: STOP, with: { winId: GONE, sellerId: BO, text: 'Två' }, gives: () => ({}) },
  ],
  'meeting.removeWin': [{ name: 'gone', on: STOP, with: { winId: WIN }, gives: () => ({ 'meeting.wins': [] }) }],
  'meeting.followUp': [
    {
      name: 'done',
      on: STOP,
      with: { goalId: idOf('bo 47'), done: true },
      gives: () => ({ 'meeting.followUps': [{ goalId: idOf('bo 47'), done: true }] }),
    },
    {
      name: 'not said',
      on: STOP,
      with: { goalId: idOf('bo 47'), done: null },
      gives: () => ({ 'meeting.followUps': [] }),
    },
  ],
  'meeting.teamNote': [
    { name: 'noted', on: REVIEW, with: { text: 'Jämnt' }, gives: () => ({ 'meeting.teamNote': 'Jämnt' }) },
  ],
  'meeting.addObstacle': [
    {
      name: 'last in the list',
      on: STOP,
      with: { text: 'Lagret' },
      gives: (before) => ({
        'meeting.obstacles': [...newest(before).obstacles, { id: idOf('new'), text: 'Lagret', actionId: null }],
      }),
    },
  ],
  'meeting.editObstacle': [
    {
      name: 'its words',
      on: STOP,
      with: { obstacleId: OBSTACLE, text: 'Lagret' },
      gives: (before) => ({
        'meeting.obstacles': newest(before).obstacles.with(0, { id: OBSTACLE, text: 'Lagret', actionId: null }),
      }),
    },
  ],
  'meeting.removeObstacle': [
    {
      name: 'with what was decided about it',
      on: STOP,
      with: { obstacleId: DECIDED },
      gives: () => ({ actions: [], 'meeting.obstacles': [{ id: OBSTACLE, text: 'Priset', actionId: null }] }),
    },
  ],
  'meeting.decide': [
    {
      name: 'what, who and when',
      on: STOP,
      with: { obstacleId: OBSTACLE, text: 'Rabatt', owner: { kind: 'seller', sellerId: BO }, due: '2026-12-01' },
      gives: (before) => ({
        actions: [
          ...before.actions,
          {
            ...NEW_ACTION,
            kind: 'decision',
            about: null,
            text: 'Rabatt',
            owner: { kind: 'seller', sellerId: BO },
            due: '2026-12-01',
          },
        ],
        'meeting.obstacles': newest(before).obstacles.with(0, { id: OBSTACLE, text: 'Priset', actionId: idOf('new') }),
      }),
    },
    {
      name: 'worded anew: the same action',
      on: STOP,
      with: { obstacleId: DECIDED, text: 'Annan lista', owner: { kind: 'text', name: 'Ekonomi' }, due: null },
      gives: ({ actions: [decision] }) => ({
        actions: [{ ...decision, text: 'Annan lista', owner: { kind: 'text', name: 'Ekonomi' } }],
      }),
    },
  ],
  'meeting.training': [
    {
      name: 'topic and lesson',
      on: STOP,
      with: { topic: 'Frågor', lesson: 'En till' },
      gives: () => ({ 'meeting.training': { topic: 'Frågor', lesson: 'En till' } }),
    },
  ],
  'meeting.confirm': [
    { name: 'read aloud', on: STOP, with: { confirmed: true }, gives: () => ({ 'meeting.confirmedAt': NOW }) },
    {
      name: 'not yet',
      on: play(STOP, 40, [{ type: 'meeting.confirm', confirmed: true }]),
      with: { confirmed: false },
      gives: () => ({ 'meeting.confirmedAt': null }),
    },
  ],
  'meeting.energy': [
    {
      name: 'one each',
      on: STOP,
      with: { sellerId: ASA, value: 9 },
      gives: () => ({ 'meeting.energy': [{ sellerId: ASA, value: 9 }] }),
    },
    { name: 'taken back', on: STOP, with: { sellerId: ASA, value: null }, gives: () => ({ 'meeting.energy': [] }) },
  ],
  'meeting.next': [
    {
      name: 'day, time and place',
      on: STOP,
      with: { next: { date: '2026-11-30', time: '09:00', place: '' } },
      gives: () => ({ 'meeting.nextMeeting': { date: '2026-11-30', time: '09:00', place: '' } }),
    },
  ],
  'meeting.note': [
    {
      name: 'of a seller',
      on: STOP,
      with: { sellerId: BO, text: 'Pigg' },
      gives: () => ({
        'meeting.notes': {
          meeting: 'Lugnt',
          sellers: [
            { sellerId: ASA, text: 'Trött' },
            { sellerId: BO, text: 'Pigg' },
          ],
        },
      }),
    },
    {
      name: 'an empty one is none',
      on: STOP,
      with: { sellerId: ASA, text: '' },
      gives: () => ({ 'meeting.notes': { meeting: 'Lugnt', sellers: [] } }),
    },
    {
      name: 'of the meeting, while under review too',
      on: REVIEW,
      with: { sellerId: null, text: 'Bra' },
      gives: () => ({ 'meeting.notes': { meeting: 'Bra', sellers: [{ sellerId: ASA, text: 'Trött' }] } }),
    },
  ],
  'meeting.close': [
    {
      name: 'number and facts, the clock stops',
      on: STOP,
      with: {},
      gives: () => ({
        'meeting.status': 'review',
        'meeting.number': 1,
        'meeting.closedAt': NOW,
        'meeting.visits': [{ step: 'round', stop: ASA, from: minute(10), to: NOW }],
        'meeting.facts': expect.objectContaining({ teamName: 'Norr', lastWeek: '2026-W47' }),
      }),
    },
  ],
  'meeting.lock': [
    {
      name: 'after the review',
      on: REVIEW,
      with: { meetingId: MEETING },
      gives: () => ({ 'meeting.status': 'locked', 'meeting.lockedAt': NOW }),
    },
    { name: 'twice', on: LOCKED, with: { meetingId: MEETING }, gives: () => ({}) },
  ],
  'meeting.discard': [
    {
      name: 'goals and decisions stay, outside of any meeting',
      on: STOP,
      with: {},
      gives: ({ goals: [bo, asa], actions: [decision] }) => ({
        meetings: [],
        goals: [bo, { ...asa, meetingId: null }],
        actions: [{ ...decision, meetingId: null }],
      }),
    },
  ],
  'action.done': [
    {
      name: 'with when',
      on: LOCKED,
      with: { actionId: DECISION, done: true },
      gives: ({ actions: [one] }) => ({ actions: [{ ...one, doneAt: NOW }] }),
    },
    {
      name: 'again: as it was',
      on: play(LOCKED, 80, [{ type: 'action.done', actionId: DECISION, done: true }]),
      with: { actionId: DECISION, done: true },
      gives: () => ({}),
    },
    {
      name: 'not done after all',
      on: play(LOCKED, 80, [{ type: 'action.done', actionId: DECISION, done: true }]),
      with: { actionId: DECISION, done: false },
      gives: () => ({ actions: LOCKED.actions }),
    },
  ],
  'action.edit': [
    {
      name: 'a new owner',
      on: LOCKED,
      with: { actionId: DECISION, text: 'Lista', owner: { kind: 'seller', sellerId: CIA }, due: '2026-12-02' },
      gives: ({ actions: [one] }) => ({
        actions: [{ ...one, text: 'Lista', owner: { kind: 'seller', sellerId: CIA }, due: '2026-12-02' }],
      }),
    },
  ],
};

describe.each(Object.entries(CHANGES) as [Command['type'], readonly Row<Command['type']>[]][])('%s', (type, rows) => {
  test.each(rows)('changes that alone: $name', (row) => {
    const command = { type, ...row.with } as Command;
    const after = applied(frozen(row.on), changeOf(command, NOW));
    expect(commandSchema.parse(command)).toEqual(command);
    expect(differences(row.on, after)).toEqual(row.gives(row.on));
    expect(isReadable(after)).toBe(true);
  });
});

test('every command is drawn in the properties', () => {
  expect([...COMMAND_TYPES].sort()).toEqual(Object.keys(CHANGES).sort());
});

const noneOpen = { code: 'error.meeting.noneOpen' };
const sellerGone = { code: 'error.seller.gone' };
const text = 'x';
const owner = { kind: 'seller', sellerId: GONE } as const;
const words = { belief: null, potential: '', action: '', reason: '' };
const taken = (name: string) => ({ code: 'error.seller.nameTaken', params: { name } });
const history = (name: string) => ({ code: 'error.seller.hasHistory', params: { name } });
const withDan = applied(HOME, changeOf({ type: 'seller.add', name: 'Dan', joined: null }, NOW, 'Dan'));
const imported = (more: Partial<typeof IMPORT>): Command => ({ type: 'import.commit', ...IMPORT, ...more });
const dansDecision: SalesDocument['actions'][number] = {
  id: idOf('decision'),
  kind: 'decision',
  text,
  owner: { kind: 'seller', sellerId: idOf('Dan') },
  due: null,
  about: null,
  meetingId: null,
  createdAt: NOW,
  doneAt: null,
};
const dansWin = play(LOBBY, 20, [
  { type: 'seller.add', name: 'Dan', joined: null },
  { type: 'meeting.addWin', sellerId: idOf('made 20'), text },
]);

const REFUSALS: readonly (readonly [string, SalesDocument, Command, unknown])[] = [
  ['a seller without a name', HOME, { type: 'seller.add', name: '  ', joined: null }, { code: 'error.seller.noName' }],
  ['a second seller of one name', HOME, { type: 'seller.add', name: ' bo  EK ', joined: null }, taken('bo  EK')],
  [
    'a name that is another’s alias',
    play(HOME, 0, [imported({ aliases: [{ sellerId: BO, alias: 'Ek, Bo' }] })]),
    { type: 'seller.add', name: 'EK, BO', joined: null },
    taken('EK, BO'),
  ],
  [
    'a new name that is taken',
    HOME,
    { type: 'seller.edit', sellerId: BO, name: 'cia dahl', joined: null, left: null },
    taken('cia dahl'),
  ],
  [
    'no name any more',
    HOME,
    { type: 'seller.edit', sellerId: BO, name: ' ', joined: null, left: null },
    { code: 'error.seller.noName' },
  ],
  [
    'an edit of one that is gone',
    HOME,
    { type: 'seller.edit', sellerId: GONE, name: text, joined: null, left: null },
    sellerGone,
  ],
  [
    'left before joined',
    HOME,
    { type: 'seller.edit', sellerId: BO, name: 'Bo Ek', joined: '2026-W10', left: '2026-W09' },
    { code: 'error.seller.leftBeforeJoined', params: { name: 'Bo Ek' } },
  ],
  ['removal of one with a history', HOME, { type: 'seller.remove', sellerId: BO }, history('Bo Ek')],
  ['removal of one in the round', LOBBY, { type: 'seller.remove', sellerId: CIA }, history('Cia Dahl')],
  ['removal of one whose win was said', dansWin, { type: 'seller.remove', sellerId: idOf('made 20') }, history('Dan')],
  [
    'removal of one who owns a decision',
    { ...withDan, actions: [dansDecision] },
    { type: 'seller.remove', sellerId: idOf('Dan') },
    history('Dan'),
  ],
  ['removal of one that is gone', HOME, { type: 'seller.remove', sellerId: GONE }, sellerGone],
  ['an order without somebody', HOME, { type: 'seller.order', order: [ASA, BO] }, { code: 'error.seller.order' }],
  [
    'an order with somebody twice',
    HOME,
    { type: 'seller.order', order: [ASA, BO, CIA, ASA] },
    { code: 'error.seller.order' },
  ],
  ['a budget of nobody', HOME, { type: 'budget.set', sellerId: GONE, month: '2026-11', amount: 1 }, sellerGone],
  ['a result of nobody', HOME, { type: 'result.set', sellerId: GONE, week: WEEK, amount: 1 }, sellerGone],
  ['an absence of nobody', HOME, { type: 'absence.set', sellerId: GONE, week: WEEK, days: 1 }, sellerGone],
  ['an import with a name that is taken', HOME, imported({ newSellers: ['Dan', 'BO EK'] }), taken('BO EK')],
  ['an import with one new name twice', HOME, imported({ newSellers: ['Dan', 'dan '] }), taken('dan ')],
  [
    'an import with a new seller without a name',
    HOME,
    imported({ newSellers: [' '] }),
    { code: 'error.seller.noName' },
  ],
  [
    'an import whose alias is another’s name',
    HOME,
    imported({ aliases: [{ sellerId: BO, alias: 'Cia Dahl' }] }),
    taken('Cia Dahl'),
  ],
  [
    'an import whose alias is a new one’s name',
    HOME,
    imported({ newSellers: ['Dan'], aliases: [{ sellerId: BO, alias: 'Dan' }] }),
    taken('Dan'),
  ],
  ['an import with an alias of nobody', HOME, imported({ aliases: [{ sellerId: GONE, alias: text }] }), sellerGone],
  [
    'an import with one figure of nobody: all or nothing',
    HOME,
    imported({
      newSellers: ['Dan'],
      figures: [
        { seller: 0, week: WEEK, amount: 1 },
        { seller: GONE, week: WEEK, amount: 1 },
      ],
    }),
    sellerGone,
  ],
  [
    'an import with a new seller’s place that is none',
    HOME,
    imported({ figures: [{ seller: 0, week: WEEK, amount: 1 }] }),
    sellerGone,
  ],
  [
    'an import with two figures for one week',
    HOME,
    imported({
      figures: [
        { seller: BO, week: WEEK, amount: 1 },
        { seller: BO, week: WEEK, amount: 2 },
      ],
    }),
    { code: 'error.command.invalid', params: { place: 'figures' } },
  ],
  ['a goal of nobody', HOME, state(GONE, 1), sellerGone],
  ['a goal for a week that is over', HOME, state(ASA, 1, '2026-W47'), { code: 'error.goal.over' }],
  ['a goal for a month that is over', HOME, state(ASA, 1, '2026-10'), { code: 'error.goal.over' }],
  ['a goal for a quarter that is over', HOME, state(ASA, 1, '2026-Q3'), { code: 'error.goal.over' }],
  ['a correction of nothing', HOME, { type: 'goal.correct', goalId: GONE, amount: 1 }, { code: 'error.goal.gone' }],
  [
    'a correction after the close',
    REVIEW,
    { type: 'goal.correct', goalId: SLIP, amount: 1 },
    { code: 'error.goal.correctionOver' },
  ],
  [
    'a correction of one that is not the newest',
    play(STOP, 40, [state(ASA, 5)]),
    { type: 'goal.correct', goalId: SLIP, amount: 1 },
    { code: 'error.goal.correctionOver' },
  ],
  [
    'a correction of one that is corrected',
    play(STOP, 40, [{ type: 'goal.correct', goalId: SLIP, amount: 2 }]),
    { type: 'goal.correct', goalId: SLIP, amount: 1 },
    { code: 'error.goal.correctionOver' },
  ],
  [
    'a correction when the week is over',
    HOME,
    { type: 'goal.correct', goalId: idOf('bo 47'), amount: 1 },
    { code: 'error.goal.correctionOver' },
  ],
  ['terms of nothing', HOME, { type: 'goal.terms', goalId: GONE, ...words }, { code: 'error.goal.gone' }],
  ['terms in locked minutes', LOCKED, { type: 'goal.terms', goalId: SLIP, ...words }, { code: 'error.meeting.locked' }],
  ['a second meeting at once', LOBBY, start, { code: 'error.meeting.alreadyOpen' }],
  ['a meeting without sellers', teamOf({ sellers: [] }), start, { code: 'error.meeting.noSellers' }],
  [
    'a meeting in a week before all of them',
    teamOf({ sellers: [{ name: 'Dan', joined: '2026-W49' }] }),
    start,
    { code: 'error.meeting.noSellers' },
  ],
  [
    'another week once goals are said',
    STOP,
    { type: 'meeting.targetWeek', targetWeek: '2026-W49' },
    { code: 'error.meeting.goalsStated' },
  ],
  [
    'another week without sellers',
    play(teamOf({ sellers: [{ name: 'Dan', joined: WEEK }] }), 0, [start]),
    { type: 'meeting.targetWeek', targetWeek: '2026-W47' },
    { code: 'error.meeting.noSellers' },
  ],
  ['a step that a weekly has not', LOBBY, go('lookBack'), { code: 'error.meeting.noSuchPlace' }],
  ['the round without a stop', LOBBY, go('round'), { code: 'error.meeting.noSuchPlace' }],
  ['a stop outside the round', LOBBY, go('wins', ASA), { code: 'error.meeting.noSuchPlace' }],
  ['a stop of nobody', LOBBY, go('round', GONE), { code: 'error.meeting.noSuchPlace' }],
  ['nobody comes back', LOBBY, { type: 'meeting.comesBack', sellerId: GONE, due: '2026-11-25' }, sellerGone],
  ['a win of nobody', STOP, { type: 'meeting.addWin', sellerId: GONE, text }, sellerGone],
  ['a win that becomes nobody’s', STOP, { type: 'meeting.editWin', winId: WIN, sellerId: GONE, text }, sellerGone],
  ['energy of nobody', STOP, { type: 'meeting.energy', sellerId: GONE, value: 1 }, sellerGone],
  ['a note about nobody', STOP, { type: 'meeting.note', sellerId: GONE, text }, sellerGone],
  ['a follow-up of nothing', STOP, { type: 'meeting.followUp', goalId: GONE, done: true }, { code: 'error.goal.gone' }],
  [
    'an edit of an obstacle that is gone',
    STOP,
    { type: 'meeting.editObstacle', obstacleId: GONE, text },
    { code: 'error.obstacle.gone' },
  ],
  [
    'removal of an obstacle that is gone',
    STOP,
    { type: 'meeting.removeObstacle', obstacleId: GONE },
    { code: 'error.obstacle.gone' },
  ],
  [
    'a decision about an obstacle that is gone',
    STOP,
    { type: 'meeting.decide', obstacleId: GONE, text, owner: { kind: 'manager' }, due: null },
    { code: 'error.obstacle.gone' },
  ],
  ['a decision on nobody', STOP, { type: 'meeting.decide', obstacleId: OBSTACLE, text, owner, due: null }, sellerGone],
  ['a lock before the close', STOP, { type: 'meeting.lock', meetingId: MEETING }, { code: 'error.meeting.notClosed' }],
  ['a lock of nothing', HOME, { type: 'meeting.lock', meetingId: GONE }, { code: 'error.meeting.notClosed' }],
  ['an action that is gone', HOME, { type: 'action.done', actionId: GONE, done: true }, { code: 'error.action.gone' }],
  [
    'an edit of an action that is gone',
    HOME,
    { type: 'action.edit', actionId: GONE, text, owner, due: null },
    { code: 'error.action.gone' },
  ],
  [
    'an action that becomes nobody’s',
    STOP,
    { type: 'action.edit', actionId: DECISION, text, owner, due: null },
    sellerGone,
  ],
];

test.each(REFUSALS)('refuses %s', (_, on, command, told) => {
  expect(commandSchema.safeParse(command).success).toBe(true);
  expect(reasonOf(frozen(on), changeOf(command, NOW))).toEqual(told);
});

/** Those that need the meeting to be on, and those that a review will do for. */
const IN_OPEN: readonly Command[] = [
  { type: 'meeting.targetWeek', targetWeek: WEEK },
  { type: 'meeting.finishedWeek', week: null },
  { type: 'meeting.place', place: text },
  { type: 'meeting.presence', sellerId: ASA, state: 'here' },
  { type: 'meeting.guests', guests: [] },
  go('wins'),
  { type: 'meeting.pause', paused: true },
  { type: 'meeting.later', sellerId: ASA },
  { type: 'meeting.comesBack', sellerId: ASA, due: '2026-11-25' },
  { type: 'meeting.confirm', confirmed: true },
  { type: 'meeting.energy', sellerId: ASA, value: 5 },
  close,
  { type: 'meeting.discard' },
];
const IN_REVIEW: readonly Command[] = [
  { type: 'meeting.addWin', sellerId: ASA, text },
  { type: 'meeting.editWin', winId: WIN, sellerId: ASA, text },
  { type: 'meeting.removeWin', winId: WIN },
  { type: 'meeting.followUp', goalId: idOf('bo 47'), done: true },
  { type: 'meeting.teamNote', text },
  { type: 'meeting.addObstacle', text },
  { type: 'meeting.training', topic: text, lesson: text },
  { type: 'meeting.next', next: null },
  { type: 'meeting.note', sellerId: null, text },
];

test.each(IN_OPEN)('$type is refused when no meeting is on', (command) => {
  expect([HOME, REVIEW, LOCKED].map((document) => reasonOf(document, changeOf(command, NOW)))).toEqual([
    noneOpen,
    noneOpen,
    noneOpen,
  ]);
});

test.each(IN_REVIEW)('$type mends a review, and is refused before and after', (command) => {
  const reasons = [HOME, STOP, REVIEW, LOCKED].map((document) => reasonOf(document, changeOf(command, NOW)));
  expect(reasons).toEqual([noneOpen, 'allowed', 'allowed', noneOpen]);
});

describe('goals', () => {
  test('a correction takes the place of the slip in time, also behind a restatement’s close', () => {
    const corrected = play(STOP, 40, [{ type: 'goal.correct', goalId: SLIP, amount: 1_500 }]);
    expect(goalHistory(corrected, ASA, WEEK).map(({ goal, at }) => [goal.amount, at])).toEqual([[1_500, minute(11)]]);
    expect(made(corrected, SLIP)).toEqual(made(STOP, SLIP));
  });

  test('a correction can be corrected again', () => {
    const twice = play(STOP, 40, [
      { type: 'goal.correct', goalId: SLIP, amount: 1_500 },
      { type: 'goal.correct', goalId: idOf('made 40'), amount: 1_600 },
    ]);
    expect(goalHistory(twice, ASA, WEEK).map(({ goal }) => goal.amount)).toEqual([1_600]);
  });

  test('a goal stated outside a meeting can be corrected until the next one closes', () => {
    const outside = play(HOME, 0, [state(ASA, 10)]);
    const fix: Command = { type: 'goal.correct', goalId: idOf('made 0'), amount: 20 };
    const inMeeting = play(outside, 1, [start]);
    const after = play(inMeeting, 2, [close]);
    expect([outside, inMeeting, after].map((document) => reasonOf(document, changeOf(fix, NOW)))).toEqual([
      'allowed',
      'allowed',
      { code: 'error.goal.correctionOver' },
    ]);
    expect(made(applied(inMeeting, changeOf(fix, NOW)), idOf('new'))).toMatchObject({ meetingId: null, amount: 20 });
  });

  test('a week is over when its Sunday is, in the team’s time zone', () => {
    const sunday = '2026-11-29T22:59:59.999Z';
    const monday = '2026-11-29T23:00:00.000Z';
    expect([sunday, monday].map((at) => reasonOf(HOME, changeOf(state(ASA, 1), at)))).toEqual([
      'allowed',
      { code: 'error.goal.over' },
    ]);
  });
});

describe('who comes back', () => {
  const awaited = play(STOP, 40, [{ type: 'meeting.comesBack', sellerId: BO, due: '2026-11-25' }]);
  const doneAt = (document: SalesDocument) => document.actions.find(({ kind }) => kind === 'comesBack')?.doneAt;

  test.each([
    ['a goal for that week', state(BO, 5), minute(41)],
    ['a month goal', state(BO, 5, '2026-11'), null],
    ['somebody else’s', state(CIA, 5), null],
    ['another week’s', state(BO, 5, '2026-W49'), null],
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
});

describe('the clocks', () => {
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
});

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

describe('the close', () => {
  const begin = (kind: HeldMeeting['kind'], targetWeek: string, alsoMonthly = false): Command => {
    return { type: 'meeting.start', kind, alsoMonthly, targetWeek };
  };
  const numbers = (...begins: readonly Command[]) =>
    play(
      HOME,
      0,
      begins.flatMap((one) => [one, close]),
    ).meetings.map((one) => one.status !== 'calledOff' && one.number);

  test('one more than the closed ones of its kind with a target week in that ISO year', () => {
    expect(
      numbers(
        begin('week', '2026-W52'),
        begin('month', '2026-W52'),
        begin('week', '2026-W53'),
        begin('week', '2027-W01'),
      ),
    ).toEqual([1, 1, 2, 1]);
  });

  test('a weekly held as a monthly counts in both series', () => {
    expect(numbers(begin('week', '2026-W45', true), begin('month', '2026-W49'), begin('week', '2026-W50'))).toEqual([
      1, 2, 2,
    ]);
  });

  test('one that was discarded is not counted', () => {
    const again = play(HOME, 0, [start, { type: 'meeting.discard' }, start, close]);
    expect(newest(again).number).toBe(1);
  });

  test('keeps the figures as they were shown, whatever is changed later', () => {
    const later = play(REVIEW, 80, [
      { type: 'result.set', sellerId: ASA, week: '2026-W47', amount: 777 },
      { type: 'budget.set', sellerId: BO, month: '2026-11', amount: 1 },
      { type: 'seller.edit', sellerId: ASA, name: 'Åsa Ny', joined: null, left: null },
      { type: 'settings.change', patch: { teamName: 'Syd', monthScheme: { kind: 'pattern', pattern: '5-4-4' } } },
      state(ASA, 5_000),
      { type: 'meeting.lock', meetingId: MEETING },
    ]);
    expect(newest(later).facts).toEqual(newest(REVIEW).facts);
    expect(newest(later).facts?.sellers.map(({ name, weekGoal, lastResult }) => [name, weekGoal, lastResult])).toEqual([
      ['Åsa Öberg', 1_000, 8],
      ['Bo Ek', null, 800],
      ['Cia Dahl', null, null],
    ]);
  });

  test('sums that cannot be exact can still be read again', () => {
    const huge = play(HOME, 0, [start, ...[ASA, BO, CIA].map((id) => state(id, Number.MAX_SAFE_INTEGER)), close]);
    expect(isReadable(huge)).toBe(true);
  });
});

describe('locked minutes', () => {
  test('print the same, whatever is changed afterwards', () => {
    const decided = play(REVIEW, 65, [
      { type: 'meeting.addObstacle', text: 'Leveranstid' },
      {
        type: 'meeting.decide',
        obstacleId: idOf('made 65'),
        text: 'Svar till alla',
        owner: { kind: 'manager' },
        due: '2026-11-27',
      },
    ]);
    const meeting = decided.meetings.find((one) => one.status === 'review');
    if (meeting === undefined) throw new Error('no meeting under review');
    const locked = play(decided, 70, [{ type: 'meeting.lock', meetingId: meeting.id }]);
    const printed = (document: SalesDocument) => {
      const held = document.meetings.find((one) => one.id === meeting.id);
      if (held === undefined || held.status === 'calledOff') throw new Error('the meeting is gone');
      return minutesModel(document, held, vantageOn(document, held.targetWeek), NOW, 'whole');
    };
    const actionId = locked.actions.find(({ text }) => text === 'Svar till alla')?.id ?? '';
    const later = play(locked, 80, [
      { type: 'action.done', actionId, done: true },
      { type: 'action.edit', actionId, text: 'Svar till alla', owner: { kind: 'text', name: 'Ekonomi' }, due: null },
      { type: 'seller.edit', sellerId: ASA, name: 'Åsa Öberg', joined: '2026-W48', left: null },
      { type: 'result.set', sellerId: ASA, week: '2026-W47', amount: 1 },
    ]);
    expect(printed(later)).toEqual(printed(locked));
    const decision = printed(locked).decisions.find(({ text }) => text === 'Svar till alla');
    expect(decision).toMatchObject({ due: '2026-11-27', done: false });
  });
});
