/** What a long run has to say at the end, in its own file: build/durability.mjs prints all of them together. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A part of the closing block; build/durability.mjs knows them by these names. */
export type Part = 'kills' | 'power-cuts' | 'power-model' | 'faults' | 'crashes' | 'fuzz';

/** Before anything is judged: figures that are not as they should be are printed, too. */
export async function tellFigures(part: Part, lines: readonly string[]): Promise<void> {
  const folder = process.env['SALJMOTE_FIGURES'];
  if (folder === undefined) console.log(lines.join('\n'));
  else await writeFile(join(folder, part), `${lines.join('\n')}\n`);
}

/** 41,233 */
export function count(number: number): string {
  return number.toLocaleString('en');
}
