import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createExportDesk, type ExportDesk, type ExportDeskDependencies } from '../../electron/export-desk.ts';
import { createSavedFiles, type SavedFiles } from '../../electron/saved-files.ts';
import { writeDurably } from '../../electron/storage/durable-write.ts';
import type { Locale } from '../../shared/document.ts';
import { textFor } from '../../shared/messages/index.ts';
import { holidaysOn, idOf, teamOf, weeksFrom } from '../shared/builders.ts';
import { faulty, namesIn, newFolder, systemError, type Call } from './storage/disk.ts';

/** Monday in week 48 in Stockholm, still Sunday in week 47 by UTC. */
const NOW = '2026-11-22T23:30:00.000Z';

const NORR = teamOf({
  settings: { teamName: 'Norr' },
  sellers: ['Åsa Öberg', 'Björn Ek'],
  results: { 'Åsa Öberg': weeksFrom('2026-W47', [8_450_050]), 'Björn Ek': { '2026-W47': -100 } },
});

const HEADER =
  'week;salesMonth;weekOfMonth;weeksInMonth;seller;workingDays;result;goalOriginal;goal;kept;' +
  'budgetMonth;monthGoalOriginal;monthGoal;monthResult;pace;left;neededPerWeek;slope;trend;gate';

interface Room {
  readonly desk: ExportDesk;
  readonly folder: string;
  readonly asked: { readonly title: string; readonly defaultPath: string; readonly filters: readonly unknown[] }[];
  readonly shown: string[];
  readonly savedFiles: SavedFiles;
}

/** A desk beside a team's file in a real folder; `choose` is what the manager does with the proposed path. */
async function roomWith(
  choose: (proposed: string) => string | null = (proposed) => proposed,
  more: Partial<ExportDeskDependencies> = {},
): Promise<Room> {
  const folder = await newFolder();
  const asked: Room['asked'] = [];
  const shown: string[] = [];
  const savedFiles = createSavedFiles((path) => shown.push(path));
  const desk = createExportDesk({
    ask: {
      saveFile(question) {
        asked.push(question);
        return Promise.resolve(choose(question.defaultPath));
      },
    },
    state: () => ({ document: NORR, holidays: holidaysOn('2026-11-18') }),
    folder: () => folder,
    locale: () => 'sv',
    now: () => NOW,
    write: (path, data) => writeDurably(path, data),
    savedFiles,
    ...more,
  });
  return { desk, folder, asked, shown, savedFiles };
}

