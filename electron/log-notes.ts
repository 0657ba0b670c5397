/** What of the team, its file, the screens and the windows is worth a line in the log, and once. Counts and codes alone (design 9). */
import type { Instant } from '../shared/document.ts';
import type { Displays, HostStatus, OpenOutcome, Role, WindowFailure } from '../shared/ipc.ts';
import type { HostState } from './document-host.ts';
import type { Log } from './log.ts';
import type { MainErrorFacts } from './log-entry.ts';
import { createOften } from './often.ts';

export interface LogNotes {
  /** Null: no team is open any more. */
  team(state: HostState | null): void;
  opening(outcome: OpenOutcome): void;
  status(status: HostStatus): void;
  writeFailed(error: unknown): void;
  backupFailed(error: unknown): void;
  screens(displays: Displays): void;
  windowFailed(role: Role, failure: WindowFailure): void;
}

/** A window that fails at each frame must not push out of the log how it began. */
const MOST_FAILURES = { count: 20, within: 60_000 }; // ms

export function createLogNotes(log: Log, now: () => Instant): LogNotes {
  /** The last failure that has not been overcome: tried again every half a minute, it is told once. */
  let failing: MainErrorFacts | null = null;
  const failures = createOften(MOST_FAILURES.count, MOST_FAILURES.within);
  let seen: Pick<Displays, 'count' | 'mirrored'> | null = null;

  return {
    team(state) {
      failing = null;
      if (state === null) return log.add('team.closed', {});
      const { status, document } = state;
      log.add('team.opened', {
        mode: status.mode,
        heldElsewhere: status.holder !== null,
        sellers: document.sellers.length,
        goals: document.goals.length,
        meetings: document.meetings.length,
      });
    },
    opening(outcome) {
      if (outcome.kind === 'unreadable') log.add('team.unreadable', { told: outcome.unreadable.told.code });
    },
    status({ unsaved }) {
      if (unsaved || failing === null) return;
      failing = null;
      log.add('write.recovered', {});
    },
    writeFailed(error) {
      const facts = log.factsOf(error);
      const isSame = failing?.storage === facts.storage && failing?.system === facts.system;
      if (failing === null || !isSame) log.add('write.failed', facts);
      failing = facts;
    },
    backupFailed: (error) => log.add('backup.failed', log.factsOf(error)),
    screens({ count, mirrored }) {
      if (seen?.count === count && seen.mirrored === mirrored) return;
      seen = { count, mirrored };
      log.add('screens.changed', seen);
    },
    windowFailed(role, failure) {
      if (!failures.happened(now())) log.add('window.failed', { role, ...failure });
    },
  };
}
