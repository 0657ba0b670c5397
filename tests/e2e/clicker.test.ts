/** A presenter's clicker sends real keys of the system, to whichever window has the focus (design 6, Keys). */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Input } from 'electron';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { settled, type Running } from '../../build/rehearsal/driver.ts';
import { openMeeting } from '../../shared/meetings.ts';
import { textFor } from '../../shared/messages/index.ts';
import { DOUBLE_PRESS, nextUntil, openStageWindow, sees } from './hands.ts';
import { MEETING_DAY, teamOnDisk, test, type Lab } from './lab.ts';

const text = textFor('en');
const run = promisify(execFile);
/** What comes at once, or not at all. */
const SOON = { timeout: 10_000, interval: 20 };

// Elsewhere no program is at hand that presses real keys.
describe.skipIf(process.platform !== 'linux')('a clicker', () => {
  for (const window of ['console', 'stage'] as const) {
    test(`over the ${window}: on, back, twice or held is once, black and back, Esc stays`, async ({ lab }) => {
      const { running, stage, file } = await begin(lab);
      const page = window === 'stage' ? stage : running.console;
      const press = await keysOf(running, page);
      const at = async (name: string): Promise<void> => void (await place(running.console, name).waitFor());

      await press('Next');
      await at(text('step.wins'));
      await apart(page);
      await press('Prior');
      await at(text('step.lobby'));
      await apart(page);
      await press('Next', 'Next');
      await at(text('step.wins'));
      await apart(page);
      await press('F5');
      await press('Escape');
      await press('Next');
      await at(text('step.promises'));
      await visited(file, ['wins', 'wins', 'promises']);

      await apart(page);
      await hold(running, page, 'Prior');
      await at(text('step.wins'));
      await hold(running, page, 'Next');
      await at(text('step.promises'));
      await settled(running.console);
      await visited(file, ['wins', 'wins', 'promises', 'wins', 'promises']);

      await press('period');
      await stage.locator('main[class*="black"]').waitFor();
      expect(await stage.locator('main').textContent()).toBe('');
      await apart(page);
      await press('period');
      await stage.locator('main[class*="calm"] h1').waitFor();
      await apart(page);
      await hold(running, page, 'period');
      await settled(stage);
      expect(await stage.locator('main').textContent()).toBe('');
      await press('period');
      await stage.locator('main[class*="calm"] h1').waitFor();
      await at(text('step.promises'));
      expect(running.app.windows()).toHaveLength(2);
    });
  }

  test('a step takes the place of the one before by cross-fading, and nothing of that one is left', async ({ lab }) => {
    const { running, stage } = await begin(lab);
    const press = await keysOf(running, stage);
    await settled(stage);
    const gone = stage.evaluate(
      () =>
        new Promise<readonly string[]>((resolve) => {
          const pictures: string[] = [];
          new MutationObserver((changes) => {
            const named = (nodes: NodeList): readonly string[] =>
              [...nodes].flatMap((node) => (node instanceof HTMLElement && node.inert ? [node.innerText] : []));
            pictures.push(...changes.flatMap(({ addedNodes }) => named(addedNodes)));
            if (changes.some(({ removedNodes }) => named(removedNodes).length > 0)) resolve(pictures);
          }).observe(document.body, { subtree: true, childList: true });
        }),
    );
    const before = await stage.locator('[class*="_coming_"]').innerText();
    await press('Next');
    expect(await gone).toEqual([before]);
    await settled(stage);
    expect(await stage.locator('[inert]').count()).toBe(0);
  });

  test('a number that is typed over the stage’s own window is said at the stop', async ({ lab }) => {
    const { running, stage, file } = await begin(lab);
    const [first] = (await teamOnDisk(file)).sellers;
    await nextUntil(running.console, first?.name ?? '');
    const press = await keysOf(running, stage);
    await press('8');
    await running.console.waitForFunction(() => document.activeElement?.matches('[data-number-field]') ?? false);
    await sees(stage, { text: '8', firm: false });
    await running.console.keyboard.type('75');
    await sees(stage, { text: '875', firm: false });
  });

  test('in the number field: the first press commits, the next one moves on; a point is black only while it is empty', async ({
    lab,
  }) => {
    const { running, stage, file } = await begin(lab);
    const { console: page } = running;
    const press = await keysOf(running, page);
    const [first, second] = (await teamOnDisk(file)).sellers;
    while ((await place(page, first?.name ?? '').count()) === 0) {
      await press('Next');
      await apart(page);
    }

    await press('period');
    await stage.locator('main[class*="black"]').waitFor();
    await apart(page);
    await press('period');
    await stage.locator('main[class*="calm"]').waitFor();

    await press('8', '7', 'period', '5', 'k');
    await sees(stage, { text: '87,500', firm: false });
    await press('Next', 'Next');
    await sees(stage, { text: '87,500', firm: true });
    await place(page, first?.name ?? '').waitFor();
    await apart(page);
    await press('Next');
    await place(page, second?.name ?? '').waitFor();
    expect((await teamOnDisk(file)).goals.at(-1)).toMatchObject({ sellerId: first?.id, amount: 8_750_000 });
  });
});

/** A move is shown before it is on disk. */
async function visited(file: string, steps: readonly string[]): Promise<void> {
  const onDisk = async () => openMeeting(await teamOnDisk(file))?.visits.map(({ step }) => step);
  await expect.poll(onDisk, SOON).toEqual(steps);
}

async function begin(lab: Lab): Promise<{ readonly running: Running; readonly stage: Page; readonly file: string }> {
  const file = await lab.teamFile('North.json');
  const running = await lab.start({ now: MEETING_DAY, file });
  await running.console.keyboard.press('F5');
  return { running, stage: await openStageWindow(running, text), file };
}

function place(page: Page, name: string) {
  return page.getByRole('heading', { level: 2, name, exact: true });
}

/** Gives a window the system's focus. @returns presses keys there, one right after the other */
async function keysOf({ app }: Running, page: Page): Promise<(...keys: string[]) => Promise<void>> {
  const window = await app.browserWindow(page);
  const handle = await window.evaluate((inside) => inside.getNativeWindowHandle().readUInt32LE(0));
  await run('xdotool', ['windowactivate', '--sync', String(handle)]);
  await page.waitForFunction(() => document.hasFocus());
  return async (...keys) => void (await run('xdotool', ['key', '--delay', '30', ...keys]));
}

const MANY_TIMES = 6;

/** Holds a key down in a window that has the focus until the system has repeated it many times, and lets it go. */
async function hold({ app }: Running, page: Page, key: string): Promise<void> {
  const window = await app.browserWindow(page);
  const held = await window.evaluateHandle(({ webContents }) => {
    const seen = { repeats: 0 };
    webContents.on('before-input-event', (_: unknown, input: Input) => {
      if (input.type === 'keyDown' && input.isAutoRepeat) seen.repeats += 1;
    });
    return seen;
  });
  try {
    await run('xdotool', ['keydown', key]);
    await expect.poll(() => held.evaluate(({ repeats }) => repeats), SOON).toBeGreaterThanOrEqual(MANY_TIMES);
  } finally {
    await run('xdotool', ['keyup', key]);
  }
}

/** As long as two presses are one. */
async function apart(page: Page): Promise<void> {
  await page.waitForFunction(
    (until) => performance.now() > until,
    (await page.evaluate(() => performance.now())) + DOUBLE_PRESS + 20,
  );
}
