/**
 * What the projector may know, and nothing else (design 6): no notes, no coach cues, no reasons of absence, no file names.
 * Main derives it from the document (stage-model.ts) and sends it; figures are raw amounts, names are as the stage says them.
 */
import type { AmountStyle } from './amounts/style.ts';
import type {
  Amount,
  Id,
  Instant,
  IsoWeek,
  LocalDate,
  LocalTime,
  Locale,
  MeetingKind,
  MonthId,
  Period,
  PeriodAnswer,
  PresenceState,
  StepId,
  TrendWord,
} from './document.ts';
import type { Freshness } from './finished.ts';
import type { PeriodKind } from './periods.ts';

export interface StageModel {
  readonly locale: Locale;
  readonly style: AmountStyle;
  readonly footer: StageFooter;
  readonly strip: readonly StripPart[];
  /** Null in the lobby: the meeting's clock has not begun. */
  readonly clock: StepClock | null;
  readonly screen: StageScreen;
}

export interface StageFooter {
  readonly step: StepId;
  /** "2 of 6" in the round; null elsewhere. */
  readonly stop: { readonly number: number; readonly of: number } | null;
  readonly page: { readonly number: number; readonly of: number } | null; // null when there is one page
  readonly startsAt: LocalTime | null; // in the lobby
}

/** One piece of the agenda strip, as wide as its planned minutes. */
export interface StripPart {
  readonly minutes: number;
  readonly state: 'done' | 'current' | 'toCome';
  /** Part of the round after its first stop: drawn close to the one before. */
  readonly joined: boolean;
}

/** Elapsed = `beforeMs` + (now − `runningSince`), from timestamps (design 5). */
export interface StepClock {
  readonly budgetMs: number;
  readonly beforeMs: number;
  readonly runningSince: Instant | null; // null while paused
}

export type StageScreen =
  | LobbyScreen
  | WinsScreen
  | PromisesScreen
  | ActionsScreen
  | TeamScreen
  | LookBackScreen
  | RoundScreen
  | GateScreen
  | ObstaclesScreen
  | TrainingScreen
  | SummaryScreen
  | DecidedScreen
  | CloseScreen;

export interface LobbyScreen {
  readonly kind: 'lobby';
  readonly team: string;
  readonly meeting: MeetingKind;
  readonly alsoMonthly: boolean;
  /** The period that a monthly or longer meeting looks back at and is named after. */
  readonly lookBack: Period | null;
  readonly date: LocalDate;
  readonly week: IsoWeek;
  readonly month: MonthId;
  readonly weekOfMonth: number;
  readonly weeksInMonth: number;
  readonly people: readonly LobbyPerson[]; // this page's
  readonly guests: readonly string[];
  /** The newest finished week with results, and how many of those expected have one; null when there are none. */
  readonly freshThrough: Freshness | null;
  readonly place: string;
}

export interface LobbyPerson {
  readonly name: string;
  readonly state: PresenceState;
  readonly lateAt: LocalTime | null;
}

export interface WinsScreen {
  readonly kind: 'wins';
  /** As they were said; the last is the newest. The view shows the newest large and the ones before it in a list. */
  readonly wins: readonly { readonly name: string | null; readonly text: string }[];
}

export interface PromiseRow {
  readonly name: string;
  readonly goal: Amount | null;
  readonly result: Amount | null;
  readonly state: 'kept' | 'missed' | 'noGoal' | 'noResult' | 'absent' | 'excused' | 'running';
  readonly action: string | null;
  readonly done: boolean | null; // null: not said
}

export interface PromisesScreen {
  readonly kind: 'promises';
  readonly week: IsoWeek;
  readonly reached: number;
  readonly known: number;
  readonly result: Amount;
  readonly goal: Amount;
  /** The figures on a line of their own: long names or amounts leave no room beside them. */
  readonly isTall: boolean;
  readonly rows: readonly PromiseRow[]; // this page's
}

