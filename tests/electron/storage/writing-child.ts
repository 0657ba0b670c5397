/** A process that opens a team and writes it as fast as it can, saying each goal's number once it is acknowledged. */
import { writeSync } from 'node:fs';
import { createTeamFiles } from '../../../electron/storage/team-file.ts';
import { newestNumber, withNewest } from './numbered.ts';

async function writeOn(path: string): Promise<never> {
  const opened = await createTeamFiles({ now: () => new Date().toISOString() }).open(path);
  if (opened.kind === 'unreadable') throw new Error(opened.unreadable.told.code);
  if (opened.file.mode === 'ro') throw new Error('held');
  let { document } = opened;
  let number = newestNumber(document);
  for (;;) {
    number += 1;
    document = withNewest(document, number);
    await opened.file.write(document);
    writeSync(1, `${number}\n`);
  }
}

void writeOn(process.argv[2] ?? '').catch((error: unknown) => {
  writeSync(2, String(error));
  process.exit(1);
});
