/** The month under a chart: what it says, and where its cells end. */
import { renderPlain, unmount } from '../render-view.tsx';
import { afterEach, describe, expect, test } from 'vitest';
import { MonthTrack } from '../../../renderer/charts/month-track.tsx';
import { LanguageProvider } from '../../../renderer/language.tsx';
import { amountStyle } from '../../../shared/amounts/style.ts';
import { defaultSettings } from '../../../shared/defaults.ts';
import type { Amount } from '../../../shared/document.ts';
import type { MonthTrack as Track } from '../../../shared/stage-screens.ts';
import { sellerTrack, teamTrack } from '../../../shared/stage/charts.ts';
import { idOf, teamOf, vantageOn, weeksFrom, type TeamSpec } from '../../shared/builders.ts';
import { atStop, MONTH, modelIn } from './demo-meeting.ts';
import { show, words } from './stage.tsx';

afterEach(unmount);

/** November 2026 is the weeks 45 to 48. */
function trackOf(spec: Partial<TeamSpec>, whose: 'seller' | 'team' = 'seller'): Track {
  const vantage = vantageOn(teamOf({ sellers: ['Åsa', 'Bo'], ...spec }), '2026-W48');
  return whose === 'team' ? teamTrack(vantage) : sellerTrack(vantage, idOf('Åsa'));
}

async function draw(track: Track, draft: Amount | null = null): Promise<void> {
  await renderPlain(
    <LanguageProvider locale="sv">
      <MonthTrack track={track} style={amountStyle(defaultSettings('sv'), 'sv')} draft={draft} />
    </LanguageProvider>,
  );
}

/** The cells' ends as shares of where the goal stands, in per cent. */
function ends(look: 'sold' | 'saying'): readonly number[] {
  const share = (text: string | undefined): number => Number((text ?? '').replace('%', ''));
  const goal = share(document.querySelector<HTMLElement>('[class*="_goalMark_"]')?.style.left);
  return [...document.querySelectorAll<HTMLElement>(`[class*="_cell_"][class*="_${look}_"]`)].map(({ style }) =>
    Math.round(((share(style.left) + share(style.width)) / goal) * 100),
  );
}

/** What is drawn, without the table for those who cannot see it. */
function seen(): string {
  const copy = document.body.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.visually-hidden').forEach((table) => table.remove());
  return words(copy);
}

const goals = [{ seller: 'Åsa', period: '2026-11', amount: 50_000_00 }];

describe('3 a missing result is not 0', () => {
  test('a month without a result says so with a dash, one with results of 0 says 0', async () => {
    await draw(trackOf({ goals }));
    expect(seen()).toBe('November –50 000');
    await draw(trackOf({ goals, results: { Åsa: { '2026-W45': 0 } } }));
    expect(seen()).toBe('November 050 000');
  });
});

describe('3 nor at the gate', () => {
  test.each([
    ['Jonas', 'Jonas BergInget utfall än, en vecka kvar'],
    ['Erik', 'Erik LundqvistInget utfall än, en vecka kvar'],
  ])('of %s, opened before the first result of the month', async (name, expected) => {
    const document = atStop(name, true).document();
    const results = document.results.filter(({ week }) => week < '2026-W45');
    await show(modelIn({ ...document, results }));
    expect(words()).toContain(expected);
  });

  test('a goal of 0 is reached without one', async () => {
    const document = atStop('Jonas', true).document();
    const goals = document.goals.map((goal) => (goal.period === MONTH ? { ...goal, amount: 0 } : goal));
    const results = document.results.filter(({ week }) => week < '2026-W45');
    await show(modelIn({ ...document, goals, results }));
    expect(words()).toMatch(/Jonas BergMånadsmålet är nått(?!:)/u);
  });
});

describe('the solid cells end where the figure says', () => {
  const results = { Åsa: weeksFrom('2026-W45', [20_000_00, 21_000_00, -3_000_00]) };

  test('20 000 + 21 000 − 3 000 = 38 000, of 50 000: at 40 and 76 per cent', async () => {
    await draw(trackOf({ goals, results }));
    expect(words()).toContain('November 38 000');
    expect(ends('sold')).toEqual([40, 76]);
  });

  test('what is typed goes on from there: 38 000 + 6 000 at 88 per cent', async () => {
    await draw(trackOf({ goals, results }), 6_000_00);
    expect(ends('saying')).toEqual([88]);
  });

  test('of the target week 2 000 was taken back: a typed 6 000 makes 38 000 + 8 000, at 92 per cent', async () => {
    const Åsa = weeksFrom('2026-W45', [20_000_00, 20_000_00, 0, -2_000_00]);
    await draw(trackOf({ goals, results: { Åsa } }), 6_000_00);
    expect([ends('sold'), ends('saying')]).toEqual([[40, 76], [92]]);
  });
});

describe('4.2 a sum over some says of how many it is', () => {
  const budgets = { Åsa: { '2026-11': 40_000_00 } };

  test('beside the team’s budget as beside its goal, and only where somebody has none', async () => {
    await draw(trackOf({ goals, budgets }, 'team'));
    expect(seen()).toContain('50 000 1 av 2');
    expect(seen()).toContain('budget 40 000, 1 av 2');
    const all = { ...budgets, Bo: { '2026-11': 0 } };
    await draw(trackOf({ goals, budgets: all }, 'team'));
    expect(seen()).toMatch(/budget 40 000$/u);
  });

  test('never beside a seller’s own', async () => {
    await draw(trackOf({ goals, budgets }));
    expect(seen()).not.toContain(' av ');
  });
});

describe('for those who cannot see it', () => {
  test('a table: its weeks, the month against its goal, the budget', async () => {
    const results = { Åsa: weeksFrom('2026-W45', [20_000_00, 21_000_00]) };
    await draw(trackOf({ goals, results, budgets: { Åsa: { '2026-11': 40_000_00 } } }));
    const rows = [...document.querySelectorAll('table tr')].map((row) => [...row.children].map((cell) => words(cell)));
    expect(rows).toEqual([
      ['Vecka', 'Utfall', 'Mål'],
      ['45', '20 000', '–'],
      ['46', '21 000', '–'],
      ['November', '41 000', '50 000'],
      ['Budget', '–', '40 000'],
    ]);
  });
});
