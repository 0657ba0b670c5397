/** The one team that is open: its file, its document's host, and what opens, creates and closes it. */
import { basename, dirname, join } from 'node:path';
import { isFormerName } from '../shared/anonymous.ts';
import { calendarOf } from '../shared/vantage.ts';
import { localDateOf, targetWeekOf } from '../shared/calendar.ts';
import { defaultSettings, emptyDocument } from '../shared/defaults.ts';
import { demoTeam } from '../shared/demo/team.ts';
import type { Id, Instant, Locale, SalesDocument } from '../shared/document.ts';
import type { Answer, NewTeam, OpenOutcome, Snapshot } from '../shared/ipc.ts';
import { textFor } from '../shared/messages/index.ts';
import { teamFileName } from '../shared/safe-file-name.ts';
import type { Ask } from './ask.ts';
import { createDocumentHost, type DocumentHost, type HostEvents } from './document-host.ts';
import { createHolidayTable } from './holiday-table.ts';
import type { TeamFile, TeamFiles } from './storage/team-file.ts';

export interface TeamDesk {
  host(): DocumentHost | null;
  snapshot(): Snapshot | null;
  demo(locale: Locale): Promise<OpenOutcome>;
  create(team: NewTeam): Promise<OpenOutcome>;
  /** Null asks which file. */
  open(path: string | null, locale: Locale): Promise<OpenOutcome>;
  restore(unreadablePath: string, backupPath: string): Promise<OpenOutcome>;
  /** Takes away the backups that still name a seller who was made anonymous. @returns how many */
  forget(sellerId: Id): Promise<Answer<number>>;
  /**
   * As the app ends by a crash: waits for what is being written and gives the lock back, without a question or a word.
   *
   * @returns whether everything is on disk
   */
  letGo(): Promise<boolean>;
  /** Waits for what is being written, and asks before it lets go of what cannot be. False: the team stays open. */
  close(): Promise<boolean>;
}

export interface TeamDeskDependencies {
  readonly files: TeamFiles;
  readonly ask: Ask;
  readonly events: HostEvents;
  readonly dataFolder: string;
  readonly documentsFolder: string;
  now(): Instant;
  newId(): Id;
  pause(milliseconds: number): Promise<void>;
  /** A write has failed and will be tried again. */
  writeFailed(error: unknown): void;
  /** Whether the manager lets go of changes that are not on disk. */
  mayLose(): Promise<boolean>;
  /** A team has been opened, or none is open any more. */
  changed(path: string | null): Promise<void>;
}

interface OpenTeam {
  readonly file: TeamFile;
  readonly host: DocumentHost;
  readonly demo: boolean;
}

export function createTeamDesk(deps: TeamDeskDependencies): TeamDesk {
  let team: OpenTeam | null = null;
  const holidaysFor = createHolidayTable(() => Number(deps.now().slice(0, 4)));

  async function close(): Promise<boolean> {
    if (team === null) return true;
    await team.host.settle();
    if (team.host.state().status.unsaved && !(await deps.mayLose())) return false;
    team.host.stop();
    await team.file.close();
    team = null;
    await deps.changed(null);
    return true;
  }

  async function take(file: TeamFile, document: SalesDocument, demo: boolean): Promise<OpenOutcome> {
    const host = createDocumentHost(
      {
        now: deps.now,
        newId: deps.newId,
        pause: deps.pause,
        holidaysFor,
        write: (next) => file.write(next),
        explain(error) {
          deps.writeFailed(error);
          return file.explain(error);
        },
      },
      deps.events,
      { document, holidays: await holidaysFor(document), mode: file.mode, holder: file.holder },
    );
    team = { file, host, demo };
    await deps.changed(file.path);
    return { kind: 'opened' };
  }

  async function openAt(path: string): Promise<OpenOutcome> {
    if (!(await close())) return { kind: 'cancelled' };
    const opened = await deps.files.open(path);
    if (opened.kind === 'unreadable') return { kind: 'unreadable', unreadable: opened.unreadable };
    return take(opened.file, opened.document, false);
  }

  return {
    host: () => team?.host ?? null,
    snapshot() {
      if (team === null) return null;
      const { number, document, holidays, status, undo } = team.host.state();
      const { path } = team.file;
      const file = { name: basename(path).replace(/\.json$/u, ''), folder: dirname(path), demo: team.demo };
      return { number, document, holidays, status, undo, file };
    },
    async demo(locale) {
      if (!(await close())) return { kind: 'cancelled' };
      const settings = defaultSettings(locale);
      const calendar = calendarOf(settings, await holidaysFor(emptyDocument(settings)));
      const today = localDateOf(deps.now(), settings.timeZone);
      const targetWeek = targetWeekOf(today, settings.usualWeekday);
      const document = demoTeam({ locale, targetWeek, calendar, newId: deps.newId });
      // It begins anew each time: whatever stood there was a demo, too.
      const created = await deps.files.create(
        join(deps.dataFolder, 'demo', `${document.settings.teamName}.json`),
        document,
      );
      if (created.kind === 'failed') return { kind: 'refused', told: created.told };
      return take(created.file, document, true);
    },
    async create(wanted) {
      const text = textFor(wanted.locale);
      const path = await deps.ask.saveFile({
        title: text('file.create.title'),
        defaultPath: join(deps.documentsFolder, `${teamFileName(wanted) || text('file.name')}.json`),
        filters: [{ name: text('file.kind'), extensions: ['json'] }],
      });
      if (path === null) return { kind: 'cancelled' };
      if (!(await close())) return { kind: 'cancelled' };
      const document = newTeam(wanted, deps.newId);
      const created = await deps.files.create(path, document);
      if (created.kind === 'failed') return { kind: 'refused', told: created.told };
      return take(created.file, document, false);
    },
    async open(path, locale) {
      const text = textFor(locale);
      const chosen =
        path ??
        (await deps.ask.openFile({
          title: text('file.open.title'),
          filters: [{ name: text('file.kind'), extensions: ['json'] }],
        }));
      return chosen === null ? { kind: 'cancelled' } : openAt(chosen);
    },
    async restore(unreadablePath, backupPath) {
      if (!(await close())) return { kind: 'cancelled' };
      const restored = await deps.files.restore(unreadablePath, backupPath);
      if (restored !== null) return { kind: 'refused', told: restored };
      return openAt(unreadablePath);
    },
    async forget(sellerId) {
      if (team === null) return { ok: false, told: { code: 'error.command.noTeam' } };
      const { file, host } = team;
      const seller = host.state().acked.sellers.find(({ id }) => id === sellerId);
      // Only what is on disk can be relied on: until then the backups are all there is.
      if (seller === undefined || !isFormerName(seller.name)) return { ok: false, told: { code: 'forget.notYet' } };
      try {
        return { ok: true, value: await file.forget(seller) };
      } catch {
        return { ok: false, told: { code: 'forget.failed', params: { folder: join(dirname(file.path), 'backups') } } };
      }
    },
    async letGo() {
      if (team === null) return true;
      await team.host.settle();
      team.host.stop();
      await team.file.close();
      return !team.host.state().status.unsaved;
    },
    close,
  };
}

function newTeam(wanted: NewTeam, newId: () => Id): SalesDocument {
  const { teamName, company, managerName, locale } = wanted;
  const names = wanted.sellers.map((name) => name.trim()).filter((name) => name !== '');
  return {
    ...emptyDocument({ ...defaultSettings(locale), teamName, company, managerName }),
    sellers: names.map((name) => ({ id: newId(), name, joined: null, left: null, aliases: [] })),
  };
}
