import { describe, expect, test } from 'vitest';
import { dayTable } from '../../electron/holidays.ts';
import { readAmount } from '../../shared/amounts/read.ts';
import { amountStyle } from '../../shared/amounts/style.ts';
import { localDateOf, weekInMonth } from '../../shared/calendar.ts';
import { rehearsalScript } from '../../shared/demo/rehearsal.ts';
import { demoScript } from '../../shared/demo/script.ts';
import { demoTeam } from '../../shared/demo/team.ts';
import type { Instant, IsoWeek, Locale, SalesDocument } from '../../shared/document.ts';
import { sumOf } from '../../shared/exact.ts';
import { freshThrough, weeksBefore } from '../../shared/finished.ts';
import { allowsGoal, gateOf, newGoalRange, restatementTest } from '../../shared/gate.ts';
import { goalHistory, goalInForce } from '../../shared/goals.ts';
import { keptOf } from '../../shared/kept.ts';
import { sellerMonth } from '../../shared/month.ts';
import { addDays, addWeeks, mondayOf } from '../../shared/periods.ts';
import { promiseWeeks } from '../../shared/promises.ts';
import { absentDays, resultOf } from '../../shared/results.ts';
import { parseDocument } from '../../shared/schema.ts';
import { openBefore } from '../../shared/open-actions.ts';
import { teamMonth } from '../../shared/team.ts';
import { sellerTrend } from '../../shared/trend.ts';
import type { Vantage } from '../../shared/vantage.ts';
import { PLAIN, heldMeeting, vantageOn } from './builders.ts';

const calendar = { ...PLAIN, holidays: await dayTable('SE', [2025, 2026, 2027, 2028]) };
const WEEK_38 = '2026-W38';
const LOCALES: readonly Locale[] = ['sv', 'en'];
const CLOSED = ['closed', 'closed', 'closed', 'closed', 'closed', 'closed'];
const kr = (kronor: number): number => kronor * 100;

function demoIn(targetWeek: IsoWeek, locale: Locale = 'sv'): SalesDocument {
  let made = 0;
  const newId = () => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
  return demoTeam({ locale, targetWeek, calendar, newId });
}

function viewOf(document: SalesDocument, targetWeek: IsoWeek): Vantage {
  return vantageOn(document, targetWeek, { calendar });
}

function demoAndView(week: IsoWeek): { readonly document: SalesDocument; readonly view: Vantage } {
  const document = demoIn(week);
  return { document, view: viewOf(document, week) };
}

function idsOf({ sellers }: SalesDocument): readonly string[] {
  return sellers.map(({ id }) => id);
}

function idByName({ sellers }: SalesDocument, start: string): string {
  return sellers.find(({ name }) => name.startsWith(start))?.id ?? '';
}

