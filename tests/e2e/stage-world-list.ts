/** The teams and the sizes that the stage must hold for (design 6). */
import type { World } from './stage-worlds.ts';

/** 16:9, 16:10 and 4:3, from the smallest projector to the largest screen. */
export const SIZES = [
  [1024, 768],
  [1280, 720],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const;

const FORTY = ['Annika-Margareta Cederschiöld-Lagerström', 'Maximiliane von und zu Hohenlohe-Ingelfi'];
const SHORT = ['Åke', 'Liv', 'Eva', 'Tor', 'Ida', 'Ulf', 'Jan', 'Ebb'];
const USUAL = ['Åsa Öberg', 'Erik Lundqvist', 'Fatima Haddad', 'Jonas Berg', 'Linnea Sjöström', 'Oskar Nyman'];

const named = (names: readonly string[]) => (index: number) => {
  const name = names[index % names.length] ?? '';
  return index < names.length ? name : `${name} ${String.fromCharCode(65 + index)}`.slice(-40);
};

const SIXTY = {
  sv: 'Ringer alla stamkunder i Bergslagen och bokar möten i veckan',
  en: 'Call all the regular customers in the north and book visits.',
};

export const WORLDS: readonly World[] = [
  { name: 'six', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 1 },
  { name: 'six in the dark', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 1, theme: 'dark' },
  { name: 'eight in English', locale: 'en', sellers: 8, nameOf: named(USUAL), factor: 1 },
  { name: 'one, three letters', locale: 'sv', sellers: 1, nameOf: named(SHORT), factor: 1 },
  { name: 'fifteen, forty letters', locale: 'en', sellers: 15, nameOf: named(FORTY), factor: 10 },
  { name: 'the greatest amounts', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 100_000 },
  { name: 'the greatest in English', locale: 'en', sellers: 3, nameOf: named(FORTY), factor: 100_000 },
  { name: 'nothing but 0', locale: 'sv', sellers: 3, nameOf: named(SHORT), factor: 0 },
  { name: 'sixty letters', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 1, typed: SIXTY.sv },
  { name: 'sixty in English', locale: 'en', sellers: 2, nameOf: named(FORTY), factor: 100, typed: SIXTY.en },
  { name: 'a quarter', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 1, kind: 'quarter' },
  { name: 'a quarter in English', locale: 'en', sellers: 9, nameOf: named(FORTY), factor: 100, kind: 'quarter' },
  {
    name: 'a team that counts',
    locale: 'sv',
    sellers: 6,
    nameOf: named(USUAL),
    factor: 0.000_1,
    unit: { sv: { one: 'kundbesök', many: 'kundbesök' }, en: { one: 'visit', many: 'visits' } },
  },
  { name: 'a negative week', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 10, negative: true },
];
