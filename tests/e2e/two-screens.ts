/** The app in a room with a projector, which is plugged and unplugged, and a clicker: real displays, real keys. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect } from 'vitest';
import { settled, type Running } from '../../build/rehearsal/driver.ts';
import { startTwoDisplays } from '../../build/two-displays.mjs';
import { textFor } from '../../shared/messages/index.ts';
import { DOUBLE_PRESS } from './hands.ts';
import { MEETING_DAY, type Lab } from './lab.ts';
import { drawnBy, markConsole, pictureOf, showsConsole, unlikeRows, watch, type Area } from './screen-pictures.ts';

type TwoDisplays = Awaited<ReturnType<typeof startTwoDisplays>>;

export interface Room {
  readonly running: Running;
  readonly file: string;
  readonly env: NodeJS.ProcessEnv;
  readonly arrange: TwoDisplays['arrange'];
  /** A clicker's keys, apart from those before them. */
  press(...keys: string[]): Promise<void>;
}

const text = textFor('en');
const run = promisify(execFile);
const MOST_PAGES = 6;

export const LEFT: Area = { x: 0, y: 0, width: 1920, height: 1080 };
export const RIGHT: Area = { ...LEFT, x: 1920 };
/** What comes on a display a moment after it was drawn. */
export const SOON = { timeout: 5_000, interval: 20 };

export const ON_THE_LEFT = { mode: '1920x1080', x: 0 } as const;
export const ON_THE_RIGHT = { mode: '1920x1080', x: 1920 } as const;

type Enter = (lab: Lab, external?: typeof ON_THE_RIGHT | null) => Promise<Room>;

/** Elsewhere there is no such display server. */
export const NO_DISPLAY_SERVER = process.platform !== 'linux';

/** Two displays for the tests of a block. @returns what starts the app there, with a projector to the right unless there is none */
export function useTwoDisplays(): Enter {
  let displays: TwoDisplays | undefined;
  let whyNot = '';

  beforeAll(async () => {
    try {
      displays = await startTwoDisplays();
    } catch (error) {
      // Root installs what is missing, and a build machine has to have it; at a desk it is the person's to choose.
      if (process.getuid?.() === 0 || process.env['CI'] !== undefined) throw error;
      whyNot = error instanceof Error ? error.message : String(error);
      console.warn(`Two displays are not tried here. ${whyNot}`);
    }
  });
  beforeEach(({ skip }) => skip(displays === undefined, whyNot));
  afterAll(() => displays?.stop());

  return async (lab, external = ON_THE_RIGHT) => {
    if (displays === undefined) throw new Error(whyNot);
    await displays.arrange({ own: ON_THE_LEFT, external });
    return enterRoom(lab, displays);
  };
}

/** The app on these displays as they are, with the demo team, its window marked and in front. */
async function enterRoom(lab: Lab, displays: TwoDisplays): Promise<Room> {
  const file = await lab.teamFile('North.json');
  const env = { ...process.env, ...displays.env };
  const running = await lab.start({ now: MEETING_DAY, file, env });
  const { console: page } = running;
  await markConsole(running, text('console.entry'));
  await activate({ running, env }, page);
  await page.waitForFunction(() => document.hasFocus());
  let pressed = Number.NEGATIVE_INFINITY;
  return {
    running,
    file,
    env,
    arrange: displays.arrange,
    async press(...keys) {
      await page.waitForFunction((until) => performance.now() > until, pressed + DOUBLE_PRESS + 20);
      await run('xdotool', ['key', '--delay', '30', ...keys], { env });
      pressed = await page.evaluate(() => performance.now());
    },
  };
}

/** The head of a step or a seller's stop in the private view. */
export function headOf({ running }: Room, name: string): Locator {
  return running.console.getByRole('heading', { level: 2, name, exact: true });
}

/** On by the clicker, through a step's pages, until another place is reached. Clocks stand: what changes a text is the move. */
export async function nextTo(room: Room, name: string): Promise<void> {
  const { console: page } = room.running;
  for (let presses = 0; presses < MOST_PAGES && (await headOf(room, name).count()) === 0; presses += 1) {
    const before = await page.evaluate(() => document.body.innerText);
    await room.press('Next');
    await page.waitForFunction((old) => document.body.innerText !== old, before);
  }
  await headOf(room, name).waitFor();
}

/** Does what brings the stage. No picture of the projector on the way may hold the console. */
export async function stageComes({ running, env }: Room, act: () => Promise<void>, projector = RIGHT): Promise<Page> {
  const opened = running.app.waitForEvent('window');
  const { withConsole } = await watch(env, projector, async () => {
    await act();
    const stage = await opened;
    await stage.waitForSelector('main *');
    await settled(stage);
  });
  expect(withConsole, 'pictures with the console').toBe(0);
  return opened;
}

