import { click, find, type, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { meeting as meetingWith } from '../../team.ts';
import { atStop, begun } from '../../stage/demo-meeting.ts';
import {
  cancelDialog,
  drafts,
  enter,
  field,
  GONE,
  key,
  left,
  ONE_SCREEN,
  place,
  refuseOnce,
  sent,
  toPage,
  TWO_SCREENS,
  words,
} from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

describe('to the home, the meeting open', () => {
  test('from the lobby; nothing is sent, the clock goes on', async () => {
    await enter(begun());
    await click(find('main button', 'Hem'));
    expect([left, main.sent]).toEqual([['home'], []]);
  });

  test('from the agenda, at a stop: the number that was said is stored, and nothing is left on the wall', async () => {
    await enter(atStop('Åsa'));
    await type(field(), '95k');
    await toPage();
    await key('Home');
    await click(find('dialog button', 'Hem'));
    expect([left, drafts.at(-1), sent('goal.state').length]).toEqual([['home'], null, 1]);
  });

  test('with one screen it asks first: the home comes on the wall', async () => {
    await enter(begun(), ONE_SCREEN);
    await key('Home');
    await click(find('button', 'Hem'));
    expect(words('dialog')).toContain('Visa startsidan på väggen?');
    expect(left).toEqual([]);
    await cancelDialog();
    expect([left, document.querySelector('dialog')]).toEqual([[], null]);
    await key('Home');
    await click(find('button', 'Hem'));
    await click(find('dialog button', 'Visa startsidan'));
    expect(left).toEqual(['home']);
  });

  test('with one screen that nobody sees it does not ask', async () => {
    await enter(begun(), ONE_SCREEN);
    await key('F2');
    await click(find('dialog button', 'Ingen ser skärmen'));
    await click(find('main button', 'Hem'));
    expect(left).toEqual(['home']);
  });
});

describe('what is refused on the way out', () => {
  test.each([
    ['in the lobby', async () => undefined],
    [
      'from the agenda',
      async () => {
        await toPage();
        await key('Home');
      },
    ],
  ])('keeps the meeting there, once, and is said: %s', async (_, open) => {
    await enter(begun());
    const guest = find<HTMLInputElement>('main input', 'Gäst');
    await type(guest, 'Mia');
    refuseOnce('meeting.guests');
    await open();
    await click(find(document.querySelector('dialog') === null ? 'main button' : 'dialog button', 'Hem'));
    expect([left, words('main [role=alert]'), document.querySelector('dialog')]).toEqual([[], GONE, null]);
    expect(guest.value).toBe('Mia');
    await click(find('main button', 'Hem'));
    expect([left, sent('meeting.guests').length]).toEqual([['home'], 1]);
  });

  test('with one screen: nothing but the question is on top of it', async () => {
    const played = begun();
    played.write({ type: 'meeting.go', step: 'wins', stop: null, page: 0, gateOpen: false });
    await enter(played, ONE_SCREEN);
    await type(find<HTMLInputElement>('input', 'Vad gick bra?'), 'Två nya kunder');
    await toPage();
    refuseOnce('meeting.addWin');
    await key('Home');
    await click(find('button', 'Hem'));
    await click(find('dialog button', 'Visa startsidan'));
    expect([left, words('[role=alert]'), document.querySelector('dialog')]).toEqual([[], GONE, null]);
  });

  test('with one screen: a guest who is half written when the dialog closes is added', async () => {
    await enter(begun(), ONE_SCREEN);
    await key('F4');
    await type(find<HTMLInputElement>('input', 'Gäst'), 'Mia');
    await cancelDialog();
    expect(sent('meeting.guests')).toMatchObject([{ guests: ['Mia'] }]);
  });

  test('9 a failing disk answers late: it keeps nobody', async () => {
    await enter(begun());
    await type(find<HTMLInputElement>('main input', 'Gäst'), 'Mia');
    main.answers['document:send'] = (() => new Promise(() => undefined)) as never;
    vi.useFakeTimers();
    try {
      await click(find('main button', 'Hem'));
      expect(left).toEqual([]);
      await vi.advanceTimersByTimeAsync(2_000);
      expect(left).toEqual(['home']);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('3 a meeting begun by mistake', () => {
  test.each([
    ['one screen', ONE_SCREEN],
    ['two screens', TWO_SCREENS],
  ])('is discarded from the agenda after a word, with %s', async (_, displays) => {
    await enter(atStop('Åsa'), displays);
    await toPage();
    await key('Home');
    await click(find('dialog button', 'Mötet startades av misstag'));
    expect(words('dialog')).toContain('Ta bort mötet?');
    expect(words('dialog')).not.toContain('Dagordning');
    await cancelDialog();
    expect(sent('meeting.discard')).toEqual([]);
    await toPage();
    await key('Home');
    await click(find('dialog button', 'Mötet startades av misstag'));
    // The window has nothing to show without its meeting: main's answer is enough here.
    main.answers['document:send'] = (command) => {
      main.sent.push(command);
      return { ok: true, value: { number: 1, ids: [] } };
    };
    await click(find('dialog button', 'Ta bort'));
    expect(sent('meeting.discard')).toHaveLength(1);
  });

  test('also from the lobby on the wall', async () => {
    await enter(begun(), ONE_SCREEN);
    await key('Home');
    await click(find('button', 'Mötet startades av misstag'));
    expect(words('dialog')).toContain('Mål som säljare har sagt finns kvar.Sedan syns startsidan på väggen.');
  });
});

describe('4.1 a second meeting for the same target week', () => {
  test('is allowed after a word in the lobby', async () => {
    const played = begun();
    const team = played.document();
    const held = meetingWith(90, {
      status: 'review',
      targetWeek: '2026-W49',
      startedAt: '2026-11-20T08:00:00.000Z',
      closedAt: '2026-11-20T08:45:00.000Z',
      order: [],
    });
    await enter({ ...played, document: () => ({ ...team, meetings: [held, ...team.meetings] }) });
    const said = 'Vecka 49 har redan haft sitt möte, 20 november. Det går bra att hålla ett till om samma vecka.';
    expect(words()).not.toContain('har redan haft sitt möte');
    await click(find('button', 'Veckan efter'));
    expect(words('main [role=status]')).toContain(said);
    await click(find('button', 'Veckan före'));
    expect(words()).not.toContain('har redan haft sitt möte');
    expect(place().step).toBe('lobby');
  });
});
