import { click, find, settle, type, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { UndoOffer } from '../../../../shared/ipc.ts';
import type { Intent } from '../../../../shared/keys.ts';
import { atStep, atStop } from '../../stage/demo-meeting.ts';
import { cancelDialog, enter, field, key, ONE_SCREEN, place, sent, toPage, words } from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
const asked: unknown[] = [];
beforeEach(() => void asked.splice(0));
afterEach(unmount);

/** At Åsa's stop, away from the number field; what main is asked is kept. */
async function onPage(): Promise<void> {
  await enter(atStop('Åsa'));
  await toPage();
  main.answers['stage:blank'] = (blank) => {
    asked.push(blank);
    main.notify('app:blank', blank);
  };
  main.answers['document:undo'] = () => {
    asked.push('undo');
    return { ok: true, value: null };
  };
}

async function undoIs(undo: UndoOffer | null): Promise<void> {
  const snapshot = main.snapshot();
  if (snapshot === null) throw new Error('No team');
  await act(async () => main.notify('document:replaced', { ...snapshot, undo }));
}

async function fromStage(intent: Intent): Promise<void> {
  await act(async () => main.notify('app:intent', intent));
  await settle();
}

describe('on the page', () => {
  test('PageDown, → and Space go on, PageUp and ← back, and nothing behind the lobby', async () => {
    await enter(atStep('promises'));
    await toPage();
    const steps = [];
    for (const name of ['PageDown', 'ArrowRight', 'ArrowLeft', ' ', 'PageUp', 'PageUp', 'PageUp', 'PageUp', 'PageUp']) {
      expect(await key(name)).toBe(false);
      steps.push(`${name} ${place().step}`);
    }
    expect(steps).toEqual([
      'PageDown promises', // its second page
      'ArrowRight team',
      'ArrowLeft promises',
      '  team',
      'PageUp promises',
      'PageUp promises',
      'PageUp wins',
      'PageUp lobby',
      'PageUp lobby',
    ]);
    expect(sent('meeting.go')).toHaveLength(8);
  });

  test('B and . blacken the wall, and once more light it', async () => {
    await onPage();
    for (const name of ['b', 'B', '.']) {
      await key(name);
      expect(document.querySelector('figure section[lang]')).toBeNull();
      expect(document.querySelector('figure [data-blank="black"]')).not.toBeNull();
      await key(name);
      expect(asked.splice(0)).toEqual(['black', null]);
      expect(document.querySelector('figure section[lang]')).not.toBeNull();
    }
  });

  test('W whitens it, also over black', async () => {
    await onPage();
    for (const name of ['w', 'b', 'w', 'w']) await key(name);
    expect(asked).toEqual(['white', 'black', 'white', null]);
  });

  test('what moves brings a blanked wall back first, without moving', async () => {
    await onPage();
    await key('b');
    await key('PageDown');
    expect([asked, place().who]).toEqual([['black', null], 'Åsa Öberg']);
    await key('PageDown');
    expect(place().who).toBe('Erik Lundqvist');
  });

  test('Esc lights the wall, and never leaves the meeting', async () => {
    await onPage();
    await key('b');
    await key('Escape');
    await key('Escape');
    expect(asked).toEqual(['black', null]);
    expect(place().who).toBe('Åsa Öberg');
  });

  test('G goes to the goal, and types no g', async () => {
    await onPage();
    expect(await key('g')).toBe(false);
    expect(document.activeElement).toBe(field());
  });

  test('T stops the clock and starts it', async () => {
    await onPage();
    await key('t');
    expect(words()).toContain('Klockan står stilla');
    expect(words('footer')).toContain('starta klockan');
    await key('t');
    expect(words()).not.toContain('Klockan står stilla');
    expect(sent('meeting.pause').map(({ paused }) => paused)).toEqual([true, false]);
  });

  test('F5 is for nothing, and F11 none of the meeting’s', async () => {
    await onPage();
    expect(await key('F5')).toBe(false);
    await key('F11');
    expect([main.requested.includes('window:fullScreen'), place().who]).toEqual([false, 'Åsa Öberg']);
  });

  test('with Alt or Ctrl a key is not ours', async () => {
    await onPage();
    expect(await key('b', { ctrl: true })).toBe(true);
    expect(asked).toEqual([]);
  });

  test('? lists the keys, Home the agenda; keys below do nothing meanwhile', async () => {
    await onPage();
    await key('?');
    expect(words('dialog')).toMatch(/Tangenter.*PageDown→MellanslagVidare.*F5Startar.*Ctrl Z.*Ångra/u);
    await key('b');
    expect([asked, place().who]).toEqual([[], 'Åsa Öberg']);
    await cancelDialog();
    await toPage();
    await key('Home');
    expect(words('dialog')).toContain('Dagordning');
    await cancelDialog();
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('Space on a button presses it, and does not go on', async () => {
    await onPage();
    await act(async () => find('nav button', '5Hinder och hjälp8').focus());
    expect(await key(' ')).toBe(true);
    expect(place().who).toBe('Åsa Öberg');
    expect(await key('PageDown')).toBe(false);
    expect(place().who).toBe('Erik Lundqvist');
  });

  test.each([
    ['PageDown', () => place().who, 'Erik Lundqvist', 'Fatima Haddad'],
    ['ArrowRight', () => place().who, 'Erik Lundqvist', 'Fatima Haddad'],
    ['PageUp', () => place().step, 'team', 'promises'],
    ['ArrowLeft', () => place().step, 'team', 'promises'],
    ['b', () => asked.join(), 'black', 'black,'],
    ['.', () => asked.join(), 'black', 'black,'],
    ['w', () => asked.join(), 'white', 'white,'],
  ] as const)('%s twice within a quarter of a second is once, and held down, too', async (name, seen, once, twice) => {
    await onPage();
    await key(name);
    expect(seen()).toBe(once);
    for (const after of [50, 249, 249]) {
      await toPage();
      expect(await key(name, { after })).toBe(false);
      expect(seen()).toBe(once);
    }
    await toPage();
    expect(await key(name, { repeat: true })).toBe(false);
    expect(seen()).toBe(once);
    await key(name, { after: 250 });
    expect(seen()).toBe(twice);
  });

  test('one key right after another is no double press', async () => {
    await onPage();
    await key('b');
    await key('w', { after: 50 });
    await key('PageDown', { after: 50 });
    await key('PageDown', { after: 250 });
    await toPage();
    await key('PageUp', { after: 50 });
    expect([asked, place().who]).toEqual([['black', 'white', null], 'Åsa Öberg']);
  });

  test.each(['t', '?', 'Home', 'F5', 'F11', 'F2', 'g', 'Escape'])('%s held down does nothing more', async (name) => {
    await onPage();
    const before = [main.sent.length, main.requested.length];
    expect(await key(name, { repeat: true })).toBe(false);
    expect([main.sent.length, main.requested.length]).toEqual(before);
    expect(document.querySelector('dialog')).toBeNull();
  });
});

describe('Enter held down', () => {
  test('commits the number once, and does not run on past the belief', async () => {
    await enter(atStop('Åsa'));
    await type(field(), '95k');
    await key('Enter');
    const belief = document.activeElement;
    expect(belief?.getAttribute('role')).toBe('radio');
    for (let times = 0; times < 5; times += 1) {
      expect(await key('Enter', { repeat: true })).toBe(false);
      expect(document.activeElement).toBe(belief);
    }
    expect([sent('goal.state').length, sent('goal.terms')]).toEqual([1, []]);
    await key('Enter');
    expect(document.activeElement?.tagName).toBe('INPUT');
  });

  test('does not commit a number by itself, nor run on past the reason', async () => {
    await enter(atStop('Erik', true));
    await type(field(), '475k');
    expect(await key('Enter', { repeat: true })).toBe(false);
    expect(sent('goal.state')).toEqual([]);
    await key('Enter');
    const reason = document.activeElement;
    expect(reason).not.toBe(field());
    expect(await key('Enter', { repeat: true })).toBe(false);
    expect(document.activeElement).toBe(reason);
  });
});

describe('in the number field', () => {
  test('letters are text; a point is black while it is empty, text after a digit', async () => {
    await enter(atStop('Åsa'));
    for (const letter of ['b', 'w', 't', 'g', '?', ' ', 'Home', 'ArrowRight']) expect(await key(letter)).toBe(true);
    expect(await key('.')).toBe(false);
    expect(main.requested).toContain('stage:blank');
    await key('Escape');
    await type(field(), '95');
    expect(await key('.')).toBe(true);
  });

  test('Esc takes back what is typed, then leaves the field; a digit on the page is said there', async () => {
    await enter(atStop('Åsa'));
    await type(field(), '95');
    await key('Escape');
    expect([field().value, document.activeElement]).toEqual(['', field()]);
    await key('Escape');
    expect(document.activeElement).toBe(document.body);
    expect(await key('b')).toBe(false);
    expect(main.requested).toContain('stage:blank');
    expect(await key('9')).toBe(true);
    expect(document.activeElement).toBe(field());
  });

  test('a letter is not shown as a number that somebody says, nor is a space', async () => {
    await enter(atStop('Åsa'));
    await type(field(), 'g');
    expect([field().value, words('figure')]).toEqual(['g', expect.stringContaining('Vad är ditt mål för vecka 48?')]);
    await type(field(), ' ');
    expect(field().value).toBe('');
    await type(field(), 'kr 9');
    expect(words('figure')).toContain('kr 9');
  });

  test('Ctrl+Z belongs to the text after a digit', async () => {
    await onPage();
    await undoIs({ command: 'meeting.presence' });
    await key('g');
    await type(field(), '95');
    expect(await key('z', { ctrl: true })).toBe(true);
    await type(field(), '');
    expect(await key('z', { ctrl: true })).toBe(false);
    expect(asked).toEqual(['undo']);
  });
});

describe('undo', () => {
  test('is offered only when there is something to take back', async () => {
    await onPage();
    expect(find<HTMLButtonElement>('footer button', 'Ctrl Zinget att ångra').disabled).toBe(true);
    await key('z', { ctrl: true });
    expect(asked).toEqual([]);
    await undoIs({ command: 'goal.state' });
    expect(find<HTMLButtonElement>('footer button', 'Ctrl Zångra').disabled).toBe(false);
    await key('z', { ctrl: true });
    await click(find('footer button', 'Ctrl Zångra'));
    expect(asked).toEqual(['undo', 'undo']);
  });
});

describe('every key is a button, too', () => {
  test('black, white, pause, keys, back and on', async () => {
    await onPage();
    await click(find('footer button', 'Bsvart'));
    await click(find('footer button', 'Wvit'));
    expect(asked).toEqual(['black', 'white']);
    await click(find('footer button', 'Wvit'));
    await click(find('footer button', 'Tpausa klockan'));
    expect(sent('meeting.pause')).toHaveLength(1);
    const filled: string[] = [];
    main.answers['window:fullScreen'] = () => void filled.push('toggled');
    await click(find('footer button', 'F11helskärm'));
    expect(filled).toEqual(['toggled']);
    await click(find('footer button', '?tangenter'));
    expect(words('dialog')).toContain('Tangenter');
    await cancelDialog();
    const [back, ...others] = [...document.querySelectorAll<HTMLButtonElement>('footer button')];
    const on = others.at(-1);
    expect([back?.textContent, on?.textContent]).toEqual([
      expect.stringContaining('Läget'),
      expect.stringContaining('Nästa: dags att höjaErik Lundqvist'),
    ]);
    if (on !== undefined) await click(on);
    expect(place().who).toBe('Erik Lundqvist');
  });
});

describe('a list on top', () => {
  test.each<readonly [string, Intent]>([
    ['?', 'keys'],
    ['Home', 'agenda'],
    ['F4', 'more'],
  ])('%s opens it and closes it again, and so does a clicker; the meeting stays', async (name, intent) => {
    await enter(atStop('Åsa'), ONE_SCREEN);
    await toPage();
    const isOpen = (): boolean => document.querySelector('dialog') !== null;
    const inside = async (pressed: string): Promise<void> => {
      const dialog = document.querySelector('dialog') ?? document.body;
      await act(async () => dialog.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true })));
    };
    await key(name);
    expect(isOpen()).toBe(true);
    await inside(name);
    expect(isOpen()).toBe(false);
    await fromStage(intent);
    await inside('ArrowRight');
    expect(isOpen()).toBe(true);
    await inside('PageDown');
    expect(isOpen()).toBe(false);
    await fromStage(intent);
    await fromStage('next');
    expect([isOpen(), place().who]).toEqual([false, 'Åsa Öberg']);
  });
});

