/** Which of two displays is the room's: by where the manager's window is, and as the manager says (design 6). */
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Bridge } from '../../shared/ipc.ts';
import { textFor } from '../../shared/messages/index.ts';
import { test } from './lab.ts';
import { pictureOf, showsConsole } from './screen-pictures.ts';
import {
  activate,
  consoleIsOn,
  dragConsole,
  fills,
  headOf,
  isSolo,
  LEFT,
  RIGHT,
  SOON,
  stageComes,
  type Room,
  NO_DISPLAY_SERVER,
  useTwoDisplays,
} from './two-screens.ts';

const text = textFor('en');
const swedish = textFor('sv');

describe.skipIf(NO_DISPLAY_SERVER)('which of two displays', () => {
  const enter = useTwoDisplays();

  test('the stage takes the display that the manager’s window is not on: before the meeting and in it, by hand and by a button', async ({
    lab,
  }) => {
    const room = await enter(lab);
    await dragConsole(room, 2_100);
    await consoleIsOn(room, RIGHT);
    const stage = await stageComes(room, () => room.press('F5'), LEFT);
    await fills(room, stage, LEFT);

    await button(room, text('console.stage.swap')).click();
    await fills(room, stage);
    await consoleIsOn(room, LEFT);

    await dragConsole(room, 2_100);
    await fills(room, stage, LEFT);
    await consoleIsOn(room, RIGHT);
    // A piece of it alone does not stay over the stage, either.
    await dragConsole(room, 1_700);
    await consoleIsOn(room, RIGHT);
    await fills(room, stage, LEFT);
    expect(showsConsole(await pictureOf(room.env, RIGHT))).toBe(true);
  });

  test('the stage comes back when it was closed, after a sleep, and from an ordinary window with a name of its own', async ({
    lab,
  }) => {
    const room = await enter(lab);
    const { running } = room;
    const { app, console: page } = running;
    const closed = await stageComes(room, () => room.press('F5'));
    await Promise.all([closed.waitForEvent('close'), close(room, closed)]);
    await isSolo(room, 'Nobody knows this');
    const stage = await stageComes(room, () => button(room, text('console.stage.toDisplay')).click());
    await fills(room, stage);

    const window = await app.browserWindow(stage);
    await window.evaluate((inside) => {
      inside.setFullScreen(false);
      inside.setBounds({ x: 2000, y: 100, width: 640, height: 360 });
    });
    await stage.waitForFunction(() => innerWidth === 640);
    await page.evaluate(() => {
      const { saljmotet } = globalThis as unknown as { saljmotet: Bridge };
      saljmotet.on('app:clock', (clock) => document.body.setAttribute('data-told', JSON.stringify(clock)));
    });
    await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
    await app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
    await page.locator('body[data-told*="standingAt"]').waitFor();
    await fills(room, stage);

    await button(room, text('console.stage.openWindow')).click();
    await page.getByText(text('console.stage.window')).waitFor();
    await expect.poll(() => window.evaluate((inside) => inside.isFullScreen()), SOON).toBe(false);
    const titles = (): Promise<readonly string[]> =>
      app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()
          .map((one) => one.getTitle())
          .sort(),
      );
    expect(await titles()).toEqual([text('app.name'), text('app.stageTitle')]);
    await page.evaluate(() =>
      (globalThis as unknown as { saljmotet: Bridge }).saljmotet.request('app:setLocale', 'sv'),
    );
    await expect.poll(titles, SOON).toEqual([swedish('app.name'), swedish('app.stageTitle')]);
    await button(room, swedish('console.stage.toDisplay')).click();
    await fills(room, stage);
  });

  test('keys stay with the manager’s window, F11 too', async ({ lab }) => {
    const room = await enter(lab);
    const { running, press } = room;
    const { app, console: page } = running;
    const stage = await stageComes(room, () => press('F5'));
    await fills(room, stage);
    expect(await page.evaluate(() => document.hasFocus())).toBe(true);
    await activate(room, stage);
    await page.waitForFunction(() => document.hasFocus());
    await press('Next');
    await headOf(room, text('step.wins')).waitFor();

    const window = await app.browserWindow(page);
    for (const full of [true, false]) {
      await press('F11');
      await expect.poll(() => window.evaluate((inside) => inside.isFullScreen()), SOON).toBe(full);
      await consoleIsOn(room, LEFT);
    }
    await fills(room, stage);
  });
});

function button({ running }: Room, name: string) {
  return running.console.getByRole('button', { name, exact: true });
}

/** As Alt+F4 does. */
async function close({ running }: Room, page: Page): Promise<void> {
  const window = await running.app.browserWindow(page);
  await window.evaluate((inside) => inside.close());
}
