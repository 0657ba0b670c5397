import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/commands.ts';
import { goalHistory } from '../../../shared/goals.ts';
import { idOf } from '../builders.ts';
import { applied, changeOf, minute, play } from '../play.ts';
import { ASA, HOME, NOW, SLIP, STOP, WEEK, close, made, reasonOf, start, state } from './ground.ts';

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
