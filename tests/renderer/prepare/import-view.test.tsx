import { choose, click, find, focus, plain, press, renderView, settle, unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { act } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ImportView } from '../../../renderer/prepare/import/import-view.tsx';
import type { ImportChoice, ImportPreview, ImportQuestion, PreviewCell } from '../../../shared/import/types.ts';
import { ASA, team } from '../team.ts';
import { unreachable } from './tab-stops.ts';

const NAMES = ['Åsa Öberg', 'Anna Snelling', 'Boris Faz', 'Zane Levy'];
const GUESS: ImportChoice = {
  token: 't',
  seller: 0,
  date: 1,
  amount: 2,
  status: 3,
  statusValues: [],
  dateOrder: null,
  decimalMark: '.',
  unit: 'one',
  people: [],
};
let previewed: ImportChoice[] = [];
let committed: ImportChoice[] = [];
/** What a test's file says besides. */
let more: Partial<ImportPreview> = {};

/** What main would say of a choice: known by name, three weeks of figures for those who are taken. */
function preview(choice: ImportChoice): ImportPreview {
  previewed.push(choice);
  const people = NAMES.map(
    (name) =>
      choice.people.find((person) => person.name === name) ?? {
        name,
        take: name === 'Åsa Öberg' ? { kind: 'known' as const, sellerId: ASA } : { kind: 'undecided' as const },
      },
  );
  const questions: readonly (ImportQuestion | false)[] = [
    choice.statusValues.length === 0 && 'statusValues',
    choice.dateOrder === null && 'dateOrder',
    people.some(({ take }) => take.kind === 'undecided') && 'people',
  ];
  const cells = people.flatMap(({ name, take }): readonly PreviewCell[] => {
    if (take.kind !== 'known' && take.kind !== 'new') return [];
    const sellerId = take.kind === 'known' ? take.sellerId : null;
    return [
      { name, sellerId, week: '2026-W47', before: 100, after: 1_602_100, change: 'changed', followedUp: true },
      { name, sellerId, week: '2026-W46', before: 500, after: 500, change: 'same', followedUp: false },
    ];
  });
  return {
    choice: { ...choice, people },
    asks: questions.filter((question) => question !== false),
    cells,
    problems: [{ row: 12, column: 'datum', told: { code: 'error.seller.gone' }, name: 'Boris Faz' }],
    counted: 10,
    passedOver: 4,
    range: { from: '2026-W46', to: '2026-W47' },
    partWeeks: [],
    dates: { from: '2026-11-09', to: '2026-11-20' },
    questions:
      choice.dateOrder === null
        ? [
            {
              ask: 'dateOrder',
              told: { code: 'import.question.dateOrder', params: { column: 'datum', row: 2, read: '03/04/2026' } },
            },
          ]
        : [],
    notes: [{ code: 'error.undo.nothing' }],
    leftOutRows: [{ row: 1, text: 'Rapport november', why: 'title' }],
    problemCount: 1,
    sums: { weeks: [{ week: '2026-W47', before: 100, after: 1_602_100 }], all: 1_602_600 },
    ...more,
  };
}

beforeEach(async () => {
  main.reset(team());
  [previewed, committed] = [[], []];
  more = {};
  main.answers = {
    'import:choose': () => ({
      ok: true,
      value: {
        token: 't',
        fileName: 'affarer.csv',
        rows: 14,
        separator: ';',
        encoding: 'UTF-8',
        headerRow: 1,
        columns: [
          { name: 'saljare', example: 'Åsa Öberg', values: null },
          { name: 'datum', example: '03/04/2026', values: null },
          { name: 'belopp', example: '6193', values: null },
          {
            name: 'status',
            example: 'Won',
            values: [
              { value: 'Won', count: 10 },
              { value: 'Lost', count: 4 },
            ],
          },
          { name: 'annat', example: 'x', values: null },
        ],
        guess: GUESS,
      },
    }),
    'import:preview': (choice) => ({ ok: true, value: preview(choice) }),
    'import:commit': (choice) => {
      committed.push(choice);
      return { ok: true, value: { cells: 7 } };
    },
  };
  await renderView(<ImportView />);
});
afterEach(unmount);

/** What is said under the columns. */
function said(): string {
  return document.querySelector('section[aria-labelledby="import-said"]')?.textContent ?? '';
}

function commitButton(): HTMLElement {
  return find('button', /Läs in \d+ rut(a|or)Enter/.exec(document.body.textContent ?? '')?.[0] ?? 'no commit button');
}

