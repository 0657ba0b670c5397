/** What a person does at the manager's window, by keys alone, and what can be read from the wall. */
import type { Locator, Page } from 'playwright-core';
import type { Running } from '../../build/rehearsal/driver.ts';
import type { Text } from '../../shared/messages/index.ts';

/** Clicker presses closer together than this are one (design 6). */
export const DOUBLE_PRESS = 250; // ms
const MANY = 150;

/** Presses Tab, or Shift and Tab where that is the way, until something has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const key = await target.evaluate((element) => {
    const { activeElement: at } = document;
    const isBefore =
      at !== null && at !== document.body && at.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    return isBefore ? 'Shift+Tab' : 'Tab';
  });
  for (let presses = 0; presses <= MANY; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${String(target)}`);
}

/** Tab to a button, and Enter. */
export async function pressButton(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

async function clickButton(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Tab to a field, and type. */
export async function typeInto(page: Page, label: string, words: string): Promise<void> {
  await tabTo(page, page.getByLabel(label).first());
  await page.keyboard.type(words);
}

/** On to the next place: it is waited for until the meeting has moved, and as long as two presses are one. */
export async function next(page: Page): Promise<void> {
  const pressed = await page.evaluate(() => performance.now());
  await page.keyboard.press('PageDown');
  await page.waitForFunction((until) => performance.now() > until, pressed + DOUBLE_PRESS + 20);
}

/** On through a step's pages until another place is reached, by its name at the head of the console. */
export async function nextUntil(page: Page, name: string): Promise<void> {
  const head = page.getByRole('heading', { level: 2, name, exact: true });
  for (let presses = 0; presses < MANY && (await head.count()) === 0; presses += 1) await next(page);
  await head.waitFor();
}

/** On one screen: the private view, and the stage as an ordinary window. `press` presses a button. */
export async function openStageWindow({ app, console: page }: Running, text: Text, press = clickButton): Promise<Page> {
  await page.getByRole('region', { name: text('console.entry') }).waitFor();
  await page.keyboard.press('F2');
  await press(page, text('console.private.yes'));
  const opened = app.waitForEvent('window');
  await press(page, text('console.stage.openWindow'));
  const stage = await opened;
  await stage.waitForSelector('main *');
  return stage;
}

export interface FigureSeen {
  /** With one plain space for every gap. */
  readonly text: string;
  /** Filled; an outlined one is still being said. */
  readonly firm: boolean;
}

/** Waits until the number in the middle of the stage is this one, outlined or filled as it should be. */
export async function sees(stage: Page, figure: FigureSeen): Promise<void> {
  await stage.waitForFunction((wanted) => {
    const digits = document.querySelector('[class*="figure"] [class*="digits"] > :last-child');
    if (digits === null) return false;
    // Outlined: the glyph is as the paper, over a stroke.
    const hollow = getComputedStyle(digits).color === getComputedStyle(document.body).backgroundColor;
    const text = (digits.textContent ?? '').replace(/\s/gu, ' ');
    return text === wanted.text && hollow === !wanted.firm;
  }, figure);
}
