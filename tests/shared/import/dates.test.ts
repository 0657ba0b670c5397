import { describe, expect, test } from 'vitest';
import { dateAtZone, decideOrder, ordersOf, readDate, type DateOrder } from '../../../shared/import/dates.ts';

const stockholm = dateAtZone('Europe/Stockholm');

describe('one cell', () => {
  test.each<[string, DateOrder, string | null]>([
    ['2026-03-09', 'ymd', '2026-03-09'],
    ['2026-03-09', 'mdy', '2026-03-09'], // a year in front is read in every column
    ['2026/3/9', 'ymd', '2026-03-09'],
    ['2026.03.09', 'dmy', '2026-03-09'],
    ['20260309', 'dmy', '2026-03-09'],
    ['3/9/2026', 'mdy', '2026-03-09'],
    ['3/9/2026', 'dmy', '2026-09-03'],
    ['03-09-2026', 'mdy', '2026-03-09'],
    ['9.3.2026', 'dmy', '2026-03-09'],
    ['9.3.2026', 'mdy', null], // dots are day first
    ['3/9/2026', 'ymd', null],
    ['13/1/2026', 'mdy', null],
    ['2026-02-29', 'ymd', null],
    ['2024-02-29', 'ymd', '2024-02-29'],
    ['2026-13-01', 'ymd', null],
    ['3/9/26', 'mdy', null],
    ['0226-03-09', 'ymd', null],
    ['2207-03-09', 'ymd', null],
    ['2026-03/09', 'ymd', null],
    ['i går', 'ymd', null],
    ['', 'ymd', null],
    ['2026-03-09 14:30', 'ymd', '2026-03-09'],
    ['2026-03-09T14:30:00', 'ymd', '2026-03-09'],
    ['2026-03-09 14.30.05', 'ymd', '2026-03-09'],
    ['3/9/2026 11:30 PM', 'mdy', '2026-03-09'],
    ['3/9/2026, 12:05 a.m.', 'mdy', '2026-03-09'],
    ['20260309 0900', 'ymd', null],
    ['2026-03-09 25:00', 'ymd', null],
    ['2026-03-09 10:61', 'ymd', null],
    ['2026-03-09T23:30:00.000Z', 'ymd', '2026-03-10'], // half past midnight in Stockholm
    ['2026-03-09T23:30:00+01:00', 'ymd', '2026-03-09'],
    ['2026-03-10T00:30:00+03:00', 'ymd', '2026-03-09'],
    ['2026-03-09T00:00:00Z', 'ymd', '2026-03-09'],
    ['2026-07-09T22:30:00Z', 'ymd', '2026-07-10'], // summer time
  ])('%s, %s: %s', (text, order, date) => {
    expect(readDate(text, order, stockholm)).toBe(date);
  });

  test('midnight with an offset is how systems write a day, wherever the team is', () => {
    expect(readDate('2026-03-09T00:00:00Z', 'ymd', dateAtZone('America/New_York'))).toBe('2026-03-09');
  });

  test.each<[string, readonly DateOrder[]]>([
    ['2026-03-09', ['ymd']],
    ['3/9/2026', ['mdy', 'dmy']],
    ['3/13/2026', ['mdy']],
    ['13/3/2026', ['dmy']],
    ['3.9.2026', ['dmy']],
    ['13/13/2026', []],
    ['1200', []],
  ])('%s can be %s', (text, orders) => {
    expect(ordersOf(text)).toEqual(orders);
  });
});

describe('a column', () => {
  test.each<[string, readonly string[], DateOrder | null, boolean]>([
    ['years first', ['2026-03-09', '20260310'], 'ymd', false],
    ['nothing', [], 'ymd', false],
    ['one value that fits only month first', ['3/4/2026', '3/13/2026'], 'mdy', false],
    ['one value that fits only day first', ['13/3/2026', '3/4/2026'], 'dmy', false],
    ['no value that tells', ['3/4/2026', '5/6/2026'], null, false],
    ['values that are the same both ways', ['3/3/2026', '5/5/2026'], 'dmy', false],
    ['one of each', ['3/13/2026', '13/3/2026'], null, true],
    ['dots', ['3.4.2026'], 'dmy', false],
    ['dots and slashes', ['3.4.2026', '4/3/2026'], 'dmy', false],
    ['junk beside', ['okänt', '', '3/13/2026'], 'mdy', false],
    ['years first among the others', ['2026-03-09', '3/13/2026'], 'mdy', false],
  ])('%s', (_, values, order, contradictory) => {
    expect(decideOrder(values)).toMatchObject({ order, contradictory });
  });

  test('says which values make it a question', () => {
    expect(decideOrder(['3/4/2026']).examples).toEqual(['3/4/2026']);
    expect(decideOrder(['3/13/2026', '13/3/2026']).examples).toEqual(['3/13/2026', '13/3/2026']);
  });
});
