/** Plays commands on a document as main does: each with its own time and fresh ids. */
import type { Change, Command } from '../../shared/commands.ts';
import type { HeldMeeting, Instant, SalesDocument } from '../../shared/document.ts';
import { isHeld } from '../../shared/meetings.ts';
import { reduce } from '../../shared/reduce.ts';
import type { Calendar } from '../../shared/vantage.ts';
import { PLAIN, idOf } from './builders.ts';

/** Monday of week 48, 2026, at nine in Stockholm, and some minutes. */
export function minute(minutes: number): Instant {
  return new Date(Date.parse('2026-11-23T08:00:00.000Z') + minutes * 60_000).toISOString();
}

/** The command as main stamps it; what it makes is called idOf(name), and idOf(`${name} 1`) and so on. */
export function changeOf(command: Command, at: Instant = minute(0), name = 'new'): Change {
  const count = command.type === 'import.commit' ? command.newSellers.length : 1;
  return {
    command,
    at,
    ids: Array.from({ length: count }, (_, index) => idOf(index === 0 ? name : `${name} ${index}`)),
  };
}

/** The document after a command that must be allowed. */
export function applied(document: SalesDocument, change: Change, calendar: Calendar = PLAIN): SalesDocument {
  const reduced = reduce(document, change, calendar);
  if (!reduced.ok) throw new Error(`${change.command.type} was refused: ${reduced.told.code}`);
  return reduced.document;
}

/** One command a minute from a first one; what the nth makes is called idOf(`made n`). */
export function play(document: SalesDocument, from: number, commands: readonly Command[]): SalesDocument {
  return commands.reduce(
    (before, command, index) => applied(before, changeOf(command, minute(from + index), `made ${from + index}`)),
    document,
  );
}

/** The newest meeting that was held. */
export function newestMeeting(document: SalesDocument): HeldMeeting {
  const meeting = document.meetings.filter(isHeld).at(-1);
  if (meeting === undefined) throw new Error('No meeting');
  return meeting;
}

/** Nothing in it can be changed: a reducer that would write into its document fails. */
export function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
