/** What the longer meetings add to the fixed agenda: the look back and the goal of the period in hand (design 5). */
import { describe, expect, test } from 'vitest';
import { asksOf, heldAs, stepsOf } from '../../shared/agenda.ts';
import type { Command } from '../../shared/commands.ts';
import type { HeldMeeting, MeetingKind, SalesDocument } from '../../shared/document.ts';
import { longPeriodInHand } from '../../shared/lookback.ts';
import { meetingsIn } from '../../shared/meetings.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { minutesText } from '../../shared/minutes/text.ts';
import { minutesFileName } from '../../shared/minutes/file-name.ts';
import { periodName, salesMonthTitle } from '../../shared/period-name.ts';
import { sceneOf, type Scene } from '../../shared/stage/scene.ts';
import { scenePlaces, stageModel } from '../../shared/stage-model.ts';
import type { StageScreen } from '../../shared/stage-screens.ts';
import { heldMeeting, idOf, PLAIN, patternCalendar, teamOf, weeksFrom } from './builders.ts';
import { minute, play } from './play.ts';

const ASA = idOf('Åsa');
const BO = idOf('Bo');
/** In minutes of play.ts: seven weeks before its first, Monday of week 41. */
const MONDAY = -49 * 24 * 60;
const WEEK = '2026-W41'; // the second of October, the first month of the fourth quarter

const TEAM = teamOf({
  settings: { locale: 'sv' },
  sellers: ['Åsa', 'Bo'],
  // By Thursday July is weeks 27–31, August 32–35, September 36–39; week 40 is October's first
  results: {
    Åsa: weeksFrom('2026-W27', [10, 10, 10, 10, 10, 20, 20, 20, 20, 30, 30, 30, 30, 40]),
    Bo: weeksFrom('2026-W27', [5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, null, 5]),
  },
  budgets: { Åsa: { '2026-07': 60, '2026-08': 70, '2026-09': 80 } },
  goals: [
    { seller: 'Åsa', period: '2026-Q3', amount: 300, at: '2026-07-01T08:00:00.000Z' },
    { seller: 'Åsa', period: '2026-Q3', amount: 250, at: '2026-09-01T08:00:00.000Z' },
    { seller: 'Åsa', period: '2026-09', amount: 120, at: '2026-09-01T08:00:00.000Z' },
    { seller: 'Bo', period: '2026-10', amount: 30, at: '2026-10-01T08:00:00.000Z' },
  ],
});

const begin = (kind: MeetingKind, alsoMonthly = false): Command => {
  return { type: 'meeting.start', kind, alsoMonthly, targetWeek: WEEK };
};
const state = (sellerId: string, period: string, amount: number): Command => {
  return { type: 'goal.state', sellerId, period, amount, by: 'seller', reason: null };
};

function sceneIn(document: SalesDocument, place: Partial<HeldMeeting['position']> = {}): Scene {
  const meeting = document.meetings.at(-1);
  if (meeting === undefined || meeting.status === 'calledOff') throw new Error('No meeting is held');
  const position = { ...meeting.position, ...place };
  const now = minute(MONDAY + 60);
  return sceneOf({
    document,
    holidays: {},
    meeting: { ...meeting, position },
    locale: 'sv',
    now,
    isStored: () => true,
  });
}

function screenAt<K extends StageScreen['kind']>(scene: Scene, kind: K): Extract<StageScreen, { kind: K }> {
  const { screen } = stageModel(scene);
  if (screen.kind !== kind) throw new Error(`${screen.kind} instead of ${kind}`);
  return screen as Extract<StageScreen, { kind: K }>;
}

describe('5 the same fixed agenda; what is added is data', () => {
  test.each([
    ['week', false, false, ['month', 'week']],
    ['week', true, true, ['month', 'week']],
    ['month', false, true, ['month', 'week']],
    ['quarter', false, true, ['quarter', 'month', 'week']],
    ['half', false, true, ['half', 'month', 'week']],
    ['year', false, true, ['year', 'month', 'week']],
  ] as const)('a %s, also a monthly %s: looks back %s, asks for %j', (kind, alsoMonthly, looksBack, asks) => {
    expect(stepsOf({ kind, alsoMonthly }).includes('lookBack')).toBe(looksBack);
    expect(asksOf({ kind, alsoMonthly })).toEqual(asks);
    expect(heldAs({ kind, alsoMonthly })).toBe(alsoMonthly ? 'month' : kind);
  });

  test.each([
    ['week', null],
    ['month', null],
    ['quarter', '2026-Q4'],
    ['half', '2026-H2'],
    ['year', '2026'],
  ] as const)('the period in hand of a %s in week 41 is %s', (kind, period) => {
    expect(longPeriodInHand({ kind, alsoMonthly: false }, { targetWeek: WEEK, calendar: PLAIN })).toBe(period);
  });

  test('counted from the first month of the team’s year: October of a July year is in its second quarter', () => {
    const calendar = patternCalendar('4-4-5', 7);
    const at = { targetWeek: WEEK, calendar };
    expect(longPeriodInHand({ kind: 'quarter', alsoMonthly: false }, at)).toBe('2026-Q2');
    expect(longPeriodInHand({ kind: 'half', alsoMonthly: false }, at)).toBe('2026-H1');
  });
});

