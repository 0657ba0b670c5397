import { describe, expect, it } from 'vitest';
import { lastWeekShare, periodOutcome, teamLastWeekShare } from '../../shared/outcome.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { PLAIN, idOf, teamOf, vantageOn, weeksFrom } from './builders.ts';
import type { TeamSpec } from './builders.ts';

const ASA = idOf('Åsa');
const MONTH = '2026-11'; // weeks 45 to 48
const spec = (amounts: readonly (number | null)[], more: Partial<TeamSpec> = {}): TeamSpec => ({
  sellers: ['Åsa'],
  results: { Åsa: weeksFrom('2026-W45', amounts) },
  goals: [
    { seller: 'Åsa', period: MONTH, amount: 100, at: '2026-11-02T08:00:00.000Z' },
    { seller: 'Åsa', period: MONTH, amount: 80, at: '2026-11-16T08:00:00.000Z' },
  ],
  ...more,
});
const after = (team: TeamSpec, more: Partial<Vantage> = {}) => vantageOn(teamOf(team), '2026-W49', more);
const outcome = (team: TeamSpec, more: Partial<Vantage> = {}) => periodOutcome(after(team, more), ASA, MONTH);

describe('4.2 a month is reached when its result ≥ the goal in force; the original beside it', () => {
  it.each([
    [[20, 20, 20, 20], true, false],
    [[20, 20, 20, 19], false, false],
    [[20, 20, 20, 40], true, true],
    [[100, -10, -10, 0], true, false],
  ])('results %s', (amounts, reached, originalReached) => {
    const answer = outcome(spec(amounts));
    expect(answer.reached).toMatchObject({ known: true, value: reached, parts: { goal: 80 } });
    expect(answer.originalReached).toMatchObject({ known: true, value: originalReached, parts: { goal: 100 } });
  });

  it('is unknown until each week is finished with a result or is absent', () => {
    const missing = outcome(spec([50, null, 50, 50]));
    expect(missing.result).toEqual({ known: false, why: 'missingResult' });
    expect(missing.reached).toEqual({ known: false, why: 'missingResult' });
    expect(missing.missingWeeks).toEqual(['2026-W46']);
    expect(missing.soFar.value).toBe(150);
    expect(outcome(spec([50, 50, 50, 50]), { today: '2026-11-29' }).reached).toEqual({
      known: false,
      why: 'notFinished',
    });
    expect(outcome(spec([50, 50, 50, 50]), { today: '2026-11-27', finishedWeek: '2026-W48' }).reached.known).toBe(true);
  });

  it('names no week as missing that is not finished', () => {
    expect(outcome(spec([50, null]), { today: '2026-11-18' }).missingWeeks).toEqual(['2026-W46']); // week 47 is running
    expect(outcome(spec([50, null]), { today: '2026-11-15' }).missingWeeks).toEqual([]); // its Sunday
  });

  it('tells all goals, oldest first', () => {
    expect(outcome(spec([])).history.map(({ amount }) => amount)).toEqual([100, 80]);
    expect(outcome(spec([]))).toMatchObject({ original: { amount: 100 }, goal: { amount: 80 } });
  });

  it('is known before its last Sunday when the last week is absent', () => {
    const away = { absences: { Åsa: { '2026-W48': 5 } } };
    expect(outcome(spec([50, 20, 10], away), { today: '2026-11-23' }).reached).toMatchObject({
      known: true,
      value: true,
    });
    expect(outcome(spec([50, 20, 10], away), { today: '2026-11-22' }).reached).toEqual({
      known: false,
      why: 'notFinished',
    });
  });

  it('a figure in an absent week counts in the result', () => {
    const away = { absences: { Åsa: { '2026-W46': 5 } } };
    expect(outcome(spec([50, 7, 10, 10], away)).result).toMatchObject({ known: true, value: 77 });
  });

  it('an absent week, or one before joining, is no gap in the knowledge', () => {
    expect(outcome(spec([50, null, 50, 50], { absences: { Åsa: { '2026-W46': 5 } } })).result).toMatchObject({
      value: 150,
    });
    expect(
      outcome(spec([null, null, 50, 50], { sellers: [{ name: 'Åsa', joined: '2026-W47' }] })).result,
    ).toMatchObject({ value: 100 });
  });

  it('is unknown when all weeks are absent', () => {
    const away = { Åsa: weeksFrom('2026-W45', [5, 5, 5, 5]) };
    expect(outcome(spec([5, null, null, null], { absences: away })).reached).toEqual({
      known: false,
      why: 'allAbsent',
    });
  });

  it('without a goal there is none to reach; 0 is a goal', () => {
    expect(outcome(spec([1, 1, 1, 1], { goals: [] })).reached).toEqual({ known: false, why: 'noGoal' });
    const zero = [{ seller: 'Åsa', period: MONTH, amount: 0 }];
    expect(outcome(spec([0, 0, 0, 0], { goals: zero })).reached).toMatchObject({ value: true });
    expect(outcome(spec([0, 0, 0, -1], { goals: zero })).reached).toMatchObject({ value: false });
  });

  it('a quarter is its whole months', () => {
    const weeks = Array.from({ length: 14 }, () => 10); // weeks 40 to 53
    const document = teamOf({
      sellers: ['Åsa'],
      results: { Åsa: weeksFrom('2026-W40', weeks) },
      budgets: { Åsa: { '2026-10': 60, '2026-12': 70 } },
      goals: [{ seller: 'Åsa', period: '2026-Q4', amount: 140 }],
    });
    const answer = periodOutcome(vantageOn(document, '2027-W01'), ASA, '2026-Q4');
    expect(answer).toMatchObject({ budget: 130, result: { value: 140 }, reached: { value: true } });
  });
});

