import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weekInMonth } from '../../shared/calendar.ts';
import { allowsGoal, gateOf, newGoalRange, reachedMonthNow, restatementTest } from '../../shared/gate.ts';
import type { Gate } from '../../shared/gate.ts';
import { addWeeks } from '../../shared/periods.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { holidaysOn, idOf, patternCalendar, PLAIN, teamOf, vantageOn, weeksFrom, gateTeam } from './builders.ts';
import type { TeamSpec } from './builders.ts';

const ASA = idOf('Åsa');
const MONTH = '2026-11'; // weeks 45 to 48: the gate opens in week 47, and again in week 48
const MAX = Number.MAX_SAFE_INTEGER;

const gate = (spec: TeamSpec, week = '2026-W47', more: Partial<Vantage> = {}) =>
  gateOf(vantageOn(teamOf(spec), week, more), ASA);

function said(answer: Gate): string {
  if (answer.state === 'up') return 'up';
  return answer.state === 'down' ? `down: ${answer.reasons.join(', ')}` : `closed: ${answer.why}`;
}

describe('4.4 opens in week N − 1, and again in week N', () => {
  const reached = gateTeam([100, 0, 0], 100);

  it.each([
    ['2026-W45', 'closed: tooEarly'],
    ['2026-W46', 'closed: tooEarly'], // week 2 of 4
    ['2026-W47', 'up'], // week 3 of 4
    ['2026-W48', 'up'],
  ])('in %s: %s', (week, expected) => {
    expect(said(gate(reached, week))).toBe(expected);
  });

  it('week 4 of 5', () => {
    const october: TeamSpec = {
      sellers: ['Åsa'],
      results: { Åsa: weeksFrom('2026-W40', [100, 0, 0, 0]) },
      goals: [{ seller: 'Åsa', period: '2026-10', amount: 100 }],
    };
    expect(['2026-W42', '2026-W43', '2026-W44'].map((week) => said(gate(october, week)))).toEqual([
      'closed: tooEarly',
      'up',
      'up',
    ]);
  });
});

describe('4.4 opens in the last two weeks of whatever month the calendar makes', () => {
  it.each([
    // week 53 joins December: weeks 48 to 53, N is 6
    ['4-4-5', '2026-12', '2026-W48', ['tooEarly', 'tooEarly', 'tooEarly', 'tooEarly', 'up', 'up']],
    ['5-4-4', '2026-12', '2026-W49', ['tooEarly', 'tooEarly', 'tooEarly', 'up', 'up']], // 53 weeks: the last month has 5
    ['4-5-4', '2026-11', '2026-W44', ['tooEarly', 'tooEarly', 'tooEarly', 'up', 'up']],
    ['4-5-4', '2026-10', '2026-W40', ['tooEarly', 'tooEarly', 'up', 'up']],
  ] as const)('%s: %s, from %s on: %s', (pattern, month, first, expected) => {
    const spec = {
      sellers: ['Åsa'],
      results: { Åsa: weeksFrom(first, [100, 0, 0, 0, 0]) },
      goals: [{ seller: 'Åsa', period: month, amount: 100 }],
    };
    const answers = expected.map((_, at) => gate(spec, addWeeks(first, at), { calendar: patternCalendar(pattern) }));
    expect(answers.map((answer) => (answer.state === 'closed' ? answer.why : answer.state))).toEqual(expected);
    expect(answers[0]?.parts.month).toMatchObject({ k: 1, n: expected.length });
  });
});

