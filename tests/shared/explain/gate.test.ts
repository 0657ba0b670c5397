import { describe, expect, it } from 'vitest';
import { explainGate, explainRestatement } from '../../../shared/explain/gate.ts';
import { gateOf, restatementTest } from '../../../shared/gate.ts';
import type { Vantage } from '../../../shared/vantage.ts';
import { idOf, teamOf, vantageOn, gateTeam } from '../builders.ts';
import type { TeamSpec } from '../builders.ts';
import { CONTRACTS, rows, said, sentence, styleIn } from './said.ts';

const ASA = idOf('Åsa');
const sv = styleIn('sv');
const en = styleIn('en');

/** The same in kronor. */
function team(
  amounts: readonly (number | null)[],
  goal: number | null,
  best: number | null = null,
  more: Partial<TeamSpec> = {},
): TeamSpec {
  const ore = (amount: number | null): number | null => (amount === null ? null : amount * 100);
  return gateTeam(amounts.map(ore), ore(goal), ore(best), more);
}

const gate = (spec: TeamSpec, week = '2026-W47', more: Partial<Vantage> = {}) =>
  gateOf(vantageOn(teamOf(spec), week, more), ASA);

describe('4.4 the gate, explained: up', () => {
  it('what is sold beside the goal', () => {
    const up = gate(team([50_000, 40_000], 84_000));
    expect(sentence(explainGate(up, sv))).toBe(
      '90 000 kr hittills räcker till målet 84 000 kr: det är nått, dags för ett nytt och högre.',
    );
    expect(sentence(explainGate(up, en), 'en')).toBe(
      '90,000 SEK so far covers the goal of 84,000 SEK: it is reached, time for a new and higher one.',
    );
    expect(rows(explainGate(up, sv))).toEqual(['Hittills i månaden = 90 000', 'Månadsmålet = 84 000']);
  });

  it('a goal of 0, with results and without any: what is missing is not 0', () => {
    expect(sentence(explainGate(gate(team([0, 0], 0)), sv))).toMatch(/^0 kr hittills räcker till målet 0 kr/u);
    const empty = explainGate(gate(team([null, null], 0)), sv);
    expect(sentence(empty)).toBe('Målet 0 kr är nått redan utan utfall: dags för ett nytt och högre.');
    expect(rows(empty)).toEqual(['Hittills i månaden = finns inte än', 'Månadsmålet = 0']);
  });
});

