import { click, find, renderView, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Archive } from '../../../renderer/archive/archive.tsx';
import type { Result } from '../../../shared/document.ts';
import { tabStops, unreachable } from '../prepare/tab-stops.ts';
import { ASA, BJORN, NIESHA, goal, team } from '../team.ts';

// Today is the Monday of week 48, the last of November's four (45 to 48). Amounts in öre.
const result = (week: string, amount: number): Result => ({
  sellerId: ASA,
  week,
  amount,
  source: 'typed',
  at: '2026-11-23T07:40:00.000Z',
});
const october = [40, 41, 42, 43, 44].map((week) => result(`2026-W${week}`, week === 44 ? 2_400_000 : 900_000));
const TEAM = team({
  sellers: [
    { id: ASA, name: 'Åsa Öberg', joined: null, left: null, aliases: [] },
    { id: BJORN, name: 'Björn Ek', joined: '2025-W02', left: '2026-W47', aliases: [] },
    { id: NIESHA, name: 'Niesha Huffines', joined: '2026-W48', left: null, aliases: [] },
  ],
  results: [
    result('2025-W10', -500_000),
    ...october, // 4 × 9 000 + 24 000 = 60 000
    result('2026-W45', 800_000),
    result('2026-W46', 1_000_000),
    result('2026-W47', 1_200_000),
  ],
  goals: [
    goal(1, ASA, '2026-10', 6_500_000),
    { ...goal(2, ASA, '2026-10', 5_800_000), statedAt: '2026-11-17T08:00:00.000Z' },
    goal(3, ASA, '2026-11', 4_500_000),
    goal(4, ASA, '2026-W46', 1_100_000),
    goal(5, ASA, '2026-W47', 1_200_000),
    goal(6, ASA, '2026-W48', 1_500_000),
  ],
  budgets: [{ sellerId: ASA, month: '2026-11', amount: 4_200_000 }],
});

const plain = (text: string | null | undefined): string => (text ?? '').replace(/\s/gu, ' ').trim();
const rowsOf = (caption: string): readonly (readonly string[])[] => {
  const tables = [...document.querySelectorAll('table')];
  const table = tables.find((one) => plain(one.caption?.textContent) === caption);
  if (table === undefined) throw new Error(`No table called “${caption}”`);
  return [...table.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => plain(textContent)),
  );
};
const counts = (): readonly string[] =>
  [...document.querySelectorAll('dl > div')].map(
    (one) => `${plain(one.querySelector('dd')?.textContent)} ${plain(one.querySelector('dt')?.textContent)}`,
  );
async function open(name: string): Promise<void> {
  await click(find('button', 'Säljare'));
  await click(find('button', name));
}

beforeEach(async () => {
  main.reset(TEAM);
  await renderView(<Archive />);
});
afterEach(unmount);

describe('6 the sellers in the archive', () => {
  test('all of them in the team’s order, who has left too', async () => {
    await click(find('button', 'Säljare'));
    expect(find('button', 'Säljare').getAttribute('aria-current')).toBe('page');
    expect(rowsOf('Säljare')).toEqual([
      ['Åsa Öberg', 'från början'],
      ['Björn Ek', 'v. 2 2025 till v. 47 2026'],
      ['Niesha Huffines', 'från v. 48 2026'],
    ]);
  });

  test('4.2 the team’s last weeks: 24 of 60 in week 44, which has 5 of 25 days', async () => {
    await click(find('button', 'Säljare'));
    expect(rowsOf('Månadens sista vecka, hela teamet')).toEqual([
      ['Oktober', '40 % av månaden, 20 % av dagarna', 'en säljare'],
    ]);
  });

  test('everything is reached by Tab, and the focus goes along and comes back', async () => {
    await open('Åsa Öberg');
    expect(document.activeElement?.textContent).toBe('Åsa Öberg');
    expect(document.activeElement?.tagName).toBe('H1');
    expect(unreachable()).toEqual([]);
    expect(tabStops()).toEqual(['Alla säljare', 'Året före', 'Året efter', 'Veckorna som tabell']);
    await click(find('button', 'Alla säljare'));
    expect(document.activeElement).toBe(find('button', 'Åsa Öberg'));
  });
});

