/** The real views over odd documents: whatever the figures, each place says a figure, or that there is none. */
import { act } from 'react';
import { renderPlain, renderView, unmount } from './render-view.tsx';
import { main } from './scripted-window.ts';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { MeetingsList } from '../../renderer/archive/meetings-list.tsx';
import { SellerHistory } from '../../renderer/archive/seller-history.tsx';
import { Home } from '../../renderer/console/home.tsx';
import { MinutesDocument } from '../../renderer/minutes/minutes-document.tsx';
import { Rhythm } from '../../renderer/rhythm/rhythm.tsx';
import type { HeldMeeting, Locale, SalesDocument } from '../../shared/document.ts';
import { csvDialect, csvText } from '../../shared/export/csv.ts';
import { keyFigures } from '../../shared/export/key-figures.ts';
import { keyFiguresTable } from '../../shared/export/key-figures-table.ts';
import { messages } from '../../shared/messages/index.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { scenePlaces, stageModel } from '../../shared/stage-model.ts';
import { sceneOf, type Scene } from '../../shared/stage/scene.ts';
import { oddDocuments, type Odd } from '../shared/odd-documents.ts';
import { enter, ONE_SCREEN, TWO_SCREENS } from './console/meeting/meeting-room.tsx';
import { send, show } from './stage/stage.tsx';

// The chart has a test of its own.
vi.mock('../../renderer/charts/week-chart.tsx', () => ({ default: () => null }));

const ODDS = fc
  .sample(oddDocuments, { seed: 48, numRuns: 40 })
  .filter(({ document }) => document.sellers.length > 0)
  .slice(0, 6)
  .map((odd, at) => ({ odd, at, locale: (['sv', 'en'] as const)[at % 2] ?? 'sv' }));

const STANDING = main.start.clock;
afterEach(async () => {
  await unmount();
  main.holidays = {};
  main.start = { ...main.start, clock: STANDING };
});

function sceneIn({ document, meeting, holidays, now }: Odd, locale: Locale): Scene {
  return sceneOf({ document, meeting, holidays, now, locale, isStored: () => true });
}

/** Every place of the meeting; a seller's stop with the gate closed and open. */
function positionsIn(odd: Odd): readonly HeldMeeting['position'][] {
  return scenePlaces(sceneIn(odd, 'sv')).flatMap((place) =>
    (place.step === 'round' ? [false, true] : [false]).map((gateOpen) => ({ ...place, gateOpen })),
  );
}

function withPosition({ document, meeting }: Odd, position: HeldMeeting['position'], locale: Locale): SalesDocument {
  return {
    ...document,
    settings: { ...document.settings, locale },
    meetings: document.meetings.map((one) => (one.id === meeting.id ? { ...meeting, position } : one)),
  };
}

function standAt(odd: Odd): void {
  main.holidays = odd.holidays;
  main.start = { ...main.start, clock: { standingAt: odd.now } };
}

const NO_FIGURE = /NaN|Infinity|undefined|null|\[object|[{}]/u;
const NO_LENGTH = /NaN|Infinity|undefined|\[object/u;
const SAID_ALOUD = ['aria-label', 'title', 'placeholder', 'alt', 'value'];
const KEY = /[a-z]\w*(?:\.\w+)+/giu;
/** Where a figure stands: in tables and lists of terms, and in the manager's cues. */
const FIGURES = 'td, dd, [class*="_value_"]';
/** What a cell without words may hold instead. */
const SIGNS = 'svg, input, button, select, [aria-label], [role=img]';

/** Cells that say nothing when there is nothing to say, each with why that is no missing figure. */
const EMPTY_BY_DESIGN: Readonly<Record<string, string>> = {
  'td.struck, [class*="_struck_"]': 'the first goal stands beside the one in force only where it is another one',
  '[class*="_back_"] [class*="_budget_"]': 'the budget is small beside a result, and nothing where there is none',
  '[class*="_back_"] [class*="_word_"]': 'the trend in which a period was left stands there, where there is one',
  '.decisions .owner, .decisions .due': 'nobody does what is not decided',
  '.notes td': 'nothing was said with the goal',
  'td[aria-hidden]': 'a month of four weeks has no fifth',
  '[class*="_marksColumn_"]': 'the longer meetings of a month in which none is to be held',
};
const seenEmpty = new Set<string>();

function isEmptyByDesign(cell: Element): boolean {
  const found = Object.keys(EMPTY_BY_DESIGN).find((selector) => cell.matches(selector));
  if (found !== undefined) seenEmpty.add(found);
  return found !== undefined;
}

/** What is wrong with what is drawn, each with where. */
function flaws(): readonly string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const said = node.nodeValue ?? '';
    if (NO_FIGURE.test(said) || holdsKey(said)) found.push(`says “${said}”`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      const isSaid = SAID_ALOUD.includes(name);
      if ((isSaid ? NO_FIGURE : NO_LENGTH).test(value) || (isSaid && holdsKey(value))) found.push(`${name}=“${value}”`);
    }
  }
  for (const cell of document.body.querySelectorAll(FIGURES)) {
    const isEmpty = (cell.textContent ?? '').trim() === '' && cell.querySelector(SIGNS) === null;
    if (isEmpty && !isEmptyByDesign(cell)) found.push(placeOf(cell));
  }
  return [...new Set(found)];
}