test('from the file to the figures: statuses, date order, people, commit', async () => {
  await click(find('button', 'Välj fil'));
  expect(document.querySelector('h1')?.textContent).toBe('affarer.csv');
  expect(commitButton().getAttribute('aria-disabled')).toBe('true');
  expect(document.body.textContent).toContain('Säg först vilka som räknas som sålt');

  await click(find('input', 'Won'));
  expect(document.body.textContent).toContain('Säg först hur datumen skrivs');
  await click(find('input', 'Dag, månad, år'));
  expect(document.body.textContent).toContain('Säg först vilka som är med');

  await click(find('input', 'Anna Snelling'));
  await click(find('button', 'Lämna de 2 andra ute'));
  const newest = previewed.at(-1);
  expect(newest).toMatchObject({ statusValues: ['Won'], dateOrder: 'dmy' });
  expect(newest?.people.map(({ take }) => take.kind)).toEqual(['known', 'new', 'leaveOut', 'leaveOut']);

  expect(commitButton().textContent).toBe('Läs in 2 rutorEnter');
  await act(async () => document.querySelector('form')?.requestSubmit());
  await settle();
  expect(committed).toHaveLength(1);
  expect(document.body.textContent).toContain('7 rutor inlästa från affarer.csv'); // as main counts them
});

test('a figure that was missing in a followed-up week is said, too; one that is the same is not', async () => {
  const cell = { name: 'Åsa Öberg', sellerId: ASA, followedUp: true };
  more = {
    cells: [
      { ...cell, week: '2026-W45', before: null, after: 700, change: 'new' },
      { ...cell, week: '2026-W44', before: 500, after: 500, change: 'same' },
    ],
  };
  await click(find('button', 'Välj fil'));
  expect(document.body.textContent).toContain('Redan uppföljt på ett möte: v. 45.');
});

test('what changes is shown with what was, and followed-up weeks and problems are said', async () => {
  await click(find('button', 'Välj fil'));
  expect(document.querySelector('del')?.textContent).toBe('1');
  expect(document.body.textContent).toContain('Redan uppföljt på ett möte: v. 47');
  expect([...document.querySelectorAll('tfoot td')].map(({ textContent }) => plain(textContent))).toEqual([
    '16 021',
    '1',
  ]);
  expect(plain(document.body.textContent)).toContain('Filens siffror är tillsammans 16 026 kr.');
  const problems = [...document.querySelectorAll('section tr')].map((row) => row.textContent);
  expect(problems.some((row) => row?.startsWith('12datumBoris Faz'))).toBe(true);
});

test('the list of people is worked by keys: arrows, first letters', async () => {
  await click(find('button', 'Välj fil'));
  const anna = find<HTMLInputElement>('input', 'Anna Snelling');
  await focus(anna);
  await press('ArrowDown');
  expect(document.activeElement).toBe(find('input', 'Boris Faz'));
  await press('z');
  expect(document.activeElement).toBe(find('input', 'Zane Levy'));
});

test('a new name can be the same as somebody in the team', async () => {
  await click(find('button', 'Välj fil'));
  await click(find('input', 'Anna Snelling'));
  const select = find<HTMLSelectElement>('select', 'Anna Snelling är');
  const bjorn = [...select.options].find((option) => option.textContent === 'samma som Björn Ek');
  await choose(select, bjorn?.value ?? '');
  expect(previewed.at(-1)?.people[1]?.take).toEqual({ kind: 'known', sellerId: bjorn?.value });
});

test('a meaning moves to another column, and what was said of the old one is forgotten', async () => {
  await click(find('button', 'Välj fil'));
  await click(find('input', 'Won'));
  await choose(find<HTMLSelectElement>('select', 'annat betyder'), 'status');
  expect(previewed.at(-1)).toMatchObject({ status: 4, statusValues: [] });
  await choose(find<HTMLSelectElement>('select', 'annat betyder'), 'skip');
  expect(previewed.at(-1)).toMatchObject({ status: null });
});

test('a file that cannot be read says why, and that nothing has changed', async () => {
  main.answers = { 'import:choose': () => ({ ok: false, told: { code: 'error.seller.gone' } }) };
  await click(find('button', 'Välj fil'));
  const alert = document.querySelector('[role="alert"]');
  expect(alert?.textContent).toContain('Filen lästes inte in');
  expect(alert?.textContent).toContain('Inget är ändrat.');
  expect(main.sent).toEqual([]);
});

test('a refused commit keeps the choices, looks again, and says why', async () => {
  main.answers['import:commit'] = () => ({ ok: false, told: { code: 'error.import.changedSince' } });
  await click(find('button', 'Välj fil'));
  await click(find('input', 'Won'));
  await click(find('input', 'Dag, månad, år'));
  await click(find('button', 'Lämna de 3 andra ute'));
  const before = previewed.length;
  await act(async () => document.querySelector('form')?.requestSubmit());
  await settle();
  expect(previewed.length).toBe(before + 1);
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('Siffrorna har ändrats sedan filen visades');
  expect(find<HTMLInputElement>('input', 'Won').checked).toBe(true);
});

test('the file’s own question is put in words, and stays when it is answered', async () => {
  await click(find('button', 'Välj fil'));
  expect(document.body.textContent).toContain('I datum, rad 2, står 03/04/2026. Är det månad först eller dag först?');
  await click(find('input', 'Månad, dag, år'));
  expect(document.body.textContent).not.toContain('står 03/04/2026');
  expect(document.activeElement).toBe(find('input', 'Månad, dag, år'));
  await click(find('input', 'Dag, månad, år')); // it was the other way round
  expect(previewed.at(-1)).toMatchObject({ dateOrder: 'dmy' });
});