/** Open actions, a page of their own in the promises step. */
export interface ActionsScreen {
  readonly kind: 'actions';
  readonly rows: readonly DecisionRow[];
}

export interface DecisionRow {
  readonly text: string;
  /** Who comes back with a goal; then there is no text. */
  readonly about: string | null;
  readonly owner: string;
  readonly due: LocalDate | null;
  readonly done: boolean;
}

export interface Trend {
  readonly word: TrendWord;
  /** Null where no line is drawn. Ends are places among the chart's bars (0 is the oldest) and weekly amounts. */
  readonly line: {
    readonly from: number;
    readonly to: number;
    readonly fromAmount: number;
    readonly toAmount: number;
  } | null;
}

export interface WeekBar {
  readonly week: IsoWeek;
  readonly month: MonthId;
  readonly state: 'value' | 'missing' | 'absent' | 'notMember';
  readonly result: Amount | null;
  readonly goal: Amount | null; // the promise of that week
  readonly kept: boolean | null;
}

/** Thirteen weeks before the target week, oldest first. */
export interface WeekChart {
  readonly bars: readonly WeekBar[];
  readonly targetWeek: IsoWeek;
  readonly trend: Trend | null;
}

/** The month so far against its goal (looks, "Month track"). */
export interface MonthTrack {
  readonly month: MonthId;
  readonly targetWeek: IsoWeek;
  /** Null before the month's first result: a missing result is not 0 (design 3). */
  readonly soFar: Amount | null;
  /** What the target week has brought of it; 0 without a result. */
  readonly already: Amount;
  /** Solid lengths laid end to end, one per week sold, that end at the sum: a negative week is taken off the weeks before it. */
  readonly cells: readonly { readonly week: IsoWeek; readonly amount: Amount }[];
  /** What the week goal adds to the sum, beyond what the week has already brought. */
  readonly said: { readonly week: IsoWeek; readonly amount: Amount } | null;
  readonly goal: Amount | null;
  /** For the team: how many have stated, of how many; null for one seller. */
  readonly stated: { readonly count: number; readonly of: number } | null;
  readonly budget: Amount | null;
  /** For the team: how many have a budget, of how many; null for one seller. */
  readonly budgeted: { readonly count: number; readonly of: number } | null;
}

export interface TeamScreen {
  readonly kind: 'team';
  readonly team: string;
  readonly chart: WeekChart;
  readonly track: MonthTrack;
}

export interface LookBackRow {
  readonly name: string;
  readonly original: Amount | null;
  readonly goal: Amount | null;
  readonly result: Amount | null;
  readonly budget: Amount | null;
  /** Against the goal in force, and against the original beside it; null: not known. */
  readonly answer: PeriodAnswer | null;
  /** The first week whose result is missing, where the whole is not known for that reason. */
  readonly missingWeek: IsoWeek | null;
  readonly trend: TrendWord | null;
}

export interface LookBackScreen {
  readonly kind: 'lookBack';
  readonly period: Period; // looked back at on this page: the whole, or one of its months
  readonly reached: number;
  readonly known: number;
  /** Three lines a row instead of two: long names or amounts leave no room beside each other. */
  readonly isTall: boolean;
  readonly rows: readonly LookBackRow[]; // this page's
}

export interface StatedGoal {
  readonly amount: Amount;
  readonly belief: number | null;
  readonly action: string | null;
  readonly inAdvance: boolean;
  /** False while it is not on disk: it stays outlined (design 9). */
  readonly stored: boolean;
}

