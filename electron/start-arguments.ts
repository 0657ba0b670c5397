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
}

export function readStartArguments(argv: readonly string[], packaged: boolean): StartArguments {
  const locale = valueOf(argv, 'locale');
  const now = packaged ? null : valueOf(argv, 'now');
  return {
    dataFolder: valueOf(argv, 'data'),
    locale: locale === 'sv' || locale === 'en' ? locale : null,
    file: valueOf(argv, 'file'),
    now: now === null || Number.isNaN(Date.parse(now)) ? null : new Date(now).toISOString(),
  };
}

function valueOf(argv: readonly string[], name: string): string | null {
  const prefix = `--${name}=`;
  const found = argv.find((argument) => argument.startsWith(prefix));
  return found === undefined || found === prefix ? null : found.slice(prefix.length);
}
