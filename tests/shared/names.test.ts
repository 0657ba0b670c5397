import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameKey, sameName, stageNames } from '../../shared/names.ts';

const NFD = (text: string): string => text.normalize('NFD');

describe('two names are the same', () => {
  test.each([
    ['in other letters', 'Åsa Öberg', 'ÅSA ÖBERG'],
    ['trimmed', 'Åsa Öberg', '  Åsa Öberg\t'],
    ['with other spaces', 'Åsa Öberg', 'Åsa \u00A0 Öberg'],
    ['in decomposed letters', 'Åsa Öberg', NFD('Åsa Öberg')],
    ['in decomposed capitals', 'åsa öberg', NFD('ÅSA ÖBERG')],
  ])('%s', (_, a, b) => {
    expect(sameName(a, b)).toBe(true);
  });

  test.each([
    ['a letter apart', 'Åsa', 'Asa'],
    ['a space apart', 'Ann Marie', 'AnnMarie'],
    ['a hyphen apart', 'Ann-Marie', 'Ann Marie'],
    ['shorter', 'Åsa', 'Åsa Ö'],
  ])('but not %s', (_, a, b) => {
    expect(sameName(a, b)).toBe(false);
  });

  test('a key is its own key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });
});

describe('on the stage', () => {
  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['first names', ['Åsa Öberg', 'Bo Ek'], ['Åsa', 'Bo']],
    ['two alike get an initial', ['Åsa Öberg', 'Bo Ek', 'Åsa Berg'], ['Åsa Ö', 'Bo', 'Åsa B']],
    ['the last name’s initial', ['Åsa Maria Öberg', 'Åsa Berg'], ['Åsa Ö', 'Åsa B']],
    [
      'the same initial: the whole name',
      ['Åsa Öberg', 'Åsa Östlund', 'Åsa Berg'],
      ['Åsa Öberg', 'Åsa Östlund', 'Åsa B'],
    ],
    ['one name alone', ['Kim', 'Kim Berg'], ['Kim', 'Kim B']],
    ['alike in other letters', ['åsa Öberg', 'Åsa Berg'], ['åsa Ö', 'Åsa B']],
    ['alike in decomposed letters', [NFD('Åsa Öberg'), 'Åsa Berg'], [`${NFD('Åsa')} Ö`, 'Åsa B']],
    ['an initial of two code units', ['Bo 𝔏und', 'Bo Ek'], ['Bo 𝔏', 'Bo E']],
    ['spaces', ['  Åsa   Öberg ', 'Bo'], ['Åsa', 'Bo']],
    ['double first names', ['Ann-Marie Ek', 'Ann Ek'], ['Ann-Marie', 'Ann']],
    ['a sign before the name', ['🚀 Emma Ek', '🚀'], ['Emma', '🚀']],
    ['nobody', [], []],
  ])('%s', (_, names, shown) => {
    expect(stageNames(names)).toEqual(shown);
  });

  test('no two people of different names are shown alike', () => {
    const name = fc
      .tuple(
        fc.constantFrom('Åsa', 'åsa', 'Bo'),
        fc.constantFrom('', ' Berg', ' Bo', ' Öberg', ' Östlund', ' Maria Berg'),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.uniqueArray(name, { selector: nameKey, maxLength: 8 }), (names) => {
        const shown = stageNames(names).map(nameKey);
        expect(new Set(shown).size).toBe(names.length);
      }),
    );
  });
});
