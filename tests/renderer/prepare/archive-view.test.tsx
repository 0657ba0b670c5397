import { click, find, renderView, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Archive } from '../../../renderer/archive/archive.tsx';
import type { Id } from '../../../shared/document.ts';
import { meeting, team } from '../team.ts';
import { tabStops, unreachable } from './tab-stops.ts';

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
    'minutes:show': (path) => void shown.push(path),
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

test('Tab goes through the rows', () => {
  expect(unreachable()).toEqual([]);
  expect(tabStops()).toEqual([
    'Gå igenom Veckomöte 26',
    'Spara minnesanteckningar, Veckomöte 26',
    'Spara minnesanteckningar, Veckomöte 25',
  ]);
});

test('without meetings it says what will stand here', async () => {
  main.reset(team());
  await renderView(<Archive />);
  expect(document.body.textContent).toContain('Här samlas mötena');
});
