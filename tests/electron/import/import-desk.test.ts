import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importWorkerTarget } from '../../../build/vite-targets.mjs';
import { createImportDesk, type ImportDesk } from '../../../electron/import/import-desk.ts';
import { readSheet } from '../../../electron/import/read-sheet.ts';
import { commandSchema } from '../../../shared/commands.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { textFor } from '../../../shared/messages/index.ts';
import type { ImportChoice, ImportPreview, ImportTable } from '../../../shared/import/types.ts';
import { decided, EMPTY, figures, refusal, said } from '../../shared/import/sheets.ts';
import { idOf, teamOf } from '../../shared/builders.ts';

const DATA = join(import.meta.dirname, '../../data');
const DEALS = join(DATA, 'crm-deals.csv');

let folder = '';
let worker = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
  const target = importWorkerTarget();
  await build({ ...target, build: { ...target.build, outDir: folder } });
  worker = join(folder, 'import-worker.cjs');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const now = () => '2018-01-08T08:00:00.000Z';

function desk(): ImportDesk {
  return createImportDesk({ worker, now });
}

async function chosen(of: ImportDesk, path: string, document: SalesDocument = EMPTY): Promise<ImportTable> {
  const answer = await of.choose(path, { document, number: 3 });
  if (!answer.ok) throw new Error(textFor('sv')(answer.told.code, answer.told.params));
  return answer.value;
}

async function previewed(
  of: ImportDesk,
  choice: ImportChoice,
  document: SalesDocument = EMPTY,
): Promise<ImportPreview> {
  const answer = await of.preview(choice, { document, number: 3 });
  if (!answer.ok) throw new Error(answer.told.code);
  return answer.value;
}

