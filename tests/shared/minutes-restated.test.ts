import { describe, expect, test } from 'vitest';
import type { Id, SalesDocument } from '../../shared/document.ts';
import { heldMeetingOf } from '../../shared/meetings.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { minutesText } from '../../shared/minutes/text.ts';
import type { MinutesModel } from '../../shared/minutes-model.ts';
import { vantageOn } from './builders.ts';
import { play } from './play.ts';
import { BO, HOME, NOW, WEEK, close, go, newest, start, state } from './reduce/ground.ts';

const DAY = 24 * 60; // minutes; minute(0) is Monday of week 48 at 9.00
const MONTH = '2026-11';
const month = (amount: number) => state(BO, amount, MONTH);

function modelOf(document: SalesDocument, meetingId: Id): MinutesModel {
  const meeting = heldMeetingOf(document, meetingId);
  if (meeting === null) throw new Error('No meeting');
  return minutesModel(document, meeting, vantageOn(document, WEEK), NOW, 'whole');
}

function changes(document: SalesDocument, meetingId: Id): readonly (readonly unknown[])[] {
  return modelOf(document, meetingId).restatements.map(({ from, to, day }) => [from, to, day]);
}

describe('7 month goals that were changed on the home', () => {
  const before = play(HOME, 0, [month(3_000), month(4_000)]);
  const first = play(before, 10, [start, go('round', BO), month(5_000), close]);
  const firstId = newest(first).id;
  const between = play(first, DAY, [month(6_000)]);
  const second = play(between, DAY + 10, [start, go('round', BO), month(7_000), close]);
  const secondId = newest(second).id;
  const after = play(second, 2 * DAY, [month(8_000)]);

  test('stand in the minutes of the next meeting with their day, beside those of the meeting', () => {
    expect(changes(first, firstId)).toEqual([
      [3_000, 4_000, '2026-11-23'],
      [4_000, 5_000, null],
    ]);
    expect(changes(second, secondId)).toEqual([
      [5_000, 6_000, '2026-11-24'],
      [6_000, 7_000, null],
    ]);
  });

  test('are told once, and what comes after the close is none of it', () => {
    for (const document of [second, after]) expect(changes(document, firstId)).toEqual(changes(first, firstId));
    expect(changes(after, secondId)).toEqual(changes(second, secondId));
  });

  test('stand in the minutes of a meeting that is still open', () => {
    const open = play(between, DAY + 10, [start]);
    expect(changes(open, newest(open).id)).toEqual([[5_000, 6_000, '2026-11-24']]);
  });

  test('in words, in both languages', () => {
    const model = modelOf(second, secondId);
    expect(minutesText(model, 'sv')).toMatch(/Bo Ek höjde november från 50 till 60 den 24 november\.\n/u);
    expect(minutesText(model, 'sv')).toMatch(/Bo Ek höjde november från 60 till 70\.\n/u);
    expect(minutesText({ ...model, locale: 'en' }, 'en')).toMatch(
      /Bo Ek raised November from 50 to 60 on 24 November\.\n/u,
    );
  });
});
