/** Which window has which role: bound to the webContents when it is made, never read from a URL (style, decisions). */
import { BrowserWindow, type BrowserWindowConstructorOptions, type WebContents } from 'electron';
import { join } from 'node:path';
import type { NoticeChannel, Notices, Role } from '../shared/ipc.ts';
import { START_PAGE } from './own-address.ts';

export interface WindowRoles {
  /** Makes a window of a role and begins to load the page into it; it is not shown yet. */
  make(role: Role, options: BrowserWindowConstructorOptions): BrowserWindow;
  roleOf(contents: WebContents): Role | null;
  /** Tells every window of a role. */
  tell<C extends NoticeChannel>(role: Role, channel: C, notice: Notices[C]): void;
}

/** @param watch told of each window before its page is loaded */
export function createWindowRoles(
  devUrl: string | null,
  watch: (role: Role, window: BrowserWindow) => void,
): WindowRoles {
  const roles = new Map<number, Role>();

  return {
    make(role, options) {
      const window = new BrowserWindow({
        show: false,
        autoHideMenuBar: true,
        ...options,
        webPreferences: {
          preload: join(__dirname, 'preload.cjs'),
          sandbox: true,
          contextIsolation: true,
          nodeIntegration: false,
          webviewTag: false,
          spellcheck: false,
          // A hidden or covered stage goes on counting.
          backgroundThrottling: false,
          additionalArguments: [`--role=${role}`],
        },
      });
      const { id } = window.webContents;
      roles.set(id, role);
      window.webContents.once('destroyed', () => roles.delete(id));
      watch(role, window);
      // A page that cannot be loaded shows in 'did-fail-load', which the crash handling of the window takes up.
      void window.loadURL(devUrl ?? START_PAGE).catch(() => undefined);
      return window;
    },
    roleOf: (contents) => roles.get(contents.id) ?? null,
    tell(role, channel, notice) {
      for (const window of BrowserWindow.getAllWindows()) {
        if (roles.get(window.webContents.id) === role) window.webContents.send(channel, notice);
      }
    },
  };
}
