import { click, find, type, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { atStop, goToStop, MONTH, state, WEEK } from '../../stage/demo-meeting.ts';
import { enter, field, key, ONE_SCREEN, place, sent, TWO_SCREENS, words } from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

function focused(): HTMLElement {
  return document.activeElement as HTMLElement;
}

/** The label of the field with the focus. */
function label(): string {
  const id = focused().id;
  return id === '' ? (focused().getAttribute('aria-label') ?? '') : words(`label[for="${id}"]`);
}

async function statedInTheField(displays = TWO_SCREENS): Promise<void> {
  await enter(atStop('Åsa'), displays);
  await type(field(), '95k');
  await key('Enter');
}

describe('after the week’s goal', () => {
  test.each([
    ['private', TWO_SCREENS],
    ['solo', ONE_SCREEN],
  ])('belief, potential and action follow by Enter alone, in the %s view', async (_, displays) => {
    await statedInTheField(displays);
    expect(focused().closest('[role=radiogroup]')?.getAttribute('aria-label')).toBe('Tror på målet');
    await key('8');
    expect(label()).toBe('8 av 10');
    await key('Enter');
    expect(label()).toBe('Potential');
    await type(focused() as HTMLInputElement, 'Två offerter');
    await key('Enter');
    await submit();
    expect(label()).toBe('Det här gör jag');
    await type(focused() as HTMLInputElement, 'Ringer tio');
    await key('Enter');
    await submit();
    expect(focused()).toBe(document.body);
    expect(main.document?.goals.at(-1)).toMatchObject({ belief: 8, potential: 'Två offerter', action: 'Ringer tio' });
    expect(sent('goal.terms')).toHaveLength(3);
    await key('PageDown');
    expect(place().who).toBe('Erik Lundqvist');
  });

  test('a digit believes as much, and 0 is 10', async () => {
    await statedInTheField();
    for (const belief of [1, 7, 9, 10]) {
      await key(String(belief % 10));
      expect(sent('goal.terms').at(-1)).toMatchObject({ belief });
      expect(find('[role=radio]', `${belief} av 10`).getAttribute('aria-checked')).toBe('true');
    }
  });

  test('a belief is pressed, or walked to with the arrows, which do not move the meeting', async () => {
    await statedInTheField();
    await click(find('[role=radio]', '6 av 10'));
    await key('ArrowRight');
    await key('ArrowLeft');
    await key('ArrowLeft');
    expect(sent('goal.terms').map(({ belief }) => belief)).toEqual([6, 7, 6, 5]);
    expect(place().who).toBe('Åsa Öberg');
  });

  test('pressed once more, or with Delete, it is taken back; the same digit twice is not', async () => {
    await statedInTheField();
    await click(find('[role=radio]', '6 av 10'));
    await click(find('[role=radio]', '6 av 10'));
    await key('7');
    await key('7');
    await key('Delete');
    expect(sent('goal.terms').map(({ belief }) => belief)).toEqual([6, null, 7, 7, null]);
    expect(main.document?.goals.at(-1)?.belief).toBeUndefined();
    expect(document.querySelector('[role=radio][aria-checked=true]')).toBeNull();
  });

  test('before it there is nothing to believe', async () => {
    await enter(atStop('Åsa'));
    expect(words()).toContain('”Tror på målet”, ”Potential” och ”Det här gör jag” följer när målet är sagt.');
    expect(document.querySelector('#belief')).toBeNull();
  });

  test('in a text field letters are text, PageDown goes on', async () => {
    await statedInTheField();
    await key('Enter');
    for (const letter of ['b', 'w', 't', 'g', '?', 'Home', ' ']) expect(await key(letter)).toBe(true);
    expect([sent('meeting.pause').length, main.requested.includes('stage:blank')]).toEqual([0, false]);
    await type(focused() as HTMLInputElement, 'Två offerter');
    await key('PageDown');
    expect(place().who).toBe('Erik Lundqvist');
    expect(main.document?.goals.some(({ potential }) => potential === 'Två offerter')).toBe(true);
  });

  test('what is typed there is not lost where the stop is left by the list', async () => {
    await statedInTheField();
    await key('Enter');
    await type(focused() as HTMLInputElement, 'Två offerter');
    await click(find('nav button', 'Jonas Bergdags att sänka'));
    expect(main.document?.goals.some(({ potential }) => potential === 'Två offerter')).toBe(true);
  });
});

/** happy-dom leaves the form alone when Enter is pressed in a field. */
async function submit(): Promise<void> {
  await act(async () =>
    (focused() as HTMLInputElement).form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
}

describe('the reason of a restated month', () => {
  test('is asked at once, and Enter goes on to the week', async () => {
    await enter(atStop('Erik', true));
    await type(field(), '475k');
    await key('Enter');
    expect(label()).toBe('Skäl');
    await type(focused() as HTMLInputElement, 'Mässlistan räcker');
    await key('Enter');
    await submit();
    expect(focused()).toBe(field());
    expect(main.document?.goals.at(-1)).toMatchObject({ period: MONTH, reason: 'Mässlistan räcker' });
    await type(field(), '125k');
    await key('Enter');
    expect(main.document?.goals.at(-1)).toMatchObject({ period: WEEK, amount: 12_500_000 });
    expect(focused().getAttribute('role')).toBe('radio');
  });

  test('is asked once: who comes back to the stop goes to the number', async () => {
    const played = atStop('Erik', true);
    const goalId = state(played, 'Erik', MONTH, 47_500_000);
    played.write({ type: 'goal.terms', goalId, belief: null, potential: '', action: '', reason: 'Mässan' });
    goToStop(played, 'Erik', true);
    await enter(played);
    expect(words('label')).toContain('Skäl');
    expect(focused()).toBe(field());
  });

  test('is no field without a restatement', async () => {
    await enter(atStop('Oskar'));
    await type(field(), '40k');
    await key('Enter');
    expect(words('label')).not.toContain('Skäl');
  });
});

describe('who will not state a goal now', () => {
  test('is taken later: the stop goes behind the others', async () => {
    await enter(atStop('Åsa'));
    await click(find('button', 'Ta senare'));
    expect(sent('meeting.later')).toHaveLength(1);
    expect(words('nav')).toMatch(/Erik.*Oskar Nyman.*Åsa Öberg.*Linnea/u);
    expect(place().who).toBe('Erik Lundqvist');
  });

  test('comes back on a day', async () => {
    await enter(atStop('Åsa'));
    expect(words('label')).toContain('Återkommer den');
    await click(find('button', 'Spara'));
    expect(sent('meeting.comesBack')).toMatchObject([{ due: '2026-11-24' }]);
    expect(words('section[lang]')).toContain('Återkommer tisdag 24 november');
  });
});
