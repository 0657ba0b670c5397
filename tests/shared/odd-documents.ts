/** Documents that hold every oddity at once: gaps, returns, sellers who come and go, weeks without days, goals of 0, the largest amounts. */
import fc from 'fast-check';
import { periodOf } from '../../shared/calendar.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import type { Action, Goal, HeldMeeting, SalesDocument, Settings } from '../../shared/document.ts';
import { addDays, addWeeks, mondayOf } from '../../shared/periods.ts';
import { calendarOf } from '../../shared/vantage.ts';
import type { Calendar, DayTable } from '../../shared/vantage.ts';
import { factsWith, heldMeeting, idOf, teamOf, weeksFrom } from './builders.ts';
import type { GoalSpec, SellerSpec } from './builders.ts';

export interface Odd {
  readonly document: SalesDocument; // ends with an open meeting
  readonly meeting: HeldMeeting;
  readonly holidays: DayTable;
  readonly now: string;
}

const MAX = Number.MAX_SAFE_INTEGER;
const NAMES = ['Åsa Öberg', 'Bo Ek', 'Bo Åkesson', 'Cia'];
/** 2026-W38 to 2027-W08: two ends of months, the 53rd week and the turn of the year. */
const SPAN = 24;
const FIRST = '2026-W38';
const week = fc.nat({ max: SPAN - 1 }).map((at) => addWeeks(FIRST, at));
const MONTHS = ['2026-09', '2026-10', '2026-11', '2026-12', '2027-01', '2027-02'];

const goalAmount = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 40_000_00 }) },
  fc.constantFrom(0, 0, 1, 3),
  fc.constantFrom(MAX - 1, MAX),
);
const result = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 10_000_00 }) },
  fc.constantFrom(0, 0, 0),
  fc.integer({ min: -5_000_00, max: -1 }),
  fc.constantFrom(-MAX, MAX),
);

const settings = fc.record<Partial<Settings>>({
  teamName: fc.constant('Norr'),
  company: fc.constant('Norrfors'),
  managerName: fc.constant('Maja Lind'),
  place: fc.constant('Stora rummet'),
  currency: fc.constantFrom('SEK', 'ISK', 'KWD'),
  unit: fc.constantFrom(null, null, {
    sv: { one: 'avtal', many: 'avtal' },
    en: { one: 'contract', many: 'contracts' },
  }),
  monthScheme: fc.oneof(
    fc.constant({ kind: 'thursday' } as const),
    fc
      .constantFrom('4-4-5' as const, '4-4-5' as const, '4-5-4' as const, '5-4-4' as const)
      .map((pattern) => ({ kind: 'pattern', pattern }) as const),
  ),
  firstMonth: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 })),
  trendBands: fc.constantFrom(
    [-300, -50, 10, 150] as const,
    [-1_000, -999, 999, 1_000] as const,
    [-1, 0, 1, 2] as const,
  ),
  gate: fc.record({
    neededOfBest: fc.constantFrom(100, 125, 1_000),
    paceOfGoal: fc.constantFrom(1, 60, 100),
  }),
});

const sellers = fc.subarray(NAMES).chain((names) =>
  fc.tuple(
    ...names.map((name) =>
      fc.record({
        name: fc.constant(name),
        joined: fc.option(week, { freq: 3 }), // null more often than not
        left: fc.option(week, { freq: 3 }),
      }),
    ),
  ),
) as fc.Arbitrary<readonly Required<SellerSpec>[]>;

/** By seller: week after week from the first; `out` of ten are left out. One seller in five has `always` instead. */
function weekly(value: fc.Arbitrary<number>, out: number, always: readonly (number | null)[]) {
  const one = fc.oneof({ weight: 10 - out, arbitrary: value }, { weight: out, arbitrary: fc.constant(null) });
  const drawn = fc.array(one, { minLength: SPAN, maxLength: SPAN });
  const row = fc.oneof({ weight: 4, arbitrary: drawn }, fc.constant(always));
  return fc.tuple(row, row, row, row).map((rows) => byName(rows.map((amounts) => weeksFrom(FIRST, amounts))));
}

