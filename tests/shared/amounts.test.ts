import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainReading } from '../../shared/amounts/explain.ts';
import { type ReadOptions, type Reading, type Refusal, readAmount } from '../../shared/amounts/read.ts';
import { type AmountStyle, amountStyle, minorDigits } from '../../shared/amounts/style.ts';
import {
  formatAmount,
  formatForField,
  formatPercentDown,
  formatWithUnit,
  unitLabel,
} from '../../shared/amounts/write.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import { amountMessages } from '../../shared/messages/amounts.ts';

const sv: AmountStyle = amountStyle(defaultSettings('sv'), 'sv');
const en: AmountStyle = { ...sv, locale: 'en' };
const deals = {
  sv: { one: 'nytt avtal', many: 'nya avtal' },
  en: { one: 'new deal', many: 'new deals' },
};
const counting: AmountStyle = { ...sv, unit: deals };
const countingEn: AmountStyle = { ...en, unit: deals };
const inCurrency = (currency: string, style = sv): AmountStyle => ({ ...style, currency });
const bare = (bareNumber: AmountStyle['bareNumber'], style = sv): AmountStyle => ({ ...style, bareNumber });

const kr = (kronor: number): number => Math.round(kronor * 100);
const sure = (amount: number): Reading => ({ kind: 'sure', amount });
const ask = (first: number, ...others: readonly number[]): Reading => ({ kind: 'ask', choices: [first, ...others] });
const no = (why: Refusal): Reading => ({ kind: 'refused', why });
const half: Reading = { kind: 'half' };
const empty: Reading = { kind: 'empty' };

function table(name: string, style: AmountStyle, rows: Readonly<Record<string, Reading>>, options?: ReadOptions): void {
  describe(`${name}`, () => {
    test.each(Object.entries(rows))('%j', (text, reading) => {
      expect(readAmount(text, style, options)).toEqual(reading);
    });
  });
}

table('design 6, as people write them (sv)', sv, {
  '120 000': sure(kr(120_000)),
  '120000': sure(kr(120_000)),
  '120 tkr': sure(kr(120_000)),
  '120k': sure(kr(120_000)),
  '1,2 mnkr': sure(kr(1_200_000)),
  '1.2m': sure(kr(1_200_000)),
  '120\u00A0000': sure(kr(120_000)),
  '120\u202F000': sure(kr(120_000)),
  '13,5k': sure(kr(13_500)),
  '0': sure(0),
  '007': sure(kr(7)),
  '  120   000  ': sure(kr(120_000)),
  '+120 000': sure(kr(120_000)),
  '120,50': sure(kr(120.5)),
  '120.5': sure(kr(120.5)),
  '1 200,50': sure(kr(1_200.5)),
  '1 200.500': sure(kr(1_200.5)),
  '120,5000': sure(kr(120.5)),
});

table('design 6, sure in both languages: sv', sv, {
  '0,125 mnkr': sure(kr(125_000)),
  '1.200.000': sure(kr(1_200_000)),
  '1,200,000': sure(kr(1_200_000)),
  '1.200,50': sure(kr(1_200.5)),
  '1,200.50': sure(kr(1_200.5)),
  '1200,500': sure(kr(1_200.5)),
  '1200.500': sure(kr(1_200.5)),
  '0,500': sure(kr(0.5)),
  '01,250': sure(kr(1.25)),
});

table('design 6, sure in both languages: en', en, {
  '0,125 mnkr': sure(kr(125_000)),
  '1.200.000': sure(kr(1_200_000)),
  '1.200,50': sure(kr(1_200.5)),
  '1200,500': sure(kr(1_200.5)),
  '1,2 mnkr': sure(kr(1_200_000)),
  '1.2m': sure(kr(1_200_000)),
  '120 000': sure(kr(120_000)),
  '13,500.50': sure(kr(13_500.5)),
});

