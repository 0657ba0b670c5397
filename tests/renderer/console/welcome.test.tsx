import { click, find, press, renderPlain, settle, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConsoleWindow } from '../../../renderer/console/console-window.tsx';
import type { NewTeam } from '../../../shared/ipc.ts';
import { team } from '../team.ts';

beforeEach(() => main.reset(null));
afterEach(unmount);

test('the digits choose, from anywhere on the page', async () => {
  main.answers = { 'file:demo': () => ({ kind: 'cancelled' }), 'file:open': () => ({ kind: 'cancelled' }) };
  await renderPlain(<ConsoleWindow />);
  await press('1', document.body);
  await press('3', document.body);
  expect(main.requested.filter((channel) => channel.startsWith('file:'))).toEqual(['file:demo', 'file:open']);
  expect(await press('2', document.body)).toBe(false); // not typed into the form that opens
  expect(document.querySelector('h2')?.textContent).toBe('Nytt team');
});

test('the demo team opens at the home', async () => {
  main.answers = {
    'file:demo': () => {
      main.document = team();
      main.notify('document:replaced', main.snapshot());
      return { kind: 'opened' };
    },
  };
  await renderPlain(<ConsoleWindow />);
  await press('1', document.body);
  await settle();
  expect(document.querySelector('h1')?.textContent).toBe('Vecka 48');
  expect(document.documentElement.lang).toBe('sv');
  expect(document.documentElement.dataset['theme']).toBe('light');
});

test('a new team needs a name and sellers that can be told apart', async () => {
  const made: NewTeam[] = [];
  main.answers = {
    'file:create': (wanted) => {
      made.push(wanted);
      return { kind: 'cancelled' };
    },
  };
  await renderPlain(<ConsoleWindow />);
  await press('2', document.body);
  await click(find('button', 'Skapa teamet'));
  expect(document.body.textContent).toContain('Teamet behöver ett namn.');

  await type(find<HTMLInputElement>('input', 'Teamets namn'), ' Norr ');
  const sellers = document.querySelector('textarea');
  const write = async (text: string): Promise<void> => {
    await act(async () => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(sellers, text);
      sellers?.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
  await write('Åsa Öberg\nåsa  öberg');
  await click(find('button', 'Skapa teamet'));
  expect(made).toEqual([]);
  await write('Åsa Öberg\n\n Björn  Ek ');
  await click(find('button', 'Skapa teamet'));
  expect(made).toEqual([
    { teamName: 'Norr', company: '', managerName: '', sellers: ['Åsa Öberg', 'Björn Ek'], locale: 'sv' },
  ]);
});

test('a file that cannot be read is told with its place, and the newest backup is one press away', async () => {
  const restored: string[][] = [];
  main.start = {
    ...main.start,
    unreadable: {
      told: { code: 'error.seller.gone' },
      path: '/home/chef/norr.json',
      backup: { path: '/home/chef/backups/1.json', at: '2026-11-20T07:38:00.000Z' },
    },
  };
  main.answers = {
    'file:restore': (...paths) => {
      restored.push(paths);
      return { kind: 'cancelled' };
    },
  };
  await renderPlain(<ConsoleWindow />);
  const alert = document.querySelector('[role="alert"]');
  expect(alert?.textContent).toContain('/home/chef/norr.json');
  const button = alert?.querySelector('button');
  if (button) await click(button);
  expect(restored).toEqual([['/home/chef/norr.json', '/home/chef/backups/1.json']]);
});

test('the language is switched at once', async () => {
  await renderPlain(<ConsoleWindow />);
  await click(find('button', 'English'));
  const button = find(
    'button',
    '1Try it with a demo teamSix made-up sellers, half a year of weeks. Starts over each time.',
  );
  expect(button.isConnected).toBe(true);
});