function stampsOf(value: unknown): readonly Instant[] {
  return [...JSON.stringify(value).matchAll(/"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g)].map(([, stamp = '']) => stamp);
}

function newestOf(stamps: readonly Instant[]): Instant {
  return stamps.reduce((newest, at) => (at > newest ? at : newest));
}

function weeksOf(year: number): readonly IsoWeek[] {
  return weeksBefore(`${year + 1}-W01`, year === 2026 ? 53 : 52);
}

describe.each([2026, 2027])('any week of %d', (year) => {
  const demos = weeksOf(year).map((week) => ({ week, ...demoAndView(week) }));

  test('gives a document that can be read back', () => {
    const bad = demos.filter(({ document }) => !parseDocument(JSON.parse(JSON.stringify(document))).ok);
    expect(bad.map(({ week }) => week)).toEqual([]);
  });

  test('lies in the past, before the week’s Monday', () => {
    const newest = demos.map(({ week, document }) => ({
      week,
      day: localDateOf(newestOf(stampsOf(document)), calendar.timeZone),
    }));
    expect(newest).toEqual(demos.map(({ week }) => ({ week, day: addDays(mondayOf(week), -1) })));
  });

  test('takes up last week alone, three of five reached, and its figures are fresh', () => {
    const shown = demos.map(({ week, document, view }) => ({
      week,
      fresh: freshThrough(view)?.week,
      promises: promiseWeeks(view, idsOf(document)).map((one) => [one.week, one.reached, one.known]),
    }));
    const wanted = demos.map(({ week }) => ({
      week,
      fresh: addWeeks(week, -1),
      promises: [[addWeeks(week, -1), 3, 5]],
    }));
    expect(shown).toEqual(wanted);
  });

  test('opens one gate up and one down as soon as the month’s week lets it', () => {
    const gates = demos.map(({ week, document, view }) => ({
      week,
      gates: idsOf(document).map((id) => gateOf(view, id).state),
    }));
    const wanted = demos.map(({ week }) => {
      const { k, n } = weekInMonth(week, calendar);
      return { week, gates: k < n - 1 ? CLOSED : ['closed', 'up', 'closed', 'down', 'closed', 'closed'] };
    });
    expect(gates).toEqual(wanted);
  });

  test('has a goal left in advance', () => {
    const by = demos.map(({ week, document }) => goalInForce(document, idByName(document, 'Linnea'), week)?.by);
    expect(new Set(by)).toEqual(new Set(['advance']));
  });
});

describe('the meeting in week 38, week 3 of 4 of September', () => {
  const document = demoIn(WEEK_38);
  const view = viewOf(document, WEEK_38);
  const id = (start: string) => idByName(document, start);
  const trend = (start: string) => {
    const found = sellerTrend(view, id(start));
    return found.known ? found.value : found.why;
  };
  const kept = (start: string, weeksBack: number) => keptOf(view, id(start), addWeeks(WEEK_38, -weeksBack)).state;

  test('is the same every time', () => {
    expect(demoIn(WEEK_38)).toEqual(document);
  });

  test('has six sellers in the team’s order', () => {
    expect(document.sellers.map(({ name }) => name)).toEqual([
      'Åsa Öberg',
      'Erik Lundqvist',
      'Fatima Haddad',
      'Jonas Berg',
      'Linnea Sjöström',
      'Oskar Nyman',
    ]);
    expect(weekInMonth(WEEK_38, calendar)).toMatchObject({ month: '2026-09', k: 3, n: 4 });
  });

  test('takes up last week alone: three of five reached the goal', () => {
    const [week, ...others] = promiseWeeks(view, idsOf(document));
    expect(others).toEqual([]);
    expect(week).toMatchObject({ week: '2026-W37', reached: 3, known: 5, result: kr(387_250), goal: kr(397_000) });
    expect(week?.rows.map(({ state }) => state)).toEqual(['kept', 'kept', 'kept', 'missed', 'missed']);
    expect(week?.rows.every(({ promise }) => promise?.action !== undefined && promise.belief !== undefined)).toBe(true);
  });

  test('two decisions of the last meeting are open, the others done', () => {
    const meeting = heldMeeting('next', WEEK_38);
    expect(openBefore(document, meeting).map(({ due, owner }) => [due, owner.kind])).toEqual([
      ['2026-09-16', 'seller'],
      ['2026-09-18', 'manager'],
    ]);
    expect(document.actions.filter(({ doneAt }) => doneAt !== null)).toHaveLength(2);
  });

  test('the last three meetings are held and locked, the one in the month’s first week as a monthly too', () => {
    expect(document.meetings.map((meeting) => [meeting.targetWeek, meeting.status])).toEqual([
      ['2026-W35', 'locked'],
      ['2026-W36', 'locked'],
      ['2026-W37', 'locked'],
    ]);
    expect(document.meetings.map((meeting) => meeting.status === 'locked' && meeting.alsoMonthly)).toEqual([
      false,
      true,
      false,
    ]);
  });

  test('Åsa is steady, Erik steep up, Fatima up, Jonas down, Linnea steady, and Oskar has no trend', () => {
    const words = ['Åsa', 'Erik', 'Fatima', 'Jonas', 'Linnea', 'Oskar'].map(trend);
    expect(words).toEqual(['steady', 'steepUp', 'up', 'down', 'steady', 'tooFewWeeks']);
  });

  test('Erik has reached the month’s goal: time to raise', () => {
    expect(gateOf(view, id('Erik')).state).toBe('up');
    expect(sellerMonth(view, id('Erik'))).toMatchObject({
      soFar: { value: kr(226_200) },
      goal: { amount: kr(210_000) },
    });
  });

  test('Jonas is hopelessly behind by need and by pace: time to lower', () => {
    expect(gateOf(view, id('Jonas'))).toMatchObject({ state: 'down', reasons: ['need', 'pace'] });
    expect(sellerMonth(view, id('Jonas'))).toMatchObject({
      soFar: { value: kr(62_300) },
      goal: { amount: kr(280_000) },
    });
  });

  test('Linnea is away two days and has left a goal in advance', () => {
    expect(absentDays(document, id('Linnea'), WEEK_38)).toBe(2);
    expect(goalInForce(document, id('Linnea'), WEEK_38)).toMatchObject({
      amount: kr(45_000),
      by: 'advance',
      meetingId: null,
    });
  });

  test('Oskar is new, without results, goals or a month goal', () => {
    expect(document.sellers.at(-1)?.joined).toBe(WEEK_38);
    expect(document.results.some(({ sellerId }) => sellerId === id('Oskar'))).toBe(false);
    expect(document.goals.some(({ sellerId }) => sellerId === id('Oskar'))).toBe(false);
  });

  test('the chart’s 13 weeks hold absent weeks, weeks without a goal and an excused miss', () => {
    expect([kept('Åsa', 9), kept('Erik', 10), kept('Fatima', 12), kept('Linnea', 6)]).toEqual(
      Array.from({ length: 4 }, () => 'absent'),
    );
    expect([kept('Jonas', 10), kept('Linnea', 4)]).toEqual(['noGoal', 'noGoal']);
    expect(kept('Fatima', 7)).toBe('excused');
    expect(kept('Erik', 4)).toBe('kept');
    expect(resultOf(document, id('Åsa'), addWeeks(WEEK_38, -9))).toBeNull();
  });

  test('two earlier months were restated with a reason: one lowered and one raised', () => {
    const goals = (start: string, month: string) =>
      goalHistory(document, id(start), month).map(({ goal }) => [goal.amount, goal.reason !== undefined]);
    expect(goals('Åsa', '2026-06')).toEqual([
      [kr(325_000), false],
      [kr(205_000), true],
    ]);
    expect(goals('Fatima', '2026-07')).toEqual([
      [kr(220_000), false],
      [kr(370_000), true],
    ]);
  });

  test('half a year of results lies between 20 000 and 140 000 kr a week', () => {
    const amounts = document.results.map(({ amount }) => amount);
    expect(amounts).toHaveLength(26 * 5 - 4);
    expect(Math.min(...amounts)).toBeGreaterThanOrEqual(kr(20_000));
    expect(Math.max(...amounts)).toBeLessThanOrEqual(kr(140_000));
  });

  test('the team’s month is in sight', () => {
    expect(teamMonth(view)).toMatchObject({
      soFar: kr(753_850),
      goal: { amount: kr(1_405_000), stated: 5, of: 6 },
      budget: { amount: kr(1_470_000), stated: 6, of: 6 },
    });
  });

  test('in English only the words differ', () => {
    const english = demoIn(WEEK_38, 'en');
    expect(english.settings).toMatchObject({ teamName: 'North', locale: 'en', managerName: 'Karin Lind' });
    expect(english.results).toEqual(document.results);
    expect(english.goals.map(({ amount }) => amount)).toEqual(document.goals.map(({ amount }) => amount));
    expect(parseDocument(JSON.parse(JSON.stringify(english)))).toEqual({ ok: true, document: english });
  });
});

describe.each(LOCALES)('what is said in the rehearsal (%s)', (locale) => {
  const document = demoIn(WEEK_38, locale);
  const view = viewOf(document, WEEK_38);
  const script = rehearsalScript(locale);
  const lines = document.sellers.map(({ id, name }) => ({ id, ...script.sellers[name] }));

  test('has lines for each seller, on the morning of the meeting', () => {
    expect(Object.keys(script.sellers)).toEqual(document.sellers.map(({ name }) => name));
    expect(localDateOf(script.now, calendar.timeZone)).toBe(mondayOf(script.targetWeek));
    expect(stampsOf(document).every((at) => at < script.now)).toBe(true);
    expect(lines.filter(({ win }) => win !== null)).toHaveLength(5);
    expect(lines.map(({ done }) => done)).toEqual([true, true, true, false, true, null]);
    expect(lines.map(({ presence }) => presence)).toEqual(['here', 'here', 'remote', 'late', 'away', 'here']);
  });

  test('types numbers that are surely read as meant', () => {
    const style = amountStyle(document.settings, locale);
    const numbers = lines.flatMap(({ week, month }) => [week?.goal ?? [], month?.goal ?? []].flat());
    expect(numbers).toHaveLength(8);
    const read = numbers.map(({ typed }) => ({ typed, reading: readAmount(typed, style) }));
    expect(read).toEqual(numbers.map(({ typed, amount }) => ({ typed, reading: { kind: 'sure', amount } })));
  });

  test('states a first month goal where there is none, and restates through each gate that is open', () => {
    const ways = lines.map(({ month }) => month?.way ?? null);
    expect(ways).toEqual([null, 'up', null, 'down', null, 'first']);
    expect(lines.map(({ id }) => gateOf(view, id).state)).toEqual([
      'closed',
      'up',
      'closed',
      'down',
      'closed',
      'closed',
    ]);
    expect(lines.map(({ id }) => goalInForce(document, id, '2026-09') === null)).toEqual(
      ways.map((way) => way === 'first'),
    );
  });

  test.each(['up', 'down'] as const)(
    'the goal that goes %s is allowed, has its reason and leaves the trend upward',
    (way) => {
      const line = lines.find(({ month }) => month?.way === way);
      const said = line?.month?.goal.amount ?? 0;
      const { soFar, goal } = sellerMonth(view, line?.id ?? '');
      const range = newGoalRange(way, soFar.value, goal?.amount ?? null);
      expect(range !== null && allowsGoal(range, said)).toBe(true);
      expect(restatementTest(view, line?.id ?? '', said)).toMatchObject({ known: true, value: true });
      expect(line?.month?.reason).not.toBe('');
    },
  );

  test('the week’s goals and the month’s add up to sums that belong together', () => {
    const weekSum = sumOf(
      lines.map(({ id, week }) => week?.goal.amount ?? goalInForce(document, id, WEEK_38)?.amount ?? 0),
    );
    const monthSum = sumOf(
      lines.map(({ id, month }) => month?.goal.amount ?? goalInForce(document, id, '2026-09')?.amount ?? 0),
    );
    expect(weekSum).toBe(kr(399_000));
    expect(monthSum).toBe(kr(1_565_000));
  });

  test('decides about four obstacles, by people that there are', () => {
    const owners = script.obstacles.map(({ owner }) => owner);
    const sellers = owners.filter(({ kind }) => kind === 'seller').map(({ name }) => name);
    expect(owners.map(({ kind }) => kind)).toEqual(['seller', 'manager', 'seller', 'seller']);
    expect(document.sellers.map(({ name }) => name)).toEqual(expect.arrayContaining(sellers));
    expect(owners.find(({ kind }) => kind === 'manager')?.name).toBe(document.settings.managerName);
    expect(script.obstacles.every(({ dueInDays }) => dueInDays > 0)).toBe(true);
  });

  test('private notes hold words that stand nowhere else', () => {
    const notes = [script.meetingNote, ...lines.map(({ note }) => note ?? '')];
    const elsewhere = JSON.stringify([
      document,
      { ...script, meetingNote: '', sellers: Object.values(script.sellers).map((one) => ({ ...one, note: '' })) },
    ]);
    for (const note of notes) {
      expect(note).not.toBe('');
      expect(elsewhere).not.toContain(note);
    }
  });

  test('in the order in which the console is worked', () => {
    const { away, stops, energy, wins, obstacles } = demoScript(locale);
    expect(away).toBe('Linnea Sjöström');
    expect(stops.map(({ name }) => name)).toEqual(
      document.sellers.map(({ name }) => name).filter((name) => name !== away),
    );
    expect(stops.map(({ restated, monthGoal }) => [restated !== undefined, monthGoal !== undefined])).toEqual([
      [false, false],
      [true, false],
      [false, false],
      [true, false],
      [false, true],
    ]);
    expect(energy).toEqual(['8', '9', '8', '6', '9']);
    expect(wins).toHaveLength(5);
    expect(obstacles.map(({ owner }) => owner)).toEqual(['Jonas Berg', null, 'Erik Lundqvist', 'Åsa Öberg']);
  });
});