table('design 6, asked (sv)', sv, {
  '1,250': ask(kr(1_250), kr(1.25)),
  '1.250': ask(kr(1_250), kr(1.25)),
  '120.000': ask(kr(120_000), kr(120)),
  '120,000': ask(kr(120_000), kr(120)),
  '120.000 kr': ask(kr(120_000), kr(120)),
  '1.250 tkr': ask(kr(1_250_000), kr(1_250)),
  '1.250k': ask(kr(1_250_000), kr(1_250)),
  '1.250m': ask(kr(1_250_000_000), kr(1_250_000)),
  '1,250 mnkr': sure(kr(1_250_000)),
  '1,250k': sure(kr(1_250)),
  // The other reading would be a part of an öre: still asked, with what is left.
  '1,255': ask(kr(1_255)),
  '120,505 kr': ask(kr(120_505)),
});

table('design 6, asked (en): a comma groups', en, {
  '120,000': sure(kr(120_000)),
  '1,250': sure(kr(1_250)),
  '1,250k': sure(kr(1_250_000)),
  '1,250 mnkr': sure(kr(1_250_000_000)),
  '1.250m': sure(kr(1_250_000)),
  '1.250k': sure(kr(1_250)),
  '1.250 tkr': sure(kr(1_250)),
  '1.250': ask(kr(1_250), kr(1.25)),
  '1.250 kr': ask(kr(1_250), kr(1.25)),
});

describe('design 6, words in any case and both languages', () => {
  const thousand = ['k', 'tkr', 'kkr', 'tsek', 'ksek', 'tusen', 'thousand'];
  const million = ['m', 'mn', 'mln', 'mkr', 'mnkr', 'msek', 'milj', 'miljon', 'miljoner', 'million'];
  const one = ['', 'kr', 'sek', 'kronor', ':-'];
  const words = [
    ...thousand.map((w) => [w, 1_000]),
    ...million.map((w) => [w, 1_000_000]),
    ...one.map((w) => [w, 1]),
  ] as const;
  test.each(words)('%s', (word, worth) => {
    for (const style of [sv, en]) {
      for (const written of [word, String(word).toUpperCase()]) {
        expect(readAmount(`12 ${written}`, style)).toEqual(sure(kr(12 * Number(worth))));
        expect(readAmount(`12${written}`, style)).toEqual(sure(kr(12 * Number(worth))));
        expect(readAmount(`1,5 ${written}`, style)).toEqual(sure(kr(1.5 * Number(worth))));
      }
    }
  });
});

table('currency before or after (SEK)', sv, {
  'SEK 120 000': sure(kr(120_000)),
  'kr 120': sure(kr(120)),
  sek120k: sure(kr(120_000)),
  '120 k SEK': sure(kr(120_000)),
  '1,2 miljoner kronor': sure(kr(1_200_000)),
  '120 tusen:-': sure(kr(120_000)),
  '120:-': sure(kr(120)),
  '120 eur': no('otherCurrency'),
  '120 €': no('otherCurrency'),
  $120: no('otherCurrency'),
  '120 k usd': no('otherCurrency'),
  'NOK 120': no('otherCurrency'),
  'SEK 120 kr': no('notNumber'),
  '120 tkr kr': no('notNumber'),
  'tkr 120': no('notNumber'),
});

table('currency (EUR): no kr, no sek', inCurrency('EUR'), {
  '120 eur': sure(kr(120)),
  '€120k': sure(kr(120_000)),
  '120 €': sure(kr(120)),
  '120 euro': sure(kr(120)),
  '1,2 meur': sure(kr(1_200_000)),
  '120k': sure(kr(120_000)),
  '1,5 miljoner': sure(kr(1_500_000)),
  '120 kr': no('otherCurrency'),
  '120 kronor': no('otherCurrency'),
  '120:-': no('otherCurrency'),
  '120 tkr': no('otherCurrency'),
  '120 mnkr': no('otherCurrency'),
  '120 sek': no('otherCurrency'),
  '120 ksek': no('otherCurrency'),
});

