import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/commands.ts';
import type { ActionOwner, HeldMeeting, SalesDocument } from '../../../shared/document.ts';
import { isHeld } from '../../../shared/meetings.ts';
import { minutesModel } from '../../../shared/minutes/model.ts';
import { minutesText } from '../../../shared/minutes/text.ts';
import { idOf, vantageOn } from '../builders.ts';
import { applied, changeOf, frozen, minute, play } from '../play.ts';
import {
  ASA,
  CIA,
  DECIDED,
  DECISION,
  HOME,
  LOCKED,
  MEETING,
  NOW,
  OBSTACLE,
  REVIEW,
  STOP,
  WEEK,
  WIN,
  close,
  isReadable,
  reasonOf,
} from './ground.ts';

const DAY = 24 * 60; // minutes; minute(0) is Monday of week 48 at 9.00
const text = 'x';

function decide(obstacleId: string, words: string, owner: ActionOwner, due: string | null): Command {
  return { type: 'meeting.decide', meetingId: MEETING, obstacleId, text: words, owner, due };
}

/** In the review of one meeting, after a second one has been held: both are closed. */
const NEXT: Command = { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: '2026-W49' };
const SECOND = idOf(`made ${7 * DAY}`);
const BOTH = frozen(play(REVIEW, 7 * DAY, [NEXT, { type: 'meeting.addWin', sellerId: ASA, text: 'Andra' }, close]));
const OPEN_AGAIN = frozen(play(REVIEW, 7 * DAY, [NEXT]));

const TEXTS: readonly Command[] = [
  { type: 'meeting.addWin', meetingId: MEETING, sellerId: ASA, text },
  { type: 'meeting.editWin', meetingId: MEETING, winId: WIN, sellerId: ASA, text },
  { type: 'meeting.removeWin', meetingId: MEETING, winId: WIN },
  { type: 'meeting.followUp', meetingId: MEETING, goalId: idOf('bo 47'), done: true },
  { type: 'meeting.teamNote', meetingId: MEETING, text },
  { type: 'meeting.addObstacle', meetingId: MEETING, text },
  { type: 'meeting.editObstacle', meetingId: MEETING, obstacleId: OBSTACLE, text },
  { type: 'meeting.removeObstacle', meetingId: MEETING, obstacleId: OBSTACLE },
  { type: 'meeting.decide', meetingId: MEETING, obstacleId: OBSTACLE, text, owner: { kind: 'manager' }, due: null },
  { type: 'meeting.training', meetingId: MEETING, topic: text, lesson: text },
  { type: 'meeting.next', meetingId: MEETING, next: { date: '2026-11-30', time: '09:30', place: 'Lilla rummet' } },
  { type: 'meeting.note', meetingId: MEETING, sellerId: null, text },
];
const first = (document: SalesDocument): HeldMeeting => {
  const meeting = document.meetings.filter(isHeld).find(({ id }) => id === MEETING);
  if (meeting === undefined) throw new Error('No meeting');
  return meeting;
};

describe('3 texts can be mended under review, figures not', () => {
  test.each(TEXTS)('$type of the meeting that it names, on and in any review, never before or locked', (command) => {
    const reasons = [HOME, STOP, REVIEW, BOTH, OPEN_AGAIN, LOCKED].map((on) => reasonOf(on, changeOf(command, NOW)));
    expect(reasons).toEqual([
      { code: 'error.meeting.noneOpen' },
      'allowed',
      'allowed',
      'allowed',
      'allowed',
      { code: 'error.meeting.locked' },
    ]);
  });

  test.each(TEXTS)('$type of the older of two reviews changes that one alone, and no figure of it', (command) => {
    const mended = applied(BOTH, changeOf(command, minute(8 * DAY)));
    expect(mended.meetings.at(-1)).toBe(BOTH.meetings.at(-1));
    expect(first(mended)).not.toEqual(first(BOTH));
    expect(first(mended).facts).toBe(first(BOTH).facts);
    expect(isReadable(mended)).toBe(true);
  });

  test.each(TEXTS)('$type without a name is the open meeting’s, and is refused when none is open', (command) => {
    const { meetingId: _, ...unnamed } = command as Command & { meetingId: string };
    expect(reasonOf(BOTH, changeOf(unnamed as Command, NOW))).toEqual({ code: 'error.meeting.noneOpen' });
    expect(reasonOf(STOP, changeOf(unnamed as Command, NOW))).toBe('allowed');
  });

  test('a decision’s new owner and day stand in the minutes at once, as do those made in the review', () => {
    const mended = play(REVIEW, 70, [
      decide(DECIDED, 'Nyare lista', { kind: 'seller', sellerId: CIA }, '2026-12-02'),
      decide(OBSTACLE, 'Ring', { kind: 'manager' }, null),
    ]);
    const decisions = (document: SalesDocument) =>
      minutesModel(document, first(document), vantageOn(document, WEEK), NOW, 'whole').decisions.map(
        ({ text: what, owner, due }) => [what, owner, due],
      );
    expect(decisions(mended)).toEqual([
      ['Nyare lista', 'Cia Dahl', '2026-12-02'],
      ['Ring', { code: 'word.manager' }, null],
    ]);
    const locked = play(mended, 80, [{ type: 'meeting.lock', meetingId: MEETING }]);
    expect(decisions(locked)).toEqual(decisions(mended));
  });
});

