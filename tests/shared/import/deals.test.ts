import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, weekOf } from '../../../shared/periods.ts';
import { teamOf } from '../builders.ts';
import { figures, preview, said, table, teamWith, type Wanted } from './sheets.ts';

const HEADER = 'Säljare;Datum;Belopp;Status';

/** Everybody new, won deals count. */
function deals(lines: readonly string[], wanted: Wanted = {}) {
  return preview(table(HEADER, ...lines), { rest: 'new', statusValues: ['Vunnen'], ...wanted });
}

describe('which rows count', () => {
  test('the status filter comes first: other rows need neither date nor amount', () => {
    const made = deals(['Åsa;2026-03-09;10;Vunnen', 'Åsa;;;Öppen', 'Åsa;okänt;många;Förlorad', 'Bo;;;Öppen']);
    expect(made.problems).toEqual([]);
    expect(made).toMatchObject({ counted: 1, passedOver: 3 });
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W11': 1_000 }, Bo: { '2026-W11': 0 } });
  });

  test('several values may count, compared as names are', () => {
    const made = deals(['Åsa;2026-03-09;10;VUNNEN ', 'Åsa;2026-03-09;5;klar'], { statusValues: ['vunnen', 'Klar'] });
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W11': 1_500 } });
  });

  test('without a status column every row counts', () => {
    const made = deals(['Åsa;2026-03-09;10;Förlorad'], { status: null });
    expect(made.counted).toBe(1);
  });

  test('which values count is asked, and nothing is shown before', () => {
    const made = deals(['Åsa;2026-03-09;10;Klar'], { statusValues: [] });
    expect(made.asks).toEqual(['statusValues']);
    expect(made.cells).toEqual([]);
  });

  test('none that counts is said', () => {
    const made = deals(['Åsa;2026-03-09;10;Öppen']);
    expect(made.notes.map(said)).toEqual([
      'Ingen rad räknas som såld (Vunnen). Se efter vilka värden som betyder såld.',
    ]);
    expect(made).toMatchObject({ cells: [], range: null, partWeeks: [] });
  });
});

describe('weeks', () => {
  test('a week without deals inside the range is 0 for everybody named in any row', () => {
    const made = deals([
      'Åsa;2026-03-09;10;Vunnen',
      'Åsa;2026-03-27;5;Vunnen',
      'Bo;2026-03-18;7;Vunnen',
      'Cia;;;Öppen',
    ]);
    expect(figures(made.cells)).toEqual({
      Åsa: { '2026-W11': 1_000, '2026-W12': 0, '2026-W13': 500 },
      Bo: { '2026-W11': 0, '2026-W12': 700, '2026-W13': 0 },
      Cia: { '2026-W11': 0, '2026-W12': 0, '2026-W13': 0 },
    });
  });

  test('the range is that of all rows that count, those of sellers left out too', () => {
    const lines = [
      'Åsa;2026-03-18;10;Vunnen',
      'Bo;2026-03-09;7;Vunnen',
      'Bo;2026-03-27;7;Vunnen',
      'Åsa;2026-04-30;1;Öppen',
    ];
    const made = deals(lines, { people: [{ name: 'Bo', take: { kind: 'leaveOut' } }] });
    expect(made.range).toEqual({ from: '2026-W11', to: '2026-W13' });
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W11': 0, '2026-W12': 1_000, '2026-W13': 0 } });
  });

  test('two like deals are two deals, and returns are taken away', () => {
    const made = deals(['Åsa;2026-03-09;10;Vunnen', 'Åsa;2026-03-09;10;Vunnen', 'Åsa;2026-03-10;\u22125;Vunnen']);
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W11': 1_500 } });
  });

  test('a week belongs to the year of its Thursday', () => {
    const made = deals(['Åsa;2026-12-31;1;Vunnen', 'Åsa;2027-01-03;2;Vunnen', 'Åsa;2027-01-04;4;Vunnen']);
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W53': 300, '2027-W01': 400 } });
  });

  test.each<[string, string, string, Record<string, true>, readonly string[]]>([
    ['whole weeks', '2026-03-09', '2026-03-20', {}, []],
    ['Saturday and Sunday are no working days', '2026-03-07', '2026-03-20', {}, ['2026-W10']],
    ['from Tuesday', '2026-03-10', '2026-03-20', {}, ['2026-W11']],
    ['to Thursday', '2026-03-09', '2026-03-19', {}, ['2026-W12']],
    ['one week, both ends', '2026-03-10', '2026-03-12', {}, ['2026-W11']],
    ['a holiday is no working day', '2026-04-07', '2026-04-30', { '2026-04-06': true, '2026-05-01': true }, []],
    ['the same without holidays', '2026-04-07', '2026-04-30', {}, ['2026-W15', '2026-W18']],
  ])('partly covered: %s', (_, from, to, holidays, weeks) => {
    const made = deals([`Åsa;${from};1;Vunnen`, `Åsa;${to};1;Vunnen`], { holidays });
    expect(made.partWeeks).toEqual(weeks);
  });

  test('deals that are yet to come are said', () => {
    const made = deals(['Åsa;2026-03-09;1;Vunnen'], { today: '2026-03-08' });
    expect(made.notes.map(said)).toEqual([expect.stringContaining('2026-03-09')]);
    expect(deals(['Åsa;2026-03-09;1;Vunnen'], { today: '2026-03-09' }).notes).toEqual([]);
  });
});

