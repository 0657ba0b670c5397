import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/commands.ts';
import type { PresenceState, SalesDocument } from '../../shared/document.ts';
import { isInAdvance } from '../../shared/in-advance.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { stageModel } from '../../shared/stage-model.ts';
import { sceneOf } from '../../shared/stage/scene.ts';
import { idOf, teamOf, vantageOn } from './builders.ts';
import { minute, newestMeeting, play } from './play.ts';

const ASA = idOf('Åsa');
const WEEK = '2026-W48';
const isHere = (state: PresenceState): Command => ({ type: 'meeting.presence', sellerId: ASA, state });
const stated: Command = {
  type: 'goal.state',
  sellerId: ASA,
  period: WEEK,
  amount: 900,
  by: 'advance',
  reason: null,
};
const start: Command = { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK };
const atStop: Command = { type: 'meeting.go', step: 'round', stop: ASA, page: 0, gateOpen: false };
/** Marked as not here, and her goal written at the stop. */
const AWAY = play(teamOf({ sellers: ['Åsa', 'Bo'] }), 0, [start, isHere('away'), atStop, stated]);

function toldOf(document: SalesDocument): { readonly stage: unknown; readonly minutes: unknown } {
  const meeting = newestMeeting(document);
  const scene = sceneOf({ document, holidays: {}, meeting, locale: 'sv', now: minute(20), isStored: () => true });
  const { screen } = stageModel(scene);
  const model = minutesModel(document, meeting, vantageOn(document, WEEK), minute(20), 'whole');
  const row = model.facts.sellers.findIndex(({ sellerId }) => sellerId === ASA);
  return {
    stage: screen.kind === 'round' ? screen.weekGoal?.inAdvance : screen.kind,
    minutes: model.goals[row]?.inAdvance,
  };
}

describe('2, 5 a goal that was written for somebody marked away', () => {
  test.each([
    ['away', true],
    ['here', false],
    ['remote', false],
    ['late', true], // had left it before
  ] as const)('is told as left in advance when she is %s after all: %s', (state, inAdvance) => {
    const document = play(AWAY, 10, [isHere(state)]);
    expect(toldOf(document)).toEqual({ stage: inAdvance, minutes: inAdvance });
    expect(document.goals).toEqual(AWAY.goals); // goals are only ever added
  });

  test('marked away again, it is left in advance again; after the close it stays as it was', () => {
    const again = play(AWAY, 10, [isHere('here'), isHere('away')]);
    expect(toldOf(again).minutes).toBe(true);
    expect(toldOf(play(AWAY, 10, [isHere('here'), { type: 'meeting.close' }])).minutes).toBe(false);
  });

  test('one that was left before the meeting stays so, also for who is here', () => {
    const before = play(teamOf({ sellers: ['Åsa'] }), 0, [stated, start, isHere('here'), atStop]);
    expect(toldOf(before)).toEqual({ stage: true, minutes: true });
  });

  test('one from the seller at the table never is', () => {
    const [goal] = play(teamOf({ sellers: ['Åsa'] }), 0, [start, { ...stated, by: 'seller' } as Command]).goals;
    expect(goal && isInAdvance(goal, newestMeeting(AWAY))).toBe(false);
  });
});