describe('7 the key figures as a file', () => {
  test('are saved beside the team’s file, for Excel in Swedish, by today in the team’s time zone', async () => {
    const { desk, folder, asked } = await roomWith();
    const path = join(folder, 'Nyckeltal Norr 2026-11-23.csv');
    expect(await desk.saveKeyFigures('excel')).toEqual({
      ok: true,
      value: { path, name: 'Nyckeltal Norr 2026-11-23.csv' },
    });
    expect(asked).toEqual([
      { title: 'Spara nyckeltalen', defaultPath: path, filters: [{ name: 'CSV-fil', extensions: ['csv'] }] },
    ]);
    const bytes = await readFile(path);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    // Week 47 has a holiday; 84 500.50 × 19 / 4 = 401 377.375 is the pace of week 48
    expect(bytes.toString('utf8', 3).split('\r\n')).toEqual([
      HEADER,
      '2026-W47;2026-11;3;4;Åsa Öberg;4;84500,50;;;noGoal;;;;;;;;;;closed',
      '2026-W47;2026-11;3;4;Björn Ek;4;-1;;;noGoal;;;;;;;;;;closed',
      '2026-W48;2026-11;4;4;Åsa Öberg;5;;;;running;;;;84500,50;401377;;;;;closed',
      '2026-W48;2026-11;4;4;Björn Ek;5;;;;running;;;;-1;-5;;;;;closed', // −4.75, down
      '',
    ]);
  });

  test('by RFC 4180, under an English name where the language is English', async () => {
    const { desk, folder } = await roomWith(undefined, { locale: () => 'en' });
    expect(await desk.saveKeyFigures('rfc4180')).toMatchObject({
      ok: true,
      value: { name: 'Key figures Norr 2026-11-23.csv' },
    });
    const text = await readFile(join(folder, 'Key figures Norr 2026-11-23.csv'), 'utf8');
    expect(text.startsWith(`${HEADER.replaceAll(';', ',')}\r\n2026-W47,2026-11,3,4,Åsa Öberg,4,84500.50,`)).toBe(true);
  });

  test('for Excel in English: BOM, comma and point', async () => {
    const { desk, folder } = await roomWith(undefined, { locale: () => 'en' });
    await desk.saveKeyFigures('excel');
    const text = await readFile(join(folder, 'Key figures Norr 2026-11-23.csv'), 'utf8');
    expect(text.startsWith(`\uFEFF${HEADER.replaceAll(';', ',')}\r\n2026-W47,2026-11,3,4,Åsa Öberg,4,84500.50,`)).toBe(
      true,
    );
  });

  test('a new file is its owner’s alone: figures of people are in it', async () => {
    const { desk, folder } = await roomWith((proposed) => join(proposed, '../egen.csv'));
    await desk.saveKeyFigures('excel');
    const { mode } = await stat(join(folder, 'egen.csv'));
    expect(process.platform === 'win32' ? 0o600 : mode & 0o777).toBe(0o600);
  });

  test('nothing is written when the manager thinks better of it', async () => {
    const { desk, folder } = await roomWith(() => null);
    expect(await desk.saveKeyFigures('excel')).toEqual({ ok: true, value: null });
    expect(await namesIn(folder)).toEqual([]);
  });

  test('a file that the manager has agreed to replace is replaced whole', async () => {
    const { desk, folder } = await roomWith();
    const path = join(folder, 'Nyckeltal Norr 2026-11-23.csv');
    await writeFile(path, 'x'.repeat(100_000));
    await desk.saveKeyFigures('excel');
    expect((await readFile(path, 'utf8')).endsWith(';closed\r\n')).toBe(true);
    expect(await namesIn(folder)).toEqual(['Nyckeltal Norr 2026-11-23.csv']);
  });
});

describe('all that is known of a seller as a file', () => {
  test('is saved beside the team’s file, under the name and the day, its owner’s alone', async () => {
    const { desk, folder, asked } = await roomWith();
    const path = join(folder, 'Åsa Öberg 2026-11-23.json');
    expect(await desk.saveSeller(idOf('Åsa Öberg'))).toEqual({
      ok: true,
      value: { path, name: 'Åsa Öberg 2026-11-23.json' },
    });
    expect(asked).toEqual([
      {
        title: 'Spara uppgifterna om Åsa Öberg',
        defaultPath: path,
        filters: [{ name: 'JSON-fil', extensions: ['json'] }],
      },
    ]);
    const text = await readFile(path, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ seller: { name: 'Åsa Öberg' }, results: [{ amount: 84_500.5 }] });
    expect(text).not.toContain('Björn');
    expect(process.platform === 'win32' ? 0o600 : (await stat(path)).mode & 0o777).toBe(0o600);
  });

  test('nobody is asked where for who is not there, and nothing is written when it is thought better of', async () => {
    const { desk, folder, asked } = await roomWith(() => null);
    expect(await desk.saveSeller(idOf('gone'))).toMatchObject({ ok: false, told: { code: 'error.seller.gone' } });
    expect(asked).toEqual([]);
    expect(await desk.saveSeller(idOf('Björn Ek'))).toEqual({ ok: true, value: null });
    expect(await namesIn(folder)).toEqual([]);
  });

  test('what cannot be saved is said of the data, not of the key figures', async () => {
    const room = await roomWith((proposed) => join(proposed, '../plats/x.json'));
    await writeFile(join(room.folder, 'plats'), '');
    const answer = await room.desk.saveSeller(idOf('Björn Ek'));
    const said = answer.ok ? '' : textFor('sv')(answer.told.code, answer.told.params);
    expect(said).toContain(`Uppgifterna kunde inte sparas i ${join(room.folder, 'plats')}.`);
  });
});

