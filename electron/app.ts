/** The parts of the main process, each made once, and who tells whom. */
import { app, BrowserWindow, shell, type IpcMain } from 'electron';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Locale } from '../shared/document.ts';
import type { Role, Unreadable } from '../shared/ipc.ts';
import { openMeeting } from '../shared/meetings.ts';
import { textFor } from '../shared/messages/index.ts';
import { createAsk, type Ask } from './ask.ts';
import { createExportDesk } from './export-desk.ts';
import { createHandlers } from './handlers.ts';
import { createImportDesk } from './import/import-desk.ts';
import { setupIpc } from './ipc.ts';
import { openMachineStore, withRecent } from './machine-settings.ts';
import { createManagerWindows } from './manager-windows.ts';
import { createMinutesDesk } from './minutes-desk.ts';
import type { Log } from './log.ts';
import { createLogNotes } from './log-notes.ts';
import type { MainCrashes } from './main-crashes.ts';
import type { Clock } from './now.ts';
import { setupPower } from './power.ts';
import type { Rehearsal } from './rehearsal.ts';
import { createSavedFiles } from './saved-files.ts';
import { createScriptedAsk } from './scripted-ask.ts';
import { createStageFeed } from './stage-feed.ts';
import type { StartArguments } from './start-arguments.ts';
import { writeDurably } from './storage/durable-write.ts';
import { createTeamFiles } from './storage/team-file.ts';
import { createTeamDesk } from './team-desk.ts';
import { createWindowCrashes } from './window-crashes.ts';
import { createWindowRoles } from './window-roles.ts';

export interface AppDependencies {
  readonly start: StartArguments;
  readonly clock: Clock;
  readonly devUrl: string | null;
  readonly ipcMain: IpcMain;
  readonly rehearsal: Rehearsal | null;
  readonly log: Log;
  readonly crashes: MainCrashes;
  /** Something that nobody can mend here: says so and ends, instead of an empty window. */
  fail(error: unknown): void;
}

const PAPER = { light: '#F8F5EE', dark: '#0F0F0D' };

