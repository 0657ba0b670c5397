/** Keeps the file that is being read in, for as long as the manager looks at it; windows get its columns and a preview. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import { localDateOf } from '../../shared/calendar.ts';
import type { CommandOf } from '../../shared/commands.ts';
import type { Instant, SalesDocument } from '../../shared/document.ts';
import { describeColumns } from '../../shared/import/columns.ts';
import { commitOf } from '../../shared/import/figures.ts';
import { guessChoice } from '../../shared/import/guess.ts';
import { tableOf } from '../../shared/import/header.ts';
import { partWeeksOf, previewOf } from '../../shared/import/preview.ts';
import type { Table } from '../../shared/import/table.ts';
import type { ImportChoice, ImportPreview, ImportTable } from '../../shared/import/types.ts';
import type { Answer } from '../../shared/ipc.ts';
import { dayTable } from '../holidays.ts';
import { LIMITS, refused, type Refused } from './decode.ts';
import type { SheetRead } from './read-sheet.ts';
import { readInWorker } from './run-worker.ts';

/** What the desk needs of the host: the document and its number. */
interface ImportState {
  readonly document: SalesDocument;
  readonly number: number;
}

export interface ImportDesk {
  /** Reads the file and tells what it looks like; the one before is forgotten. */
  choose(path: string, state: ImportState): Promise<Answer<ImportTable>>;
  preview(choice: ImportChoice, state: ImportState): Promise<Answer<ImportPreview>>;
  /** The command of a choice that has been previewed; it carries the number of the document it was previewed on. */
  command(choice: ImportChoice, state: ImportState): Answer<CommandOf<'import.commit'>>;
}

export interface ImportDeskDependencies {
  readonly worker: string; // the path of the bundled worker
  now(): Instant;
  readonly read?: (worker: string, path: string) => Promise<SheetRead | Refused>;
  readonly holidays?: typeof dayTable;
}

interface OpenFile {
  readonly token: string;
  readonly name: string;
  readonly table: Table;
  /** What was shown last, and of which document. */
  readonly shown: { readonly preview: ImportPreview; readonly number: number } | null;
}

export function createImportDesk(deps: ImportDeskDependencies): ImportDesk {
  const read = deps.read ?? readInWorker;
  const holidays = deps.holidays ?? dayTable;
  let current: OpenFile | null = null;

  return {
    async choose(path, { document }) {
      const token = randomUUID();
      const sheet = await read(deps.worker, path);
      if (!sheet.ok) return sheet;
      const found = tableOf(sheet);
      if (!found.ok) return found;
      const { table } = found;
      if (table.rows.length > LIMITS.rows) return refused('import.file.tooManyRows', { limit: LIMITS.rows });
      const name = basename(path);
      current = { token, name, table, shown: null };
      const { separator, encoding } = sheet;
      return {
        ok: true,
        value: {
          token,
          fileName: name,
          rows: table.rows.length,
          separator,
          encoding,
          headerRow: table.headerRow,
          columns: describeColumns(table),
          guess: guessChoice(table, document, token),
        },
      };
    },

    async preview(choice, { document, number }) {
      const file = current;
      if (file === null || file.token !== choice.token) return refused('import.file.chooseAgain');
      const { country, timeZone } = document.settings;
      const today = localDateOf(deps.now(), timeZone);
      const made = previewOf(file.table, choice, { document, today, holidays: {} });
      const partWeeks = partWeeksOf(made.dates, await holidays(country, yearsOf(made)));
      const preview = { ...made, partWeeks };
      if (current?.token === file.token) current = { ...file, shown: { preview, number } };
      return { ok: true, value: preview };
    },

    command(choice, { document }) {
      if (current === null || current.token !== choice.token) return refused('import.file.chooseAgain');
      const { shown, table, name } = current;
      // Only what has been looked at is read in.
      if (shown === null || !isSame(shown.preview.choice, choice)) return refused('error.import.changedSince');
      return commitOf(table, shown.preview, document, { name, basedOn: shown.number });
    },
  };
}

function isSame(a: ImportChoice, b: ImportChoice): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(choice: ImportChoice): readonly unknown[] {
  const people = choice.people.map(({ name, take }) => [name, take.kind, take.kind === 'known' ? take.sellerId : null]);
  const { seller, date, amount, status, statusValues, dateOrder, decimalMark, unit } = choice;
  return [seller, date, amount, status, statusValues, dateOrder, decimalMark, unit, people];
}

/** The years of the first and last week; a week may begin in the year before its own. */
function yearsOf({ dates }: ImportPreview): readonly number[] {
  if (dates === null) return [];
  return [dates.from, dates.to].flatMap((date) => [-1, 0, 1].map((more) => Number(date.slice(0, 4)) + more));
}
