import { describe, expect, test } from 'vitest';
import { seatsAfterChange, seatsAtStart, seatsNow, seatsSwapped } from '../../electron/screen-seats.ts';

const LID = { id: 1, internal: true };
const LEFT = { id: 2, internal: false };
const RIGHT = { id: 3, internal: false };
const THIRD = { id: 4, internal: false };

describe('as the meeting begins', () => {
  test.each([
    ['the projector is the screen without the manager’s window', LEFT, [RIGHT], null, { console: LEFT, stage: RIGHT }],
    ['also when that was the wall of the meeting before', RIGHT, [LEFT], RIGHT.id, { console: RIGHT, stage: LEFT }],
    ['a portable’s own screen is the manager’s', LID, [RIGHT], null, { console: LID, stage: RIGHT }],
    ['and gets the manager’s window when it stands elsewhere', RIGHT, [LID], null, { console: LID, stage: RIGHT }],
    ['of three, the stage goes where the window was', RIGHT, [LEFT, LID], null, { console: LID, stage: RIGHT }],
    ['of three, it goes to where it was before', LID, [LEFT, RIGHT], RIGHT.id, { console: LID, stage: RIGHT }],
    ['one screen is for both', LEFT, [], null, null],
  ])('%s', (_, own, others, wall, seats) => {
    expect(seatsAtStart({ own, others }, wall)).toEqual(seats);
  });
});

describe('as a screen comes or goes', () => {
  test.each([
    ['the stage stays on its screen', LEFT, [RIGHT], RIGHT.id, { console: LEFT, stage: RIGHT }],
    ['a lid opened again: the window leaves the wall', RIGHT, [LID], RIGHT.id, { console: LID, stage: RIGHT }],
    ['so it does where no screen is known for a portable’s', RIGHT, [LEFT], RIGHT.id, { console: LEFT, stage: RIGHT }],
    ['but not a portable’s own, whatever was there', LID, [RIGHT], LID.id, { console: LID, stage: RIGHT }],
    ['a projector that comes first', LID, [RIGHT], null, { console: LID, stage: RIGHT }],
    ['the last one that is left is for both', RIGHT, [], RIGHT.id, null],
  ])('%s', (_, own, others, wall, seats) => {
    expect(seatsAfterChange({ own, others }, wall)).toEqual(seats);
  });
});

describe('in the meeting', () => {
  test.each([
    [
      'dragged to the stage’s screen, the window changes places with it',
      RIGHT,
      [LEFT],
      { console: RIGHT, stage: LEFT },
    ],
    ['also from a portable’s own: that is the manager’s choice', RIGHT, [LID], { console: RIGHT, stage: LID }],
    ['elsewhere it leaves the stage alone', THIRD, [LEFT, RIGHT], { console: THIRD, stage: RIGHT }],
  ])('%s', (_, own, others, seats) => {
    expect(seatsNow({ own, others }, RIGHT.id)).toEqual(seats);
  });

  test('two screens are swapped, and swapped back', () => {
    expect(seatsSwapped({ own: LEFT, others: [RIGHT] }, RIGHT.id)).toEqual({ console: RIGHT, stage: LEFT });
    expect(seatsSwapped({ own: RIGHT, others: [LEFT] }, LEFT.id)).toEqual({ console: LEFT, stage: RIGHT });
  });

  test('of more, the stage goes round those without the window', () => {
    const screens = { own: LEFT, others: [RIGHT, THIRD, LID] };
    const walls = [RIGHT, THIRD, LID].map(({ id }) => seatsSwapped(screens, id));
    expect(walls).toEqual([THIRD, LID, RIGHT].map((stage) => ({ console: LEFT, stage })));
  });

  test('one screen has nothing to swap with', () => {
    expect(seatsSwapped({ own: LEFT, others: [] }, null)).toBeNull();
  });
});
