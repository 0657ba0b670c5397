/** The rehearsal's script in the order in which the console is worked: what is typed and chosen, as text. */
import type { Locale } from '../document.ts';
import { rehearsalScript, type SellerLines } from './rehearsal.ts';

export interface DemoScript {
  /** Who is not here, with a goal left in advance. */
  readonly away: string;
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
}

export interface DemoStop {
  readonly name: string;
  readonly note?: string; // private
  readonly restated?: { readonly amount: string; readonly reason: string };
  readonly monthGoal?: string; // a first one
  readonly weekGoal: string;
  readonly belief: string; // a key
  readonly potential: string;
  readonly action: string;
}

export function demoScript(locale: Locale): DemoScript {
  const { sellers, teamNote, obstacles, training } = rehearsalScript(locale);
  const people = Object.entries(sellers);
  return {
    away: people.find(([, { presence }]) => presence === 'away')?.[0] ?? '',
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
  };
}

function stopOf(name: string, { note, month, week }: SellerLines): readonly DemoStop[] {
  if (week === null) return [];
  const { goal, belief, potential, action } = week;
  const stop: DemoStop = { name, note, weekGoal: goal.typed, belief: keyOf(belief), potential, action };
  if (month === null) return [stop];
  if (month.way === 'first') return [{ ...stop, monthGoal: month.goal.typed }];
  return [{ ...stop, restated: { amount: month.goal.typed, reason: month.reason } }];
}

/** A score's key: 0 stands for 10. */
function keyOf(score: number): string {
  return String(score % 10);
}
