/**
 * The app's windows as they are now: for who drives it a page that has crashed stays crashed, and an app that started itself
 * again has no driver at all. Chromium's own door stands open in both (`--remote-debugging-port`).
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Running } from '../../build/rehearsal/driver.ts';
import type { Bridge, Role } from '../../shared/ipc.ts';
import type { Lab } from './lab.ts';

/** What Electron is started with, so that its windows can be seen anew. */
export const OPEN_DOOR = ['--remote-debugging-port=0'];
const SOON = { timeout: 15_000, interval: 50 };

/** Where the door is; it is another after each start. */
export async function doorOf({ folder }: Lab): Promise<string> {
  return readFile(join(folder, 'data', 'DevToolsActivePort'), 'utf8').catch(() => '');
}

/** Looks in for as long as `act` takes. */
export async function seeAnew<T>(lab: Lab, act: (page: (role: Role) => Promise<Page>) => Promise<T>): Promise<T> {
  const [port] = (await doorOf(lab)).split('\n');
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  try {
    return await act((role) => pageOf(browser, role));
  } finally {
    await browser.close();
  }
}

async function pageOf(browser: Browser, role: Role): Promise<Page> {
  const roleOf = (page: Page): Promise<Role> =>
    page.evaluate(() => (window as unknown as { readonly saljmotet: Bridge }).saljmotet.role);
  let found: Page | undefined;
  await expect
    .poll(async () => {
      const pages = browser.contexts().flatMap((context) => context.pages());
      const roles = await Promise.all(pages.map((page) => roleOf(page).catch(() => null)));
      found = pages[roles.indexOf(role)];
      return found !== undefined;
    }, SOON)
    .toBe(true);
  if (found === undefined) throw new Error(`There is no ${role}`);
  return found;
}

/** Ends a window's renderer, and waits until its page has been loaded anew. */
export async function crashPage({ app }: Running, role: Role): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }, which) => {
    for (const window of BrowserWindow.getAllWindows()) {
      const is: unknown = await window.webContents.executeJavaScript('saljmotet.role');
      if (is !== which) continue;
      const loaded = new Promise<void>((resolve) => window.webContents.once('did-finish-load', () => resolve()));
      const closed = new Promise<void>((resolve) => window.once('closed', () => resolve()));
      window.webContents.forcefullyCrashRenderer();
      await Promise.race([loaded, closed]);
      return;
    }
  }, role);
}

/** The log as it stands, a line each, without their instants. */
export async function logOf({ folder }: Lab): Promise<readonly string[]> {
  const text = await readFile(join(folder, 'data', 'logs', 'saljmotet.log'), 'utf8').catch(() => '');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [line.replace(/^\S+ /u, '')]));
}
