import { describe, expect, test } from 'vitest';
import type { Command } from '../../../shared/commands.ts';
import type { HeldMeeting } from '../../../shared/document.ts';
import { play } from '../play.ts';
import { ASA, BO, CIA, HOME, MEETING, REVIEW, close, isReadable, newest, start, state } from './ground.ts';

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
