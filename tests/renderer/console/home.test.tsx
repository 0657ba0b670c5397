import { choose, click, find, plain, press, renderView, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Home } from '../../../renderer/console/home.tsx';
import { ASA, BJORN, goal, idOf, meeting, NIESHA, team } from '../team.ts';

beforeEach(() => main.reset(team()));
afterEach(unmount);

function words(): string {
  return plain(document.body.textContent);
}

test('the week, the day and the freshness of the figures', async () => {
  main.document = team({ goals: [goal(1, ASA, '2026-W47', 1_000_000), goal(2, BJORN, '2026-W47', 1_000_000)] });
  await renderView(<Home />);
  expect(document.querySelector('h1')?.textContent).toBe('Vecka 48');
  expect(words()).toContain('Måndag 23 november 9.00, vecka 4 av 4 i november');
  expect(words()).toContain('till och med v. 47');
  expect(words()).toContain('i dag 8.40, deals.csv');
  expect(words()).toContain('2 sagda, 1 av 2 nådda');
  expect(words()).toContain('november, saknas');
});

test('4.1, 5 what the last meeting agreed on is when the next one is; the usual day and time without', async () => {
  const closedAt = '2026-11-16T09:00:00.000Z';
  const nextMeeting = { date: '2026-11-24', time: '10:30', place: '' };
  main.document = team({ meetings: [meeting(1, { status: 'locked', targetWeek: '2026-W47', closedAt, nextMeeting })] });
  await renderView(<Home />);
  expect(words()).toContain('Tisdag 24 november 10.30, vecka 4 av 4 i november');
});

test('who misses last week’s result is named', async () => {
  const { results } = team();
  main.document = team({ results: results.filter((one) => one.sellerId !== BJORN || one.week !== '2026-W47') });
  await renderView(<Home />);
  expect(words()).toContain('till och med v. 47, 2 av 3');
  expect(words()).toContain('Saknas v. 47Björn Ek');
});

test('4.4 so are those of the month’s other weeks, newest first, but nobody before the first figure of all', async () => {
  const { results } = team();
  main.document = team({ results: results.filter(({ sellerId, week }) => sellerId !== BJORN || week !== '2026-W46') });
  await renderView(<Home />);
  // November 2026: weeks 45 to 48. Niesha joined in week 47.
  expect(words()).toContain('Saknas v. 46Björn EkSaknas v. 45Åsa Öberg, Björn Ek');
  await unmount();
  main.reset(team({ results: [] }));
  await renderView(<Home />);
  expect(words()).toContain('inga än');
  expect(words()).not.toContain('Saknas');
});

test('F5 starts the meeting about the target week', async () => {
  await renderView(<Home />);
  expect(await press('F5', window.document.body)).toBe(false);
  expect(main.sent).toEqual([{ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: '2026-W48' }]);
});

test('another target week is started, too', async () => {
  await renderView(<Home />);
  await click(find('button', 'Byt målvecka'));
  await click(find('input', 'Vecka 49, 30 november till 6 december'));
  await click(find('button', 'Välj vecka 49'));
  expect(document.querySelector('h1')?.textContent).toBe('Vecka 49');
  await press('F5', window.document.body);
  expect(main.sent).toMatchObject([{ targetWeek: '2026-W49' }]);
});

test('a second meeting about the same week is asked for', async () => {
  const closedAt = '2026-11-23T07:40:00.000Z';
  main.document = team({ meetings: [meeting(1, { status: 'locked', number: 12, closedAt })] });
  await renderView(<Home />);
  await press('F5', window.document.body);
  expect(main.sent).toEqual([]);
  await click(find('button', 'Starta ett till'));
  expect(main.sent).toHaveLength(1);
});

