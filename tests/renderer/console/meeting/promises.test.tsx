import { unmount } from '../../render-view.tsx';
import { afterEach, describe, expect, test } from 'vitest';
import type { Goal, SalesDocument } from '../../../../shared/document.ts';
import { begun, type Played } from '../../stage/demo-meeting.ts';
import { enter, ONE_SCREEN, words } from './meeting-room.tsx';

afterEach(unmount);

const WEEK_BEFORE = '2026-W47';

/** Step 2 of the meeting about week 48, with Åsa's promise for week 47 as it is given. */
function atPromises(change: (promise: Goal, team: SalesDocument) => readonly Goal[]): Played {
  const played = begun();
  played.write({ type: 'meeting.go', step: 'promises', stop: null, page: 0, gateOpen: false });
  const team = played.document();
  const asa = played.id('Åsa');
  const goals = team.goals.flatMap((goal) =>
    goal.sellerId === asa && goal.period === WEEK_BEFORE ? change(goal, team) : [goal],
  );
  return { ...played, document: () => ({ ...team, goals }) };
}

function line(name: string): string {
  const found = [...document.querySelectorAll('main li')].find((one) => one.textContent?.startsWith(name));
  return (found?.textContent ?? '').replace(/\s+/gu, ' ');
}

describe('5 last week’s promises, in the manager’s window', () => {
  test('belief and potential stand with what was to be done', async () => {
    await enter(
      atPromises((promise) => [{ ...promise, belief: 6, potential: 'Två offerter', action: 'Ringer Tallmo' }]),
    );
    expect(line('Åsa')).toContain('Trodde 6 av 10 · Potential: Två offerter');
    expect(line('Åsa')).toContain('Ringer Tallmo');
  });

  test('one that said neither has no such line', async () => {
    await enter(
      atPromises(({ belief: _belief, potential: _potential, ...promise }) => [{ ...promise, action: 'Ringer' }]),
    );
    expect(line('Åsa')).toContain('Ringer');
    expect(line('Åsa')).not.toMatch(/Trodde|Potential/u);
  });

  test('4.2 a later goal for the week stands beside its promise', async () => {
    await enter(
      atPromises((promise) => [
        promise,
        {
          ...promise,
          id: '00000000-0000-4000-8000-00000000ffff',
          amount: 7_000_000,
          statedAt: '2026-11-18T08:00:00.000Z',
          meetingId: null,
        },
      ]),
    );
    expect(line('Åsa')).toContain('mål 90 000, ändrat till 70 000');
    expect(line('Jonas')).not.toContain('ändrat till');
  });

  test('on one screen the bar is slim', async () => {
    await enter(
      atPromises((promise) => [{ ...promise, belief: 6, potential: 'Två offerter' }]),
      ONE_SCREEN,
    );
    expect(words()).not.toContain('Trodde 6 av 10');
  });
});
