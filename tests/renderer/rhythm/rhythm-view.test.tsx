import { act } from 'react';
import { click, find, renderView, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Rhythm } from '../../../renderer/rhythm/rhythm.tsx';
import type { Meeting, SalesDocument } from '../../../shared/document.ts';
import { factsWith } from '../../shared/builders.ts';
import { tabStops, unreachable } from '../prepare/tab-stops.ts';
import { ASA, BJORN, goal, meeting, NIESHA, team, idOf } from '../team.ts';

// Today is Monday of week 48, 23 November 2026: the last of November's four weeks, 45 to 48.
const facts = { ...factsWith([]), minutes: [{ step: 'round' as const, planned: 45, used: 53 }] };
const WEEK_45 = meeting(1, {
  status: 'locked',
  number: 12,
  alsoMonthly: true,
  targetWeek: '2026-W45',
  startedAt: '2026-11-03T08:00:00.000Z', // a Tuesday
  closedAt: '2026-11-03T08:53:00.000Z',
  lockedAt: '2026-11-03T09:00:00.000Z',
  energy: [ASA, BJORN, NIESHA].map((sellerId) => ({ sellerId, value: 8 })),
  facts,
});
const AGAIN_46 = [meeting(2, {}), meeting(3, {})].map((one, index) => ({
  ...one,
  status: 'review' as const,
  number: 13 + index,
  targetWeek: '2026-W46',
  startedAt: '2026-11-09T08:00:00.000Z',
  closedAt: '2026-11-09T08:30:00.000Z',
  facts,
}));
const FIRST_GOAL = { ...goal(1, ASA, '2026-W45', 1_000_000), statedAt: '2026-11-02T08:00:00.000Z' };
const ID_40 = idOf(240);
const visits: string[] = [];

function scene(part: Partial<SalesDocument> = {}): SalesDocument {
  return team({ goals: [FIRST_GOAL], meetings: [WEEK_45, ...AGAIN_46], ...part });
}

function words(selector: string): string {
  const parts = [...document.querySelectorAll(selector)].map((one) => one.textContent ?? '');
  return parts.join(' | ').replace(/[\u00A0\s]+/g, ' ');
}

/** The cells of a month's row, as they read. */
function row(month: string): readonly string[] {
  const found = [...document.querySelectorAll('tbody tr')].find(
    (one) => one.querySelector('th')?.textContent === month,
  );
  if (found === undefined) throw new Error(`No ${month}`);
  return [...found.querySelectorAll('td')].map((cell) =>
    [...cell.querySelectorAll('span')]
      .map(({ textContent }) => textContent)
      .filter(Boolean)
      .join(' '),
  );
}

beforeEach(() => {
  visits.length = 0;
  main.reset(scene());
  main.start = { ...main.start, clock: { standingAt: '2026-11-23T07:45:00.000Z' } };
});
afterEach(unmount);

