/** Design 5: "At the first stop one line explains the chart's signs", the first at which there is a question and a chart. */
import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/commands.ts';
import type { Id, MeetingKind, SalesDocument } from '../../shared/document.ts';
import { stageModel } from '../../shared/stage-model.ts';
import { sceneOf } from '../../shared/stage/scene.ts';
import { idOf, teamOf, weeksFrom, type TeamSpec } from './builders.ts';
import { minute, newestMeeting, play } from './play.ts';

const WEEK = '2026-W48';
const NAMES = ['Åsa', 'Bo', 'Cia'] as const;
const SOLD = weeksFrom('2026-W44', [10, 20, 30, 40]);
const EVENING_BEFORE = '2026-11-22T18:00:00.000Z';

function begun(spec: Partial<TeamSpec> = {}, kind: MeetingKind = 'week'): SalesDocument {
  const document = teamOf({ sellers: NAMES, results: { Åsa: SOLD, Bo: SOLD, Cia: SOLD }, ...spec });
  return play(document, 0, [{ type: 'meeting.start', kind, alsoMonthly: false, targetWeek: WEEK }]);
}

/** The stops at which the line may stand. */
function explained(document: SalesDocument): readonly string[] {
  const meeting = newestMeeting(document);
  return NAMES.filter((name) => {
    const position = { step: 'round' as const, stop: idOf(name), page: 0, gateOpen: false };
    const scene = sceneOf({
      document,
      holidays: {},
      meeting: { ...meeting, position },
      locale: 'sv',
      now: minute(5),
      isStored: () => true,
    });
    const { screen } = stageModel(scene);
    return screen.kind === 'round' && screen.explains;
  });
}

const state = (sellerId: Id, period: string, by: 'seller' | 'advance' = 'seller'): Command => {
  return { type: 'goal.state', sellerId, period, amount: 90, by, reason: null };
};
const before = (seller: string, period: string, by: 'seller' | 'advance') => {
  return { seller, period, amount: 90, by, at: EVENING_BEFORE };
};

describe('5 the signs are explained', () => {
  test.each<readonly [string, Partial<TeamSpec>, readonly string[]]>([
    ['at the first stop', {}, ['Åsa']],
    ['at the next, when the first has left a goal in advance', { goals: [before('Åsa', WEEK, 'advance')] }, ['Bo']],
    ['and when it was taken on another day', { goals: [before('Åsa', WEEK, 'seller')] }, ['Bo']],
    ['a month’s goal is none of the week', { goals: [before('Åsa', '2026-11', 'seller')] }, ['Åsa']],
    [
      'past who is new and has no chart yet',
      { sellers: [{ name: 'Åsa', joined: WEEK }, 'Bo', 'Cia'], results: { Bo: SOLD } },
      ['Bo'],
    ],
    ['past who has no result', { results: { Cia: SOLD } }, ['Cia']],
    ['nowhere, when no chart has a bar', { results: {} }, []],
    ['nowhere, when nobody is asked', { goals: NAMES.map((name) => before(name, WEEK, 'advance')) }, []],
  ])('%s', (_, spec, expected) => {
    expect(explained(begun(spec))).toEqual(expected);
  });

  test('the line does not move on when the first one has said a goal, nor when it is corrected', () => {
    const said = play(begun(), 1, [state(idOf('Åsa'), WEEK)]);
    expect(explained(said)).toEqual(['Åsa']);
    const corrected = play(said, 2, [{ type: 'goal.correct', goalId: idOf('made 1'), amount: 91 }]);
    expect(explained(corrected)).toEqual(['Åsa']);
  });

  test('what the manager writes in advance at the meeting asks nobody in the room', () => {
    const away = play(begun(), 1, [
      { type: 'meeting.presence', sellerId: idOf('Åsa'), state: 'away' },
      state(idOf('Åsa'), WEEK, 'advance'),
    ]);
    expect(explained(away)).toEqual(['Bo']);
  });

  test('at a longer meeting, where its own goal stands in the line’s place, past who has stated that before', () => {
    expect(explained(begun({}, 'quarter'))).toEqual(['Åsa']);
    expect(explained(begun({ goals: [before('Åsa', '2026-Q4', 'seller')] }, 'quarter'))).toEqual(['Bo']);
  });
});
