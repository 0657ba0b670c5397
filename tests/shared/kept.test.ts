import { describe, expect, it } from 'vitest';
import { hitRate, isKnown, keptOf, recentHitRate, yearHitRate } from '../../shared/kept.ts';
import { addWeeks } from '../../shared/periods.ts';
import { heldMeeting, idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';
import type { TeamSpec } from './builders.ts';

const ASA = idOf('Åsa');
const WEEK = '2026-W47';

function kept(spec: Partial<TeamSpec>, today = '2026-11-23') {
  return keptOf(vantageOn(teamOf({ sellers: ['Åsa'], ...spec }), '2026-W48', { today }), ASA, WEEK);
}

const goal = (amount: number) => [{ seller: 'Åsa', period: WEEK, amount }];
const result = (amount: number) => ({ Åsa: { [WEEK]: amount } });

describe('4.2 kept: the result is at least the promise', () => {
  it.each([
    [100, 100, 'kept'],
    [101, 100, 'kept'],
    [99, 100, 'missed'],
    [0, 0, 'kept'], // goal 0
    [-1, 0, 'missed'], // a week of returns
    [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 'kept'],
  ])('result %d against %d: %s', (amount, promised, state) => {
    expect(kept({ results: result(amount), goals: goal(promised) })).toMatchObject({
      state,
      result: amount,
      goal: promised,
    });
  });

  it('is unknown without a result, which is not 0', () => {
    expect(kept({ goals: goal(0) })).toMatchObject({ state: 'noResult', goal: 0, result: null });
  });

  it('is unknown without a goal', () => {
    expect(kept({ results: result(5) })).toMatchObject({ state: 'noGoal', goal: null, result: 5, promise: null });
  });

  it('is unknown in a week that is not finished', () => {
    expect(kept({ results: result(5), goals: goal(1) }, '2026-11-22').state).toBe('running');
    expect(kept({ results: result(5), goals: goal(1) }, '2026-11-23').state).toBe('kept');
    const said = vantageOn(teamOf({ sellers: ['Åsa'], results: result(5), goals: goal(1) }), '2026-W48', {
      today: '2026-11-20',
      finishedWeek: WEEK,
    });
    expect(keptOf(said, ASA, WEEK).state).toBe('kept');
  });

  it('is unknown in an absent week, and outside the team', () => {
    expect(kept({ results: result(5), goals: goal(1), absences: { Åsa: { [WEEK]: 5 } } }).state).toBe('absent');
    expect(kept({ sellers: [{ name: 'Åsa', joined: '2026-W48' }], results: result(5), goals: goal(1) }).state).toBe(
      'absent',
    );
    expect(kept({ sellers: [{ name: 'Åsa', left: '2026-W46' }], results: result(5), goals: goal(1) }).state).toBe(
      'absent',
    );
  });

  it('a miss in a week with an absent day is unknown; a hit counts', () => {
    const absences = { Åsa: { [WEEK]: 1 } };
    expect(kept({ results: result(99), goals: goal(100), absences }).state).toBe('excused');
    expect(kept({ results: result(100), goals: goal(100), absences }).state).toBe('kept');
  });

  it('is judged by the promise, with restatements beside', () => {
    const meetings = [heldMeeting('m', WEEK, { closedAt: '2026-11-16T09:00:00.000Z' })];
    const goals = [
      { seller: 'Åsa', period: WEEK, amount: 100, at: '2026-11-16T08:00:00.000Z' },
      { seller: 'Åsa', period: WEEK, amount: 50, at: '2026-11-19T08:00:00.000Z' },
    ];
    const answer = kept({ results: result(60), goals, meetings });
    expect(answer).toMatchObject({ state: 'missed', goal: 100 });
    expect(answer.restatements.map(({ amount }) => amount)).toEqual([50]);
  });
});

describe('4.2 hit rate', () => {
  const weekGoals = (first: string, amounts: readonly number[]) =>
    amounts.map((amount, index) => ({ seller: 'Åsa', period: addWeeks(first, index), amount }));

  it('counts reached of those that are known', () => {
    const document = teamOf({
      sellers: ['Åsa'],
      // kept, missed, no result, excused, kept with a day away, absent, no goal
      results: { Åsa: weeksFrom('2026-W41', [10, 9, null, 9, 10, 10, 10]) },
      absences: { Åsa: { '2026-W44': 1, '2026-W45': 1, '2026-W46': 5 } },
      goals: weekGoals('2026-W41', [10, 10, 10, 10, 10, 10]),
    });
    const vantage = vantageOn(document, '2026-W48');
    const weeks = ['2026-W41', '2026-W42', '2026-W43', '2026-W44', '2026-W45', '2026-W46', '2026-W47', '2026-W48'];
    expect(weeks.map((week) => keptOf(vantage, ASA, week).state)).toEqual([
      'kept',
      'missed',
      'noResult',
      'excused',
      'kept',
      'absent',
      'noGoal',
      'running',
    ]);
    expect(hitRate(vantage, ASA, weeks)).toEqual({ reached: 2, known: 3 });
    expect(recentHitRate(vantage, ASA)).toEqual({ reached: 2, known: 3 });
    expect(hitRate(vantage, ASA, [])).toEqual({ reached: 0, known: 0 });
  });

  it('the console’s is over the last 13 finished weeks, the archive’s over the sales year', () => {
    const weeks = 20;
    const document = teamOf({
      sellers: ['Åsa'],
      results: {
        Åsa: weeksFrom(
          '2025-W50',
          Array.from({ length: weeks }, () => 10),
        ),
      }, // 2025-W50 to 2026-W17
      goals: weekGoals(
        '2025-W50',
        Array.from({ length: weeks }, (_, index) => (index % 2 === 0 ? 10 : 11)),
      ),
    });
    const vantage = vantageOn(document, '2026-W18');
    // 2026-W05 to W17 are the 8th to 20th: even places 8, 10, …, 18 are kept
    expect(recentHitRate(vantage, ASA)).toEqual({ reached: 6, known: 13 });
    // 2026-W01 to W17 are places 3 to 19: 4, 6, …, 18 are kept
    expect(yearHitRate(vantage, ASA, '2026')).toEqual({ reached: 8, known: 17 });
    expect(yearHitRate(vantage, ASA, '2025')).toEqual({ reached: 2, known: 3 });
  });

  it('known are kept and missed alone', () => {
    const states = ['kept', 'missed', 'noGoal', 'noResult', 'absent', 'excused', 'running'] as const;
    expect(states.filter(isKnown)).toEqual(['kept', 'missed']);
  });
});
