import { expect, test } from 'vitest';
import { commandSchema, type Command } from '../../../shared/commands.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { idOf, teamOf } from '../builders.ts';
import { applied, changeOf, frozen, play } from '../play.ts';
import {
  ASA,
  BO,
  CIA,
  DECISION,
  GONE,
  HOME,
  IMPORT,
  LOBBY,
  LOCKED,
  MEETING,
  NOW,
  OBSTACLE,
  REVIEW,
  SLIP,
  STOP,
  WEEK,
  WIN,
  close,
  go,
  reasonOf,
  start,
  state,
} from './ground.ts';

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
  ['removal of one who was in the round', REVIEW, { type: 'seller.remove', sellerId: CIA }, history('Cia Dahl')],
  [
    'removal of one whose stop has been taken',
    play(LOBBY, 5, [go('round', CIA), go('round', ASA)]),
    { type: 'seller.remove', sellerId: CIA },
    history('Cia Dahl'),
  ],
  ['removal of one whose win was said', dansWin, { type: 'seller.remove', sellerId: idOf('made 20') }, history('Dan')],
  [
    'removal of one who owns a decision',
    { ...withDan, actions: [dansDecision] },
    { type: 'seller.remove', sellerId: idOf('Dan') },
    history('Dan'),
  ],
  [
    'to make somebody anonymous who is still here',
    HOME,
    { type: 'seller.anonymise', sellerId: BO },
    { code: 'error.anonymise.stillHere', params: { name: 'Bo Ek' } },
  ],
  [
    'and in the last week, too',
    play(HOME, -10, [{ type: 'seller.edit', sellerId: BO, name: 'Bo Ek', joined: null, left: WEEK }]),
    { type: 'seller.anonymise', sellerId: BO },
    { code: 'error.anonymise.stillHere', params: { name: 'Bo Ek' } },
  ],
  [
    'to make somebody anonymous in the middle of a meeting with her',
    STOP,
    { type: 'seller.anonymise', sellerId: ASA },
    { code: 'error.anonymise.inMeeting', params: { name: 'Åsa Öberg' } },
  ],
  ['to make somebody anonymous who is gone', HOME, { type: 'seller.anonymise', sellerId: GONE }, sellerGone],
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
  [
    'a week that is over as finished',
    LOBBY,
    { type: 'meeting.finishedWeek', week: '2026-W47' },
    { code: 'error.meeting.weekNotFinished' },
  ],
  [
    'the running week as finished, on a Monday',
    LOBBY,
    { type: 'meeting.finishedWeek', week: WEEK },
    { code: 'error.meeting.weekNotFinished' },
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
  [
    'an addendum before the lock',
    REVIEW,
    { type: 'meeting.addendum', meetingId: MEETING, text },
    { code: 'error.meeting.notLocked' },
  ],
  [
    'an addendum to nothing',
    HOME,
    { type: 'meeting.addendum', meetingId: GONE, text },
    { code: 'error.meeting.notLocked' },
  ],
  [
    'an addendum without words',
    LOCKED,
    { type: 'meeting.addendum', meetingId: MEETING, text: '  ' },
    { code: 'error.addendum.empty' },
  ],
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

/** Those that need the meeting to be on. */
const IN_OPEN: readonly Command[] = [
  { type: 'meeting.targetWeek', targetWeek: WEEK },
  { type: 'meeting.finishedWeek', week: null },
  { type: 'meeting.place', place: text },
  { type: 'meeting.presence', sellerId: ASA, state: 'here' },
  { type: 'meeting.allHere' },
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
test.each(IN_OPEN)('$type is refused when no meeting is on', (command) => {
  expect([HOME, REVIEW, LOCKED].map((document) => reasonOf(document, changeOf(command, NOW)))).toEqual([
    noneOpen,
    noneOpen,
    noneOpen,
  ]);
});
