/** Figures as a file for other programs, and a seller's own data: the question where to save, the file, what went wrong. Windows never see its bytes. */
import { basename, dirname, join } from 'node:path';
import { localDateOf } from '../shared/calendar.ts';
import type { Id, Instant, Locale } from '../shared/document.ts';
import { csvDialect, csvText, type CsvKind } from '../shared/export/csv.ts';
import { keyFiguresFileName, sellerFileName } from '../shared/export/file-name.ts';
import { keyFigures } from '../shared/export/key-figures.ts';
import { keyFiguresTable } from '../shared/export/key-figures-table.ts';
import { sellerData } from '../shared/export/seller-data.ts';
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
  /** Asks where, and saves all that is known of a seller there, private notes included. */
  saveSeller(sellerId: Id): Promise<Answer<SavedFile | null>>;
}

type Question = Parameters<Ask['saveFile']>[0];
type What = 'figures' | 'seller';

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
  /** Asks where, and writes the file there; its text is made when it is known that it is wanted. */
  async function save(
    question: Omit<Question, 'defaultPath'>,
    name: string,
    what: What,
    text: () => string,
  ): Promise<Answer<SavedFile | null>> {
    const path = await deps.ask.saveFile({ ...question, defaultPath: join(deps.folder(), name) });
    if (path === null) return { ok: true, value: null };
    try {
      await deps.write(path, text());
    } catch (error) {
      return { ok: false, told: failed(path, what, error) };
    }
    return { ok: true, value: deps.savedFiles.add(path) };
  }

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
      const question = {
        title: text('export.save.title'),
        filters: [{ name: text('export.fileKind'), extensions: ['csv'] }],
      };
      return save(question, keyFiguresFileName(document.settings, today, locale), 'figures', () => {
        const table = keyFiguresTable(keyFigures({ document, calendar, today }), document.settings);
        return csvText(table, csvDialect(kind, locale));
      });
    },
    async saveSeller(sellerId) {
      const state = deps.state();
      if (state === null) return { ok: false, told: { code: 'error.command.noTeam' } };
      const { document, holidays } = state;
      const calendar = calendarOf(document.settings, holidays);
      const today = localDateOf(deps.now(), calendar.timeZone);
      const data = sellerData(document, calendar, sellerId, today);
      if (data === null) return { ok: false, told: { code: 'error.seller.gone' } };
      const text = textFor(deps.locale());
      const { name } = data.seller;
      const question = {
        title: text('export.seller.title', { name }),
        filters: [{ name: text('export.seller.fileKind'), extensions: ['json'] }],
      };
      return save(question, sellerFileName(data.seller, today), 'seller', () => `${JSON.stringify(data, null, 2)}\n`);
    },
  };
}

function failed(path: string, what: What, error: unknown): Told {
  const params = { file: basename(path), folder: dirname(path), what };
  const { code } = storageError(error);
  if (code === 'full') return { code: 'export.failed.full', params };
  return { code: code === 'busy' ? 'export.failed.busy' : 'export.failed', params };
}
