/** Figures as a file for other programs: the question where to save, the file, what went wrong. Windows never see its bytes. */
import { basename, dirname, join } from 'node:path';
import { localDateOf } from '../shared/calendar.ts';
import type { Instant, Locale } from '../shared/document.ts';
import { csvDialect, csvText, type CsvKind } from '../shared/export/csv.ts';
import { keyFiguresFileName } from '../shared/export/file-name.ts';
import { keyFigures } from '../shared/export/key-figures.ts';
import { keyFiguresTable } from '../shared/export/key-figures-table.ts';
import type { Answer, SavedFile } from '../shared/ipc.ts';
import { textFor, type Told } from '../shared/messages/index.ts';
import { calendarOf } from '../shared/vantage.ts';
import type { Ask } from './ask.ts';
import type { HostState } from './document-host.ts';
import type { SavedFiles } from './saved-files.ts';
import { storageError } from './storage/storage-error.ts';

export interface ExportDesk {
  /** Asks where, and saves the key figures of every seller and week there (design 7); null when nothing was chosen. */
  saveKeyFigures(kind: CsvKind): Promise<Answer<SavedFile | null>>;
}

export interface ExportDeskDependencies {
  readonly ask: Pick<Ask, 'saveFile'>;
  state(): Pick<HostState, 'document' | 'holidays'> | null;
  /** Beside the team's file, where figures are saved unless another place is chosen. */
  folder(): string;
  locale(): Locale;
  now(): Instant;
  write(path: string, data: string): Promise<void>;
  readonly savedFiles: Pick<SavedFiles, 'add'>;
}

export function createExportDesk(deps: ExportDeskDependencies): ExportDesk {
  return {
    async saveKeyFigures(kind) {
      const state = deps.state();
      if (state === null) return { ok: false, told: { code: 'error.command.noTeam' } };
      const { document, holidays } = state;
      if (document.sellers.length === 0) return { ok: false, told: { code: 'export.noSeller' } };
      const calendar = calendarOf(document.settings, holidays);
      const today = localDateOf(deps.now(), calendar.timeZone);
      const locale = deps.locale();
      const text = textFor(locale);
      const path = await deps.ask.saveFile({
        title: text('export.save.title'),
        defaultPath: join(deps.folder(), keyFiguresFileName(document.settings, today, locale)),
        filters: [{ name: text('export.fileKind'), extensions: ['csv'] }],
      });
      if (path === null) return { ok: true, value: null };
      const table = keyFiguresTable(keyFigures({ document, calendar, today }), document.settings);
      try {
        await deps.write(path, csvText(table, csvDialect(kind, locale)));
      } catch (error) {
        return { ok: false, told: failed(path, error) };
      }
      return { ok: true, value: deps.savedFiles.add(path) };
    },
  };
}

function failed(path: string, error: unknown): Told {
  const params = { file: basename(path), folder: dirname(path) };
  const { code } = storageError(error);
  if (code === 'full') return { code: 'export.failed.full', params };
  return { code: code === 'busy' ? 'export.failed.busy' : 'export.failed', params };
}
