import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StageModel, WeekBar } from '../../../shared/stage-screens.ts';
import { unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { atStop, modelIn } from './demo-meeting.ts';
import { send, show } from './stage.tsx';

beforeEach(() => main.reset(null));
afterEach(unmount);

/** recharts lays out in steps, each of them an update of its own. */
async function drawn(selector: string): Promise<readonly Element[]> {
  for (let turn = 0; turn < 100; turn += 1) {
    const found = [...document.querySelectorAll(`.recharts-surface ${selector}`)];
    if (found.length > 0) return found;
    await act(async () => new Promise((resolve) => setTimeout(resolve, 10)));
  }
  throw new Error(`No ${selector} in: ${document.querySelector('.recharts-surface')?.outerHTML}`);
}

function withBars(model: StageModel, change: (bar: WeekBar, index: number) => WeekBar): StageModel {
  if (model.screen.kind !== 'round') throw new Error('No stop');
  const { chart } = model.screen;
  return { ...model, screen: { ...model.screen, chart: { ...chart, bars: chart.bars.map(change) } } };
}

test('a bar for each week sold, a line for each goal, and what was missing outlined', async () => {
  await show(modelIn(atStop('Åsa').document()));
  expect(await drawn('rect[fill="var(--result)"]')).toHaveLength(12); // one week she was away
  expect(await drawn('rect[fill="var(--goal)"]')).toHaveLength(12);
  const missed = document.querySelectorAll('tbody td:last-child');
  const times = [...missed].filter((cell) => cell.textContent === 'Ej nått').length;
  expect(await drawn('g[fill="none"] > rect')).toHaveLength(times);
  expect(document.querySelector('.recharts-surface')?.outerHTML).not.toMatch(/NaN|undefined|Infinity/u);
});

test('a negative week is an outline under the baseline, a missing one nothing at all', async () => {
  const model = modelIn(atStop('Åsa').document());
  await show(
    withBars(model, (bar, index) => (index === 11 ? { ...bar, result: -500_000, goal: null, kept: null } : bar)),
  );
  expect(await drawn('rect[fill="none"][y]')).not.toHaveLength(0);
  const outlined = [...document.querySelectorAll('.recharts-surface rect[fill="none"]')];
  expect(outlined.some((rect) => Number(rect.getAttribute('y')) > 0 && Number(rect.getAttribute('height')) > 0)).toBe(
    true,
  );
  await send(withBars(model, (bar) => ({ ...bar, state: 'missing', result: null, goal: null, kept: null })));
  await vi.waitFor(() => expect(document.querySelectorAll('.recharts-surface rect[fill^="var(--"]')).toHaveLength(0));
});