test('5 a longer meeting after the weekly is asked about as what it is, a second one of its kind as that', async () => {
  const closedAt = '2026-11-23T07:40:00.000Z';
  const weekly = meeting(1, { status: 'locked', number: 12, closedAt });
  main.document = team({ meetings: [weekly] });
  await renderView(<Home />);
  const quarterly = async (): Promise<void> => {
    await click(find('button', 'Ett annat möte'));
    await click(find('input', 'Kvartalsmöte, med tillbakablick på kvartal 3 2026'));
    await click(find('button', 'Starta mötet'));
  };
  await quarterly();
  expect(words()).toContain('Vecka 48 har redan haft ett veckomöte');
  expect(words()).toContain('Det här blir ett kvartalsmöte, om samma vecka.');
  await unmount();
  main.reset(team({ meetings: [meeting(2, { status: 'locked', kind: 'quarter', targetWeek: '2026-W41', closedAt })] }));
  await renderView(<Home />);
  await quarterly();
  expect(words()).toContain('Kvartal 3 2026 har redan haft sitt kvartalsmöte');
  await click(find('button', 'Starta ett till'));
  expect(main.sent).toMatchObject([{ type: 'meeting.start', kind: 'quarter' }]);
});

test('a meeting left open is gone on with, or closed', async () => {
  const visits: string[] = [];
  const open = meeting(1, { startedAt: '2026-11-16T08:00:00.000Z', targetWeek: '2026-W47' });
  main.document = team({ meetings: [open] });
  await renderView(<Home />, visits);
  await press('F5', window.document.body);
  expect(visits).toEqual([`meeting ${open.id}`]);
  await click(find('button', 'Avsluta'));
  await click(find('button', 'Avsluta mötet'));
  expect(main.sent).toEqual([{ type: 'meeting.close' }]);
});

test('a week goal is taken now, in advance, with what the seller will do', async () => {
  await renderView(<Home />);
  await click(find('button', 'Veckomål: Åsa Öberg'));
  await type(find<HTMLInputElement>('input', 'Mål vecka 48'), '13,5k');
  await click(find('input', 'Lämnat i förväg'));
  await type(find<HTMLInputElement>('input', 'Potential'), ' Två offerter ute ');
  await type(find<HTMLInputElement>('input', 'Det här gör jag'), 'Ringer tio kunder');
  await click(find('button', 'Spara målet'));
  expect(main.sent[0]).toMatchObject({
    type: 'goal.state',
    sellerId: ASA,
    period: '2026-W48',
    amount: 1_350_000,
    by: 'advance',
  });
  expect(main.sent[1]).toEqual({
    type: 'goal.terms',
    goalId: expect.any(String) as string,
    potential: 'Två offerter ute',
    action: 'Ringer tio kunder',
  });
  expect(document.querySelector('dialog')).toBeNull();
  expect(words()).toContain('1 av 3 sagda');
});

test('refused, what was said with a goal keeps the dialog open and says why; saved again, the goal is not stated twice', async () => {
  await renderView(<Home />);
  await click(find('button', 'Veckomål: Åsa Öberg'));
  await type(find<HTMLInputElement>('input', 'Mål vecka 48'), '12k');
  await type(find<HTMLInputElement>('input', 'Det här gör jag'), 'Ringer');
  main.refusing = { type: 'goal.terms', told: { code: 'error.undo.nothing' } };
  await click(find('button', 'Spara målet'));
  expect(document.querySelector('dialog [role=alert]')?.textContent).toBe('Det finns inget att ångra här.');
  await click(find('button', 'Spara målet'));
  expect(document.querySelector('dialog')).toBeNull();
  expect(main.sent.map(({ type: kind }) => kind)).toEqual(['goal.state', 'goal.terms']);
});

test('3 an undo that is refused says why', async () => {
  main.undo = { command: 'goal.state' };
  main.answers['document:undo'] = () => ({ ok: false, told: { code: 'error.undo.nothing' } });
  await renderView(<Home />);
  await click(find('button', 'Ångra måletCtrl Z'));
  expect(document.querySelector('[role=alert]')?.textContent).toBe('Det finns inget att ångra här.');
});

test('3, 4.2 the promise is named where its week’s meeting is closed; before that the newest goal becomes it', async () => {
  const goals = [goal(1, ASA, '2026-W48', 1_000_000)]; // stated on 16 November
  const closed = (targetWeek: string, closedAt: string) =>
    meeting(1, { status: 'locked', number: 12, targetWeek, closedAt });
  main.document = team({ goals, meetings: [closed('2026-W48', '2026-11-23T07:40:00.000Z')] });
  await renderView(<Home />);
  await click(find('button', 'Ändra målet: Åsa Öberg'));
  expect(words()).toContain('Ändrar från 10 000 kr. Löftet på 10 000 kr står kvar.');
  await unmount();
  main.reset(team({ goals, meetings: [closed('2026-W47', '2026-11-16T09:00:00.000Z')] }));
  await renderView(<Home />);
  await click(find('button', 'Ändra målet: Åsa Öberg'));
  expect(words()).toContain('Ändrar från 10 000 kr.');
  expect(words()).not.toContain('Löftet');
});

