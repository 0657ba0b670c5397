import { click, field, find, focus, leave, plain, press, renderView, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ResultsView } from '../../../renderer/prepare/results.tsx';
import { ASA, BJORN, team } from '../team.ts';

beforeEach(async () => {
  main.reset(team());
  await renderView(<ResultsView />);
});
afterEach(unmount);

function focused(): string | null {
  return document.activeElement?.getAttribute('aria-label') ?? null;
}

test('two sales months with their weeks; before the first week there is no cell', () => {
  const heads = [...document.querySelectorAll('th[scope="colgroup"]')].map((head) => head.textContent);
  expect(heads).toEqual(['Oktober, 5 veckor', 'November, 4 veckor']);
  expect(() => field('Niesha Huffines, v. 46')).toThrow('Niesha');
  expect(plain(field('Niesha Huffines, v. 47').value)).toBe('3 000');
});

test('an empty cell is not zero, and a zero is written', () => {
  expect(field('Björn Ek, v. 47').value).toBe('0');
  expect(field('Björn Ek, v. 48').value).toBe('');
});

test('arrows move over what is no cell, and stop at the edge', async () => {
  await focus(field('Åsa Öberg, v. 44'));
  await press('ArrowRight');
  expect(focused()).toBe('Åsa Öberg, v. 45'); // over the month's sum and budget
  await press('ArrowDown');
  await press('ArrowDown');
  expect(focused()).toBe('Björn Ek, v. 45'); // Niesha was not in the team
  await press('ArrowUp');
  await press('ArrowUp');
  expect(focused()).toBe('Åsa Öberg, v. 45');
});

test('Enter stores a typed figure and goes down; the sums follow', async () => {
  await type(field('Åsa Öberg, v. 48'), '-500');
  await press('Enter');
  expect(main.sent).toEqual([{ type: 'result.set', sellerId: ASA, week: '2026-W48', amount: -50_000 }]);
  expect(focused()).toBe('Björn Ek, v. 48');
  const sums = [...document.querySelectorAll('tfoot td')].map((sum) => plain(sum.textContent));
  expect(sums).toContain('\u2212500');
});

test('in a text that is being typed, the arrows left and right are the caret’s', async () => {
  await type(field('Åsa Öberg, v. 48'), '12');
  expect(await press('ArrowLeft', field('Åsa Öberg, v. 48'))).toBe(true);
  expect(focused()).toBe('Åsa Öberg, v. 48');
});

test('a doubtful figure keeps the place and leads to its question', async () => {
  await type(field('Björn Ek, v. 48'), '1.250');
  await press('Enter');
  expect(main.sent).toEqual([]);
  expect(document.activeElement?.textContent).toMatch(/^1\s250$/);
  await click(find('button', '1,25'));
  expect(main.sent).toEqual([{ type: 'result.set', sellerId: BJORN, week: '2026-W48', amount: 125 }]);
  expect(focused()).toBe('Björn Ek, v. 48');
});

test('Esc takes back; an emptied cell takes the figure away', async () => {
  const asa = field('Åsa Öberg, v. 47');
  await type(asa, '99');
  await press('Escape', asa);
  expect(plain(asa.value)).toBe('12 000');
  await type(asa, '');
  await leave(asa);
  expect(main.sent).toEqual([{ type: 'result.set', sellerId: ASA, week: '2026-W47', amount: null }]);
});

test('pages back and forth in time', async () => {
  await click(find('button', 'Tidigare'));
  expect(document.querySelector('th[scope="colgroup"]')?.textContent).toBe('September, 4 veckor');
  await click(find('button', 'Nu'));
  expect(document.querySelector('th[scope="colgroup"]')?.textContent).toBe('Oktober, 5 veckor');
});
