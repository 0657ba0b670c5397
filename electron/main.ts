/** Composition root: puts the parts of the main process together and starts the app. */
import { app, dialog, ipcMain } from 'electron';
import { join } from 'node:path';
import { startApp } from './app.ts';
import { createLog } from './log.ts';
import { setupMainCrashes } from './main-crashes.ts';
import { setupMenu } from './menu.ts';
import { createClock } from './now.ts';
import { setupProtocol, setupScheme } from './protocol.ts';
import { setupRehearsal } from './rehearsal.ts';
import { setupSecurity } from './security.ts';
import { argumentsAgain, readStartArguments } from './start-arguments.ts';

const start = readStartArguments(process.argv, app.isPackaged);
const devUrl = app.isPackaged ? null : (process.env['SALJMOTE_DEV_URL'] ?? null);

// The data folder follows the product's name and decides the single-instance lock: it is set before both.
if (start.dataFolder !== null) app.setPath('userData', start.dataFolder);

// Date and time fields of the pages follow the app's language, not the machine's.
if (start.locale !== null) app.commandLine.appendSwitch('lang', start.locale);

if (app.requestSingleInstanceLock()) {
  const clock = createClock(start.now);
  const log = createLog({ folder: join(app.getPath('userData'), 'logs'), code: __dirname, now: clock.now });
  const crashes = setupMainCrashes({
    log,
    process,
    restartedAt: start.restartedAt,
    now: clock.now,
    startAgain(at) {
      // An AppImage's own program is gone with the process that unpacked it.
      const execPath = process.env['APPIMAGE'] ?? process.execPath;
      app.relaunch({ execPath, args: argumentsAgain(process.argv.slice(1), at) });
    },
    exit: () => app.exit(1),
  });
  const fail = (error: unknown): void => {
    log.add('app.startFailed', log.factsOf(error));
    dialog.showErrorBox('Säljmötet', error instanceof Error ? error.message : String(error));
    void log.settle().then(() => app.exit(1));
  };
  setupScheme();
  const rehearsal = start.now === null ? null : setupRehearsal(app, clock);
  void app
    .whenReady()
    .then(() => {
      setupProtocol(join(__dirname, 'renderer'));
      setupSecurity(devUrl);
      setupMenu();
      log.add('app.started', {
        version: app.getVersion(),
        electron: process.versions.electron,
        platform: process.platform,
        arch: process.arch,
        again: start.restartedAt !== null,
      });
      return startApp({ start, clock, devUrl, ipcMain, rehearsal, log, crashes, fail });
    })
    .catch(fail);
} else {
  app.quit();
}
