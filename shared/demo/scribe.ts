/** Writes a document by commands alone, each with its time, so that it is what the app itself would have written. */
import type { Command } from '../commands.ts';
import type { Id, Instant, SalesDocument } from '../document.ts';
import { reduce } from '../reduce.ts';
import type { Calendar } from '../vantage.ts';
import { secondsAfter } from './times.ts';

export interface Scribe {
  document(): SalesDocument;
  /** Everything from here on happens at this time or after it. */
  moveTo(instant: Instant): void;
  wait(seconds: number): void;
  /** Applies a command; throws when the rules refuse it, which is a mistake in the demo's tables. */
  write(command: Command): void;
}

const SECONDS_A_COMMAND = 4;

export function createScribe(empty: SalesDocument, calendar: Calendar, newId: () => Id): Scribe {
  let document = empty;
  let at: Instant = '1970-01-01T00:00:00.000Z';
  return {
    document: () => document,
    moveTo(instant) {
      at = instant > at ? instant : at;
    },
    wait(seconds) {
      at = secondsAfter(at, seconds);
    },
    write(command) {
      at = secondsAfter(at, SECONDS_A_COMMAND);
      const reduced = reduce(document, { command, at, ids: [newId()] }, calendar);
      if (!reduced.ok) throw new Error(`The demo team's ${command.type} at ${at} was refused: ${reduced.told.code}`);
      document = reduced.document;
    },
  };
}
