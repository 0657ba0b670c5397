/** Processes that write their teams at once and are killed at random moments; short in `npm test`, long in test:durability. */
import { promises as fs } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createTeamFiles } from '../../../electron/storage/team-file.ts';
import { namesIn } from './disk.ts';
import { numberedBytes, numberedTeam, standingOf } from './numbered.ts';
import { buildWriter, startWriter } from './writer.ts';

export interface KillPlan {
  /** One process per team, all at once, each with so many results in its file. */
  readonly results: readonly number[];
  readonly rounds: number;
}

export interface KillTally {
  readonly kills: number;
  /** Acknowledged ones. */
  readonly writes: number;
  readonly corrupt: readonly string[];
  readonly lost: readonly string[];
}

const LONGEST = 120; // ms from the first write to the kill

export async function killWriters(folder: string, { results, rounds }: KillPlan): Promise<KillTally> {
  const program = await buildWriter(join(folder, 'program'));
  const tallies = await Promise.all(
    results.map((count, index) => killOne(program, join(folder, `team ${index}`), count, rounds)),
  );
  return {
    kills: tallies.reduce((sum, { kills }) => sum + kills, 0),
    writes: tallies.reduce((sum, { writes }) => sum + writes, 0),
    corrupt: tallies.flatMap(({ corrupt }) => corrupt),
    lost: tallies.flatMap(({ lost }) => lost),
  };
}

async function killOne(program: string, folder: string, results: number, rounds: number): Promise<KillTally> {
  const teams = createTeamFiles({ now: () => new Date().toISOString() });
  const path = join(folder, 'Norr.json');
  const start = numberedTeam(results);
  await fs.mkdir(folder);
  await fs.writeFile(path, numberedBytes(start, 0));
  const trouble = { corrupt: [] as string[], lost: [] as string[] };
  let writes = 0;
  let last = 0;
  for (let round = 0; round < rounds; round += 1) {
    const writer = await startWriter(program, path);
    const meanwhile = await teams.open(path);
    if (meanwhile.kind !== 'opened' || meanwhile.file.holder?.machine !== hostname())
      trouble.corrupt.push(`round ${round}: a second program was not kept out`);
    await pause(Math.random() * LONGEST);
    await writer.kill();
    writes += writer.acknowledged() - last;
    const standing = await standingOf(teams, path, start, writer.acknowledged());
    if (standing.trouble !== null) trouble[standing.trouble.kind].push(`round ${round}: ${standing.trouble.why}`);
    last = standing.number ?? writer.acknowledged();
    if (standing.number === null) await fs.writeFile(path, numberedBytes(start, last));
  }
  const names = await namesIn(folder);
  if (names.join() !== 'Norr.json,backups') trouble.corrupt.push(`left behind: ${names.join()}`);
  return { kills: rounds, writes, ...trouble };
}
