/** Drives the real app as a person would: real windows, real keys. Shared by the rehearsal and the end-to-end tests. */
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import type { Locale } from '../../shared/document.ts';
import type { Bridge } from '../../shared/ipc.ts';

export interface LaunchOptions {
  /** The project's folder, where package.json names the app's main. */
  readonly app: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly dataFolder: string;
  readonly locale: Locale;
  /** The standing clock. */
  readonly now: string;
  readonly file?: string;
}

export interface Running {
  readonly app: ElectronApplication;
  readonly console: Page;
}

/** Chromium draws a part of a page anew and leaves the rest: which part decides the last bit of an edge. Whole, it is always the same. */
const SAME_PIXELS = ['--disable-partial-raster', '--disable-lcd-text', '--force-color-profile=srgb'];
/** Everything that is waited for comes at once or not at all. */
export const PATIENCE = 15_000; // ms
/** What an Electron that is asked to end may take before it is made to. */
const LAST_WORDS = 5_000; // ms

export async function launch(options: LaunchOptions): Promise<Running> {
  const app = await _electron.launch({
    args: [
      ...options.args,
      ...SAME_PIXELS,
      options.app,
      `--data=${options.dataFolder}`,
      `--locale=${options.locale}`,
      `--now=${options.now}`,
      ...(options.file === undefined ? [] : [`--file=${options.file}`]),
    ],
    env: Object.fromEntries(
      Object.entries(options.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
    ),
  });
  app.context().setDefaultTimeout(PATIENCE);
  const said: string[] = [];
  app.process().stderr?.on('data', (words) => said.push(String(words)));
  try {
    const console = await app.firstWindow({ timeout: PATIENCE });
    await console.waitForSelector('#root > *');
    return { app, console };
  } catch (error) {
    await end({ app });
    // Why the app did not come up, if it has said so.
    throw new Error(`The app did not start.\n${said.join('')}`, { cause: error });
  }
}

/** Ends the app as its window's cross does; one that does not answer is ended by its process. */
export async function end({ app }: Pick<Running, 'app'>): Promise<void> {
  const late = setTimeout(() => app.process().kill('SIGKILL'), LAST_WORDS);
  await app.close().catch(() => undefined);
  clearTimeout(late);
}

/** Moves the app's standing clock. */
export async function advance({ app }: Running, minutes: number): Promise<void> {
  await app.evaluate(
    ({ app: inside }, ms) => (inside as unknown as NodeJS.EventEmitter).emit('rehearsal:advance', ms),
    Math.round(minutes * 60_000),
  );
}

export interface Answers {
  readonly open?: readonly string[];
  readonly save?: readonly string[];
  readonly confirm?: readonly boolean[];
}

/** What a person will answer in the system's dialogs, in this order. */
export async function answer({ app }: Running, answers: Answers): Promise<void> {
  await app.evaluate(
    ({ app: inside }, given) => (inside as unknown as NodeJS.EventEmitter).emit('rehearsal:answer', given),
    answers,
  );
}

/** Sizes a window's page, in px. */
export async function resize({ app }: Running, page: Page, width: number, height: number): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((inside, size) => inside.setContentSize(size.width, size.height), { width, height });
  await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, { width, height });
}

/** Waits until a page says something: its text holds it, gaps and all. */
export async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.body.textContent?.replace(/\s/gu, ' ').includes(wanted) ?? false,
    text.replace(/\s/gu, ' '),
  );
}

/** Waits until a page shows all that main has told it so far, with its fonts and charts. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { saljmotet } = window as unknown as { readonly saljmotet: Bridge };
    // Whatever main has sent before this answer has arrived before it.
    if (saljmotet.role === 'stage') await saljmotet.request('stage:frame');
    else await saljmotet.request('app:start');
    await document.fonts.ready;
    const motions = document
      .getAnimations()
      .filter((motion) => motion.effect?.getComputedTiming().iterations !== Infinity);
    await Promise.allSettled(motions.map((motion) => motion.finished));
    const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
    let before = '';
    for (let calm = 0; calm < 3;) {
      await frame();
      const shown = document.body.innerHTML;
      calm = shown === before ? calm + 1 : 0;
      before = shown;
    }
  });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('div[class*="_plot_"]')].every(
      (plot) => plot.querySelector('.recharts-surface') !== null,
    ),
  );
}

/** A picture of a page as it stands, with its fonts and charts, after every motion; without the caret, which blinks. */
export async function picture(page: Page, path: string): Promise<void> {
  await settled(page);
  await page.screenshot({ path, animations: 'disabled' });
}
