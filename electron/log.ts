/**
 * The app's log: what happened, for whoever has to find out why, and nothing about anybody (design 9). It stands in the data
 * folder rather than in the system's folder for logs, so that it is in one place on every system and follows `--data`.
 */
import type { Instant } from '../shared/document.ts';
import { entryLine, mainErrorFacts, type LogCode, type LogEntries, type MainErrorFacts } from './log-entry.ts';
import { createLogFile } from './log-file.ts';

export interface Log {
  readonly folder: string;
  add<C extends LogCode>(code: C, facts: LogEntries[C]): void;
  /** What may be told of an error. */
  factsOf(error: unknown): MainErrorFacts;
  /** Resolves when all is written, or after a moment: a disk that does not answer holds nobody up. */
  settle(): Promise<void>;
}

export interface LogDependencies {
  readonly folder: string;
  /** Where the bundle is: the stack's frames from there are told. */
  readonly code: string;
  now(): Instant;
}

const PATIENCE = 1_000; // ms

export function createLog({ folder, code: bundle, now }: LogDependencies): Log {
  const file = createLogFile(folder);
  return {
    folder,
    add: (code, facts) => file.append(entryLine(now(), code, facts)),
    factsOf: (error) => mainErrorFacts(error, bundle),
    async settle() {
      let timer: NodeJS.Timeout | undefined;
      const late = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE);
      });
      await Promise.race([file.written(), late]);
      clearTimeout(timer);
    },
  };
}