table('currency (USD, en)', inCurrency('USD', en), {
  '$1,200.50': sure(kr(1_200.5)),
  '-$5': no('negative'),
  'usd 1.2m': sure(kr(1_200_000)),
  '120 kr': no('otherCurrency'),
});

table('currency (NOK): kr is the team’s, sek is not', inCurrency('NOK'), {
  '120 kr': sure(kr(120)),
  '120 tkr': sure(kr(120_000)),
  '120:-': sure(kr(120)),
  '120 nok': sure(kr(120)),
  '120 sek': no('otherCurrency'),
  '120 tsek': no('otherCurrency'),
});

table('currency without parts (ISK): a mark groups', inCurrency('ISK'), {
  '1.250': sure(1_250),
  '1,250 kr': sure(1_250),
  '1,5': no('partOfOre'),
  '1,5 tkr': sure(1_500),
  '1.250 tkr': ask(1_250_000, 1_250),
});

table('currency with three decimals (KWD)', inCurrency('KWD'), {
  '1,255': ask(1_255_000, 1_255),
  '1,2345': no('partOfOre'),
  '1,250k': sure(1_250_000), // 1 250 dinars
  '1.250k': ask(1_250_000_000, 1_250_000),
});

table('design 6, bare numbers mean tkr', bare('thousand'), {
  '120': sure(kr(120_000)),
  '13,5': sure(kr(13_500)),
  '1,250': ask(kr(1_250_000), kr(1_250)),
  '1.250': ask(kr(1_250_000), kr(1_250)),
  '1,255': ask(kr(1_255_000), kr(1_255)),
  '120 kr': sure(kr(120)),
  'SEK 120': sure(kr(120)),
  '120:-': sure(kr(120)),
  '120k': sure(kr(120_000)),
  '1,2 mnkr': sure(kr(1_200_000)),
  '0,12345': sure(kr(123.45)),
  '0,123456': no('partOfOre'),
});

table('design 6, bare numbers mean mnkr (en)', bare('million', en), {
  '1.2': sure(kr(1_200_000)),
  '1.250': ask(kr(1_250_000_000), kr(1_250_000)),
  '1,250': sure(kr(1_250_000_000)),
  '120k': sure(kr(120_000)),
  '13,500 SEK': sure(kr(13_500)),
});

table('design 6, a team that counts (sv)', counting, {
  '5': sure(5),
  '1,5k': sure(1_500),
  '1.5k': sure(1_500),
  '1,250k': sure(1_250),
  '1.250k': ask(1_250_000, 1_250),
  '1.250': sure(1_250),
  '1,250': sure(1_250),
  '1.000': sure(1_000),
  '12 nya avtal': sure(12),
  '1 nytt avtal': sure(1),
  '2 New Deals': sure(2),
  '1,5k nya avtal': sure(1_500),
  '5,00': sure(5),
  '1,5': no('fraction'),
  '1200,500': no('fraction'),
  '1,2345k': no('fraction'),
  '5 kr': no('countsNotMoney'),
  '5 tkr': no('countsNotMoney'),
  'SEK 5': no('countsNotMoney'),
  '5:-': no('countsNotMoney'),
  '5 nya': half,
});

table('a team that counts has no tkr to mean', bare('thousand', counting), { '5': sure(5), '1,250': sure(1_250) });
table('design 6, a team that counts (en)', countingEn, {
  '1,250k': sure(1_250_000),
  '1.250k': sure(1_250),
  '1.250': sure(1_250),
});