describe('5 the year’s meetings', () => {
  test('a row a month: held, missed, due, to come, each with its day and a word', async () => {
    await renderView(<Rhythm />);
    expect(document.querySelector('h1')?.textContent).toBe('Mötesåret 2026');
    expect(row('Januari').slice(0, 2)).toEqual(['v. 1 – före starten', 'v. 2 – före starten']);
    expect(row('November').slice(0, 4)).toEqual([
      'v. 45 3 nov 53 min',
      'v. 46 9 nov 2 möten',
      'v. 47 16 nov missat',
      'v. 48 23 nov i dag 9.00',
    ]);
    // The monthly of November is named after October; December’s, after November, waits with the fourth quarter’s over.
    expect(row('November').at(-1)).toBe('oktober 3 nov');
    expect(row('December')[0]).toBe('v. 49 30 nov väntar');
    expect(row('December').at(-1)).toBe('november 30 nov');
    expect(document.querySelector('tr[aria-current] th')?.textContent).toBe('November');
  });

  test('53 weeks, of which the last are December’s', async () => {
    await renderView(<Rhythm />);
    expect(row('December').map((cell) => cell.slice(0, 5))).toEqual([
      ...['v. 49', 'v. 50', 'v. 51', 'v. 52', 'v. 53'],
      'novem',
    ]);
  });

  test('what it comes to, and what waits', async () => {
    await renderView(<Rhythm />);
    expect(words('aside p')).toBe(
      [
        '3 veckomöten hållna',
        '1 missat, v. 47',
        '1 månadsmöte av 1',
        '53 minuter i snitt, plan 45',
        '8,0 energi i snitt, av 10',
      ].join(' | '),
    );
    expect(words('aside section:nth-of-type(2) li')).toBe(
      [
        'Veckomöte vecka 48, i dag 9.00',
        'Månadsmöte november, 30 nov',
        'Kvartalsmöte kvartal 4, 4 jan 2027',
        'Halvårsmöte andra halvåret, 4 jan 2027',
        'Årsmöte 2026, 4 jan 2027',
      ].join(' | '),
    );
  });

  test('a day that has passed is said to have', async () => {
    main.start = { ...main.start, clock: { standingAt: '2026-11-25T08:00:00.000Z' } }; // Wednesday
    await renderView(<Rhythm />);
    expect(words('aside section:nth-of-type(2) li')).toContain('Veckomöte vecka 48, skulle hållits 23 nov | Månads');
    expect(row('November')[3]).toBe('v. 48 23 nov ska hållas');
  });

  test('three weeks missed in a row are a range', async () => {
    const first = { ...WEEK_45, id: ID_40, alsoMonthly: false, targetWeek: '2026-W40' };
    main.document = scene({ meetings: [first, WEEK_45, ...AGAIN_46] });
    await renderView(<Rhythm />);
    expect(words('aside p')).toContain('5 missade, v. 41–44 och 47');
  });

  test('without a closed meeting there are no averages', async () => {
    main.document = scene({ meetings: [] });
    await renderView(<Rhythm />);
    expect(words('aside p')).toBe('0 veckomöten hållna | 3 missade, v. 45–47 | 0 månadsmöten av 1');
  });

  test('the year after can be looked at, the year before the start cannot', async () => {
    await renderView(<Rhythm />);
    const before = find('button', 'Året före');
    expect(before.getAttribute('aria-disabled')).toBe('true');
    await click(before);
    expect(document.querySelector('h1')?.textContent).toBe('Mötesåret 2026');
    await click(find('button', 'Året efter'));
    expect(document.querySelector('h1')?.textContent).toBe('Mötesåret 2027');
    expect(row('Januari').at(-1)).toBe('december 4 jan kvartal 4 4 jan andra halvåret 4 jan 2026 4 jan');
    expect(words('aside')).not.toContain('Väntar');
  });
});

test('3 a year that begins in July is called by the calendar year in which it begins; its months have theirs', async () => {
  const { settings } = team();
  main.document = scene({ settings: { ...settings, firstMonth: 7 } });
  await renderView(<Rhythm />);
  expect(document.querySelector('h1')?.textContent).toBe('Mötesåret 2026');
  const months = [...document.querySelectorAll('tbody th')].map(({ textContent }) => textContent);
  expect([months[0], months[6]]).toEqual(['Juli 2026', 'Januari 2027']);
});

describe('5 a meeting is opened', () => {
  test('from its week, and from its month', async () => {
    await renderView(<Rhythm />, visits);
    await click(find('button', 'v. 45 3 nov 53 min. Veckomöte. Öppna mötet'));
    await click(find('button', 'oktober 3 nov 53 min. Månadsmöte. Öppna mötet'));
    expect(visits).toEqual([`meeting ${WEEK_45.id}`, `meeting ${WEEK_45.id}`]);
  });

  test('of two about one week, one is chosen', async () => {
    await renderView(<Rhythm />, visits);
    await click(find('button', 'v. 46 9 nov 2 möten. Veckomöte. Välj möte'));
    await click(find('button', 'Veckomöte 14, 9 november, 53 min'));
    expect(visits).toEqual([`meeting ${AGAIN_46[1]?.id}`]);
  });
});

