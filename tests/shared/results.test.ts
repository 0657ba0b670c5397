import { describe, expect, it } from 'vitest';
import {
  absentDays,
  isAbsentWeek,
  isEverybodyAbsent,
  isMember,
  ownDays,
  resultOf,
  sellerOf,
  sellersInTeam,
  weekState,
} from '../../shared/results.ts';
import { budgetOf, budgetOfPeriod } from '../../shared/budgets.ts';
import { PLAIN, holidaysOn, idOf, teamOf } from './builders.ts';

const ASA = idOf('Åsa');
const NEW = idOf('Ny');
const document = teamOf({
  sellers: ['Åsa', { name: 'Ny', joined: '2026-W46', left: '2026-W48' }],
  results: { Åsa: { '2026-W45': 0, '2026-W46': -500, '2026-W48': 700 }, Ny: { '2026-W44': 100, '2026-W46': 200 } },
  absences: { Åsa: { '2026-W46': 2, '2026-W47': 5, '2026-W48': 5, '2026-W52': 4 } },
  budgets: { Åsa: { '2026-10': 10, '2026-12': 30 }, Ny: { '2026-11': 0 } },
});
const ground = { document, calendar: { ...PLAIN, holidays: holidaysOn('2026-12-24', '2026-12-25') } };

describe('3 results', () => {
  it('a missing result is not 0, and only results may be negative', () => {
    expect(resultOf(document, ASA, '2026-W45')).toBe(0);
    expect(resultOf(document, ASA, '2026-W46')).toBe(-500);
    expect(resultOf(document, ASA, '2026-W47')).toBeNull();
    expect(resultOf(document, 'nobody', '2026-W45')).toBeNull();
  });

  it('are looked up in the document that is given', () => {
    const changed = { ...document, results: document.results.map((result) => ({ ...result, amount: 9 })) };
    expect(resultOf(changed, ASA, '2026-W45')).toBe(9);
    expect(resultOf(document, ASA, '2026-W45')).toBe(0);
  });
});

describe('3 absence and own days', () => {
  it.each([
    ['2026-W45', 0, 5],
    ['2026-W46', 2, 3],
    ['2026-W47', 5, 0],
    ['2026-W52', 4, 0], // three working days, four away: never below 0
    ['2026-W53', 0, 5],
  ])('%s: %d days away, %d own', (week, absent, own) => {
    expect(absentDays(document, ASA, week)).toBe(absent);
    expect(ownDays(ground, ASA, week)).toBe(own);
    expect(isAbsentWeek(ground, ASA, week)).toBe(own === 0);
  });

  it('a week of the whole country’s holidays is absent for all', () => {
    const shut = holidaysOn('2026-11-02', '2026-11-03', '2026-11-04', '2026-11-05', '2026-11-06');
    const closed = { document, calendar: { ...PLAIN, holidays: shut } };
    expect(isEverybodyAbsent(closed, '2026-W45')).toBe(true);
    expect(weekState(closed, ASA, '2026-W45')).toEqual({ state: 'absent', amount: 0, days: 0 });
    expect(isEverybodyAbsent(ground, '2026-W45')).toBe(false);
  });

  it('weeks before joined and after left are gaps', () => {
    expect(['2026-W45', '2026-W46', '2026-W48', '2026-W49'].map((week) => ownDays(ground, NEW, week))).toEqual([
      0, 5, 5, 0,
    ]);
    const seller = sellerOf(document, NEW);
    expect(seller?.name).toBe('Ny');
    if (seller === null) return;
    expect(['2026-W45', '2026-W46', '2026-W48', '2026-W49'].map((week) => isMember(seller, week))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(sellersInTeam(document, '2026-W45').map(({ name }) => name)).toEqual(['Åsa']);
    expect(sellersInTeam(document, '2026-W48').map(({ name }) => name)).toEqual(['Åsa', 'Ny']);
  });

  it('nobody of that id has no days', () => {
    expect(sellerOf(document, 'nobody')).toBeNull();
    expect(ownDays(ground, 'nobody', '2026-W45')).toBe(0);
  });
});

describe('3 what a week is', () => {
  it.each([
    [ASA, '2026-W45', { state: 'value', amount: 0, days: 5 }],
    [ASA, '2026-W46', { state: 'value', amount: -500, days: 3 }],
    [ASA, '2026-W47', { state: 'absent', amount: null, days: 0 }],
    [ASA, '2026-W48', { state: 'absent', amount: 700, days: 0 }],
    [ASA, '2026-W49', { state: 'missing', amount: null, days: 5 }],
    [NEW, '2026-W44', { state: 'notMember', amount: 100, days: 0 }],
    [NEW, '2026-W49', { state: 'notMember', amount: null, days: 0 }],
    ['nobody', '2026-W49', { state: 'notMember', amount: null, days: 0 }],
  ])('%s in %s', (sellerId, week, expected) => {
    expect(weekState(ground, sellerId, week)).toEqual(expected);
  });

  it('everybody is absent when those in the team are, and when nobody is in it', () => {
    expect(isEverybodyAbsent(ground, '2026-W47')).toBe(false); // Ny is there
    const alone = { document: { ...document, sellers: document.sellers.slice(0, 1) }, calendar: PLAIN };
    expect(isEverybodyAbsent(alone, '2026-W47')).toBe(true);
    expect(isEverybodyAbsent({ document: teamOf({ sellers: [] }), calendar: PLAIN }, '2026-W47')).toBe(true);
  });
});

describe('3 budgets', () => {
  it('a month without a budget has none, which is not 0', () => {
    expect(budgetOf(document, ASA, '2026-11')).toBeNull();
    expect(budgetOf(document, NEW, '2026-11')).toBe(0);
    expect(budgetOfPeriod(document, PLAIN, ASA, '2026-Q4')).toBe(40);
    expect(budgetOfPeriod(document, PLAIN, ASA, '2026-Q1')).toBeNull();
  });
});
