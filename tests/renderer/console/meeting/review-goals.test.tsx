import { click, find, leave, type, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Goal } from '../../../../shared/document.ts';
import { meetingOf, MONTH, state, WEEK, wholeMeeting, type Played } from '../../stage/demo-meeting.ts';
import { enter, sent } from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

function closed(played: Played = wholeMeeting('sv')): Played {
  played.write({ type: 'meeting.close' });
  return played;
}

/** The folded group of a seller. */
function group(name: string): HTMLDetailsElement {
  const found = [...document.querySelectorAll('details')].find((one) => one.textContent?.startsWith(name));
  if (found === undefined) throw new Error(`No group of ${name}`);
  return found;
}

function fieldIn(name: string, label: string): HTMLInputElement {
  const labels = [...group(name).querySelectorAll('label')];
  const id = labels.find((one) => one.textContent === label)?.htmlFor ?? '';
  const input = document.getElementById(id);
  if (!(input instanceof HTMLInputElement)) throw new Error(`No ${label} of ${name}`);
  return input;
}

function goalFor(played: Played, name: string, period: string): Goal | undefined {
  return main.document?.goals.findLast((goal) => goal.sellerId === played.id(name) && goal.period === period);
}

describe('3 what was said with the goals, under review', () => {
  test('is folded, a group for each who has stated a goal, with its number', async () => {
    await enter(closed());
    const groups = [...document.querySelectorAll('details')];
    expect(groups.map(({ open }) => open)).toEqual(groups.map(() => false));
    expect(group('Åsa').querySelector('summary')?.textContent?.replace(/\s/gu, ' ')).toBe('Åsa Öberg95 000');
    expect(groups.some((one) => one.textContent?.startsWith('Oskar'))).toBe(false); // comes back on a day
  });

  test('belief, potential and action are mended; the number stands', async () => {
    const played = closed();
    await enter(played);
    const before = goalFor(played, 'Åsa', WEEK);
    await type(fieldIn('Åsa', 'Potential'), 'Tre offerter');
    await leave(fieldIn('Åsa', 'Potential'));
    await type(fieldIn('Åsa', 'Det här gör jag'), 'Avslut på onsdag');
    await leave(fieldIn('Åsa', 'Det här gör jag'));
    const ten = group('Åsa').querySelectorAll<HTMLElement>('[role=radio]')[9];
    if (ten === undefined) throw new Error('No scores');
    await click(ten);
    expect(goalFor(played, 'Åsa', WEEK)).toEqual({
      ...before,
      belief: 10,
      potential: 'Tre offerter',
      action: 'Avslut på onsdag',
    });
    expect(sent('goal.terms').map(({ goalId }) => goalId)).toEqual([before?.id, before?.id, before?.id]);
  });

  test('the reason of a month that was restated at the meeting; else there is none', async () => {
    const played = wholeMeeting('sv');
    state(played, 'Jonas', MONTH, 13_500_000);
    await enter(closed(played));
    await type(fieldIn('Jonas', 'Varför målet för november ändrades'), 'Bergvik köper i december');
    await leave(fieldIn('Jonas', 'Varför målet för november ändrades'));
    expect(goalFor(played, 'Jonas', MONTH)).toMatchObject({ amount: 13_500_000, reason: 'Bergvik köper i december' });
    expect(group('Åsa').textContent).not.toContain('Varför');
  });

  test('locked minutes have no such fields', async () => {
    const played = closed();
    played.write({ type: 'meeting.lock', meetingId: meetingOf(played.document()).id });
    await enter(played);
    expect(document.querySelectorAll('details')).toHaveLength(0);
  });
});

describe('3 the review’s buttons', () => {
  test('the minutes are locked from the top of the page, too', async () => {
    await enter(closed());
    const [top, end] = [...document.querySelectorAll('button')].filter(
      (one) => one.textContent === 'Lås anteckningarna',
    );
    expect(end).toBeDefined();
    if (top === undefined) throw new Error('No button at the top');
    expect(top.compareDocumentPosition(find('h2', 'Rätta texterna'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await click(top);
    await click(find('dialog button', 'Lås anteckningarna'));
    expect(sent('meeting.lock')).toHaveLength(1);
  });

  test('a decision is changed only when something in it has changed', async () => {
    const played = closed();
    await enter(played);
    const decided = meetingOf(played.document()).obstacles.find(({ actionId }) => actionId !== null);
    const form = [...document.querySelectorAll('form')].find((one) => one.textContent?.includes(decided?.text ?? '?'));
    const change = [...(form?.querySelectorAll('button') ?? [])].find((one) => one.textContent === 'Ändra');
    const input = form?.querySelector('input');
    if (change === undefined || !input) throw new Error('No decision');
    const isDead = (): boolean => change.getAttribute('aria-disabled') === 'true';
    const words = input.value;
    expect(isDead()).toBe(true);
    await type(input, 'Annat beslut');
    expect(isDead()).toBe(false);
    await type(input, words);
    expect(isDead()).toBe(true);
  });
});
