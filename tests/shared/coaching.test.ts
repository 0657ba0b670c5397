import { describe, expect, it } from 'vitest';
import { COACHING_KEYS, coachingKey, isPutOff } from '../../shared/coaching.ts';
import type { CoachingKey } from '../../shared/coaching.ts';
import { gateOf } from '../../shared/gate.ts';
import { goalInForce } from '../../shared/goals.ts';
import { messages } from '../../shared/messages/index.ts';
import { addWeeks } from '../../shared/periods.ts';
import { sellerTrend } from '../../shared/trend.ts';
import { heldMeeting, idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';
import type { TeamSpec } from './builders.ts';

const ASA = idOf('Åsa');
const MEETING = heldMeeting('m', '2026-W47');

interface Stop {
  readonly amounts?: readonly number[]; // the weeks before the target week
  readonly monthGoal?: number;
  readonly weekGoal?: number;
  readonly putOff?: 'later' | 'comesBack';
  readonly targetWeek?: string;
}

/** The question at Åsa's stop; the target week is the third of four in November unless said. */
function question({ amounts = [], monthGoal, weekGoal, putOff, targetWeek = '2026-W47' }: Stop): CoachingKey {
  const goals: TeamSpec['goals'] = [
    ...(monthGoal === undefined ? [] : [{ seller: 'Åsa', period: '2026-11', amount: monthGoal }]),
    ...(weekGoal === undefined ? [] : [{ seller: 'Åsa', period: targetWeek, amount: weekGoal }]),
  ];
  const results = { Åsa: weeksFrom(addWeeks(targetWeek, -amounts.length), amounts) };
  const team = teamOf({ sellers: ['Åsa'], results, goals });
  const document = { ...team, actions: putOff === 'comesBack' ? [comeBack()] : [] };
  const vantage = vantageOn(document, targetWeek);
  const meeting = { ...MEETING, targetWeek, later: putOff === 'later' ? [ASA] : [] };
  return coachingKey({
    gate: gateOf(vantage, ASA),
    trend: sellerTrend(vantage, ASA),
    isStated: goalInForce(document, ASA, targetWeek) !== null,
    isPutOff: isPutOff(document, meeting, ASA),
  });
}

function comeBack(doneAt: string | null = null) {
  return {
    id: idOf('comes back'),
    kind: 'comesBack' as const,
    text: '',
    owner: { kind: 'manager' as const },
    due: '2026-11-18',
    about: ASA,
    meetingId: MEETING.id,
    createdAt: '2026-11-16T08:10:00.000Z',
    doneAt,
  };
}

// Per day, over four weeks: the slope of the median is −40 / 80, −10 / 85, 0, +10 / 115 and +100 / 250 per week.
const STEEP_DOWN = [700, 500, 300, 100];
const DOWN = [500, 450, 400, 350];
const STEADY = [500, 500, 500, 500];
const UP = [500, 550, 600, 650];
const STEEP_UP = [500, 1_000, 1_500, 2_000];

describe('4.3 each trend brings its question, before the goal is stated and after', () => {
  it.each([
    [STEEP_DOWN, 'coach.steepDown'],
    [DOWN, 'coach.down'],
    [STEADY, 'coach.steady'],
    [UP, 'coach.up'],
    [STEEP_UP, 'coach.steepUp'],
    [[0, 0, 0, 0], 'coach.steepDown'],
  ])('%s: %s', (amounts, key) => {
    expect(question({ amounts })).toBe(key);
    expect(question({ amounts, weekGoal: 600 })).toBe(key);
  });
});

describe('4.3 each way of the gate asks before the trend', () => {
  it.each([
    ['up, 1 250 of 1 000', { amounts: UP, monthGoal: 1_000 }, 'coach.gate.up'],
    ['down, 750 of 9 000', { amounts: DOWN, monthGoal: 9_000 }, 'coach.gate.down'],
    ['up, also when the stop was put off', { amounts: UP, monthGoal: 1_000, putOff: 'later' }, 'coach.gate.up'],
    ['up, also without a trend', { amounts: [1_000], monthGoal: 1_000 }, 'coach.gate.up'],
    ['closed, on course: 1 250 of 2 500', { amounts: UP, monthGoal: 2_500 }, 'coach.up'],
    ['closed, too early', { amounts: UP, monthGoal: 1, targetWeek: '2026-W46' }, 'coach.up'],
  ] as const)('%s', (_, stop, key) => {
    expect(question(stop)).toBe(key);
  });
});

describe('4.3 an unstated goal', () => {
  it.each([
    ['asks where there is no trend', { amounts: [500] }, 'coach.unstated'],
    ['asks a new seller', {}, 'coach.unstated'],
    ['is no more once stated', { weekGoal: 500 }, 'coach.noTrend'],
    ['asks after the trend has, when the stop is taken later', { amounts: DOWN, putOff: 'later' }, 'coach.unstated'],
    ['asks who comes back on a day', { amounts: UP, putOff: 'comesBack' }, 'coach.unstated'],
    ['is stated after all', { amounts: UP, putOff: 'comesBack', weekGoal: 500 }, 'coach.up'],
  ] as const)('%s', (_, stop, key) => {
    expect(question(stop)).toBe(key);
  });

  it('has come back when the action is done', () => {
    expect(isPutOff({ actions: [comeBack()] }, MEETING, ASA)).toBe(true);
    expect(isPutOff({ actions: [comeBack('2026-11-17T08:00:00.000Z')] }, MEETING, ASA)).toBe(false);
    expect(isPutOff({ actions: [comeBack()] }, MEETING, idOf('Bo'))).toBe(false);
  });
});

describe('4.3 the catalogue of questions', () => {
  it('every question of it can be asked, and none that is not in it', () => {
    const asked = [
      question({ amounts: UP, monthGoal: 1_000 }),
      question({ amounts: DOWN, monthGoal: 9_000 }),
      ...[STEEP_DOWN, DOWN, STEADY, UP, STEEP_UP].map((amounts) => question({ amounts })),
      question({}),
      question({ weekGoal: 500 }),
    ];
    expect(asked).toEqual([...COACHING_KEYS]);
    const inCatalogue = Object.keys(messages).filter((key) => key.startsWith('coach.'));
    expect(inCatalogue.sort()).toEqual([...COACHING_KEYS].sort());
  });

  it('each is one open question in both languages: it asks what, which or how, and ends in one question mark', () => {
    for (const key of COACHING_KEYS) {
      expect(messages[key].sv).toMatch(/(?:^|\. )(?:Vad|Vilket|Hur) [^?]*\?$/u);
      expect(messages[key].en).toMatch(/(?:^|\. )(?:What|Which|How) [^?]*\?$/u);
    }
  });
});
