/** What crashes comes back at the same meeting, step and stop, and the log says so without a name (design 9). */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { advance, says, settled, type Running } from '../../build/rehearsal/driver.ts';
import type { SalesDocument } from '../../shared/document.ts';
import { openMeeting } from '../../shared/meetings.ts';
import { textFor } from '../../shared/messages/index.ts';
import { nextUntil, openStageWindow, sees } from './hands.ts';
import { MEETING_DAY, teamOnDisk, test, type Lab } from './lab.ts';
import { drawnBy, pictureOf, unlikeRows } from './screen-pictures.ts';
import { crashPage, doorOf, logOf, OPEN_DOOR, seeAnew } from './seen-anew.ts';
import { headOf, nextTo, NO_DISPLAY_SERVER, RIGHT, SOON, stageComes, useTwoDisplays } from './two-screens.ts';

const text = textFor('en');
const NOTE = 'QZ7 not for the wall';
const later = (minutes: number): string => new Date(Date.parse(MEETING_DAY) + minutes * 60_000).toISOString();

interface InTheRound {
  readonly running: Running;
  readonly stage: Page;
  readonly file: string;
  readonly document: SalesDocument;
  readonly seller: string;
  /** As the console told the step's time. */
  readonly clock: string;
}

/** At the first seller's stop for three minutes, her goal stated, a note beside it, and the stage in a window of its own. */
async function inTheRound(lab: Lab, args: readonly string[] = OPEN_DOOR): Promise<InTheRound> {
  const file = await lab.teamFile('North.json');
  const running = await lab.start({ now: MEETING_DAY, file, args });
  const { console: page } = running;
  await page.keyboard.press('F5');
  const stage = await openStageWindow(running, text);
  const seller = (await teamOnDisk(file)).sellers[0]?.name ?? '';
  await nextUntil(page, seller);
  await page.getByLabel(text('console.note')).fill(NOTE);
  await page.keyboard.press('Escape');
  await advance(running, 3);
  await page.keyboard.press('g');
  await page.keyboard.type('87 500');
  await page.keyboard.press('Enter');
  await says(page, text('goal.saidAt', { time: '8:58' }));
  await sees(stage, { text: '87,500', firm: true });
  return { running, stage, file, document: await teamOnDisk(file), seller, clock: await clockOf(page) };
}

/** The same stop with the same clocks, the goal and the note. */
async function isAsItWas(page: Page, { seller, clock }: InTheRound): Promise<void> {
  await page.getByRole('heading', { level: 2, name: seller, exact: true }).waitFor();
  expect(await clockOf(page)).toBe(clock);
  await says(page, text('goal.saidAt', { time: '8:58' }));
}

/** Two changes never have one time, so that a clock that stands is some thousandths behind the minute. */
async function clockOf(page: Page): Promise<string> {
  const clock = await page.getByText(text('console.clock.of', { planned: '3:00' })).textContent();
  return clock ?? '';
}

/** No name, word or figure of the team is in the log. */
async function logIsDiscreet(lab: Lab, { document, file }: Pick<InTheRound, 'document' | 'file'>): Promise<void> {
  const log = (await logOf(lab)).join('\n');
  const secrets = [
    ...document.sellers.flatMap(({ name }) => name.split(' ')),
    document.settings.teamName,
    document.settings.company,
    document.settings.managerName,
    NOTE,
    lab.folder,
    file,
    '87500',
    '8750000',
  ].filter((secret) => secret !== '');
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
}

