import { choose, click, find, focus, leave, press, settle, type, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { act } from 'react';
import { afterEach, describe, expect, test } from 'vitest';
import { isHeld } from '../../../../shared/meetings.ts';
import { meetingOf, wholeMeeting, type Played } from '../../stage/demo-meeting.ts';
import { enter, GONE, left, refuseOnce, sent, words } from './meeting-room.tsx';

afterEach(unmount);

/** The demo team's whole meeting, closed; locked too when asked. */
function closed(locked = false): Played {
  const played = wholeMeeting('sv');
  played.write({ type: 'meeting.close' });
  if (locked) played.write({ type: 'meeting.lock', meetingId: meetingOf(played.document()).id });
  return played;
}

function held() {
  if (main.document === null) throw new Error('No team');
  return meetingOf(main.document);
}

/** The field whose text is this. */
function fieldWith(text: string): HTMLInputElement {
  const found = [...document.querySelectorAll('input')].find((input) => input.value === text);
  if (found === undefined) throw new Error(`No field with “${text}”`);
  return found;
}

async function write(text: string, into: HTMLTextAreaElement): Promise<void> {
  await act(async () => {
    into.focus();
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(into, text);
    into.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

async function mend(input: HTMLInputElement, text: string): Promise<void> {
  await type(input, text);
  await leave(input);
}

function area(): HTMLTextAreaElement {
  const found = document.querySelector('textarea');
  if (found === null) throw new Error(`No text area in: ${words()}`);
  return found;
}

async function submit(form: Element | null | undefined): Promise<void> {
  await act(async () => (form as HTMLFormElement).requestSubmit());
  await settle();
}

describe('3 under review', () => {
  test('wins, note, training, place of the next meeting are mended; the figures stand', async () => {
    await enter(closed());
    const { wins, facts, training } = held();
    await mend(fieldWith(wins[0]?.text ?? ''), 'En ny kund');
    await write('Jämnare än förra månaden', area());
    await act(async () => area().blur());
    await mend(fieldWith(training.topic), 'Bokade möten');
    await mend(find<HTMLInputElement>('input', 'Plats'), 'Lilla rummet');
    expect(held()).toMatchObject({
      status: 'review',
      teamNote: 'Jämnare än förra månaden',
      training: { topic: 'Bokade möten', lesson: training.lesson },
      nextMeeting: { place: 'Lilla rummet' },
    });
    expect(held().wins[0]).toEqual({ ...wins[0], text: 'En ny kund' });
    expect(held().facts).toEqual(facts);
    expect(main.sent.map((command) => 'meetingId' in command && command.meetingId)).toEqual(
      Array.from({ length: 4 }, () => held().id),
    );
  });

  test('a decision has other words, another owner and another day; an obstacle too', async () => {
    await enter(closed());
    const [obstacle] = held().obstacles.filter(({ actionId }) => actionId !== null);
    const form = [...document.querySelectorAll('form')].find((one) => one.textContent?.includes(obstacle?.text ?? '?'));
    const [what, when] = [...(form?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    const asa = main.document?.sellers[0];
    if (what === undefined || when === undefined || asa === undefined) throw new Error('No form');
    await type(what, 'Annat beslut');
    await choose(form?.querySelector('select') as HTMLSelectElement, asa.id);
    await type(when, '2026-12-04');
    await press('Enter', when);
    await submit(form);
    expect(main.document?.actions.find(({ id }) => id === obstacle?.actionId)).toMatchObject({
      text: 'Annat beslut',
      owner: { kind: 'seller', sellerId: asa.id },
      due: '2026-12-04',
    });
    await click(find('button', `Ändra texten: ${obstacle?.text}`));
    await mend(fieldWith(obstacle?.text ?? ''), 'Ett annat hinder');
    expect(held().obstacles.find(({ id }) => id === obstacle?.id)?.text).toBe('Ett annat hinder');
  });

  test('what stands in a field and was not added is added before the minutes are saved, copied or locked', async () => {
    await enter(closed());
    const told: string[] = [];
    main.answers['minutes:text'] = () => {
      told.push(held().wins.at(-1)?.text ?? '');
      return { ok: true, value: '' };
    };
    const field = [...document.querySelectorAll<HTMLInputElement>('form input')][0];
    if (field === undefined) throw new Error('No field');
    await type(field, 'Glömd framgång');
    await click(find('button', 'Kopiera som text'));
    expect(told).toEqual(['Glömd framgång']);
    await type(field, 'En till');
    await click(find('button', 'Lås anteckningarna'));
    await click(find('dialog button', 'Lås anteckningarna'));
    expect(held()).toMatchObject({ status: 'locked' });
    expect(held().wins.at(-1)?.text).toBe('En till');
  });

  test('the older of two reviews is mended, not the newer', async () => {
    const played = closed();
    const first = meetingOf(played.document()).id;
    played.write({ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: '2026-W49' });
    played.write({ type: 'meeting.close' });
    await enter(played, undefined, first);
    const note = area();
    await write('Det äldre', note);
    await act(async () => note.blur());
    const notes = main.document?.meetings.filter(isHeld).map(({ teamNote }) => teamNote) ?? [];
    expect(notes.slice(-2)).toEqual(['Det äldre', '']);
  });

  test('what is refused is said', async () => {
    const played = closed();
    await enter(played);
    const { sellerId } = held().wins[0] ?? {};
    main.answers['document:send'] = () => ({ ok: false, told: { code: 'error.command.readOnly' } });
    await mend(fieldWith(held().wins[0]?.text ?? ''), 'Ny');
    expect(sellerId).toBeDefined();
    expect(words('[role=alert]')).toContain('Filen är öppen bara för läsning');
  });
});

describe('3 a text that is refused stops what was to hold it', () => {
  const WAYS = [
    ['saving', async () => click(find('button', 'Spara som PDF'))],
    ['copying', async () => click(find('button', 'Kopiera som text'))],
    [
      'locking',
      async () => {
        await click(find('button', 'Lås anteckningarna'));
        await click(find('dialog button', 'Lås anteckningarna'));
      },
    ],
    ['leaving', async () => click(find('button', 'Hem'))],
  ] as const;

  test.each(WAYS)('%s; stored, it does not', async (way, go) => {
    await enter(closed());
    const done: string[] = [];
    main.answers['minutes:save'] = () => {
      done.push('saving');
      return { ok: true, value: null };
    };
    main.answers['minutes:text'] = () => {
      done.push('copying');
      return { ok: true, value: '' };
    };
    const all = (): readonly string[] => [
      ...done,
      ...(held().status === 'locked' ? ['locking'] : []),
      ...(left.length > 0 ? ['leaving'] : []),
    ];
    const field = [...document.querySelectorAll<HTMLInputElement>('form input')][0];
    if (field === undefined) throw new Error('No field');
    await type(field, 'Glömd framgång');
    refuseOnce('meeting.addWin');
    await go();
    expect([all(), words('[role=alert]'), field.value]).toEqual([[], GONE, 'Glömd framgång']);
    await go();
    expect([all(), held().wins.at(-1)?.text]).toEqual([[way], 'Glömd framgång']);
  });

  test('also one that was refused when its field was left, and once', async () => {
    await enter(closed());
    refuseOnce('meeting.editWin');
    await mend(fieldWith(held().wins[0]?.text ?? ''), 'Ny');
    await click(find('button', 'Hem'));
    expect([left, words('[role=alert]')]).toEqual([[], GONE]);
    await click(find('button', 'Hem'));
    expect(left).toEqual(['home']);
  });
});

describe('3 locked', () => {
  test('has no text to mend, and an addendum is added with its day', async () => {
    await enter(closed(true));
    const before = held();
    expect(words()).not.toContain('Rätta texterna');
    expect(document.querySelectorAll('input')).toHaveLength(0);
    await write('Bo ringde kunden', area());
    await submit(area().closest('form'));
    expect(sent('meeting.addendum')).toEqual([
      { type: 'meeting.addendum', meetingId: before.id, text: 'Bo ringde kunden' },
    ]);
    expect(words('li')).toBe('23 november 2026Bo ringde kunden');
    expect(area().value).toBe('');
    expect({ ...held(), addenda: [] }).toEqual(before);
  });

  test('an addendum that is half written is added when the page is left, or copied', async () => {
    await enter(closed(true));
    await write('Bo ringde kunden', area());
    await click(find('button', 'Hem'));
    expect([sent('meeting.addendum').map(({ text }) => text), left]).toEqual([['Bo ringde kunden'], ['home']]);
    expect(held().addenda).toHaveLength(1);
  });

  test('an addendum that main refuses keeps the manager there, once, with the reason and the text', async () => {
    await enter(closed(true));
    await write('Bo ringde kunden', area());
    refuseOnce('meeting.addendum');
    await click(find('button', 'Hem'));
    expect([left, words('[role=alert]'), area().value]).toEqual([[], GONE, 'Bo ringde kunden']);
    await click(find('button', 'Hem'));
    expect(left).toEqual(['home']);
  });

  test('nothing is added when nothing is written', async () => {
    await enter(closed(true));
    await focus(find('button', 'Lägg till'));
    await click(find('button', 'Lägg till'));
    expect(sent('meeting.addendum')).toEqual([]);
  });

  test('is saved and copied', async () => {
    await enter(closed(true));
    main.answers['minutes:save'] = () => ({ ok: true, value: { path: '/home/m.pdf', name: 'm.pdf' } });
    await click(find('button', 'Spara som PDF'));
    expect(words('[role=status]')).toContain('Sparat: m.pdf');
  });
});
