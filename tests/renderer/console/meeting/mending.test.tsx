import { click, find, type, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { atStep, begun, meetingOf } from '../../stage/demo-meeting.ts';
import type { SalesDocument } from '../../../../shared/document.ts';
import { enter, GONE, key, ONE_SCREEN, place, refuseOnce, sent, toPage, words } from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

function meeting() {
  return meetingOf(main.document as SalesDocument);
}

function input(label: string): HTMLInputElement {
  return find<HTMLInputElement>('main input', label);
}

/** happy-dom leaves the form alone when Enter is pressed in a field. */
async function enterInForm(field: HTMLInputElement): Promise<void> {
  await key('Enter');
  await act(async () => void field.form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}

describe('what is typed without Enter', () => {
  test('a win is added by PageDown, to the one who was chosen, and the meeting moves on', async () => {
    await enter(atStep('wins'));
    await type(input('Vad gick bra?'), 'Ny kund i Umeå');
    await key('PageDown');
    expect(place().step).toBe('promises');
    expect(meeting().wins).toMatchObject([{ sellerId: meeting().order[0], text: 'Ny kund i Umeå' }]);
    expect(main.sent.map((one) => one.type)).toEqual(['meeting.addWin', 'meeting.go']);
  });

  test('by the agenda’s lines, too, and by the clicker', async () => {
    await enter(atStep('obstacles'));
    await type(input('Vad står i vägen?'), 'Lång leveranstid');
    await click(find('nav button', '1Framgångar3'));
    expect(meeting().obstacles).toMatchObject([{ text: 'Lång leveranstid' }]);
    await type(input('Vad gick bra?'), 'Ny kund');
    await act(async () => main.notify('app:intent', 'next'));
    expect(meeting().wins).toHaveLength(1);
  });

  test('an obstacle, a decision and a guest', async () => {
    const played = atStep('obstacles');
    played.write({ type: 'meeting.addObstacle', text: 'Lång leveranstid' });
    await enter(played);
    await type(input('Beslut'), 'Ring lagret');
    await type(input('Vad står i vägen?'), 'Priset');
    await key('PageDown');
    expect(meeting().obstacles.map(({ text, actionId }) => [text, actionId !== null])).toEqual([
      ['Lång leveranstid', true],
      ['Priset', false],
    ]);
    await enter(begun());
    await type(input('Gäst'), 'Mia');
    await key('PageDown');
    expect([meeting().guests, place().step]).toEqual([['Mia'], 'wins']);
  });

  test('nothing typed adds nothing', async () => {
    await enter(atStep('wins'));
    await type(input('Vad gick bra?'), '   ');
    await key('PageDown');
    expect([sent('meeting.addWin'), place().step]).toEqual([[], 'promises']);
  });

  test('once: Enter has added it', async () => {
    await enter(atStep('wins'));
    const field = input('Vad gick bra?');
    await type(field, 'Ny kund');
    await enterInForm(field);
    expect([field.value, document.activeElement]).toEqual(['', field]); // ready for the next one
    await key('PageDown');
    expect(meeting().wins).toHaveLength(1);
  });
});

describe('6 Enter leaves a field of text', () => {
  test('of the training: once, and its letters are keys again', async () => {
    await enter(atStep('training'));
    await type(input('Ämne'), 'Behov');
    await key('Enter');
    expect([document.activeElement, meeting().training.topic]).toEqual([document.body, 'Behov']);
    expect(sent('meeting.training')).toHaveLength(1);
    expect(await key('t')).toBe(false);
    expect(meeting().paused).toBe(true);
  });

  test('of the wins: when it is empty; of a win in the list at once', async () => {
    await enter(atStep('wins'));
    const field = input('Vad gick bra?');
    await type(field, 'Ny kund');
    await enterInForm(field);
    await enterInForm(field);
    expect(document.activeElement).toBe(document.body);
    const [, listed] = [...document.querySelectorAll<HTMLInputElement>('main input')];
    await type(listed ?? field, 'Två nya kunder');
    await key('Enter');
    expect([document.activeElement, meeting().wins[0]?.text]).toEqual([document.body, 'Två nya kunder']);
  });

  test('Esc takes back what was typed, and leaves', async () => {
    await enter(atStep('training'));
    await type(input('Ämne'), 'Behov');
    expect(await key('Escape')).toBe(false);
    expect([document.activeElement, input('Ämne').value, sent('meeting.training')]).toEqual([document.body, '', []]);
  });

  test('in a note Enter is a new line; Esc leaves, and keeps what is written', async () => {
    await enter(atStep('training'));
    const area = document.querySelector('textarea');
    await act(async () => {
      area?.focus();
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, 'Ring');
      area?.dispatchEvent(new Event('input', { bubbles: true }));
    });
    expect([await key('Enter'), document.activeElement]).toEqual([true, area]);
    await key('Escape');
    expect([document.activeElement, meeting().notes.meeting]).toEqual([document.body, 'Ring']);
  });
});

describe('an obstacle', () => {
  test('is mended where it stands: a press, Enter', async () => {
    const played = atStep('obstacles');
    played.write({ type: 'meeting.addObstacle', text: 'Lång levernstid' });
    await enter(played);
    await click(find('h3 button', 'Ändra texten: Lång levernstid'));
    const field = document.activeElement as HTMLInputElement;
    expect(field.value).toBe('Lång levernstid');
    await type(field, 'Lång leveranstid');
    await key('Enter');
    expect(sent('meeting.editObstacle')).toHaveLength(1);
    expect(sent('meeting.decide')).toEqual([]);
    expect(words('h3')).toContain('Lång leveranstid');
    expect(words('section[lang]')).toContain('Lång leveranstid');
  });

  test('Esc and an emptied field leave it as it was', async () => {
    const played = atStep('obstacles');
    played.write({ type: 'meeting.addObstacle', text: 'Priset' });
    await enter(played);
    for (const last of ['Escape', 'Enter']) {
      await click(find('h3 button', 'Ändra texten: Priset'));
      await type(document.activeElement as HTMLInputElement, last === 'Enter' ? ' ' : 'Annat');
      await key(last);
      expect(words('h3')).toContain('Priset');
    }
    expect(sent('meeting.editObstacle')).toEqual([]);
  });
});

describe('the close', () => {
  test('has a field for the next meeting’s place', async () => {
    await enter(atStep('close'));
    await type(input('Plats'), 'Stora salen');
    await key('Enter');
    expect(meeting().nextMeeting).toEqual({ date: '2026-11-30', time: '09:00', place: 'Stora salen' });
    expect(words('section[lang]')).toContain('Stora salen');
  });

  test('5 on the wall one is asked after the other: a digit, and Enter for the next in turn', async () => {
    await enter(atStep('close'), ONE_SCREEN);
    const [first, second] = meeting().order;
    find('[role=radiogroup]', 'Energi, Åsa Öberg').focus();
    for (const name of ['8', 'Enter', '6']) await key(name);
    expect(meeting().energy).toEqual([
      { sellerId: first, value: 8 },
      { sellerId: second, value: 6 },
    ]);
    expect(find('[role=radiogroup]', 'Energi, Erik Lundqvist')).toBe(document.activeElement);
  });

  test('5 on the wall nobody’s energy is seen, only that it is said, and the average', async () => {
    await enter(atStep('close'), ONE_SCREEN);
    const group = (): HTMLElement => find('[role=radiogroup]', 'Energi, Åsa Öberg');
    const before = group().innerHTML;
    await click(group().querySelectorAll('button')[6] ?? group());
    expect(meeting().energy).toEqual([{ sellerId: meeting().order[0], value: 7 }]);
    expect(group().innerHTML).toBe(before.replace('></span>', '>sagt</span>'));
    expect(document.activeElement).toBe(group()); // nor does the focus tell
    await key('0');
    expect([meeting().energy[0]?.value, document.activeElement]).toEqual([10, group()]);
    await key('ArrowRight');
    expect([meeting().energy[0]?.value, place().step]).toEqual([10, 'close']);
    expect(document.querySelector('[class*="_bar_"] [class*="_scoreChosen_"]')).toBeNull();
  });

  test('in the private view the manager sees what was said', async () => {
    await enter(atStep('close'));
    const group = find('[role=radiogroup]', 'Energi, Åsa Öberg');
    await click(group.querySelectorAll('button')[6] ?? group);
    expect(group.querySelector('[aria-checked=true]')?.textContent).toBe('7');
    expect(words('main')).not.toContain('sagt');
  });
});

describe('what main refuses', () => {
  test.each([
    ['the moves', 'wins', () => key('PageDown')],
    ['a check', 'summary', () => click(document.querySelector('main input[type=checkbox]') as HTMLElement)],
    ['a score', 'close', () => click(document.querySelector('main [role=radio]') as HTMLElement)],
    ['the pause', 'team', () => key('t')],
  ] as const)('is said under the step: %s', async (_, step, doIt) => {
    await enter(atStep(step));
    main.answers['document:send'] = () => ({ ok: false, told: { code: 'error.command.readOnly' } });
    await doIt();
    expect(words('main [role=alert]')).toBe('Filen är öppen bara för läsning, så inget kan ändras.');
  });

  test('is in sight however far the meeting moves on, and goes with the next change that is made', async () => {
    await enter(atStep('wins'));
    await type(input('Vad gick bra?'), 'Ny kund');
    refuseOnce('meeting.addWin');
    for (const step of ['promises', 'promises', 'team']) {
      await key('PageDown');
      expect([place().step, words('[role=alert]')]).toEqual([step, GONE]);
    }
    await toPage();
    await key('t');
    expect(words('[role=alert]')).toBe('');
  });

  test('is in sight when another field, left together with it, is stored', async () => {
    const played = atStep('obstacles');
    played.write({ type: 'meeting.addObstacle', text: 'Lång leveranstid' });
    await enter(played);
    await type(input('Beslut'), 'Ring lagret');
    await type(input('Vad står i vägen?'), 'Priset');
    refuseOnce('meeting.decide');
    await key('PageDown');
    expect(main.sent.map((one) => one.type)).toEqual(['meeting.addObstacle', 'meeting.go']);
    expect(words('[role=alert]')).toBe(GONE);
  });

  test('of a move goes when the meeting moves on', async () => {
    await enter(atStep('wins'));
    refuseOnce('meeting.go');
    await key('PageDown');
    expect([place().step, words('[role=alert]')]).toEqual(['wins', GONE]);
    await key('PageDown');
    expect([place().step, words('[role=alert]')]).toEqual(['promises', '']);
  });

  test('of what the close offers for the next meeting stops the close', async () => {
    await enter(atStep('close'));
    refuseOnce('meeting.next');
    await click(find('main button', 'Avsluta mötet'));
    await click(find('dialog button', 'Avsluta mötet'));
    expect([meeting().status, sent('meeting.close'), words('main [role=alert]')]).toEqual(['open', [], GONE]);
    await click(find('main button', 'Avsluta mötet'));
    await click(find('dialog button', 'Avsluta mötet'));
    expect(meeting()).toMatchObject({ status: 'review', nextMeeting: { date: '2026-11-30' } });
  });

  test('a win stands in its field again', async () => {
    await enter(atStep('wins'));
    main.answers['document:send'] = () => ({ ok: false, told: { code: 'error.seller.gone' } });
    const field = input('Vad gick bra?');
    await type(field, 'Ny kund');
    await enterInForm(field);
    expect(field.value).toBe('Ny kund');
  });
});
