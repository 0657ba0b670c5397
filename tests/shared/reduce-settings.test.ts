import { describe, expect, test } from 'vitest';
import { weekInMonth } from '../../shared/calendar.ts';
import { commandSchema, type CommandOf } from '../../shared/commands.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import type { SalesDocument, Settings } from '../../shared/document.ts';
import { reduce } from '../../shared/reduce.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { parseDocument } from '../../shared/schema.ts';
import { calendarOf } from '../../shared/vantage.ts';
import { PLAIN, idOf, teamOf } from './builders.ts';
import { changeOf, minute, newestMeeting, play } from './play.ts';

type Patch = CommandOf<'settings.change'>['patch'];

const WEEK = '2026-W48';
const DEALS = { sv: { one: 'affär', many: 'affärer' }, en: { one: 'deal', many: 'deals' } };
const EMPTY = teamOf({ sellers: ['Åsa'] });
const WITH_RESULT = teamOf({ sellers: ['Åsa'], results: { Åsa: { [WEEK]: 8_450_000 } } });
const WITH_BUDGET = teamOf({ sellers: ['Åsa'], budgets: { Åsa: { '2026-11': 1 } } });
const WITH_GOAL = teamOf({ sellers: ['Åsa'], goals: [{ seller: 'Åsa', period: WEEK, amount: 1 }] });
const counting = (document: SalesDocument): SalesDocument => ({
  ...document,
  settings: { ...document.settings, unit: DEALS },
});

/** The settings after a patch, or why it was refused. */
function after(document: SalesDocument, patch: Patch): Settings | string {
  const reduced = reduce(document, changeOf({ type: 'settings.change', patch }), PLAIN);
  return reduced.ok ? reduced.document.settings : reduced.told.code;
}

describe('a change of settings', () => {
  test('changes what it names and nothing else', () => {
    expect(after(EMPTY, { country: 'NO', place: 'Kontoret' })).toEqual({
      ...EMPTY.settings,
      country: 'NO',
      place: 'Kontoret',
    });
  });

  test('of a part of a group leaves its other parts: two fields left one after the other are both stored', () => {
    const patches: readonly Patch[] = [
      { minutesPerStep: { round: 4 } },
      { minutesPerStep: { close: 1 } },
      { gate: { neededOfBest: 150 } },
      { gate: { paceOfGoal: 50 } },
      { coachingQuestions: { 'coach.up': 'Vad mer?' } },
      { coachingQuestions: { 'coach.down': 'Vad nu?' } },
    ];
    const played = play(
      EMPTY,
      0,
      patches.map((patch) => ({ type: 'settings.change', patch }) as const),
    ).settings;
    expect(played.minutesPerStep).toEqual({ ...EMPTY.settings.minutesPerStep, round: 4, close: 1 });
    expect(played.gate).toEqual({ neededOfBest: 150, paceOfGoal: 50 });
    expect(played.coachingQuestions).toEqual({ 'coach.up': 'Vad mer?', 'coach.down': 'Vad nu?' });
  });

  test('an empty question is the catalogue’s again', () => {
    const own = {
      ...EMPTY,
      settings: { ...EMPTY.settings, coachingQuestions: { 'coach.up': 'Ja?', 'coach.down': 'Nej?' } },
    };
    expect(after(own, { coachingQuestions: { 'coach.up': '  ' } })).toMatchObject({
      coachingQuestions: { 'coach.down': 'Nej?' },
    });
    expect(after(own, { coachingQuestions: { 'coach.up': ' Hur då? ' } })).toMatchObject({
      coachingQuestions: { 'coach.up': 'Hur då?' },
    });
  });
});

describe('3 what the team counts', () => {
  test.each<readonly [string, SalesDocument]>([
    ['a result', WITH_RESULT],
    ['a budget', WITH_BUDGET],
    ['a goal', WITH_GOAL],
  ])('stands once there is %s: 84 500 kr would be 8 450 000 deals', (_, document) => {
    expect(after(document, { unit: DEALS })).toBe('error.settings.countedInUse');
    expect(after(counting(document), { unit: null })).toBe('error.settings.countedInUse');
    expect(after(document, { currency: 'ISK' })).toBe('error.settings.currencyDigits');
    expect(after(document, { currency: 'KWD' })).toBe('error.settings.currencyDigits');
  });

  test('can be chosen while there is none', () => {
    expect(after(EMPTY, { unit: DEALS })).toMatchObject({ unit: DEALS });
    expect(after(counting(EMPTY), { unit: null })).toMatchObject({ unit: null });
    expect(after(EMPTY, { currency: 'ISK' })).toMatchObject({ currency: 'ISK' });
  });

  test('a currency of as many decimals, and other words for the same count, can always be chosen', () => {
    expect(after(WITH_RESULT, { currency: 'EUR' })).toMatchObject({ currency: 'EUR' });
    expect(after(counting(WITH_RESULT), { unit: { en: { one: ' sale ' } } })).toMatchObject({
      unit: { sv: DEALS.sv, en: { one: 'sale', many: 'deals' } },
    });
    // Its amounts are whole deals, whatever the currency that it once had.
    expect(after(counting(WITH_RESULT), { currency: 'ISK' })).toMatchObject({ currency: 'ISK' });
  });

  test('is never changed on the way by something that is chosen with it', () => {
    expect(after(WITH_RESULT, { unit: DEALS, currency: 'ISK' })).toBe('error.settings.countedInUse');
    expect(after(counting(WITH_RESULT), { unit: null, currency: 'ISK' })).toBe('error.settings.countedInUse');
  });

  test('needs each of its four words', () => {
    expect(after(counting(EMPTY), { unit: { sv: { many: ' ' } } })).toBe('error.settings.unitWord');
    expect(after(EMPTY, { unit: { en: { one: '' } } })).toBe('error.settings.unitWord');
  });
});