describe('5 called off with a reason', () => {
  const due = 'v. 48 23 nov i dag 9.00. Veckomöte. Ställ in';

  test('a meeting that is due, and taken back', async () => {
    await renderView(<Rhythm />);
    await click(find('button', due));
    expect(words('dialog h2')).toBe('Ställa in veckomötet vecka 48?');
    await type(find<HTMLInputElement>('dialog input', 'Varför?'), 'Mässa i Göteborg');
    await click(find('button', 'Ställ in mötet'));
    expect(main.sent).toEqual([
      { type: 'meeting.callOff', kind: 'week', targetWeek: '2026-W48', reason: 'Mässa i Göteborg' },
    ]);
    expect(document.querySelector('dialog')).toBeNull();
    expect(row('November')[3]).toBe('v. 48 23 nov inställt: Mässa i Göteborg');
    expect(words('aside p')).toContain('1 inställt');

    await click(find('button', 'v. 48 23 nov inställt: Mässa i Göteborg. Veckomöte. Visa'));
    expect(words('dialog')).toContain('Inställt i dag 8.45.');
    await click(find('button', 'Håll mötet ändå'));
    expect(main.sent.at(-1)).toMatchObject({ type: 'meeting.reinstate' });
    expect(row('November')[3]).toBe('v. 48 23 nov i dag 9.00');
  });

  test('without a reason it says so and stays', async () => {
    await renderView(<Rhythm />);
    await click(find('button', due));
    await click(find('button', 'Ställ in mötet'));
    expect(words('dialog')).toContain('Skriv varför mötet ställs in.');
    expect(row('November')[3]).toBe('v. 48 23 nov i dag 9.00');
    await click(find('button', 'AvbrytEsc'));
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('a missed one, and a monthly to come in the first of its weeks', async () => {
    await renderView(<Rhythm />);
    for (const name of ['v. 47 16 nov missat. Veckomöte. Ställ in', 'november 30 nov väntar. Månadsmöte. Ställ in']) {
      await click(find('button', name));
      await type(find<HTMLInputElement>('dialog input', 'Varför?'), 'Sjukdom');
      await click(find('button', 'Ställ in mötet'));
    }
    expect(main.sent).toMatchObject([
      { kind: 'week', targetWeek: '2026-W47' },
      { kind: 'month', targetWeek: '2026-W49' },
    ]);
    expect(row('December').at(-1)).toBe('november inställt: Sjukdom');
  });

  test('a file that is open for reading only shows the reason and offers no change', async () => {
    const calledOff: Meeting = {
      id: '00000000-0000-4000-8000-000000000299',
      status: 'calledOff',
      kind: 'week',
      targetWeek: '2026-W47',
      reason: 'Mässa',
      at: '2026-11-16T08:00:00.000Z',
    };
    main.document = scene({ meetings: [calledOff] });
    main.status = { ...main.status, mode: 'ro' };
    await renderView(<Rhythm />);
    expect(() => find('button', due)).toThrow('v. 48');
    await click(find('button', 'v. 47 16 nov inställt: Mässa. Veckomöte. Visa'));
    expect(words('dialog')).toContain('Mässa');
    expect(() => find('button', 'Håll mötet ändå')).toThrow('Håll mötet ändå');
  });
});

test('Tab stops at each meeting that there is something to do about, and nowhere else', async () => {
  await renderView(<Rhythm />);
  expect(unreachable()).toEqual([]);
  expect(tabStops().slice(0, 6)).toEqual([
    'Året före',
    'Året efter',
    'v. 45 3 nov 53 min. Veckomöte. Öppna mötet',
    'v. 46 9 nov 2 möten. Veckomöte. Välj möte',
    'v. 47 16 nov missat. Veckomöte. Ställ in',
    'v. 48 23 nov i dag 9.00. Veckomöte. Ställ in',
  ]);
  // The years, weeks 45 to 53, and the monthlies of November and December.
  expect(tabStops()).toHaveLength(2 + 9 + 2);
});

test('Esc leaves the question', async () => {
  await renderView(<Rhythm />);
  await click(find('button', 'v. 49 30 nov väntar. Veckomöte. Ställ in'));
  // What a browser makes of Esc in a dialog.
  await act(async () => {
    document.querySelector('dialog')?.dispatchEvent(new Event('cancel', { cancelable: true }));
  });
  expect(document.querySelector('dialog')).toBeNull();
  expect(main.sent).toEqual([]);
});
