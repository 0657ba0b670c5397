/** Small documents for tests: a team of sellers by name, with results by week; every id is made from a name. */
import type { CommandOf } from '../../shared/commands.ts';
import { defaultSettings, emptyDocument } from '../../shared/defaults.ts';
import type {
  Amount,
  Goal,
  HeldMeeting,
  Id,
  Instant,
  IsoWeek,
  LocalDate,
  MeetingFacts,
  MonthId,
  Period,
  SalesDocument,
  Seller,
  Settings,
} from '../../shared/document.ts';
import { addWeeks, mondayOf } from '../../shared/periods.ts';
import type { Calendar, DayTable, Vantage } from '../../shared/vantage.ts';

/** As a command carries it, which the document's own takes, too. */
type Mapping = CommandOf<'import.commit'>['mapping'];
type ByName<Value> = Readonly<Record<string, Value>>;

export interface SellerSpec {
  readonly name: string;
  readonly joined?: IsoWeek | null;
  readonly left?: IsoWeek | null;
}

export interface GoalSpec {
  readonly seller: string;
  readonly period: Period;
  readonly amount: Amount;
  readonly at?: Instant; // when it was stated; default the morning of 2026-01-05
  readonly name?: string; // its id is idOf(name)
  readonly corrects?: string; // the name of the goal that it replaces
  readonly meeting?: string; // the name of the meeting
  readonly by?: Goal['by'];
}

export interface TeamSpec {
  readonly settings?: Partial<Settings>;
  readonly sellers: readonly (string | SellerSpec)[];
  readonly results?: ByName<Readonly<Record<IsoWeek, Amount>>>;
  readonly budgets?: ByName<Readonly<Record<MonthId, Amount>>>;
  readonly absences?: ByName<Readonly<Record<IsoWeek, number>>>;
  readonly goals?: readonly GoalSpec[];
  readonly meetings?: SalesDocument['meetings'];
}

