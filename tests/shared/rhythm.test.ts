import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meetingDateOf, targetWeekOf } from '../../shared/calendar.ts';
import type { HeldMeeting, IsoWeek, LocalDate, Meeting, MeetingKind, Weekday } from '../../shared/document.ts';
import { addDays, addWeeks, mondayOf } from '../../shared/periods.ts';
import { nextMeetings } from '../../shared/rhythm/next.ts';
import { offeredNext } from '../../shared/rhythm/offered.ts';
import type { Slot } from '../../shared/rhythm/slot.ts';
import { rhythmSums } from '../../shared/rhythm/sums.ts';
import { rhythmOf, rhythmView, rhythmYears, type Rhythm } from '../../shared/rhythm/year.ts';
import type { Calendar } from '../../shared/vantage.ts';
import { factsWith, heldMeeting, holidaysOn, idOf, patternCalendar, PLAIN, teamOf, type TeamSpec } from './builders.ts';

/** Two sellers whose first goal was stated on Monday of week 36, the first of the four weeks of September 2026. */
const TEAM: TeamSpec = {
  sellers: ['Åsa', 'Bo'],
  goals: [{ seller: 'Åsa', period: '2026-W36', amount: 1, at: '2026-08-31T07:00:00.000Z' }],
};
/** Wednesday of week 38. */
const TODAY = '2026-09-16';

interface Scene {
  readonly team?: Partial<TeamSpec>;
  readonly calendar?: Calendar;
  readonly today?: LocalDate;
  readonly meetings?: readonly Meeting[];
}

function viewOf({ team, calendar = PLAIN, today = TODAY, meetings = [] }: Scene) {
  return rhythmView({ document: teamOf({ ...TEAM, ...team, meetings }), calendar }, today);
}

function yearOf(scene: Scene, year = '2026'): Rhythm {
  return rhythmOf(viewOf(scene), year);
}

function weekIn(rhythm: Rhythm, week: IsoWeek): Slot {
  const slot = rhythm.months.flatMap(({ weeks }) => weeks).find(({ period }) => period === week);
  if (slot === undefined) throw new Error(`No ${week}`);
  return slot;
}

function monthIn(rhythm: Rhythm, month: string) {
  const found = rhythm.months.find((one) => one.month === month);
  if (found === undefined) throw new Error(`No ${month}`);
  return found;
}

/** `missed`, `notDue everybodyAbsent`, `held 2`. */
function said({ state }: Slot): string {
  if (state.is === 'notDue') return `notDue ${state.why}`;
  return state.is === 'held' ? `held ${state.meetings.length}` : state.is;
}

/** `quarter 2026-Q3 coming`: the kind, the name and the state. */
function named(slot: Slot): string {
  return `${slot.kind} ${slot.name} ${said(slot)}`;
}

function closed(name: string, week: IsoWeek, more: Partial<HeldMeeting> = {}): HeldMeeting {
  return heldMeeting(name, week, { closedAt: `${mondayOf(week)}T09:00:00.000Z`, ...more });
}

function off(kind: MeetingKind, targetWeek: IsoWeek): Meeting {
  const at = '2026-09-01T07:00:00.000Z';
  return { id: idOf(`off ${kind} ${targetWeek}`), status: 'calledOff', kind, targetWeek, reason: 'Mässa', at };
}

