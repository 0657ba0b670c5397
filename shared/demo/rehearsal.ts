/**
 * What is said in the demo team's meeting about week 38 of 2026, in both languages: the rehearsal types it through the real windows.
 * Numbers stand as people type them, with what they must be read as.
 */
import type { Amount, Instant, IsoWeek, Locale, PresenceState } from '../document.ts';
import { KEYS, NAMES, type SellerKey } from './figures.ts';
import { scriptEn } from './script-en.ts';
import { scriptSv } from './script-sv.ts';
import { demoWords, type DemoObstacle, type DemoOwner } from './words.ts';

interface RehearsalScript {
  readonly targetWeek: IsoWeek;
  /** When the meeting's morning begins: eight minutes to nine in Stockholm. */
  readonly now: Instant;
  readonly guests: readonly string[];
  /** By the seller's full name, in the team's order. */
  readonly sellers: Readonly<Record<string, SellerLines>>;
  readonly teamNote: string;
  readonly obstacles: readonly SpokenObstacle[];
  readonly training: { readonly topic: string; readonly lesson: string };
  /** Private: never on the stage, never in the minutes. */
  readonly meetingNote: string;
}

export interface SellerLines {
  readonly presence: Exclude<PresenceState, 'expected'>;
  readonly win: string | null;
  /** Whether last week's action was done; null: there is none to follow up. */
  readonly done: boolean | null;
  /** A month goal: the first one, or a restatement through the gate; null: it stands. */
  readonly month: SpokenMonth | null;
  /** Null: left in advance, it is in the document already. */
  readonly week: SpokenWeek | null;
  readonly energy: number | null; // null: not in the room
  /** Private: never on the stage, never in the minutes. */
  readonly note: string;
}

interface SpokenNumber {
  readonly typed: string;
  readonly amount: Amount;
}

interface SpokenMonth {
  readonly way: 'first' | 'up' | 'down';
  readonly goal: SpokenNumber;
  readonly reason: string; // empty for a first goal
}

interface SpokenWeek {
  readonly goal: SpokenNumber;
  readonly belief: number;
  readonly potential: string;
  readonly action: string;
}

interface SpokenObstacle {
  readonly text: string;
  readonly decision: string;
  /** A seller's full name, the manager, or somebody outside the team by name. */
  readonly owner: { readonly kind: 'seller' | 'manager' | 'text'; readonly name: string };
  readonly dueInDays: number; // from the day of the meeting
}

/** A language's part: the lines by seller, as `RehearsalScript` has them. */
export interface ScriptWords extends Pick<RehearsalScript, 'guests' | 'teamNote' | 'training' | 'meetingNote'> {
  readonly sellers: Readonly<Record<SellerKey, WordedLines>>;
  readonly obstacles: readonly DemoObstacle[];
}

interface WordedLines {
  readonly win: string | null;
  readonly month: { readonly typed: string; readonly reason: string } | null;
  readonly week: { readonly typed: string; readonly potential: string; readonly action: string } | null;
  readonly note: string;
}

/** What is the same in both languages; amounts in kronor. */
interface Spoken {
  readonly presence: SellerLines['presence'];
  readonly done: boolean | null;
  readonly month: { readonly way: SpokenMonth['way']; readonly kronor: number } | null;
  readonly week: { readonly kronor: number; readonly belief: number } | null;
  readonly energy: number | null;
}

const SPOKEN: Readonly<Record<SellerKey, Spoken>> = {
  asa: { presence: 'here', done: true, month: null, week: { kronor: 95_000, belief: 8 }, energy: 8 },
  erik: {
    presence: 'here',
    done: true,
    month: { way: 'up', kronor: 475_000 },
    week: { kronor: 125_000, belief: 9 },
    energy: 9,
  },
  fatima: { presence: 'remote', done: true, month: null, week: { kronor: 82_000, belief: 8 }, energy: 8 },
  jonas: {
    presence: 'late',
    done: false,
    month: { way: 'down', kronor: 135_000 },
    week: { kronor: 37_000, belief: 7 },
    energy: 6,
  },
  linnea: { presence: 'away', done: true, month: null, week: null, energy: null },
  oskar: {
    presence: 'here',
    done: null,
    month: { way: 'first', kronor: 40_000 },
    week: { kronor: 15_000, belief: 6 },
    energy: 9,
  },
};

const ORE = 100;

export function rehearsalScript(locale: Locale): RehearsalScript {
  const { sellers, obstacles, ...rest } = locale === 'sv' ? scriptSv : scriptEn;
  return {
    targetWeek: '2026-W38',
    now: '2026-09-14T06:52:00.000Z',
    ...rest,
    sellers: Object.fromEntries(KEYS.map((key) => [NAMES[key], linesOf(SPOKEN[key], sellers[key])])),
    obstacles: obstacles.map((obstacle) => ({ ...obstacle, owner: ownerOf(obstacle.owner, locale) })),
  };
}

function linesOf(spoken: Spoken, worded: WordedLines): SellerLines {
  const { presence, done, month, week, energy } = spoken;
  return {
    presence,
    done,
    energy,
    win: worded.win,
    note: worded.note,
    month:
      month === null || worded.month === null
        ? null
        : {
            way: month.way,
            goal: { typed: worded.month.typed, amount: month.kronor * ORE },
            reason: worded.month.reason,
          },
    week:
      week === null || worded.week === null
        ? null
        : {
            goal: { typed: worded.week.typed, amount: week.kronor * ORE },
            belief: week.belief,
            potential: worded.week.potential,
            action: worded.week.action,
          },
  };
}

function ownerOf(owner: DemoOwner, locale: Locale): SpokenObstacle['owner'] {
  if (owner === 'manager') return { kind: 'manager', name: demoWords(locale).managerName };
  return typeof owner === 'string' ? { kind: 'seller', name: NAMES[owner] } : { kind: 'text', ...owner };
}
