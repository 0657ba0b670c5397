/**
 * Two displays as they are in a meeting room, plugged and unplugged, and a clicker (design 6). What is on the projector is
 * read from the display server's own picture, not from what the app says.
 */
import { describe, expect } from 'vitest';
import { advance, says } from '../../build/rehearsal/driver.ts';
import { textFor } from '../../shared/messages/index.ts';
import { openStageWindow, sees } from './hands.ts';
import { teamOnDisk, test } from './lab.ts';
import { pictureOf, showsConsole, watch } from './screen-pictures.ts';
import {
  fills,
  headOf,
  isSolo,
  keepsAwake,
  LEFT,
  nextTo,
  ON_THE_LEFT,
  ON_THE_RIGHT,
  othersRows,
  RIGHT,
  SOON,
  stageComes,
  stageCovers,
  stageGoes,
  NO_DISPLAY_SERVER,
  useTwoDisplays,
} from './two-screens.ts';

const text = textFor('en');

const NOTE = 'QZ7 not for the wall';

describe.skipIf(NO_DISPLAY_SERVER)('two displays', () => {
  const enter = useTwoDisplays();

  test('a whole meeting by the clicker, with the projector unplugged twice', async ({ lab }) => {
    const room = await enter(lab);
    const { running, press, arrange, file } = room;
    const { console: page } = running;
    const plugIn = (): Promise<void> => arrange({ external: ON_THE_RIGHT });
    const unplug = (): Promise<void> => arrange({ external: null });
    expect(await keepsAwake(room)).toBe(false);

    let stage = await stageComes(room, () => press('F5'));
    await headOf(room, text('step.lobby')).waitFor();
    await fills(room, stage);
    expect(await keepsAwake(room)).toBe(true);

    await nextTo(room, text('step.wins'));
    // Asleep for ten minutes of the three.
    await running.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('suspend'));
    await advance(running, 10.1);
    await running.app.evaluate(({ powerMonitor }) => void powerMonitor.emit('resume'));
    await says(page, `10:05 ${text('console.clock.of', { planned: '3:00' })}`);
    await says(stage, text('clock.over', { minutes: 7 }));
    await fills(room, stage);
    expect(await keepsAwake(room)).toBe(true);

    for (const step of ['promises', 'team'] as const) {
      await nextTo(room, text(`step.${step}`));
      await fills(room, stage);
    }
    const [first, ...others] = (await teamOnDisk(file)).sellers;
    await nextTo(room, first?.name ?? '');
    await page.getByLabel(text('console.note')).fill(NOTE);
    await press('Escape', 'g', '8', '7', '5');
    await sees(stage, { text: '875', firm: false });
    await fills(room, stage);

    // Unplugged in the middle of a number: it goes on where it was, here and on the wall.
    await stageGoes(room, stage, unplug);
    await sees(page, { text: '875', firm: false });
    await isSolo(room, NOTE);
    await press('0', '0');
    await sees(page, { text: '87,500', firm: false });
    stage = await stageComes(room, plugIn);
    await sees(stage, { text: '87,500', firm: false });
    expect(await page.getByLabel(text('console.note')).inputValue()).toBe(NOTE);
    await fills(room, stage);
    await press('Next');
    await sees(stage, { text: '87,500', firm: true });
    expect((await teamOnDisk(file)).goals.at(-1)).toMatchObject({ sellerId: first?.id, amount: 8_750_000 });
    await headOf(room, first?.name ?? '').waitFor();

    for (const { name } of others) await nextTo(room, name);
    for (const step of ['obstacles', 'training', 'summary'] as const) {
      await nextTo(room, text(`step.${step}`));
      await fills(room, stage);
    }
    await stageGoes(room, stage, unplug);
    await says(page, '87,500');
    await isSolo(room, NOTE);
    stage = await stageComes(room, plugIn);
    await headOf(room, text('step.summary')).waitFor();
    await fills(room, stage);

    await nextTo(room, text('step.close'));
    for (const look of ['black', 'calm']) {
      await press('period');
      await stage.locator(`main[class*="${look}"]`).waitFor();
      await fills(room, stage);
    }
    const closed = stage.waitForEvent('close');
    await page.getByRole('button', { name: text('close.end') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: text('close.end') })
      .click();
    await closed;
    await page.getByRole('heading', { name: text('after.title') }).waitFor();
    expect(await keepsAwake(room)).toBe(false);
    expect(showsConsole(await pictureOf(room.env, RIGHT))).toBe(false);
  });

  test('the check itself: home and console are seen when they are put on the projector', async ({ lab }) => {
    const room = await enter(lab);
    const { running, env } = room;
    const window = await running.app.browserWindow(running.console);
    const putAt = (x: number): Promise<void> =>
      window.evaluate((inside, left) => inside.setBounds({ x: left, y: 100, width: 1440, height: 900 }), x);
    const isSeen = async (): Promise<boolean> => showsConsole(await pictureOf(env, RIGHT));

    expect(await isSeen()).toBe(false);
    await putAt(2000);
    await expect.poll(isSeen, SOON).toBe(true);
    await putAt(200);
    await expect.poll(isSeen, SOON).toBe(false);

    const { withConsole } = await watch(env, RIGHT, async () => {
      await putAt(2000);
      await expect.poll(isSeen, SOON).toBe(true);
    });
    expect(withConsole).toBeGreaterThan(0);
    const stage = await stageComes(room, () => room.press('F5'), LEFT);
    expect(await othersRows(room, stage, LEFT)).toBe(0);
    expect(await othersRows(room, stage)).toBeGreaterThan(0);
  });

  test('one display first, then the projector; other sizes, mirrored, and apart again', async ({ lab }) => {
    const room = await enter(lab, null);
    const { running, press, arrange } = room;
    const { console: page } = running;
    await press('F5');
    await page.getByRole('region', { name: text('console.entry') }).waitFor();
    await isSolo(room, NOTE);
    await press('Next');
    await says(page, text('stage.wins.ask'));

    let stage = await stageComes(room, () => arrange({ external: ON_THE_RIGHT }));
    await headOf(room, text('step.wins')).waitFor();
    await fills(room, stage);
    for (const [mode, width, height] of [
      ['1280x1024', 1280, 1024],
      ['1024x768', 1024, 768],
      ['1920x1080', 1920, 1080],
    ] as const) {
      const projector = { ...RIGHT, width, height };
      const { withConsole } = await watch(room.env, projector, async () => {
        await arrange({ external: { mode, x: 1920 } });
        await stage.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, projector);
      });
      expect(withConsole).toBe(0);
      await fills(room, stage, projector);
    }

    await nextTo(room, text('step.promises'));
    await stageCovers(room, stage, () => arrange({ external: ON_THE_LEFT }));
    await isSolo(room, NOTE);
    stage = await stageComes(room, () => arrange({ external: ON_THE_RIGHT }));
    await headOf(room, text('step.promises')).waitFor();
    await fills(room, stage);
  });

  test('the lid is closed and opened: the console goes back from the projector, wherever that stands', async ({
    lab,
  }) => {
    const room = await enter(lab);
    const { running, arrange, press } = room;
    let stage = await stageComes(room, () => press('F5'));
    await fills(room, stage);
    await stageCovers(room, stage, () => arrange({ own: null }));
    await isSolo(room, NOTE);
    stage = await stageComes(room, () => arrange({ own: ON_THE_RIGHT, external: ON_THE_LEFT }), LEFT);
    await fills(room, stage, LEFT);
    await headOf(room, text('step.lobby')).waitFor();
    await expect.poll(async () => showsConsole(await pictureOf(room.env, RIGHT)), SOON).toBe(true);
    await press('Next');
    await headOf(room, text('step.wins')).waitFor();
    expect(running.app.windows()).toHaveLength(2);
  });

  test('a stage in a window fills a projector that comes, and leaves the solo view when it goes', async ({ lab }) => {
    const room = await enter(lab, null);
    const { running, arrange, press } = room;
    await press('F5');
    const stage = await openStageWindow(running, text);
    await headOf(room, text('step.lobby')).waitFor();
    const { withConsole } = await watch(room.env, RIGHT, async () => {
      await arrange({ external: ON_THE_RIGHT });
      await stage.waitForFunction(() => innerWidth === 1920 && innerHeight === 1080);
    });
    expect(withConsole).toBe(0);
    await fills(room, stage);
    await stageGoes(room, stage, () => arrange({ external: null }));
    await isSolo(room, NOTE);
  });
});
