/**
 * The stored document, version 1 (design 3). One document per sales team; everything else in the app is derived from it.
 * The shape is frozen with the first release: a change here is a new version with a migration in schema.ts.
 */

export type Id = string; // UUID, made in the main process
export type Instant = string; // ISO 8601 UTC with milliseconds: 2026-11-23T08:20:00.000Z
export type LocalDate = string; // 2026-11-23, in the team's time zone
export type LocalTime = string; // 09:00, in the team's time zone
export type IsoWeek = string; // 2026-W48
export type MonthId = string; // 2026-11, a sales month (design 4.1)
export type Period = string; // 2026-W48, 2026-11, 2026-Q4, 2026-H2, 2026
/** Whole minor units of the team's currency (öre), or whole units for a team that counts something else. */
export type Amount = number;

export type Locale = 'sv' | 'en';
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7; // ISO: 1 is Monday

export interface SalesDocument {
  readonly format: 'saljmote';
  readonly version: 1;
  readonly settings: Settings;
  readonly sellers: readonly Seller[]; // in the team's order
  readonly budgets: readonly Budget[];
  readonly results: readonly Result[];
  readonly absences: readonly Absence[];
  readonly goals: readonly Goal[]; // append-only
  readonly meetings: readonly Meeting[];
  readonly actions: readonly Action[];
}

/** How weeks make months (design 4.1): by each week's Thursday, or a fixed pattern from a first month. */
export type MonthScheme =
  { readonly kind: 'thursday' } | { readonly kind: 'pattern'; readonly pattern: '4-4-5' | '4-5-4' | '5-4-4' };

export interface UnitName {
  readonly one: string;
  readonly many: string;
}

export interface Settings {
  readonly teamName: string;
  readonly company: string;
  readonly locale: Locale;
  readonly currency: string; // ISO 4217
  /** What the team counts when it is not money; null means money in `currency`. */
  readonly unit: { readonly sv: UnitName; readonly en: UnitName } | null;
  /** What a typed number without a word means. */
  readonly bareNumber: 'one' | 'thousand' | 'million';
  readonly timeZone: string; // IANA
  readonly country: string; // ISO 3166 alpha-2, or 'none'
  readonly monthScheme: MonthScheme;
  readonly firstMonth: number; // 1–12: the first month of the team's year
  readonly usualWeekday: Weekday;
  readonly usualTime: LocalTime;
  readonly place: string;
  readonly managerName: string;
  readonly roundOrder: 'team' | 'rotating';
  readonly showTrendWord: boolean;
  /** Four rising numbers, tenths of a per cent per week (design 4.3). */
  readonly trendBands: readonly [number, number, number, number];
  /** Whole per cent (design 4.4): needed above this share of the best week; pace below this share of the goal. */
  readonly gate: { readonly neededOfBest: number; readonly paceOfGoal: number };
  readonly minutesPerStep: MinutesPerStep;
  readonly signatures: boolean;
  /** The team's own wording of coaching questions, by the question's key; absent keys use the catalogue. */
  readonly coachingQuestions: Readonly<Record<string, string>>;
  readonly importMappings: readonly ImportMapping[];
}

/** Planned minutes; `round` is per seller. */
export interface MinutesPerStep {
  readonly wins: number;
  readonly promises: number;
  readonly team: number;
  readonly lookBack: number;
  readonly round: number;
  readonly obstacles: number;
  readonly training: number;
  readonly summary: number;
  readonly close: number;
}

/** What the app remembers of a kind of file, found again by its column names. */
export interface ImportMapping {
  readonly columns: readonly string[];
  readonly seller: string;
  readonly date: string;
  readonly amount: string;
  readonly status: string | null;
  readonly statusValues: readonly string[];
  readonly dateOrder: 'ymd' | 'mdy' | 'dmy';
  readonly decimalMark: '.' | ',';
  readonly unit: 'one' | 'thousand' | 'million';
  readonly leftOut: readonly string[]; // names that are not this team's
}

export interface Seller {
  readonly id: Id;
  readonly name: string;
  readonly joined: IsoWeek | null; // null: since ever
  readonly left: IsoWeek | null; // the last week in the team; null: still here
  readonly aliases: readonly string[]; // the same person's names in files
}

export interface Budget {
  readonly sellerId: Id;
  readonly month: MonthId;
  readonly amount: Amount;
}

export interface Result {
  readonly sellerId: Id;
  readonly week: IsoWeek;
  readonly amount: Amount; // may be negative (returns)
  readonly source: string; // 'typed', 'pasted' or a file's name
  readonly at: Instant;
}

