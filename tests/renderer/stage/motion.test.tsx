/** What becomes so while it is seen moves; what was so when it came stands (looks, 7). */
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { useBecame } from '../../../renderer/stage/use-became.ts';
import '../render-view.tsx';

function Thing({ isSo }: { readonly isSo: boolean }) {
  return useBecame(isSo) ? 'moves' : 'stands';
}

test.each<readonly [string, readonly boolean[], readonly string[]]>([
  ['so from the start', [true], ['stands']],
  ['becomes so', [false, true], ['stands', 'moves']],
  ['so from the start, said anew, and so again', [true, false, true], ['stands', 'stands', 'moves']],
])('%s', async (_, states, expected) => {
  const place = document.createElement('div');
  const root = createRoot(place);
  const seen: (string | null)[] = [];
  for (const isSo of states) {
    await act(async () => root.render(<Thing isSo={isSo} />));
    seen.push(place.textContent);
  }
  await act(async () => root.unmount());
  expect(seen).toEqual(expected);
});
