import { click, find, focus, unmount } from '../../render-view.tsx';
import { main } from '../../scripted-window.ts';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { atStop, begun, goToStop, state, WEEK } from '../../stage/demo-meeting.ts';
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
    return `${plain(head)}${folded === null ? '' : `: ${plain(folded)}`}`;
  });
}

function plain(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/gu, ' ');
}

describe('the figures folded under the question', () => {
  test('are seven, in their order, and folded', async () => {
    await enter(atStop('Jonas'));
    expect(cues()).toEqual([
      'Förra veckanEj nått29 400 mot målet 60 000',
      'Behövs per vecka168 800168 800 kvar till målet, 1 vecka',
      'Bäst av 13 veckor83 700v. 37',
      PACE,
      TREND,
      'Nådda veckomål3 av 12av de senaste 13 veckorna',
      'MånadsmåletDags att sänkabehovet är över 125 % av bästa veckan, takten ger under 60 % av målet',
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
    expect(words('aside')).toContain('och ändras −1 373 kr i veckan, det är −11,8 %: nedåt.');
    expect(words('aside')).toContain('Övervikt åt ett håll28 av 28 par');
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

describe('4.2 the team’s last-week share', () => {
  async function atTeamStep(displays?: typeof ONE_SCREEN): Promise<void> {
    const played = begun();
    played.write({ type: 'meeting.go', step: 'team', stop: null, page: 0, gateOpen: false });
    await enter(played, displays);
    await toPage();
  }

  test('of the last three months, explained, for the manager alone', async () => {
    await atTeamStep();
    expect(words('main h3')).toBe('Sista veckans del av månaden');
    expect(cues().map((cue) => cue.replace(/\d.*/u, ''))).toEqual(['Oktober', 'September', 'Augusti']);
    const [october] = document.querySelectorAll<HTMLElement>('button[aria-expanded]');
    if (october === undefined) throw new Error('No month');
    await click(october);
    expect(cues()[0]).toMatch(
      /^Oktober\d+ %\d+ % av arbetsdagarna: Månadens sista vecka gav [\d ]+ kr av [\d ]+ kr: \d+ %, på \d+ av \d+ arbetsdagar: \d+ %\./u,
    );
    expect(words('section[lang]')).not.toContain('arbetsdagar');
  });

  test('is not on the wall', async () => {
    await atTeamStep(ONE_SCREEN);
    expect(cues()).toEqual([]);
    expect(words()).not.toContain('Sista veckans del');
  });
});
