/** Locked windows: nothing is permitted, nothing navigates away, nothing opens (style, "Locked windows"). */
import { app, session, type WebContents } from 'electron';
import { HOST, SCHEME } from './protocol.ts';

export function setupSecurity(devUrl: string | null): void {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.defaultSession.setPermissionCheckHandler(() => false);
  app.on('web-contents-created', (_event, contents) => lock(contents, devUrl));
}

function lock(contents: WebContents, devUrl: string | null): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-navigate', (event, address) => {
    if (!isOwnAddress(address, devUrl)) event.preventDefault();
  });
}

/** The windows' own pages: the app's scheme, or the development server while developing. */
export function isOwnAddress(address: string, devUrl: string | null): boolean {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return false;
  }
  if (url.protocol === `${SCHEME}:`) return url.host === HOST;
  return devUrl !== null && url.origin === new URL(devUrl).origin;
}
