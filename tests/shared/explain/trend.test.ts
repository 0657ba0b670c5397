import { describe, expect, it } from 'vitest';
import { explainTrend } from '../../../shared/explain/trend.ts';
import { addWeeks } from '../../../shared/periods.ts';
import { sellerTrend, teamTrend } from '../../../shared/trend.ts';
import { idOf, teamOf, vantageOn, weeksFrom } from '../builders.ts';
import type { TeamSpec } from '../builders.ts';
import { CONTRACTS, rows, sentence, styleIn } from './said.ts';

const TARGET = '2026-W48';
const sv = styleIn('sv');
const en = styleIn('en');

function trendIn(amounts: readonly (number | null)[], more: Partial<TeamSpec> = {}) {
  const results = { Åsa: weeksFrom(addWeeks(TARGET, -amounts.length), amounts) };
  return sellerTrend(vantageOn(teamOf({ sellers: ['Åsa'], results, ...more }), TARGET), idOf('Åsa'));
}
/** Weekly kronor, in öre. */
const kronor = (...amounts: readonly number[]) => amounts.map((amount) => amount * 100);

describe('4.3 the trend, explained', () => {
  // per day 1 000, 1 100, …, 1 700: every pair has slope 100, the median is 1 350, 100 / 1 350 = 7.407… %
  const up = trendIn(kronor(5_000, 5_500, 6_000, 6_500, 7_000, 7_500, 8_000, 8_500));

  it('100 a week of 1 350 is 7.4 %', () => {
    expect(sentence(explainTrend(up, sv))).toBe(
      'En vanlig vecka ger 1 350 kr per arbetsdag, och det ändras med +100 kr i veckan, +7,4 %: uppåt.',
    );
    expect(sentence(explainTrend(up, en), 'en')).toBe(
      'A usual week brings 1,350 SEK per working day, and that changes by +100 SEK a week, +7.4%: up.',
    );
  });

  it('rows: each week per day, median, slope, agreement in pairs, and the band', () => {
    const answer = rows(explainTrend(up, sv));
    expect(answer.slice(0, 2)).toEqual([
      'Vecka 40: 5 000 på 5 dagar = 1 000 per dag',
      'Vecka 41: 5 500 på 5 dagar = 1 100 per dag',
    ]);
    expect(answer.slice(7)).toEqual([
      'Vecka 47: 8 500 på 5 dagar = 1 700 per dag',
      'Den mittersta veckan = 1 350 per dag',
      'Ändras = +100 i veckan',
      'I procent av den mittersta = +7,4 % i veckan',
      'Par av veckor som pekar uppåt minus nedåt = 28 av 28 (minst 8 krävs)', // 28 % of 28 is 7.84
      'Uppåt = över 1 %, till och med 15 %',
    ]);
    expect(rows(explainTrend(up, en), 'en').slice(-2)).toEqual([
      'Pairs of weeks that point up less down = 28 of 28 (at least 8 needed)',
      'Up = over 1%, up to 15%',
    ]);
  });

  it.each([
    [[100, 60, 30, 10], 'Brant nedåt = till och med −30 %'], // slopes −40, −35, −30, −30, −25, −20: −30 of 45
    [[103, 102, 101, 100, 99, 98, 97, 70], 'Stabilt = över −5 %, till och med 1 %'],
    [[100, 90, 80, 70], 'Nedåt = över −30 %, till och med −5 %'], // −10 of 85
    [[10, 20, 40, 80], 'Brant uppåt = över 15 %'],
  ])('%s: %s', (perDay, band) => {
    expect(rows(explainTrend(trendIn(kronor(...perDay.map((day) => day * 5))), sv)).at(-1)).toBe(band);
  });

  it('a falling slope is rounded down: −10 / 85 = −11.76 %', () => {
    expect(sentence(explainTrend(trendIn(kronor(500, 450, 400, 350)), sv))).toBe(
      'En vanlig vecka ger 85 kr per arbetsdag, och det ändras med −10 kr i veckan, −11,8 %: nedåt.',
    );
  });

  it('has as many decimals as keep it in its band: 10.04 / 1 000 and 10 / 1 000', () => {
    const line = (step: number) => trendIn([-1.5, -0.5, 0.5, 1.5].map((at) => Math.round(5 * (100_000 + at * step)))); // öre per day
    expect(sentence(explainTrend(line(1_004), sv))).toContain(', +1,004 %: uppåt');
    expect(sentence(explainTrend(line(1_000), sv))).toContain(', +1 %: stabilt');
  });

  it('by the team’s own bands', () => {
    const settings = { trendBands: [-300, -55, 15, 150] as const };
    const trend = trendIn(kronor(500, 510, 520, 530), { settings });
    expect(rows(explainTrend(trend, sv)).at(-1)).toBe('Uppåt = över 1,5 %, till och med 15 %');
  });

  it('weeks that do not agree: of 6 pairs 3 rise and 3 fall, 0 / 6 is below 28 %', () => {
    const even = explainTrend(trendIn(kronor(200, 400, 100, 300)), sv);
    // 2→4 rises, 2→1 falls, 2→3 rises, 4→1 falls, 4→3 falls, 1→3 rises
    expect(sentence(even)).toBe('Veckorna drar åt olika håll, alltså stabilt.');
    // slopes 200, −300, 100, −50 (2→3 over two weeks: 100 / 3 …): the middle of the six is below 0; 28 % of 6 is 1.68
    expect(rows(even).at(-1)).toMatch(/^Par av veckor som pekar .+ = 0 av 6 \(minst 2 krävs\)$/u);
    expect(sentence(explainTrend(trendIn(kronor(200, 400, 100, 300)), en), 'en')).toBe(
      'The weeks pull different ways, so it is steady.',
    );
  });

  it.each([
    ['falling, 6 of 6', [400, 300, 200, 100], 'nedåt minus uppåt = 6 av 6 (minst 2 krävs)'],
    // slopes 0, 0, 0, −300, −150, −100: the middle is −50, 3 − 0 = 3
    ['falling once, 3 of 6', [400, 400, 400, 100], 'nedåt minus uppåt = 3 av 6 (minst 2 krävs)'],
    // of 10 pairs 4 fall and 6 are level: the middle is 0 and tells no way; 28 % of 10 is 2.8
    ['level but for the last', [400, 400, 400, 400, 100], 'åt ena hållet minus det andra = 4 av 10 (minst 3 krävs)'],
  ])('the pairs, counted the way that they point: %s', (_, amounts, said) => {
    const answer = rows(explainTrend(trendIn(kronor(...amounts)), sv));
    expect(answer).toContain(`Par av veckor som pekar ${said}`);
  });

  it('all weeks 0', () => {
    const zero = explainTrend(trendIn([0, 0, 0, 0, 0]), sv);
    expect(sentence(zero)).toBe('Alla 5 veckor är 0, och det räknas som brant nedåt.');
    expect(rows(zero)).toHaveLength(5);
  });

  it.each([
    [
      trendIn(kronor(1, 2, 3)),
      'En trend kräver minst 4 färdiga veckor med arbetsdagar och utfall av de senaste 13.',
      'A trend takes at least 4 finished weeks with working days and a result out of the last 13.',
    ],
    [
      trendIn(kronor(-5, -5, 0, 10)),
      'En vanlig vecka ger inte mer än 0, så ingen ändring går att räkna i procent av det.',
      'A usual week brings no more than 0, so no change can be told in per cent of it.',
    ],
  ])('none: %#', (trend, swedish, english) => {
    expect(sentence(explainTrend(trend, sv))).toBe(swedish);
    expect(sentence(explainTrend(trend, en), 'en')).toBe(english);
    expect(explainTrend(trend, sv).rows).toEqual([]);
  });

  it('of a team that counts, with the decimals that a day has: 0.2, 0.4, 0.6, 0.8 contracts a day', () => {
    const trend = explainTrend(trendIn([1, 2, 3, 4]), styleIn('sv', CONTRACTS));
    expect(sentence(trend)).toBe(
      'En vanlig vecka ger 0,50 avtal per arbetsdag, och det ändras med +0,20 avtal i veckan, +40 %: brant uppåt.',
    );
    expect(rows(trend)[0]).toBe('Vecka 44: 1 på 5 dagar = 0,20 per dag');
  });

  it('of the team: sums over the sellers and their days', () => {
    const results = {
      Åsa: weeksFrom('2026-W44', kronor(500, 500, 500, 500)),
      Bo: weeksFrom('2026-W44', kronor(0, 500, 500, 500)),
    };
    const trend = teamTrend(vantageOn(teamOf({ sellers: ['Åsa', 'Bo'], results }), TARGET));
    expect(rows(explainTrend(trend, sv))[0]).toBe('Vecka 44: 500 på 10 dagar = 50 per dag');
  });
});