async function file(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

describe('the CRM report', () => {
  test('is told to the window with its columns and a guess', async () => {
    const table = await chosen(desk(), DEALS);
    expect(table).toMatchObject({
      fileName: 'crm-deals.csv',
      rows: 8_800,
      separator: ',',
      encoding: 'UTF-8',
      headerRow: 1,
    });
    expect(table.columns.map(({ name }) => name)).toEqual([
      'opportunity_id',
      'sales_agent',
      'product',
      'account',
      'deal_stage',
      'engage_date',
      'close_date',
      'close_value',
    ]);
    expect(table.columns[4]?.values).toEqual([
      { value: 'Won', count: 4_238 },
      { value: 'Lost', count: 2_473 },
      { value: 'Engaging', count: 1_589 },
      { value: 'Prospecting', count: 500 },
    ]);
    expect(table.columns[3]?.values).toBeNull();
    expect(table.guess).toMatchObject({ seller: 1, date: 6, amount: 7, status: 4, statusValues: ['Won'], unit: 'one' });
  });

  test('asks nothing but who the thirty are', async () => {
    const importing = desk();
    const preview = await previewed(importing, (await chosen(importing, DEALS)).guess);
    expect(preview).toMatchObject({
      asks: ['people'],
      counted: 4_238,
      passedOver: 4_562,
      problems: [],
      notes: [],
      leftOutRows: [],
      range: { from: '2017-W09', to: '2017-W52' },
      dates: { from: '2017-03-01', to: '2017-12-31' },
      partWeeks: ['2017-W09'], // the first deal is on a Wednesday, the last day is a Sunday
      cells: [],
    });
    expect(preview.choice).toMatchObject({ dateOrder: 'mdy' });
    expect(preview.choice.people).toHaveLength(30);
    expect(preview.choice.people.every(({ take }) => take.kind === 'undecided')).toBe(true);
  });

  /** Counted beside the app, with Python's csv and isocalendar(), and with awk. */
  test('gives every seller’s weeks to the krona', async () => {
    const importing = desk();
    const first = await previewed(importing, (await chosen(importing, DEALS)).guess);
    const preview = await previewed(importing, { ...first.choice, people: decided(first.choice.people, 'new') });
    expect(preview.asks).toEqual([]);
    expect(preview.cells).toHaveLength(30 * 44);
    expect(preview.cells.filter(({ after }) => after !== 0).length).toBeLessThanOrEqual(1_223);
    expect(preview.sums.all).toBe(1_000_553_400);
    const bySeller = figures(preview.cells);
    const kronor = (name: string, week: string): number => (bySeller[name]?.[week] ?? NaN) / 100;
    expect(
      ['Jonathan Berthelot', 'Marty Freudenburg', 'Gladys Colclough', 'Niesha Huffines', 'Darcel Schlecht'].map(
        (name) => [
          kronor(name, '2017-W09'),
          kronor(name, '2017-W36'),
          kronor(name, '2017-W37'),
          kronor(name, '2017-W52'),
          Object.values(bySeller[name] ?? {}).reduce((sum, amount) => sum + amount, 0) / 100,
        ],
      ),
    ).toEqual([
      [504, 7_701, 16_021, 8_038, 284_886],
      [6_094, 2_785, 4_809, 7_057, 291_195],
      [12_127, 3_621, 10_956, 13_259, 345_674],
      [5_354, 1_184, 7_881, 523, 176_961],
      [6_686, 34_680, 34_883, 11_513, 1_153_214],
    ]);
    const emptyWeeks = ['2017-W13', '2017-W21', '2017-W42', '2017-W43'].map((week) => kronor('Gladys Colclough', week));
    expect(emptyWeeks).toEqual([0, 0, 0, 0]);
  });

  test('one manager’s team out of the whole company', async () => {
    const teams = (await readFile(join(DATA, 'crm-teams.csv'), 'utf8'))
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','));
    const names = teams.filter(([, manager]) => manager === 'Melvin Marxen').map(([name = '']) => name);
    const document = teamOf({ sellers: names });
    const importing = desk();
    const first = await previewed(importing, (await chosen(importing, DEALS, document)).guess, document);
    expect(first.choice.people.filter(({ take }) => take.kind === 'known')).toHaveLength(5); // Mei-Mei Johns has no rows
    const preview = await previewed(
      importing,
      { ...first.choice, people: decided(first.choice.people, 'leaveOut') },
      document,
    );
    expect(preview.sums.weeks.find(({ week }) => week === '2017-W37')).toEqual({
      week: '2017-W37',
      before: null,
      after: 7_455_000,
    });
    expect(preview.sums.all).toBe(225_193_000);

    const command = importing.command(preview.choice, { document, number: 3 });
    if (!command.ok) throw new Error(command.told.code);
    expect(commandSchema.parse(command.value)).toEqual(command.value);
    expect(command.value).toMatchObject({ source: 'crm-deals.csv', basedOn: 3, newSellers: [], aliases: [] });
    expect(command.value.figures).toHaveLength(5 * 44);
    expect(command.value.figures).toContainEqual({
      seller: idOf('Gladys Colclough'),
      week: '2017-W37',
      amount: 1_095_600,
    });
    expect(command.value.mapping.leftOut).toHaveLength(25);
  });

  test('is timed, the whole way; under a second is aimed at', async () => {
    const importing = desk();
    const began = performance.now();
    const table = await chosen(importing, DEALS);
    const read = performance.now();
    const first = await previewed(importing, table.guess);
    const { counted } = await previewed(importing, { ...first.choice, people: decided(first.choice.people, 'new') });
    const ended = performance.now();
    console.log(
      `crm-deals.csv: read in ${Math.round(read - began)} ms, two previews in ${Math.round(ended - read)} ms`,
    );
    expect(counted).toBe(4_238);
  });
});

