import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Locale } from '../../../shared/document.ts';
import { rehearsalScript } from '../../../shared/demo/rehearsal.ts';
import { scenePlaces } from '../../../shared/stage-model.ts';
import type { StageModel, StageScreen } from '../../../shared/stage-screens.ts';
import { unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import {
  begun,
  goToStop,
  meetingOf,
  modelIn,
  sceneIn,
  state,
  WEEK,
  wholeMeeting,
  type Played,
} from './demo-meeting.ts';
import { show, words } from './stage.tsx';

// The chart has a test of its own.
vi.mock('../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));

beforeEach(() => main.reset(null));
afterEach(unmount);

/** Every place of the meeting, and the gate of the two whose month goal no longer holds. */
function walk(played: Played): readonly StageModel[] {
  const places = scenePlaces(sceneIn(played.document())).map((place) => {
    played.write({ type: 'meeting.go', ...place, gateOpen: false });
    return modelIn(played.document());
  });
  const gates = ['Erik', 'Jonas'].map((name) => {
    goToStop(played, name, true);
    return modelIn(played.document());
  });
  return [...places, ...gates];
}

type Kind = StageScreen['kind'];

const SAID: Readonly<Record<Locale, Readonly<Record<Kind, readonly string[]>>>> = {
  sv: {
    lobby: [
      'Vecka48',
      '4 av 4 i november',
      'Månadsmöte, oktober',
      'Måndag 23 november',
      'Fatima på distans',
      'Jonas kom 8.4',
      'Linnea inte här',
      'Gäster: Maria Ek, marknad',
      'Utfall till och med vecka 47',
      'Vi börjar 9.00',
    ],
    wins: ['OskarFörsta egna kundmötet är bokat', 'ÅsaKvarnby skola skrev på för sex år', 'Framgångar'],
    promises: [
      '3 av 5 nådde veckomålet',
      '387 250 mot målet 397 000, vecka 47',
      'Jonas29 400 mot 60 000Ej nått',
      'gjort',
      '1 av 2',
    ],
    actions: ['Det vi bestämde', 'Ny mall på en sidaFatima25 nov', '2 av 2'],
    team: ['Norr', 'Uppåt', 'Sålt i november1 116 950', 'mål 1 405 000 5 av 6', 'budget 1 470 000'],
    lookBack: [
      '2 av 5 nådde',
      'oktober',
      'ErikUppåt200 000235 000Nått, ej första275 000budget 300 000',
      'ÅsaStabilt430 000429 300Ej nåttbudget 430 000',
    ],
    round: [
      'Åsa Öberg',
      'Förra veckan 91 750 mot 90 000',
      'Mål vecka 4895 000kr',
      'Tror på målet: 8 av 10',
      'Avslut med Tallmo på torsdag',
      'November 266 350345 000',
      'budget 340 000',
      'Rundan 1 av 6',
    ],
    gate: [
      'Erik Lundqvist',
      'Månadsmålet är nått: 305 400 på tre veckor',
      'Vad är ditt nya mål för november?',
      'Mål från v. 45',
      '210 000',
    ],
    obstacles: ['Oskar saknar demoutrustning', 'Beslutat', 'Ny lista för hela teametKarin27 nov'],
    training: ['När kunden säger för dyrt', 'Vi tar med ossFråga mot vad.'],
    summary: [
      'Vecka 48',
      '384 000kr',
      '5 av 6 har sagt',
      'Oskar––Återkommer 25 nov',
      'Linnea45 000280 000lämnat i förväg',
      '1 av 2',
    ],
    decided: ['Beslutat', 'Juristen med på mötetKarin25 nov', '2 av 2'],
    close: ['Nästa mötemåndag9.00', '30 november, vecka 49', 'Energi8,0', '5 av 5'],
  },
  en: {
    lobby: [
      'Week48',
      '4 of 4 in November',
      'Monthly meeting, October',
      'Monday 23 November',
      'Fatima remote',
      'Jonas came 8:4',
      'Linnea not here',
      'Guests: Maria Ek, marketing',
      'Results up to week 47',
      'We begin at 9:00',
    ],
    wins: ['OskarMy first customer meeting is booked', 'ÅsaThe Kvarnby school signed for six years', 'Wins'],
    promises: [
      '3 of 5 reached their week goal',
      '387,250 against the goal 397,000, week 47',
      'Erik121,700 against 100,000Reached',
      'done',
    ],
    actions: ['What we decided', 'New template on one pageFatima25 Nov'],
    team: ['North', 'Up', 'Sold in November1,116,950', 'goal 1,405,000 5 of 6', 'budget 1,470,000'],
    lookBack: [
      '2 of 5 reached',
      'October',
      'ErikUp200,000235,000Reached, not first275,000budget 300,000',
      'ÅsaSteady430,000429,300Not reachedbudget 430,000',
    ],
    round: [
      'Åsa Öberg',
      'Last week 91,750 of 90,000',
      'Goal week 4895,000SEK',
      'Belief: 8 of 10',
      'Close with Tallmo on Thursday',
      'November 266,350345,000',
      'budget 340,000',
      'The round 1 of 6',
    ],
    gate: [
      'Erik Lundqvist',
      'Reached: 305,400 in three weeks',
      'What is your new goal for November?',
      'Goal from w. 45',
    ],
    obstacles: ['Oskar has no demo kit', 'Decided', 'A new list for the whole teamKarin27 Nov'],
    training: ['When the customer says too expensive', 'We take with usAsk compared with what.'],
    summary: [
      'Week 48',
      '384,000SEK',
      '5 of 6 have stated',
      'Oskar––Comes back 25 Nov',
      'Linnea45,000280,000sent in advance',
    ],
    decided: ['Decided', '2 of 2'],
    close: ['Next meetingMonday9:00', '30 November, week 49', 'Energy8.0', '5 of 5'],
  },
};

describe.each(['sv', 'en'] as const)('in %s', (locale) => {
  test('every screen says its words, nothing private, and nothing that is no word', async () => {
    const { meetingNote, sellers } = rehearsalScript(locale);
    const notes = [meetingNote, ...Object.values(sellers).map(({ note }) => note)];
    const first = new Map<Kind, string>();
    for (const model of walk(wholeMeeting(locale))) {
      const page = await show(model);
      expect(document.querySelector('section')?.lang).toBe(locale);
      expect(page.innerHTML).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object|\{\w+[,}]/u);
      for (const note of notes) expect(JSON.stringify(model) + words()).not.toContain(note);
      if (!first.has(model.screen.kind)) first.set(model.screen.kind, words());
    }
    for (const [kind, texts] of Object.entries(SAID[locale])) {
      for (const text of texts) expect(first.get(kind as Kind)?.toLowerCase()).toContain(text.toLowerCase());
    }
    expect([...first.keys()].sort()).toEqual(Object.keys(SAID[locale]).sort());
  });

  test('before anything has been said, every screen asks or stands empty', async () => {
    const first = new Map<Kind, string>();
    for (const model of walk(begun(locale))) {
      const page = await show(model);
      expect(page.innerHTML).not.toMatch(/NaN|undefined|Infinity|\bnull\b|\[object|\{\w+[,}]/u);
      first.set(model.screen.kind, words());
    }
    const asked =
      locale === 'sv'
        ? ['Vad gick bra förra veckan?', 'Vad står i vägen?', 'Vad övar vi på i dag?', 'Tack för i dag']
        : ['What went well last week?', 'What is in the way?', 'What do we practise today?', 'Thank you for today'];
    const kinds: readonly Kind[] = ['wins', 'obstacles', 'training', 'close'];
    kinds.forEach((kind, index) => expect(first.get(kind)).toContain(asked[index]));
  });
});

const HOSTILE = '<script>alert(1)</script> & {name} <b>';

test('hostile words are shown as words', async () => {
  const played = begun('sv', true);
  const { write, document: team, id } = played;
  const asa = id('Åsa');
  write({ type: 'settings.change', patch: { teamName: HOSTILE, managerName: HOSTILE } });
  write({ type: 'seller.edit', sellerId: asa, name: HOSTILE, joined: null, left: null });
  write({ type: 'meeting.guests', guests: [HOSTILE] });
  write({ type: 'meeting.addWin', sellerId: asa, text: HOSTILE });
  write({ type: 'meeting.addWin', sellerId: null, text: HOSTILE });
  const goalId = state(played, '<script>', WEEK, 9_000_000);
  write({ type: 'goal.terms', goalId, belief: 8, potential: HOSTILE, action: HOSTILE, reason: HOSTILE });
  for (const decided of [true, false]) {
    write({ type: 'meeting.addObstacle', text: HOSTILE });
    const obstacleId = meetingOf(team()).obstacles.at(-1)?.id ?? '';
    if (decided)
      write({ type: 'meeting.decide', obstacleId, text: HOSTILE, owner: { kind: 'text', name: HOSTILE }, due: null });
  }
  write({ type: 'meeting.training', topic: HOSTILE, lesson: HOSTILE });
  write({ type: 'meeting.next', next: { date: '2026-11-30', time: '09:00', place: HOSTILE } });
  const shown = new Map<Kind, number>();
  for (const model of walk(played)) {
    const page = await show(model, { draft: { field: 'week', text: HOSTILE, amount: null } });
    expect(page.querySelector('script, b')).toBeNull();
    expect(page.innerHTML).not.toContain('<script');
    const times = words().split('<script>').length - 1;
    shown.set(model.screen.kind, Math.max(times, shown.get(model.screen.kind) ?? 0));
  }
  // Short names are the first word, here the script alone, as far as it has room in a list; beside "guests" it has none.
  expect(Object.fromEntries(shown)).toMatchObject({
    lobby: 2,
    wins: 3,
    team: 1,
    obstacles: 3,
    training: 2,
    summary: 1,
    decided: 2,
    close: 1,
  });
});

test('black, white, and no meeting at all', async () => {
  const model = modelIn(begun().document());
  for (const blank of ['black', 'white'] as const) {
    const page = await show(model, { blank });
    expect(words()).toBe('');
    expect(page.querySelector('main')?.className).toContain(blank);
  }
  await show(model, { model: null });
  expect(words()).toBe('');
});

test('over time the footer says so; while paused the clock stands still', async () => {
  const model = {
    ...modelIn(begun().document()),
    clock: { budgetMs: 180_000, beforeMs: 0, runningSince: '2026-11-23T07:40:00.000Z' },
  };
  await show(model);
  expect(words()).toContain('2 min över tiden');
  await show({ ...model, clock: { budgetMs: 180_000, beforeMs: 120_000, runningSince: null } });
  expect(words()).not.toContain('över tiden');
});
