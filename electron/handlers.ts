/** What main answers to each request of the contract; every answer is one line or one call to the part that knows. */
import { BrowserWindow, clipboard, shell, type WebContents } from 'electron';
import type { Locale } from '../shared/document.ts';
import type { Role, StartState, Unreadable } from '../shared/ipc.ts';
import type { Told } from '../shared/messages/index.ts';
import type { ExportDesk } from './export-desk.ts';
import { countryCodes } from './holidays.ts';
import type { ImportDesk } from './import/import-desk.ts';
import type { Handlers } from './ipc.ts';
import { recentFiles, type MachineStore } from './machine-settings.ts';
import type { LogNotes } from './log-notes.ts';
import type { ManagerWindows } from './manager-windows.ts';
import type { MinutesDesk } from './minutes-desk.ts';
import type { Clock } from './now.ts';
import type { SavedFiles } from './saved-files.ts';
import type { StageFeed } from './stage-feed.ts';
import type { TeamDesk } from './team-desk.ts';

export interface HandlerDependencies {
  /** Resolves when the file that was open last has been opened, or with why it could not be. */
  readonly opening: Promise<Unreadable | null>;
  readonly clock: Clock;
  readonly version: string;
  readonly machine: MachineStore;
  readonly windows: () => ManagerWindows;
  readonly team: TeamDesk;
  readonly stage: StageFeed;
  readonly imports: ImportDesk;
  readonly minutes: MinutesDesk;
  readonly exportDesk: ExportDesk;
  readonly savedFiles: SavedFiles;
  readonly notes: LogNotes;
  readonly logFolder: string;
  roleOf(sender: WebContents): Role | null;
  locale(): Locale;
  setLocale(locale: Locale): Promise<void>;
  setTheme(theme: 'light' | 'dark'): Promise<void>;
  /** Asks which file to read figures from; null when the manager thinks better of it. */
  askImportFile(): Promise<string | null>;
}

export function createHandlers(deps: HandlerDependencies): Handlers {
  const { team, stage, imports, minutes, exportDesk, savedFiles, machine, notes } = deps;
  return {
    'app:start': async (sender) => ({
      // Paths are the manager's alone: the projector's window is told of no file (design 6).
      ...(deps.roleOf(sender) === 'console' ? await filesOf(deps) : { unreadable: null, recent: [] }),
      locale: deps.locale(),
      theme: machine.get().theme,
      clock: deps.clock.source(),
      version: deps.version,
      open: team.host() !== null,
      displays: deps.windows().displays(),
      blank: stage.blank(),
    }),
    'app:setLocale': (_sender, locale) => deps.setLocale(locale),
    'app:setTheme': (_sender, theme) => deps.setTheme(theme),
    'app:displaysDrawn': () => deps.windows().consoleHasDrawn(),
    'app:showLogs': async () => void (await shell.openPath(deps.logFolder)),
    'app:countries': () => countryCodes(),
    'file:demo': () => team.demo(deps.locale()),
    'file:create': (_sender, wanted) => team.create(wanted),
    'file:open': async (_sender, path) => {
      const outcome = await team.open(path, deps.locale());
      notes.opening(outcome);
      return outcome;
    },
    'file:restore': (_sender, unreadable, backup) => team.restore(unreadable, backup),
    'file:close': async () => {
      if (await team.close()) await machine.set({ lastOpen: null });
    },
    'document:snapshot': () => team.snapshot(),
    'document:send': (_sender, command) => team.host()?.send(command) ?? { ok: false, told: NO_TEAM },
    'document:undo': () => team.host()?.undo() ?? { ok: false, told: NO_TEAM },
    'draft:set': (_sender, draft) => stage.setDraft(draft),
    'stage:frame': () => stage.frame(),
    'stage:place': (_sender, place) => deps.windows().placeStage(place),
    'stage:swap': () => deps.windows().swapScreens(),
    'stage:blank': (_sender, blank) => stage.setBlank(blank),
    'window:fullScreen': (sender) => {
      const window = BrowserWindow.fromWebContents(sender);
      window?.setFullScreen(!window.isFullScreen());
    },
    'window:failed': (sender, failure) => {
      const role = deps.roleOf(sender);
      if (role !== null) notes.windowFailed(role, failure);
    },
    'import:choose': async () => {
      const path = await deps.askImportFile();
      if (path === null) return null;
      const state = team.host()?.state();
      return state === undefined ? { ok: false, told: NO_TEAM } : imports.choose(path, state);
    },
    'import:preview': (_sender, choice) => {
      const state = team.host()?.state();
      return state === undefined ? { ok: false, told: NO_TEAM } : imports.preview(choice, state);
    },
    'import:commit': async (_sender, choice) => {
      const host = team.host();
      if (host === null) return { ok: false, told: NO_TEAM };
      const made = imports.command(choice, host.state());
      if (!made.ok) return made;
      const sent = await host.send(made.value);
      return sent.ok ? { ok: true, value: { cells: made.value.figures.length } } : sent;
    },
    'minutes:model': (sender) => minutes.modelFor(sender.id),
    'minutes:ready': (sender) => minutes.ready(sender.id),
    'minutes:save': (_sender, meetingId, version) => minutes.save(meetingId, version),
    'minutes:text': (_sender, meetingId, version) => {
      const answer = minutes.text(meetingId, version);
      if (answer.ok) clipboard.writeText(answer.value);
      return answer;
    },
    'export:keyFigures': (_sender, kind) => exportDesk.saveKeyFigures(kind),
    'export:seller': (_sender, sellerId) => exportDesk.saveSeller(sellerId),
    'backups:forget': (_sender, sellerId) => team.forget(sellerId),
    'file:show': (_sender, path) => savedFiles.show(path),
  };
}

async function filesOf({ opening, machine }: HandlerDependencies): Promise<Pick<StartState, 'unreadable' | 'recent'>> {
  return { unreadable: await opening, recent: recentFiles(machine.get().recent) };
}

const NO_TEAM: Told = { code: 'error.command.noTeam' };