describe('5 the year of meetings, by sales month', () => {
  test('2026 has 53 weeks: 5-4-4-5-4-4-5-4-4-5-4-5', () => {
    const { months } = yearOf({});
    expect(months.map(({ weeks }) => weeks.length)).toEqual([5, 4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 5]);
    expect(months[11]?.weeks.map(({ period }) => period)).toEqual([
      '2026-W49',
      '2026-W50',
      '2026-W51',
      '2026-W52',
      '2026-W53',
    ]);
    expect(months.filter(({ isRunning }) => isRunning).map(({ month }) => month)).toEqual(['2026-09']);
  });

  test('week 53 of a 4-4-5 year from January joins December: six weeks', () => {
    const { months } = yearOf({ calendar: patternCalendar('4-4-5') });
    expect(months.map(({ weeks }) => weeks.length)).toEqual([4, 4, 5, 4, 4, 5, 4, 4, 5, 4, 4, 6]);
  });

  test('4-4-5 from July 2026: from week 27 (Thursday 2 July) to week 25 of 2027, 27 + 25 = 52 weeks', () => {
    const calendar = patternCalendar('4-4-5', 7);
    const { months } = yearOf({ calendar });
    expect(months.map(({ month }) => month.slice(2))).toEqual(
      '26-07 26-08 26-09 26-10 26-11 26-12 27-01 27-02 27-03 27-04 27-05 27-06'.split(' '),
    );
    const weeks = months.flatMap((month) => month.weeks);
    expect([weeks.length, weeks[0]?.period, weeks.at(-1)?.period]).toEqual([52, '2026-W27', '2027-W25']);
    // Looks back at the month and quarter before; July, a quarter, a half-year and a year later, at all four.
    expect(monthIn(yearOf({ calendar }), '2026-10').longer.map(named)).toEqual(['quarter 2026-Q1 coming']);
    const july = monthIn(yearOf({ calendar }, '2027'), '2027-07');
    expect([july.monthly, ...july.longer].map(named)).toEqual([
      'month 2027-06 coming',
      'quarter 2026-Q4 coming',
      'half 2026-H2 coming',
      'year 2026 coming',
    ]);
  });

  test('the years that can be looked at: from the first meeting or start to the year after this one', () => {
    expect(rhythmYears(viewOf({}))).toEqual({ running: '2026', all: ['2026', '2027'] });
    const old = viewOf({ meetings: [closed('old', '2024-W10')] });
    expect(rhythmYears(old)).toEqual({ running: '2026', all: ['2024', '2025', '2026', '2027'] });
  });
});

describe('5 at least one weekly a week', () => {
  test('before the start, held, missed, due, to come', () => {
    const rhythm = yearOf({ meetings: [closed('first', '2026-W36')] });
    expect(
      ['2026-W35', '2026-W36', '2026-W37', '2026-W38', '2026-W39'].map((week) => said(weekIn(rhythm, week))),
    ).toEqual(['notDue beforeStart', 'held 1', 'missed', 'due', 'coming']);
    expect(weekIn(rhythm, '2026-W37').state).toMatchObject({ planned: { date: '2026-09-07', time: '09:00' } });
  });

  test.each<readonly [LocalDate, string]>([
    ['2026-09-06', 'coming'], // Sunday before
    ['2026-09-07', 'due'], // Monday
    ['2026-09-13', 'due'], // Sunday of the week
    ['2026-09-14', 'missed'],
  ])('week 37 on %s: %s', (today, state) => {
    expect(said(weekIn(yearOf({ today }), '2026-W37'))).toBe(state);
  });

  test.each<readonly [LocalDate, string]>([
    ['2026-09-10', 'coming'], // Thursday of week 37
    ['2026-09-11', 'due'], // Friday: the usual day, for week 38
    ['2026-09-20', 'due'],
    ['2026-09-21', 'missed'],
  ])('on Fridays, about the week after: week 38 on %s: %s', (today, state) => {
    const slot = weekIn(yearOf({ today, calendar: { ...PLAIN, usualWeekday: 5 } }), '2026-W38');
    expect(said(slot)).toBe(state);
    expect(slot.state).toMatchObject({ planned: { date: '2026-09-11' } });
  });

  test('a meeting that slips to Thursday keeps its week, and so does one that is open', () => {
    const late = heldMeeting('late', '2026-W37', { startedAt: '2026-09-10T08:00:00.000Z' });
    expect(said(weekIn(yearOf({ meetings: [late] }), '2026-W37'))).toBe('held 1');
  });

  test('a week in which everybody is absent is not due; one at work is enough', () => {
    const away = { Åsa: { '2026-W37': 5, '2026-W40': 5 }, Bo: { '2026-W37': 5, '2026-W40': 4 } };
    const rhythm = yearOf({ team: { absences: away } });
    expect(said(weekIn(rhythm, '2026-W37'))).toBe('notDue everybodyAbsent');
    expect(said(weekIn(rhythm, '2026-W40'))).toBe('coming');
    const held = yearOf({ team: { absences: away }, meetings: [closed('all the same', '2026-W37')] });
    expect(said(weekIn(held, '2026-W37'))).toBe('held 1');
  });

  test('nobody in the team: Åsa left after week 36, Bo joins in week 38', () => {
    const sellers = [
      { name: 'Åsa', left: '2026-W36' },
      { name: 'Bo', joined: '2026-W38' },
    ];
    const rhythm = yearOf({ team: { sellers } });
    expect(['2026-W36', '2026-W37', '2026-W38'].map((week) => said(weekIn(rhythm, week)))).toEqual([
      'missed',
      'notDue noTeam',
      'due',
    ]);
  });

  test('a team that joins in the middle of the year: nothing is missed before', () => {
    const sellers = [{ name: 'Åsa', joined: '2026-W36' }];
    expect(rhythmSums(yearOf({ team: { sellers } })).missedWeeks).toEqual(['2026-W36', '2026-W37']);
  });

  test('two meetings about a week are both there', () => {
    const rhythm = yearOf({ meetings: [closed('a', '2026-W36'), closed('b', '2026-W36')] });
    expect(said(weekIn(rhythm, '2026-W36'))).toBe('held 2');
    expect(rhythmSums(rhythm).weekliesHeld).toBe(2);
  });

  test('called off with a reason; held all the same, it counts as held', () => {
    const calledOff = off('week', '2026-W37');
    expect(weekIn(yearOf({ meetings: [calledOff] }), '2026-W37').state).toMatchObject({
      is: 'calledOff',
      meeting: { reason: 'Mässa' },
    });
    const held = yearOf({ meetings: [calledOff, closed('held', '2026-W37')] });
    expect(said(weekIn(held, '2026-W37'))).toBe('held 1');
  });

  test('a monthly meeting is no weekly', () => {
    const rhythm = yearOf({ meetings: [closed('monthly', '2026-W37', { kind: 'month' })] });
    expect(said(weekIn(rhythm, '2026-W37'))).toBe('missed');
  });
});

