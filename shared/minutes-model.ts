/** The minutes as facts, in no language yet: the minutes view and the plain text write them (design 7). */
import type {
  Amount,
  Instant,
  LocalDate,
  LocalTime,
  Locale,
  MeetingFacts,
  MeetingKind,
  NextMeeting,
  Period,
  Settings,
} from './document.ts';
import type { Told } from './messages/index.ts';

/** Whole, or for the team without individual budget and trend. */
export type MinutesVersion = 'whole' | 'team';

export interface MinutesModel {
  readonly locale: Locale;
  readonly version: MinutesVersion;
  readonly kind: MeetingKind;
  readonly alsoMonthly: boolean;
  readonly number: number | null;
  readonly targetWeek: string;
  /** What the meeting is named after: its target week, or the month or longer period that it looks back at (design 5, 7). */
  readonly period: Period;
  readonly facts: MeetingFacts;
  readonly settings: Pick<Settings, 'signatures'>;
  readonly date: LocalDate;
  readonly from: LocalTime;
  readonly to: LocalTime | null;
  readonly place: string;
  readonly present: readonly MinutesPerson[];
  readonly absent: readonly MinutesPerson[];
  /** Those of whom nobody noted whether they were there, and who stated no goal at the meeting. */
  readonly unmarked: readonly string[];
  readonly guests: readonly string[];
  readonly wins: readonly { readonly name: string | null; readonly text: string }[];
  readonly promises: readonly MinutesPromiseWeek[];
  readonly openActions: readonly MinutesDecision[]; // from before this meeting
  readonly teamNote: string;
  readonly goals: readonly MinutesGoalRow[];
  readonly restatements: readonly MinutesRestatement[];
  readonly obstacles: readonly MinutesObstacle[];
  readonly decisions: readonly MinutesDecision[]; // made at this meeting
  readonly training: { readonly topic: string; readonly lesson: string };
  readonly confirmed: boolean;
  /** The average with one decimal and of how many; null where too few have answered (energy.ts). */
  readonly energy: { readonly average: number; readonly answers: number } | null;
  readonly next: NextMeeting | null;
  readonly addenda: readonly { readonly at: Instant; readonly text: string }[];
}

export interface MinutesPerson {
  readonly name: string;
  readonly state: 'here' | 'remote' | 'late' | 'away';
  readonly lateAt: LocalTime | null;
}

export interface MinutesPromiseWeek {
  readonly week: string;
  readonly reached: number;
  readonly known: number;
  readonly result: Amount;
  readonly goal: Amount;
  readonly actions: readonly { readonly name: string; readonly action: string; readonly done: boolean | null }[];
}

/** The texts of one row of the goals table; its figures are in facts.sellers, in the same order. */
export interface MinutesGoalRow {
  readonly belief: number | null;
  readonly potential: string;
  readonly action: string;
  readonly inAdvance: boolean;
  readonly isNew: boolean; // was not yet in the team in the last finished week
  readonly comesBack: LocalDate | null;
}

export interface MinutesRestatement {
  readonly name: string;
  readonly month: string;
  readonly from: Amount;
  readonly to: Amount;
  readonly reason: string;
  /** When it was changed outside a meeting; null at this one. */
  readonly day: LocalDate | null;
}

interface MinutesObstacle {
  readonly text: string;
  readonly decided: boolean;
}

export interface MinutesDecision {
  readonly text: string;
  /** The obstacle that it answers; null for what was decided otherwise. */
  readonly obstacle: string | null;
  /** Who comes back with a goal; then `text` is empty and the view writes it. */
  readonly about: string | null;
  /** A name; a message where there is none. */
  readonly owner: string | Told;
  readonly due: LocalDate | null;
  readonly done: boolean;
}
