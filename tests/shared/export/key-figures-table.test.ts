import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { decode } from '../../../electron/import/decode.ts';
import { parse } from '../../../electron/import/parse.ts';
import type { Locale, Settings } from '../../../shared/document.ts';
import { csvDialect, csvText } from '../../../shared/export/csv.ts';
import type { CsvCell, CsvDialect, CsvKind } from '../../../shared/export/csv.ts';
import { keyFiguresFileName } from '../../../shared/export/file-name.ts';
import { keyFigures } from '../../../shared/export/key-figures.ts';
import { keyFiguresTable } from '../../../shared/export/key-figures-table.ts';
import { PLAIN, teamOf, weeksFrom } from '../builders.ts';
import type { TeamSpec } from '../builders.ts';

const HEADER =
  'week,salesMonth,weekOfMonth,weeksInMonth,seller,workingDays,result,goalOriginal,goal,kept,' +
  'budgetMonth,monthGoalOriginal,monthGoal,monthResult,pace,left,neededPerWeek,slope,trend,gate';

function tableOf(spec: TeamSpec): readonly (readonly CsvCell[])[] {
  const document = teamOf(spec);
  return keyFiguresTable(keyFigures({ document, calendar: PLAIN, today: '2026-11-23' }), document.settings);
}

function linesOf(spec: TeamSpec, kind: CsvKind, locale: Locale): readonly string[] {
  return csvText(tableOf(spec), csvDialect(kind, locale)).split('\r\n');
}

/** Weeks 43 to 46 rise by 10 000 from 100 000: s = 10 / 115, 0.086956522. Then returns, for 500.50. */
const november: TeamSpec = {
  sellers: ['Öberg, Åsa'],
  results: { 'Öberg, Åsa': weeksFrom('2026-W43', [10_000_000, 11_000_000, 12_000_000, 13_000_000, -50_050]) },
  budgets: { 'Öberg, Åsa': { '2026-11': 35_000_000 } },
  goals: [
    { seller: 'Öberg, Åsa', period: '2026-11', amount: 60_000_000, at: '2026-11-02T08:00:00.000Z' },
    { seller: 'Öberg, Åsa', period: '2026-W47', amount: 14_000_000, at: '2026-11-16T08:00:00.000Z' },
  ],
};

describe('the file', () => {
  // A 250 000; pace 250 000 × 20 / 10; left 350 000 on two weeks, 175 000; more than 1.25 × 130 000
  it('for Excel in Swedish', () => {
    const lines = linesOf(november, 'excel', 'sv');
    expect(lines[0]).toBe(`\uFEFF${HEADER.replaceAll(',', ';')}`);
    expect(lines[5]).toBe(
      '2026-W47;2026-11;3;4;Öberg, Åsa;5;-500,50;140000;140000;missed;' +
        '350000;600000;600000;250000;500000;350000;175000;0,086956522;up;down',
    );
  });

  it('by RFC 4180', () => {
    const lines = linesOf(november, 'rfc4180', 'sv');
    expect(lines[0]).toBe(HEADER);
    expect(lines[5]).toBe(
      '2026-W47,2026-11,3,4,"Öberg, Åsa",5,-500.50,140000,140000,missed,' +
        '350000,600000,600000,250000,500000,350000,175000,0.086956522,up,down',
    );
  });

  it('an unknown figure is an empty cell', () => {
    expect(linesOf({ sellers: ['Åsa'] }, 'rfc4180', 'en')).toEqual([
      HEADER,
      '2026-W48,2026-11,4,4,Åsa,5,,,,running,,,,,,,,,,closed',
      '',
    ]);
  });

  it('a team that counts has whole numbers, a currency without decimals too, dinars have three', () => {
    const unit = { sv: { one: 'avtal', many: 'avtal' }, en: { one: 'deal', many: 'deals' } };
    const resultWith = (settings: Partial<Settings>) =>
      linesOf({ settings, sellers: ['Åsa'], results: { Åsa: { '2026-W48': 8_450_050 } } }, 'excel', 'sv')[1]?.split(
        ';',
      )[6];
    expect(resultWith({ unit })).toBe('8450050');
    expect(resultWith({ currency: 'JPY' })).toBe('8450050');
    expect(resultWith({ currency: 'KWD' })).toBe('8450,050');
    expect(resultWith({ currency: 'EUR' })).toBe('84500,50');
  });

  it('a name that is a formula is a name; a trend downwards is a number', () => {
    const name = '=HYPERLINK("http://x","y")';
    const spec = { sellers: [name], results: { [name]: weeksFrom('2026-W44', [4_000, 3_000, 2_000, 1_000]) } };
    const line = linesOf(spec, 'excel', 'sv')[5] ?? '';
    expect(line).toContain(`;"'=HYPERLINK(""http://x"",""y"")";`);
    expect(line).toContain(';-0,4;steepDown;'); // −10 a week, median 25
  });
});