describe('rows that cannot be read', () => {
  const good = [
    'Åsa;2026-03-09;10;Vunnen',
    'Åsa;2026-03-16;20;Vunnen',
    'Bo;2026-03-09;30;Vunnen',
    'Bo;2026-03-16;40;Vunnen',
  ];

  test('an amount: that seller’s week is left out, the rest is not', () => {
    const made = deals([...good, 'Åsa;2026-03-10;många;Vunnen']);
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W12': 2_000 }, Bo: { '2026-W11': 3_000, '2026-W12': 4_000 } });
    expect(made.problems).toMatchObject([{ row: 6, column: 'Belopp', name: 'Åsa' }]);
    expect(made.problems.map(({ told }) => said(told))).toEqual([
      'Rad 6, Belopp: ”många” går inte att läsa som belopp. Vecka 11 2026 lämnas som den är för Åsa. Skriv det som 12 500 eller 12500,50 och läs in filen igen.',
    ]);
  });

  test('a date: all of that seller’s weeks are left out', () => {
    const made = deals([...good, 'Åsa;31/2;5;Vunnen']);
    expect(figures(made.cells)).toEqual({ Bo: { '2026-W11': 3_000, '2026-W12': 4_000 } });
    expect(made.problems.map(({ told }) => said(told))).toEqual([
      'Rad 6, Datum: ”31/2” går inte att läsa som datum. Ingen vecka läses in för Åsa. Skriv datumet som 2026-03-09 och läs in filen igen.',
    ]);
  });

  test('under one of a seller’s names: the seller’s, under all of them', () => {
    const document = teamOf({ sellers: ['Åsa'] });
    const people = [{ name: 'Asa O', take: { kind: 'known' as const, sellerId: document.sellers[0]?.id ?? '' } }];
    const made = deals([...good, 'Asa O;;5;Vunnen'], { document, people });
    expect(Object.keys(figures(made.cells))).toEqual(['Bo']);
  });

  test('both at once are both said', () => {
    const made = deals([...good, 'Åsa;;;Vunnen']);
    expect(made.problems.map(({ row, column }) => [row, column])).toEqual([
      [6, 'Datum'],
      [6, 'Belopp'],
    ]);
    expect(made.problems.map(({ told }) => said(told))).toEqual([
      expect.stringMatching(/^Rad 6, Datum: datumet saknas\. Ingen vecka läses in för Åsa/),
      'Rad 6, Belopp: beloppet saknas. Skriv det i filen och läs in den igen.',
    ]);
  });

  test('of a seller who is left out are nobody’s business', () => {
    const made = deals([...good, 'Cia;;;Vunnen'], { people: [{ name: 'Cia', take: { kind: 'leaveOut' } }] });
    expect(made.problems).toEqual([]);
  });

  test('without a seller: said, and counted for nobody', () => {
    const made = deals([...good, ';2026-03-10;5;Vunnen']);
    expect(made.problems).toMatchObject([{ row: 6, column: 'Säljare', told: { code: 'import.problem.noSeller' } }]);
    expect(figures(made.cells)['Åsa']).toEqual({ '2026-W11': 1_000, '2026-W12': 2_000 });
  });

  test('with more cells than columns: nothing in it is sure, not even that it does not count', () => {
    const made = preview(
      table('Säljare;Datum;Belopp', 'Åsa;2026-03-09;10', 'Bo;2026-03-09;1;200', 'Cia;2026-03-09;10;;'),
      { rest: 'new' },
    );
    expect(made.problems).toMatchObject([
      { row: 3, told: { code: 'import.problem.slipped', params: { cells: 4, columns: 3 } } },
    ]);
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W11': 1_000 }, Cia: { '2026-W11': 1_000 } });
  });

  test('a sum that is too large to be exact', () => {
    const made = deals([
      'Åsa;2026-03-09;90000000000000;Vunnen',
      'Åsa;2026-03-09;90000000000000;Vunnen',
      'Åsa;2026-03-16;1;Vunnen',
    ]);
    expect(made.problems).toMatchObject([{ row: 3, told: { code: 'import.problem.sumTooLarge' } }]);
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W12': 100 } });
  });

  test.each([
    ['10,005', 'import.problem.partOfOre'],
    ['€ 10', 'import.problem.otherCurrency'],
    ['(10)', 'import.problem.minusForm'],
    ['10,50.5', 'import.problem.badAmount'],
    ['99999999999999999', 'import.problem.tooLarge'],
    ['-', 'import.problem.noAmount'],
  ])('%s: %s', (amount, code) => {
    const made = deals([...good, 'Bo;2026-03-09;1,5;Vunnen', `Åsa;2026-03-10;${amount};Vunnen`]);
    expect(made.problems).toMatchObject([{ row: 7, told: { code } }]);
    made.problems.forEach(({ told }) => said(told));
  });

  test('what a team counts is whole', () => {
    const unit = { one: 'möte', many: 'möten' };
    const made = deals(['Åsa;2026-03-09;3;Vunnen', 'Åsa;2026-03-16;2,5;Vunnen'], {
      document: teamWith({ unit: { sv: unit, en: unit } }),
    });
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W11': 3 } });
    expect(made.problems).toMatchObject([{ row: 3, told: { code: 'import.problem.fraction' } }]);
  });

  test('a great many are counted, and the first are told', () => {
    const made = deals(Array.from({ length: 700 }, () => 'Åsa;?;1;Vunnen'));
    expect(made.problemCount).toBe(700);
    expect(made.problems).toHaveLength(500);
  });
});