table('design 6, refused', sv, {
  ',5 mnkr': no('noDigitBeforeMark'),
  '.5': no('noDigitBeforeMark'),
  '-,5': no('noDigitBeforeMark'),
  "120'000": no('wrongGroups'),
  '120’000': no('wrongGroups'),
  '12 00': no('wrongGroups'),
  '1200 000': no('wrongGroups'),
  '1.20.000': no('wrongGroups'),
  '1.200.00': no('wrongGroups'),
  '1,200,00': no('wrongGroups'),
  '0 120': no('wrongGroups'),
  '0.120.000': no('wrongGroups'),
  '1 200.000,50': no('wrongGroups'),
  '1.200 000': no('wrongGroups'),
  '1,200.300,5': no('wrongGroups'),
  '120 ,5': no('wrongGroups'),
  '120, 5': no('wrongGroups'),
  '120,,': no('wrongGroups'),
  '(1 200)': no('negative'),
  '1 200-': no('negative'),
  '1 200 kr-': no('negative'),
  '1e5': no('notNumber'),
  '1E5': no('notNumber'),
  '1,2e+3': no('notNumber'),
  '0x10': no('notNumber'),
  '1,234567': no('partOfOre'),
  '1 200,505': no('partOfOre'),
  '0,001': no('partOfOre'),
  '--5': no('notNumber'),
  '-kr -5': no('notNumber'),
  'kr-%': no('notNumber'),
  [`${'0'.repeat(298)}120`]: no('notNumber'), // 301 signs
  [`${'0'.repeat(297)}120`]: sure(kr(120)),
  tolv: no('notNumber'),
  '12 stolar': no('notNumber'),
  '10²': no('notNumber'),
  '١٢': no('notNumber'),
  '12\u200900': no('notNumber'),
  '5 %': no('notNumber'),
  '120-130': no('notNumber'),
  '90071992547409,92': no('tooLarge'),
  '99999999999999999999 mnkr': no('tooLarge'),
  ['9'.repeat(5_000)]: no('notNumber'),
  '-5': no('negative'),
  '\u22125': no('negative'),
  '-1,250': no('negative'),
  '-0': sure(0),
  '90071992547409,91': sure(Number.MAX_SAFE_INTEGER),
});

table('design 6, not yet a number', sv, {
  '': empty,
  '   ': empty,
  '\u00A0': empty,
  '120,': half,
  '120.': half,
  '1.200.': half,
  '1 200,': half,
  '120, tkr': half,
  '-': half,
  '\u2212': half,
  '+': half,
  SEK: half,
  kr: half,
  '-k': half,
  '120 t': half,
  '120 mnk': half,
  '120 k s': half,
  '120:': half,
});

table(
  'results may be negative',
  sv,
  {
    '-1 200': sure(kr(-1_200)),
    '\u22121 200': sure(kr(-1_200)),
    '- 1 200': sure(kr(-1_200)),
    '-SEK 5': sure(kr(-5)),
    'SEK -5': sure(kr(-5)),
    '-1,5k': sure(kr(-1_500)),
    '-1,250': ask(kr(-1_250), kr(-1.25)),
    '-0,00': sure(0),
    '1 200-': no('minusForm'),
    '(1 200)': no('minusForm'),
    '1 200 kr-': no('minusForm'),
    '–1 200': no('minusForm'),
  },
  { negative: true },
);

table(
  'design 8, a column that tells its decimal mark',
  sv,
  {
    '1.250': sure(kr(1_250)),
    '1,250': sure(kr(1.25)),
    '1.200,50': sure(kr(1_200.5)),
    '1,255': no('partOfOre'),
    '1.25': no('wrongGroups'),
    '1,200.50': no('wrongGroups'),
    '1,200,300': no('wrongGroups'),
    '120 tkr': sure(kr(120_000)),
  },
  { decimalMark: ',' },
);
table(
  '… where a team counts, such a mark still groups',
  counting,
  { '1.250': sure(1_250), '5,0': sure(5) },
  { decimalMark: ',' },
);

test('never -0', () => {
  const reading = readAmount('-0', sv, { negative: true });
  expect(reading.kind === 'sure' && Object.is(reading.amount, 0)).toBe(true);
});

