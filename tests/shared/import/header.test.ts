import { describe, expect, test } from 'vitest';
import { columnLetter, tableOf } from '../../../shared/import/header.ts';
import { refusal, sheet, table } from './sheets.ts';

describe('the header', () => {
  test('is the first row that names the columns; titles above are told, not read', () => {
    const found = table(
      'Försäljning 2026',
      'Säljare: alla;Datum: mars',
      '',
      'Säljare;Datum;Belopp',
      'Åsa;2026-03-09;10',
    );
    expect(found.headerRow).toBe(4);
    expect(found.columns).toEqual(['Säljare', 'Datum', 'Belopp']);
    expect(found.titles.map(({ row }) => row)).toEqual([1, 2]);
    expect(found.rows.map(({ row }) => row)).toEqual([5]);
  });

  test('is no row with dates or numbers', () => {
    expect(table('Säljare;Alla;Datum;2026-03-09', 'Säljare;Datum;Belopp', 'Åsa;2026-03-09;10').headerRow).toBe(2);
  });

  test('may be in words that nobody has taught the app', () => {
    const found = table('Raportti', 'Myyjä;Päivä;Summa €', 'Åsa;9.3.2026;10', 'Bo;10.3.2026;20');
    expect(found.columns).toEqual(['Myyjä', 'Päivä', 'Summa €']);
  });

  test('gives names to nameless columns and parts two alike', () => {
    const found = table('Säljare;Datum;Belopp;;Belopp;', 'Åsa;2026-03-09;10;x;20;');
    expect(found.columns).toEqual(['Säljare', 'Datum', 'Belopp', 'D', 'Belopp (2)']);
  });

  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %i is %s', (place, letter) => {
    expect(columnLetter(place)).toBe(letter);
  });
});

describe('a file that is no list', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no rows', [], /tom/],
    ['no names', ['Åsa;2026-03-09;10', 'Bo;2026-03-10;20'], /Rad 1 lyder ”Åsa · 2026-03-09 · 10”/],
    ['too few columns', ['Säljare;Belopp', 'Åsa;10'], /Rad 1 har bara kolumnerna Säljare, Belopp/],
    ['nothing under the names', ['', 'Säljare;Datum;Belopp'], /rubrikerna på rad 2/],
    ['running text', ['Hej alla', 'här kommer listan', 'hälsningar'], /Rad 1 lyder ”Hej alla”/],
  ])('%s', (_, lines, message) => {
    const found = tableOf(sheet(...lines));
    expect(refusal(found)).toMatch(message);
  });
});
