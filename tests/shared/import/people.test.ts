import { describe, expect, test } from 'vitest';
import { sellersByName } from '../../../shared/import/people.ts';
import { idOf, teamOf } from '../builders.ts';
import { figures, preview, table } from './sheets.ts';

const document = teamOf({ sellers: ['Åsa Öberg', 'Bo Ek', 'Cia Dahl'] });

describe('whose rows they are', () => {
  test('one person by case, spaces and composed letters', () => {
    const of = table(
      'Säljare;Datum;Belopp',
      'Åsa Öberg;2026-03-09;1',
      '  åsa   ÖBERG ;2026-03-09;2',
      `${'Åsa Öberg'.normalize('NFD')};2026-03-09;4`,
      'Åsa\u00a0Öberg;2026-03-09;8',
    );
    const { choice, cells } = preview(of, { document });
    expect(choice.people).toEqual([{ name: 'Åsa Öberg', take: { kind: 'known', sellerId: idOf('Åsa Öberg') } }]);
    expect(figures(cells)).toEqual({ 'Åsa Öberg': { '2026-W11': 1_500 } });
  });

  test('a new one is called as first written, tidied', () => {
    const of = table('Säljare;Datum;Belopp', `  ${'Ülla'.normalize('NFD')}   Ek;2026-03-09;1`, 'ÜLLA EK;2026-03-09;2');
    expect(preview(of).choice.people).toEqual([{ name: 'Ülla Ek', take: { kind: 'undecided' } }]);
  });

  test('aliases are known; a name of two sellers is asked', () => {
    const [åsa, bo] = document.sellers;
    if (åsa === undefined || bo === undefined) throw new Error('no sellers');
    const known = sellersByName([
      { ...åsa, aliases: ['asa.oberg', 'Bo'] },
      { ...bo, aliases: ['Bo'] },
      { ...bo, id: idOf('another Bo Ek') },
    ]);
    expect(known.get('asa.oberg')?.id).toBe(åsa.id);
    expect(known.get('bo')).toBeNull();
    expect(known.get('bo ek')).toBeNull();
  });

  test('unknown ones are undecided, and that is a question', () => {
    const of = table('Säljare;Datum;Belopp', 'Åsa Öberg;2026-03-09;1', 'Dan Alm;2026-03-09;2');
    const { choice, asks, cells } = preview(of, { document });
    expect(choice.people.map(({ take }) => take.kind)).toEqual(['known', 'undecided']);
    expect(asks).toEqual(['people']);
    expect(figures(cells)).toEqual({ 'Åsa Öberg': { '2026-W11': 100 } }); // what is sure is shown meanwhile
  });

  test('an answer holds while the file is looked at; one about a seller who is gone does not', () => {
    const of = table('Säljare;Datum;Belopp', 'Dan Alm;2026-03-09;1');
    const asked = (sellerId: string) =>
      preview(of, { document, people: [{ name: 'DAN ALM', take: { kind: 'known', sellerId } }] });
    expect(figures(asked(idOf('Bo Ek')).cells)).toEqual({ 'Bo Ek': { '2026-W11': 100 } });
    expect(asked(idOf('nobody')).asks).toEqual(['people']);
  });

  test('two names that are one seller are summed', () => {
    const of = table('Säljare;Datum;Belopp', 'Bo Ek;2026-03-09;1', 'Bosse;2026-03-10;2');
    const people = [{ name: 'Bosse', take: { kind: 'known' as const, sellerId: idOf('Bo Ek') } }];
    expect(figures(preview(of, { document, people }).cells)).toEqual({ 'Bo Ek': { '2026-W11': 300 } });
  });
});