test('the console’s page ends in the round: it is back at the same stop, and the stage has not noticed', async ({
  lab,
}) => {
  const round = await inTheRound(lab);
  const { running, stage, file } = round;
  // Half a number: it is gone with the page that it was typed in, on the wall, too.
  await running.console.keyboard.press('g');
  await running.console.keyboard.type('91');
  await sees(stage, { text: '91', firm: false });
  await listen(stage);

  await crashPage(running, 'console');
  await sees(stage, { text: '87,500', firm: true });
  await seeAnew(lab, async (pageOf) => {
    const page = await pageOf('console');
    await isAsItWas(page, round);
    expect(await page.getByLabel(text('console.note')).inputValue()).toBe(NOTE);
    expect(await page.locator('#goal-field').inputValue()).toBe('');
    await page.keyboard.press('PageDown');
    await expect.poll(async () => meetingPlace(await teamOnDisk(file)), SOON).not.toBe(meetingPlace(round.document));
  });
  const told = await stage.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((one) => one.includes(NOTE))).toEqual([]);
  expect(await stage.content()).not.toContain(NOTE);
  expect(await logOf(lab)).toContain('error window.gone role=console reason=crashed exitCode=5');
  await logIsDiscreet(lab, round);
});

test('a console that hangs is ended and drawn anew', async ({ lab }) => {
  const round = await inTheRound(lab);
  const window = await round.running.app.browserWindow(round.running.console);
  await window.evaluate((inside) => {
    const loaded = new Promise((resolve) => inside.webContents.once('did-finish-load', resolve));
    // As the system tells it after half a minute without an answer.
    inside.emit('unresponsive');
    return loaded;
  });
  await seeAnew(lab, async (pageOf) => isAsItWas(await pageOf('console'), round));
  expect(await logOf(lab)).toEqual(expect.arrayContaining(['error window.unresponsive role=console']));
});

test('the stage’s page ends: the same picture is back in the same window', async ({ lab }) => {
  const round = await inTheRound(lab);
  await settled(round.stage);
  const before = await round.stage.screenshot({ animations: 'disabled' });
  await crashPage(round.running, 'stage');
  await seeAnew(lab, async (pageOf) => {
    const stage = await pageOf('stage');
    await sees(stage, { text: '87,500', firm: true });
    await settled(stage);
    expect(before.equals(await stage.screenshot({ animations: 'disabled' }))).toBe(true);
  });
  await isAsItWas(round.running.console, round);
  expect(await logOf(lab)).toContain('error window.gone role=stage reason=crashed exitCode=5');
  await logIsDiscreet(lab, round);
});

test('a stage that ends three times in a minute is given up, and the meeting goes on in the one window', async ({
  lab,
}) => {
  const round = await inTheRound(lab);
  for (let crashes = 0; crashes < 3; crashes += 1) await crashPage(round.running, 'stage');
  await round.running.console.getByRole('region', { name: text('console.entry') }).waitFor();
  await says(round.running.console, '87,500');
  expect((await logOf(lab)).filter((line) => line.includes('givenUp'))).toEqual(['error window.givenUp role=stage']);
});

test('a console that ends three times in a minute says so, and the app ends in order', async ({ lab }) => {
  const round = await inTheRound(lab);
  await crashPage(round.running, 'console');
  await crashPage(round.running, 'console');
  const ended = round.running.app.waitForEvent('close');
  await Promise.all([ended, crashPage(round.running, 'console').catch(() => undefined)]);
  expect((await logOf(lab)).slice(-3)).toEqual([
    'error window.givenUp role=console',
    'info team.closed',
    'info app.quit',
  ]);
  expect(await teamOnDisk(round.file)).toEqual(round.document);
});