describe('5 the start', () => {
  const startOf = (team: Partial<TeamSpec>, meetings: readonly Meeting[] = []) => viewOf({ team, meetings }).start;
  const stated = (at: string) => ({ goals: [{ seller: 'Åsa', period: '2026-12', amount: 1, at }] });

  test.each([
    ['2026-08-31T07:00:00.000Z', '2026-W36'], // Monday
    ['2026-08-31T22:30:00.000Z', '2026-W37'], // half past twelve in the night to Tuesday, in Stockholm
    ['2026-09-03T07:00:00.000Z', '2026-W37'], // Thursday: the next Monday’s is the first
  ])('the first meeting that can be held once a goal was stated, %s: %s', (at, week) => {
    expect(startOf(stated(at))).toBe(week);
  });

  test('a result counts from when it came in, not from its week (the builders type it on Monday of week 2)', () => {
    expect(startOf({ goals: [], results: { Åsa: { '2024-W10': 1 } } })).toBe('2026-W02');
  });

  test('a meeting that was held counts by its week, before all else; one that was called off does not', () => {
    expect(startOf({}, [closed('early', '2026-W30')])).toBe('2026-W30');
    expect(startOf(stated('2026-08-31T07:00:00.000Z'), [closed('late', '2026-W38')])).toBe('2026-W38');
    expect(startOf({}, [off('week', '2026-W30')])).toBe('2026-W36');
  });

  test('with nothing yet: what can be held from today, a Wednesday, on', () => {
    expect(startOf({ goals: [] })).toBe('2026-W39');
  });
});

describe('5 at least one monthly a month, under its own name', () => {
  const september = (scene: Scene): Slot => monthIn(yearOf(scene), '2026-09').monthly;

  test('held in September it looks back at August and is named after it', () => {
    expect(named(september({ meetings: [closed('m', '2026-W38', { kind: 'month' })] }))).toBe('month 2026-08 held 1');
  });

  test('a weekly held as a monthly counts in both series', () => {
    const rhythm = yearOf({ meetings: [closed('both', '2026-W36', { alsoMonthly: true })] });
    expect([weekIn(rhythm, '2026-W36'), monthIn(rhythm, '2026-09').monthly].map(said)).toEqual(['held 1', 'held 1']);
  });

  test.each<readonly [LocalDate, string, IsoWeek]>([
    ['2026-08-30', 'coming', '2026-W36'],
    ['2026-08-31', 'due', '2026-W36'],
    ['2026-09-16', 'due', '2026-W38'], // the running week is the next that it can be held in
    ['2026-09-27', 'due', '2026-W39'],
    ['2026-09-28', 'missed', '2026-W36'],
  ])('September, weeks 36 to 39, on %s: %s', (today, state, targetWeek) => {
    expect([said(september({ today })), september({ today }).targetWeek]).toEqual([state, targetWeek]);
  });

  test('where the running week has had its weekly, the next one’s can be the monthly', () => {
    expect(september({ meetings: [closed('w', '2026-W38')] }).targetWeek).toBe('2026-W39');
    const all = ['2026-W38', '2026-W39'].map((week) => closed(week, week));
    expect(september({ meetings: all }).targetWeek).toBe('2026-W38');
  });

  test('a month that had begun before the team asks for none, nor one in which everybody is away', () => {
    expect(said(monthIn(yearOf({}), '2026-08').monthly)).toBe('notDue beforeStart');
    const goals = [{ seller: 'Åsa', period: '2026-W37', amount: 1, at: '2026-09-07T07:00:00.000Z' }];
    expect(said(september({ team: { goals } }))).toBe('notDue beforeStart');
    const weeks = { '2026-W40': 5, '2026-W41': 5, '2026-W42': 5, '2026-W43': 5, '2026-W44': 5 };
    const away = yearOf({ team: { absences: { Åsa: weeks, Bo: weeks } } });
    expect(said(monthIn(away, '2026-10').monthly)).toBe('notDue everybodyAbsent');
  });

  test('called off for any of its weeks', () => {
    expect(said(september({ today: '2026-10-01', meetings: [off('month', '2026-W39')] }))).toBe('calledOff');
  });
});

