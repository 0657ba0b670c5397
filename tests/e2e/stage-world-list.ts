/** The teams and the sizes that the stage must hold for (design 6). */
import {
  allAre,
  brandNew,
  longNames,
  manyObstacles,
  mixedPresence,
  notTakenUp,
  restated,
  weeklyAlone,
} from './stage-cases.ts';
import type { World } from './stage-worlds.ts';

/** 16:9, 16:10 and 4:3, from the smallest projector to the largest screen. */
export const SIZES = [
  [1024, 768],
  [1280, 720],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
] as const;

/** A laptop's and a designer's screen, and what windows are pulled to in a video meeting: narrow, wide and upright. */
export const ODD_SIZES = [
  [1366, 768],
  [2560, 1600],
  [900, 700],
  [1600, 600],
  [800, 900],
] as const;

export const FORTY = ['Annika-Margareta Cederschiöld-Lagerström', 'Maximiliane von und zu Hohenlohe-Ingelfi'];
/** Without a place to break. */
const UNBROKEN = ['Anna Wolfeschlegelsteinhausenbergerdorff', 'Wolfeschlegelsteinhausenbergerdorffskind'];
const SHORT = ['Åke', 'Liv', 'Eva', 'Tor', 'Ida', 'Ulf', 'Jan', 'Ebb'];
const USUAL = ['Åsa Öberg', 'Erik Lundqvist', 'Fatima Haddad', 'Jonas Berg', 'Linnea Sjöström', 'Oskar Nyman'];
/** The same first name, and the same with the same initial. */
const ALIKE = ['Anna Berg', 'Anna Öst', 'Anna Bergström', 'Jonas Öberg', 'Jonas Östman', 'Jonas'];
const SCRIPTS = ['محمد العبد الله', '🚀 Emma Ek', '王小明 陈', 'Ελένη Παπαδοπούλου', 'ЮЛИЯ ЩЕРБАКОВА', 'Ȧ̱ṇṇạ G'];

export const named = (names: readonly string[]) => (index: number) => {
  const name = names[index % names.length] ?? '';
  return index < names.length ? name : `${name} ${String.fromCharCode(65 + index)}`.slice(-40);
};

const SIXTY = {
  sv: 'Ringer alla stamkunder i Bergslagen och bokar möten i veckan',
  en: 'Call all the regular customers in the north and book visits.',
};
/** As much as a field takes. */
const LONGEST = {
  sv: `Vi ringde igenom hela listan från mässan och bokade fjorton besök, ${'varav sju hos nya kunder i Bergslagen '.repeat(4)}`.slice(
    0,
    200,
  ),
  en: `We called the whole list from the fair and booked fourteen visits, ${'seven of them with new customers up north '.repeat(4)}`.slice(
    0,
    200,
  ),
};

export const WORLDS: readonly World[] = [
  { name: 'six', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 1 },
  { name: 'six in the dark', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 1, theme: 'dark' },
  { name: 'eight in English', locale: 'en', sellers: 8, nameOf: named(USUAL), factor: 1 },
  { name: 'one, three letters', locale: 'sv', sellers: 1, nameOf: named(SHORT), factor: 1 },
  { name: 'fifteen, forty letters', locale: 'en', sellers: 15, nameOf: named(FORTY), factor: 10, theme: 'dark' },
  { name: 'the greatest amounts', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 100_000 },
  { name: 'the greatest in English', locale: 'en', sellers: 3, nameOf: named(FORTY), factor: 100_000 },
  { name: 'nothing but 0', locale: 'sv', sellers: 3, nameOf: named(SHORT), factor: 0 },
  { name: 'sixty letters', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 1, typed: SIXTY.sv },
  { name: 'sixty in English', locale: 'en', sellers: 2, nameOf: named(FORTY), factor: 100, typed: SIXTY.en },
  { name: 'a quarter', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 1, kind: 'quarter' },
  {
    name: 'a quarter in English',
    locale: 'en',
    sellers: 9,
    nameOf: named(FORTY),
    factor: 100,
    kind: 'quarter',
    theme: 'dark',
  },
  {
    name: 'a team that counts',
    locale: 'sv',
    sellers: 6,
    nameOf: named(USUAL),
    factor: 0.000_1,
    unit: { sv: { one: 'kundbesök', many: 'kundbesök' }, en: { one: 'visit', many: 'visits' } },
  },
  { name: 'a negative week', locale: 'sv', sellers: 6, nameOf: named(USUAL), factor: 10, negative: true },
  { name: 'without a break', locale: 'sv', sellers: 2, nameOf: named(UNBROKEN), factor: 1, typed: LONGEST.sv },
  { name: 'without a break, great', locale: 'en', sellers: 2, nameOf: named(UNBROKEN), factor: 100_000 },
  { name: 'alike', locale: 'sv', sellers: 6, nameOf: named(ALIKE), factor: 1, cases: [notTakenUp, mixedPresence] },
  { name: 'other scripts', locale: 'en', sellers: 6, nameOf: named(SCRIPTS), factor: 1, theme: 'dark' },
  { name: 'brand new', locale: 'sv', sellers: 3, nameOf: named(USUAL), factor: 1, cases: [brandNew], theme: 'dark' },
  { name: 'brand new in English', locale: 'en', sellers: 1, nameOf: named(SHORT), factor: 1, cases: [brandNew] },
  { name: 'one krona', locale: 'sv', sellers: 2, nameOf: named(USUAL), factor: 1, cases: [allAre(100)] },
  {
    name: 'one, and returns',
    locale: 'en',
    sellers: 2,
    nameOf: named(USUAL),
    factor: 1,
    cases: [allAre(100)],
    negative: true,
  },
  { name: 'long names', locale: 'sv', sellers: 8, nameOf: named(SHORT), factor: 1, cases: [longNames, mixedPresence] },
  {
    name: 'long names, mostly',
    locale: 'en',
    sellers: 3,
    nameOf: named(FORTY),
    factor: 1,
    cases: [longNames],
    typed: LONGEST.en,
  },
  { name: 'twelve obstacles', locale: 'sv', sellers: 4, nameOf: named(USUAL), factor: 1, cases: [manyObstacles(12)] },
  { name: 'much higher', locale: 'sv', sellers: 4, nameOf: named(USUAL), factor: 1, cases: [restated(30, SIXTY.sv)] },
  { name: 'near 0', locale: 'en', sellers: 4, nameOf: named(USUAL), factor: 1, cases: [restated(0.001, SIXTY.en)] },
  {
    name: 'a little higher',
    locale: 'sv',
    sellers: 4,
    nameOf: named(FORTY),
    factor: 10,
    cases: [restated(1.04, LONGEST.sv)],
    theme: 'dark',
  },
  {
    name: 'the greatest restated',
    locale: 'en',
    sellers: 4,
    nameOf: named(USUAL),
    factor: 1,
    cases: [restated(100_000, LONGEST.en)],
  },
  {
    name: 'weekly',
    locale: 'en',
    sellers: 8,
    nameOf: named(USUAL),
    factor: 1,
    cases: [weeklyAlone, mixedPresence],
    theme: 'dark',
  },
  {
    name: 'weekly, long names',
    locale: 'sv',
    sellers: 8,
    nameOf: named(SHORT),
    factor: 1,
    cases: [weeklyAlone, longNames],
  },
];