export interface Absence {
  readonly sellerId: Id;
  readonly week: IsoWeek;
  readonly days: number; // 1–5
}

export interface Goal {
  readonly id: Id;
  readonly sellerId: Id;
  readonly period: Period;
  readonly amount: Amount; // 0 or more
  readonly statedAt: Instant;
  readonly meetingId: Id | null;
  readonly by: 'seller' | 'advance';
  readonly belief?: number; // 1–10
  readonly potential?: string;
  readonly action?: string;
  readonly reason?: string;
  readonly corrects?: Id;
}

export type ActionOwner =
  | { readonly kind: 'seller'; readonly sellerId: Id }
  | { readonly kind: 'manager' }
  | { readonly kind: 'text'; readonly name: string };

/** Who does what and when: a decision from the obstacles step, or a promise to come back with a goal. */
export interface Action {
  readonly id: Id;
  readonly kind: 'decision' | 'comesBack';
  readonly text: string;
  readonly owner: ActionOwner;
  readonly due: LocalDate | null;
  readonly about: Id | null; // the seller who comes back
  readonly meetingId: Id | null;
  readonly createdAt: Instant;
  readonly doneAt: Instant | null;
}

export type MeetingKind = 'week' | 'month' | 'quarter' | 'half' | 'year';
export type StepId =
  'lobby' | 'wins' | 'promises' | 'team' | 'lookBack' | 'round' | 'obstacles' | 'training' | 'summary' | 'close';

export type PresenceState = 'expected' | 'here' | 'remote' | 'late' | 'away';

export interface Presence {
  readonly sellerId: Id;
  readonly state: PresenceState;
  readonly at: Instant | null; // when somebody late arrived
}

export interface Position {
  readonly step: StepId;
  readonly stop: Id | null; // the seller, in the round
  readonly page: number; // from 0
  readonly gateOpen: boolean;
}

/** One visit to a step or stop; the open one has no end. A pause closes it (design 5). */
export interface Visit {
  readonly step: StepId;
  readonly stop: Id | null;
  readonly from: Instant;
  readonly to: Instant | null;
}

export interface Win {
  readonly id: Id;
  readonly sellerId: Id | null; // null: the team's
  readonly text: string;
}

export interface FollowUp {
  readonly goalId: Id;
  readonly done: boolean;
}

/** What stands in the way; it is decided when it has an action. */
export interface Obstacle {
  readonly id: Id;
  readonly text: string;
  readonly actionId: Id | null;
}

export interface NextMeeting {
  readonly date: LocalDate;
  readonly time: LocalTime;
  readonly place: string;
}

/** Never on the stage, never in the minutes, in no export unless asked for. */
export interface PrivateNotes {
  readonly meeting: string;
  readonly sellers: readonly { readonly sellerId: Id; readonly text: string }[];
}

export interface HeldMeeting {
  readonly id: Id;
  readonly status: 'open' | 'review' | 'locked';
  readonly kind: MeetingKind;
  /** A weekly held as a monthly keeps its name and number and counts in both series. */
  readonly alsoMonthly: boolean;
  readonly targetWeek: IsoWeek;
  /** A running week that the manager has said is finished, else null. */
  readonly finishedWeek: IsoWeek | null;
  readonly number: number | null; // given at the close
  readonly place: string;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
  readonly lockedAt: Instant | null;
  readonly position: Position;
  readonly paused: boolean;
  readonly visits: readonly Visit[];
  readonly order: readonly Id[]; // the round's order, as it was when the meeting began
  readonly later: readonly Id[]; // stops put off, in the order they were
  readonly presence: readonly Presence[];
  readonly guests: readonly string[];
  readonly wins: readonly Win[];
  readonly followUps: readonly FollowUp[];
  readonly teamNote: string;
  readonly obstacles: readonly Obstacle[];
  readonly training: { readonly topic: string; readonly lesson: string };
  readonly confirmedAt: Instant | null; // goals and decisions read aloud and confirmed
  readonly energy: readonly { readonly sellerId: Id; readonly value: number }[];
  readonly nextMeeting: NextMeeting | null;
  readonly notes: PrivateNotes;
  /** The figures and facts that were shown, kept from the close on; never texts (design 3). */
  readonly facts: MeetingFacts | null;
  readonly addenda: readonly { readonly at: Instant; readonly text: string }[];
}