test('a view that cannot be drawn: a plain page with a way back on the console, paper on the stage', async ({
  lab,
}) => {
  const round = await inTheRound(lab);
  const { running, stage } = round;
  const { app, console: page } = running;
  // A document and a picture that no view can draw.
  const broken = { document: { settings: { locale: 'en', teamName: round.seller } } };
  await app.evaluate(({ BrowserWindow }, snapshot) => {
    for (const window of BrowserWindow.getAllWindows()) {
      window.webContents.send('document:replaced', snapshot);
      window.webContents.send('stage:frame', { model: { locale: 'en' }, draft: null, blank: null, clock: {} });
    }
  }, broken);
  await page.getByRole('heading', { level: 1, name: text('crash.view') }).waitFor();
  const again = page.getByRole('button', { name: text('crash.view.again') });
  expect(await again.evaluate((button) => button === document.activeElement)).toBe(true);
  expect(await page.getByRole('button').count()).toBe(1);
  await stage.waitForFunction(() => document.body.innerText.trim() === '');
  const failures = (await logOf(lab)).filter((line) => line.includes('window.failed'));
  expect(failures).toEqual([
    expect.stringMatching(
      /^error window\.failed role=(?:console|stage) kind=draw name=TypeError frames=\S+\.js:\d+:\d+/u,
    ),
    expect.stringMatching(
      /^error window\.failed role=(?:console|stage) kind=draw name=TypeError frames=\S+\.js:\d+:\d+/u,
    ),
  ]);

  await page.keyboard.press('Enter');
  await isAsItWas(page, round);
  // The next picture from main is tried again.
  await advance(running, 0);
  await sees(stage, { text: '87,500', firm: true });
  await logIsDiscreet(lab, round);
  // What React has said of it to the developer.
  lab.errors.length = 0;
});

test('what nobody catches in a window is in the log', async ({ lab }) => {
  const round = await inTheRound(lab);
  await round.stage.evaluate((name) => {
    setTimeout(() => {
      throw new RangeError(name);
    });
    void Promise.reject(new TypeError(name));
  }, round.seller);
  await expect
    .poll(async () => (await logOf(lab)).filter((line) => line.includes('window.failed')).sort(), SOON)
    .toEqual([
      'error window.failed role=stage kind=error name=RangeError frames=-',
      'error window.failed role=stage kind=rejection name=TypeError frames=-',
    ]);
  await logIsDiscreet(lab, round);
  // They come here, too.
  await expect.poll(() => lab.errors.length, SOON).toBe(2);
  lab.errors.length = 0;
});

test('an error in main: the app starts itself again, at the same stop with the same clocks', async ({ lab }) => {
  const before = await inTheRound(lab);
  await lab.crash(before.running);
  // A clock that stands begins where it is told to: at each start, so also at the one that is to come.
  const running = await lab.start({ now: later(6), args: OPEN_DOOR });
  await openStageWindow(running, text);
  const clock = await clockOf(running.console);
  expect(clock).toMatch(/^(?:5:59|6:00)/u);
  const door = await doorOf(lab);
  const ended = running.app.waitForEvent('close');
  await throwInMain(running, before.seller);
  await ended;

  await expect.poll(() => doorOf(lab), SOON).not.toBe(door);
  const opened = async (): Promise<number> => (await logOf(lab)).filter((line) => line.includes('team.opened')).length;
  await expect.poll(opened, SOON).toBe(3);
  try {
    await seeAnew(lab, async (pageOf) => {
      // On one screen it is on the wall: the solo view.
      const page = await pageOf('console');
      await page.getByRole('region', { name: text('console.entry') }).waitFor();
      expect(await page.content()).not.toContain(NOTE);
      await page.keyboard.press('F2');
      await page.getByRole('button', { name: text('console.private.yes') }).click();
      await isAsItWas(page, { ...before, clock });
    });
    expect(await teamOnDisk(before.file)).toEqual(before.document);
    const log = await logOf(lab);
    expect(log.filter((line) => /^error|started/u.test(line)).slice(-3)).toEqual([
      expect.stringMatching(/^error main\.failed kind=exception name=RangeError/u),
      'error main.restarts written=true',
      expect.stringMatching(/^info app\.started .* again=true$/u),
    ]);
    await logIsDiscreet(lab, before);
  } finally {
    await endRestarted(lab, before.file);
  }
});

