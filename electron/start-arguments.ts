/** What the app is started with. */
import type { Instant, Locale } from '../shared/document.ts';

export interface StartArguments {
  /** Where the machine's own settings and the demo team are kept instead of the usual folder. */
  readonly dataFolder: string | null;
  readonly locale: Locale | null;
  /** A team file to open at once. */
  readonly file: string | null;
  /** A standing clock for rehearsals and tests; the packaged app ignores it (style, Time). */
  readonly now: Instant | null;
  /** When it crashed and started itself again; null when somebody started it. */
  readonly restartedAt: Instant | null;
}

export function readStartArguments(argv: readonly string[], packaged: boolean): StartArguments {
  const locale = valueOf(argv, 'locale');
  const now = packaged ? null : valueOf(argv, 'now');
  return {
    dataFolder: valueOf(argv, 'data'),
    locale: locale === 'sv' || locale === 'en' ? locale : null,
    file: valueOf(argv, 'file'),
    now: instantOf(now),
    restartedAt: instantOf(valueOf(argv, 'restarted')),
  };
}

/** What the app starts itself again with: the file that is open now is the one that it opens by itself. */
export function argumentsAgain(argv: readonly string[], at: Instant): string[] {
  return [...argv.filter((one) => !/^--(?:file|restarted)=/u.test(one)), `--restarted=${at}`];
}

function instantOf(value: string | null): Instant | null {
  return value === null || Number.isNaN(Date.parse(value)) ? null : new Date(value).toISOString();
}

function valueOf(argv: readonly string[], name: string): string | null {
  const prefix = `--${name}=`;
  const found = argv.find((argument) => argument.startsWith(prefix));
  return found === undefined || found === prefix ? null : found.slice(prefix.length);
}