describe('4.2 last-week share', () => {
  const share = (team: TeamSpec, more: Partial<Vantage> = {}) => lastWeekShare(after(team, more), ASA, MONTH);

  it('the last week of the month, beside its own days', () => {
    expect(share(spec([10, 20, 20, 150], { absences: { Åsa: { '2026-W45': 3, '2026-W48': 1 } } }))).toEqual({
      known: true,
      value: 0.75,
      parts: { last: 150, month: 200, lastDays: 4, days: 16, daysShare: 0.25, sellers: 1 },
    });
  });

  it.each([
    ['a week is missing', spec([10, null, 20, 150]), 'missingResult'],
    ['the month is 0', spec([10, -10, 0, 0]), 'notPositive'],
    ['the month is below 0', spec([10, -30, 0, 10]), 'notPositive'],
    ['the last week is absent', spec([10, 20, 20, 5], { absences: { Åsa: { '2026-W48': 5 } } }), 'lastWeekAbsent'],
    ['all weeks are absent', spec([], { absences: { Åsa: weeksFrom('2026-W45', [5, 5, 5, 5]) } }), 'allAbsent'],
  ])('is unknown when %s', (_, team, why) => {
    expect(share(team)).toEqual({ known: false, why });
  });

  it('is unknown while the month is not finished', () => {
    expect(share(spec([10, 20, 20, 150]), { today: '2026-11-29' })).toEqual({ known: false, why: 'notFinished' });
  });

  it('may be negative or above 1', () => {
    expect(share(spec([60, 20, 40, -20]))).toMatchObject({ value: -0.2 });
    expect(share(spec([-10, -10, -10, 40]))).toMatchObject({ value: 4 });
  });

  it('the team’s: the sums of the sellers whose own is known', () => {
    const document = teamOf({
      sellers: ['Åsa', 'Björn', 'Cia'],
      results: {
        Åsa: weeksFrom('2026-W45', [10, 10, 10, 70]),
        Björn: weeksFrom('2026-W45', [30, 30, 20, 20]),
        Cia: weeksFrom('2026-W45', [10, null, 10, 9_000]), // not known
      },
      absences: { Björn: { '2026-W48': 3 } },
    });
    const vantage = vantageOn(document, '2026-W49');
    expect(teamLastWeekShare(vantage, MONTH)).toEqual({
      known: true,
      value: 0.45, // 90 of 200
      parts: { last: 90, month: 200, lastDays: 7, days: 37, daysShare: 7 / 37, sellers: 2 },
    });
    expect(teamLastWeekShare(vantageOn(teamOf({ sellers: ['Åsa'] }), '2026-W49', { calendar: PLAIN }), MONTH)).toEqual({
      known: false,
      why: 'nobody',
    });
  });
});