test('a week goal that stands is changed: a slip is corrected, a goal of a closed meeting is restated', async () => {
  main.document = team({ goals: [goal(1, ASA, '2026-W48', 1_000_000)] });
  await renderView(<Home />);
  await click(find('button', 'Ändra målet: Åsa Öberg'));
  expect(words()).toContain('Rättar 10 000 kr');
  await type(find<HTMLInputElement>('input', 'Mål vecka 48'), '12k');
  await click(find('button', 'Spara målet'));
  expect(main.sent).toMatchObject([{ type: 'goal.correct', amount: 1_200_000 }]);
  await unmount();

  const closedAt = '2026-11-23T07:40:00.000Z';
  const goals = [goal(1, ASA, '2026-W48', 1_000_000)];
  main.reset(team({ goals, meetings: [meeting(1, { status: 'locked', number: 12, closedAt })] }));
  await renderView(<Home />);
  await click(find('button', 'Ändra målet: Åsa Öberg'));
  expect(words()).toContain('Ändrar från 10 000 kr');
  await type(find<HTMLInputElement>('input', 'Mål vecka 48'), '9k');
  await click(find('button', 'Spara målet'));
  expect(main.sent).toMatchObject([{ type: 'goal.state', period: '2026-W48', amount: 900_000 }]);
});

test.each([
  ['2026-11-25', 'Åsa Öbergåterkommer 25 nov', 'secondary'],
  ['2026-11-20', 'Åsa Öbergåterkommer 20 nov', 'late'],
])('who comes back with a goal stands with the day, %s: %s, %s', async (due, said, look) => {
  const closedAt = '2026-11-17T09:00:00.000Z';
  const held = meeting(1, { status: 'locked', number: 12, closedAt });
  const action = { id: idOf(70), kind: 'comesBack', text: '', owner: { kind: 'manager' }, about: ASA } as const;
  const at = { meetingId: held.id, createdAt: '2026-11-17T08:00:00.000Z', doneAt: null };
  main.document = team({ meetings: [held], actions: [{ ...action, ...at, due }] });
  await renderView(<Home />);
  expect(words()).toContain(said);
  expect(document.querySelector('[aria-labelledby=home-goals] li span span')?.className).toContain(look);
});

test('what was decided stands with owner and day, is done there, and finds a new owner when the old one has left', async () => {
  const decided = { kind: 'decision', about: null, meetingId: null, createdAt: '2026-11-16T08:00:00.000Z' } as const;
  const { sellers } = team();
  const joinsLater = { joined: '2026-W50' };
  main.document = team({
    sellers: sellers.map((one) => ({
      ...one,
      ...(one.id === BJORN ? { left: '2026-W46' } : {}),
      ...(one.id === NIESHA ? joinsLater : {}),
    })),
    actions: [
      { ...decided, id: idOf(71), text: 'Ny prislista', owner: { kind: 'manager' }, due: null, doneAt: null },
      {
        ...decided,
        id: idOf(72),
        text: 'Ring Lundbergs',
        owner: { kind: 'seller', sellerId: BJORN },
        due: '2026-11-24',
        doneAt: null,
      },
      {
        ...decided,
        id: idOf(73),
        text: 'Provköra',
        owner: { kind: 'seller', sellerId: NIESHA },
        due: '2026-12-07',
        doneAt: null,
      },
    ],
  });
  await renderView(<Home />);
  expect(
    [...document.querySelectorAll('[aria-labelledby=home-decisions] li > span:first-child')].map(
      (one) => one.textContent,
    ),
  ).toEqual(['Ring Lundbergs', 'Provköra', 'Ny prislista']);
  await choose(find<HTMLSelectElement>('select', 'Björn Ek har slutat. Vem tar över?'), ASA);
  expect(main.sent).toEqual([
    {
      type: 'action.edit',
      actionId: idOf(72),
      text: 'Ring Lundbergs',
      owner: { kind: 'seller', sellerId: ASA },
      due: '2026-11-24',
    },
  ]);
  // Who is yet to join does it then.
  expect(() => find('select', 'Niesha Huffines har slutat. Vem tar över?')).toThrow('Niesha');
  await click(find('button', 'Gjort: Ny prislista'));
  expect(main.sent[1]).toEqual({ type: 'action.done', actionId: idOf(71), done: true });
  // It stays in its place, for a slip to be seen and taken back, until the view is left.
  const lines = (): readonly string[] =>
    [...document.querySelectorAll('[aria-labelledby=home-decisions] li')].map((one) => plain(one.textContent));
  expect(lines()).toEqual([
    expect.stringMatching(/^Ring Lundbergs.*Gjort$/u),
    expect.stringMatching(/^Provköra.*Gjort$/u),
    expect.stringMatching(/^Ny prislista.*GjortÅngra$/u),
  ]);
  await click(find('button', 'Ångra: Ny prislista'));
  expect(main.sent[2]).toEqual({ type: 'action.done', actionId: idOf(71), done: false });
  expect(lines()[2]).toMatch(/Gjort$/u);
  await click(find('button', 'Gjort: Ny prislista'));
  await renderView(<Home />);
  expect(lines()).toHaveLength(2);
});