describe('4.4 up when A ≥ G', () => {
  it.each([
    [[50, 50], 100, 'up'],
    [[50, 49], 100, 'closed: onCourse'],
    [[50, 51], 100, 'up'],
    [[MAX, 0], MAX, 'up'],
    [[0, 0], 0, 'up'], // goal 0
    [[50, null], 50, 'up'], // on what is known
    [[null, null], 0, 'up'],
  ])('results %s against %d: %s', (amounts, goal, expected) => {
    expect(said(gate(gateTeam(amounts, goal)))).toBe(expected);
  });

  it('on A with the target week and a running week in it', () => {
    expect(said(gate(gateTeam([50, 40, 10], 100)))).toBe('up'); // a result of week 47, the target week
    const running = gateTeam([30, 30, 40], 100); // a Friday team: week 47 is running, the target week is 48
    expect(said(gate(running, '2026-W48', { today: '2026-11-19' }))).toBe('up');
  });

  it('in week N it is judged anew against the goal in force', () => {
    const goals = [
      { seller: 'Åsa', period: MONTH, amount: 100, at: '2026-11-02T08:00:00.000Z' },
      { seller: 'Åsa', period: MONTH, amount: 130, at: '2026-11-16T08:30:00.000Z' },
    ];
    expect(said(gate(gateTeam([50, 50, 29], null, null, { goals }), '2026-W48'))).toBe('closed: onCourse');
    expect(said(gate(gateTeam([50, 50, 30], null, null, { goals }), '2026-W48'))).toBe('up');
  });
});

describe('4.4 down when needed per week > 1.25 × the best, or pace < 60 % of G', () => {
  it.each([
    // 20 + 20 of 100: 60 left on 2 weeks, 30 a week; pace 80
    [[20, 20], 100, 24, 'closed: onCourse'], // 1.25 × 24 = 30, not above
    [[20, 20], 100, 23, 'down: need'], // 28.75
    // 30 of 100: pace 60, 35 a week
    [[15, 15], 100, 28, 'closed: onCourse'], // pace 60 is not below 60
    [[15, 14], 100, 29, 'down: pace'], // pace 58, needed 35.5 against 36.25
    [[10, 10], 100, 32, 'down: pace'], // needed 40 = 1.25 × 32
    [[10, 10], 100, null, 'down: need, pace'], // the best is 10
    [[0, 0], 1, null, 'down: need, pace'], // the best is 0, needed 0.5
    [[-5, -5], 100, null, 'down: need, pace'],
  ])('results %s, goal %d, best %s: %s', (amounts, goal, best, expected) => {
    expect(said(gate(gateTeam(amounts, goal, best)))).toBe(expected);
  });

  it('the limits are settings in whole per cent', () => {
    const settings = { gate: { neededOfBest: 131, paceOfGoal: 81 } };
    expect(said(gate(gateTeam([20, 20], 100, 23, { settings })))).toBe('down: pace'); // pace 80 < 81; needed 30 against 30.13
    expect(said(gate(gateTeam([20, 20], 100, 24, { settings: { gate: { neededOfBest: 124, paceOfGoal: 60 } } })))).toBe(
      'down: need',
    );
    const answer = gate(gateTeam([20, 20], 100, 24, { settings }));
    expect(answer.parts).toMatchObject({ neededOfBest: 131, paceOfGoal: 81, month: { k: 3, n: 4 } });
  });

  it('compared exactly where products pass 2^53', () => {
    const best = Math.floor(MAX / 5) * 4; // 1.25 × best = best + best / 4
    const needed = (best / 4) * 5;
    const goal = (extra: number) => gateTeam([0, 0, 0], needed + extra, best);
    expect(said(gate(goal(0), '2026-W48'))).toBe('down: pace');
    expect(said(gate(goal(1), '2026-W48'))).toBe('down: need, pace');
  });

  it('without a best of 13 that reason does not apply', () => {
    const away = { absences: { Åsa: { '2026-W45': 5, '2026-W46': 5 } } };
    const answer = gate(gateTeam([], 1_000, null, away));
    expect(said(answer)).toBe('closed: onCourse'); // neither best nor pace is known
    expect(said(gate(gateTeam([], 1_000, 100, away)))).toBe('down: need');
  });

  it('a best older than 13 weeks does not count', () => {
    const old = gateTeam([20, 20], 100, null);
    const results = { Åsa: { ...old.results?.['Åsa'], '2026-W33': 1_000 } };
    expect(said(gate({ ...old, results }))).toBe('down: need'); // needed 30 against 25
    expect(said(gate({ ...old, results: { Åsa: { ...results.Åsa, '2026-W34': 24 } } }))).toBe('closed: onCourse');
  });
});