export async function startApp(deps: AppDependencies): Promise<void> {
  const { start, clock, devUrl, ipcMain, rehearsal, log, crashes, fail } = deps;
  const write = (path: string, data: string | Uint8Array): Promise<void> => writeDurably(path, data);
  const machine = await openMachineStore(join(app.getPath('userData'), 'machine.json'), write);
  const notes = createLogNotes(log, clock.now);
  const roles = createWindowRoles(devUrl, createWindowCrashes({ log, now: clock.now, gaveUp: windowGivenUp }));
  const power = setupPower({
    resumed() {
      // Screens may have come and gone in the sleep without a word, and a window's clock has stood still.
      windows.screensMayHaveChanged();
      tellClock();
    },
  });
  const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

  // The team's own language once a team is open; before that, this machine's (design 3).
  const locale = (): Locale =>
    team.host()?.state().document.settings.locale ?? start.locale ?? machine.get().locale ?? systemLocale();
  const console = (): BrowserWindow => windows.console;
  const ask: Ask = rehearsal === null ? createAsk(console) : createScriptedAsk(rehearsal.script);

  const stage = createStageFeed({
    state: () => team.host()?.state() ?? null,
    now: clock.now,
    clock: clock.source,
    locale,
    send: (channel: 'stage:frame' | 'stage:draft', payload: never) => roles.tell('stage', channel, payload),
    blanked: (blank) => roles.tell('console', 'app:blank', blank),
  });

  function meetingMayHaveChanged(): void {
    const document = team.host()?.state().document;
    const open = document !== undefined && openMeeting(document) !== null;
    windows.meetingIsOpen(open);
    power.meetingIsOpen(open);
    stage.renew();
  }

  const team = createTeamDesk({
    files: createTeamFiles({ now: clock.now, backupFailed: notes.backupFailed }),
    ask,
    dataFolder: app.getPath('userData'),
    documentsFolder: app.getPath('documents'),
    now: clock.now,
    newId: randomUUID,
    pause,
    mayLose,
    writeFailed: notes.writeFailed,
    events: {
      changed(notice) {
        roles.tell('console', 'document:changed', notice);
        if (notice.change.command.type === 'settings.change') tellLook();
        meetingMayHaveChanged();
      },
      replaced() {
        roles.tell('console', 'document:replaced', team.snapshot());
        tellLook(); // an undo may have taken back the language
        meetingMayHaveChanged();
      },
      status(status) {
        notes.status(status);
        roles.tell('console', 'host:status', status);
      },
    },
    async changed(path) {
      notes.team(team.host()?.state() ?? null);
      tellLook();
      roles.tell('console', 'document:replaced', team.snapshot());
      meetingMayHaveChanged();
      if (path === null) return;
      const isDemo = team.snapshot()?.file.demo === true;
      await machine.set({ lastOpen: path, ...(isDemo ? {} : { recent: withRecent(machine.get().recent, path) }) });
    },
  });

  const windows = createManagerWindows(
    roles,
    {
      displays(displays) {
        notes.screens(displays);
        roles.tell('console', 'app:displays', displays);
      },
      intent: (intent) => roles.tell('console', 'app:intent', intent),
      stageTitle: () => textFor(locale())('app.stageTitle'),
    },
    PAPER[machine.get().theme],
  );
  const imports = createImportDesk({ worker: join(__dirname, 'import-worker.cjs'), now: clock.now });
  const savedFiles = createSavedFiles((path) => shell.showItemInFolder(path));
  const desk = {
    ask,
    locale,
    now: clock.now,
    state: () => team.host()?.state() ?? null,
    folder: () => team.snapshot()?.file.folder ?? app.getPath('documents'),
    write,
    savedFiles,
  };
  const minutes = createMinutesDesk({ ...desk, roles });
  const exportDesk = createExportDesk(desk);

  let isQuitting = false;
  /** What is not on disk is lost with the window: that is the manager's to decide. */
  async function mayLose(): Promise<boolean> {
    if (isQuitting) return true;
    const text = textFor(locale());
    const question = {
      message: text('quit.unsaved'),
      detail: text('quit.unsaved.detail'),
      yes: text('quit.unsaved.yes'),
      no: text('quit.unsaved.no'),
    };
    return ask.confirm(question);
  }

  /** Main and what is stored are whole: only the picture is not. */
  async function windowGivenUp(role: Role): Promise<void> {
    const text = textFor(locale());
    if (role === 'stage') windows.stageHasFailed();
    await ask.tell({
      message: text(role === 'stage' ? 'crash.stage' : 'crash.console'),
      detail: text(role === 'stage' ? 'crash.stage.detail' : 'crash.console.detail'),
      button: text(role === 'stage' ? 'crash.ok' : 'crash.close'),
    });
    if (role === 'console') console().close();
  }

  function tellLook(): void {
    const look = { locale: locale(), theme: machine.get().theme };
    roles.tell('console', 'app:look', look);
    roles.tell('stage', 'app:look', look);
    windows.languageChanged();
    stage.renew();
  }

  function tellClock(): void {
    roles.tell('console', 'app:clock', clock.source());
    stage.renew();
  }

  /** The file that was open last, so that after a crash the app stands where it stood (design 9). */
  async function openAtStart(): Promise<Unreadable | null> {
    const path = start.file ?? machine.get().lastOpen;
    if (path === null) return null;
    const outcome = await team.open(path, locale());
    notes.opening(outcome);
    return outcome.kind === 'unreadable' ? outcome.unreadable : null;
  }
  const opening = openAtStart();
  opening.catch(fail);

  setupIpc(
    { ipcMain, devUrl, roleOf: roles.roleOf },
    createHandlers({
      opening,
      clock,
      version: app.getVersion(),
      machine,
      windows: () => windows,
      team,
      stage,
      imports,
      minutes,
      exportDesk,
      savedFiles,
      notes,
      logFolder: log.folder,
      locale,
      roleOf: roles.roleOf,
      async setLocale(wanted) {
        await machine.set({ locale: wanted });
        await team.host()?.send({ type: 'settings.change', patch: { locale: wanted } });
        tellLook();
      },
      async setTheme(theme) {
        await machine.set({ theme });
        tellLook();
      },
      askImportFile() {
        const text = textFor(locale());
        const filters = [{ name: text('import.fileKind'), extensions: ['csv', 'txt', 'tsv'] }];
        return ask.openFile({ title: text('import.choose.title'), filters });
      },
    }),
  );
  rehearsal?.onMoved(tellClock);

  app.on('second-instance', () => {
    if (console().isMinimized()) console().restore();
    console().focus();
  });
  app.on('child-process-gone', (_event, { type, reason, exitCode }) => {
    if (reason !== 'clean-exit') log.add('process.gone', { type, reason, exitCode });
  });
  crashes.useParts({
    putAway: team.letGo,
    say() {
      const text = textFor(locale());
      return ask.tell({ message: text('crash.main'), detail: text('crash.main.detail'), button: text('crash.close') });
    },
  });
  app.on('window-all-closed', () => app.quit());
  // However it ends, by its windows or by the system: what is being written is waited for, and the lock is given back.
  let isPutAway = false;
  app.on('will-quit', (event) => {
    if (isPutAway) return;
    isPutAway = true;
    event.preventDefault();
    void team
      .close()
      .finally(() => log.add('app.quit', {}))
      .finally(() => log.settle())
      .finally(() => app.quit());
  });
  console().on('close', (event) => {
    if (isQuitting || team.host()?.state().status.unsaved !== true) return;
    event.preventDefault();
    void mayLose().then((may) => {
      isQuitting = may;
      if (may) console().close();
    });
  });
  // What is half typed goes with the page that it is typed in (style, Draft).
  console().webContents.on('did-start-loading', () => stage.setDraft(null));
  console().on('closed', () => BrowserWindow.getAllWindows().forEach((window) => window.destroy()));
}

/** Swedish when the system's language is Swedish, else English (design 2). */
function systemLocale(): Locale {
  return app.getLocale().toLowerCase().startsWith('sv') ? 'sv' : 'en';
}