describe('5 the round of a quarterly asks for the quarter, then the month, then the week', () => {
  const asked = (document: SalesDocument, stop: string) =>
    screenAt(sceneIn(document, { step: 'round', stop }), 'round').asks;

  test('of each seller what is not stated yet', () => {
    const begun = play(TEAM, MONDAY, [begin('quarter')]);
    expect(asked(begun, ASA)).toBe('quarter');
    const quarter = play(begun, MONDAY + 10, [state(ASA, '2026-Q4', 400)]);
    expect(asked(quarter, ASA)).toBe('month');
    const month = play(quarter, MONDAY + 20, [state(ASA, '2026-10', 130)]);
    expect(asked(month, ASA)).toBe('week');
    // Bo has October's already: after the quarter comes the week
    expect(asked(play(begun, MONDAY + 30, [state(BO, '2026-Q4', 80)]), BO)).toBe('week');
  });

  test('also of who left the week’s goal in advance and is here; who is not here shows that goal', () => {
    const advance: Command = { ...state(ASA, WEEK, 35), by: 'advance' } as Command;
    const here: Command = { type: 'meeting.presence', sellerId: ASA, state: 'here' };
    const away: Command = { type: 'meeting.presence', sellerId: ASA, state: 'away' };
    const before = play(TEAM, MONDAY - 60, [advance]);
    expect(asked(play(before, MONDAY, [begin('quarter'), here]), ASA)).toBe('quarter');
    expect(asked(play(before, MONDAY, [begin('week'), here]), ASA)).toBe('month');
    expect(asked(play(before, MONDAY, [begin('quarter'), away]), ASA)).toBe('week');
    // Once the week has been said at the meeting, nothing else is asked for at the stop.
    expect(asked(play(TEAM, MONDAY, [begin('quarter'), state(ASA, WEEK, 35)]), ASA)).toBe('week');
  });

  test('the quarter’s goal stays in sight once it is said, and of a weekly there is none', () => {
    const said = play(TEAM, MONDAY, [begin('quarter'), state(ASA, '2026-Q4', 400)]);
    const { longGoal } = screenAt(sceneIn(said, { step: 'round', stop: ASA }), 'round');
    expect(longGoal).toEqual({ period: '2026-Q4', amount: 400, stored: true });
    const weekly = play(TEAM, MONDAY, [begin('week')]);
    expect(screenAt(sceneIn(weekly, { step: 'round', stop: ASA }), 'round').longGoal).toBeNull();
    expect(asked(weekly, ASA)).toBe('month');
  });
});

describe('5 the look back', () => {
  const lookedAt = (document: SalesDocument) =>
    scenePlaces(sceneIn(document))
      .filter(({ step }) => step === 'lookBack')
      .map((place) => screenAt(sceneIn(document, place), 'lookBack'));

  test('a quarterly: the quarter that is over, then each of its months', () => {
    const pages = lookedAt(play(TEAM, MONDAY, [begin('quarter')]));
    expect(pages.map(({ period }) => period)).toEqual(['2026-Q3', '2026-07', '2026-08', '2026-09']);
    // Åsa: 5 × 10 + 4 × 20 + 4 × 30 = 250, which is the goal in force; the budget is 60 + 70 + 80
    expect(pages[0]?.rows[0]).toMatchObject({
      original: 300,
      goal: 250,
      result: 250,
      budget: 210,
      answer: 'reachedInForce',
    });
    // September: 4 × 30 = 120 against 120
    expect(pages[3]?.rows[0]).toMatchObject({ original: 120, goal: 120, result: 120, budget: 80, answer: 'reached' });
    // Bo's week 39 is missing: the quarter and September are unknown, July is not
    expect(pages.map(({ rows }) => rows[1]?.result)).toEqual([null, 25, 20, null]);
    expect(pages.map(({ rows }) => rows[1]?.missingWeek)).toEqual(['2026-W39', null, null, '2026-W39']);
    expect(pages.map(({ reached, known }) => [reached, known])).toEqual([
      [1, 1],
      [0, 0],
      [0, 0],
      [1, 1],
    ]);
  });

  test('a monthly and a weekly held as one: the month that is over', () => {
    for (const one of [begin('month'), begin('week', true)]) {
      expect(lookedAt(play(TEAM, MONDAY, [one])).map(({ period }) => period)).toEqual(['2026-09']);
    }
    expect(lookedAt(play(TEAM, MONDAY, [begin('week')]))).toEqual([]);
  });

  test('a half-year and a year: the whole, and those of their months of which something is known', () => {
    expect(lookedAt(play(TEAM, MONDAY, [begin('half')])).map(({ period }) => period)).toEqual(['2026-H1']);
    const earlier = { ...TEAM, budgets: [...TEAM.budgets, { sellerId: ASA, month: '2025-04', amount: 5 }] };
    expect(lookedAt(play(earlier, MONDAY, [begin('year')])).map(({ period }) => period)).toEqual(['2025', '2025-04']);
  });
});