describe('4.4 closed', () => {
  it('without a month goal', () => {
    expect(gate(gateTeam([100, 0], null))).toMatchObject({ state: 'closed', why: 'noGoal', weeks: [] });
  });

  it('without a week left, also when the goal is reached', () => {
    const away = { absences: { Åsa: { '2026-W48': 5 } } };
    expect(said(gate(gateTeam([100, 0, 0], 100, null, away), '2026-W48'))).toBe('closed: noWeekLeft');
    expect(said(gate(gateTeam([100, 0, 0], 100, null, away), '2026-W47'))).toBe('up'); // week 47 is left
    const shut = holidaysOn('2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27');
    const closed = { calendar: { ...PLAIN, holidays: shut } };
    expect(said(gate(gateTeam([100, 0, 0], 100), '2026-W48', closed))).toBe('closed: noWeekLeft');
    expect(
      said(gate(gateTeam([100, 0, 0], 100, null, { sellers: [{ name: 'Åsa', left: '2026-W47' }] }), '2026-W48')),
    ).toBe('closed: noWeekLeft');
  });

  it('to down while a past week of the month misses its result, and names it', () => {
    expect(gate(gateTeam([null, 1], 100))).toMatchObject({
      state: 'closed',
      why: 'missingResult',
      weeks: ['2026-W45'],
    });
    expect(gate(gateTeam([null, null, 1], 100), '2026-W48')).toMatchObject({ weeks: ['2026-W45', '2026-W46'] });
    const joined = { sellers: [{ name: 'Åsa', joined: '2026-W46' }] };
    expect(said(gate(gateTeam([null, 1], 100, null, joined)))).toBe('down: need, pace');
  });

  it('to down while a running week before the target week has no figure', () => {
    const on = { today: '2026-11-19' }; // Thursday of week 47
    expect(gate(gateTeam([10, 10], 100), '2026-W48', on)).toMatchObject({
      state: 'closed',
      why: 'runningResult',
      weeks: ['2026-W47'],
    });
    expect(said(gate(gateTeam([10, 10, 5], 100), '2026-W48', on))).toBe('down: need, pace');
    const away = { absences: { Åsa: { '2026-W47': 5 } } };
    expect(said(gate(gateTeam([10, 10], 100, null, away), '2026-W48', on))).toBe('down: need, pace');
  });
});

describe('4.4 is monotonic in the result', () => {
  const rank = (answer: Gate) => ({ down: 0, closed: 1, up: 2 })[answer.state];

  it('in any month, with gaps, absence and short weeks', () => {
    const amount = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(
        fc.constantFrom(PLAIN, patternCalendar('4-4-5'), patternCalendar('5-4-4')),
        fc.array(fc.option(amount, { freq: 5 }), { minLength: 18, maxLength: 18 }), // weeks 36 to 53
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 18, maxLength: 18 }),
        fc.nat({ max: 17 }),
        fc.nat({ max: 1_000 }),
        fc.nat({ max: 3_000 }),
        fc.constantFrom('2026-W52', '2026-W53'),
        (plain, amounts, days, at, more, goal, week) => {
          const calendar = { ...plain, holidays: holidaysOn('2026-12-24', '2026-12-25', '2026-12-31') };
          const inHand = weekInMonth(week, calendar).month;
          const judged = (values: readonly (number | null)[]) => {
            const spec: TeamSpec = {
              sellers: ['Åsa'],
              results: { Åsa: weeksFrom('2026-W36', values) },
              absences: { Åsa: weeksFrom('2026-W36', days) },
              goals: [{ seller: 'Åsa', period: inHand, amount: goal }],
            };
            return gate(spec, week, { calendar });
          };
          const raised = amounts.map((value, index) => (value !== null && index === at ? value + more : value));
          // A higher best of an earlier month makes "needed" less far off: that, too, never opens the way down.
          expect(rank(judged(raised))).toBeGreaterThanOrEqual(rank(judged(amounts)));
        },
      ),
    );
  });

  it('a higher figure never closes the way up nor opens the way down', () => {
    const amount = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(
        fc.tuple(amount, amount, amount),
        fc.nat({ max: 2 }),
        fc.nat({ max: 1_000 }),
        fc.nat({ max: 2_000 }),
        fc.option(amount),
        fc.constantFrom('2026-W47', '2026-W48'),
        (amounts, at, more, goal, best, week) => {
          const raised = amounts.map((value, index) => (index === at ? value + more : value));
          expect(rank(gate(gateTeam(raised, goal, best), week))).toBeGreaterThanOrEqual(
            rank(gate(gateTeam(amounts, goal, best), week)),
          );
        },
      ),
    );
  });
});