describe('4.4 the gate, explained: down, with both tests worked out', () => {
  it('need: (100 − 40) / 2 = 30 against 125 % of 23 = 28.75; pace 40 / 10 × 20 = 80 against 60', () => {
    const down = gate(team([20_000, 20_000], 100_000, 23_000));
    expect(sentence(explainGate(down, sv))).toBe(
      'Det behövs 30 000 kr i veckan, över gränsen 28 750 kr, 125 % av bästa veckan.',
    );
    expect(sentence(explainGate(down, en), 'en')).toBe(
      'It takes 30,000 SEK a week, over the limit of 28,750 SEK, 125% of the best week.',
    );
    expect(rows(explainGate(down, sv))).toEqual([
      'Behövs per vecka = 30 000',
      '125 % av bästa veckan, 23 000 kr = 28 750',
      'I den här takten = 80 000',
      '60 % av månadsmålet, 100 000 kr = 60 000',
    ]);
  });

  it('pace: 29 / 10 × 20 = 58 against 60; need 35.5 against 36.25', () => {
    const down = gate(team([15_000, 14_000], 100_000, 29_000));
    expect(sentence(explainGate(down, sv))).toBe('Takten ger 58 000 kr, under gränsen 60 000 kr, 60 % av månadsmålet.');
    expect(sentence(explainGate(down, en), 'en')).toBe(
      'The pace makes 58,000 SEK, under the limit of 60,000 SEK, 60% of the month goal.',
    );
    expect(rows(explainGate(down, en), 'en')).toEqual([
      'Needed per week = 35,500',
      '125% of the best week, 29,000 SEK = 36,250',
      'At this pace = 58,000',
      '60% of the month goal, 100,000 SEK = 60,000',
    ]);
  });

  it('both, of returns: (100 + 10) / 2 = 55 against 125 % of −5 = −6.25; pace −20 against 60', () => {
    const down = gate(team([-5_000, -5_000], 100_000));
    expect(sentence(explainGate(down, sv))).toBe(
      'Det behövs 55 000 kr i veckan, över gränsen −6 250 kr (125 % av bästa veckan), och takten ger −20 000 kr, ' +
        'under gränsen 60 000 kr (60 % av målet).',
    );
    expect(sentence(explainGate(down, en), 'en')).toBe(
      'It takes 55,000 SEK a week, over the limit of −6,250 SEK (125% of the best week), and the pace makes −20,000 SEK, ' +
        'under the limit of 60,000 SEK (60% of the goal).',
    );
  });

  it('without a pace: away so far in the month', () => {
    const away = { absences: { Åsa: { '2026-W45': 5, '2026-W46': 5 } } };
    const down = gate(team([], 1_000, 100, away));
    expect(sentence(explainGate(down, sv))).toMatch(/^Det behövs 500 kr i veckan, över gränsen 125 kr/u);
    expect(rows(explainGate(down, sv))).toEqual([
      'Behövs per vecka = 500',
      '125 % av bästa veckan, 100 kr = 125',
      'I den här takten = finns inte än',
    ]);
  });

  it('what is shown stands to its limit as the exact figures do, in a team that counts', () => {
    const settings = { ...CONTRACTS, gate: { neededOfBest: 125, paceOfGoal: 60 } };
    const style = styleIn('sv', CONTRACTS);
    const counting = (sold: number, goal: number, best: number): TeamSpec => ({
      ...team([], null),
      settings,
      results: { Åsa: { '2026-W40': best, '2026-W45': sold, '2026-W46': 0 } },
      goals: [{ seller: 'Åsa', period: '2026-11', amount: goal }],
    });
    // (7 − 4) / 2 = 1.5 is shown as 2 and is not above 1.25 × 4 = 5; pace 8 is not below 4.2, shown as 4
    expect(sentence(explainGate(gate(counting(4, 7, 4)), style))).toBe(
      'Det behövs 2 avtal i veckan; gränsen är 5 avtal (125 % av bästa veckan). Takten ger 8 avtal; gränsen är 4 avtal (60 % av målet).',
    );
    // (13 − 4) / 2 = 4.5 is shown as 5 and is not above 1.25 × 4 = 5; pace 8 is not below 7.8, shown as 7
    expect(sentence(explainGate(gate(counting(4, 13, 4)), style))).toContain(
      'Det behövs 5 avtal i veckan; gränsen är 5 avtal',
    );
    // (7 − 3) / 2 = 2 against 1.25 × 3 = 3.75, shown as 4: not above; (11 − 3) / 2 = 4 is above 3.75, shown as 3
    expect(sentence(explainGate(gate(counting(3, 7, 3)), style))).toContain('2 avtal i veckan; gränsen är 4 avtal');
    expect(sentence(explainGate(gate(counting(3, 11, 3)), style))).toContain('4 avtal i veckan, över gränsen 3 avtal');
  });
});

