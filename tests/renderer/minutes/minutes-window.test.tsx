import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import { pictureModel } from '../../shared/minutes-fixture.ts';

test('shows the minutes, waits for the fonts, then says that it is ready', async () => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  const request = vi.fn<(channel: string) => Promise<unknown>>((channel) =>
    Promise.resolve(channel === 'minutes:model' ? pictureModel('en') : undefined),
  );
  Reflect.set(window, 'saljmotet', { role: 'minutes', request, on: () => () => undefined });
  let loaded = (): void => undefined;
  const ready = new Promise<void>((resolve) => {
    loaded = resolve;
  });
  Object.defineProperty(document, 'fonts', { configurable: true, value: { ready } });
  // The bridge is read when the module is first loaded.
  const { MinutesWindow } = await import('../../../renderer/minutes/minutes-window.tsx');

  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<MinutesWindow />));
  expect(document.querySelector('h1')?.textContent).toBe('Minutes');
  expect(document.documentElement.lang).toBe('en');
  expect(request).not.toHaveBeenCalledWith('minutes:ready');

  await act(async () => loaded());
  await vi.waitFor(() => expect(request).toHaveBeenCalledWith('minutes:ready'));
  act(() => root.unmount());
});