describe('4.4 figures ten times as large are judged alike', () => {
  it('A, goal and best, scaled together', () => {
    const amount = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(
        fc.tuple(amount, amount, amount),
        fc.nat({ max: 2_000 }),
        fc.option(amount),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        fc.constantFrom('2026-W47', '2026-W48'),
        (amounts, goal, best, scale, week) => {
          const scaled = gateTeam(
            amounts.map((value) => value * scale),
            goal * scale,
            best === null ? null : best * scale,
          );
          expect(said(gate(scaled, week))).toBe(said(gate(gateTeam(amounts, goal, best), week)));
        },
      ),
    );
  });
});

describe('4.4 judged anew with the new goal in force', () => {
  it('what the way up allows is not reached yet; what the way down allows is lower, and not reached either', () => {
    const amount = fc.integer({ min: -1_000, max: 1_000 });
    fc.assert(
      fc.property(fc.tuple(amount, amount, amount), fc.nat({ max: 2_000 }), fc.nat(), (amounts, goal, pick) => {
        const { state, parts } = gate(gateTeam(amounts, goal), '2026-W48');
        const range = state === 'closed' ? null : newGoalRange(state, parts.month.soFar.value, goal);
        if (range === null) return;
        const next = range.min + (pick % Math.min(500, range.max - range.min + 1));
        const goals = [
          { seller: 'Åsa', period: MONTH, amount: goal, at: '2026-11-02T08:00:00.000Z' },
          { seller: 'Åsa', period: MONTH, amount: next, at: '2026-11-23T08:00:00.000Z' },
        ];
        expect(allowsGoal(range, next)).toBe(true);
        expect(state === 'up' ? next > goal : next < goal).toBe(true);
        expect(gate(gateTeam(amounts, null, null, { goals }), '2026-W48').state).not.toBe('up');
      }),
    );
  });
});

