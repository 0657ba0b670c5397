import { click, find, renderView, settle, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, expect, test, vi } from 'vitest';
import { Shell } from '../../../renderer/console/shell.tsx';
import { team } from '../team.ts';

afterEach(unmount);

test('6 the archive, pressed once more, goes back to its beginning from a seller’s history', async () => {
  main.reset(team());
  await renderView(<Shell view="archive" section="results" />);
  await vi.waitFor(async () => {
    await settle(); // the view comes when it is asked for
    find('button', 'Säljare');
  });
  await click(find('button', 'Säljare'));
  await click(find('button', 'Åsa Öberg'));
  expect(document.querySelector('h1')?.textContent).toBe('Åsa Öberg');
  await click(find('button', 'Arkiv'));
  expect(document.querySelector('h1')?.textContent).toBe('Arkiv');
});
