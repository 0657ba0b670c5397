import { describe, expect, it } from 'vitest';
import { daysShareShown, explainLastWeek, shareShown } from '../../../shared/explain/last-week.ts';
import { lastWeekShare, teamLastWeekShare } from '../../../shared/outcome.ts';
import type { Vantage } from '../../../shared/vantage.ts';
import { idOf, teamOf, vantageOn, weeksFrom } from '../builders.ts';
import type { TeamSpec } from '../builders.ts';
import { rows, sentence, styleIn } from './said.ts';

const sv = styleIn('sv');
const en = styleIn('en');
const NOVEMBER = '2026-11'; // weeks 45 to 48

const after = (spec: TeamSpec, more: Partial<Vantage> = {}) => vantageOn(teamOf(spec), '2026-W49', more);
const kronor = (amounts: readonly (number | null)[]) =>
  weeksFrom(
    '2026-W45',
    amounts.map((amount) => (amount === null ? null : amount * 100)),
  );
const spec = (amounts: readonly (number | null)[], more: Partial<TeamSpec> = {}): TeamSpec => ({
  sellers: ['Åsa'],
  results: { Åsa: kronor(amounts) },
  ...more,
});
const share = (team: TeamSpec, more: Partial<Vantage> = {}) => lastWeekShare(after(team, more), idOf('Åsa'), NOVEMBER);

describe('4.2 the last week’s share, explained', () => {
  it('30 000 of 100 000 is 30 %, on 4 of 19 days: 21.05 %, rounded down', () => {
    const answer = explainLastWeek(
      share(spec([20_000, 25_000, 25_000, 30_000], { absences: { Åsa: { '2026-W48': 1 } } })),
      sv,
    );
    expect(sentence(answer)).toBe(
      'Månadens sista vecka gav 30 000 kr av 100 000 kr: 30 %, på 4 av 19 arbetsdagar: 21 %.',
    );
    expect(rows(answer)).toEqual(['Sista veckan, 4 arbetsdagar = 30 000', 'Månaden, 19 arbetsdagar = 100 000']);
  });

  it('in English, and of returns: −20 of 100', () => {
    const answer = share(spec([60, 20, 40, -20]));
    expect(sentence(explainLastWeek(answer, en), 'en')).toBe(
      'The month’s last week brought −20 SEK of 100 SEK: −20%, in 5 of 20 working days: 25%.',
    );
    expect(answer.known && [shareShown(answer, en), daysShareShown(answer, en)]).toEqual(['−20%', '25%']);
  });

  it('the team’s, over the sellers whose own is known: 90 of 200, on 7 of 37 days (18.9 %)', () => {
    const team: TeamSpec = {
      sellers: ['Åsa', 'Björn', 'Cia'],
      results: { Åsa: kronor([10, 10, 10, 70]), Björn: kronor([30, 30, 20, 20]), Cia: kronor([10, null, 10, 9_000]) },
      absences: { Björn: { '2026-W48': 3 } },
    };
    const answer = explainLastWeek(teamLastWeekShare(after(team), NOVEMBER), sv);
    expect(sentence(answer)).toBe('Månadens sista vecka gav 90 kr av 200 kr: 45 %, på 7 av 37 arbetsdagar: 18 %.');
    expect(rows(answer).at(-1)).toBe('Säljare som räknas = 2');
  });

  it.each([
    [share(spec([10, null, 20, 150])), 'En vecka i månaden saknar utfall, så andelen går inte att säga än.'],
    [share(spec([10, 20, 20, 5]), { today: '2026-11-29' }), 'Månaden är inte slut, så andelen går inte att säga än.'],
    [share(spec([10, -30, 0, 10])), 'Månadens utfall är inte över 0, så det finns inget att ta en andel av.'],
    [
      share(spec([10, 20, 20, 5], { absences: { Åsa: { '2026-W48': 5 } } })),
      'Månadens sista vecka hade inga egna arbetsdagar.',
    ],
    [
      share(spec([], { absences: { Åsa: weeksFrom('2026-W45', [5, 5, 5, 5]) } })),
      'Månaden hade inga egna arbetsdagar.',
    ],
    [teamLastWeekShare(after({ sellers: ['Åsa'] }), NOVEMBER), 'Ingen säljares andel är känd för månaden.'],
  ])('unknown: %#', (unknown, expected) => {
    expect(sentence(explainLastWeek(unknown, sv))).toBe(expected);
    expect(sentence(explainLastWeek(unknown, en), 'en')).toMatch(/^[A-Z].*\.$/u);
    expect(explainLastWeek(unknown, sv).rows).toEqual([]);
  });
});