describe('3 what is added later is a dated addendum', () => {
  const addendum = (words: string): Command => ({ type: 'meeting.addendum', meetingId: MEETING, text: words });

  test('one after the other, each with its day; the rest stands', () => {
    const added = play(LOCKED, DAY, [addendum('Bo ringde'), addendum('Kunden svarade')]);
    expect(first(added).addenda).toEqual([
      { at: minute(DAY), text: 'Bo ringde' },
      { at: minute(DAY + 1), text: 'Kunden svarade' },
    ]);
    expect({ ...first(added), addenda: [] }).toEqual(first(LOCKED));
    expect(isReadable(added)).toBe(true);
  });

  test('is printed, with its date', () => {
    const added = play(LOCKED, DAY, [addendum('Bo ringde kunden')]);
    const model = minutesModel(added, first(added), vantageOn(added, WEEK), NOW, 'team');
    expect(minutesText(model, 'sv')).toMatch(/24 november 2026[^]*Bo ringde kunden/u);
  });
});

describe('3 locked minutes keep their words', () => {
  const manager = { kind: 'manager' } as const;
  const edit = (words: string): Command => {
    return { type: 'action.edit', actionId: DECISION, text: words, owner: manager, due: '2026-12-01' };
  };
  const locked = { code: 'error.action.locked' };

  test('a decision in them keeps its text; owner, day and done are free', () => {
    expect(reasonOf(LOCKED, changeOf(edit('Annan lista'), NOW))).toEqual(locked);
    expect(reasonOf(LOCKED, changeOf(edit('Ny lista'), NOW))).toBe('allowed');
    expect(reasonOf(LOCKED, changeOf({ type: 'action.done', actionId: DECISION, done: true }, NOW))).toBe('allowed');
    expect(reasonOf(REVIEW, changeOf(edit('Annan lista'), NOW))).toBe('allowed');
  });

  test('also one that a later meeting’s locked minutes tell of, mended from its own review', () => {
    const laterLocked = play(BOTH, 7 * DAY + 5, [{ type: 'meeting.lock', meetingId: SECOND }]);
    const change = (command: Command): unknown => reasonOf(laterLocked, changeOf(command, minute(8 * DAY)));
    expect(change(decide(DECIDED, 'Annan lista', manager, null))).toEqual(locked);
    expect(change(decide(DECIDED, 'Ny lista', manager, '2026-12-01'))).toBe('allowed');
    expect(change({ type: 'meeting.removeObstacle', meetingId: MEETING, obstacleId: DECIDED })).toEqual(locked);
    expect(change({ type: 'meeting.removeObstacle', meetingId: MEETING, obstacleId: OBSTACLE })).toBe('allowed');
  });

  test('a promise that they followed up keeps its action, also when it was stated outside a meeting', () => {
    const terms: Command = { type: 'goal.terms', goalId: idOf('bo 47'), action: 'Något annat' };
    expect(first(LOCKED).facts?.promises.map(({ week }) => week)).toContain('2026-W47');
    expect(reasonOf(LOCKED, changeOf(terms, NOW))).toEqual({ code: 'error.meeting.locked' });
    expect(reasonOf(REVIEW, changeOf(terms, NOW))).toBe('allowed');
  });
});

describe('3 locked minutes', () => {
  test('print the same, whatever is changed afterwards', () => {
    const decided = play(REVIEW, 65, [
      { type: 'meeting.addObstacle', meetingId: MEETING, text: 'Leveranstid' },
      {
        type: 'meeting.decide',
        meetingId: MEETING,
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