test('the first tick keeps the focus, so that the next one is a key away', async () => {
  await click(find('button', 'Välj fil'));
  await click(find('input', 'Won'));
  expect(document.activeElement).toBe(find('input', 'Won'));
});

test('a column with too many names is asked about, though one is chosen', async () => {
  more = {
    asks: ['seller'],
    questions: [
      { ask: 'seller', told: { code: 'import.question.manyNames', params: { column: 'saljare', count: 3000 } } },
    ],
  };
  await click(find('button', 'Välj fil'));
  expect(plain(document.body.textContent)).toContain('saljare har 3 000 olika värden. Är det verkligen säljaren?');
});

test('what is left out is said under the columns, with the rows to look at', async () => {
  const { answers } = main;
  const choose0 = answers['import:choose'];
  answers['import:choose'] = () => {
    const answer = choose0?.();
    return answer?.ok ? { ok: true, value: { ...answer.value, headerRow: 3 } } : null;
  };
  more = {
    notes: [
      { code: 'import.said.title', params: { count: 1, rows: '1' } },
      { code: 'import.said.sum', params: { count: 900, rows: '12, 13 …' } },
      { code: 'import.said.budget', params: { column: 'budget' } },
      { code: 'import.said.future', params: { date: '2027-01-08' } },
    ],
  };
  await click(find('button', 'Välj fil'));
  expect(said()).toContain('Kolumnernas namn står på rad 3.');
  expect(said()).toContain('Rad 1 ovanför rubrikerna är ingen affär');
  expect(said()).toContain('Kolumnen budget är budget och lämnas utanför');
  expect(said()).toContain('Filen har affärer fram till 2027-01-08');
  expect(document.querySelector('summary')?.textContent).toBe('Visa de 901 rader som lämnas utanför');
  expect(document.querySelector('details')?.textContent).toContain('Rad 1, rubrik: Rapport november');
  expect(document.querySelector('details')?.textContent).toContain('Bara de 1 första av 901 kan visas här.');
  const columns = document.querySelector('table');
  const place = columns?.compareDocumentPosition(document.querySelector('details') ?? columns) ?? 0;
  expect(place & Node.DOCUMENT_POSITION_FOLLOWING).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test('a file that leaves nothing out says nothing there', async () => {
  more = { notes: [], leftOutRows: [] };
  await click(find('button', 'Välj fil'));
  expect(said()).toBe('');
});

test('a list of problems that is cut says how many there are', async () => {
  const problem = { row: 12, column: 'datum', told: { code: 'error.seller.gone' as const }, name: 'Boris Faz' };
  more = { problems: Array.from({ length: 500 }, () => problem), problemCount: 1_234 };
  await click(find('button', 'Välj fil'));
  const list = document.querySelector('section[aria-labelledby="import-problems"]');
  expect(plain(list?.querySelector('h2')?.textContent)).toBe('1 234 rader gick inte att läsa');
  expect(plain(list?.textContent)).toContain('Bara de 500 första av 1 234 kan visas här.');
  await click(find('button', 'Visa de 500 första'));
  expect(list?.querySelectorAll('tbody tr')).toHaveLength(500);
});

test('sums that are too large to be exact are not shown', async () => {
  more = { sums: { weeks: [{ week: '2026-W47', before: null, after: null }], all: null } };
  await click(find('button', 'Välj fil'));
  expect([...document.querySelectorAll('tfoot td')].map(({ textContent }) => plain(textContent))).toEqual(['–', '']);
  expect(document.body.textContent).not.toContain('tillsammans');
});

test('names left out are counted, and who is not in the file is named', async () => {
  await click(find('button', 'Välj fil'));
  await click(find('button', 'Lämna de 3 andra ute'));
  const facts = [...document.querySelectorAll('dl > div')].map(({ textContent }) => plain(textContent));
  expect(facts).toEqual([
    'Björn Eksaknas i filen, lämnas tom',
    'Niesha Huffinessaknas i filen, lämnas tom',
    '3 andra namnlämnas ute',
  ]);
});

test('a seller whose name stands in the file is not missing there, also when left out', async () => {
  more = { choice: { ...GUESS, people: [{ name: 'björn  EK', take: { kind: 'leaveOut' } }] } };
  await click(find('button', 'Välj fil'));
  const facts = [...document.querySelectorAll('dl > div')].map(({ textContent }) => plain(textContent));
  expect(facts).toEqual([
    'Åsa Öbergsaknas i filen, lämnas tom',
    'Niesha Huffinessaknas i filen, lämnas tom',
    '1 annat namnlämnas ute',
  ]);
});

test('Enter in a field reads nothing in while something is asked', async () => {
  await click(find('button', 'Välj fil'));
  await act(async () => document.querySelector('form')?.requestSubmit());
  await settle();
  expect(committed).toEqual([]);
});

test('Tab reaches all that can be worked', async () => {
  await click(find('button', 'Välj fil'));
  expect(unreachable()).toEqual([]);
});
