/** What the rehearsal is asked for on the command line. */
import type { Locale } from '../../shared/document.ts';

export interface Options {
  readonly locale: Locale;
  /** A report of the user's, as it was written; null: the demo team. */
  readonly file: string | null;
  readonly dark: boolean;
  /** Of both windows, px; null: the usual ones. */
  readonly size: Size | null;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export const USAGE = `Usage: npm run rehearse -- [--locale sv|en] [--file REPORT.csv] [--dark] [--size WIDTHxHEIGHT]
  --locale  the language of the app and of the demo team; else this machine’s
  --file    a list of deals of your own instead of the demo team
  --dark    the dark look
  --size    of both windows, from 1024x640 to 3840x2160; else 1440x900 and 1920x1080`;

const NAMES = ['locale', 'file', 'size', 'dark'] as const;
type Name = (typeof NAMES)[number];

/** `--name value` and `--name=value` alike. @returns null when there is something else in it */
export function readOptions(given: readonly string[]): Options | null {
  const found = new Map<Name, string>();
  const words = given.flatMap((word) =>
    /^--\w+=/u.test(word) ? [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)] : [word],
  );
  while (words.length > 0) {
    const word = words.shift();
    const name = NAMES.find((one) => word === `--${one}`);
    const value = name === 'dark' ? '' : words.shift();
    if (name === undefined || value === undefined || found.has(name)) return null;
    found.set(name, value);
  }
  const locale = found.get('locale') ?? machineLocale();
  const size = sizeOf(found.get('size') ?? null);
  const file = found.get('file') ?? null;
  if ((locale !== 'sv' && locale !== 'en') || size === undefined || file === '') return null;
  return { locale, file, size, dark: found.has('dark') };
}

function machineLocale(): string {
  return Intl.DateTimeFormat().resolvedOptions().locale.startsWith('sv') ? 'sv' : 'en';
}

/** @returns undefined when it is no size that the windows can have */
function sizeOf(text: string | null): Size | null | undefined {
  if (text === null) return null;
  const [, width = 0, height = 0] = (/^(\d+)x(\d+)$/u.exec(text) ?? []).map(Number);
  return width >= 1_024 && height >= 640 && width <= 3_840 && height <= 2_160 ? { width, height } : undefined;
}
