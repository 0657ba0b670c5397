/** Composition root: puts the parts of the main process together and starts the app. */
import { app, dialog, ipcMain } from 'electron';
import { join } from 'node:path';
import { startApp } from './app.ts';
import { setupMenu } from './menu.ts';
import { createClock } from './now.ts';
import { setupProtocol, setupScheme } from './protocol.ts';
import { setupRehearsal } from './rehearsal.ts';
import { setupSecurity } from './security.ts';
import { readStartArguments } from './start-arguments.ts';

const start = readStartArguments(process.argv, app.isPackaged);
const devUrl = app.isPackaged ? null : (process.env['SALJMOTE_DEV_URL'] ?? null);

// The data folder follows the product's name and decides the single-instance lock: it is set before both.
if (start.dataFolder !== null) app.setPath('userData', start.dataFolder);

// Date and time fields of the pages follow the app's language, not the machine's.
if (start.locale !== null) app.commandLine.appendSwitch('lang', start.locale);

if (app.requestSingleInstanceLock()) {
  const clock = createClock(start.now);
  setupScheme();
  const rehearsal = start.now === null ? null : setupRehearsal(app, clock);
  void app
    .whenReady()
    .then(() => {
      setupProtocol(join(__dirname, 'renderer'));
      setupSecurity(devUrl);
      setupMenu();
      return startApp({ start, clock, devUrl, ipcMain, rehearsal, fail });
    })
    .catch(fail);
} else {
  app.quit();
}

function fail(error: unknown): void {
  dialog.showErrorBox('Säljmötet', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
