/**
 * An error in main that nobody has caught: it is logged, what is being written is waited for, and the app starts again, at the
 * same meeting, step and stop (design 9). When it did so a moment ago, it says so and ends.
 */
import type { Instant } from '../shared/document.ts';
import type { Log } from './log.ts';

export interface MainCrashes {
  /** Before there is one, nothing has been opened that would have to be put away. */
  useParts(parts: CrashParts): void;
}

export interface CrashParts {
  /** Waits for what is being written, and gives the lock back. @returns whether all is on disk */
  putAway(): Promise<boolean>;
  /** Tells the manager that it could not go on; resolves when that has been read. */
  say(): Promise<void>;
}

export interface MainCrashDependencies {
  readonly log: Log;
  readonly process: Pick<NodeJS.Process, 'on'>;
  readonly restartedAt: Instant | null;
  now(): Instant;
  /** Starts the app again as soon as it has ended. */
  startAgain(at: Instant): void;
  /** Ends at once, without a question. */
  exit(): void;
}

const A_MOMENT = 60_000; // ms
/** A disk that does not answer must not keep a broken app alive. */
const PATIENCE = 10_000; // ms

export function setupMainCrashes(deps: MainCrashDependencies): MainCrashes {
  const { log, restartedAt } = deps;
  let parts: CrashParts | null = null;
  let isEnding = false;

  async function end(): Promise<void> {
    const written = await isPutAway(parts);
    const now = deps.now();
    if (restartedAt !== null && Math.abs(Date.parse(now) - Date.parse(restartedAt)) < A_MOMENT) {
      log.add('main.givenUp', { written });
      await log.settle();
      await parts?.say().catch(() => undefined);
    } else {
      log.add('main.restarts', { written });
      await log.settle();
      deps.startAgain(now);
    }
    deps.exit();
  }

  function failed(kind: 'exception' | 'rejection', error: unknown): void {
    log.add('main.failed', { kind, ...log.factsOf(error) });
    if (isEnding) return;
    isEnding = true;
    void end();
  }

  deps.process.on('uncaughtException', (error) => failed('exception', error));
  deps.process.on('unhandledRejection', (reason) => failed('rejection', reason));
  return {
    useParts(next) {
      parts = next;
    },
  };
}

async function isPutAway(parts: CrashParts | null): Promise<boolean> {
  if (parts === null) return true;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE);
  });
  const written = await Promise.race([parts.putAway().catch(() => false), late]);
  clearTimeout(timer);
  return written;
}
