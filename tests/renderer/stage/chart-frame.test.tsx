/** What the week chart's lines are measured in. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { atStop, modelIn } from './demo-meeting.ts';
import { show } from './stage.tsx';

vi.mock('../../../renderer/charts/week-chart.tsx', () => ({
  default: ({ height, unit }: { readonly height: number; readonly unit: number }) => (
    <i data-height={height} data-unit={unit} />
  ),
}));

beforeEach(() => main.reset(null));
afterEach(() => {
  vi.restoreAllMocks();
  unmount();
});

test('a hundredth of the stage’s height, however low the plot is (looks, 4)', async () => {
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockImplementation(function (this: HTMLElement) {
    return this.tagName === 'SECTION' ? 768 : 115;
  });
  await show(modelIn(atStop('Åsa').document()));
  const chart = await vi.waitUntil(() => document.querySelector<HTMLElement>('[data-unit]'));
  expect(chart.dataset).toMatchObject({ height: '115', unit: '7.68' });
});