export interface RoundScreen {
  readonly kind: 'round';
  readonly sellerId: Id; // so that a change of stop is seen; says nothing about a person
  readonly name: string;
  readonly present: boolean;
  readonly lastWeek: {
    readonly result: Amount | null;
    readonly goal: Amount | null;
    readonly state: PromiseRow['state'];
  };
  readonly showTrendWord: boolean;
  readonly chart: WeekChart;
  /** What is asked when nobody is typing: the longest period without a goal first. */
  readonly asks: PeriodKind;
  readonly weekGoal: StatedGoal | null;
  /** The period in hand of a quarterly or longer meeting, and its goal. */
  readonly longGoal: { readonly period: Period; readonly amount: Amount | null; readonly stored: boolean } | null;
  readonly comesBack: LocalDate | null;
  readonly track: MonthTrack;
  /** One line that explains the chart's signs, at the first stop that is asked and has bars. */
  readonly explains: boolean;
}

/** The restatement of the month goal (design 4.4): old goal struck, the new one said. */
export interface GateScreen {
  readonly kind: 'gate';
  readonly sellerId: Id;
  readonly name: string;
  readonly way: 'up' | 'down' | 'hand';
  readonly showTrendWord: boolean;
  readonly trend: TrendWord | null; // null when lowered: no trend word stands there
  readonly weeksSoFar: number;
  readonly weeksLeft: number;
  readonly old: { readonly amount: Amount; readonly week: IsoWeek };
  readonly stated: { readonly amount: Amount; readonly reason: string | null; readonly stored: boolean } | null;
  readonly asks: 'week' | 'month';
  readonly targetWeek: IsoWeek;
  readonly weekGoal: StatedGoal | null;
  readonly track: MonthTrack;
}

export interface ObstaclesScreen {
  readonly kind: 'obstacles';
  /** The one in hand: the newest not yet decided. */
  readonly current: { readonly text: string } | null;
  readonly decided: readonly DecisionRow[]; // this page's, newest first
}

export interface TrainingScreen {
  readonly kind: 'training';
  readonly topic: string;
  readonly lesson: string;
}

export interface SummaryRow {
  readonly name: string;
  readonly amounts: readonly [Amount | null, Amount | null];
  readonly inAdvance: boolean;
  readonly comesBack: LocalDate | null;
}

export interface SummaryScreen {
  readonly kind: 'summary';
  /** What the sum and the first figure of each row are for, and the second: week and month; then, of a longer meeting, its period and the month. */
  readonly periods: readonly [Period, Period];
  readonly sum: Amount | null;
  readonly stated: { readonly count: number; readonly of: number };
  /** The goals below the sum instead of beside it: long names or amounts. */
  readonly isWide: boolean;
  readonly rows: readonly SummaryRow[]; // this page's
  /** Every decision, where there is room for them under the sum. */
  readonly decisions: readonly DecisionRow[];
  /** Null on the pages of a longer period: the month is no measure of it. */
  readonly track: MonthTrack | null;
}

/** What was decided at this meeting, on pages of its own in the summary. */
export interface DecidedScreen {
  readonly kind: 'decided';
  readonly rows: readonly DecisionRow[]; // this page's
}

export interface CloseScreen {
  readonly kind: 'close';
  readonly next: {
    readonly date: LocalDate;
    readonly time: LocalTime;
    readonly week: IsoWeek;
    readonly place: string;
  } | null;
  /** Only the average is shown, and none of so few that it would give somebody away: then how many have answered. */
  readonly energy: { readonly average: number | null; readonly count: number; readonly of: number } | null;
}

/** What is being typed in the number field, as the stage shows it. */
export interface StageDraft {
  readonly field: PeriodKind;
  readonly text: string;
  /** What the text is read as so far; null while it is no sure number. */
  readonly amount: Amount | null;
}

/** All that the stage window receives at once. */
export interface StageFrame {
  readonly model: StageModel | null; // null: no meeting is open
  readonly draft: StageDraft | null;
  readonly blank: 'black' | 'white' | null;
  readonly clock: ClockSource;
}

/** Where "now" comes from: the wall clock plus an offset, or a standing instant in rehearsals and tests. */
export type ClockSource = { readonly offsetMs: number } | { readonly standingAt: Instant };