describe('5 longer meetings are shown and never missed', () => {
  const longer = (scene: Scene, month: string): readonly string[] => monthIn(yearOf(scene), month).longer.map(named);

  test('the fourth quarter’s, about the third, waits through October: weeks 40 to 44', () => {
    expect(longer({}, '2026-10')).toEqual(['quarter 2026-Q3 coming']);
    expect(longer({ today: '2026-11-01' }, '2026-10')).toEqual(['quarter 2026-Q3 due']);
    expect(longer({ today: '2026-11-02' }, '2026-10')).toEqual([]);
  });

  test('the quarter in which the team began has nothing to look back at', () => {
    expect(longer({}, '2026-07')).toEqual([]);
    expect(longer({ today: '2026-07-01' }, '2026-07')).toEqual([]);
  });

  test('held or called off, it stands in the month of its target week', () => {
    const held = { meetings: [closed('q', '2026-W46', { kind: 'quarter' })] };
    expect([longer(held, '2026-10'), longer(held, '2026-11')]).toEqual([[], ['quarter 2026-Q3 held 1']]);
    const calledOff = { meetings: [off('quarter', '2026-W41')] };
    expect([longer(calledOff, '2026-10'), longer(calledOff, '2026-11')]).toEqual([['quarter 2026-Q3 calledOff'], []]);
  });
});

describe('5 when a meeting is to be held', () => {
  test('Easter Monday, 6 April 2026: the Tuesday; Good Friday for Friday’s team: Tuesday of the target week', () => {
    const holidays = holidaysOn('2026-04-03', '2026-04-06');
    expect(meetingDateOf('2026-W15', { ...PLAIN, holidays })).toBe('2026-04-07');
    expect(meetingDateOf('2026-W15', { ...PLAIN, holidays, usualWeekday: 5 })).toBe('2026-04-07');
    expect(meetingDateOf('2026-W16', { ...PLAIN, holidays })).toBe('2026-04-13');
  });

  test('is the other way round than the target week, whatever the usual day and the holidays', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 0, max: 600 }),
        fc.uniqueArray(fc.integer({ min: -7, max: 6 }), { maxLength: 6 }),
        (weekday, weeks, offsets) => {
          const usualWeekday = weekday as Weekday;
          const week = addWeeks('2020-W01', weeks);
          const holidays = holidaysOn(...offsets.map((days) => addDays(mondayOf(week), days)));
          const date = meetingDateOf(week, { ...PLAIN, usualWeekday, holidays });
          expect(targetWeekOf(date, usualWeekday)).toBe(week);
        },
      ),
    );
  });

  test('as the newest closed meeting has agreed, for the week that it agreed about', () => {
    const nextMeeting = { date: '2026-09-22', time: '13:30', place: '' };
    const rhythm = yearOf({ meetings: [closed('w', '2026-W38', { nextMeeting })] });
    expect(weekIn(rhythm, '2026-W39').state).toMatchObject({ planned: { date: '2026-09-22', time: '13:30' } });
    expect(weekIn(rhythm, '2026-W40').state).toMatchObject({ planned: { date: '2026-09-28', time: '09:00' } });
  });
});