/**
 * Does what takes the stage's display away, and waits for the solo view. No picture of the projector may hold the console, as long
 * as it is a display of its own.
 */
export async function stageGoes({ running, env }: Room, stage: Page, act: () => Promise<void>): Promise<void> {
  const { withConsole } = await watch(env, RIGHT, async () => {
    await Promise.all([stage.waitForEvent('close'), act()]);
    await running.console.getByRole('region', { name: text('console.entry') }).waitFor();
    await settled(running.console);
  });
  expect(withConsole, 'pictures with the console').toBe(0);
}

/**
 * Does what puts the manager's window itself on the wall, while its page cannot draw: until it can, and is the solo view, the stage
 * covers it. What is left, the left display, is the wall.
 */
export async function stageCovers(room: Room, stage: Page, act: () => Promise<void>): Promise<void> {
  const goOn = await halt(room.running.console);
  await act();
  await fills(room, stage, LEFT);
  await Promise.all([stage.waitForEvent('close'), goOn()]);
  await room.running.console.getByRole('region', { name: text('console.entry') }).waitFor();
}

/** Stops a page's script where it is. @returns lets it go on */
async function halt(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Debugger.enable');
  const paused = new Promise((resolve) => session.once('Debugger.paused', resolve));
  await session.send('Debugger.pause');
  // It stops at the next thing that it does.
  const next = page.evaluate(() => undefined);
  await paused;
  return async () => {
    await session.send('Debugger.resume');
    await next;
    await session.detach();
  };
}

/** The window manager moves the manager's window to the left edge given, as it does when it is dragged: px of the common area. */
export async function dragConsole({ running, env }: Room, x: number): Promise<void> {
  await run('xdotool', ['windowmove', await handleOf(running, running.console), String(x), '100'], { env });
}

/** The manager's window is wholly on a display. */
export async function consoleIsOn({ running }: Room, { x, width }: Area): Promise<void> {
  const window = await running.app.browserWindow(running.console);
  const isInside = async (): Promise<boolean> => {
    const bounds = await window.evaluate((inside) => inside.getBounds());
    return bounds.x >= x && bounds.x + bounds.width <= x + width;
  };
  await expect.poll(isInside, SOON).toBe(true);
}

/** Gives a window the system's focus. */
export async function activate({ running, env }: Pick<Room, 'running' | 'env'>, page: Page): Promise<void> {
  await run('xdotool', ['windowactivate', await handleOf(running, page)], { env });
}

async function handleOf({ app }: Running, page: Page): Promise<string> {
  const window = await app.browserWindow(page);
  return String(await window.evaluate((inside) => inside.getNativeWindowHandle().readUInt32LE(0)));
}

/** The stage fills the projector, or comes to: its picture is, to the pixel, what the stage's page has drawn, and so nothing else. */
export async function fills({ running, env }: Room, stage: Page, projector = RIGHT): Promise<void> {
  await settled(stage);
  const window = await running.app.browserWindow(stage);
  const where = (): Promise<unknown> =>
    window.evaluate((inside) => ({ bounds: inside.getBounds(), full: inside.isFullScreen() }));
  await expect.poll(where, SOON).toEqual({ bounds: projector, full: true });
  await expect.poll(() => othersRows({ running, env }, stage, projector), SOON).toBe(0);
}

/** @returns how many rows of the projector's picture are not as the stage's page has drawn them */
export async function othersRows({ running, env }: Pick<Room, 'running' | 'env'>, stage: Page, projector = RIGHT) {
  return unlikeRows(await pictureOf(env, projector), await drawnBy(running, stage));
}

/** The solo view alone is on the wall: nothing private is in its picture, nor anywhere in its page. */
export async function isSolo({ running, env }: Room, secret: string): Promise<void> {
  const { console: page } = running;
  await settled(page);
  await expect.poll(async () => showsConsole(await pictureOf(env, LEFT)), SOON).toBe(false);
  expect(await page.getByLabel(text('console.note')).count()).toBe(0);
  expect(await page.getByRole('complementary', { name: text('console.cuesLabel') }).count()).toBe(0);
  expect(await page.content()).not.toContain(secret);
}

/** Whether the app asks the system to keep the screens on. */
export function keepsAwake({ running: { app } }: Room): Promise<boolean> {
  return app.evaluate(({ powerSaveBlocker }) =>
    Array.from({ length: 20 }, (_, id) => id).some((id) => powerSaveBlocker.isStarted(id)),
  );
}
