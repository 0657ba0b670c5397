import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MinutesDocument } from '../../../renderer/minutes/minutes-document.tsx';
import type { MinutesModel } from '../../../shared/minutes-model.ts';
import { largeModel, pictureModel } from '../../shared/minutes-fixture.ts';

let root: Root;
let page: HTMLElement;

beforeEach(() => {
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
  page = document.body.appendChild(document.createElement('div'));
  root = createRoot(page);
});
afterEach(() => {
  act(() => root.unmount());
  page.remove();
});

function show(model: MinutesModel): void {
  act(() => root.render(<MinutesDocument model={model} />));
}

function texts(selector: string): readonly string[] {
  return [...page.querySelectorAll(selector)].map((element) => element.textContent ?? '');
}

function widthOf(row: Element | null): number {
  return [...(row?.children ?? [])].reduce((sum, cell) => sum + Number(cell.getAttribute('colspan') ?? 1), 0);
}

describe('structure', () => {
  test('one title, a heading for each §', () => {
    show(pictureModel());
    expect(texts('h1')).toEqual(['Minnesanteckningar']);
    expect(texts('h2')).toEqual([
      '§ 1 Framgångar',
      '§ 2 Förra veckan v. 37',
      '§ 3 Läget',
      '§ 4 Rundan, mål',
      '§ 5 Hinder och hjälp',
      '§ 6 Säljträning',
      '§ 7 Summering',
      '§ 8 Avrundning',
    ]);
    expect(document.title).toBe('Minnesanteckningar, Veckomöte 27, 2017, vecka 38');
  });

  test('every header cell of a table says what it is the head of; heads can be repeated on each page', () => {
    show(pictureModel());
    const cells = [...page.querySelectorAll('th')];
    expect(cells.length).toBeGreaterThan(30);
    expect(
      cells.every((cell) => ['col', 'row', 'colgroup', 'rowgroup'].includes(cell.getAttribute('scope') ?? '')),
    ).toBe(true);
    expect(page.querySelectorAll('.goals > thead > tr')).toHaveLength(2);
  });

  test.each(['whole', 'team'] as const)('each row of the %s goals table is as wide as its head', (version) => {
    for (const model of [pictureModel('sv', version), largeModel('en', version)]) {
      show(model);
      const head = widthOf(page.querySelector('.goals .groups'));
      const spanning = page.querySelectorAll('.goals .groups [rowspan]').length;
      expect(widthOf(page.querySelector('.goals .groups + tr'))).toBe(head - spanning);
      const widths = [...page.querySelectorAll('.goals tr.figures')].map(widthOf);
      expect(new Set(widths)).toEqual(new Set([head]));
    }
  });
});

describe('contents', () => {
  test('every seller with goal, result, kept, month goal, budget, trend, belief and action', () => {
    show(pictureModel());
    const [marty = ''] = texts('.goals tbody');
    expect(marty).toBe(
      'Marty Freudenburg9\u00A00004\u00A0809Ej nått7\u00A050045\u00A000022\u00A000040\u00A0000Nedåt' +
        'Tror på målet: 7 av 10. Besöker Konmatfix och Sumace före torsdag.',
    );
    expect(texts('.goals .sums')[0]).toBe(
      'Summa, kr72\u00A000074\u00A05503 av 584\u00A0500294\u00A0000288\u00A0000306\u00A0000Uppåt',
    );
  });

  test('the team’s version has neither budget nor trend of a seller', () => {
    show(pictureModel('en', 'team'));
    expect(texts('.goals thead th')).not.toContain('Budget');
    expect(texts('.goals thead th')).not.toContain('Trend');
    expect(texts('.goals')[0]).not.toMatch(/40,000(?!Belief)|Steep up/);
    expect(texts('.track')[0]).toContain('budget 306,000');
  });

  test('English throughout', () => {
    show(pictureModel('en'));
    expect(texts('h2')[3]).toBe('§ 4 The round, goals');
    expect(texts('.subtitle')[0]).toBe('Weekly meeting 27, week 38, third of four in September');
  });

  test('who has not stated leaves a dash and a count, nothing made up', () => {
    const model = pictureModel();
    const [first, ...others] = model.facts.sellers;
    if (first === undefined) throw new Error('The fixture has sellers');
    const facts = {
      ...model.facts,
      sellers: [{ ...first, weekGoal: null, weekGoalId: null }, ...others],
      sums: { ...model.facts.sums, weekGoalsStated: 5 },
    };
    show({ ...model, facts, goals: model.goals.map((row) => ({ ...row, belief: null, action: '' })) });
    expect(texts('.goals tbody td:nth-child(5)')[0]).toBe('–');
    expect(texts('.goals .notes')[0]).toBe('Inget veckomål sagt.');
    expect(texts('.goals .sums small')).toEqual(['5 av 6']);
  });

  test('the signatures’ page is a setting', () => {
    show(pictureModel());
    expect(page.querySelector('.signatures')).toBeNull();
    show({ ...pictureModel(), settings: { signatures: true } });
    expect(texts('.signatures h2')).toEqual(['Justering']);
  });

  test('an addendum stands with its date', () => {
    show({ ...pictureModel(), addenda: [{ at: '2017-09-25T22:30:00.000Z', text: 'Priset var fel.' }] });
    expect(texts('[aria-labelledby="addenda"] tr')).toEqual(['26 september 2017Priset var fel.']);
  });
});

test('what people have written is text, never markup', () => {
  const hostile = `<script>alert('x')</script><img src=x onerror="y"> & "citat"`;
  const model = pictureModel();
  show({
    ...model,
    place: hostile,
    guests: [hostile],
    teamNote: hostile,
    wins: [{ name: hostile, text: hostile }],
    promises: model.promises.map((week) => ({ ...week, actions: [{ name: hostile, action: hostile, done: true }] })),
    goals: model.goals.map((row) => ({ ...row, action: hostile, potential: hostile })),
    restatements: model.restatements.map((one) => ({ ...one, name: hostile, reason: hostile })),
    obstacles: [{ text: hostile, decided: false }],
    decisions: model.decisions.map((one) => ({ ...one, text: hostile, owner: hostile, obstacle: null })),
    training: { topic: hostile, lesson: hostile },
    addenda: [{ at: '2017-09-25T10:00:00.000Z', text: hostile }],
    facts: {
      ...model.facts,
      managerName: hostile,
      sellers: model.facts.sellers.map((one) => ({ ...one, name: hostile })),
    },
  });
  expect(page.querySelectorAll('script, img, iframe, object, [onerror]')).toHaveLength(0);
  expect(page.innerHTML).toContain('&lt;script&gt;');
  expect((page.textContent ?? '').split(hostile).length - 1).toBeGreaterThan(20);
});
