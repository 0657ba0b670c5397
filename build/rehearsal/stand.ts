/** What a rehearsal stands on: the app started for it, and what is seen of it kept in the out folder. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { localTimeOf } from '../../shared/calendar.ts';
import type { Bridge } from '../../shared/ipc.ts';
import type { Text } from '../../shared/messages/index.ts';
import { formatTime } from '../../shared/time-format.ts';
import { end, launch, picture, resize, type Running } from './driver.ts';
import type { Room, Told } from './meeting.ts';
import type { Options, Size } from './options.ts';

export interface Ground {
  readonly env: NodeJS.ProcessEnv;
  readonly args: readonly string[];
  /** The project's folder. */
  readonly app: string;
  /** Where the user called it, for a file's relative path. */
  readonly calledIn: string;
}

export interface Stand {
  readonly options: Options;
  readonly ground: Ground;
  readonly text: Text;
  /** Where everything is left. */
  readonly out: string;
  /** Gone afterwards. */
  readonly folder: string;
  /** What is being tried, for the case that it fails. */
  doing: string;
}

const STAGE: Size = { width: 1_920, height: 1_080 };
const CONSOLE: Size = { width: 1_440, height: 900 };
/** Where rehearsed meetings are held. */
export const TIME_ZONE = 'Europe/Stockholm';

/** The app on a data folder of this name, for as long as `act` takes; when that fails, its windows are kept as pictures. */
export async function withApp<T>(
  stand: Stand,
  name: string,
  now: string,
  act: (running: Running) => Promise<T>,
): Promise<T> {
  const { options, ground, folder } = stand;
  const dataFolder = join(folder, name);
  await mkdir(dataFolder);
  if (options.dark) await writeFile(join(dataFolder, 'machine.json'), JSON.stringify({ theme: 'dark' }));
  const running = await launch({ ...ground, dataFolder, locale: options.locale, now });
  const { pid } = running.app.process();
  const kill = (): void => {
    if (pid !== undefined) killGroup(pid);
  };
  process.prependOnceListener('exit', kill);
  try {
    const { width, height } = options.size ?? CONSOLE;
    await resize(running, running.console, width, height);
    return await act(running);
  } catch (error) {
    for (const page of running.app.windows()) await keepFailure(stand, running, page);
    throw error;
  } finally {
    process.off('exit', kill);
    await end(running);
  }
}

/** The app with its renderers and helpers: Playwright makes it the leader of a group, where there are groups. */
function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** As it is: what never became ready is not waited for. */
async function keepFailure({ out }: Stand, running: Running, page: Page): Promise<void> {
  const name = page === running.console ? 'console' : 'stage';
  await page.screenshot({ path: join(out, `failed-${name}.png`), timeout: 5_000 }).catch(() => undefined);
}

export async function keep({ out }: Stand, page: Page, name: string): Promise<void> {
  await picture(page, join(out, `${name}.png`));
}

/** A line for each step, and its pictures. */
export function toldFor(stand: Stand, { console: page, stage }: Pick<Room, 'console' | 'stage'>): Told {
  return {
    begins(name) {
      stand.doing = name;
    },
    async step(name) {
      stand.doing = name;
      await keep(stand, page, `console-${name}`);
      await keep(stand, stage, `stage-${name}`);
      const title = await page.locator('main h2').first().textContent();
      console.log(`  ${await timeIn(page, stand)}  ${title ?? ''}  ${name}`);
    },
  };
}

async function timeIn(page: Page, { options }: Stand): Promise<string> {
  const now = await page.evaluate(async () => {
    const { clock } = await (window as unknown as { readonly saljmotet: Bridge }).saljmotet.request('app:start');
    return 'standingAt' in clock ? clock.standingAt : '';
  });
  return formatTime(localTimeOf(now, TIME_ZONE), options.locale);
}

/** Begins the meeting from the home. On one screen the stage is opened as an ordinary window, as it is shared in a video meeting. */
export async function openMeeting(stand: Stand, running: Running): Promise<Room> {
  const { app, console: page } = running;
  const { text, options } = stand;
  await page.keyboard.press('F5');
  await page.getByRole('button', { name: text('keys.short.private') }).waitFor();
  await keep(stand, page, 'console-0-lobby-one-screen');
  await page.keyboard.press('F2');
  await page.getByRole('button', { name: text('console.private.yes') }).click();
  const opened = app.waitForEvent('window');
  await page.getByRole('button', { name: text('console.stage.openWindow') }).click();
  const stage = await opened;
  await stage.waitForSelector('#root > *');
  const { width, height } = options.size ?? STAGE;
  await resize(running, stage, width, height);
  return { ...running, stage, text };
}
