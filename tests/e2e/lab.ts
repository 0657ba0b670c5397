/** A real Electron with a folder of its own for each test, and what the tests ask of its windows and files. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { ElectronApplication, Page } from 'playwright-core';
import { expect, test as base } from 'vitest';
import { launchArguments } from '../../build/launch-args.mjs';
import { launch, resize, type Running } from '../../build/rehearsal/driver.ts';
import { calendarOf } from '../../shared/vantage.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import { demoTeam } from '../../shared/demo/team.ts';
import type { Locale, SalesDocument } from '../../shared/document.ts';
import { parseDocument } from '../../shared/schema.ts';

interface Start {
  readonly now: string;
  readonly locale?: Locale;
  readonly file?: string;
  /** Of another display than the tests' own. */
  readonly env?: NodeJS.ProcessEnv;
  /** A module that is run before the app. */
  readonly before?: string;
  /** For Electron itself. */
  readonly args?: readonly string[];
}

export interface Lab {
  /** The test's own; gone afterwards. */
  readonly folder: string;
  /** Starts the app on the test's data folder: the second time it finds what the first left. */
  start(options: Start): Promise<Running>;
  /** Closes an app as a person does. */
  quit(running: Running): Promise<void>;
  /** Ends all of an app's processes at once, as `kill -9` does. */
  crash(running: Running): Promise<void>;
  /** Writes a file into the test's folder. @returns its path */
  file(name: string, content: string | Uint8Array): Promise<string>;
  /** A team with a history, as a file. @returns its path */
  teamFile(name: string): Promise<string>;
  /** Errors that a window has written to its console; a test fails when any are left. */
  readonly errors: string[];
}

/** Monday of week 38, five minutes before nine in Sweden: the demo team's meeting. */
export const MEETING_DAY = '2026-09-14T06:55:00.000Z';

const PATIENCE = 15_000; // ms
const CONSOLE = { width: 1440, height: 900 };

export const test = base.extend<{ lab: Lab }>({
  lab: async ({ task }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'saljmotet-e2e-'));
    const running = new Set<Running>();
    const errors: string[] = [];

    const watch = (page: Page): void => {
      page.setDefaultTimeout(PATIENCE);
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
    };

    await use({
      folder,
      errors,
      async start({ now, locale = 'en', file, env = process.env, before, args = [] }) {
        const options = {
          app: process.cwd(),
          args: [...launchArguments(env), ...args, ...(before === undefined ? [] : ['-r', before])],
          env,
          dataFolder: join(folder, 'data'),
        };
        const started = await launch({ ...options, now, locale, ...(file === undefined ? {} : { file }) });
        running.add(started);
        watch(started.console);
        started.app.on('window', watch);
        await resize(started, started.console, CONSOLE.width, CONSOLE.height);
        return started;
      },
      async quit(closed) {
        running.delete(closed);
        if (!(await quits(closed.app))) errors.push('The app did not quit');
      },
      async crash(crashed) {
        running.delete(crashed);
        const ended = crashed.app.waitForEvent('close');
        killGroup(crashed.app);
        await ended;
      },
      async file(name, content) {
        const path = join(folder, name);
        await writeFile(path, content);
        return path;
      },
      async teamFile(name) {
        const path = join(folder, name);
        await writeFile(path, `${JSON.stringify(demoDocument(), null, 2)}\n`);
        return path;
      },
    });

    const windows = [...running].flatMap(({ app }) => app.windows());
    if (task.result?.state === 'fail') await keepPictures(task.name, windows);
    for (const { app } of running) if (!(await quits(app))) errors.push('The app did not quit');
    const locks = (await readdir(folder)).filter((name) => name.endsWith('.lock'));
    await rm(folder, { recursive: true, force: true });
    expect({ errors, locks }, 'errors in the windows, and locks that are left').toEqual({ errors: [], locks: [] });
  },
});

/** What is on disk, read as the app reads it. */
export async function teamOnDisk(path: string): Promise<SalesDocument> {
  const parsed = parseDocument(JSON.parse(await readFile(path, 'utf8')));
  if (!parsed.ok) throw new Error(`${path}: ${JSON.stringify(parsed.problems)}`);
  return parsed.document;
}

/** Closes an app as a person does; one that hangs is ended. @returns whether it ended by itself */
async function quits(app: ElectronApplication): Promise<boolean> {
  const inTime = await Promise.race([app.close().then(() => true), setTimeout(PATIENCE, false, { ref: false })]);
  if (!inTime) killGroup(app);
  return inTime;
}

/** Playwright makes the app the leader of a group, which its renderers and helpers belong to. */
function killGroup(app: ElectronApplication): void {
  const { pid } = app.process();
  if (pid !== undefined) process.kill(-pid, 'SIGKILL');
}

/** The windows as they stood when a test failed, in out/e2e/. */
async function keepPictures(name: string, windows: readonly Page[]): Promise<void> {
  const folder = join(process.cwd(), 'out', 'e2e');
  await mkdir(folder, { recursive: true });
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/gu, '-');
  await Promise.all(
    windows.map((page, index) =>
      page.screenshot({ path: join(folder, `${slug}-${index + 1}.png`) }).catch(() => undefined),
    ),
  );
}

let demo: SalesDocument | undefined;

function demoDocument(): SalesDocument {
  demo ??= newDemo();
  return demo;
}

function newDemo(): SalesDocument {
  const locale = 'en';
  const calendar = calendarOf(defaultSettings(locale), {});
  let id = 0;
  const newId = (): string => `00000000-0000-4000-8000-${String((id += 1)).padStart(12, '0')}`;
  return demoTeam({ locale, targetWeek: '2026-W38', calendar, newId });
}
