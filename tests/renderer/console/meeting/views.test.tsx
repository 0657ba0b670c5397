import { choose, click, find, type, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { act } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Displays } from '../../../../shared/ipc.ts';
import { atStop, begun, goToStop, meetingOf, MONTH, state, WEEK, wholeMeeting } from '../../stage/demo-meeting.ts';
import {
  cancelDialog,
  enter,
  field,
  key,
  ONE_SCREEN,
  place,
  sent,
  toPage,
  TWO_SCREENS,
  words,
} from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

const CUES = 'aside[aria-label="Bara för dig"]';
const QUESTION = 'Målet är nått. Vad vill du lämna månaden med?';

function isPrivate(): boolean {
  return document.querySelector(CUES) !== null;
}

async function displaysAre(displays: Displays): Promise<void> {
  await act(async () => main.notify('app:displays', { ...displays }));
}

async function statusIs(part: Partial<typeof main.status>): Promise<void> {
  await act(async () => main.notify('host:status', { ...main.status, ...part }));
}

test('6 a projector that goes while the private note is half written: the note is kept, and the wall is safe', async () => {
  await enter(atStop('Åsa'), TWO_SCREENS);
  const note = document.querySelector('textarea'); // the private note, the only one at a stop
  if (note === null) throw new Error('No private note');
  await act(async () => note.focus());
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(note, 'Fråga om');
    note.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await displaysAre(ONE_SCREEN);
  expect(sent('meeting.note')).toMatchObject([{ text: 'Fråga om' }]);
  expect(words()).not.toContain('Privat anteckning');
});

describe('the solo view', () => {
  test('shows no notes, no cues, and nobody else’s budget, at no step', async () => {
    const played = wholeMeeting('sv');
    const { notes, order } = meetingOf(played.document());
    const steps = [
      'lobby',
      'wins',
      'promises',
      'team',
      'lookBack',
      'obstacles',
      'training',
      'summary',
      'close',
    ] as const;
    const positions = [
      ...steps.map((step) => ({ step, stop: null })),
      ...order.map((stop) => ({ step: 'round' as const, stop })),
    ];
    const budgets: readonly string[] = ['340 000', '240 000', '260 000', '290 000', '60 000', '280 000'];
    for (const { step, stop } of positions) {
      played.write({ type: 'meeting.go', step, stop, page: 0, gateOpen: false });
      await enter(played, ONE_SCREEN);
      expect(isPrivate()).toBe(false);
      expect(words()).not.toContain('Privat anteckning');
      for (const text of [notes.meeting, ...notes.sellers.map((note) => note.text)])
        expect(document.body.innerHTML).not.toContain(text);
      const shown = budgets.filter((budget) => words().includes(`budget ${budget}`));
      expect(shown).toHaveLength(stop === null ? 0 : 1);
    }
  });

  test('has the gate’s sign, discreet, with its words for those who do not see it', async () => {
    await enter(atStop('Erik'), ONE_SCREEN);
    expect(find('button', 'Dags att höja').textContent).toBe('↑');
    expect(words()).not.toContain('Dags att höja');
    expect(words()).not.toContain('över senaste veckans');
    await click(find('button', 'Dags att höja'));
    expect(words('section[lang]')).toContain('Månadsmålet är nått');
  });

  test('is the wall: what is typed shows there at once, firm when it is on disk', async () => {
    await enter(atStop('Åsa'), ONE_SCREEN);
    await type(field(), '95k');
    expect(words('section[lang]')).toContain('Sägs nu 95k');
    await key('Enter');
    expect(document.querySelector('section[lang] span[class*="_firm_"]')).not.toBeNull();
    await statusIs({ unsaved: true });
    expect(document.querySelector('section[lang] span[class*="_firm_"]')).toBeNull();
  });

  test('has a button for every key', async () => {
    await enter(atStop('Åsa'), ONE_SCREEN);
    const names = ['föregående', 'nästa', 'svart', 'vit', 'pausa klockan', 'ångra', 'dagordning', 'tangenter'];
    for (const name of [...names, 'helskärm', 'privat']) expect(words('button')).toContain(name);
  });

  test('tells the ear where the meeting is', async () => {
    await enter(atStop('Åsa'), ONE_SCREEN);
    expect(words('[aria-live]')).toBe('Rundan, stopp 1 av 6Åsa Öberg');
    await click(find('nav button', '5 Hinder och hjälp'));
    expect(words('[aria-live]')).toBe('Hinder och hjälp');
  });

  test('has the steps as a thin line, each a way there', async () => {
    await enter(atStop('Åsa'), ONE_SCREEN);
    expect(words('nav [aria-current]')).toBe('4 Rundan');
    await click(find('nav button', '1 Framgångar'));
    expect(words('nav [aria-current]')).toBe('1 Framgångar');
    expect(place().step).toBe('wins');
  });

  test('follows the page that is on the wall, in the lobby and with the promises', async () => {
    const played = begun();
    for (const [page, step] of [
      [0, 'promises'],
      [1, 'promises'],
      [0, 'lobby'],
    ] as const) {
      played.write({ type: 'meeting.go', step, stop: null, page, gateOpen: false });
      await enter(played, ONE_SCREEN);
      const names = [...document.querySelectorAll('section[aria-label] li > [class*="_who_"]')].map(
        (one) => one.textContent,
      );
      const onWall = ['Åsa', 'Erik', 'Fatima', 'Jonas', 'Linnea', 'Oskar'].filter((name) =>
        words('main').includes(name),
      );
      expect(names.length === 0 ? ['–'] : names, `${step} ${page}`).toEqual(page === 1 ? ['–'] : onWall);
    }
  });

  test('says at the lobby who is here, one choice a person', async () => {
    await enter(begun(), ONE_SCREEN);
    await choose(find<HTMLSelectElement>('select', 'Är Åsa Öberg här?'), 'remote');
    expect(sent('meeting.presence')).toMatchObject([{ state: 'remote' }]);
    expect(words('main')).toContain('Åsa på distans');
  });
});

