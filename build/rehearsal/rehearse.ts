/** The rehearsal: the demo team's meeting, a line per step, pictures of every step, the team's file and the minutes. */
import { copyFile, mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { demoScript } from '../../shared/demo/script.ts';
import { textFor } from '../../shared/messages/index.ts';
import { answer, launch, picture, resize, says, type Running } from './driver.ts';
import { holdMeeting, type Room } from './meeting.ts';
import { holdOwnMeeting } from './own-report.ts';

interface Ground {
  readonly env: NodeJS.ProcessEnv;
  readonly args: readonly string[];
}

const STAGE = { width: 1920, height: 1080 };
const CONSOLE = { width: 1440, height: 900 };
/** Monday of week 38, five minutes before nine in Sweden: week 3 of 4 in September. */
const NOW = '2026-09-14T06:55:00.000Z';

/** @returns the exit code */
export async function rehearse(given: readonly string[], ground: Ground): Promise<number> {
  const locale = localeOf(given);
  const text = textFor(locale);
  const report = valueOf(given, 'file');
  const out = join(process.cwd(), 'out', 'rehearsal');
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const dataFolder = await mkdtemp(join(tmpdir(), 'saljmotet-rehearsal-'));
  const running = await launch({ app: process.cwd(), ...ground, dataFolder, locale, now: NOW });
  try {
    await resize(running, running.console, CONSOLE.width, CONSOLE.height);
    const minutes = join(out, 'minutes.pdf');
    const told = (room: { readonly stage: Running['console'] }) => ({
      async step(name: string) {
        await picture(room.stage, join(out, `stage-${name}.png`));
        await picture(running.console, join(out, `console-${name}.png`));
        console.log(`  ${name}`);
      },
    });
    if (report === null) {
      await running.console.getByRole('heading', { level: 1 }).waitFor();
      await picture(running.console, join(out, 'welcome.png'));
      await running.console.keyboard.press('1');
      await says(running.console, text('home.start'));
      await picture(running.console, join(out, 'home.png'));
      await running.console.keyboard.press('F5');
      const room = await openStage(running, text);
      await holdMeeting(room, demoScript(locale), told(room));
    } else {
      await holdOwnMeeting({ running, text, report, out, openStage: () => openStage(running, text), told });
    }
    await answer(running, { save: [minutes] });
    await running.console.getByRole('button', { name: text('after.save'), exact: true }).click();
    await running.console.getByRole('button', { name: text('after.show') }).waitFor();
    await picture(running.console, join(out, 'after.png'));
    await keepTeamFile(dataFolder, out);
  } finally {
    await running.app.close();
    await rm(dataFolder, { recursive: true, force: true });
  }
  console.log('\nLeft behind:');
  for (const name of (await readdir(out)).sort()) console.log(`  ${relative(process.cwd(), join(out, name))}`);
  return 0;
}

/** On one screen the stage is opened as an ordinary window, as it is shared in a video meeting. */
async function openStage(running: Running, text: ReturnType<typeof textFor>): Promise<Room> {
  const { app, console: page } = running;
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: text('console.private.yes') }).click();
  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: text('console.stage.openWindow') }).click();
  const stage = await opened;
  await stage.waitForSelector('#root > *');
  await resize(running, stage, STAGE.width, STAGE.height);
  return { ...running, stage, text };
}

async function keepTeamFile(dataFolder: string, out: string): Promise<void> {
  const demo = join(dataFolder, 'demo');
  const names = await readdir(demo).catch((): string[] => []);
  for (const name of names.filter((one) => one.endsWith('.json') && !one.startsWith('.'))) await copyFile(join(demo, name), join(out, name));
}

function localeOf(given: readonly string[]): 'sv' | 'en' {
  const asked = valueOf(given, 'locale') ?? Intl.DateTimeFormat().resolvedOptions().locale;
  return asked.toLowerCase().startsWith('sv') ? 'sv' : 'en';
}

/** `--name value` and `--name=value` alike. */
function valueOf(given: readonly string[], name: string): string | null {
  const at = given.indexOf(`--${name}`);
  if (at >= 0) return given[at + 1] ?? null;
  return given.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3) ?? null;
}
