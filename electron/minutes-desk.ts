/** The minutes of a meeting as PDF and as text: the hidden window that shows them, the question where to save, the file. */
import type { BrowserWindow } from 'electron';
import { dirname, join } from 'node:path';
import { localDateOf } from '../shared/calendar.ts';
import type { Id, Instant, Locale } from '../shared/document.ts';
import type { Answer, SavedFile } from '../shared/ipc.ts';
import { heldMeetingOf } from '../shared/meetings.ts';
import { textFor } from '../shared/messages/index.ts';
import type { MinutesModel, MinutesVersion } from '../shared/minutes-model.ts';
import { minutesFileName } from '../shared/minutes/file-name.ts';
import { minutesModel } from '../shared/minutes/model.ts';
import { minutesText } from '../shared/minutes/text.ts';
import { calendarOf } from '../shared/vantage.ts';
import type { Ask } from './ask.ts';
import type { HostState } from './document-host.ts';
import { printMinutes, type MinutesPage } from './minutes-pdf.ts';
import type { SavedFiles } from './saved-files.ts';
import type { WindowRoles } from './window-roles.ts';

export interface MinutesDesk {
  modelFor(webContentsId: number): MinutesModel | null;
  ready(webContentsId: number): void;
  save(meetingId: Id, version: MinutesVersion): Promise<Answer<SavedFile | null>>;
  text(meetingId: Id, version: MinutesVersion): Answer<string>;
}

export interface MinutesDeskDependencies {
  readonly roles: WindowRoles;
  readonly ask: Ask;
  state(): HostState | null;
  /** Beside the team's file, where the minutes are saved unless another place is chosen. */
  folder(): string;
  locale(): Locale;
  now(): Instant;
  write(path: string, data: Uint8Array): Promise<void>;
  readonly savedFiles: Pick<SavedFiles, 'add'>;
}

interface Printing {
  readonly model: MinutesModel;
  readonly ready: () => void;
}

/** A page that cannot say that it is ready will not: the manager is told instead of left waiting. */
const PATIENCE = 30_000; // ms
const A4 = { width: 794, height: 1123 }; // at 96 dpi

export function createMinutesDesk(deps: MinutesDeskDependencies): MinutesDesk {
  const printing = new Map<number, Printing>();

  function modelOf(meetingId: Id, version: MinutesVersion): MinutesModel | null {
    const state = deps.state();
    if (state === null) return null;
    const meeting = heldMeetingOf(state.document, meetingId);
    if (meeting === null) return null;
    const { document } = state;
    const calendar = calendarOf(document.settings, state.holidays);
    const { targetWeek, finishedWeek } = meeting;
    const now = deps.now();
    const vantage = { document, calendar, targetWeek, finishedWeek, today: localDateOf(now, calendar.timeZone) };
    return { ...minutesModel(document, meeting, vantage, now, version), locale: deps.locale() };
  }

  function openPage(model: MinutesModel): Promise<MinutesPage> {
    const window: BrowserWindow = deps.roles.make('minutes', { ...A4, title: 'Säljmötet' });
    const { id } = window.webContents;
    const done = (): void => {
      printing.delete(id);
      window.destroy();
    };
    return new Promise((resolve, reject) => {
      window.webContents.once('did-fail-load', (_event, _code, reason) => {
        done();
        reject(new Error(reason));
      });
      window.webContents.once('render-process-gone', () => {
        done();
        reject(new Error('the page for the minutes ended'));
      });
      const patience = setTimeout(() => {
        done();
        reject(new Error('the page for the minutes did not become ready'));
      }, PATIENCE);
      printing.set(id, {
        model,
        ready: () => {
          clearTimeout(patience);
          resolve({ webContents: window.webContents, done });
        },
      });
    });
  }

  return {
    modelFor: (id) => printing.get(id)?.model ?? null,
    ready: (id) => printing.get(id)?.ready(),
    async save(meetingId, version) {
      const model = modelOf(meetingId, version);
      if (model === null) return { ok: false, told: { code: 'error.meeting.notClosed' } };
      const name = minutesFileName(model);
      const text = textFor(model.locale);
      const path = await deps.ask.saveFile({
        title: text('minutes.save.title'),
        defaultPath: join(deps.folder(), name),
        filters: [{ name: 'PDF', extensions: ['pdf'] }],
      });
      if (path === null) return { ok: true, value: null };
      try {
        await deps.write(path, await printMinutes({ openMinutesWindow: openPage }, model));
      } catch {
        // Most often the old file is open in a reader, or the folder may not be written to.
        return { ok: false, told: { code: 'minutes.save.failed', params: { folder: dirname(path) } } };
      }
      return { ok: true, value: deps.savedFiles.add(path) };
    },
    text(meetingId, version) {
      const model = modelOf(meetingId, version);
      if (model === null) return { ok: false, told: { code: 'error.meeting.notClosed' } };
      return { ok: true, value: minutesText(model, model.locale) };
    },
  };
}
