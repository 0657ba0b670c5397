/** Nothing private ever reaches the wall, and no window can be led astray (design 6; style, "Locked windows"). */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { says, type Running } from '../../build/rehearsal/driver.ts';
import { REQUEST_CHANNELS } from '../../shared/ipc.ts';
import { openMeeting } from '../../shared/meetings.ts';
import { textFor } from '../../shared/messages/index.ts';
import { next, openStageWindow } from './hands.ts';
import { MEETING_DAY, teamOnDisk, test, type Lab } from './lab.ts';

const text = textFor('en');
const MARK = 'QZ7-not-for-the-wall';

test('a private note is on no step of the stage, and in nothing that its window is told', async ({ lab }) => {
  const { running, stage, file } = await begin(lab);
  const { console: page } = running;
  await listen(stage);
  let notes = 0;
  for (
    const last = page.getByRole('heading', { level: 2, name: text('step.close'), exact: true });
    (await last.count()) === 0;
  ) {
    // Half-typed, and then stored.
    await page.getByLabel(text('console.note')).focus();
    await page.keyboard.type(`${MARK} ${(notes += 1)}`);
    expect(await stage.content()).not.toContain(MARK);
    await next(page);
    expect(await stage.content()).not.toContain(MARK);
  }
  const meeting = openMeeting(await teamOnDisk(file));
  expect(meeting?.notes.meeting).toContain(MARK);
  expect(meeting?.notes.sellers).toHaveLength(6);
  const told = await stage.evaluate(() => (window as unknown as { told: string[] }).told);
  expect(told.length).toBeGreaterThan(notes);
  expect(told.filter((one) => one.includes(MARK))).toEqual([]);
});

// What a window has been asked for cannot be read from it in every version of Electron.
const PROTECTED = `require('electron').app.on('browser-window-created', (_, window) => {
  window.isProtected = false;
  window.setContentProtection = (isProtected) => void (window.isProtected = isProtected);
});`;

test('the system is asked to keep the console out of what is shared and recorded, and not the stage', async ({
  lab,
}) => {
  const { running, stage } = await begin(lab, await lab.file('protected.cjs', PROTECTED));
  const isProtected = async (page: Page): Promise<boolean> => {
    const window = await running.app.browserWindow(page);
    return window.evaluate((inside) => (inside as unknown as { isProtected: boolean }).isProtected);
  };
  expect([await isProtected(running.console), await isProtected(stage)]).toEqual([true, false]);
});

test('the stage’s window may ask for its own picture, say that it has failed, and nothing else', async ({ lab }) => {
  const { stage, file } = await begin(lab);
  const before = await teamOnDisk(file);
  const asked = [...REQUEST_CHANNELS, 'no:such'];
  const args: Readonly<Record<string, readonly unknown[]>> = {
    'document:send': [{ type: 'meeting.discard' }],
    'window:failed': [{ kind: 'error', name: 'Error', frames: [] }],
  };
  const answers = await stage.evaluate(
    async ({ channels, args }) => {
      const { saljmotet } = window as unknown as {
        saljmotet: { request(channel: string, ...args: unknown[]): Promise<unknown> };
      };
      const ask = (channel: string): Promise<string> =>
        Promise.resolve()
          .then(() => saljmotet.request(channel, ...(args[channel] ?? [])))
          .then(
            () => 'answered',
            (error: Error) => error.message,
          );
      return Promise.all(channels.map(async (channel) => [channel, await ask(channel)] as const));
    },
    { channels: asked, args },
  );
  const refused = answers
    .filter(([, said]) => /is not for this window|No such request/u.test(said))
    .map(([channel]) => channel);
  const answered = answers.filter(([, said]) => said === 'answered').map(([channel]) => channel);
  expect(answered).toEqual(['app:start', 'stage:frame', 'window:failed']);
  expect(refused).toEqual(asked.filter((channel) => !answered.includes(channel)));
  expect(await teamOnDisk(file)).toEqual(before);
});

test('no window runs a script of others, reaches the network, goes elsewhere or opens another', async ({ lab }) => {
  const { running, stage } = await begin(lab);
  for (const page of [running.console, stage]) {
    expect(await violation(page, 'inline')).toMatch(/^script-src/u);
    expect(await violation(page, 'handler')).toMatch(/^script-src/u);
    expect(await violation(page, 'image')).toMatch(/^img-src/u);
    expect(await violation(page, 'fetch')).toMatch(/^(connect|default)-src/u);
    expect(await page.evaluate(() => 'ran' in window)).toBe(false);

    const address = page.url();
    expect(await staysPut(running, page)).toBe(true);
    expect(page.url()).toBe(address);
    expect(await page.evaluate(() => window.open('https://example.com/') === null)).toBe(true);
    expect(await page.evaluate(() => ['require', 'process', 'module'].some((name) => name in window))).toBe(false);
  }
  expect(running.app.windows()).toHaveLength(2);
  // What the windows complain of here is what was asked of them.
  lab.errors.length = 0;
});

async function begin(
  lab: Lab,
  before?: string,
): Promise<{ readonly running: Running; readonly stage: Page; readonly file: string }> {
  const file = await lab.teamFile('North.json');
  const running = await lab.start({ now: MEETING_DAY, file, ...(before === undefined ? {} : { before }) });
  await running.console.keyboard.press('F5');
  const stage = await openStageWindow(running, text);
  await says(stage, text('stage.lobby.inMonth', { month: 'September' }));
  return { running, stage, file };
}

/** Keeps all that main tells the window, as text. */
async function listen(stage: Page): Promise<void> {
  await stage.evaluate(() => {
    const { saljmotet } = window as unknown as {
      saljmotet: { on(channel: string, listener: (notice: unknown) => void): void };
    };
    const told: string[] = [];
    Object.assign(window, { told });
    for (const channel of ['stage:frame', 'stage:draft', 'document:changed', 'document:replaced', 'host:status'])
      saljmotet.on(channel, (notice) => void told.push(JSON.stringify(notice)));
  });
}

/** Tries something forbidden. @returns which part of the policy stopped it */
function violation(page: Page, attempt: 'inline' | 'handler' | 'image' | 'fetch'): Promise<string> {
  return page.evaluate((kind) => {
    const stopped = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), { once: true });
    });
    if (kind === 'inline') {
      const script = document.createElement('script');
      script.textContent = 'window.ran = true';
      document.body.append(script);
    } else if (kind === 'handler') {
      const button = document.createElement('button');
      button.setAttribute('onclick', 'window.ran = true');
      document.body.append(button);
      button.click();
      button.remove();
    } else if (kind === 'image') {
      new Image().src = 'https://example.com/pixel.png';
    } else {
      void fetch('https://example.com/').catch(() => undefined);
    }
    return stopped;
  }, attempt);
}

/** Asks the page to go elsewhere. @returns whether main refused */
async function staysPut({ app }: Running, page: Page): Promise<boolean> {
  const window = await app.browserWindow(page);
  const refused = window.evaluate(
    ({ webContents }) =>
      new Promise<boolean>((resolve) => {
        webContents.once('will-navigate', (event: { readonly defaultPrevented: boolean }) =>
          setImmediate(() => resolve(event.defaultPrevented)),
        );
      }),
  );
  await page.evaluate(() => {
    location.href = 'https://example.com/';
  });
  return refused;
}
