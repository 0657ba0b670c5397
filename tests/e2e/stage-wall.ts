/** The stage's own window in a projector's sizes and in both themes, shown what main would send it, and measured. */
import type { CDPSession, Page } from 'playwright-core';
import type { Running } from '../../build/rehearsal/driver.ts';
import type { StageFrame } from '../../shared/stage-screens.ts';
import { MEETING_DAY } from './lab.ts';
import { measureStage, type Flaw } from './stage-measure.ts';
import type { Picture } from './stage-worlds.ts';

type Theme = 'light' | 'dark';

interface Wall {
  look(theme: Theme): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  flaws(picture: Picture): Promise<readonly Flaw[]>;
}

export async function wallOf({ app }: Running, stage: Page): Promise<Wall> {
  const session: CDPSession = await stage.context().newCDPSession(stage);
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  const window = await app.browserWindow(stage);
  await stage.evaluate(() => {
    const page = window as unknown as {
      drawn: number;
      saljmotet: { on(channel: string, listener: () => void): void };
    };
    page.drawn = 0;
    page.saljmotet.on('stage:frame', () => {
      requestAnimationFrame(() => requestAnimationFrame(() => (page.drawn += 1)));
    });
  });
  let sent = 0;
  return {
    look: (theme) => stage.evaluate((look) => void (document.documentElement.dataset['theme'] = look), theme),
    async resize(width, height) {
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      await stage.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, {
        width,
        height,
      });
    },
    async flaws({ model, draft }) {
      const frame: StageFrame = { model, draft, blank: null, clock: { standingAt: MEETING_DAY } };
      await window.evaluate(({ webContents }, told) => webContents.send('stage:frame', told), frame);
      sent += 1;
      await stage.waitForFunction((count) => (window as unknown as { drawn: number }).drawn === count, sent);
      return stage.evaluate(measureStage);
    },
  };
}
