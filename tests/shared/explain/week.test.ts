import { describe, expect, it } from 'vitest';
import { explainBest, explainHits, explainKept, explainNew } from '../../../shared/explain/week.ts';
import { keptOf, recentHitRate } from '../../../shared/kept.ts';
import { bestOf13 } from '../../../shared/month.ts';
import { addWeeks } from '../../../shared/periods.ts';
import { heldMeeting, idOf, teamOf, vantageOn, weeksFrom } from '../builders.ts';
import type { TeamSpec } from '../builders.ts';
import { CONTRACTS, rows, sentence, styleIn } from './said.ts';

const ASA = idOf('Åsa');
const WEEK = '2026-W47';
const sv = styleIn('sv');
const en = styleIn('en');
const goal = (amount: number) => [{ seller: 'Åsa', period: WEEK, amount }];
const result = (amount: number) => ({ Åsa: { [WEEK]: amount } });

function kept(spec: Partial<TeamSpec>, today = '2026-11-23') {
  const vantage = vantageOn(teamOf({ sellers: ['Åsa'], ...spec }), '2026-W48', { today });
  return keptOf(vantage, ASA, WEEK);
}

describe('4.2 kept, explained', () => {
  it('of a week before the seller joined', () => {
    expect([sentence(explainNew(WEEK)), sentence(explainNew(WEEK), 'en'), explainNew(WEEK).rows]).toEqual([
      'Vecka 47 var före tiden i teamet, så det finns inget att följa upp.',
      'Week 47 was before this seller joined the team, so there is nothing to follow up.',
      [],
    ]);
  });

  it.each([
    [
      { results: result(91_750_00), goals: goal(90_000_00) },
      'Vecka 47 gav 91 750 kr mot målet 90 000 kr: veckomålet är nått.',
      'Week 47 brought 91,750 SEK against the goal of 90,000 SEK: the week goal is reached.',
    ],
    [
      { results: result(29_400_00), goals: goal(60_000_00) },
      'Vecka 47 gav 29 400 kr mot målet 60 000 kr: 30 600 kr fattades.',
      'Week 47 brought 29,400 SEK against the goal of 60,000 SEK: 30,600 SEK short.',
    ],
    [
      { results: result(-1_00), goals: goal(0) }, // a week of returns, a goal of 0
      'Vecka 47 gav −1 kr mot målet 0 kr: 1 kr fattades.',
      'Week 47 brought −1 SEK against the goal of 0 SEK: 1 SEK short.',
    ],
    [
      { results: result(0), goals: goal(0) },
      'Vecka 47 gav 0 kr mot målet 0 kr: veckomålet är nått.',
      'Week 47 brought 0 SEK against the goal of 0 SEK: the week goal is reached.',
    ],
    [
      { results: result(99_00), goals: goal(100_00), absences: { Åsa: { [WEEK]: 1 } } },
      'Vecka 47 gav 99 kr mot målet 100 kr, men med frånvaro i veckan räknas det inte som en miss.',
      'Week 47 brought 99 SEK against the goal of 100 SEK, but in a week with time away that is no miss.',
    ],
    [
      { results: result(5_00) },
      'Inget mål var sagt för vecka 47, så det finns inget att mäta mot.',
      'No goal was stated for week 47, so there is nothing to measure against.',
    ],
    [
      { goals: goal(100_00) },
      'Utfallet för vecka 47 saknas än, och det som saknas räknas inte som 0.',
      'The result of week 47 is still missing, and what is missing does not count as 0.',
    ],
    [
      { results: result(5_00), goals: goal(1_00), absences: { Åsa: { [WEEK]: 5 } } },
      'Vecka 47 hade inga egna arbetsdagar, så den räknas åt inget håll.',
      'Week 47 had no working days for this seller, so it counts neither way.',
    ],
  ])('%#', (spec, swedish, english) => {
    expect(sentence(explainKept(WEEK, kept(spec), sv))).toBe(swedish);
    expect(sentence(explainKept(WEEK, kept(spec), en), 'en')).toBe(english);
  });

  it('a running week', () => {
    const running = explainKept(WEEK, kept({ results: result(5_00), goals: goal(1_00) }, '2026-11-20'), sv);
    expect(sentence(running)).toBe('Vecka 47 pågår och räknas när den är slut.');
  });

  it('rows: result, the promise, and what came later beside it', () => {
    const meetings = [heldMeeting('m', WEEK, { closedAt: '2026-11-16T09:00:00.000Z' })];
    const goals = [
      { seller: 'Åsa', period: WEEK, amount: 100_00, at: '2026-11-16T08:00:00.000Z' },
      { seller: 'Åsa', period: WEEK, amount: 50_00, at: '2026-11-19T08:00:00.000Z' },
    ];
    expect(rows(explainKept(WEEK, kept({ results: result(60_50), goals, meetings }), sv))).toEqual([
      'Utfall vecka 47 = 60,50',
      'Veckomålet = 100',
      'Ändrat senare, räknas inte = 50',
    ]);
    expect(rows(explainKept(WEEK, kept({}), sv))).toEqual([]);
  });

  it('of a team that counts', () => {
    const style = styleIn('en', CONTRACTS);
    expect(sentence(explainKept(WEEK, kept({ results: result(1), goals: goal(2) }), style), 'en')).toBe(
      'Week 47 brought 1 contract against the goal of 2 contracts: 1 contract short.',
    );
  });
});

