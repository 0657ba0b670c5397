import { choose, click, find, renderView, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AbsenceView } from '../../../renderer/prepare/absence.tsx';
import { ASA, team } from '../team.ts';
import { tabStops, unreachable } from './tab-stops.ts';

beforeEach(async () => {
  main.reset(team({ absences: [{ sellerId: ASA, week: '2026-W49', days: 2 }] }));
  await renderView(<AbsenceView />);
});
afterEach(unmount);

function days(name: string): HTMLSelectElement {
  return find<HTMLSelectElement>('select', name);
}

test('the weeks around the one in hand, with what is known', () => {
  const heads = [...document.querySelectorAll('thead th')].map(({ textContent }) => textContent);
  expect(heads.slice(1, 4)).toEqual(['v. 469 nov', 'v. 4716 nov', 'v. 4823 nov']);
  expect(document.querySelector('th[aria-current="date"]')?.textContent).toBe('v. 4823 nov');
  expect(days('Åsa Öberg, v. 49').selectedOptions[0]?.textContent).toBe('2 dagar');
  expect(() => days('Niesha Huffines, v. 46')).toThrow('Niesha'); // not in the team yet
});

test('days away are chosen, and taken away again', async () => {
  await choose(days('Björn Ek, v. 48'), '5');
  await choose(days('Åsa Öberg, v. 49'), '0');
  expect(main.sent).toMatchObject([
    { type: 'absence.set', week: '2026-W48', days: 5 },
    { type: 'absence.set', sellerId: ASA, week: '2026-W49', days: 0 },
  ]);
  expect(days('Björn Ek, v. 48').value).toBe('5');
  expect(main.document?.absences).toHaveLength(1);
});

test('what main refuses is said under the table, and the stored days stand', async () => {
  main.answers['document:send'] = () => ({ ok: false, told: { code: 'error.seller.gone' } });
  await choose(days('Åsa Öberg, v. 49'), '4');
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('Säljaren finns inte längre i teamet.');
  expect(days('Åsa Öberg, v. 49').value).toBe('2');
});

test('pages on and back to now', async () => {
  await click(find('button', 'Senare'));
  expect(document.querySelector('thead th:nth-child(2)')?.textContent).toBe('v. 507 dec');
  await click(find('button', 'Nu'));
  expect(document.querySelector('thead th:nth-child(2)')?.textContent).toBe('v. 469 nov');
});

test('Tab reaches the pages and every seller’s weeks', () => {
  expect(unreachable()).toEqual([]);
  expect(tabStops().slice(0, 4)).toEqual(['Tidigare', 'Senare', 'Åsa Öberg, v. 46', 'Åsa Öberg, v. 47']);
  expect(tabStops()).toHaveLength(2 + 8 + 8 + 7);
});

test('a file for reading only shows the days as text', async () => {
  main.status = { ...main.status, mode: 'ro' };
  await renderView(<AbsenceView />);
  expect(document.querySelector('select')).toBeNull();
  expect(document.querySelector('tbody tr')?.textContent).toBe('Åsa Öberg2');
});
