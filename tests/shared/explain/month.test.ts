import { describe, expect, it } from 'vitest';
import { explainLeft, explainNeeded, explainPace, paceOfGoal } from '../../../shared/explain/month.ts';
import { sellerMonth } from '../../../shared/month.ts';
import type { Vantage } from '../../../shared/vantage.ts';
import { PLAIN, holidaysOn, idOf, teamOf, vantageOn, weeksFrom } from '../builders.ts';
import type { TeamSpec } from '../builders.ts';
import { CONTRACTS, rows, sentence, styleIn } from './said.ts';

const sv = styleIn('sv');
const en = styleIn('en');

/** October 2026, weeks 40 to 44: 84 000 kr on 5 + 5 + 2 of 20 own days, seen from week 43; the goal is 150 000 kr. */
const october: TeamSpec = {
  sellers: ['Åsa'],
  results: { Åsa: weeksFrom('2026-W40', [40_000_00, 30_000_00, 14_000_00]) },
  absences: { Åsa: { '2026-W42': 3, '2026-W44': 2 } },
  goals: [{ seller: 'Åsa', period: '2026-10', amount: 150_000_00 }],
};
const on = (spec: TeamSpec, week = '2026-W43', more: Partial<Vantage> = {}) =>
  sellerMonth(vantageOn(teamOf(spec), week, more), idOf('Åsa'));
const goalOf = (amount: number): TeamSpec => ({ ...october, goals: [{ seller: 'Åsa', period: '2026-10', amount }] });
const noGoal: TeamSpec = { ...october, goals: [] };

describe('4.2 pace, explained', () => {
  it('84 000 / 12 × 20 = 140 000', () => {
    const month = on(october);
    expect(sentence(explainPace(month, sv))).toBe(
      'I den här takten: 84 000 kr på 12 av 20 arbetsdagar blir 140 000 kr.',
    );
    expect(sentence(explainPace(month, en), 'en')).toBe(
      'At this pace: 84,000 SEK in 12 of 20 working days makes 140,000 SEK.',
    );
  });

  it('lists the weeks with their results and own days, and the share of the goal: 140 / 150 is 93.3 %', () => {
    expect(rows(explainPace(on(october), sv))).toEqual([
      'Vecka 40, 5 arbetsdagar = 40 000',
      'Vecka 41, 5 arbetsdagar = 30 000',
      'Vecka 42, 2 arbetsdagar = 14 000',
      'Arbetsdagar i månaden = 20',
      'Av månadsmålet 150 000 kr = 93 %',
    ]);
    expect(rows(explainPace(on(october), en), 'en').slice(2)).toEqual([
      'Week 42, 2 working days = 14,000',
      'Working days in the month = 20',
      'Of the month goal of 150,000 SEK = 93%',
    ]);
  });

  it('says that it is rounded down: 100.01 / 3 × 23 = 766.74', () => {
    const odd: TeamSpec = {
      sellers: ['Åsa'],
      results: { Åsa: { '2026-W40': 100_01 } },
      absences: { Åsa: { '2026-W40': 2 } },
    };
    expect(sentence(explainPace(on(odd, '2026-W41'), sv))).toBe(
      'I den här takten: 100,01 kr på 3 av 23 arbetsdagar blir 766 kr, avrundat nedåt.',
    );
    expect(sentence(explainPace(on(odd, '2026-W41'), en), 'en')).toMatch(/makes 766 SEK, rounded down\.$/u);
  });

  it('of a team that counts: 9 / 14 × 20 = 12.86, of 20 it is 64.3 %, not 12 / 20', () => {
    const style = styleIn('sv', CONTRACTS);
    const counting: TeamSpec = {
      ...goalOf(20),
      results: { Åsa: weeksFrom('2026-W40', [4, 3, 2]) },
      absences: { Åsa: { '2026-W42': 1, '2026-W43': 2, '2026-W44': 2 } }, // 14 of 20
    };
    const month = on(counting);
    expect(sentence(explainPace(month, style))).toBe(
      'I den här takten: 9 avtal på 14 av 20 arbetsdagar blir 12 avtal, avrundat nedåt.',
    );
    expect(rows(explainPace(month, style)).at(-1)).toBe('Av månadsmålet 20 avtal = 64 %');
    const english = styleIn('en', CONTRACTS);
    expect(sentence(explainPace(month, english), 'en')).toContain('9 contracts in 14 of 20 working days');
  });

  it('of returns: −10 / 5 × 20 = −40', () => {
    const returns = { ...october, results: { Åsa: { '2026-W40': -10_00 } } };
    expect(sentence(explainPace(on(returns, '2026-W41'), sv))).toBe(
      'I den här takten: −10 kr på 5 av 20 arbetsdagar blir −40 kr.',
    );
  });

  it('has no share of a goal of 0, or of none', () => {
    expect(rows(explainPace(on(goalOf(0)), sv)).at(-1)).toBe('Arbetsdagar i månaden = 20');
    expect(rows(explainPace(on(noGoal), sv)).at(-1)).toBe('Arbetsdagar i månaden = 20');
    const { pace } = on(october);
    expect(pace.known && paceOfGoal(pace, 0, 'sv')).toBeNull();
  });

  it('says why there is none', () => {
    const first = explainPace(on(october, '2026-W40'), sv);
    expect(sentence(first)).toBe(
      'Ingen färdig vecka i månaden har egna arbetsdagar och ett utfall än, så det finns ingen takt.',
    );
    const away: TeamSpec = { sellers: ['Åsa'], absences: { Åsa: weeksFrom('2026-W40', [5, 5, 5, 5, 5]) } };
    expect(sentence(explainPace(on(away), sv))).toBe('Månaden har inga egna arbetsdagar, så det finns ingen takt.');
    expect(sentence(explainPace(on(away), en), 'en')).toBe(
      'The month has no working days for this seller, so there is no pace.',
    );
    expect(first.rows).toEqual([]);
  });

  it('of who joined in the middle of the month: 14 000 / 2 × 10 = 70 000', () => {
    const joined: TeamSpec = {
      ...october,
      sellers: [{ name: 'Åsa', joined: '2026-W42' }],
      results: { Åsa: { '2026-W42': 14_000_00 } },
    };
    expect(sentence(explainPace(on(joined), sv))).toBe(
      'I den här takten: 14 000 kr på 2 av 10 arbetsdagar blir 70 000 kr.',
    );
  });

  it('a figure in an absent week counts, on no day: (10 + 7 + 10) / 10 × 15 = 40.5', () => {
    const away: TeamSpec = {
      ...noGoal,
      absences: { Åsa: { '2026-W41': 5, '2026-W44': 5 } },
      results: { Åsa: { '2026-W40': 10_00, '2026-W41': 7_00, '2026-W42': 10_00 } },
    };
    expect(sentence(explainPace(on(away), sv))).toBe(
      'I den här takten: 27 kr på 10 av 15 arbetsdagar blir 40 kr, avrundat nedåt.',
    );
    expect(rows(explainPace(on(away), sv))[1]).toBe('Vecka 41, 0 arbetsdagar = 7');
  });
});

