/** The rehearsal's script in the order in which the console is worked: what is typed and chosen, as text. */
import type { Instant, Locale } from '../document.ts';
import { rehearsalScript, type SellerLines } from './rehearsal.ts';

export interface DemoScript {
  /** When the morning begins, a little before the meeting. */
  readonly now: Instant;
  /** Who is not here, with a goal left in advance; empty when everybody is. */
  readonly away: string;
  /** In the team's order. */
  readonly people: readonly DemoPerson[];
  readonly guests: readonly string[];
  readonly wins: readonly { readonly name: string; readonly text: string }[];
  readonly teamNote: string;
  readonly stops: readonly DemoStop[]; // of those who are here
  readonly obstacles: readonly {
    readonly text: string;
    readonly decision: string;
    readonly owner: string | null; // as the list of owners has it; null: the manager
    readonly inDays: number;
  }[];
  readonly training: { readonly topic: string; readonly lesson: string };
  readonly energy: readonly string[]; // keys, in the order of the stops
  readonly meetingNote: string; // private
}

interface DemoPerson extends Pick<SellerLines, 'presence' | 'note' | 'done'> {
  readonly name: string;
}

export interface DemoStop {
  readonly name: string;
  readonly restated?: { readonly way: 'up' | 'down'; readonly amount: string; readonly reason: string };
  readonly monthGoal?: string; // a first one
  readonly weekGoal: string;
  readonly belief: string; // a key
  readonly potential: string;
  readonly action: string;
}

export function demoScript(locale: Locale): DemoScript {
  const { now, guests, sellers, teamNote, obstacles, training, meetingNote } = rehearsalScript(locale);
  const people = Object.entries(sellers);
  return {
    now,
    away: people.find(([, { presence }]) => presence === 'away')?.[0] ?? '',
    people: people.map(([name, { presence, note, done }]) => ({ name, presence, note, done })),
    guests,
    wins: people.flatMap(([name, { win }]) => (win === null ? [] : [{ name, text: win }])),
    teamNote,
    stops: people.flatMap(([name, lines]) => stopOf(name, lines)),
    obstacles: obstacles.map(({ text, decision, owner, dueInDays }) => ({
      text,
      decision,
      owner: owner.kind === 'manager' ? null : owner.name,
      inDays: dueInDays,
    })),
    training,
    energy: people.flatMap(([, { energy }]) => (energy === null ? [] : [keyOf(energy)])),
    meetingNote,
  };
}

function stopOf(name: string, { month, week }: SellerLines): readonly DemoStop[] {
  if (week === null) return [];
  const { goal, belief, potential, action } = week;
  const stop: DemoStop = { name, weekGoal: goal.typed, belief: keyOf(belief), potential, action };
  if (month === null) return [stop];
  if (month.way === 'first') return [{ ...stop, monthGoal: month.goal.typed }];
  return [{ ...stop, restated: { way: month.way, amount: month.goal.typed, reason: month.reason } }];
}

/** A score's key: 0 stands for 10. */
function keyOf(score: number): string {
  return String(score % 10);
}
