/** Drives the real app as a person would: real windows, real keys. Shared by the rehearsal and the end-to-end tests. */
import { _electron, type ElectronApplication, type Page } from 'playwright-core';

export interface LaunchOptions {
  /** The project's folder, where package.json names the app's main. */
  readonly app: string;
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  readonly dataFolder: string;
  readonly locale: 'sv' | 'en';
  /** The standing clock. */
  readonly now: string;
  readonly file?: string;
}

export interface Running {
  readonly app: ElectronApplication;
  readonly console: Page;
}

export async function launch(options: LaunchOptions): Promise<Running> {
  const app = await _electron.launch({
    args: [
      ...options.args,
      options.app,
      `--data=${options.dataFolder}`,
      `--locale=${options.locale}`,
      `--now=${options.now}`,
      ...(options.file === undefined ? [] : [`--file=${options.file}`]),
    ],
    env: Object.fromEntries(Object.entries(options.env).filter((entry): entry is [string, string] => entry[1] !== undefined)),
  });
  const console = await app.firstWindow();
  await console.waitForSelector('#root > *');
  return { app, console };
}

/** Moves the app's standing clock. */
export async function advance({ app }: Running, minutes: number): Promise<void> {
  await app.evaluate(({ app: inside }, ms) => (inside as unknown as NodeJS.EventEmitter).emit('rehearsal:advance', ms), minutes * 60_000);
}

export interface Answers {
  readonly open?: readonly string[];
  readonly save?: readonly string[];
  readonly confirm?: readonly boolean[];
}

/** What a person will answer in the system's dialogs, in this order. */
export async function answer({ app }: Running, answers: Answers): Promise<void> {
  await app.evaluate(({ app: inside }, given) => (inside as unknown as NodeJS.EventEmitter).emit('rehearsal:answer', given), answers);
}

/** Sizes a window's page, in px. */
export async function resize({ app }: Running, page: Page, width: number, height: number): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((inside, size) => inside.setContentSize(size.width, size.height), { width, height });
  await page.waitForFunction((size) => window.innerWidth === size.width && window.innerHeight === size.height, { width, height });
}

/** Waits until a page says something: its text holds it, gaps and all. */
export async function says(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.textContent?.replace(/\s/gu, ' ').includes(wanted) ?? false, text.replace(/\s/gu, ' '));
}

/** A picture of a page as it stands, with its fonts and charts, after every motion. */
export async function picture(page: Page, path: string): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  await page.screenshot({ path, animations: 'disabled', caret: 'initial' });
}