describe('rows that are no deals', () => {
  test('sums, remarks and the header once more are left out, and said', () => {
    const of = table(
      'Försäljning mars',
      HEADER,
      'Åsa;2026-03-09;10;Vunnen',
      'Summa Åsa;;10;',
      HEADER,
      'Bo;2026-03-09;20;Vunnen',
      'Totalt;;30;',
      ';;30;Summa:',
      'Utskriven 2026-03-20 från CRM',
    );
    const made = preview(of, { rest: 'new', statusValues: ['Vunnen'] });
    expect(made.leftOutRows.map(({ row, why }) => [row, why])).toEqual([
      [1, 'title'],
      [4, 'sum'],
      [5, 'header'],
      [7, 'sum'],
      [8, 'sum'],
      [9, 'remark'],
    ]);
    expect(made.notes.map(said)).toEqual([
      'Rad 1 ovanför rubrikerna är ingen affär och lämnas utanför.',
      'Rubrikerna står en gång till på rad 5, som lämnas utanför.',
      '3 summarader lämnas utanför: rad 4, 7, 8.',
      'En rad med bara en text lämnas utanför: rad 9.',
    ]);
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W11': 1_000 }, Bo: { '2026-W11': 2_000 } });
    expect(made.problems).toEqual([]);
  });

  test('a customer called Total is no sum', () => {
    const of = table('Kund;Säljare;Datum;Belopp;Status', 'Total;Åsa;2026-03-09;10;Vunnen', 'Total;Bo;;;Öppen');
    const made = preview(of, { rest: 'new', statusValues: ['Vunnen'] });
    expect(made.leftOutRows).toEqual([]);
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W11': 1_000 }, Bo: { '2026-W11': 0 } });
  });

  test('a budget column is said', () => {
    const made = preview(table('Säljare;Datum;Budget;Belopp', 'Åsa;2026-03-09;99;10'), { rest: 'new' });
    expect(made.notes.map(said)).toEqual([
      'Kolumnen Budget är budget och lämnas utanför: här läses bara vad som är sålt.',
    ]);
    expect(figures(made.cells)).toEqual({ Åsa: { '2026-W11': 1_000 } });
  });
});