describe('4.2 left, explained', () => {
  it('150 000 − 84 000 = 66 000', () => {
    const left = explainLeft(on(october), sv);
    expect(sentence(left)).toBe('Målet 150 000 kr minus 84 000 kr hittills ger 66 000 kr kvar.');
    expect(rows(left)).toEqual([
      'Vecka 40 = 40 000',
      'Vecka 41 = 30 000',
      'Vecka 42 = 14 000',
      'Hittills i månaden = 84 000',
      'Månadsmålet = 150 000',
    ]);
    expect(sentence(explainLeft(on(october), en), 'en')).toBe(
      'The goal of 150,000 SEK less 84,000 SEK so far leaves 66,000 SEK.',
    );
  });

  it.each([
    [goalOf(84_000_00), '84 000 kr hittills räcker till målet 84 000 kr: inget är kvar.'],
    [goalOf(0), '84 000 kr hittills räcker till målet 0 kr: inget är kvar.'],
    [noGoal, '84 000 kr hittills i månaden, men inget mål att räkna ner mot.'],
    [
      { ...october, results: { Åsa: { '2026-W40': -10_00 } } },
      'Målet 150 000 kr minus −10 kr hittills ger 150 010 kr kvar.',
    ],
  ])('%#', (spec, expected) => {
    expect(sentence(explainLeft(on(spec), sv))).toBe(expected);
  });

  it('in a month without results', () => {
    const empty = explainLeft(on({ sellers: ['Åsa'] }), en);
    expect(sentence(empty, 'en')).toBe('No result in the month yet, and no goal to count down to.');
    expect(rows(empty, 'en')).toEqual(['So far in the month = none yet']); // what is missing is not 0
    const stated = explainLeft(on({ ...october, results: {} }), sv);
    expect(sentence(stated)).toBe('Inget utfall i månaden än: hela målet 150 000 kr är kvar.');
    expect(rows(stated)).toEqual(['Hittills i månaden = finns inte än', 'Månadsmålet = 150 000']);
  });
});

describe('4.2 needed per week, explained', () => {
  it('66 000 / 2 = 33 000', () => {
    const needed = explainNeeded(on(october), sv);
    expect(sentence(needed)).toBe('66 000 kr kvar på 2 veckor blir 33 000 kr i veckan.');
    expect(rows(needed)).toEqual(['Vecka 43 = 5 arbetsdagar', 'Vecka 44 = 3 arbetsdagar']);
    expect(sentence(explainNeeded(on(october), en), 'en')).toBe(
      '66,000 SEK left over 2 weeks makes 33,000 SEK a week.',
    );
  });

  it.each([
    [goalOf(84_000_00 + 201_00), '201 kr kvar på 2 veckor blir 101 kr i veckan, avrundat uppåt.'], // 100.50
    [goalOf(84_000_00), 'Månadsmålet är nått, så inget mer behövs per vecka.'],
    [goalOf(0), 'Månadsmålet är nått, så inget mer behövs per vecka.'],
    [noGoal, 'Utan månadsmål går det inte att säga vad som behövs per vecka.'],
    [
      { ...october, absences: { Åsa: { '2026-W43': 5, '2026-W44': 5 } } },
      'Ingen vecka med egna arbetsdagar är kvar i månaden att dela på.',
    ],
  ])('%#', (spec, expected) => {
    expect(sentence(explainNeeded(on(spec), sv))).toBe(expected);
  });

  it('a week without working days is none to share it out over', () => {
    const shut = holidaysOn('2026-10-19', '2026-10-20', '2026-10-21', '2026-10-22', '2026-10-23');
    const month = on(october, '2026-W43', { calendar: { ...PLAIN, holidays: shut } });
    expect(sentence(explainNeeded(month, sv))).toBe('66 000 kr kvar på 1 vecka blir 66 000 kr i veckan.');
  });

  it('of a team that counts: 7 / 2 is 4', () => {
    const style = styleIn('en', CONTRACTS);
    const counting = { ...goalOf(8), results: { Åsa: { '2026-W40': 1 } } };
    expect(sentence(explainNeeded(on(counting), style), 'en')).toBe(
      '7 contracts left over 2 weeks makes 4 contracts a week, rounded up.',
    );
  });
});
