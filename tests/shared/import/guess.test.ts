import { describe, expect, test } from 'vitest';
import type { ImportMapping } from '../../../shared/document.ts';
import { guessChoice } from '../../../shared/import/guess.ts';
import { unitNamed, wordScore, type Role } from '../../../shared/import/column-words.ts';
import { teamOf } from '../builders.ts';
import { EMPTY, preview, table, teamWith } from './sheets.ts';

function guessed(lines: readonly string[], document = EMPTY) {
  const of = table(...lines);
  const { seller, date, amount, status, statusValues } = guessChoice(of, document, 't');
  const name = (place: number | null): string | null => (place === null ? null : (of.columns[place] ?? null));
  return { seller: name(seller), date: name(date), amount: name(amount), status: name(status), statusValues };
}

describe('by names and contents', () => {
  test('a Swedish list', () => {
    expect(
      guessed([
        'Affär;Kund;Säljare;Status;Skapad;Avslutsdatum;Budget;Belopp',
        'A1;Bolaget;Åsa;Vunnen;2026-03-01;2026-03-09;5;10',
      ]),
    ).toEqual({
      seller: 'Säljare',
      date: 'Avslutsdatum',
      amount: 'Belopp',
      status: 'Status',
      statusValues: ['Vunnen'],
    });
  });

  test('an English one', () => {
    expect(
      guessed([
        'Opportunity Name;Account Name;Opportunity Owner;Stage;CreatedDate;CloseDate;Amount;Probability (%)',
        'A1;Total;Åsa;Closed Won;2026-03-01;2026-03-09;10;100',
        'A2;Shell;Bo;Negotiation;2026-03-01;2026-03-19;20;50',
      ]),
    ).toEqual({
      seller: 'Opportunity Owner',
      date: 'CloseDate',
      amount: 'Amount',
      status: 'Stage',
      statusValues: ['Closed Won'],
    });
  });

  test('which status counts is guessed only from sure words', () => {
    expect(
      guessed(['Säljare;Datum;Belopp;Status', 'Åsa;2026-03-09;10;Klar', 'Bo;2026-03-09;10;Öppen']).statusValues,
    ).toEqual([]);
  });

  test('two columns that fit alike are left to the manager', () => {
    expect(guessed(['Säljare;Datum;Datum;Belopp', 'Åsa;2026-03-09;2026-03-10;10']).date).toBeNull();
  });

  test('the only dates and the only numbers will do without a name', () => {
    expect(guessed(['Säljare;När;Hur mycket', 'Åsa;2026-03-09;10'])).toMatchObject({
      date: 'När',
      amount: 'Hur mycket',
    });
  });

  test('a column of the team’s names is the sellers, whatever it is called', () => {
    const document = teamOf({ sellers: ['Åsa Öberg', 'Bo Ek'] });
    const lines = ['Vem;Datum;Belopp', 'ÅSA ÖBERG;2026-03-09;10', 'Bo Ek;2026-03-09;10', 'Cia;2026-03-09;10'];
    expect(guessed(lines, document).seller).toBe('Vem');
    expect(guessed(lines).seller).toBeNull();
  });

  test('numbers that read as dates are dates', () => {
    expect(guessed(['Säljare;Datum;Belopp', 'Åsa;20260309;10'])).toMatchObject({ date: 'Datum', amount: 'Belopp' });
  });

  test('a column is found by its name where its cells cannot be read', () => {
    expect(guessed(['Säljare;Datum;Belopp', 'Åsa;i går;många'])).toMatchObject({
      seller: 'Säljare',
      date: 'Datum',
      amount: 'Belopp',
    });
  });

  test.each<[string, Role, boolean]>([
    ['sales_agent', 'seller', true],
    ['Ansvarig säljare', 'seller', true],
    ['account', 'seller', false],
    ['Kundansvarig', 'seller', true],
    ['close_value', 'amount', true],
    ['close_value', 'date', false],
    ['close_date', 'date', true],
    ['engage_date', 'date', false],
    ['Budget', 'amount', false],
    ['Ordervärde (SEK)', 'amount', true],
    ['deal_stage', 'status', true],
    ['Antal', 'amount', false],
  ])('%s for %s: %s', (name, role, fits) => {
    expect(wordScore(name, role) > 0).toBe(fits);
  });

  test('the unit in a name', () => {
    expect(unitNamed('Belopp (tkr)')).toBe('thousand');
    expect(unitNamed('Omsättning MSEK')).toBe('million');
    expect(unitNamed('Belopp')).toBe('one');
  });
});

describe('by the remembered mapping', () => {
  const mapping: ImportMapping = {
    columns: ['Vem', 'När', 'Vad', 'Läge'],
    seller: 'Vem',
    date: 'När',
    amount: 'Vad',
    status: 'Läge',
    statusValues: ['Klar'],
    dateOrder: 'mdy',
    decimalMark: '.',
    unit: 'thousand',
    leftOut: ['Bo Ek'],
  };
  const document = teamWith({ importMappings: [mapping] });
  const lines = ['När;Vem;Vad;Läge', '3/4/2026;Åsa;1,200;Klar', '3/4/2026;BO  EK;7;Öppen'] as const;

  test('the columns are found again in any order, with the answers', () => {
    const { choice, asks } = preview(table(...lines), { document });
    expect(choice).toMatchObject({
      date: 0,
      seller: 1,
      amount: 2,
      status: 3,
      statusValues: ['Klar'],
      unit: 'thousand',
    });
    expect(choice).toMatchObject({ dateOrder: 'mdy', decimalMark: '.' });
    expect(choice.people.map(({ take }) => take.kind)).toEqual(['undecided', 'leaveOut']);
    expect(asks).toEqual(['people']);
  });

  test('what the file itself tells comes before the answer', () => {
    const { choice } = preview(table(...lines, '13/4/2026;Åsa;7,50;Klar'), { document });
    expect(choice).toMatchObject({ dateOrder: 'dmy', decimalMark: ',' });
  });

  test('other columns are another kind of file', () => {
    const { choice } = preview(table('När;Vem;Vad', '3/4/2026;Åsa;7'), { document });
    expect(choice).toMatchObject({ unit: 'one', dateOrder: null });
  });
});