describe('writing', () => {
  test.each([
    [kr(13_500), sv, '13\u00A0500', '13\u00A0500\u00A0kr'],
    [kr(13_500), en, '13,500', '13,500\u00A0SEK'],
    [kr(13_500.5), sv, '13\u00A0500,50', '13\u00A0500,50\u00A0kr'],
    [kr(13_500.5), en, '13,500.50', '13,500.50\u00A0SEK'],
    [kr(-999), sv, '\u2212999', '\u2212999\u00A0kr'],
    [-5, sv, '\u22120,05', '\u22120,05\u00A0kr'],
    [0, sv, '0', '0\u00A0kr'],
    [
      Number.MAX_SAFE_INTEGER,
      sv,
      '90\u00A0071\u00A0992\u00A0547\u00A0409,91',
      '90\u00A0071\u00A0992\u00A0547\u00A0409,91\u00A0kr',
    ],
    [1_500, inCurrency('ISK'), '1\u00A0500', '1\u00A0500\u00A0kr'],
    [1_500, inCurrency('KWD'), '1,500', '1,500\u00A0KWD'],
    [kr(5), inCurrency('EUR'), '5', '5\u00A0€'],
    [kr(5), inCurrency('EUR', en), '5', '5\u00A0EUR'],
    [kr(5), inCurrency('NOK', en), '5', '5\u00A0NOK'],
    [1, counting, '1', '1\u00A0nytt avtal'],
    [0, counting, '0', '0\u00A0nya avtal'],
    [1_200, countingEn, '1,200', '1,200\u00A0new deals'],
  ] as const)('%d in %o', (amount, style, plain, withUnit) => {
    expect(formatAmount(amount, style)).toBe(plain);
    expect(formatWithUnit(amount, style)).toBe(withUnit);
  });

  test('the unit alone', () => {
    expect(unitLabel(sv, 1)).toBe('kr');
    expect(unitLabel(counting, -1)).toBe('nytt avtal');
  });

  test('refuses what is not whole', () => {
    expect(() => formatAmount(0.5, sv)).toThrow(RangeError);
    expect(() => formatAmount(Number.NaN, sv)).toThrow(RangeError);
  });

  test('in a field: sure, and with the currency where a bare number means more', () => {
    expect(formatForField(kr(13_500), sv)).toBe('13\u00A0500');
    expect(formatForField(kr(-13_500), en)).toBe('-13,500');
    expect(formatForField(kr(13_500), bare('thousand'))).toBe('13\u00A0500\u00A0kr');
    expect(formatForField(kr(13_500), bare('million', en))).toBe('13,500\u00A0SEK');
    expect(formatForField(13, bare('thousand', counting))).toBe('13');
    expect(formatForField(1_234, inCurrency('KWD'))).toBe('1,2340');
    expect(formatForField(1_234_000, inCurrency('KWD', en))).toBe('1,234');
    // groups before the decimals, or none in all: they look like no group
    expect(formatForField(12_345_678, inCurrency('KWD'))).toBe('12\u00A0345,678');
    expect(formatForField(1_234_567, inCurrency('KWD', en))).toBe('1,234.567');
    expect(formatForField(234, inCurrency('KWD'))).toBe('0,234');
  });

  test('as Intl writes it', () => {
    const swedish = new Intl.NumberFormat('sv-SE');
    const english = new Intl.NumberFormat('en-GB');
    fc.assert(
      fc.property(fc.maxSafeInteger(), (count) => {
        expect(formatAmount(count, counting)).toBe(swedish.format(count));
        expect(formatAmount(count, countingEn)).toBe(english.format(count).replace('-', '\u2212'));
      }),
    );
  });
});

describe('per cent, rounded down', () => {
  test('in words of both languages', () => {
    expect(formatPercentDown(996, 1_000, 'sv')).toBe('99\u00A0%');
    expect(formatPercentDown(996, 1_000, 'en')).toBe('99%');
    expect(formatPercentDown(15, 1, 'en')).toBe('1,500%');
    expect(formatPercentDown(-1, 100, 'sv')).toBe('\u22121\u00A0%');
    expect(formatPercentDown(1, 0, 'sv')).toBe('–');
    expect(formatPercentDown(0, 7, 'sv')).toBe('0\u00A0%');
  });
});

