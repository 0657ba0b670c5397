import { choose, click, find, press, renderView, type, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Home } from '../../../renderer/console/home.tsx';
import { ASA, BJORN, goal, idOf, meeting, NIESHA, team } from '../team.ts';

beforeEach(() => main.reset(team()));
afterEach(unmount);

function words(): string {
  return (document.body.textContent ?? '').replace(/\u00A0/g, ' ');
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

test('who misses last week’s result is named', async () => {
  const { results } = team();
  main.document = team({ results: results.filter((one) => one.sellerId !== BJORN || one.week !== '2026-W47') });
  await renderView(<Home />);
  expect(words()).toContain('till och med v. 46');
  expect(words()).toContain('Saknas v. 47Björn Ek');
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
  await click(find('button', 'Ta målet nu: Åsa Öberg'));
  await type(find<HTMLInputElement>('input', 'Mål vecka 48'), '13,5k');
  await click(find('input', 'Lämnat i förväg'));
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
    action: 'Ringer tio kunder',
  });
  expect(document.querySelector('dialog')).toBeNull();
  expect(words()).toContain('1 av 3 sagda');
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
  main.document = team({
    sellers: sellers.map((one) => (one.id === BJORN ? { ...one, left: '2026-W46' } : one)),
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
    ],
  });
  await renderView(<Home />);
  expect(
    [...document.querySelectorAll('[aria-labelledby=home-decisions] li > span:first-child')].map(
      (one) => one.textContent,
    ),
  ).toEqual(['Ring Lundbergs', 'Ny prislista']);
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
  await click(find('button', 'Gjort: Ny prislista'));
  expect(main.sent[1]).toEqual({ type: 'action.done', actionId: idOf(71), done: true });
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
  await click(find('button', 'Ta målet nu: Åsa Öberg'));
  await type(find<HTMLInputElement>('input', 'Mål vecka 48'), 'mycket');
  await click(find('button', 'Spara målet'));
  expect(main.sent).toEqual([]);
  expect(words()).toContain('mycket går inte att läsa som ett tal');
});

test('who has reached the month goal is asked for a higher one', async () => {
  main.document = team({ goals: [goal(1, NIESHA, '2026-11', 250_000)] });
  await renderView(<Home />);
  expect(words()).toContain('Niesha Huffines nådde månadsmålet för november: ta ett nytt nu');
  await click(find('button', 'Ta det nu'));
  const field = find<HTMLInputElement>('input', 'Nytt mål för november');
  await type(field, '3000');
  await click(find('button', 'Spara målet'));
  expect(main.sent).toEqual([]);
  await type(field, '5000');
  await click(find('button', 'Spara målet'));
  expect(main.sent).toMatchObject([{ type: 'goal.state', sellerId: NIESHA, period: '2026-11', amount: 500_000 }]);
});

test('a file that is open for reading only offers nothing that changes it', async () => {
  main.status = { ...main.status, mode: 'ro' };
  await renderView(<Home />);
  expect(() => find('button', 'Ta målet nu: Åsa Öberg')).toThrow('Ta målet nu');
  await press('F5', window.document.body);
  expect(main.sent).toEqual([]);
});