describe('7 only what was saved here is shown in its folder', () => {
  test('and nothing else that a window may name', async () => {
    const { desk, folder, shown, savedFiles } = await roomWith();
    const path = join(folder, 'Nyckeltal Norr 2026-11-23.csv');
    savedFiles.show(path);
    savedFiles.show('/etc/passwd');
    expect(shown).toEqual([]);
    await desk.saveKeyFigures('excel');
    savedFiles.show(path);
    expect(shown).toEqual([path]);
  });
});

describe('9 what cannot be saved is said: what, where, what to do', () => {
  async function saidOf({ desk }: Room, locale: Locale = 'sv'): Promise<string> {
    const answer = await desk.saveKeyFigures('excel');
    return answer.ok ? '' : textFor(locale)(answer.told.code, answer.told.params);
  }

  function failingAt(wanted: Call, code: string): Partial<ExportDeskDependencies> {
    const files = faulty((call) => {
      if (call === wanted) throw systemError(code);
    });
    return { write: (path, data) => writeDurably(path, data, files) };
  }

  test.each([
    [
      'file.write',
      'ENOSPC',
      'Disken är full, så nyckeltalen kunde inte sparas i {folder}. Ge plats på disken, eller välj en annan.',
    ],
    [
      'rename',
      'EBUSY',
      'Nyckeltal Norr 2026-11-23.csv är öppen i ett annat program, så nyckeltalen kunde inte sparas i {folder}. Stäng den där, eller välj ett annat namn.',
    ],
    [
      'create',
      'EACCES',
      'Nyckeltalen kunde inte sparas i {folder}. Kontrollera att mappen går att nå och att du får spara där, eller välj en annan mapp.',
    ],
  ] as const)('%s: %s', async (call, code, said) => {
    const room = await roomWith(undefined, failingAt(call, code));
    const path = join(room.folder, 'Nyckeltal Norr 2026-11-23.csv');
    await writeFile(path, 'the old one');
    expect(await saidOf(room)).toBe(said.replace('{folder}', room.folder));
    expect(await readFile(path, 'utf8')).toBe('the old one');
    expect(await namesIn(room.folder)).toEqual(['Nyckeltal Norr 2026-11-23.csv']);
    room.savedFiles.show(path);
    expect(room.shown).toEqual([]);
  });

  test('a folder that is a file', async () => {
    const room = await roomWith((proposed) => join(proposed, '../plats/x.csv'));
    await writeFile(join(room.folder, 'plats'), '');
    expect(await saidOf(room)).toContain(`kunde inte sparas i ${join(room.folder, 'plats')}.`);
  });

  test('a name that is a folder’s: the folder stays', async () => {
    const room = await roomWith();
    const path = join(room.folder, 'Nyckeltal Norr 2026-11-23.csv');
    await mkdir(path);
    expect(await saidOf(room)).toContain(`kunde inte sparas i ${room.folder}.`);
    await rm(path, { recursive: true });
    expect(await namesIn(room.folder)).toEqual([]);
  });

  test('no team, and a team without sellers: nobody is asked where', async () => {
    const none = await roomWith(undefined, { state: () => null });
    expect(await saidOf(none)).toBe('Inget team är öppet.');
    const empty = await roomWith(undefined, { state: () => ({ document: teamOf({ sellers: [] }), holidays: {} }) });
    expect(await saidOf(empty, 'en')).toBe('First add sellers under Prepare.');
    expect([...none.asked, ...empty.asked]).toEqual([]);
  });
});