describe('what the columns do not tell is asked', () => {
  const asked = (lines: readonly string[], part: Wanted = {}) =>
    preview(table('Säljare;Datum;Belopp', ...lines), { rest: 'new', ...part });

  test('the order of day and month, with the value and its row', () => {
    const made = asked(['Åsa;3/4/2026;10']);
    expect(made.asks).toEqual(['dateOrder']);
    expect(made.questions.map(({ told }) => said(told))).toEqual([
      'I Datum, rad 2, står 3/4/2026. Är det månad först eller dag först?',
    ]);
    expect(figures(asked(['Åsa;3/4/2026;10'], { dateOrder: 'mdy' }).cells)).toEqual({ Åsa: { '2026-W10': 1_000 } });
    expect(figures(asked(['Åsa;3/4/2026;10'], { dateOrder: 'dmy' }).cells)).toEqual({ Åsa: { '2026-W14': 1_000 } });
    expect(asked(['Åsa;3/4/2026;10'], { dateOrder: 'ymd' }).asks).toEqual(['dateOrder']);
  });

  test('contradictory dates, after which the others are rows that cannot be read', () => {
    const lines = ['Åsa;3/13/2026;10', 'Bo;13/3/2026;20'];
    const made = asked(lines);
    expect(made.questions.map(({ told }) => said(told))).toEqual([
      expect.stringContaining('3/13/2026 på rad 2 och 13/3/2026 på rad 3'),
    ]);
    const answered = asked(lines, { dateOrder: 'mdy' });
    expect(figures(answered.cells)).toEqual({ Åsa: { '2026-W11': 1_000 } });
    expect(answered.problems).toMatchObject([{ row: 3, told: { code: 'import.problem.notMonthFirst' } }]);
    expect(asked(lines, { dateOrder: 'dmy' }).problems).toMatchObject([
      { row: 2, told: { code: 'import.problem.notDayFirst' } },
    ]);
  });

  test('rows that do not count tell the order where the others leave it open', () => {
    const made = deals(['Åsa;3/4/2026;10;Vunnen', 'Åsa;3/25/2026;10;Öppen']);
    expect(made.choice.dateOrder).toBe('mdy');
    expect(deals(['Åsa;3/25/2026;10;Vunnen', 'Åsa;25/3/2026;10;Öppen']).choice.dateOrder).toBe('mdy');
  });

  test('the decimal mark', () => {
    const made = asked(['Åsa;2026-03-09;1.200', 'Åsa;2026-03-09;7']);
    expect(made.asks).toEqual(['decimalMark']);
    expect(made.questions.map(({ told }) => said(told))).toEqual([
      'I Belopp, rad 2, står 1.200. Är tecknet ett decimaltecken eller skiljer det tusental?',
    ]);
    expect(figures(asked(['Åsa;2026-03-09;1.200'], { decimalMark: '.' }).cells)).toEqual({ Åsa: { '2026-W11': 120 } });
    expect(figures(asked(['Åsa;2026-03-09;1.200'], { decimalMark: ',' }).cells)).toEqual({
      Åsa: { '2026-W11': 120_000 },
    });
  });

  test('both decimal marks', () => {
    const lines = ['Åsa;2026-03-09;12,50', 'Bo;2026-03-09;12.50'];
    expect(asked(lines).questions.map(({ told }) => said(told))).toEqual([
      expect.stringContaining('12.50 på rad 3 och 12,50 på rad 2'),
    ]);
    const answered = asked(lines, { decimalMark: ',' });
    expect(figures(answered.cells)).toEqual({ Åsa: { '2026-W11': 1_250 } });
    expect(answered.problems).toMatchObject([{ row: 3, told: { code: 'import.problem.otherMark' } }]);
    answered.problems.forEach(({ told }) => said(told));
  });

  test('columns, where the names do not tell', () => {
    const made = preview(table('Alfa;Beta;Gamma', 'Åsa;Bo;Cia', 'x;y;2026-03-09'));
    expect(made.asks).toEqual(['seller', 'amount']);
    expect(made.questions.map(({ told }) => said(told))[0]).toBe(
      'Vilken kolumn är säljaren? Namnen på rad 1 säger det inte: Alfa, Beta, Gamma.',
    );
    expect(made.cells).toEqual([]);
  });

  test('a column with thousands of values is hardly the sellers', () => {
    const made = asked(Array.from({ length: 2_001 }, (_, row) => `Id ${row};2026-03-09;1`));
    expect(made.asks).toEqual(['seller']);
    expect(made.choice.people).toEqual([]);
    made.questions.forEach(({ told }) => said(told));
  });
});