function holdsKey(said: string): boolean {
  return [...said.matchAll(KEY)].some(([word]) => Object.hasOwn(messages, word));
}

/** An empty cell by its table and column. */
function placeOf(cell: Element): string {
  const table = cell.closest('table');
  if (table === null) return `empty: ${cell.outerHTML.slice(0, 200)}`;
  const index = [...(cell.parentElement?.children ?? [])].indexOf(cell);
  return `empty: ${table.className || table.caption?.textContent} column ${index}: ${cell.parentElement?.textContent}`;
}

describe('4 whatever the figures, nothing that is no figure is drawn', () => {
  test('the documents hold what is odd', () => {
    const all = ODDS.map(({ odd }) => odd.document);
    expect(all.some(({ results }) => results.some(({ amount }) => amount < 0))).toBe(true);
    expect(all.some(({ sellers }) => sellers.some(({ left }) => left !== null))).toBe(true);
    expect(all.some(({ goals }) => goals.some(({ amount }) => amount === 0))).toBe(true);
    expect(all.some(({ settings }) => settings.unit !== null)).toBe(true);
  });

  test.each(ODDS)('on the stage, at every place: document $at, in $locale', async ({ odd, locale }) => {
    const scene = sceneIn(odd, locale);
    const models = positionsIn(odd).map((position) =>
      stageModel({ ...scene, meeting: { ...scene.meeting, position } }),
    );
    const [first] = models;
    if (first === undefined) throw new Error('A meeting without a place');
    await show(first, { clock: { standingAt: odd.now } });
    for (const model of models) {
      await send(model, { clock: { standingAt: odd.now } });
      expect([model.screen.kind, ...flaws()]).toEqual([model.screen.kind]);
    }
  });

  test.each(ODDS)('in the console, every cue unfolded: document $at, in $locale', async ({ odd, at, locale }) => {
    for (const [index, position] of positionsIn(odd).entries()) {
      // Every third on one screen, another third in each document: most are the manager's own view.
      const displays = (index + at) % 3 === 0 ? ONE_SCREEN : TWO_SCREENS;
      standAt(odd);
      const shown = withPosition(odd, position, locale);
      await enter({ document: () => shown }, displays, odd.meeting.id);
      await act(async () => {
        for (const cue of document.querySelectorAll<HTMLElement>('[class*="_cueHead_"]')) cue.click();
      });
      // Seven figures at a seller's stop, which the wall does not have.
      const unfolded = document.querySelectorAll('[class*="_cueHead_"][aria-expanded=true]').length;
      const where = `${position.step} ${displays.count}`;
      const figures = position.step !== 'round' ? unfolded : displays === TWO_SCREENS ? 7 : 0;
      expect([where, unfolded, ...flaws()]).toEqual([where, figures]);
    }
  });

  test.each(ODDS)('at home, in the archive and the rhythm: document $at, in $locale', async ({ odd, locale }) => {
    standAt(odd);
    main.reset({ ...odd.document, settings: { ...odd.document.settings, locale } });
    const views = [
      <Home key="home" />,
      <Rhythm key="rhythm" />,
      <MeetingsList key="meetings" />,
      ...odd.document.sellers.map((seller) => (
        <SellerHistory key={seller.id} seller={seller} onBack={() => undefined} />
      )),
    ];
    for (const view of views) {
      await renderView(view, [], locale);
      expect(document.body.textContent).not.toBe('');
      expect(flaws()).toEqual([]);
    }
  });

  test.each(ODDS)('in the minutes: document $at, in $locale', async ({ odd, locale }) => {
    for (const version of ['whole', 'team'] as const) {
      const model = minutesModel(odd.document, odd.meeting, sceneIn(odd, locale), odd.now, version);
      await renderPlain(<MinutesDocument model={{ ...model, locale }} />);
      expect([version, ...flaws()]).toEqual([version]);
    }
  });

  test.each(ODDS)('in the key figures: document $at, in $locale', ({ odd, locale }) => {
    const table = keyFiguresTable(keyFigures(sceneIn(odd, locale)), odd.document.settings);
    const text = csvText(table, csvDialect('excel', locale));
    expect(text).not.toMatch(NO_FIGURE);
    // What a row is about is never left open; a figure that is not known is, as in a file that counts (design 7).
    for (const row of table.slice(1)) expect(row.slice(0, 6)).not.toContain(null);
  });

  test('of the cells that may be empty each was seen', () => {
    expect([...seenEmpty].sort()).toEqual(Object.keys(EMPTY_BY_DESIGN).sort());
  });
});