describe('4.4 the gate, explained: closed', () => {
  it('on course: 30 = 125 % of 24, pace 80', () => {
    const closed = explainGate(gate(team([20_000, 20_000], 100_000, 24_000)), sv);
    expect(sentence(closed)).toBe(
      'Det behövs 30 000 kr i veckan; gränsen är 30 000 kr (125 % av bästa veckan). Takten ger 80 000 kr; ' +
        'gränsen är 60 000 kr (60 % av målet).',
    );
    expect(closed.rows).toHaveLength(4);
  });

  it('on course with neither best nor pace, and with one of them', () => {
    const away = { absences: { Åsa: { '2026-W45': 5, '2026-W46': 5 } } };
    const neither = explainGate(gate(team([], 1_000, null, away)), sv);
    expect(sentence(neither)).toBe('Det finns varken en bästa vecka eller en takt att pröva målet mot än.');
    expect(rows(neither)).toEqual(['Bästa veckan = finns inte än', 'I den här takten = finns inte än']);
    expect(sentence(explainGate(gate(team([], 100, 900, away)), sv))).toBe(
      'Det behövs 50 kr i veckan, inte över gränsen 1 125 kr, 125 % av bästa veckan.',
    );
  });

  it.each([
    [
      gate(team([10_000, 0], null)),
      'Inget månadsmål är sagt, så det finns inget att höja eller sänka.',
      'No month goal is stated, so there is nothing to raise or lower.',
    ],
    [
      gate(team([10_000], 50_000), '2026-W46'),
      'Månadsmålet prövas från vecka 3 av 4, och det här är vecka 2.',
      'The month goal is tested from week 3 of 4 on, and this is week 2.',
    ],
    [
      gate(team([10_000, 0, 0], 50_000, null, { absences: { Åsa: { '2026-W48': 5 } } }), '2026-W48'),
      'Ingen vecka med egna arbetsdagar är kvar i månaden, så målet står kvar.',
      'No week with working days for this seller is left in the month, so the goal stands.',
    ],
    [
      gate(team([null, 1], 100)),
      'Utfallet för vecka 45 saknas, och innan det finns föreslås ingen sänkning.',
      'The result of week 45 is missing, and until it is there no lowering is suggested.',
    ],
    [
      gate(team([null, null, 1], 100), '2026-W48'),
      'Utfallet för veckorna 45, 46 saknas, och innan det finns föreslås ingen sänkning.',
      'The result of weeks 45, 46 is missing, and until it is there no lowering is suggested.',
    ],
    [
      gate(team([10, 10], 100), '2026-W48', { today: '2026-11-19' }),
      'Vecka 47 pågår utan utfall, och innan det finns föreslås ingen sänkning.',
      'Week 47 is running without a result, and until it is there no lowering is suggested.',
    ],
  ])('%#', (closed, swedish, english) => {
    expect(sentence(explainGate(closed, sv))).toBe(swedish);
    expect(sentence(explainGate(closed, en), 'en')).toBe(english);
  });
});

describe('4.4 the test of a good restatement, explained', () => {
  const test = (amounts: readonly (number | null)[], newGoal: number, week = '2026-W47') =>
    explainRestatement(restatementTest(vantageOn(teamOf(team(amounts, 100)), week), ASA, newGoal * 100), sv);
  const word = (...args: Parameters<typeof test>) => {
    const found = test(...args);
    return found === null ? null : said(found);
  };

  it.each([
    // (81 − 30) / 2 = 25.5, rounded up
    [[10, 20], 81, '51 kr kvar på 2 veckor ger 26 kr i veckan, över senaste veckans 20 kr: månaden lämnas uppåt.'],
    [[10, 20], 70, '40 kr kvar på 2 veckor ger 20 kr i veckan, inte över senaste veckans 20 kr. Säljaren bestämmer.'],
    [[-50, -10], 0, '60 kr kvar på 2 veckor ger 30 kr i veckan, över senaste veckans −10 kr: månaden lämnas uppåt.'],
    [[10, 20], 30, 'Det målet är redan nått: 30 kr hittills. Säljaren bestämmer.'],
    [[null, null], 30, null],
  ])('results %s, new goal %d', (amounts, newGoal, expected) => {
    expect(word(amounts, newGoal)).toBe(expected);
  });

  it('in the last week', () => {
    expect(word([10, 20, 20], 71, '2026-W48')).toBe(
      'Det ger 21 kr i veckan, över senaste veckans 20 kr: månaden lämnas uppåt.',
    );
  });

  it('against a latest result of 20.25 kr, (70.75 − 30.25) / 2 = 20.25 is not above it: shown in öre', () => {
    const spec = { ...team([], 100), results: { Åsa: { '2026-W45': 10_00, '2026-W46': 20_25 } } };
    const at = (goal: number) => restatementTest(vantageOn(teamOf(spec), '2026-W47'), ASA, goal);
    const shown = (goal: number) => said(explainRestatement(at(goal), en) ?? { code: 'value.none' }, 'en');
    expect(shown(70_75)).toBe(
      '40.50 SEK left over 2 weeks makes 20.25 SEK a week, not above the latest week’s 20.25 SEK. The seller decides.',
    );
    expect(shown(70_76)).toBe(
      '40.51 SEK left over 2 weeks makes 20.26 SEK a week, above the latest week’s 20.25 SEK: the month is left upward.',
    );
  });
});
