/** The rehearsal: a meeting through the real windows, a line per step, pictures of every step, the team's file and the minutes. */
import { rmSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, relative, resolve } from 'node:path';
import { demoScript, type DemoScript } from '../../shared/demo/script.ts';
import { textFor } from '../../shared/messages/index.ts';
import { answer, says, type Running } from './driver.ts';
import { holdMeeting } from './meeting.ts';
import type { Options } from './options.ts';
import { importReport, morningAfter, ownScript, Unusable } from './own-report.ts';
import { keep, openMeeting, toldFor, withApp, type Ground, type Stand } from './stand.ts';

export { readOptions, USAGE } from './options.ts';

/** @returns the exit code */
export async function rehearse(options: Options, ground: Ground): Promise<number> {
  const out = join(ground.app, 'out', 'rehearsal');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const folder = await mkdtemp(join(tmpdir(), 'saljmotet-rehearsal-'));
  // At the end of the process, so that it goes also when somebody ends us in the middle; the app may still be dying.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 40, retryDelay: 50 }));
  const stand: Stand = { options, ground, text: textFor(options.locale), out, folder, doing: 'start' };
  try {
    if (options.file === null) await rehearseDemo(stand);
    else await rehearseReport(stand, resolve(ground.calledIn, options.file), join(out, TEAM_FOLDER));
  } catch (error) {
    if (error instanceof Unusable) console.error(`\n${error.message}`);
    else console.error(`\nFailed at ${stand.doing}:`, error);
    await listLeft(stand);
    return 1;
  }
  await listLeft(stand);
  return 0;
}

/** The home shows where the file lives: there it is the same every time. */
const TEAM_FOLDER = 'team';

async function rehearseDemo(stand: Stand): Promise<void> {
  const script = demoScript(stand.options.locale);
  await withApp(stand, 'app', script.now, async (running) => {
    const { console: page } = running;
    await page.getByRole('heading', { level: 1 }).waitFor();
    await keep(stand, page, 'welcome');
    await page.keyboard.press('1');
    await says(page, stand.text('home.start'));
    await meet(stand, running, script);
  });
  await keepTeamFile(stand, join(stand.folder, 'app', 'demo'));
}

/** The file is read in twice: first to see which Monday comes after it, then on the morning of that Monday. */
async function rehearseReport(stand: Stand, report: string, teamFolder: string): Promise<void> {
  const { folder, text } = stand;
  await mkdir(teamFolder);
  const name = basename(report).replace(/\.\w+$/u, '');
  const reading = { text, report, name, locale: stand.options.locale };

  const now = await withApp(stand, 'first', new Date().toISOString(), async (running) => {
    stand.doing = 'import';
    const path = join(folder, 'first.json');
    return morningAfter(await importReport({ ...reading, running, path, shown: async () => undefined }));
  });
  await withApp(stand, 'app', now, async (running) => {
    const { console: page } = running;
    stand.doing = 'import';
    const path = join(teamFolder, `${name}.json`);
    const shown = (view: string): Promise<void> => {
      console.log(`  ${view}`);
      return keep(stand, page, view);
    };
    const snapshot = await importReport({ ...reading, running, path, shown });
    await page.getByRole('button', { name: text('nav.home'), exact: true }).click();
    await says(page, text('home.start'));
    await meet(stand, running, ownScript(snapshot, now, stand.options.locale));
  });
  await keepTeamFile(stand, teamFolder);
}

/** From the home to the minutes. */
async function meet(stand: Stand, running: Running, script: DemoScript): Promise<void> {
  const { console: page } = running;
  stand.doing = 'home';
  await keep(stand, page, 'home');
  const room = await openMeeting(stand, running);
  await holdMeeting(room, script, toldFor(stand, room));
  stand.doing = 'minutes';
  await saveMinutes(stand, running, 'after.save', 'minutes');
  await saveMinutes(stand, running, 'after.saveTeam', 'minutes-team');
  await keep(stand, page, 'after');
  await page.getByRole('button', { name: stand.text('nav.home') }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  await keep(stand, page, 'home-after');
}

async function saveMinutes(
  { text, out }: Stand,
  running: Running,
  button: 'after.save' | 'after.saveTeam',
  name: string,
): Promise<void> {
  const { console: page } = running;
  await answer(running, { save: [join(out, `${name}.pdf`)] });
  await page.getByRole('button', { name: text(button), exact: true }).click();
  await says(page, text('file.saved', { name: `${name}.pdf` }));
}

async function keepTeamFile({ out }: Stand, folder: string): Promise<void> {
  const names = await readdir(folder);
  for (const name of names.filter((one) => one.endsWith('.json') && !one.startsWith('.')))
    await copyFile(join(folder, name), join(out, name));
}

async function listLeft({ out }: Stand): Promise<void> {
  await rm(join(out, TEAM_FOLDER), { recursive: true, force: true });
  const names = await readdir(out);
  if (names.length === 0) return;
  console.log('\nLeft behind:');
  for (const name of names.sort()) console.log(`  ${relative(process.cwd(), join(out, name))}`);
}
