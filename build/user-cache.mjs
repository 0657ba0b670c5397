import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where what is fetched once is kept for every clone on this machine.
 *
 * @param {string} name of a file or folder
 * @returns {string} its path; the folder around it exists
 */
export function inUserCache(name) {
  const base = process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache');
  const folder = join(base, 'saljmotet');
  mkdirSync(folder, { recursive: true });
  return join(folder, name);
}
