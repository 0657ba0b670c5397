/** The manager looks something up in the middle of the meeting, and the projector goes (design 6). */
import { renderPlain, settle, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { act } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { ConsoleWindow } from '../../../renderer/console/console-window.tsx';
// There already when the window asks for it.
import '../../../renderer/console/meeting/meeting-console.tsx';
import type { Displays } from '../../../shared/ipc.ts';
import { team } from '../team.ts';
import { atStop } from '../stage/demo-meeting.ts';
import { ONE_SCREEN, TWO_SCREENS } from './meeting/meeting-room.tsx';

vi.mock('../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

async function homeWith(document_: Parameters<typeof main.reset>[0]): Promise<void> {
  main.reset(document_);
  main.start = { ...main.start, displays: TWO_SCREENS, open: true, blank: null };
  // A day later the meeting that was left open is offered on the home.
  main.start = { ...main.start, clock: { standingAt: '2026-11-24T07:45:00.000Z' } };
  await renderPlain(<ConsoleWindow />);
  await vi.waitFor(async () => {
    await settle();
    expect(isHome()).toBe(true);
  });
}

const isHome = (): boolean => document.querySelector('[aria-labelledby=home-goals]') !== null;

async function screensAre(displays: Displays): Promise<void> {
  await act(async () => main.notify('app:displays', displays));
}

test('6 the meeting’s picture takes the place of whatever was the manager’s', async () => {
  await homeWith(atStop('Åsa').document());
  await screensAre({ ...TWO_SCREENS, stageSize: { width: 1024, height: 768 } });
  expect(isHome()).toBe(true);
  await screensAre(ONE_SCREEN);
  expect(isHome()).toBe(false);
  expect(document.querySelector('main section[lang]')?.textContent).toContain('Åsa Öberg');
});

test('6 without a meeting the home stays', async () => {
  await homeWith(team());
  await screensAre(ONE_SCREEN);
  expect(isHome()).toBe(true);
});
