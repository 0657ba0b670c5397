/** What the walks through the views share: the app that is walked in, and its buttons and questions, in Swedish. */
import type { Locator, Page } from 'playwright-core';
import type { Running } from '../../build/rehearsal/driver.ts';
import { textFor, type MessageKey } from '../../shared/messages/index.ts';
import type { Audit } from './accessibility-audit.ts';
import type { Lab } from './lab.ts';

export const text = textFor('sv');

export interface Walk {
  readonly lab: Lab;
  readonly running: Running;
  readonly page: Page;
  readonly audit: Audit;
  readonly found: string[];
}

export function named(page: Page, key: MessageKey): Locator {
  return page.getByRole('button', { name: text(key), exact: true });
}

export async function press(page: Page, key: MessageKey): Promise<void> {
  await named(page, key).click();
}

/** Until none is folded. */
export async function unfold(folded: Locator): Promise<void> {
  while ((await folded.count()) > 0) await folded.first().click();
}

export async function inDialog(page: Page, button: Locator, act: () => Promise<void>, closes = true): Promise<void> {
  await button.click();
  await page.getByRole('dialog').waitFor();
  await act();
  if (!closes) return;
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

export async function byKey(page: Page, key: string, act: () => Promise<void>): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
  await act();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** What is read aloud when the meeting moves: it must stay the same element, or nothing is said. */
export async function placeSpoken(page: Page): Promise<Locator> {
  await page.locator('[aria-live=polite]').evaluateAll((regions) => {
    for (const region of regions) region.setAttribute('data-spoken', '');
  });
  return page.locator('[data-spoken]');
}
