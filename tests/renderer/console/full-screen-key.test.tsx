import { renderPlain, settle, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ConsoleWindow } from '../../../renderer/console/console-window.tsx';
// There already when the window asks for it.
import '../../../renderer/console/meeting/meeting-console.tsx';
import type { SalesDocument } from '../../../shared/document.ts';
import { atStop } from '../stage/demo-meeting.ts';
import { team } from '../team.ts';

vi.mock('../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

async function pressOn(where: Element, repeat = false): Promise<number> {
  const before = asked();
  const event = new KeyboardEvent('keydown', { key: 'F11', repeat, bubbles: true, cancelable: true });
  await act(async () => void where.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  return asked() - before;
}

function asked(): number {
  return main.requested.filter((channel) => channel === 'window:fullScreen').length;
}

/** The window as it opens, until this stands in it. */
async function open(document_: SalesDocument | null, selector: string): Promise<void> {
  main.reset(document_);
  await renderPlain(<ConsoleWindow />);
  await vi.waitFor(async () => {
    await settle(); // the view comes when it is asked for
    expect(document.querySelector(selector)).not.toBeNull();
  });
}

test.each([
  ['the welcome', () => null, 'button'],
  ['the home', () => team(), '[aria-labelledby=home-goals]'],
  ['the meeting', () => atStop('Åsa').document(), '#goal-field'],
])('6 F11 is the window’s in every view, once while it is held: %s', async (_, documentOf, selector) => {
  await open(documentOf(), selector);
  expect(await pressOn(document.body)).toBe(1);
  expect(await pressOn(document.body, true)).toBe(0);
});

test('6 and under a dialog', async () => {
  await open(team(), '[aria-labelledby=home-goals]');
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === 'Ett annat möte');
  await act(async () => button?.click());
  const dialog = document.querySelector('dialog');
  expect(await pressOn(dialog ?? document.body)).toBe(1);
  expect(dialog).not.toBeNull();
});