describe('4.4 the new goal', () => {
  it.each([
    ['up', 100, 100, { min: 101, max: MAX, except: null }],
    ['up', 120, 100, { min: 121, max: MAX, except: null }],
    ['up', MAX, 100, null],
    ['down', 40, 100, { min: 41, max: 99, except: null }],
    ['down', 98, 100, { min: 99, max: 99, except: null }],
    ['down', 99, 100, null], // no number between
    ['down', -50, 100, { min: 0, max: 99, except: null }], // goals are 0 or more
    ['down', -50, 0, null],
    ['byHand', 40, 100, { min: 0, max: MAX, except: 100 }],
    ['byHand', 40, null, { min: 0, max: MAX, except: null }],
  ] as const)('%s from A %d and G %s: %j', (way, soFar, goal, expected) => {
    expect(newGoalRange(way, soFar, goal)).toEqual(expected);
  });

  it('is a whole number in the range', () => {
    const range = { min: 41, max: 99, except: 60 };
    expect([40, 41, 60, 99, 100, 50.5, Number.NaN].map((amount) => allowsGoal(range, amount))).toEqual([
      false,
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('4.4 the test of a good restatement', () => {
  const test = (spec: TeamSpec, newGoal: number, week = '2026-W47') =>
    restatementTest(vantageOn(teamOf(spec), week), ASA, newGoal);

  it('(G′ − A) / weeks left is above the latest weekly result', () => {
    const spec = gateTeam([10, 20], 100); // A 30, two weeks left, latest 20
    expect(test(spec, 70)).toMatchObject({ known: true, value: false, parts: { impliedWeekGoal: 20 } }); // alike is not above
    expect(test(spec, 71)).toEqual({
      known: true,
      value: true,
      parts: { newGoal: 71, soFar: 30, weeksLeft: 2, impliedWeekGoal: 20.5, latest: 20, latestWeek: '2026-W46' },
    });
    expect(test(spec, 0)).toMatchObject({ value: false });
  });

  it('only weeks with an own day are left', () => {
    const spec = gateTeam([10, 20], 100, null, { absences: { Åsa: { '2026-W48': 5 } } });
    expect(test(spec, 51)).toMatchObject({ value: true, parts: { weeksLeft: 1 } });
  });

  it('says nothing without a latest result within 13 weeks, or a week left', () => {
    expect(test(gateTeam([], 100), 50)).toEqual({ known: false, why: 'noLatestResult' });
    const away = gateTeam([10, 20, 5], 100, null, { absences: { Åsa: { '2026-W48': 5 } } });
    expect(test(away, 50, '2026-W48')).toEqual({ known: false, why: 'noWeekLeft' });
  });
});

describe('4.4 the gate does not wait for Monday', () => {
  const now = (spec: TeamSpec, today: string, target = '2026-W46') =>
    reachedMonthNow(vantageOn(teamOf(spec), target, { today }), ASA);

  it('in any week of the month, on A of all its weeks so far', () => {
    expect(now(gateTeam([100], 100), '2026-11-04', '2026-W45')).toEqual({ month: MONTH, goal: 100, soFar: 100 });
    expect(now(gateTeam([60, 40], 100), '2026-11-12')).toMatchObject({ soFar: 100 });
    expect(now(gateTeam([60, 39], 100), '2026-11-12')).toBeNull();
  });

  it('not on a week that has not come', () => {
    const ahead = gateTeam([60, 39, null, 40], 100); // a figure of week 48, typed on the Thursday of week 46
    expect(now(ahead, '2026-11-12')).toBeNull();
    expect(now(ahead, '2026-11-19')).toBeNull();
    expect(now(ahead, '2026-11-23')).toMatchObject({ soFar: 139 });
  });

  it('on the month of today, not of the target week', () => {
    // Friday of week 48, the target week is 49: December is the month in hand
    expect(now(gateTeam([60, 40], 100), '2026-11-27', '2026-W49')).toMatchObject({ month: MONTH });
    expect(now(gateTeam([60, 40], 100), '2026-11-30', '2026-W49')).toBeNull();
  });

  it('not without a goal, a figure or a week left, nor after a higher goal', () => {
    expect(now(gateTeam([100], null), '2026-11-04')).toBeNull();
    expect(now(gateTeam([], 0), '2026-11-04')).toBeNull();
    expect(now(gateTeam([0], 0), '2026-11-04')).toMatchObject({ goal: 0 });
    const away = { absences: { Åsa: { '2026-W48': 5 } } };
    expect(now(gateTeam([100], 100, null, away), '2026-11-25')).toBeNull();
    const goals = [
      { seller: 'Åsa', period: MONTH, amount: 100, at: '2026-11-02T08:00:00.000Z' },
      { seller: 'Åsa', period: MONTH, amount: 140, at: '2026-11-12T08:00:00.000Z' },
    ];
    expect(now(gateTeam([100, 10], null, null, { goals }), '2026-11-12')).toBeNull();
  });

  it('is the same whatever week the meeting is about', () => {
    const document = teamOf(gateTeam([60, 40], 100));
    for (const target of ['2026-W45', '2026-W47', addWeeks('2026-W47', 9)]) {
      expect(reachedMonthNow(vantageOn(document, target, { today: '2026-11-12' }), ASA)).toMatchObject({ soFar: 100 });
    }
  });
});