/** A UUID made from a name, the same every time. */
export function idOf(name: string): Id {
  const hash = [...name].reduce(
    (sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0,
    2_166_136_261,
  );
  return `${hash.toString(16).padStart(8, '0')}-0000-4000-8000-${name.length.toString(16).padStart(12, '0')}`;
}

export function teamOf(spec: TeamSpec): SalesDocument {
  return {
    ...emptyDocument({ ...defaultSettings('sv'), ...spec.settings }),
    sellers: spec.sellers.map(sellerFrom),
    results: rowsOf(spec.results).map(([sellerId, week, amount]) => ({
      sellerId,
      week,
      amount,
      source: 'typed',
      at: '2026-01-05T07:00:00.000Z',
    })),
    budgets: rowsOf(spec.budgets).map(([sellerId, month, amount]) => ({ sellerId, month, amount })),
    absences: rowsOf(spec.absences).map(([sellerId, week, days]) => ({ sellerId, week, days })),
    goals: (spec.goals ?? []).map(goalFrom),
    meetings: spec.meetings ?? [],
  };
}

/** One seller, Åsa: results from week 45 of 2026 on, a goal for November, and a best week of `best` in week 40. */
export function gateTeam(
  amounts: readonly (number | null)[],
  goal: number | null,
  best: number | null = null,
  more: Partial<TeamSpec> = {},
): TeamSpec {
  return {
    sellers: ['Åsa'],
    results: { Åsa: { ...(best === null ? {} : { '2026-W40': best }), ...weeksFrom('2026-W45', amounts) } },
    goals: goal === null ? [] : [{ seller: 'Åsa', period: '2026-11', amount: goal }],
    ...more,
  };
}

/** What is remembered of a list of deals; its columns in the order seller, date, amount. */
export function importMapping(more: Partial<Mapping> = {}): Mapping {
  return {
    columns: [],
    seller: '',
    date: '',
    amount: '',
    status: null,
    statusValues: [],
    dateOrder: 'ymd',
    decimalMark: ',',
    unit: 'one',
    leftOut: [],
    ...more,
  };
}

/** The same, as a file with these three columns leaves it. */
export function mappingOf(seller: string, date: string, amount: string, more: Partial<Mapping> = {}): Mapping {
  return importMapping({ columns: [seller, date, amount], seller, date, amount, ...more });
}

/** Amounts week after week from a first one; `null` leaves a week without a result. */
export function weeksFrom(first: IsoWeek, amounts: readonly (Amount | null)[]): Readonly<Record<IsoWeek, Amount>> {
  return Object.fromEntries(
    amounts.flatMap((amount, index) => (amount === null ? [] : [[addWeeks(first, index), amount] as const])),
  );
}

/** A meeting about a week; open, unless `closedAt` says when it was closed. */
export function heldMeeting(name: string, targetWeek: IsoWeek, more: Partial<HeldMeeting> = {}): HeldMeeting {
  const closedAt = more.closedAt ?? null;
  return {
    id: idOf(name),
    status: closedAt === null ? 'open' : 'review',
    kind: 'week',
    alsoMonthly: false,
    targetWeek,
    finishedWeek: null,
    number: closedAt === null ? null : 1,
    place: '',
    startedAt: `${mondayOf(targetWeek)}T08:00:00.000Z`,
    closedAt,
    lockedAt: null,
    position: { step: 'lobby', stop: null, page: 0, gateOpen: false },
    paused: false,
    visits: [],
    order: [],
    later: [],
    presence: [],
    guests: [],
    wins: [],
    followUps: [],
    teamNote: '',
    obstacles: [],
    training: { topic: '', lesson: '' },
    confirmedAt: null,
    energy: [],
    nextMeeting: null,
    notes: { meeting: '', sellers: [] },
    facts: null,
    addenda: [],
    ...more,
  };
}

/** The facts of a closed meeting that took up some weeks' promises. */
export function factsWith(weeks: readonly IsoWeek[]): MeetingFacts {
  const none = {
    lastGoal: null,
    lastResult: null,
    weekGoal: null,
    weekGoalsStated: 0,
    monthFirst: null,
    monthGoal: null,
  };
  return {
    teamName: '',
    company: '',
    managerName: '',
    currency: 'SEK',
    unit: null,
    timeZone: 'Europe/Stockholm',
    month: '2026-11',
    weekOfMonth: 1,
    weeksInMonth: 4,
    lastWeek: '2026-W44',
    promises: weeks.map((week) => ({ week, reached: 0, known: 0, result: 0, goal: 0 })),
    lookBack: null,
    longGoals: null,
    actions: [],
    team: {
      weekResults: [],
      monthResult: 0,
      monthGoal: null,
      monthGoalsStated: 0,
      sellers: 0,
      budget: null,
      trend: null,
    },
    sellers: [],
    sums: { ...none, reached: 0, known: 0, monthGoalsStated: 0, budget: null },
    minutes: [],
  };
}

/** Months by Thursday, the year from January, no holidays. */
export const PLAIN: Calendar = {
  scheme: { kind: 'thursday' },
  firstMonth: 1,
  usualWeekday: 1,
  timeZone: 'Europe/Stockholm',
  holidays: {},
};

export function patternCalendar(pattern: '4-4-5' | '4-5-4' | '5-4-4', firstMonth = 1): Calendar {
  return { ...PLAIN, scheme: { kind: 'pattern', pattern }, firstMonth };
}

export function holidaysOn(...dates: readonly LocalDate[]): DayTable {
  return Object.fromEntries(dates.map((date) => [date, true]));
}

/** A vantage on a week; today is that week's Monday unless said. */
export function vantageOn(document: SalesDocument, targetWeek: IsoWeek, more: Partial<Vantage> = {}): Vantage {
  return { document, calendar: PLAIN, targetWeek, today: mondayOf(targetWeek), finishedWeek: null, ...more };
}

function sellerFrom(spec: string | SellerSpec): Seller {
  const { name, joined, left } = typeof spec === 'string' ? { name: spec, joined: null, left: null } : spec;
  return { id: idOf(name), name, joined: joined ?? null, left: left ?? null, aliases: [] };
}

function goalFrom(spec: GoalSpec, index: number): Goal {
  return {
    id: idOf(spec.name ?? `goal ${index}`),
    sellerId: idOf(spec.seller),
    period: spec.period,
    amount: spec.amount,
    statedAt: spec.at ?? '2026-01-05T08:00:00.000Z',
    meetingId: spec.meeting === undefined ? null : idOf(spec.meeting),
    by: spec.by ?? 'seller',
    ...(spec.corrects === undefined ? {} : { corrects: idOf(spec.corrects) }),
  };
}

function rowsOf(table: ByName<Readonly<Record<string, number>>> = {}): readonly (readonly [Id, string, number])[] {
  return Object.entries(table).flatMap(([name, row]) =>
    Object.entries(row).map(([key, value]) => [idOf(name), key, value] as const),
  );
}