describe('4.1 a changed calendar setting regroups everything that is not locked', () => {
  const played = play(teamOf({ sellers: ['Åsa'] }), 0, [
    { type: 'result.set', sellerId: idOf('Åsa'), week: '2026-W47', amount: 500 },
    { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK },
    { type: 'goal.state', sellerId: idOf('Åsa'), period: '2026-11', amount: 9_000, by: 'seller', reason: null },
    { type: 'meeting.close' },
  ]);

  test('the months are others, the closed meeting stands as it was shown', () => {
    const changed = play(played, 10, [
      {
        type: 'settings.change',
        patch: { monthScheme: { kind: 'pattern', pattern: '4-4-5' }, firstMonth: 4, country: 'NO' },
      },
    ]);
    // By Thursday November 2026 is weeks 45 to 48. In 4-4-5 from April, week 14 on, November is weeks 44 to 47.
    expect(weekInMonth(WEEK, calendarOf(played.settings, {}))).toMatchObject({ month: '2026-11', k: 4, n: 4 });
    expect(weekInMonth(WEEK, calendarOf(changed.settings, {}))).toMatchObject({ month: '2026-12', k: 1, n: 5 });
    expect(newestMeeting(changed)).toBe(newestMeeting(played));
    expect(newestMeeting(changed).facts).toMatchObject({ month: '2026-11', weekOfMonth: 4, weeksInMonth: 4 });
  });
});

describe('4.1, 7 a changed first month', () => {
  test('does not rename the minutes of a quarterly meeting that is closed', () => {
    const held = play(teamOf({ sellers: ['Åsa'] }), 0, [
      { type: 'meeting.start', kind: 'quarter', alsoMonthly: false, targetWeek: WEEK },
      { type: 'meeting.close' },
    ]);
    const changed = play(held, 10, [{ type: 'settings.change', patch: { firstMonth: 4 } }]);
    const periodIn = (document: SalesDocument) => {
      const calendar = calendarOf(document.settings, {});
      const vantage = { document, calendar, targetWeek: WEEK, today: '2026-11-23', finishedWeek: null };
      return minutesModel(document, newestMeeting(document), vantage, minute(20), 'whole').period;
    };
    // Counted from January, November is in Q4; from April it is in Q3, and Q2 would be looked back at.
    expect([periodIn(held), periodIn(changed)]).toEqual(['2026-Q3', '2026-Q3']);
  });
});

describe('the border', () => {
  const issueOf = (patch: unknown): string | null => {
    const parsed = commandSchema.safeParse({ type: 'settings.change', patch });
    const issue = parsed.error?.issues[0];
    return issue === undefined ? null : [...issue.path, issue.code].join(' ');
  };

  test.each<readonly [string, unknown, string | null]>([
    ['rising', { trendBands: [-400, -50, 0, 15] }, null],
    ['two alike', { trendBands: [-300, -50, -50, 150] }, 'patch trendBands custom'],
    ['falling', { trendBands: [-300, -50, 150, 10] }, 'patch trendBands custom'],
    ['half a tenth', { trendBands: [-300, -50, 1.5, 150] }, 'patch trendBands 2 invalid_type'],
    ['above 100 %', { trendBands: [-300, -50, 10, 1_001] }, 'patch trendBands 3 too_big'],
    ['three', { trendBands: [-300, -50, 10] }, 'patch trendBands too_small'],
  ])('bands that are %s', (_, patch, expected) => {
    expect(issueOf(patch)).toBe(expected);
  });

  test.each<readonly [string, unknown, string | null]>([
    ['100 % of the best', { gate: { neededOfBest: 100 } }, null],
    [
      '99 % of the best: a week as good as the best would be hopeless',
      { gate: { neededOfBest: 99 } },
      'patch gate neededOfBest too_small',
    ],
    ['101 % of the goal', { gate: { paceOfGoal: 101 } }, 'patch gate paceOfGoal too_big'],
    ['0 minutes', { minutesPerStep: { round: 0 } }, 'patch minutesPerStep round too_small'],
    ['a thirteenth month', { firstMonth: 13 }, 'patch firstMonth too_big'],
    [
      'a question of its own',
      { coachingQuestions: { 'coach.sideways': 'Va?' } },
      'patch coachingQuestions unrecognized_keys',
    ],
    [
      'a question without end',
      { coachingQuestions: { 'coach.up': 'x'.repeat(2_001) } },
      'patch coachingQuestions coach.up too_big',
    ],
    ['an empty question', { coachingQuestions: { 'coach.up': '' } }, null],
  ])('%s', (_, patch, expected) => {
    expect(issueOf(patch)).toBe(expected);
  });

  test('a file with a question that nobody asks is refused with its place, one without words, too', () => {
    const file = (coachingQuestions: Settings['coachingQuestions']) => {
      const parsed = parseDocument({ ...EMPTY, settings: { ...EMPTY.settings, coachingQuestions } });
      return parsed.ok ? [] : parsed.problems.map(({ code, path }) => [code, path]);
    };
    expect(file({ 'coach.up': 'Vad mer?' })).toEqual([]);
    expect(file({ 'coach.sideways': 'Va?' })).toEqual([['unknownKey', 'settings.coachingQuestions.coach.sideways']]);
    expect(file({ 'coach.up': '' })).toEqual([['emptyText', 'settings.coachingQuestions.coach.up']]);
  });

  test('what a team starts with is let through', () => {
    expect(issueOf(defaultSettings('en'))).toBeNull();
  });
});
