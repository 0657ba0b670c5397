/**
 * How long the wall takes to follow, with fifty sellers and five years (issue: key to stage 50 ms p95, next step 100 ms p95, no
 * frame over 50 ms while a goal is typed), and what a bare Electron app of two windows takes for the same in the same run.
 * Machines differ and are shared: the ratio tells more than the milliseconds, and nothing is judged.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type Page } from 'playwright-core';
import { end, launch, resize, settled, type Running } from '../../build/rehearsal/driver.ts';
import type { Bridge } from '../../shared/ipc.ts';
import { textFor } from '../../shared/messages/index.ts';
import { openStageWindow } from '../e2e/hands.ts';
import { largeTeam } from './large-team.ts';
import { awaitChange, awaitPicture, drawnTime, frameGaps, keyTime, watchFrames, watchKeys } from './page-times.ts';
import { lineOf, TITLES, type Line } from './report.ts';

interface Ground {
  readonly env: NodeJS.ProcessEnv;
  readonly args: readonly string[];
  /** The project's folder. */
  readonly app: string;
}

/** A window that is typed in, and one that follows. */
interface Pair {
  readonly typed: Page;
  readonly shown: Page;
}

const NOW = '2026-09-14T06:55:00.000Z'; // Monday of week 38, five to nine in Sweden
const GOAL = '125000';
const GOALS = 30;
const STEPS = 40;
const STOPS = 40;
const LONG_FRAME = 50; // ms
/** Presses that are closer are one (design 6). */
const APART = 270; // ms
const KEYS_APART = 60; // ms: somebody who types fast

/** @returns the exit code */
export async function bench(ground: Ground): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'saljmotet-bench-'));
  try {
    const bare = await benchBare(ground);
    const app = await benchApp(ground, folder);
    console.log(TITLES);
    console.log(lineOf({ name: 'key to the stage', target: '50 ms p95', app: app.keys, bare: bare.keys }));
    console.log(lineOf({ name: 'next page or step', target: '100 ms p95', app: app.steps, bare: bare.keys }));
    console.log(lineOf({ name: 'next seller', target: '100 ms p95', app: app.stops, bare: bare.keys }));
    for (const [name, own, reference] of [
      ['frames of the stage', app.stageFrames, bare.shownFrames],
      ['frames of the console', app.consoleFrames, bare.typedFrames],
    ] as const) {
      console.log(lineOf({ name, target: `none > ${LONG_FRAME} ms`, app: own, bare: reference, over: LONG_FRAME }));
    }
    return 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function benchBare({ app, args, env }: Ground) {
  const running = await _electron.launch({ args: [...args, join(app, 'tests', 'bench', 'bare')], env: env as never });
  try {
    const one = await running.firstWindow();
    const other = running.windows().find((page) => page !== one) ?? (await running.waitForEvent('window'));
    await Promise.all([one, other].map((page) => page.waitForLoadState()));
    const [typed, shown] = (await one.title()) === 'typed' ? [one, other] : [other, one];
    await typed.locator('input').focus();
    return await typing({ typed, shown });
  } finally {
    await end({ app: running });
  }
}

async function benchApp(ground: Ground, folder: string) {
  const file = join(folder, 'North.json');
  const team = largeTeam();
  const content = `${JSON.stringify(team, null, 2)}\n`;
  await writeFile(file, content);
  const megabytes = (Buffer.byteLength(content) / 2 ** 20).toFixed(1);
  console.log(`${team.sellers.length} sellers, ${team.meetings.length} meetings, ${megabytes} MB`);
  const running = await launch({ ...ground, dataFolder: join(folder, 'data'), locale: 'en', now: NOW, file });
  try {
    const pair = await room(running);
    await watchKeys(pair.typed);
    const steps = await moving(pair, STEPS);
    await goToRound(running, team.sellers[0]?.id ?? '');
    const typed = await typing(pair);
    const stops = await moving(pair, STOPS);
    return { ...typed, steps, stops, stageFrames: typed.shownFrames, consoleFrames: typed.typedFrames };
  } finally {
    await end(running);
  }
}

/** The private view, and beside it the stage as a window of a projector's size. */
async function room(running: Running): Promise<Pair> {
  const { app, console: typed } = running;
  await resize(running, typed, 1_440, 900);
  await typed.keyboard.press('F5');
  const shown = await openStageWindow(running, textFor('en'));
  const window = await app.browserWindow(shown);
  await window.evaluate((inside) => inside.setPosition(1_450, 0));
  await resize(running, shown, 1_920, 1_080);
  return { typed, shown };
}

async function goToRound({ console: page }: Running, stop: string): Promise<void> {
  await page.evaluate(async (sellerId) => {
    const { saljmotet } = window as unknown as { readonly saljmotet: Bridge };
    const go = { type: 'meeting.go', step: 'round', stop: sellerId, page: 0, gateOpen: false } as const;
    await saljmotet.request('document:send', go);
  }, stop);
  await page.locator('[data-number-field]').waitFor();
}

/** PageDown, and the wall's next picture. */
async function moving({ typed, shown }: Pair, times: number): Promise<Line> {
  const took: number[] = [];
  for (let moves = 0; moves < times; moves += 1) {
    await settled(typed);
    await settled(shown);
    await typed.waitForTimeout(APART);
    await awaitPicture(shown);
    took.push(await between(typed, shown, 'PageDown'));
  }
  return took;
}

/** A goal typed digit by digit, each waited for; then as fast as somebody types, with the frames counted. */
async function typing({ typed, shown }: Pair) {
  await watchKeys(typed);
  const keys: number[] = [];
  for (let goals = 0; goals < GOALS; goals += 1) {
    for (const key of GOAL) {
      await awaitChange(shown);
      keys.push(await between(typed, shown, key));
    }
    await empty(typed, shown);
  }
  await watchFrames(typed);
  await watchFrames(shown);
  for (let goals = 0; goals < GOALS; goals += 1) {
    await typed.keyboard.type(GOAL, { delay: KEYS_APART });
    await empty(typed, shown);
  }
  return { keys, typedFrames: await frameGaps(typed), shownFrames: await frameGaps(shown) };
}

async function empty(typed: Page, shown: Page): Promise<void> {
  await awaitChange(shown);
  await typed.keyboard.press('Control+A');
  await typed.keyboard.press('Delete');
  await drawnTime(shown);
}

/** @returns ms from the key to what the other window has been told to wait for */
async function between(typed: Page, shown: Page, key: string): Promise<number> {
  await typed.keyboard.press(key);
  return (await drawnTime(shown)) - (await keyTime(typed));
}
