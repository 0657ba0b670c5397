import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { writeDurably } from '../../electron/storage/durable-write.ts';
import { createTeamFiles } from '../../electron/storage/team-file.ts';
import { newFolder } from '../electron/storage/disk.ts';
import { numberedBytes, numberedTeam, standingOf } from '../electron/storage/numbered.ts';
import { buildWriter, startWriter } from '../electron/storage/writer.ts';
import { count, tellFigures } from './figures.ts';
import { powerDisk } from './power-disk.ts';

const CUTS = 40;
const LONGEST = 600; // ms from the first write to the cut

const disk = powerDisk();

/** The app's own recipe without its syncs: what a cut does to others, which shows that it is one. */
async function writeWithoutSync(path: string, text: string): Promise<void> {
  await fs.writeFile(`${path}.new`, text);
  await fs.rename(`${path}.new`, path);
}

test.runIf(disk !== null)(`${CUTS} power cuts while writing`, async () => {
  if (disk === null) return;
  const program = await buildWriter(await newFolder());
  const teams = createTeamFiles({ now: () => new Date().toISOString() });
  const path = join(disk.folder, 'Norr.json');
  const beside = join(disk.folder, 'unsynced.txt');
  const start = numberedTeam();
  await writeDurably(path, numberedBytes(start, 0));
  const trouble = { corrupt: [] as string[], lost: [] as string[] };
  let writes = 0;
  let last = 0;
  let unsyncedLost = 0;
  for (let round = 0; round < CUTS; round += 1) {
    const writer = await startWriter(program, path);
    await pause(Math.random() * LONGEST);
    await writeWithoutSync(beside, `round ${round}`);
    await disk.cut();
    // Its next call fails.
    await writer.ended();
    await disk.powerUp();
    const acknowledged = writer.acknowledged();
    writes += acknowledged - last;
    const standing = await standingOf(teams, path, start, acknowledged);
    if (standing.trouble !== null) trouble[standing.trouble.kind].push(`cut ${round}: ${standing.trouble.why}`);
    last = standing.number ?? acknowledged;
    if (standing.number === null) await fs.writeFile(path, numberedBytes(start, last));
    const text = await fs.readFile(beside, 'utf8').catch(() => '');
    if (text !== `round ${round}`) unsyncedLost += 1;
  }
  const { corrupt, lost } = trouble;
  await tellFigures('power-cuts', [
    `${CUTS} power cuts (XFS on a loop device, its log not flushed), ${count(writes)} acknowledged writes: ` +
      `${corrupt.length} corrupt, ${lost.length} lost`,
    `  beside them ${CUTS} files were written without a sync: ${unsyncedLost} of them were lost or empty`,
  ]);
  expect([corrupt, lost]).toEqual([[], []]);
  expect(writes).toBeGreaterThan(CUTS);
  // Otherwise it was no power cut.
  expect(unsyncedLost).toBeGreaterThan(0);
});
