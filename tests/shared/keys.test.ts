import { describe, expect, test } from 'vitest';
import { intentOf, type Intent, type Key, type KeyPlace } from '../../shared/keys.ts';

type Meanings = readonly [
  page: Intent | null,
  button: Intent | null,
  text: Intent | null,
  empty: Intent | null,
  number: Intent | null,
];

/** Ctrl+, Alt+ and Shift+ before the name of the key; the last plus of "Ctrl++" is the key. */
function keyOf(name: string): Key {
  const held = (modifier: string): boolean => name.startsWith(modifier) || name.includes(`+${modifier}`);
  return {
    key: name.replace(/(Ctrl|Alt|Shift)\+/gu, ''),
    ctrl: held('Ctrl+'),
    alt: held('Alt+'),
    shift: held('Shift+'),
  };
}

const PLACES: readonly (readonly [KeyPlace, boolean])[] = [
  ['page', false],
  ['button', false],
  ['text', false],
  ['number', true],
  ['number', false],
];

const everywhere = (intent: Intent | null): Meanings => [intent, intent, intent, intent, intent];
const outsideFields = (intent: Intent): Meanings => [intent, intent, null, null, null];

/** Design 6, Keys: on the page, on a button, in a text field, in the empty number field, after a digit. */
const TABLE: Readonly<Record<string, Meanings>> = {
  PageDown: everywhere('next'),
  PageUp: everywhere('previous'),
  F5: everywhere('start'),
  F11: everywhere('fullScreen'),
  F2: everywhere('private'),
  F4: everywhere('more'),
  Escape: everywhere('dismiss'),
  ArrowRight: outsideFields('next'),
  ArrowLeft: outsideFields('previous'),
  ' ': ['next', null, null, null, null],
  b: outsideFields('black'),
  B: outsideFields('black'),
  'Shift+B': outsideFields('black'),
  '.': ['black', 'black', null, 'black', null],
  w: outsideFields('white'),
  W: outsideFields('white'),
  g: outsideFields('goal'),
  t: outsideFields('pause'),
  Home: outsideFields('agenda'),
  'Shift+?': outsideFields('keys'),
  'Ctrl+z': ['undo', 'undo', null, 'undo', null],
  'Ctrl+Z': ['undo', 'undo', null, 'undo', null],
  'Ctrl+Shift+Z': everywhere(null),
  'Ctrl+c': everywhere(null),
  'Ctrl+b': everywhere(null),
  'Ctrl+PageDown': everywhere(null),
  'Ctrl+.': everywhere(null),
  'Alt+ArrowLeft': everywhere(null),
  'Alt+b': everywhere(null),
  'Alt+F4': everywhere(null),
  'Ctrl+Alt+z': everywhere(null),
  Enter: everywhere(null),
  Tab: everywhere(null),
  End: everywhere(null),
  ArrowUp: everywhere(null),
  ArrowDown: everywhere(null),
  Backspace: everywhere(null),
  Delete: everywhere(null),
  0: everywhere(null),
  7: everywhere(null),
  ',': everywhere(null),
  k: everywhere(null),
  m: everywhere(null),
  å: everywhere(null),
  Shift: everywhere(null),
  Control: everywhere(null),
  Dead: everywhere(null),
};

describe.each(Object.entries(TABLE))('%s', (name, meanings) => {
  test.each(PLACES.map(([place, empty], at) => ({ place, empty, intent: meanings[at] ?? null })))(
    'in $place (empty: $empty) is $intent',
    ({ place, empty, intent }) => {
      expect(intentOf(keyOf(name), place, empty)).toBe(intent);
    },
  );
});

test('every printable key is text in the number field after a digit', () => {
  const printable = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at));
  expect(printable.filter((key) => intentOf(keyOf(key), 'number', false) !== null)).toEqual([]);
});

test('every printable key but the clicker’s is text in the empty number field, and every one in a text field', () => {
  const printable = Array.from({ length: 0x7f - 0x20 }, (_, at) => String.fromCodePoint(0x20 + at));
  expect(printable.filter((key) => intentOf(keyOf(key), 'number', true) !== null)).toEqual(['.']);
  expect(printable.filter((key) => intentOf(keyOf(key), 'text', true) !== null)).toEqual([]);
});

test('6 in an empty text field there is no text that Ctrl+Z could belong to: it is the app’s', () => {
  expect(intentOf(keyOf('Ctrl+z'), 'text', true)).toBe('undo');
  expect(intentOf(keyOf('Ctrl+Shift+Z'), 'text', true)).toBeNull();
  expect(intentOf(keyOf('.'), 'text', true)).toBeNull();
});

test('a clicker works wherever the focus is', () => {
  const presses = PLACES.map(([place, empty]) =>
    ['PageDown', 'PageUp', 'F5', 'Escape'].map((key) => intentOf(keyOf(key), place, empty)),
  );
  expect(new Set(presses.map((row) => row.join(' ')))).toEqual(new Set(['next previous start dismiss']));
});
