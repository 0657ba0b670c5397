import { describe, expect, test } from 'vitest';
import { commandSchema, type Command, type CommandOf } from '../../../shared/commands.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { COMMAND_TYPES } from '../any-command.ts';
import { heldMeeting, idOf } from '../builders.ts';
import { applied, changeOf, frozen, minute, play } from '../play.ts';
import {
  ASA,
  BO,
  CIA,
  DECIDED,
  DECISION,
  GONE,
  HOME,
  IMPORT,
  LOBBY,
  LOCKED,
  MAPPING,
  MEETING,
  NOW,
  OBSTACLE,
  REVIEW,
  SLIP,
  STOP,
  WEEK,
  WIN,
  isReadable,
  newest,
} from './ground.ts';

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

interface Row<T extends Command['type']> {
  readonly name: string;
  readonly on: SalesDocument;
  readonly with: Omit<CommandOf<T>, 'type'>;
  readonly gives: (before: SalesDocument) => Readonly<Record<string, unknown>>;
}

const DAY = 24 * 60; // minutes; minute(0) is Monday at 9.00
const NEW_GOAL = { id: idOf('new'), statedAt: NOW, by: 'seller', meetingId: MEETING } as const;
const NEW_ACTION = { id: idOf('new'), meetingId: MEETING, createdAt: NOW, doneAt: null } as const;

/** On Friday of the week, which the manager says is finished. */
const FINISHED = play(LOBBY, 4 * DAY, [{ type: 'meeting.finishedWeek', week: WEEK }]);

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
  'seller.anonymise': [
    {
      name: 'another name, no alias, no words; the figures stay',
      on: {
        ...HOME,
        sellers: HOME.sellers.map((one) => (one.id === BO ? { ...one, left: '2026-W47', aliases: ['B. Ek'] } : one)),
        goals: HOME.goals.map((one) => ({ ...one, belief: 8, potential: 'a', action: 'b', reason: 'c' })),
      },
      with: { sellerId: BO },
      gives: ({ sellers: [asa, , cia], goals: [goal] }) => ({
        sellers: [asa, { id: BO, name: 'Tidigare säljare 1', joined: null, left: '2026-W47', aliases: [] }, cia],
        goals: [HOME.goals[0] && { ...HOME.goals[0], belief: goal?.belief }],
      }),
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
      on: play(FINISHED, 4 * DAY + 5, [{ type: 'meeting.presence', sellerId: BO, state: 'remote' }]),
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
    { name: 'taken back', on: FINISHED, with: { week: null }, gives: () => ({ 'meeting.finishedWeek': null }) },
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
  'meeting.allHere': [
    {
      name: 'those of whom nothing was said yet',
      on: play(LOBBY, 5, [{ type: 'meeting.presence', sellerId: BO, state: 'away' }]),
      with: {},
      gives: (before) => ({
        'meeting.presence': newest(before).presence.map((one) =>
          one.sellerId === BO ? one : { ...one, state: 'here' as const },
        ),
      }),
    },
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
      with: { meetingId: MEETING, sellerId: null, text: 'Månaden nådd' },
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
    { name: 'noted', on: STOP, with: { text: 'Jämnt' }, gives: () => ({ 'meeting.teamNote': 'Jämnt' }) },
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
      with: { meetingId: MEETING, sellerId: null, text: 'Bra' },
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
  'meeting.addendum': [
    {
      name: 'with its day, trimmed',
      on: LOCKED,
      with: { meetingId: MEETING, text: ' Bo ringde kunden ' },
      gives: () => ({ 'meeting.addenda': [{ at: NOW, text: 'Bo ringde kunden' }] }),
    },
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
  'meeting.callOff': [
    {
      name: 'with its reason, trimmed, and when',
      on: HOME,
      with: { kind: 'week', targetWeek: WEEK, reason: ' Mässa ' },
      gives: () => ({
        meetings: [idOf('new')],
        'meeting.id': idOf('new'),
        'meeting.status': 'calledOff',
        'meeting.kind': 'week',
        'meeting.targetWeek': WEEK,
        'meeting.reason': 'Mässa',
        'meeting.at': NOW,
      }),
    },
  ],
  'meeting.reinstate': [
    {
      name: 'as if it had not been called off',
      on: play(HOME, 0, [{ type: 'meeting.callOff', kind: 'week', targetWeek: WEEK, reason: 'Mässa' }]),
      with: { meetingId: idOf('made 0') },
      gives: () => ({ meetings: [] }),
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
      with: { actionId: DECISION, text: 'Ny lista', owner: { kind: 'seller', sellerId: CIA }, due: '2026-12-02' },
      gives: ({ actions: [one] }) => ({
        actions: [{ ...one, owner: { kind: 'seller', sellerId: CIA }, due: '2026-12-02' }],
      }),
    },
    {
      name: 'other words, until the minutes are locked',
      on: REVIEW,
      with: { actionId: DECISION, text: 'Lista', owner: { kind: 'manager' }, due: null },
      gives: ({ actions: [one] }) => ({ actions: [{ ...one, text: 'Lista' }] }),
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