describe('6 a seller’s history', () => {
  beforeEach(() => open('Åsa Öberg'));

  test('the counts: 1 of 2 weeks; October’s 60 000 of first 65 000, then 58 000', () => {
    expect(counts()).toEqual([
      '1 av 2 veckomål nådda, 50 %',
      '0 av 1 månader mot första målet',
      '1 av 1 månader mot gällande mål',
    ]);
  });

  test('the months: first goal, goal in force, result, budget, answer, trend, last week', () => {
    expect(rowsOf('Åsa Öberg, 2026, månad för månad')).toEqual([
      // Weeks 40 to 44 per day: 1 800 four times, then 4 800. The median of their slopes is 0: flat.
      [
        'Oktober',
        '65 000',
        '58 000',
        '60 000',
        '–',
        'Nått mot gällande mål',
        'Stabilt',
        '40 % av månaden, 20 % av dagarna',
      ],
      // Weeks 40 to 47: the 28 slopes' median 183 kr a week of 9 000 is 2 %; 15 pairs rise and 7 fall, 0.2857.
      ['November', '45 000', '45 000', '30 000', '42 000', 'Pågår', 'Uppåt just nu', '–'],
    ]);
  });

  test('the weeks as a table, there for a screen reader before it is shown', async () => {
    const rows = rowsOf('Åsa Öberg, 2026, vecka för vecka');
    expect(rows.slice(-4)).toEqual([
      ['November', '45', '–', '8 000', 'Inget mål'],
      ['November', '46', '11 000', '10 000', 'Ej nått'],
      ['November', '47', '12 000', '12 000', 'Nått'],
      ['November', '48', '15 000', '–', 'Pågår'],
    ]);
    const wrapper = (): string | undefined => [...document.querySelectorAll('table')].at(-1)?.parentElement?.className;
    expect(wrapper()).toBe('visually-hidden');
    await click(find('button', 'Veckorna som tabell'));
    expect(wrapper()).not.toContain('visually-hidden');
  });

  test('the chart: eight bars, two marks of goals, one hatched miss, and the week that is said and waits', () => {
    const plot = document.querySelector('svg[viewBox^="0 0 1328"]');
    expect(plot?.querySelectorAll('rect[fill="var(--result)"]')).toHaveLength(8);
    expect(plot?.querySelectorAll('g[stroke="var(--line)"] path')).toHaveLength(1);
    const waiting = [...(plot?.querySelectorAll('rect[fill="var(--goal-wash)"]') ?? [])];
    expect(waiting).toHaveLength(1);
    // Two marks and the cap of the week that waits.
    expect(plot?.querySelectorAll('rect[fill="var(--goal)"]')).toHaveLength(3);
  });

  test('the year before, with a week below zero, and back', async () => {
    expect(find('button', 'Året efter').getAttribute('aria-disabled')).toBe('true');
    await click(find('button', 'Året före'));
    expect(document.body.textContent).toContain('Säljår 2025');
    expect(find('button', 'Året före').getAttribute('aria-disabled')).toBe('true');
    expect(rowsOf('Åsa Öberg, 2025, vecka för vecka').find(([, week]) => week === '10')).toEqual([
      'Mars',
      '10',
      '–',
      '−5 000',
      'Inget mål',
    ]);
    expect(document.body.textContent).toContain('under noll');
    // Weeks 11 to 13 of that March are not known.
    expect(rowsOf('Åsa Öberg, 2025, månad för månad')).toEqual([
      ['Mars', '–', '–', '−5 000', '–', 'Utfall saknas, v. 11, 12, 13', 'för få veckor', 'utfall saknas'],
    ]);
    await click(find('button', 'Året efter'));
    expect(document.body.textContent).toContain('Säljår 2026');
  });
});

describe('6 who has little to show', () => {
  test('a new seller: no count is made up, and a line says what will stand here', async () => {
    await open('Niesha Huffines');
    expect(counts()).toEqual(['– veckomål nådda', '– månader mot första målet', '– månader mot gällande mål']);
    expect(document.body.textContent).toContain('Inget veckomål och inget utfall än.');
    expect(rowsOf('Niesha Huffines, 2026, månad för månad')).toEqual([
      ['November', '–', '–', '–', '–', 'Pågår', 'för få veckor', '–'],
    ]);
    expect(document.querySelector('svg[viewBox^="0 0 1328"]')).toBeNull();
  });

  test('a team without sellers', async () => {
    main.reset(team({ sellers: [], results: [] }));
    await renderView(<Archive />);
    await click(find('button', 'Säljare'));
    expect(document.body.textContent).toContain('Här samlas säljarnas historik');
  });
});
