import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../electron/import/parse.ts';
import { refusal } from '../../shared/import/sheets.ts';

function rows(text: string) {
  const parsed = parse(text);
  if (!parsed.ok) throw new Error(parsed.told.code);
  return { separator: parsed.separator, rows: parsed.rows.map(({ row, cells }) => [row, ...cells]) };
}

describe('separators', () => {
  test.each<[string, string]>([
    [';', 'Säljare;Datum;Belopp\nÅsa;2026-03-09;1,50\nBo;2026-03-09;2,50\n'],
    [',', 'Säljare,Datum,Belopp\nÅsa,2026-03-09,1.50\nBo,2026-03-09,"2,50"\n'],
    ['\t', 'Säljare\tDatum\tBelopp\nÅsa\t2026-03-09\t1,50\n'],
    [';', 'Rapport, mars, Norr, 2026\n\nSäljare;Datum;Belopp\nÅsa;2026-03-09;1,50\n'],
    [';', 'Alfa;Beta\n1,50;2,50\n3,50;4,50\n'],
    [',', 'Säljare,Datum,Belopp,Text\nÅsa,2026-03-09,1,a;b;c\n'],
  ])('%j in %j', (separator, text) => {
    expect(rows(text).separator).toBe(separator);
  });

  test.each([
    ['sep=;\r\n', ';'],
    ['SEP=,\n', ','],
    ['"sep=|"\n', '|'],
    ['sep=\t\n', '\t'],
  ])('%j is believed, and is no row', (line, separator) => {
    const text = `${line}Säljare${separator}Datum\nÅsa${separator}2026-03-09`;
    expect(rows(text)).toEqual({
      separator,
      rows: [
        [1, 'Säljare', 'Datum'],
        [2, 'Åsa', '2026-03-09'],
      ],
    });
  });
});

describe('rows', () => {
  test('any line end, mixed too', () => {
    expect(rows('a;b\r\nc;d\re;f\ng;h').rows).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd'],
      [3, 'e', 'f'],
      [4, 'g', 'h'],
    ]);
  });

  test('are numbered as a spreadsheet counts: blank ones too, quoted line ends not', () => {
    expect(rows('\na;b\n"c\nc";"d;""d"""\n;\n\ne;f\n').rows).toEqual([
      [2, 'a', 'b'],
      [3, 'c\nc', 'd;"d"'],
      [6, 'e', 'f'],
    ]);
  });

  test('a quotation mark inside a text is a text', () => {
    expect(rows('a;b\n21" skärm;x\n').rows).toEqual([
      [1, 'a', 'b'],
      [2, '21" skärm', 'x'],
    ]);
  });

  test.each([
    ['is never closed', 'a;b\n1;2\n"Åsa;3\nBo;4\n', 3],
    ['closes in the middle of a text', 'a;b\n"Åsa" Öberg;3\nBo;4\n', 2],
  ])('a quotation mark that %s is refused with its row', (_, text, row) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({ ok: false, told: { code: 'import.file.openQuote', params: { row } } });
    expect(refusal(parsed)).not.toBe('');
  });

  test.each([
    ['a row of 1,001', `a;b\n${'1;'.repeat(1_000)}1\n`],
    ['columns without end', `a;b\n${'1;'.repeat(2_000_000)}\n`],
  ])('the limit of columns: %s', (_, text) => {
    const parsed = parse(text);
    expect(parsed).toMatchObject({
      ok: false,
      told: { code: 'import.file.tooManyColumns', params: { row: 2, limit: 1_000 } },
    });
    expect(refusal(parsed)).not.toBe('');
  });

  test('no more rows are read than it takes to know that they are too many', () => {
    expect(rows(`a;b\n${'1;2\n'.repeat(210_000)}`).rows).toHaveLength(200_101);
  });

  test('blank rows and empty columns of a spreadsheet do not count', () => {
    expect(rows(`a;b\n1;2\n${';\n'.repeat(300_000)}`).rows).toHaveLength(2);
    expect(rows(`a;b\n1;2${';'.repeat(2_000)}\n`).rows).toHaveLength(2);
  });

  test('what is written by the rules comes back', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'Å', '"', ';', ',', '\n', ' ', '1') });
    const table = fc.array(fc.tuple(fc.constant('x'), cell, cell), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(table, (cells) => {
        const text = Papa.unparse(cells, { delimiter: ';', newline: '\r\n' });
        expect(rows(`sep=;\n${text}`).rows).toEqual(cells.map((row, index) => [index + 1, ...row]));
      }),
    );
  });
});
