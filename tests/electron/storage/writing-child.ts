/** A process that opens a team and writes it as fast as it can, saying each goal's number once it is acknowledged. */
import { writeSync } from 'node:fs';
import { createTeamFiles } from '../../../electron/storage/team-file.ts';
import { withGoal } from './sample.ts';

const NEWEST_KEPT = 200;

async function writeOn(path: string): Promise<never> {
  const opened = await createTeamFiles({ now: () => new Date().toISOString() }).open(path);
  if (opened.kind === 'unreadable') throw new Error(opened.unreadable.told.code);
  if (opened.file.mode === 'ro') throw new Error('held');
  let { document } = opened;
  let number = Number(document.goals.at(-1)?.id.slice(-12) ?? 0);
  for (;;) {
    number += 1;
    const longer = withGoal(document, number);
    document = { ...longer, goals: longer.goals.slice(-NEWEST_KEPT) };
    await opened.file.write(document);
    writeSync(1, `${number}\n`);
  }
}

void writeOn(process.argv[2] ?? '').catch((error: unknown) => {
  writeSync(2, String(error));
  process.exit(1);
});