describe('the desk', () => {
  const LIST =
    'sep=;\r\nSäljare;Datum;Belopp;Anteckning\r\nÅsa Öberg;2026-03-09;1 200,50;"två\r\nrader"\r\nÅsa Öberg;2026-13-09;5;\r\n';

  test.each<[string, Buffer]>([
    ['Windows-1252', Buffer.from(LIST, 'latin1')],
    ['UTF-16 LE', Buffer.from(`\ufeff${LIST}`, 'utf16le')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${LIST}`)],
  ])('%s, sep=, quoted line ends: names and rows are right', async (name, bytes) => {
    const importing = desk();
    const table = await chosen(importing, await file(`${name}.csv`, bytes));
    const { choice, problems } = await previewed(importing, table.guess);
    expect(choice.people.map((person) => person.name)).toEqual(['Åsa Öberg']);
    expect(problems.map(({ told }) => said(told))).toEqual([
      expect.stringMatching(/^Rad 3, Datum: ”2026-13-09” går inte/),
    ]);
  });

  test.each<[string, string | Buffer, RegExp]>([
    ['empty.csv', '', /^Filen är tom/],
    ['binary.csv', Buffer.from([1, 2, 3, 0, 255]), /^Det här är ingen textfil/],
    ['two-columns.csv', 'Säljare;Belopp\nÅsa;10\n', /^Rad 1 har bara kolumnerna Säljare, Belopp/],
    ['one-column.txt', 'hej\npå\ndig\n', /^Ingen rad säger vad kolumnerna heter\. Rad 1 lyder ”hej”/],
    [
      'no-header.csv',
      'Åsa;2026-03-09;10\nBo;2026-03-09;20\n',
      /^Ingen rad säger .* Rad 1 lyder ”Åsa · 2026-03-09 · 10”/,
    ],
    ['quote.csv', 'Säljare;Datum;Belopp\nÅsa;2026-03-09;"10\nBo;2026-03-09;20\n', /^På rad 2 börjar ett citattecken/],
    ['rows.csv', `Säljare;Datum;Belopp\n${'Åsa;2026-03-09;1\n'.repeat(200_001)}`, /fler än 200\s000 rader/],
  ])('%s is refused in words', async (name, content, message) => {
    const answer = await desk().choose(await file(name, content), { document: EMPTY, number: 1 });
    expect(refusal(answer)).toMatch(message);
  });

  test('as many rows as the limit says are read', async () => {
    const path = await file('limit.csv', `Rapport\nSäljare;Datum;Belopp\n${'Åsa;2026-03-09;1\n'.repeat(200_000)}`);
    expect((await chosen(desk(), path)).rows).toBe(200_000);
  });

  test('a missing file and a folder', async () => {
    const tell = async (path: string): Promise<string> => {
      const answer = await desk().choose(path, { document: EMPTY, number: 1 });
      return refusal(answer);
    };
    expect(await tell(join(folder, 'nowhere.csv'))).toMatch(/^Filen finns inte längre/);
    expect(await tell(folder)).toMatch(/^Det där är en mapp/);
  });

  test('a worker that cannot start is told, too', async () => {
    const importing = createImportDesk({ worker: join(folder, 'no-worker.cjs'), now });
    const answer = await importing.choose(DEALS, { document: EMPTY, number: 1 });
    expect(refusal(answer)).not.toBe('');
  });

  test('only the file chosen last, and only what has been looked at, is read in', async () => {
    const importing = desk();
    const before = await chosen(importing, DEALS);
    const path = await file('small.csv', 'Säljare;Datum;Belopp\nÅsa;2026-03-09;10\n');
    const table = await chosen(importing, path);
    const state = { document: EMPTY, number: 3 };
    expect(await importing.preview(before.guess, state)).toMatchObject({ told: { code: 'import.file.chooseAgain' } });
    expect(importing.command(before.guess, state)).toMatchObject({ told: { code: 'import.file.chooseAgain' } });
    expect(importing.command(table.guess, state)).toMatchObject({ told: { code: 'error.import.changedSince' } });
    const first = await previewed(importing, table.guess);
    const asNew = { ...first.choice, people: decided(first.choice.people, 'new') };
    expect(importing.command(asNew, state)).toMatchObject({ told: { code: 'error.import.changedSince' } });
    const { choice } = await previewed(importing, asNew);
    expect(importing.command(choice, { ...state, number: 4 })).toMatchObject({ ok: true, value: { basedOn: 3 } });
  });

  test('a file that cannot be read leaves the one before to be looked at', async () => {
    const importing = desk();
    const table = await chosen(importing, DEALS);
    await importing.choose(await file('bad.csv', ''), { document: EMPTY, number: 3 });
    expect((await previewed(importing, table.guess)).counted).toBe(4_238);
  });

  test('holidays of the file’s own years: its first week begins after Easter Monday', async () => {
    const importing = desk();
    const path = await file('easter.csv', 'Säljare;Datum;Belopp\nÅsa;2019-04-23;10\nÅsa;2019-05-03;10\n');
    expect((await previewed(importing, (await chosen(importing, path)).guess)).partWeeks).toEqual([]);
  });

  test('the worker’s own reading is what the worker gives', async () => {
    const read = await readSheet(DEALS);
    expect(read.ok && read.rows).toHaveLength(8_801);
  });
});