function byName<Row>(rows: readonly Row[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(NAMES.map((name, at) => [name, rows[at] as Row]));
}

const budget = fc.dictionary(fc.constantFrom(...MONTHS), goalAmount, { maxKeys: 4, noNullPrototype: true });

/** Most are about the week, the month and the longer periods in hand; some about those before. */
const goal = fc.record({
  seller: fc.constantFrom(...NAMES),
  about: fc.constantFrom('week', 'week', 'month', 'month', 'month', 'quarter', 'half', 'year'),
  weeksBack: fc.constantFrom(0, 0, 0, 1, 2, 4),
  amount: goalAmount,
  minute: fc.integer({ min: -60 * 24 * 60, max: 60 }),
  corrects: fc.boolean(), // the goal before it in the file, if there is one of the same seller and period
  inMeeting: fc.boolean(),
  advance: fc.boolean(),
  worded: fc.boolean(),
});
const goals = fc.array(goal, { maxLength: 24, size: 'max' });

const meetings = fc.record({
  target: fc.integer({ min: 2, max: SPAN - 3 }),
  kind: fc.constantFrom('week', 'month', 'quarter', 'half', 'year'),
  alsoMonthly: fc.boolean(),
  /** Days from the target week's Monday to today. */
  slip: fc.integer({ min: -9, max: 16 }),
  saysFinished: fc.boolean(),
  takenUp: fc.subarray([1, 2, 3]),
  energy: fc.boolean(),
  next: fc.boolean(),
  decided: fc.nat({ max: 4 }),
});

/** Every document it gives can be read by the schema; texts that people write are never empty here. */
export const oddDocuments: fc.Arbitrary<Odd> = fc
  .record({
    settings,
    sellers,
    goals,
    results: weekly(
      result,
      1,
      Array.from({ length: SPAN }, () => 0),
    ),
    budgets: fc.tuple(budget, budget, budget, budget).map(byName),
    absences: weekly(fc.integer({ min: 1, max: 5 }), 8, []),
    /** Whole weeks, and single days, without work. */
    shut: fc.array(week, { maxLength: 3 }),
    daysOff: fc.array(fc.nat({ max: SPAN * 7 }), { maxLength: 8 }),
    held: meetings,
  })
  .map((odd) => {
    const targetWeek = addWeeks(FIRST, odd.held.target);
    const today = addDays(mondayOf(targetWeek), odd.held.slip);
    const now = `${today}T09:00:00.000Z`;
    const names = odd.sellers.map(({ name }) => name);
    const only = <Row>(rows: Readonly<Record<string, Row>>): Readonly<Record<string, Row>> =>
      Object.fromEntries(Object.entries(rows).filter(([name]) => names.includes(name)));
    const holidays = holidaysOf(odd.shut, odd.daysOff);
    const drawn = odd.goals.filter(({ seller }) => names.includes(seller));
    const specs = goalSpecs(
      drawn,
      targetWeek,
      now,
      calendarOf({ ...defaultSettings('sv'), ...odd.settings }, holidays),
    );
    const base = teamOf({
      settings: odd.settings,
      sellers: odd.sellers,
      results: only(odd.results),
      budgets: only(odd.budgets),
      absences: only(odd.absences),
      goals: specs.map(({ spec }) => spec),
    });
    const worded = base.goals.map((goal, at): Goal => (specs[at]?.worded === true ? { ...goal, ...WORDS } : goal));
    const ids = base.sellers.map(({ id }) => id);
    const meeting = heldMeeting('now', targetWeek, {
      kind: odd.held.kind as HeldMeeting['kind'],
      alsoMonthly: odd.held.kind === 'week' && odd.held.alsoMonthly,
      startedAt: now,
      finishedWeek: odd.held.saysFinished ? addWeeks(targetWeek, -1) : null,
      place: 'Stora rummet',
      order: ids,
      later: ids.slice(0, 1),
      presence: ids.map((sellerId, at) => ({
        sellerId,
        state: at % 2 === 0 ? 'here' : 'away',
        at: null,
      })),
      visits: [{ step: 'wins', stop: null, from: now, to: null }],
      wins: ids.slice(0, 1).map((sellerId) => ({ id: idOf('win'), sellerId, text: 'Ny ramkund' })),
      obstacles: Array.from({ length: odd.held.decided }, (_, at) => ({
        id: idOf(`obstacle ${at}`),
        text: `Hinder ${at}`,
        actionId: at % 2 === 0 ? idOf(`action ${at}`) : null,
      })),
      training: { topic: 'Invändningar', lesson: 'Fråga en gång till' },
      energy: odd.held.energy ? ids.map((sellerId, at) => ({ sellerId, value: at + 1 })) : [],
      nextMeeting: odd.held.next ? { date: addDays(today, 7), time: '09:00', place: 'Stora rummet' } : null,
    });
    const before = heldMeeting('before', addWeeks(targetWeek, -1), {
      closedAt: `${addDays(today, -7)}T10:00:00.000Z`,
      facts: factsWith(odd.held.takenUp.map((back) => addWeeks(targetWeek, -back))),
    });
    const actions = Array.from({ length: odd.held.decided }, (_, at): Action => ({
      id: idOf(`action ${at}`),
      kind: at === 3 && ids.length > 0 ? 'comesBack' : 'decision',
      text: `Gör ${at}`,
      owner: at % 2 === 0 ? { kind: 'manager' } : { kind: 'text', name: 'Kim' },
      due: at % 2 === 0 ? addDays(today, at) : null,
      about: at === 3 ? (ids[0] ?? null) : null,
      meetingId: at === 1 ? before.id : meeting.id,
      createdAt: `${addDays(today, at === 1 ? -7 : 0)}T09:30:00.000Z`,
      doneAt: null,
    }));
    const document = { ...base, goals: worded, actions, meetings: [before, meeting] };
    return { document, meeting, holidays, now };
  });

const WORDS = {
  belief: 8,
  potential: 'Två offerter ute',
  action: 'Ringer Lundbergs',
  reason: 'Stororder i Kiruna',
} as const;

type DrawnGoal = typeof goal extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function goalSpecs(
  drawn: readonly DrawnGoal[],
  targetWeek: string,
  now: string,
  calendar: Calendar,
): readonly { readonly spec: GoalSpec; readonly worded: boolean }[] {
  const placed = drawn.map((one) => ({
    ...one,
    period: periodOf(one.about as 'week', addWeeks(targetWeek, -one.weeksBack), calendar),
  }));
  return placed.map((one, at) => {
    const slip = placed.findLastIndex(
      (other, index) => index < at && other.seller === one.seller && other.period === one.period,
    );
    const spec: GoalSpec = {
      seller: one.seller,
      period: one.period,
      amount: one.amount,
      at: new Date(Date.parse(now) + one.minute * 60_000).toISOString(),
      name: `goal ${at}`,
      by: one.advance ? 'advance' : 'seller',
      ...(one.inMeeting ? { meeting: 'now' } : {}),
      ...(one.corrects && slip >= 0 ? { corrects: `goal ${slip}` } : {}),
    };
    return { spec, worded: one.worded };
  });
}

function holidaysOf(shut: readonly string[], daysOff: readonly number[]): DayTable {
  const weeks = shut.flatMap((one) => [0, 1, 2, 3, 4].map((day) => addDays(mondayOf(one), day)));
  const days = daysOff.map((day) => addDays(mondayOf(FIRST), day));
  return Object.fromEntries([...weeks, ...days].map((date) => [date, true] as const));
}