describe('5 what the year comes to', () => {
  const facts = (used: readonly number[], planned: readonly number[]) => ({
    ...factsWith([]),
    minutes: used.map((minutes, index) => ({
      step: 'round' as const,
      used: minutes,
      planned: planned[index] ?? 0,
    })),
  });
  const energy = (...values: readonly number[]) => values.map((value) => ({ sellerId: idOf('Åsa'), value }));

  test('held, missed, called off, monthlies, minutes and energy', () => {
    const rhythm = yearOf({
      today: '2026-10-14', // week 42
      meetings: [
        closed('36', '2026-W36', { alsoMonthly: true, facts: facts([40, 13], [45, 8]), energy: energy(8, 7, 6) }),
        closed('37', '2026-W37', { facts: facts([44], [45]), energy: energy(1) }),
        closed('38', '2026-W38'), // closed by an older hand, without facts
        closed('40', '2026-W40', { kind: 'month', energy: energy(9, 9, 8, 9) }),
        off('week', '2026-W39'),
        heldMeeting('42', '2026-W42', { energy: energy(1, 1) }),
      ],
    });
    expect(rhythmSums(rhythm)).toEqual({
      weekliesHeld: 4, // 36, 37, 38 and the open 42
      weekliesCalledOff: 1,
      missedWeeks: ['2026-W40', '2026-W41'],
      monthlies: { held: 2, of: 2 }, // September and October; November is to come
      // (53 + 44) / 2 = 48.5, up to 49; (53 + 45) / 2 = 49
      minutes: { known: true, value: 49, parts: { planned: 49, meetings: 2 } },
      // (8 + 7 + 6 + 9 + 9 + 8 + 9) / 7; of one or two answers a meeting told no average, and the year does not either
      energy: { known: true, value: 8, parts: { answers: 7 } },
    });
  });

  test('without a closed meeting there is no average', () => {
    expect(rhythmSums(yearOf({}))).toMatchObject({
      weekliesHeld: 0,
      missedWeeks: ['2026-W36', '2026-W37'],
      monthlies: { held: 0, of: 1 }, // September is due
      minutes: { known: false, why: 'noneClosed' },
      energy: { known: false, why: 'noneGiven' },
    });
  });
});

describe('5 what waits', () => {
  const waits = (scene: Scene): readonly string[] =>
    nextMeetings(viewOf(scene)).map((slot) => `${named(slot)} ${slot.targetWeek}`);

  test('the next of each kind that begins within 13 weeks, week 51', () => {
    expect(waits({})).toEqual([
      'week 2026-W38 due 2026-W38',
      'month 2026-08 due 2026-W38',
      'quarter 2026-Q3 coming 2026-W40',
    ]);
  });

  test('in week 42 the half-year’s and the year’s of week 1 of 2027 are near: 12 weeks', () => {
    const before = closed('30', '2026-W30');
    const meetings = [before, closed('42', '2026-W42', { alsoMonthly: true }), off('week', '2026-W43')];
    expect(waits({ today: '2026-10-14', meetings })).toEqual([
      'week 2026-W44 coming 2026-W44',
      'month 2026-10 coming 2026-W45',
      'quarter 2026-Q3 due 2026-W44', // October’s weeks are 40 to 44; those of 42 and 43 are taken
      'half 2026-H2 coming 2027-W01',
      'year 2026 coming 2027-W01',
    ]);
  });

  test('nothing for a team without sellers', () => {
    expect(waits({ team: { sellers: [], goals: [] } })).toEqual([]);
  });
});

describe('4.1 the day that a meeting offers for the next one', () => {
  const about = (targetWeek: IsoWeek, usualWeekday: Weekday): LocalDate => {
    const document = teamOf({ ...TEAM, settings: { usualTime: '08:30' } });
    const calendar = { ...PLAIN, usualWeekday, holidays: holidaysOn('2026-04-03', '2026-04-06') };
    const next = offeredNext({ targetWeek, place: 'Stora salen' }, { document, calendar });
    expect(next).toMatchObject({ time: '08:30', place: 'Stora salen' });
    return next.date;
  };

  test.each([
    ['the Monday after', '2026-W38', 1, '2026-09-21'],
    ['of a usual Thursday, the one of the target week itself', '2026-W38', 4, '2026-09-17'],
    ['after Easter Monday, 6 April, the Tuesday', '2026-W14', 1, '2026-04-07'],
    ['of a usual Friday on Good Friday, 3 April, the Tuesday that keeps the week', '2026-W14', 5, '2026-04-07'],
  ] as const)('%s', (_, targetWeek, usualWeekday, date) => {
    expect(about(targetWeek, usualWeekday)).toBe(date);
  });
});
