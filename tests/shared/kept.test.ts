import { describe, expect, it } from 'vitest';
import { hitRate, isKnown, keptOf, recentHitRate, yearHitRate } from '../../shared/kept.ts';
import { addWeeks } from '../../shared/periods.ts';
import { PLAIN, heldMeeting, holidaysOn, idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';
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

  it('… also one that holidays and absence make up together: three of five days off, two away', () => {
    const calendar = { ...PLAIN, holidays: holidaysOn('2026-11-16', '2026-11-17', '2026-11-18') };
    const state = (days: number) => {
      const document = teamOf({
        sellers: ['Åsa'],
        results: result(99),
        goals: goal(100),
        absences: { Åsa: { [WEEK]: days } },
      });
      return keptOf(vantageOn(document, '2026-W48', { calendar }), ASA, WEEK).state;
    };
    expect([1, 2, 3].map(state)).toEqual(['excused', 'absent', 'absent']);
  });

  it('a miss in a short week without an absent day is a miss', () => {
    const calendar = { ...PLAIN, holidays: holidaysOn('2026-11-16') };
    const document = teamOf({ sellers: ['Åsa'], results: result(99), goals: goal(100) });
    expect(keptOf(vantageOn(document, '2026-W48', { calendar }), ASA, WEEK).state).toBe('missed');
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
    expect(hitRate(vantage, ASA, weeks)).toMatchObject({ reached: 2, known: 3 });
    expect(recentHitRate(vantage, ASA)).toMatchObject({ reached: 2, known: 3 });
    expect(hitRate(vantage, ASA, [])).toMatchObject({ reached: 0, known: 0 });
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
    expect(recentHitRate(vantage, ASA)).toMatchObject({ reached: 6, known: 13 });
    // 2026-W01 to W17 are places 3 to 19: 4, 6, …, 18 are kept
    expect(yearHitRate(vantage, ASA, '2026')).toMatchObject({ reached: 8, known: 17 });
    expect(yearHitRate(vantage, ASA, '2025')).toMatchObject({ reached: 2, known: 3 });
  });

  it('a running week that the manager says is finished is the 13th', () => {
    const document = teamOf({
      sellers: ['Åsa'],
      results: { Åsa: { '2026-W34': 10, '2026-W35': 10, '2026-W48': 9 } },
      goals: weekGoals(
        '2026-W34',
        Array.from({ length: 15 }, () => 10),
      ),
    });
    const friday = { today: '2026-11-27' };
    expect(recentHitRate(vantageOn(document, '2026-W49', friday), ASA)).toMatchObject({ reached: 1, known: 1 }); // week 35
    const said = vantageOn(document, '2026-W49', { ...friday, finishedWeek: '2026-W48' });
    expect(recentHitRate(said, ASA)).toMatchObject({ reached: 0, known: 1 }); // week 48
    expect(recentHitRate(vantageOn(document, '2026-W49'), ASA)).toMatchObject({ reached: 0, known: 1 });
    const sunday = vantageOn(document, '2026-W48', { today: '2026-11-22' }); // weeks 34 to 46
    expect(recentHitRate(sunday, ASA)).toMatchObject({ reached: 2, known: 2 });
  });

  it('a sales year from July is counted from July', () => {
    const document = teamOf({
      sellers: ['Åsa'],
      results: { Åsa: { '2026-W26': 10, '2026-W27': 10, '2027-W25': 10, '2027-W26': 10 } },
      goals: ['2026-W26', '2026-W27', '2027-W25', '2027-W26'].map((period) => ({ seller: 'Åsa', period, amount: 10 })),
    });
    const vantage = vantageOn(document, '2027-W30', { calendar: { ...PLAIN, firstMonth: 7 } });
    // from Thursday 2 July 2026 to Thursday 24 June 2027
    expect(yearHitRate(vantage, ASA, '2026')).toMatchObject({ reached: 2, known: 2 });
  });

  it('names the weeks in the team alone, each with what became of it', () => {
    const document = teamOf({
      sellers: [{ name: 'Åsa', joined: '2026-W45', left: '2026-W46' }],
      results: { Åsa: { '2026-W44': 10, '2026-W45': 9 } },
      goals: weekGoals('2026-W44', [10, 10, 10, 10]),
    });
    const vantage = vantageOn(document, '2026-W48');
    const weeks = ['2026-W44', '2026-W45', '2026-W46', '2026-W47'];
    expect(hitRate(vantage, ASA, weeks)).toEqual({
      reached: 0,
      known: 1,
      weeks: [
        { week: '2026-W45', state: 'missed', goal: 10, result: 9 },
        { week: '2026-W46', state: 'noResult', goal: 10, result: null },
      ],
    });
    expect(hitRate(vantage, 'nobody', weeks)).toEqual({ reached: 0, known: 0, weeks: [] });
  });

  it('known are kept and missed alone', () => {
    const states = ['kept', 'missed', 'noGoal', 'noResult', 'absent', 'excused', 'running'] as const;
    expect(states.filter(isKnown)).toEqual(['kept', 'missed']);
  });
});