export interface CalledOffMeeting {
  readonly id: Id;
  readonly status: 'calledOff';
  readonly kind: MeetingKind;
  readonly targetWeek: IsoWeek;
  readonly reason: string;
  readonly at: Instant;
}

export type Meeting = HeldMeeting | CalledOffMeeting;

/** Reached, only against the goal in force, only against the original, or neither (design 4.2). */
export type PeriodAnswer = 'reached' | 'reachedInForce' | 'reachedOriginal' | 'notReached';

export type TrendWord = 'steepDown' | 'down' | 'steady' | 'up' | 'steepUp';
/** Why a promise has no answer, or its answer (design 4.2). */
export type KeptState = 'kept' | 'missed' | 'noGoal' | 'noResult' | 'absent' | 'excused' | 'running';

/** The figures of a meeting as they were shown, enough to print its minutes for ever in both languages (design 3, 7). */
export interface MeetingFacts {
  readonly teamName: string;
  readonly company: string;
  readonly managerName: string;
  readonly currency: string;
  readonly unit: Settings['unit'];
  readonly timeZone: string;
  readonly month: MonthId;
  readonly weekOfMonth: number;
  readonly weeksInMonth: number;
  readonly lastWeek: IsoWeek; // the last finished week before the target week
  readonly promises: readonly PromiseWeekFacts[];
  readonly team: TeamFacts;
  /** The period looked back at, by monthly and longer meetings. */
  readonly lookBack: LookBackFacts | null;
  /** The goals for the period in hand, asked for by quarterly and longer meetings. */
  readonly longGoals: LongGoalFacts | null;
  readonly sellers: readonly SellerFacts[]; // in the round's order
  /** The decisions that the minutes tell of, as they stood; their texts are in `actions`. */
  readonly actions: readonly ActionFacts[];
  readonly sums: SumFacts;
  readonly minutes: readonly { readonly step: StepId; readonly planned: number; readonly used: number }[];
}

export interface PromiseWeekFacts {
  readonly week: IsoWeek;
  readonly reached: number;
  readonly known: number;
  readonly result: Amount;
  readonly goal: Amount;
}

export interface TeamFacts {
  readonly weekResults: readonly { readonly week: IsoWeek; readonly amount: Amount }[]; // of the month in hand
  readonly monthResult: Amount;
  readonly monthGoal: Amount | null;
  readonly monthGoalsStated: number;
  readonly sellers: number;
  readonly budget: Amount | null;
  readonly trend: TrendWord | null;
}

export interface ActionFacts {
  readonly actionId: Id;
  readonly owner: ActionOwner;
  readonly due: LocalDate | null;
  readonly done: boolean;
}

export interface LookBackFacts {
  readonly period: Period;
  readonly rows: readonly LookBackSellerFacts[]; // in the round's order
}

export interface LookBackSellerFacts {
  readonly sellerId: Id;
  readonly name: string;
  readonly original: Amount | null;
  readonly goal: Amount | null;
  readonly result: Amount | null; // null: not known for each of its weeks
  readonly budget: Amount | null;
  /** Against the goal in force, and against the original beside it; null: not known. */
  readonly answer: PeriodAnswer | null;
  readonly trend: TrendWord | null; // in which the period was left
}

export interface LongGoalFacts {
  readonly period: Period;
  readonly rows: readonly {
    readonly sellerId: Id;
    readonly name: string;
    readonly original: Amount | null;
    readonly goal: Amount | null;
  }[]; // in the round's order
  readonly sum: Amount | null; // of those stated
  readonly stated: number;
}

export interface SellerFacts {
  readonly sellerId: Id;
  readonly name: string;
  /** Was not yet in the team in the last finished week. */
  readonly isNew: boolean;
  readonly presence: PresenceState;
  readonly lastGoal: Amount | null;
  readonly lastResult: Amount | null;
  readonly kept: KeptState;
  readonly weekGoalId: Id | null;
  readonly weekGoal: Amount | null;
  readonly monthGoalId: Id | null;
  readonly monthFirst: Amount | null;
  readonly monthGoal: Amount | null;
  readonly monthResult: Amount | null;
  readonly budget: Amount | null;
  readonly trend: TrendWord | null;
}

export interface SumFacts {
  readonly lastGoal: Amount | null;
  readonly lastResult: Amount | null;
  readonly reached: number;
  readonly known: number;
  readonly weekGoal: Amount | null;
  readonly weekGoalsStated: number;
  readonly monthFirst: Amount | null;
  readonly monthGoal: Amount | null;
  readonly monthGoalsStated: number;
  readonly budget: Amount | null;
}
