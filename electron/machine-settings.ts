/**
 * This machine's own settings, beside no team: language before a team is open, theme, recent files (design 3). A file that
 * cannot be read is not worth a question: it holds nothing that a person has written.
 */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import type { Locale } from '../shared/document.ts';

const schema = z.object({
  locale: z.enum(['sv', 'en']).nullable().catch(null),
  theme: z.enum(['light', 'dark']).catch('light'),
  recent: z.array(z.string()).max(10).catch([]),
  lastOpen: z.string().nullable().catch(null),
});

export interface MachineSettings {
  readonly locale: Locale | null;
  readonly theme: 'light' | 'dark';
  readonly recent: readonly string[];
  /** The file that is opened again at the next start; null when it was put away. */
  readonly lastOpen: string | null;
}

const DEFAULTS: MachineSettings = { locale: null, theme: 'light', recent: [], lastOpen: null };
const RECENT_KEPT = 5;

export interface MachineStore {
  get(): MachineSettings;
  set(change: Partial<MachineSettings>): Promise<void>;
}

export async function openMachineStore(
  path: string,
  write: (path: string, text: string) => Promise<void>,
): Promise<MachineStore> {
  let settings = await read(path);
  return {
    get: () => settings,
    set: async (change) => {
      settings = { ...settings, ...change };
      await write(path, `${JSON.stringify(settings, null, 2)}\n`);
    },
  };
}

async function read(path: string): Promise<MachineSettings> {
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return DEFAULTS;
  }
}

export function withRecent(recent: readonly string[], path: string): readonly string[] {
  return [path, ...recent.filter((one) => one !== path)].slice(0, RECENT_KEPT);
}

export function recentFiles(recent: readonly string[]): readonly { readonly path: string; readonly name: string }[] {
  return recent.map((path) => ({ path, name: basename(path).replace(/\.json$/u, '') }));
}
