import { click, field, find, leave, plain, press, renderView, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { BudgetView } from '../../../renderer/prepare/budget.tsx';
import { Prepare } from '../../../renderer/prepare/prepare.tsx';
import type { SendAnswer } from '../../../renderer/session.tsx';
import { useConsole, ConsoleProvider, type PrepareSection } from '../../../renderer/console-context.tsx';
import { UnsavedCellsProvider } from '../../../renderer/unsaved-cells.tsx';
import type { Command } from '../../../shared/commands.ts';
import { ASA, BJORN, NIESHA, team } from '../team.ts';
import { tabStops, unreachable } from './tab-stops.ts';

const FILL = /^Fyll \d+ tom(ma rutor| ruta) framåt med novembers belopp$/;

beforeEach(async () => {
  main.reset(
    team({
      budgets: [
        { sellerId: ASA, month: '2026-11', amount: 5_000_000 },
        { sellerId: BJORN, month: '2026-11', amount: 3_000_000 },
        { sellerId: BJORN, month: '2027-01', amount: 3_500_000 },
      ],
    }),
  );
  await renderView(<BudgetView />);
});
afterEach(unmount);

function fillButton(): HTMLElement {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => FILL.test(textContent ?? ''));
  if (button === undefined) throw new Error('No button that fills');
  return button;
}

test('Enter stores a month’s budget and goes down; the sum follows', async () => {
  await type(field('Åsa Öberg, december 2026'), '55 000');
  await press('Enter');
  expect(main.sent).toEqual([{ type: 'budget.set', sellerId: ASA, month: '2026-12', amount: 5_500_000 }]);
  expect(document.activeElement).toBe(field('Björn Ek, december 2026'));
  expect([...document.querySelectorAll('tfoot td')].map(({ textContent }) => plain(textContent))).toContain('55 000');
});

test('a budget below zero is refused, and said under the grid', async () => {
  await type(field('Åsa Öberg, december 2026'), '-5');
  await press('Enter');
  expect(main.sent).toEqual([]);
  expect(field('Åsa Öberg, december 2026').getAttribute('aria-invalid')).toBe('true');
  expect(document.querySelector('[role="status"]')?.textContent).toContain('Åsa Öberg, december 2026');
});

test('filling ahead sends every empty cell at once, without waiting for the answers', async () => {
  const waiting: (() => void)[] = [];
  const sent: Command[] = [];
  main.answers['document:send'] = (command) => {
    sent.push(command);
    // The channel's answer may be late: the bridge waits for it.
    return new Promise<SendAnswer>((resolve) => {
      waiting.push(() => resolve({ ok: true, value: { number: 1, ids: [] } }));
    }) as unknown as SendAnswer;
  };
  expect(fillButton().textContent).toBe('Fyll 11 tomma rutor framåt med novembers belopp');
  await click(fillButton());
  expect(waiting).toHaveLength(11); // none has been answered yet
  waiting.forEach((answer) => answer());
  expect(sent).toContainEqual({ type: 'budget.set', sellerId: ASA, month: '2026-12', amount: 5_000_000 });
  expect(sent).not.toContainEqual(expect.objectContaining({ sellerId: BJORN, month: '2027-01' }));
  expect(sent).not.toContainEqual(expect.objectContaining({ sellerId: NIESHA }));
});

test('what was filled stands there, and nothing is left to fill', async () => {
  await click(fillButton());
  expect(main.sent).toHaveLength(11);
  expect(plain(field('Björn Ek, januari 2027').value)).toBe('35 000');
  expect(plain(field('Åsa Öberg, maj 2027').value)).toBe('50 000');
  expect(() => fillButton()).toThrow('No button');
});

test('one refusal among many is said, also when later ones are taken', async () => {
  main.answers['document:send'] = (command) =>
    command.type === 'budget.set' && command.month === '2026-12'
      ? { ok: false, told: { code: 'error.seller.gone' } }
      : { ok: true, value: { number: 1, ids: [] } };
  await click(fillButton());
  expect(document.querySelector('[role="alert"]')?.textContent).toBe('Säljaren finns inte längre i teamet.');
});

test('Tab reaches the pages, every cell and the filling', () => {
  expect(unreachable()).toEqual([]);
  const stops = tabStops();
  expect(stops.slice(0, 3)).toEqual(['Tidigare', 'Senare', 'Åsa Öberg, september 2026']);
  expect(stops.at(-1)).toMatch(FILL);
});

test('a file for reading only has nothing to fill, and its cells cannot be typed in', async () => {
  main.status = { ...main.status, mode: 'ro' };
  await renderView(<BudgetView />);
  expect(field('Åsa Öberg, december 2026').readOnly).toBe(true);
  expect(() => fillButton()).toThrow('No button');
});

/** Prepare with its parts, as the shell shows them. */
function Parts() {
  const [section, setSection] = useState<PrepareSection>('budget');
  const state = { ...useConsole(), goTo: (_: unknown, part?: PrepareSection) => setSection(part ?? section) };
  return (
    <UnsavedCellsProvider>
      <ConsoleProvider value={state}>
        <Prepare section={section} />
      </ConsoleProvider>
    </UnsavedCellsProvider>
  );
}

test('6 a doubtful figure is not lost in another part: it is said there, and asked again on return', async () => {
  const NOT_SAVED = '1 ruta är inte sparad: Åsa Öberg, december 2026';
  await renderView(<Parts />);
  await type(field('Åsa Öberg, december 2026'), '100.000');
  await leave(field('Åsa Öberg, december 2026'));
  await click(find('button', 'Frånvaro'));
  expect(plain(document.body.textContent)).toContain(NOT_SAVED);
  await click(find('button', 'Budget'));
  expect(field('Åsa Öberg, december 2026').value).toBe('100.000');
  expect(plain(document.querySelector('[role="status"]')?.textContent)).toContain('Åsa Öberg, december 2026');
  await click(find('button', '100 000'));
  expect(main.sent).toEqual([{ type: 'budget.set', sellerId: ASA, month: '2026-12', amount: 10_000_000 }]);
  expect(plain(document.body.textContent)).not.toContain('inte sparad');
  await click(find('button', 'Frånvaro'));
  await click(find('button', 'Budget'));
  expect(plain(field('Åsa Öberg, december 2026').value)).toBe('100 000');
});