describe('what we write we read back', () => {
  const currencies = fc.constantFrom(
    'SEK',
    'NOK',
    'DKK',
    'ISK',
    'EUR',
    'USD',
    'GBP',
    'JPY',
    'KWD',
    'CLF',
    'PLN',
    'MMK',
    'HUF',
  );
  const styles: fc.Arbitrary<AmountStyle> = fc.record({
    locale: fc.constantFrom('sv', 'en'),
    currency: currencies,
    unit: fc.constantFrom(null, deals),
    bareNumber: fc.constantFrom('one', 'thousand', 'million'),
  });
  const amounts = fc.oneof(fc.maxSafeInteger(), fc.integer({ min: -2_000_000, max: 2_000_000 }));

  test('in a field, always', () => {
    fc.assert(
      fc.property(amounts, styles, (amount, style) => {
        expect(readAmount(formatForField(amount, style), style, { negative: true })).toEqual(sure(amount));
      }),
      { numRuns: 2_000 },
    );
  });

  test('with its unit, under every setting for bare numbers, except where three decimals look like a group', () => {
    fc.assert(
      fc.property(amounts, styles, (amount, style) => {
        fc.pre(minorDigits(style) !== 3);
        expect(readAmount(formatWithUnit(amount, style), style, { negative: true })).toEqual(sure(amount));
      }),
      { numRuns: 2_000 },
    );
  });

  test('without its unit, where a bare number means one', () => {
    fc.assert(
      fc.property(amounts, styles, (amount, style) => {
        fc.pre(minorDigits(style) !== 3 && (style.bareNumber === 'one' || style.unit !== null));
        expect(readAmount(formatAmount(amount, style), style, { negative: true })).toEqual(sure(amount));
      }),
      { numRuns: 2_000 },
    );
  });

  test('a mark before three digits is asked (sv), and the choices are its two meanings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 0, max: 99 }),
        fc.constantFrom('.', ','),
        (a, b, mark) => {
          const text = `${a}${mark}${String(b).padStart(2, '0')}0`;
          expect(readAmount(text, sv)).toEqual(ask((a * 1_000 + b * 10) * 100, a * 100 + b));
        },
      ),
    );
  });

  test('whatever is typed, an amount is whole and safe, and 0 or more where it must be', () => {
    const typed = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789,. -+\u2212kmtrnse€:()') }));
    fc.assert(
      fc.property(typed, styles, (text, style) => {
        const reading = readAmount(text, style);
        const found = reading.kind === 'sure' ? [reading.amount] : reading.kind === 'ask' ? reading.choices : [];
        for (const amount of found) expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('what is said beside the field', () => {
  test.each([
    ['', null],
    ['120', null],
    ['120,', { code: 'amount.half', params: { text: '120,' } }],
    ['120.000 ', { code: 'amount.ask', params: { text: '120.000', a: '120\u00A0000', b: '120' } }],
    ['1,255', { code: 'amount.askOne', params: { text: '1,255', a: '1\u00A0255' } }],
    ['5 eur', { code: 'amount.refused.otherCurrency', params: { text: '5 eur', unit: 'kr' } }],
  ])('%j', (text, explanation) => {
    expect(explainReading(text, readAmount(text, sv), sv)).toEqual(explanation);
  });

  test('no message wants more than it gets', () => {
    const given = (key: string): readonly string[] =>
      key === 'amount.half' ? ['text'] : key.startsWith('amount.ask') ? ['text', 'a', 'b'] : ['text', 'unit'];
    for (const [key, { sv: swedish, en: english }] of Object.entries(amountMessages)) {
      const wanted = `${swedish}${english}`.matchAll(/\{(\w+)\}/g);
      for (const [, name] of wanted) expect(given(key)).toContain(name);
    }
  });
});
