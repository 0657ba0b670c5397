/** What is measured inside a page. Times are milliseconds of the system's clock, which all windows share. */
import type { Page } from 'playwright-core';

interface Meter {
  /** When the next change of the page has been drawn. */
  drawn: Promise<number>;
  keyAt: number;
  gaps: number[];
}
type Measured = Window & { bench: Meter };

/** A key's time is the one at which the browser was given it, not that at which the page got round to it. */
export async function watchKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const measured = window as unknown as Measured;
    measured.bench = { ...measured.bench, keyAt: 0 };
    addEventListener(
      'keydown',
      ({ timeStamp }) => (measured.bench.keyAt = Date.now() - (performance.now() - timeStamp)),
      true,
    );
  });
}

export function keyTime(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Measured).bench.keyAt);
}

/**
 * Waits in the page for its next change of text or form. A frame is drawn at the latest when the one after it begins: that is
 * the time which is taken.
 */
export async function awaitChange(page: Page): Promise<void> {
  await page.evaluate(() => {
    const measured = window as unknown as Measured;
    const drawn = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
      });
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    measured.bench = { ...measured.bench, drawn };
  });
}

/** Waits in the page for its next whole picture: that of another step, stop or page. */
export async function awaitPicture(page: Page): Promise<void> {
  await page.evaluate(() => {
    const measured = window as unknown as Measured;
    const pictureNow = (): Element | null => document.querySelector('[class*="_coming_"]');
    const before = pictureNow();
    const drawn = new Promise<number>((resolve) => {
      const observer = new MutationObserver(() => {
        if (pictureNow() === before) return;
        observer.disconnect();
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(Date.now())));
      });
      observer.observe(document.body, { subtree: true, childList: true });
    });
    measured.bench = { ...measured.bench, drawn };
  });
}

export function drawnTime(page: Page): Promise<number> {
  return page.evaluate(() => (window as unknown as Measured).bench.drawn);
}

/** Begins to count the time between a page's frames. */
export async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const measured = window as unknown as Measured;
    const gaps: number[] = [];
    let last = performance.now();
    measured.bench = { ...measured.bench, gaps };
    const frame = (): void => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
      if (measured.bench.gaps === gaps) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/** @returns ms from frame to frame since `watchFrames` */
export function frameGaps(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const { bench } = window as unknown as Measured;
    const { gaps } = bench;
    bench.gaps = [];
    return gaps;
  });
}