describe('for any list', () => {
  const row = fc.record({
    name: fc.constantFrom('Åsa', ' åsa', 'BO', 'Bo', 'Cia Dahl', 'Cia  Dahl'),
    day: fc.integer({ min: 0, max: 400 }),
    öre: fc.integer({ min: -10_000_000, max: 10_000_000 }),
    won: fc.boolean(),
  });

  test('each seller’s sum is that of the rows that count, and every week of the range is there', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const money = (öre: number) =>
          `${öre < 0 ? '-' : ''}${Math.floor(Math.abs(öre) / 100)},${String(Math.abs(öre) % 100).padStart(2, '0')}`;
        const lines = rows.map(
          ({ name, day, öre, won }) =>
            `${name};${addDays('2026-01-01', day)};${money(öre)};${won ? 'Vunnen' : 'Öppen'}`,
        );
        const made = deals(lines);
        const expected = new Map<string, number>();
        for (const { name, öre, won } of rows) {
          const key = name.trim().replace(/ +/g, ' ').toLowerCase();
          expected.set(key, (expected.get(key) ?? 0) + (won ? öre : 0));
        }
        const won = rows
          .filter((one) => one.won)
          .map(({ day }) => addDays('2026-01-01', day))
          .sort();
        const sums = new Map<string, number>();
        for (const { name, after } of made.cells)
          sums.set(name.toLowerCase(), (sums.get(name.toLowerCase()) ?? 0) + after);
        expect(made).toMatchObject({ counted: won.length, passedOver: rows.length - won.length, problems: [] });
        const [first] = won;
        expect(sums).toEqual(first === undefined ? new Map() : expected);
        expect(made.range).toEqual(
          first === undefined ? null : { from: weekOf(first), to: weekOf(won.at(-1) ?? first) },
        );
        expect(made.sums.all).toBe([...expected.values()].reduce((sum, one) => sum + one, 0));
      }),
    );
  });
});
