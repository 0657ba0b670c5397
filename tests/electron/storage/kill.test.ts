import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promises as fs } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listBackups } from '../../../electron/storage/backups.ts';
import { realFileSystem } from '../../../electron/storage/file-system.ts';
import { createSerializer } from '../../../electron/storage/serialize.ts';
import { createTeamFiles } from '../../../electron/storage/team-file.ts';
import { namesIn } from './disk.ts';
import { sample } from './sample.ts';

const KILLS = 20;

let folder = '';
let script = '';
let path = '';

/** Plain Node cannot run the sources: they are bundled as the app's main process is. */
beforeAll(async () => {
  folder = await fs.realpath(await fs.mkdtemp(join(tmpdir(), 'saljmote-kill-')));
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: fileURLToPath(new URL('writing-child.ts', import.meta.url)),
      target: 'node16',
      outDir: join(folder, 'child'),
      rolldownOptions: { output: { format: 'cjs', entryFileNames: 'child.cjs' } },
    },
  });
  script = join(folder, 'child', 'child.cjs');
  path = join(folder, 'team', 'Norr.json');
  await fs.mkdir(join(folder, 'team'));
  const start = { ...sample(), meetings: [], actions: [], goals: [] };
  await fs.writeFile(path, Buffer.concat(createSerializer()(start)));
}, 30_000);

afterAll(() => fs.rm(folder, { recursive: true, force: true }));

interface Child {
  readonly process: ChildProcess;
  acknowledged(): number;
}

async function started(): Promise<Child> {
  const child = spawn(process.execPath, [script, path], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let trouble = '';
  child.stdout.on('data', (part: Buffer) => (said += part.toString()));
  child.stderr.on('data', (part: Buffer) => (trouble += part.toString()));
  child.on('exit', (code) => {
    if (code !== null && code !== 0) trouble ||= `exit ${code}`;
  });
  while (!said.includes('\n')) {
    if (trouble !== '') throw new Error(trouble);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  // A number without its line feed is still being said.
  return { process: child, acknowledged: () => Number(said.split('\n').at(-2)) };
}

async function killed({ process: child }: Child): Promise<void> {
  const closed = once(child, 'close');
  child.kill('SIGKILL');
  await closed;
}

test(`${KILLS} times killed while writing: nothing broken, nothing acknowledged lost, no lock left behind`, async () => {
  const teams = createTeamFiles({ now: () => new Date().toISOString() });
  let writes = 0;
  let last = 0;
  for (let round = 0; round < KILLS; round += 1) {
    const child = await started();
    const meanwhile = await teams.open(path);
    expect(meanwhile).toMatchObject({ kind: 'opened', file: { mode: 'ro', holder: { machine: hostname() } } });
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 120));
    await killed(child);
    writes += child.acknowledged() - last;

    // Its lock stands there, and its process is gone: the file can be written at once.
    const after = await teams.open(path);
    if (after.kind !== 'opened') throw new Error(`Round ${round}: ${after.unreadable.told.code}`);
    expect(after.file.mode).toBe('rw');
    last = Number(after.document.goals.at(-1)?.id.slice(-12));
    expect(last).toBeGreaterThanOrEqual(child.acknowledged());
    expect(last).toBeLessThanOrEqual(child.acknowledged() + 1);
    await after.file.close();
  }
  expect(writes).toBeGreaterThan(KILLS);
  expect(await namesIn(join(folder, 'team'))).toEqual(['Norr.json', 'backups']);
  expect((await listBackups(realFileSystem, path)).length).toBeLessThanOrEqual(75);
  console.log(`${KILLS} kills, ${writes} acknowledged writes: 0 broken, 0 lost`);
}, 60_000);
