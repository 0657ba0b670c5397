import { click, find, renderView, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archive } from '../../../renderer/archive/archive.tsx';
import type { Id } from '../../../shared/document.ts';
import { ASA, meeting, team } from '../team.ts';
import { tabStops, unreachable } from '../prepare/tab-stops.ts';

const FIRST = meeting(1, {
  status: 'locked',
  number: 25,
  targetWeek: '2026-W46',
  startedAt: '2026-11-09T07:30:00.000Z',
  closedAt: '2026-11-09T08:15:00.000Z',
  lockedAt: '2026-11-09T08:30:00.000Z',
});
const SECOND = meeting(2, {
  status: 'review',
  number: 26,
  targetWeek: '2026-W47',
  startedAt: '2026-11-16T07:30:00.000Z',
  closedAt: '2026-11-16T08:10:00.000Z',
});
const OPEN = meeting(3, {});
const visits: string[] = [];

beforeEach(async () => {
  visits.length = 0;
  main.reset(team({ meetings: [FIRST, SECOND, OPEN] }));
  await renderView(<Archive />, visits);
});
afterEach(unmount);

test('the closed meetings, newest first', () => {
  const rows = [...document.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].slice(0, 3).map(({ textContent }) => textContent),
  );
  expect(rows).toEqual([
    ['Veckomöte 26', '16 november 2026', 'v. 47'],
    ['Veckomöte 25', '9 november 2026', 'v. 46'],
  ]);
});

test('minutes are saved, said in their row, and shown in the folder', async () => {
  const saved: Id[] = [];
  const shown: string[] = [];
  main.answers = {
    'minutes:save': (id) => {
      saved.push(id);
      return { ok: true, value: { path: '/home/chef/m.pdf', name: 'm.pdf' } };
    },
    'file:show': (path) => void shown.push(path),
  };
  await click(find('button', 'Spara minnesanteckningar, Veckomöte 25'));
  expect(saved).toEqual([FIRST.id]);
  const [second, first] = document.querySelectorAll('tbody tr');
  expect(first?.querySelector('[role="status"]')?.textContent).toContain('Sparat: m.pdf');
  expect(second?.querySelector('[role="status"]')).toBeNull();
  await click(find('button', 'Visa i mappen'));
  expect(shown).toEqual(['/home/chef/m.pdf']);
});

test('what could not be saved is said in its row; a dialog that was closed says nothing', async () => {
  main.answers['minutes:save'] = () => ({ ok: true, value: null });
  await click(find('button', 'Spara minnesanteckningar, Veckomöte 26'));
  expect(document.querySelector('tbody [role="status"], tbody [role="alert"]')).toBeNull();
  main.answers['minutes:save'] = () => ({ ok: false, told: { code: 'error.command.noTeam' } });
  await click(find('button', 'Spara minnesanteckningar, Veckomöte 26'));
  const [second, first] = document.querySelectorAll('tbody tr');
  expect(second?.querySelector('[role="alert"]')?.textContent).toBe('Inget team är öppet.');
  expect(first?.querySelector('[role="alert"]')).toBeNull();
});

test('a meeting that is not locked yet can be looked through', async () => {
  await click(find('button', 'Gå igenom Veckomöte 26'));
  expect(visits).toEqual([`meeting ${SECOND.id}`]);
});

test('a locked one can be opened: to be saved for the team, copied, or added to', async () => {
  await click(find('button', 'Öppna Veckomöte 25'));
  expect(visits).toEqual([`meeting ${FIRST.id}`]);
});

test('Tab goes through the rows', () => {
  expect(unreachable()).toEqual([]);
  expect(tabStops()).toEqual([
    'Möten',
    'Säljare',
    'Exportera nyckeltal …',
    'Sök i mötena',
    'Gå igenom Veckomöte 26',
    'Spara minnesanteckningar, Veckomöte 26',
    'Öppna Veckomöte 25',
    'Spara minnesanteckningar, Veckomöte 25',
  ]);
});

test('a search leaves the meetings that hold the words, with the place where they stand', async () => {
  const win = { id: FIRST.id, sellerId: ASA, text: 'Stor order från Volvo' };
  main.reset(team({ meetings: [{ ...FIRST, wins: [win] }, SECOND] }));
  await renderView(<Archive />);
  await type(find<HTMLInputElement>('input', 'Sök i mötena'), 'volvo');
  expect([...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent)).toEqual([
    'Veckomöte 25Åsa Öberg: Stor order från Volvo',
  ]);
  expect(document.querySelector('mark')?.textContent).toBe('Volvo');
  expect(document.querySelector('[role="status"]')?.textContent).toBe('Ett möte');
  await type(find<HTMLInputElement>('input', 'Sök i mötena'), 'saab');
  expect(document.querySelector('table')).toBeNull();
  expect(document.querySelector('[role="status"]')?.textContent).toBe('Inget möte har de orden.');
  await type(find<HTMLInputElement>('input', 'Sök i mötena'), '');
  expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
});

test('without meetings it says what will stand here', async () => {
  main.reset(team());
  await renderView(<Archive />);
  expect(document.body.textContent).toContain('Här samlas mötena');
});
