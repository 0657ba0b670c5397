import { click, find, focus, plain, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Locale, Result } from '../../../../shared/document.ts';
import { atStop, begun, goToStop, state, WEEK, type Played } from '../../stage/demo-meeting.ts';
import { enter, key, ONE_SCREEN, place, toPage, words } from './meeting-room.tsx';

vi.mock('../../../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));
afterEach(unmount);

const PACE = 'I den här takten148 26652 % av månadsmålet';
const TREND = 'TrendNedåtde senaste 8 veckorna';

/** The cues as they stand, each with what is unfolded under it. */
function cues(): readonly string[] {
  return [...document.querySelectorAll('button[aria-expanded]')].map((head) => {
    const id = head.getAttribute('aria-controls');
    const folded = id === null ? null : document.getElementById(id);
    expect(head.getAttribute('aria-expanded')).toBe(String(folded !== null));
    return `${plain(head.textContent)}${folded === null ? '' : `: ${plain(folded.textContent)}`}`;
  });
}

describe('the figures folded under the question', () => {
  test('are seven, in their order, and folded', async () => {
    await enter(atStop('Jonas'));
    expect(cues()).toEqual([
      'Förra veckanEj nåttutfall 29 400, mål 60 000',
      'Behövs per vecka168 800168 800 kvar till målet, 1 vecka',
      'Bäst av 13 veckor83 700v. 37',
      PACE,
      TREND,
      'Nådda veckomål3 av 12de senaste 13 veckorna',
      'MånadsmåletDags att sänkaför stort behov, för låg takt',
    ]);
    const question = document.querySelector('p[class*="question"]');
    const list = document.querySelector('aside ul[class*="list"]');
    if (question === null || list === null) throw new Error('No question, or no figures');
    expect(question.compareDocumentPosition(list)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('one unfolds into its sentence and rows, and folds again; the others stay', async () => {
    await enter(atStop('Jonas'));
    await click(find('button', PACE));
    expect(cues().filter((cue) => cue.includes(': '))).toEqual([
      `${PACE}: I den här takten: 111 200 kr på 15 av 20 arbetsdagar blir 148 266 kr, avrundat nedåt.` +
        'Vecka 45, 5 arbetsdagar48 900Vecka 46, 5 arbetsdagar32 900Vecka 47, 5 arbetsdagar29 400' +
        'Arbetsdagar i månaden20Av månadsmålet 280 000 kr52 %',
    ]);
    await click(find('button', PACE));
    expect(cues().some((cue) => cue.includes(': '))).toBe(false);
  });

  test('by keyboard: the focused figure has Enter and Space to itself, other keys are the meeting’s', async () => {
    await enter(atStop('Jonas'));
    const pace = find('button', PACE);
    await focus(pace);
    expect([await key('Enter'), await key(' ')]).toEqual([true, true]); // the browser presses the button
    await click(pace);
    expect([document.activeElement, place().who]).toEqual([pace, 'Jonas Berg']);
    await key('PageDown');
    expect(place().who).not.toBe('Jonas Berg');
    expect(cues().some((cue) => cue.includes(': '))).toBe(false); // the next seller's are folded
  });

  test('Esc in it ends nothing and folds nothing', async () => {
    await enter(atStop('Jonas'));
    await click(find('button', TREND));
    const before = main.sent.length;
    await key('Escape');
    expect(cues().filter((cue) => cue.includes(': '))).toHaveLength(1);
    expect([place().who, main.sent.length, document.querySelector('dialog')]).toEqual(['Jonas Berg', before, null]);
  });

  test('the trend stands as word and sign', async () => {
    await enter(atStop('Jonas'));
    const trend = find('button', TREND);
    expect(trend.querySelectorAll('svg path[transform="rotate(38)"]')).toHaveLength(1);
    await click(trend);
    expect(words('aside')).toContain('och det ändras med −1 373 kr i veckan, −11,8 %: nedåt.');
    expect(words('aside')).toContain('Par av veckor som pekar nedåt minus uppåt28 av 28 (minst 8 krävs)');
  });

  test('a new seller: a word for each, nothing half', async () => {
    await enter(atStop('Oskar'));
    for (const head of document.querySelectorAll<HTMLElement>('button[aria-expanded]')) await click(head);
    const aside = words('aside:last-of-type');
    for (const said of [
      'Utan månadsmål',
      'Ingen av de senaste 13 veckorna',
      'En trend kräver minst 4',
      'Inget månadsmål är sagt',
    ])
      expect(aside).toContain(said);
    expect(aside).not.toMatch(/NaN|undefined|null/u);
  });

  test('in English', async () => {
    await enter(atStop('Jonas', false, 'en'));
    await click(find('button', 'At this pace148,26652% of the month goal'));
    expect(words('aside')).toContain('111,200 SEK in 15 of 20 working days makes 148,266 SEK, rounded down.');
  });

  test('are never on the wall', async () => {
    await enter(atStop('Jonas'), ONE_SCREEN);
    expect(cues()).toEqual([]);
  });
});

describe('the question to who was put off', () => {
  test('is the goal itself, and the trend’s again once it is stated', async () => {
    const played = atStop('Fatima');
    await enter(played);
    expect(words('aside')).toContain('Vad gjorde du som du ska göra mer av?');
    played.write({ type: 'meeting.later', sellerId: played.id('Fatima') });
    goToStop(played, 'Fatima');
    await enter(played);
    expect(words('aside')).toContain('Vad tror du själv på för den här veckan?');
    expect(words('aside')).not.toContain('göra mer av?');
    state(played, 'Fatima', WEEK, 8_000_000);
    await enter(played);
    expect(words('aside')).toContain('Vad gjorde du som du ska göra mer av?');
  });
});

/**
 * Two sellers have sold in October's five weeks, 40 to 44: Jonas 10 000 a week and 20 000 in the last, Åsa 20 000 and 60 000.
 * (20 000 + 60 000) of (4 × 10 000 + 20 000 + 4 × 20 000 + 60 000 = 200 000) is 40 %; 2 × 5 of 2 × 25 working days is 20 %.
 */
function withOctober(played: Played): Played {
  const team = played.document();
  const sold = (name: string, amounts: readonly number[]): readonly Result[] =>
    amounts.map((kronor, index) => ({
      sellerId: played.id(name),
      week: `2026-W${String(40 + index)}`,
      amount: kronor * 100,
      source: 'typed',
      at: '2026-11-02T08:00:00.000Z',
    }));
  const results = [
    ...sold('Jonas', [10_000, 10_000, 10_000, 10_000, 20_000]),
    ...sold('Åsa', [20_000, 20_000, 20_000, 20_000, 60_000]),
  ];
  return { ...played, document: () => ({ ...team, absences: [], results }) };
}

describe('4.2, 4.3 the team’s trend and last-week share', () => {
  async function atTeamStep(locale: Locale = 'sv', displays?: typeof ONE_SCREEN): Promise<void> {
    const played = begun(locale);
    played.write({ type: 'meeting.go', step: 'team', stop: null, page: 0, gateOpen: false });
    await enter(withOctober(played), displays);
    await toPage();
  }

  test('of the last three months, explained, for the manager alone', async () => {
    await atTeamStep();
    expect(words('main h3')).toBe('Sista veckans del av månaden');
    expect(cues().slice(1)).toEqual([
      'Oktober40 %20 % av arbetsdagarna',
      'September–ingen säljares andel är känd',
      'Augusti–ingen säljares andel är känd',
    ]);
    for (const head of document.querySelectorAll<HTMLElement>('button[aria-expanded]')) await click(head);
    expect(cues().slice(1, 3)).toEqual([
      'Oktober40 %20 % av arbetsdagarna: ' +
        'Månadens sista vecka gav 80 000 kr av 200 000 kr: 40 %, på 10 av 50 arbetsdagar: 20 %.' +
        'Sista veckan, 10 arbetsdagar80 000Månaden, 50 arbetsdagar200 000Säljare som räknas2',
      'September–ingen säljares andel är känd: Ingen säljares andel är känd för månaden.',
    ]);
    expect(words('section[lang]')).not.toContain('arbetsdagar');
  });

  test('4.3 the team’s trend stands first and unfolds, too', async () => {
    await atTeamStep();
    const [head] = document.querySelectorAll<HTMLElement>('button[aria-expanded]');
    if (head === undefined) throw new Error('No cue');
    await click(head);
    // 10 000 + 20 000 on 2 × 5 days is 3 000 a day, four times; 80 000 is 8 000: of 10 pairs 4 rise, the slopes' middle is 0
    expect(cues()[0]).toMatch(/^TrendStabiltde senaste 5 veckorna: En vanlig vecka ger 3 000 kr per arbetsdag/u);
    expect(cues()[0]).toContain('Vecka 44: 80 000 på 10 dagar8 000 per dag');
    expect(words('section[lang]')).not.toContain('En vanlig vecka');
  });

  test('in English', async () => {
    await atTeamStep('en');
    expect(cues().slice(1, 3)).toEqual(['October40%20% of the working days', 'September–known for no seller']);
  });

  test('is not on the wall', async () => {
    await atTeamStep('sv', ONE_SCREEN);
    expect(cues()).toEqual([]);
    expect(words()).not.toContain('Sista veckans del');
  });
});