describe('keys that the stage’s window took', () => {
  test('mean the same', async () => {
    await onPage();
    await fromStage('black');
    await fromStage('black'); // within a quarter of a second
    expect(asked).toEqual(['black']);
    await fromStage('dismiss');
    await fromStage('keys');
    expect(words('dialog')).toContain('Tangenter');
    await fromStage('white'); // the meeting stands still under a dialog
    await fromStage('dismiss');
    expect([asked, document.querySelector('dialog')]).toEqual([['black', null], null]);
    await fromStage('next');
    expect(place().who).toBe('Erik Lundqvist');
  });

  test('Esc closes what is open on top, whoever opened it, and only then lights the wall', async () => {
    const played = atStop('Åsa');
    played.write({ type: 'meeting.go', step: 'close', stop: null, page: 0, gateOpen: false });
    await enter(played);
    await toPage();
    await key('b');
    await click(find('main button', 'Avsluta mötet'));
    expect(words('dialog')).toContain('Avsluta mötet');
    await fromStage('dismiss');
    expect([document.querySelector('dialog'), main.start.blank, sent('meeting.close')]).toEqual([null, null, []]);
    expect(document.querySelector('figure [data-blank="black"]')).not.toBeNull();
    await fromStage('dismiss');
    expect(document.querySelector('figure [data-blank="black"]')).toBeNull();
  });

  test('a sure number is committed by the clicker, too', async () => {
    await enter(atStop('Åsa'), ONE_SCREEN);
    await type(field(), '95k');
    await fromStage('next');
    expect([sent('goal.state').length, place().who]).toEqual([1, 'Åsa Öberg']);
    await fromStage('next'); // within a quarter of a second
    expect(place().who).toBe('Åsa Öberg');
  });
});