describe('5 the summary of a longer meeting', () => {
  test('first the week beside the month, then its own period beside the month, each with its sum', () => {
    const said = play(TEAM, MONDAY, [begin('quarter'), state(ASA, '2026-Q4', 400), state(ASA, WEEK, 35)]);
    const pages = scenePlaces(sceneIn(said))
      .filter(({ step }) => step === 'summary')
      .map((place) => screenAt(sceneIn(said, place), 'summary'));
    expect(pages.map(({ periods, sum, stated }) => [periods, sum, stated])).toEqual([
      [[WEEK, '2026-10'], 35, { count: 1, of: 2 }],
      [['2026-Q4', '2026-10'], 400, { count: 1, of: 2 }],
    ]);
    expect(pages[1]?.rows.map(({ name, amounts }) => [name, amounts])).toEqual([
      ['Åsa', [400, null]],
      ['Bo', [null, 30]],
    ]);
  });
});

describe('7 the minutes of a quarterly', () => {
  const document = play(TEAM, MONDAY, [begin('quarter'), state(ASA, '2026-Q4', 400), state(ASA, WEEK, 35)]);
  const scene = sceneIn(document);
  const model = minutesModel(document, scene.meeting, scene, scene.now, 'whole');

  test('are named after the quarter looked back at, hold its figures and the goals for the one in hand', () => {
    expect(minutesFileName(model)).toBe('Kvartalsmöte 2026-Q3.pdf');
    const text = minutesText(model, 'sv').replace(/[\u00a0\u202f]/gu, ' ');
    expect(text).toContain('Kvartalsmöte, kvartal 3 2026, vecka 41');
    expect(text).toContain('Tillbakablick\n1 av 1 nådde målet för kvartal 3 2026.');
    expect(text).toContain('- Åsa: 2,50 mot målet 2,50, första målet 3, nått, ej första, budget 2,10');
    expect(text).toContain('Mål för kvartal 4 2026\n- Åsa: 4\n- Bo: –\nSumma, kr: 4 (1 av 2)');
    expect(minutesText(model, 'en')).toContain('1 of 1 reached their goal for quarter 3 2026.');
  });

  test('the team’s version has no budget and no trend there', () => {
    const team = minutesText(minutesModel(document, scene.meeting, scene, scene.now, 'team'), 'sv');
    expect(team).toContain('första målet 3');
    expect(team).not.toMatch(/budget|trend:/u);
  });
});

test('5 a meeting stands in the period in hand in its target week, a weekly held as a monthly in both series', () => {
  const meetings = [
    heldMeeting('a', '2026-W40', { alsoMonthly: true }),
    heldMeeting('b', '2026-W41'),
    heldMeeting('c', '2026-W41', { kind: 'quarter' }),
  ];
  const document = { ...TEAM, meetings };
  const names = (kind: MeetingKind, period: string) => meetingsIn(document, PLAIN, kind, period).map(({ id }) => id);
  expect(names('month', '2026-10')).toEqual([idOf('a')]);
  expect(names('month', '2026-09')).toEqual([]);
  expect(names('week', '2026-W40')).toEqual([idOf('a')]);
  expect(names('quarter', '2026-Q4')).toEqual([idOf('c')]);
});

test.each([
  ['2026-W38', 'vecka 38', 'week 38', 'vecka 38 2026'],
  ['2026-11', 'november', 'November', 'november 2026'],
  ['2026-Q4', 'kvartal 4', 'quarter 4', 'kvartal 4 2026'],
  ['2026-H1', 'första halvåret', 'the first half-year', 'första halvåret 2026'],
  ['2026', '2026', '2026', '2026'],
] as const)('2 %s is called %s, %s', (period, sv, en, long) => {
  expect([periodName(period, 'sv'), periodName(period, 'en'), periodName(period, 'sv', 'year')]).toEqual([
    sv,
    en,
    long,
  ]);
});

test.each([
  [1, 'September', 'September'],
  [7, 'September 2026', 'September 2026'], // the team's year holds months of two calendar years
])('3 a sales month at the head of a row, in a year from month %d: %s', (firstMonth, sv, en) => {
  expect([salesMonthTitle('2026-09', 'sv', { firstMonth }), salesMonthTitle('2026-09', 'en', { firstMonth })]).toEqual([
    sv,
    en,
  ]);
});
