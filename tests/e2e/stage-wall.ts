/** The stage's own window in a projector's sizes and in both themes, shown what main would send it, and measured. */
import type { CDPSession, Page } from 'playwright-core';
import type { Running } from '../../build/rehearsal/driver.ts';
import type { StageFrame } from '../../shared/stage-screens.ts';
import { MEETING_DAY } from './lab.ts';
import { flawsOf, type Flaw } from './stage-flaws.ts';
import { readShapes } from './stage-shapes.ts';
import { readTexts } from './stage-texts.ts';
import type { Picture } from './stage-worlds.ts';

export type Theme = 'light' | 'dark';

interface Wall {
  look(theme: Theme): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  show(picture: Picture): Promise<void>;
  /** Of the picture that is shown. */
  flaws(picture: Picture): Promise<readonly Flaw[]>;
}

/** What the page keeps for the tests: how many frames it has been sent and drawn, and who waits for the next. */
interface Drawn {
  drawn: number;
  next: (() => void) | null;
}

export async function wallOf({ app }: Running, stage: Page): Promise<Wall> {
  const session: CDPSession = await stage.context().newCDPSession(stage);
  await stage.emulateMedia({ reducedMotion: 'reduce' });
  const window = await app.browserWindow(stage);
  await stage.evaluate(() => {
    const page = globalThis as unknown as Drawn & {
      saljmotet: { on(channel: string, listener: () => void): void };
    };
    page.drawn = 0;
    page.next = null;
    page.saljmotet.on('stage:frame', () => {
      // The first frame lays the page out, with its measured charts; the second has them.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          page.drawn += 1;
          page.next?.();
        }),
      );
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
    async show({ model, draft }) {
      const frame: StageFrame = { model, draft, blank: null, clock: { standingAt: MEETING_DAY } };
      sent += 1;
      const drawn = stage.evaluate((count) => {
        const page = globalThis as unknown as Drawn;
        return new Promise<void>((resolve) => {
          page.next = () => {
            const charts = [...document.querySelectorAll('[class*="_plot_"]')];
            // A chart's code comes when the first chart does, and it is drawn anew when its room has been measured.
            const isWhole = charts.every((chart) => {
              const drawing = chart.querySelector('.recharts-surface');
              return drawing?.clientWidth === chart.clientWidth && drawing.clientHeight === chart.clientHeight;
            });
            if (page.drawn >= count) (isWhole ? resolve : () => requestAnimationFrame(() => page.next?.()))();
          };
          page.next();
        });
      }, sent);
      await Promise.all([
        drawn,
        window.evaluate(({ webContents }, told) => webContents.send('stage:frame', told), frame),
      ]);
    },
    async flaws({ model }) {
      const [texts, shapes] = await Promise.all([stage.evaluate(readTexts), stage.evaluate(readShapes)]);
      return flawsOf({ ...texts, ...shapes }, model.locale);
    },
  };
}
