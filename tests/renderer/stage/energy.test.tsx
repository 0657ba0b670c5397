/** The room's energy on the wall: an average that gives nobody away (design 5). */
import { afterEach, expect, test } from 'vitest';
import type { Locale } from '../../../shared/document.ts';
import { unmount } from '../render-view.tsx';
import { begun, modelIn } from './demo-meeting.ts';
import { show, words } from './stage.tsx';

afterEach(unmount);

test.each<readonly [Locale, readonly string[]]>([
  [
    'sv',
    [
      'EnergiHur är energin, 1 till 10?',
      'EnergiHur är energin, 1 till 10?1 av 6 har svarat',
      'EnergiHur är energin, 1 till 10?2 av 6 har svarat',
      'Energi8,03 av 6', // (9 + 8 + 7) / 3
    ],
  ],
  [
    'en',
    [
      'EnergyHow is the energy, 1 to 10?',
      'EnergyHow is the energy, 1 to 10?1 of 6 has answered',
      'EnergyHow is the energy, 1 to 10?2 of 6 have answered',
      'Energy8.03 of 6',
    ],
  ],
])('before the third answer there is only how many have answered, in %s', async (locale, expected) => {
  const played = begun(locale);
  played.write({ type: 'meeting.go', step: 'close', stop: null, page: 0, gateOpen: false });
  const answers = ['Åsa', 'Erik', 'Fatima'].map((name, index) => ({ sellerId: played.id(name), value: 9 - index }));
  for (const [count, text] of expected.entries()) {
    const last = answers[count - 1];
    if (last !== undefined) played.write({ type: 'meeting.energy', ...last });
    await show(modelIn(played.document()));
    expect(words()).toContain(text);
  }
});
