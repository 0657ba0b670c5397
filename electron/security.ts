/** Locked windows: nothing is permitted, nothing navigates away, nothing opens (style, "Locked windows"). */
import { app, session, type WebContents } from 'electron';
import { isOwnAddress } from './own-address.ts';

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
