import { describe, expect, it } from 'vitest';
import { csvDialect, csvText } from '../../../shared/export/csv.ts';
import type { CsvCell } from '../../../shared/export/csv.ts';

const SWEDISH = csvDialect('excel', 'sv');
const ENGLISH = csvDialect('excel', 'en');
const PLAIN = csvDialect('rfc4180', 'sv');

const text = (of: string): CsvCell => ({ text: of });
const figure = (whole: number, decimals = 2): CsvCell => ({ whole, decimals });

describe('7 the kinds of file', () => {
  const row = [text('Åsa'), figure(8_450_050), null, text('a;b,c')];

  it('Excel in Swedish: BOM, semicolons, decimal comma, CRLF', () => {
    expect(csvText([row], SWEDISH)).toBe('\uFEFFÅsa;84500,50;;"a;b,c"\r\n');
  });

  it('Excel in English: BOM, commas, decimal point, CRLF', () => {
    expect(csvText([row], ENGLISH)).toBe('\uFEFFÅsa,84500.50,,"a;b,c"\r\n');
  });

  it('RFC 4180 in any language: no BOM, commas, decimal point, CRLF', () => {
    expect(csvText([row, row], PLAIN)).toBe('Åsa,84500.50,,"a;b,c"\r\nÅsa,84500.50,,"a;b,c"\r\n');
    expect(csvDialect('rfc4180', 'en')).toEqual(PLAIN);
  });
});

describe('7 figures are written as numbers', () => {
  it.each([
    [8_450_000, 2, '84500'],
    [8_450_050, 2, '84500,50'],
    [8_450_005, 2, '84500,05'],
    [5, 2, '0,05'],
    [0, 2, '0'],
    [-0, 2, '0'],
    [-50_050, 2, '-500,50'],
    [-5, 2, '-0,05'],
    [120_000_000, 2, '1200000'],
    [12, 0, '12'],
    [-12, 0, '-12'],
    [1_234_567, 3, '1234,567'],
    [512, 4, '0,0512'],
    [9_007_199_254_740_991, 2, '90071992547409,91'],
  ])('%i with %i decimals: %s', (whole, decimals, written) => {
    expect(csvText([[figure(whole, decimals)]], SWEDISH)).toBe(`\uFEFF${written}\r\n`);
  });

  it('a figure that is not whole is refused', () => {
    expect(() => csvText([[figure(0.5)]], SWEDISH)).toThrow(RangeError);
  });
});

describe('7 texts that a spreadsheet would take for a formula get an apostrophe', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+46 70', "'+46 70"],
    ['-5', "'-5"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ['\rx', `"'\rx"`],
    ['=HYPERLINK("http://x";"y")', `"'=HYPERLINK(""http://x"";""y"")"`],
    ['a=1', 'a=1'],
    ['Anna-Karin', 'Anna-Karin'],
    ["'=1", "'=1"],
    ['', ''],
  ])('%j', (of, written) => {
    expect(csvText([[text(of)]], SWEDISH)).toBe(`\uFEFF${written}\r\n`);
  });
});

describe('RFC 4180, 2: fields that are quoted', () => {
  it.each([
    ['Öberg, Åsa', '"Öberg, Åsa"', 'Öberg, Åsa'],
    ['Öberg; Åsa', 'Öberg; Åsa', '"Öberg; Åsa"'],
    ['Bo "Bosse" Ek', '"Bo ""Bosse"" Ek"', '"Bo ""Bosse"" Ek"'],
    ['two\nlines', '"two\nlines"', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"', '"two\r\nlines"'],
    ['Åsa Öberg', 'Åsa Öberg', 'Åsa Öberg'],
  ])('%j', (of, plain, excel) => {
    expect(csvText([[text(of)]], PLAIN)).toBe(`${plain}\r\n`);
    expect(csvText([[text(of)]], SWEDISH)).toBe(`\uFEFF${excel}\r\n`);
  });
});
