import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../shared/defaults.ts';
import type { HeldMeeting, Position, StepId, Visit } from '../../shared/document.ts';
import { standingOf } from '../../shared/plan.ts';
import { heldMeeting } from './builders.ts';
import { minute } from './play.ts';

const { minutesPerStep } = defaultSettings('sv');
/** Two sellers: 3 + 3 + 3 + 2 × 3 + 8 + 5 + 3 + 2. */
const PLANNED = 33;

const visit = (step: StepId, from: number, to: number | null, stop: string | null = null): Visit => {
  return { step, stop, from: minute(from), to: to === null ? null : minute(to) };
};

function meetingAt(step: StepId, stop: string | null, visits: readonly Visit[]): HeldMeeting {
  const position: Position = { step, stop, page: 0, gateOpen: false };
  return heldMeeting('meeting', '2026-W48', { status: 'open', order: ['a', 'b'], presence: [], position, visits });
}

describe('how the meeting stands against its plan', () => {
  test('a meeting that ends in the middle of a minute ends with it', () => {
    const begun = visit('wins', 0.5, null);
    const standing = standingOf(meetingAt('wins', null, [begun]), minutesPerStep, minute(1));
    expect(standing).toEqual({ endsAt: minute(PLANNED + 1), lateMinutes: 0 });
  });

  test.each<readonly [string, HeldMeeting, number, number, number]>([
    ['just begun', meetingAt('wins', null, [visit('wins', 0, null)]), 0, PLANNED, 0],
    ['within its minutes', meetingAt('wins', null, [visit('wins', 0, null)]), 2, PLANNED, 0],
    ['over time', meetingAt('wins', null, [visit('wins', 0, null)]), 5, PLANNED + 2, 2],
    ['left early', meetingAt('promises', null, [visit('wins', 0, 1), visit('promises', 1, null)]), 1, PLANNED - 2, -2],
    [
      'at the second stop, the first took five minutes',
      meetingAt('round', 'b', [
        visit('wins', 0, 3),
        visit('promises', 3, 6),
        visit('team', 6, 9),
        visit('round', 9, 14, 'a'),
        visit('round', 14, null, 'b'),
      ]),
      15,
      PLANNED + 2,
      2,
    ],
    [
      'a stop jumped over is still to come',
      meetingAt('round', 'b', [
        visit('wins', 0, 3),
        visit('promises', 3, 6),
        visit('team', 6, 9),
        visit('round', 9, null, 'b'),
      ]),
      9,
      PLANNED,
      0,
    ],
    [
      'paused for ten minutes',
      meetingAt('wins', null, [visit('wins', 0, 1), visit('wins', 11, null)]),
      11,
      PLANNED + 10,
      10,
    ],
  ])('%s', (_, meeting, now, end, late) => {
    expect(standingOf(meeting, minutesPerStep, minute(now))).toEqual({ endsAt: minute(end), lateMinutes: late });
  });

  test('says nothing in the lobby', () => {
    expect(standingOf(meetingAt('lobby', null, []), minutesPerStep, minute(4))).toBeNull();
  });
});