test('an error in main a moment after it had started itself again: it says so, and ends', async ({ lab }) => {
  const round = await inTheRound(lab, [`--restarted=${MEETING_DAY}`]);
  await advance(round.running, -2.5);
  const ended = round.running.app.waitForEvent('close');
  await rejectInMain(round.running, round.seller);
  await ended;
  expect((await logOf(lab)).slice(-2)).toEqual([
    expect.stringMatching(/^error main\.failed kind=rejection name=TypeError/u),
    'error main.givenUp written=true',
  ]);
  expect(await teamOnDisk(round.file)).toEqual(round.document);
  await logIsDiscreet(lab, round);
});

test('the settings show the log’s folder, and say what is not in it', async ({ lab }) => {
  const running = await lab.start({ now: MEETING_DAY, file: await lab.teamFile('North.json') });
  const { app, console: page } = running;
  await app.evaluate(({ shell }) => {
    shell.openPath = async (path) => {
      (globalThis as unknown as { shown: string }).shown = path;
      return '';
    };
  });
  await page.getByRole('button', { name: text('nav.settings') }).click();
  await page.getByRole('button', { name: text('settings.trouble.show') }).click();
  const shown = (): Promise<string> => app.evaluate(() => (globalThis as unknown as { shown: string }).shown);
  await expect.poll(shown, SOON).toBe(join(lab.folder, 'data', 'logs'));
  expect(await readFile(join(await shown(), 'saljmotet.log'), 'utf8')).toContain('app.started');
});

describe.skipIf(NO_DISPLAY_SERVER)('with a projector', () => {
  const enter = useTwoDisplays();

  test('each page ends: both windows stay where they are, and the wall shows the same again', async ({ lab }) => {
    const room = await enter(lab);
    const { running, env } = room;
    const stage = await stageComes(room, () => room.press('F5'));
    await headOf(room, text('step.lobby')).waitFor();
    await nextTo(room, text('step.wins'));
    await settled(stage);
    const places = (): Promise<unknown> =>
      running.app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows().map((window) => [window.getBounds(), window.isFullScreen()]),
      );
    const before = await places();
    const drawn = await drawnBy(running, stage);
    const asBefore = async (): Promise<number> => unlikeRows(await pictureOf(env, RIGHT), drawn);
    await expect.poll(asBefore, SOON).toBe(0);

    await crashPage(running, 'console');
    await expect.poll(asBefore, SOON).toBe(0);
    expect(await places()).toEqual(before);
    await crashPage(running, 'stage');
    await expect.poll(asBefore, SOON).toBe(0);
    expect(await places()).toEqual(before);
  });
});

function meetingPlace(document: SalesDocument): string | null {
  return openMeeting(document)?.position.stop ?? null;
}

/** Keeps all that main tells the stage, as text. */
async function listen(stage: Page): Promise<void> {
  await stage.evaluate(() => {
    const { saljmotet } = window as unknown as {
      saljmotet: { on(channel: string, listener: (notice: unknown) => void): void };
    };
    const told: string[] = [];
    Object.assign(window, { told });
    for (const channel of ['stage:frame', 'stage:draft'])
      saljmotet.on(channel, (notice) => void told.push(JSON.stringify(notice)));
  });
}

async function throwInMain({ app }: Running, name: string): Promise<void> {
  await app.evaluate((_, message) => {
    setTimeout(() => {
      throw new RangeError(message);
    });
  }, name);
}

async function rejectInMain({ app }: Running, name: string): Promise<void> {
  await app.evaluate((_, message) => {
    setTimeout(() => void Promise.reject(new TypeError(message)));
  }, name);
}

/** Ends the app that started itself again, which the lock beside the file names, as the system does at a shutdown. */
async function endRestarted(lab: Lab, file: string): Promise<void> {
  const lock = join(lab.folder, `.${file.slice(lab.folder.length + 1)}.lock`);
  const { pid } = JSON.parse(await readFile(lock, 'utf8')) as { readonly pid: number };
  process.kill(pid, 'SIGTERM');
  await expect.poll(() => isRunning(pid), SOON).toBe(false);
  expect((await logOf(lab)).at(-1)).toBe('info app.quit');
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
