import { unmount } from '../../render-view.tsx';
import { afterEach, describe, expect, test } from 'vitest';
import type { MeetingKind } from '../../../../shared/document.ts';
import { begun, state, WEEK } from '../../stage/demo-meeting.ts';
import { enter } from './meeting-room.tsx';

afterEach(unmount);

/** The lists of those who have not stated, as heading and names; Åsa has stated the quarter's goal, Erik the week's. */
async function unstated(kind: MeetingKind): Promise<readonly string[]> {
  const played = begun('sv', false, kind);
  state(played, 'Åsa', '2026-Q4', 100_000_000);
  state(played, 'Erik', WEEK, 12_500_000);
  played.write({ type: 'meeting.go', step: 'summary', stop: null, page: 0, gateOpen: false });
  await enter(played);
  return [...document.querySelectorAll('main section:has(h3)')].map((one) => {
    const names = [...one.querySelectorAll('li > span')].map((name) => name.textContent);
    return `${one.querySelector('h3')?.textContent}: ${names.join(', ')}`;
  });
}

describe('5 who has not stated, at the summary', () => {
  const WEEKS = 'Har inte sagt något mål för vecka 48: Åsa Öberg, Fatima Haddad, Jonas Berg, Oskar Nyman';

  test('in a weekly: the week’s goal', async () => {
    expect(await unstated('week')).toEqual([WEEKS]);
  });

  test('in a quarterly: the quarter’s first, then the week’s', async () => {
    expect(await unstated('quarter')).toEqual([
      'Har inte sagt något mål för kvartal 4: ' +
        'Erik Lundqvist, Fatima Haddad, Jonas Berg, Linnea Sjöström, Oskar Nyman',
      WEEKS,
    ]);
  });
});