test('the year’s other meetings say what they look back at and ask for', async () => {
  await renderView(<Home />);
  await click(find('button', 'Ett annat möte'));
  await click(find('input', 'Kvartalsmöte, med tillbakablick på kvartal 3 2026'));
  expect(words()).toContain('Varje säljare säger också sitt mål för kvartal 4 2026.');
  await click(find('button', 'Starta mötet'));
  expect(main.sent).toEqual([{ type: 'meeting.start', kind: 'quarter', alsoMonthly: false, targetWeek: '2026-W48' }]);
});

test('a month without its monthly is said, and the weekly can be held as one', async () => {
  const { results } = team();
  const october = results.slice(0, 1).map((one) => ({ ...one, week: '2026-W41' }));
  main.document = team({ results: [...results, ...october] });
  await renderView(<Home />);
  expect(words()).toContain('Inget månadsmöte i november än');
  await click(find('button', 'Välj möte'));
  await click(find('button', 'Starta mötet'));
  expect(main.sent).toEqual([{ type: 'meeting.start', kind: 'week', alsoMonthly: true, targetWeek: '2026-W48' }]);
  await unmount();
  main.reset(
    team({ results: [...results, ...october], meetings: [meeting(1, { kind: 'month', targetWeek: '2026-W47' })] }),
  );
  await renderView(<Home />);
  expect(words()).not.toContain('Inget månadsmöte');
});

test('a goal that is no number is not stored', async () => {
  await renderView(<Home />);
  await click(find('button', 'Veckomål: Åsa Öberg'));
  await type(find<HTMLInputElement>('input', 'Mål vecka 48'), 'mycket');
  await click(find('button', 'Spara målet'));
  expect(main.sent).toEqual([]);
  expect(words()).toContain('mycket går inte att läsa som ett tal');
});

test('who has reached the month goal is asked for a higher one', async () => {
  main.document = team({ goals: [goal(1, NIESHA, '2026-11', 250_000)] });
  await renderView(<Home />);
  expect(words()).toContain('Niesha Huffines nådde månadsmålet för november: ta ett nytt nu');
  await click(find('button', 'Nytt månadsmål'));
  const field = find<HTMLInputElement>('input', 'Nytt mål för november');
  await type(field, '3000');
  await click(find('button', 'Spara målet'));
  expect(main.sent).toEqual([]);
  await type(field, '5000');
  await type(find<HTMLInputElement>('input', 'Skäl'), 'Nytt avtal');
  await click(find('button', 'Spara målet'));
  expect(main.sent).toMatchObject([
    { type: 'goal.state', sellerId: NIESHA, period: '2026-11', amount: 500_000, reason: 'Nytt avtal' },
  ]);
});

test('a file that is open for reading only offers nothing that changes it', async () => {
  main.status = { ...main.status, mode: 'ro' };
  await renderView(<Home />);
  expect(() => find('button', 'Veckomål: Åsa Öberg')).toThrow('Veckomål');
  await press('F5', window.document.body);
  expect(main.sent).toEqual([]);
});