describe('the lobby asks about a mirrored screen', () => {
  const ASKS = 'Är skärmen speglad? Win+P, Utöka.';

  test.each([
    ['when it is known to be mirrored', { ...ONE_SCREEN, mirrored: true }],
    ['beside a stage in a window', { ...ONE_SCREEN, stage: 'window' }],
    ['when two of three are', { ...TWO_SCREENS, mirrored: true }],
  ] as const)('%s', async (_, displays) => {
    await enter(begun(), displays);
    expect(words()).toContain(ASKS);
  });

  test('with one screen behind More: there everything is on the wall as it is', async () => {
    await enter(begun(), ONE_SCREEN);
    await key('F4');
    expect(words('dialog')).toContain(ASKS);
  });

  test('not with a projector of its own, and nowhere else', async () => {
    await enter(begun(), TWO_SCREENS);
    expect(words()).not.toContain(ASKS);
    await enter(atStop('Åsa'), ONE_SCREEN);
    expect(words()).not.toContain(ASKS);
  });
});

describe('F4, more of the step', () => {
  test('lies on top of the wall, for what the bar has no room for; Esc closes it', async () => {
    await enter(begun(), ONE_SCREEN);
    expect(words('label')).not.toContain('Gäst');
    await key('F4');
    expect(words('dialog label')).toContain('Gäst');
    await cancelDialog();
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('closes when the number field is asked for another goal, which has the focus', async () => {
    const played = atStop('Oskar');
    state(played, 'Oskar', MONTH, 28_000_000);
    await enter(played, ONE_SCREEN);
    await key('F4');
    await click(find('dialog button', 'Rätta målet för november'));
    expect(document.querySelector('dialog')).toBeNull();
    expect([words('label[for=goal-field]'), document.activeElement]).toEqual(['Mål novemberG', field()]);
  });

  test('is not there where the bar holds all of it, nor in the private view', async () => {
    const played = begun();
    played.write({ type: 'meeting.go', step: 'training', stop: null, page: 0, gateOpen: false });
    await enter(played, ONE_SCREEN);
    await key('F4');
    expect([words('button').includes('Mer'), document.querySelector('dialog')]).toEqual([false, null]);
    await enter(begun());
    await key('F4');
    expect([words('button').includes('Mer'), document.querySelector('dialog')]).toEqual([false, null]);
  });

  test('who has not stated is taken now, from the summary', async () => {
    const played = begun();
    played.write({ type: 'meeting.go', step: 'summary', stop: null, page: 0, gateOpen: false });
    await enter(played, ONE_SCREEN);
    await click(find('button', 'MerF4'));
    await click(find('dialog li button', 'Ta det nu'));
    expect([place().step, document.querySelector('dialog')]).toEqual(['round', null]);
  });
});

describe('F2', () => {
  test('asks first; the way out has the focus, and nothing private is shown', async () => {
    await enter(atStop('Erik'), ONE_SCREEN);
    await key('F2');
    expect(words('dialog')).toContain('Visa privat: ingen ser skärmen?');
    expect(isPrivate()).toBe(false);
    await click(find('dialog button', 'AvbrytEsc'));
    expect([isPrivate(), document.querySelector('dialog')]).toEqual([false, null]);
    await key('F2');
    await cancelDialog();
    expect([isPrivate(), document.querySelector('dialog')]).toEqual([false, null]);
  });

  test('shows the private view when nobody sees the screen, and takes back', async () => {
    await enter(atStop('Erik'), ONE_SCREEN);
    await key('F2');
    await click(find('dialog button', 'Ingen ser skärmen'));
    expect(isPrivate()).toBe(true);
    expect(words(CUES)).toContain(QUESTION);
    expect(words('footer button')).toContain('helskärm');
    await click(find('footer button', 'F2för alla'));
    expect([isPrivate(), document.querySelector('dialog')]).toEqual([false, null]);
  });

  test.each([
    ['is mirrored', { ...ONE_SCREEN, mirrored: true }],
    ['comes and goes', ONE_SCREEN],
  ])('when a screen %s, the wall is safe again', async (_, displays) => {
    await enter(atStop('Erik'), ONE_SCREEN);
    await key('F2');
    await click(find('dialog button', 'Ingen ser skärmen'));
    if (!displays.mirrored) await displaysAre(TWO_SCREENS);
    await displaysAre(displays);
    expect(isPrivate()).toBe(false);
  });

  test('does nothing where the window is the manager’s own', async () => {
    await enter(atStop('Erik'));
    await key('F2');
    expect([isPrivate(), document.querySelector('dialog')]).toEqual([true, null]);
  });
});

describe('the private view', () => {
  test('has the note, one open question, and the figures under it', async () => {
    const played = atStop('Jonas');
    played.write({ type: 'meeting.note', sellerId: played.id('Jonas'), text: 'Ring honom på onsdag' });
    await enter(played);
    const cues = words(CUES);
    expect(cues).toContain('Vilket mål är värt att kämpa för, den tid som är kvar?');
    expect(cues).toContain('Förra veckanEj nåttutfall 29 400, mål 60 000');
    expect(cues).toContain('Behövs per vecka168 800168 800 kvar till målet, 1 vecka');
    expect(cues).toContain('Bäst av 13 veckor83 700v. 37');
    expect(cues).toContain('MånadsmåletDags att sänkaför stort behov');
    expect(words()).toContain('Privat anteckning');
    expect(document.querySelector('textarea')?.value).toBe('Ring honom på onsdag');
    expect(words('section[lang]')).not.toContain('Ring honom');
    expect(words(CUES)).not.toMatch(/NaN|undefined|null/u);
  });

  test.each([
    ['Erik', QUESTION],
    ['Fatima', 'Vad gjorde du som du ska göra mer av?'],
    ['Åsa', 'Vad skulle göra veckan lite bättre än den förra?'],
    ['Oskar', 'Vad tror du själv på för den här veckan?'],
  ])('the question to %s', async (name, question) => {
    await enter(atStop(name));
    expect(words(CUES)).toContain(question);
    expect(words('section[lang]')).not.toContain(question);
  });

  test('the team’s own wording of a question stands in its place', async () => {
    const played = atStop('Erik');
    played.write({ type: 'settings.change', patch: { coachingQuestions: { 'coach.gate.up': 'Vad är nästa?' } } });
    await enter(played);
    expect(words(CUES)).toContain('Vad är nästa?');
    expect(words(CUES)).not.toContain(QUESTION);
  });

  test('a note goes to main when it is left, the seller’s at a stop, else the meeting’s', async () => {
    const played = atStop('Åsa');
    await enter(played);
    await note('Fråga om Oskar');
    expect(main.sent.at(-1)).toEqual({ type: 'meeting.note', sellerId: played.id('Åsa'), text: 'Fråga om Oskar' });
    await enter(begun());
    await note('Håll gränsen');
    expect(main.sent.at(-1)).toEqual({ type: 'meeting.note', sellerId: null, text: 'Håll gränsen' });
  });

  test('the miniature is the stage’s own picture, and says where it is shown', async () => {
    await enter(atStop('Åsa'));
    expect(words('figure section[lang]')).toContain('Vad är ditt mål för vecka 48?');
    expect(words('figcaption')).toBe('Projektorbildenegen skärm, 1920 × 1080');
  });

  test('the week’s goal beside the latest week, for the manager alone', async () => {
    const played = atStop('Åsa');
    state(played, 'Åsa', WEEK, 9_000_000);
    await enter(played);
    expect(words('main')).toContain('Veckomålet ligger inte över senaste veckans 91 750.');
    await enter(played, ONE_SCREEN);
    expect(words()).not.toContain('senaste veckans');
  });
});

async function note(text: string): Promise<void> {
  const area = document.querySelector('textarea');
  await act(async () => {
    area?.focus();
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    area?.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await toPage();
}

describe('what is not saved', () => {
  test.each([
    ['solo', ONE_SCREEN],
    ['private', TWO_SCREENS],
  ])('is said plainly over the %s view, and goes when it is', async (_, displays) => {
    const played = atStop('Åsa');
    state(played, 'Åsa', WEEK, 9_000_000);
    await enter(played, displays);
    expect(words('output')).toContain('sparat');
    await statusIs({ unsaved: true, reason: null });
    expect(words('[role=alert]')).not.toBe('');
    expect(words('output')).toBe('Inte sparat');
    await statusIs({ unsaved: false });
    expect(words('[role=alert]')).toBe('');
  });

  test('the room is told neither folder nor file, nor who else has it', async () => {
    const reason = {
      code: 'storage.write.folderGone',
      params: { file: 'Norr.json', folder: '/home/maja/hemligt' },
    } as const;
    const holder = { user: 'maja', machine: 'majas-dator', since: '2026-11-23T07:00:00.000Z' };
    await enter(atStop('Åsa'), ONE_SCREEN);
    await statusIs({ unsaved: true, reason });
    expect(words('[role=alert]')).toBe('Inte sparat');
    await statusIs({ unsaved: false, reason: null, mode: 'ro', holder });
    expect(words()).toContain('Filen är öppen bara för läsning');
    expect(words()).not.toMatch(/maja|hemligt|Norr\.json/u);
    await enter(atStop('Åsa'), TWO_SCREENS);
    await statusIs({ unsaved: true, reason });
    expect(words('[role=alert]')).toContain('hemligt');
  });

  test('nothing of it is on the stage', async () => {
    await enter(atStop('Åsa'));
    await statusIs({ unsaved: true });
    expect(words('section[lang]')).not.toContain('spara');
  });
});

describe('the agenda', () => {
  test('lists steps and stops, with who has stated and the gate’s signs, and jumps there', async () => {
    await enter(atStop('Åsa'));
    const list = words('nav');
    expect(list).toMatch(
      /0Samling.*1Framgångar.*2Förra veckan.*3Läget.*4Rundan.*5Hinder och hjälp.*6Säljträning.*7Summering.*8Avrundning/u,
    );
    expect(list).toContain('Erik Lundqvistdags att höja');
    expect(list).toContain('Linnea Sjöström45 000');
    expect(find('nav button[aria-current]', 'Åsa Öberg')).toBeDefined();
    await click(find('nav button', '5Hinder och hjälp8'));
    expect(words('h2')).toContain('Hinder och hjälp');
    await click(find('nav button', 'Jonas Bergdags att sänka'));
    expect(words('h2')).toContain('Jonas Berg');
  });

  test('on the wall it lies on top, without the gate’s signs, and closes when it has jumped', async () => {
    await enter(atStop('Åsa'), ONE_SCREEN);
    await toPage();
    await key('Home');
    expect(words('dialog')).toContain('Erik Lundqvist');
    expect(words('dialog')).not.toContain('dags att');
    await click(find('dialog button', 'Erik Lundqvist'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(words('section[lang]')).toContain('Erik Lundqvist');
  });

  test('a round put off, one away without a goal, one stated', async () => {
    const played = atStop('Åsa');
    played.write({ type: 'meeting.presence', sellerId: played.id('Oskar'), state: 'away' });
    state(played, 'Erik', WEEK, 12_500_000);
    goToStop(played, 'Jonas');
    await enter(played);
    expect(words('nav')).toContain('Oskar Nymanborta');
    expect(words('nav')).toContain('Erik Lundqvist125 000');
  });
});
