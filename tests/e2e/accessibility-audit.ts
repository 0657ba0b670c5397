/** Looks at a window as axe does, as somebody without a mouse does, and as somebody does who has made everything twice as large. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { CDPSession, Page } from 'playwright-core';
import { resize, settled, type Running } from '../../build/rehearsal/driver.ts';
import { contrastsOf, findMotions, findZoomFlaws, openFocusBook, readFocusBook } from './accessibility-measure.ts';

export interface Audit {
  /** By axe. */
  read(view: string): Promise<void>;
  /** By axe in both themes, and whether anything moves. */
  look(view: string): Promise<void>;
  /** By axe in both themes, by Tab through everything and back, and the same at 200 % in a usual and in a small window. */
  all(view: string): Promise<void>;
}

/** WCAG 2.2 AA and what axe counts as good practice: no rule of theirs is left out. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const USUAL = { width: 1440, height: 900 };
const SMALL = { width: 1280, height: 720 };
const TAB = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 } as const;
const SHIFT = 8;

const source = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @param found what is found is added to it: view, rule, and where */
export async function auditOf(running: Running, page: Page, found: string[]): Promise<Audit> {
  const session = await page.context().newCDPSession(page);
  const window = await running.app.browserWindow(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(await source);
  const tell = (view: string, flaws: readonly string[]): void => {
    found.push(...flaws.map((flaw) => `${view}: ${flaw}`));
  };

  async function run(view: string, options: RunOptions): Promise<void> {
    const { violations, incomplete } = await page.evaluate(runAxe, options);
    for (const { id, nodes } of violations) {
      tell(
        view,
        nodes.map(({ target, html }) => `${id}, ${target.join(' ')}, ${html.slice(0, 120)}`),
      );
    }
    // What axe leaves undecided: arrows, and what is partly under something else.
    const undecided = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes);
    if (undecided.length === 0) return;
    const places = undecided.map(({ target }) => target.join(' '));
    tell(view, await page.evaluate(contrastsOf, places));
  }

  async function tab(view: string): Promise<void> {
    const there = await sweep(page, session, 'first');
    const back = await sweep(page, session, 'last');
    tell(view, [...there.flaws, ...back.flaws.map((flaw) => `backwards, ${flaw}`)]);
    if (there.order.toReversed().join() !== back.order.join())
      tell(view, ['Shift+Tab does not go back the way that Tab came']);
  }

  async function enlarge(view: string): Promise<void> {
    await zoom(2);
    for (const size of [USUAL, SMALL]) {
      await resizeEnlarged(size);
      await settled(page);
      tell(`${view}, 200 % of ${size.width} × ${size.height}`, await page.evaluate(findZoomFlaws));
    }
    await tab(`${view}, 200 %`);
    await zoom(1);
    await resize(running, page, USUAL.width, USUAL.height);
  }

  async function zoom(factor: number): Promise<void> {
    const before = await page.evaluate(() => devicePixelRatio);
    await window.evaluate(({ webContents }, to) => webContents.setZoomFactor(to), factor);
    await page.waitForFunction((was) => devicePixelRatio !== was, before);
  }

  async function resizeEnlarged({ width, height }: typeof USUAL): Promise<void> {
    await window.evaluate((inside, size) => inside.setContentSize(size.width, size.height), { width, height });
    await page.waitForFunction(([x, y]) => innerWidth === x && innerHeight === y, [width / 2, height / 2] as const);
  }

  const audit: Audit = {
    read: (view) => run(view, { runOnly: TAGS }),
    async look(view) {
      await settled(page);
      await audit.read(view);
      const theme = await page.evaluate(turnTheme);
      await run(`${view}, ${theme}`, { runOnly: { type: 'rule', values: ['color-contrast'] } });
      await page.evaluate(turnTheme);
      tell(view, await page.evaluate(findMotions));
    },
    async all(view) {
      await audit.look(view);
      await tab(view);
      await enlarge(view);
    },
  };
  return audit;
}

/** Runs in the page. Under a question the rest of the page is out of reach. */
async function runAxe(options: RunOptions): Promise<Pick<AxeResults, 'violations' | 'incomplete'>> {
  const { axe } = globalThis as unknown as {
    readonly axe: { run(context: Element | Document, options: RunOptions): Promise<AxeResults> };
  };
  const { violations, incomplete } = await axe.run(document.querySelector('dialog[open]') ?? document, {
    ...options,
    resultTypes: ['violations', 'incomplete'],
  });
  return { violations, incomplete };
}

/** Runs in the page. @returns the theme that it has now */
function turnTheme(): string {
  const { dataset } = document.documentElement;
  const theme = dataset['theme'] === 'dark' ? 'light' : 'dark';
  dataset['theme'] = theme;
  return theme;
}

interface Sweep {
  readonly flaws: readonly string[];
  /** What was reached, each once. */
  readonly order: readonly number[];
}

/** Presses Tab from the first, or Shift and Tab from the last, as often as there is something to reach. */
async function sweep(page: Page, session: CDPSession, from: 'first' | 'last'): Promise<Sweep> {
  const count = await page.evaluate(openFocusBook, from);
  const modifiers = from === 'last' ? SHIFT : 0;
  // All at once: the page takes them one after the other.
  await Promise.all(
    Array.from({ length: count }, () => [
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...TAB, modifiers }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...TAB, modifiers }),
    ]).flat(),
  );
  const { left, steps } = await page.evaluate(readFocusBook);
  const flaws = new Set([
    ...left.map((name) => `${name} is not reached by Tab`),
    ...steps.flatMap((step) => step.flaws.map((flaw) => `${step.name} ${flaw}`)),
  ]);
  return { flaws: [...flaws], order: [...new Set(steps.map(({ id }) => id))] };
}
