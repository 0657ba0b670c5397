/**
 * All that the log may ever hold (design 9): codes, versions, counts and durations. Names, paths, figures
 * and words that a person has written have no place in these shapes.
 */
import { getSystemErrorMap } from 'node:util';
import type { HostStatus, Role, WindowFailure } from '../shared/ipc.ts';
import { errorFacts, type ErrorFacts } from '../shared/error-facts.ts';
import type { Told } from '../shared/messages/index.ts';
import { StorageError, systemCode, type StorageErrorCode } from './storage/storage-error.ts';

/** What main can tell of an error. */
export interface MainErrorFacts extends ErrorFacts {
  readonly storage?: StorageErrorCode;
  /** The system's own, such as ENOSPC. */
  readonly system?: string;
}

/** Each entry by its code, with its facts. */
export interface LogEntries {
  'app.started': {
    readonly version: string;
    readonly electron: string;
    readonly platform: string;
    readonly arch: string;
    /** By itself, after a crash. */
    readonly again: boolean;
  };
  'app.startFailed': MainErrorFacts;
  'app.quit': Record<never, never>;
  'team.opened': {
    readonly mode: HostStatus['mode'];
    readonly heldElsewhere: boolean;
    readonly sellers: number;
    readonly goals: number;
    readonly meetings: number;
  };
  'team.unreadable': { readonly told: Told['code'] };
  'team.closed': Record<never, never>;
  'write.failed': MainErrorFacts;
  'write.recovered': Record<never, never>;
  'backup.failed': MainErrorFacts;
  'screens.changed': { readonly count: number; readonly mirrored: boolean };
  'window.gone': { readonly role: Role; readonly reason: string; readonly exitCode: number };
  'window.notLoaded': { readonly role: Role; readonly errorCode: number };
  'window.unresponsive': { readonly role: Role };
  'window.failed': { readonly role: Role } & WindowFailure;
  'window.givenUp': { readonly role: Role };
  'process.gone': { readonly type: string; readonly reason: string; readonly exitCode: number };
  'main.failed': { readonly kind: 'exception' | 'rejection' } & MainErrorFacts;
  'main.restarts': { readonly written: boolean };
  'main.givenUp': { readonly written: boolean };
}

export type LogCode = keyof LogEntries;

/** The levels of what is not just told. */
const LEVELS: { readonly [C in LogCode]?: 'warn' | 'error' } = {
  'app.startFailed': 'error',
  'team.unreadable': 'warn',
  'write.failed': 'error',
  'backup.failed': 'warn',
  'window.gone': 'error',
  'window.notLoaded': 'error',
  'window.unresponsive': 'error',
  'window.failed': 'error',
  'window.givenUp': 'error',
  'process.gone': 'warn',
  'main.failed': 'error',
  'main.restarts': 'error',
  'main.givenUp': 'error',
};

const VALUE = /^[\w.:+-]{1,120}$/u;

/** @returns one line: instant, level, code and facts, such as `2026-11-23T08:20:00.000Z error window.gone role=stage` */
export function entryLine<C extends LogCode>(at: string, code: C, facts: LogEntries[C]): string {
  const told = Object.entries(facts).map(([name, value]) => `${name}=${written(value)}`);
  return `${[at, LEVELS[code] ?? 'info', code, ...told].join(' ')}\n`;
}

/** What comes from Electron is checked too: a text with anything but letters, digits and a few signs is left out. */
function written(value: unknown): string {
  if (Array.isArray(value)) return value.map(written).join(',') || '-';
  const text = String(value);
  return VALUE.test(text) ? text : '?';
}

const SYSTEM_CODES: ReadonlySet<string> = new Set([...getSystemErrorMap().values()].map(([code]) => code));

/** @param folder the bundle's */
export function mainErrorFacts(error: unknown, folder: string): MainErrorFacts {
  return { ...errorFacts(error, folder), ...codesOf(error) };
}

/** Of the error itself, or of what caused it. */
function codesOf(error: unknown): Pick<MainErrorFacts, 'storage' | 'system'> {
  try {
    const storage = error instanceof StorageError ? error.code : undefined;
    const system = systemCode(storage === undefined ? error : (error as StorageError).cause);
    return {
      ...(storage === undefined ? {} : { storage }),
      ...(system !== null && SYSTEM_CODES.has(system) ? { system } : {}),
    };
  } catch {
    return {};
  }
}
