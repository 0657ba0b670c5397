/** The app in a room with a projector, which is plugged and unplugged, and a clicker: real displays, real keys. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled, type Running } from '../../build/rehearsal/driver.ts';
import type { startTwoDisplays } from '../../build/two-displays.mjs';
import { textFor } from '../../shared/messages/index.ts';
import { DOUBLE_PRESS } from './hands.ts';
import { MEETING_DAY, type Lab } from './lab.ts';
import { drawnBy, markConsole, pictureOf, showsConsole, unlikeRows, watch, type Area } from './screen-pictures.ts';

export type TwoDisplays = Awaited<ReturnType<typeof startTwoDisplays>>;

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

/** The app on these displays as they are, with the demo team, its window marked and in front. */
export async function enterRoom(lab: Lab, displays: TwoDisplays): Promise<Room> {
  const file = await lab.teamFile('North.json');
  const env = { ...process.env, ...displays.env };
  const running = await lab.start({ now: MEETING_DAY, file, env });
  const { app, console: page } = running;
  await markConsole(running, text('console.entry'));
  const window = await app.browserWindow(page);
  const handle = await window.evaluate((inside) => inside.getNativeWindowHandle().readUInt32LE(0));
  await run('xdotool', ['windowactivate', '--sync', String(handle)], { env });
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

/** Does what takes the stage's display away, and waits for the solo view. */
export async function stageGoes({ running }: Room, stage: Page, act: () => Promise<void>): Promise<void> {
  await Promise.all([stage.waitForEvent('close'), act()]);
  await running.console.getByRole('region', { name: text('console.entry') }).waitFor();
}

/** The stage fills the projector: its picture is, to the pixel, what the stage's page has drawn, and so nothing else. */
export async function fills({ running, env }: Room, stage: Page, projector = RIGHT): Promise<void> {
  await settled(stage);
  const window = await running.app.browserWindow(stage);
  const where = await window.evaluate((inside) => ({ bounds: inside.getBounds(), full: inside.isFullScreen() }));
  expect(where).toEqual({ bounds: projector, full: true });
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