describe('4.4 best of 13 weeks, explained', () => {
  const best = (amounts: readonly (number | null)[]) => {
    const document = teamOf({ sellers: ['Åsa'], results: { Åsa: weeksFrom('2026-W40', amounts) } });
    return bestOf13(vantageOn(document, '2026-W48'), ASA);
  };

  it('the best, and the weeks it is the best of', () => {
    const three = best([50_00, null, 20_00, 80_00]);
    expect(sentence(explainBest(three, sv))).toBe(
      'Vecka 43 gav 80 kr, mest av de 3 veckor med utfall bland de senaste 13.',
    );
    expect(sentence(explainBest(three, en), 'en')).toBe(
      'Week 43 brought 80 SEK, the most of the 3 weeks with a result among the last 13.',
    );
    expect(rows(explainBest(three, sv))).toEqual(['Vecka 40 = 50', 'Vecka 42 = 20', 'Vecka 43 = 80']);
  });

  it('the only one, also of returns; none', () => {
    expect(sentence(explainBest(best([-5_00]), sv))).toBe(
      'Vecka 40 gav −5 kr, den enda veckan med utfall bland de senaste 13.',
    );
    expect(sentence(explainBest(best([]), sv))).toBe('Ingen av de senaste 13 veckorna har ett utfall.');
    expect(sentence(explainBest(best([]), en), 'en')).toBe('None of the last 13 weeks has a result.');
  });
});

describe('4.2 hit rate, explained', () => {
  const weekGoals = (first: string, amounts: readonly number[]) =>
    amounts.map((amount, index) => ({ seller: 'Åsa', period: addWeeks(first, index), amount }));
  const hits = (spec: Partial<TeamSpec>) =>
    recentHitRate(vantageOn(teamOf({ sellers: ['Åsa'], ...spec }), '2026-W48'), ASA);

  it('two of three; the rest by their reason, from when the seller joined', () => {
    const rate = hits({
      sellers: [{ name: 'Åsa', joined: '2026-W41' }],
      // kept, missed, no result, excused, kept with a day away, absent, no goal
      results: { Åsa: weeksFrom('2026-W41', [10_00, 9_00, null, 9_00, 10_00, 10_00, 10_00]) },
      absences: { Åsa: { '2026-W44': 1, '2026-W45': 1, '2026-W46': 5 } },
      goals: weekGoals('2026-W41', [10_00, 10_00, 10_00, 10_00, 10_00, 10_00]),
    });
    expect(sentence(explainHits(rate, sv))).toBe('Av 3 veckomål med känt svar de senaste 13 veckorna nåddes 2.');
    expect(sentence(explainHits(rate, en), 'en')).toBe(
      'Of 3 week goals with a known answer in the last 13 weeks, 2 were reached.',
    );
    expect(rows(explainHits(rate, sv))).toEqual([
      'Vecka 41: 10 mot 10 = Nått',
      'Vecka 42: 9 mot 10 = Ej nått',
      'Vecka 45: 10 mot 10 = Nått',
      'Inget mål = v. 47',
      'Utfall saknas = v. 43',
      'Räknas inte = v. 44',
      'Borta = v. 46',
    ]);
  });

  it('none that is known', () => {
    expect(sentence(explainHits(hits({}), sv))).toBe('Inget veckomål de senaste 13 veckorna har ett känt svar.');
    expect(rows(explainHits(hits({}), en), 'en')).toEqual([
      'No goal = w. 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47',
    ]);
  });
});