/** Weeks, names and words as they stand; a figure as a number. */
function cellsOf(row: readonly CsvCell[]): readonly (string | number | null)[] {
  return row.map((cell) => {
    if (cell === null) return null;
    if ('whole' in cell) return cell.whole / 10 ** cell.decimals;
    return (/^[=+\-@\t\r]/.test(cell.text) ? `'${cell.text}` : cell.text).replaceAll(/\r\n?/g, '\n');
  });
}

function readBack(written: string, dialect: CsvDialect, like: readonly (readonly CsvCell[])[]) {
  const decoded = decode(Buffer.from(written, 'utf8'));
  if (!decoded.ok) throw new Error(decoded.told.code);
  const parsed = parse(decoded.text);
  if (!parsed.ok) throw new Error(parsed.told.code);
  const rows = parsed.rows.map(({ cells }, row) =>
    cells.map((cell, column) => {
      const was = like[row]?.[column] ?? null;
      if (cell === '') return null;
      return was !== null && 'whole' in was ? Number(cell.replace(dialect.decimalMark, '.')) : cell;
    }),
  );
  return { rows, separator: parsed.separator };
}

test('the import reader gives the same cells back, whatever the sellers are called', () => {
  const name = fc
    .array(fc.constantFrom('Å', 'b', ' ', ';', ',', '"', "'", '=', '+', '-', '@', '\t', '\r', '\n', '1', '.'), {
      minLength: 1,
      maxLength: 8,
    })
    .map((letters) => `${letters.join('')}x`);
  const amounts = fc.array(fc.option(fc.integer({ min: -10_000_000, max: 10_000_000 })), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(name, { minLength: 1, maxLength: 3 }),
      amounts,
      fc.nat(50_000_000),
      fc.constantFrom<CsvKind>('excel', 'rfc4180'),
      fc.constantFrom<Locale>('sv', 'en'),
      (sellers, sold, goal, kind, locale) => {
        const seller = sellers[0] ?? '';
        const goals = ['2026-11', '2026-W46'].map((period) => ({
          seller,
          period,
          amount: goal,
          at: '2026-11-02T08:00:00.000Z',
        }));
        const table = tableOf({ sellers, results: { [seller]: weeksFrom('2026-W41', sold) }, goals });
        const dialect = csvDialect(kind, locale);
        const read = readBack(csvText(table, dialect), dialect, table);
        expect(read.separator).toBe(dialect.separator);
        expect(read.rows).toEqual(table.map(cellsOf));
      },
    ),
    { numRuns: 60 },
  );
});

describe('7 the file’s name', () => {
  it.each([
    ['sv', 'Norr', 'Norrfors AB', 'Nyckeltal Norr 2026-11-24.csv'],
    ['en', 'Norr', 'Norrfors AB', 'Key figures Norr 2026-11-24.csv'],
    ['sv', ' ', 'Norrfors AB', 'Nyckeltal Norrfors AB 2026-11-24.csv'],
    ['sv', '', '', 'Nyckeltal 2026-11-24.csv'],
    ['sv', 'Syd/Väst: "A"', '', 'Nyckeltal Syd_Väst_ _A_ 2026-11-24.csv'],
    ['sv', 'A\u030Angstro\u0308m', '', 'Nyckeltal Ångström 2026-11-24.csv'],
  ] as const)('%s, team %j, company %j: %s', (locale, teamName, company, name) => {
    expect(keyFiguresFileName({ teamName, company }, '2026-11-24', locale)).toBe(name);
  });
});
