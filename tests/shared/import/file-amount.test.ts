import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../../shared/defaults.ts';
import {
  decideMark,
  fileAmountStyle,
  readFileAmount,
  type AmountUnit,
  type DecimalMark,
} from '../../../shared/import/file-amount.ts';
import { SWEDISH_MONEY } from './sheets.ts';

const settings = defaultSettings('sv');
const meeting = { one: 'möte', many: 'möten' };
const COUNTED = fileAmountStyle({ ...settings, unit: { sv: meeting, en: meeting } }, 'one');

function amount(text: string, mark: DecimalMark = ',', unit: AmountUnit = 'one'): number | string {
  const reading = readFileAmount(text, mark, fileAmountStyle(settings, unit));
  return reading.kind === 'amount' ? reading.amount : reading.kind === 'empty' ? 'empty' : reading.why;
}

describe('one cell', () => {
  test.each<[string, DecimalMark, number | string]>([
    ['1054', ',', 105_400],
    ['0', ',', 0],
    ['-0', ',', 0],
    ['1 200', ',', 120_000],
    ['1\u00a0200', ',', 120_000],
    ['1\u202f200,50', ',', 120_050],
    ['1.200,5', ',', 120_050],
    ['1,200.50', '.', 120_050],
    ['1,200', '.', 120_000],
    ['1,200', ',', 120],
    ['1.200', '.', 120],
    ['1.200', ',', 120_000],
    ['0,10', ',', 10],
    ['1200.500', '.', 120_050], // zeros behind are no parts of an öre
    ['-1200', ',', -120_000],
    ['\u22121 200', ',', -120_000],
    ['+1200', ',', 120_000],
    ['- 1200', ',', -120_000],
    ['1200 kr', ',', 120_000],
    ['SEK 1 200', ',', 120_000],
    ['-SEK 1 200', ',', -120_000],
    ['1 200:-', ',', 120_000],
    ['120 tkr', ',', 12_000_000],
    ['1,2 mnkr', ',', 120_000_000],
    ['', ',', 'empty'],
    ['-', ',', 'empty'],
    ['–', ',', 'empty'],
    ['10,005', ',', 'partOfOre'],
    ['1200.50', ',', 'otherMark'],
    ['1.200,50', '.', 'otherMark'],
    ['€ 100', ',', 'otherCurrency'],
    ['100 USD', ',', 'otherCurrency'],
    ['(1 200)', ',', 'minusForm'],
    ['1 200-', ',', 'minusForm'],
    ['1,2,3', ',', 'wrongGroups'],
    ['12 00', ',', 'wrongGroups'],
    ["120'000", ',', 'wrongGroups'],
    [',5', ',', 'noDigitBeforeMark'],
    ['120,', ',', 'notNumber'],
    ['1e5', ',', 'notNumber'],
    ['n/a', ',', 'notNumber'],
    ['12 %', ',', 'notNumber'],
    ['90071992547409,91', ',', 9_007_199_254_740_991],
    ['90071992547409,92', ',', 'tooLarge'],
    ['99999999999999999999', ',', 'tooLarge'],
  ])('%s with %s: %s', (text, mark, value) => {
    expect(amount(text, mark)).toBe(value);
  });

  test('the unit is the mapping’s, for bare numbers', () => {
    expect(amount('84,5', ',', 'thousand')).toBe(8_450_000);
    expect(amount('1,2345678', ',', 'million')).toBe(123_456_780);
    expect(amount('0,000001', ',', 'thousand')).toBe('partOfOre');
  });

  test('a team that counts has whole numbers only', () => {
    expect(readFileAmount('12', ',', COUNTED)).toEqual({ kind: 'amount', amount: 12 });
    expect(readFileAmount('12,5', ',', COUNTED)).toEqual({ kind: 'refused', why: 'fraction' });
    expect(readFileAmount('12 kr', ',', COUNTED)).toEqual({ kind: 'refused', why: 'countsNotMoney' });
  });

  test('what is written comes back, digit by digit', () => {
    const minor = fc.integer({ min: -(2 ** 53 - 1), max: 2 ** 53 - 1 });
    const grouping = fc.constantFrom('', ' ', '\u00a0', '.');
    fc.assert(
      fc.property(minor, grouping, (öre, group) => {
        const digits = String(Math.abs(öre)).padStart(3, '0');
        const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group);
        expect(amount(`${öre < 0 ? '-' : ''}${whole},${digits.slice(-2)}`)).toBe(öre);
      }),
    );
  });
});

describe('a column', () => {
  test.each<[string, readonly string[], DecimalMark | null, boolean]>([
    ['no marks: the usual one changes nothing', ['1054', '4514'], ',', false],
    ['nothing', [], ',', false],
    ['point', ['1200.50', '1.200'], '.', false],
    ['comma', ['12,5', '1,200'], ',', false],
    ['two groups tell', ['1,200,000'], '.', false],
    ['both marks in one value tell', ['1.200,50'], ',', false],
    ['a group cannot begin with 0', ['0,125'], ',', false],
    ['four digits before', ['1200,500'], ',', false],
    ['only one mark before three digits', ['1,200', '15,000'], null, false],
    ['the same with a part of an öre', ['1,234'], null, false],
    ['one of each', ['12,50', '12.50'], null, true],
    ['junk tells nothing', ['n/a', 'a,b', '12.5.2026'], ',', false],
    ['words beside', ['12,50 kr', 'SEK 13,50'], ',', false],
  ])('%s', (_, values, mark, contradictory) => {
    expect(decideMark(values, SWEDISH_MONEY, ',')).toMatchObject({ mark, contradictory });
  });

  test('says which values make it a question', () => {
    expect(decideMark(['7', '1,200'], SWEDISH_MONEY, ',').examples).toEqual(['1,200']);
    expect(decideMark(['12,50', '12.50'], SWEDISH_MONEY, ',').examples).toEqual(['12.50', '12,50']);
  });

  test('what is counted has no decimals: the mark groups', () => {
    expect(decideMark(['1.200'], COUNTED, '.')).toMatchObject({ mark: ',' });
    expect(decideMark(['1,200'], COUNTED, ',')).toMatchObject({ mark: '.' });
  });
});
