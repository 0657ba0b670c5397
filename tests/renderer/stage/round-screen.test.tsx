import { memo } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { atStop, begun, goToStop, modelIn, MONTH, state, WEEK } from './demo-meeting.ts';
import { figures, hush, said, say, send, show, styleOf, words } from './stage.tsx';

const drawn = vi.hoisted(() => vi.fn<() => void>());
vi.mock('../../../renderer/charts/week-chart.tsx', () => {
  function Counted() {
    drawn();
    return <i data-chart="" />;
  }
  return { default: memo(Counted) };
});

beforeEach(() => {
  main.reset(null);
  drawn.mockClear();
});
afterEach(unmount);

/** Until the chart's code has come. */
async function showWithChart(...args: Parameters<typeof show>): Promise<void> {
  await show(...args);
  await vi.waitFor(() => expect(document.querySelector('[data-chart]')).not.toBeNull());
}

function tableRow(week: string): readonly string[] {
  const rows = [...document.querySelectorAll('table tr')].map((row) => [...row.children].map((cell) => words(cell)));
  return rows.find(([first]) => first === week) ?? [];
}

function isOpenBar(look: 'empty' | 'saying' | 'firm'): boolean {
  return document.querySelector(`[class*="_openBar_"][class*="_${look}_"]`) !== null;
}

test('the same stop stays the same picture, however many stops and pages there are beside it', async () => {
  const model = modelIn(atStop('Åsa').document());
  await show(model);
  const picture = document.querySelector('[class*="_coming_"]');
  await send({ ...model, footer: { ...model.footer, stop: { number: 5, of: 9 }, page: { number: 1, of: 2 } } });
  expect(document.querySelector('[class*="_coming_"]')).toBe(picture);
  await send(modelIn(atStop('Fatima').document()));
  expect(document.querySelector('[class*="_coming_"]')).not.toBe(picture);
});

describe('the thirteen weeks', () => {
  test('as a table for those who cannot see them', async () => {
    await show(modelIn(atStop('Fatima').document()));
    expect(words(document.querySelector('table caption') ?? document.body)).toBe('De tretton veckorna före');
    const table = document.querySelector('table') ?? document.body;
    expect([...table.querySelectorAll('thead th')].map((cell) => words(cell))).toEqual([
      'Vecka',
      'Utfall',
      'Mål',
      'Nått',
    ]);
    expect(table.querySelectorAll('tbody tr')).toHaveLength(13);
    expect(tableRow('47')).toEqual(['47', '78 200', '75 000', 'Nått']);
    expect(tableRow('44')).toEqual(['44', '64 200', '66 000', 'Ej nått']);
    expect(tableRow('36')).toEqual(['36', 'Borta', '–', '–']);
    expect(tableRow('41')).toEqual(['41', '50 200', '62 000', '–']); // a miss in a week with an absent day
  });

  test('the table holds the week’s goal once it is said', async () => {
    const played = atStop('Åsa');
    await show(modelIn(played.document()));
    expect(tableRow('48')).toEqual([]);
    state(played, 'Åsa', WEEK, 9_000_000);
    await show(modelIn(played.document()));
    expect(tableRow('48')).toEqual(['48', '–', '90 000', '–']);
  });

  test('months stand under their first week, and the open bar under its own', async () => {
    await show(modelIn(atStop('Åsa').document()));
    expect(said('labels')).toBe('septemberoktobernovemberv. 48');
  });

  test('what is typed moves bar, figure and month, and never draws the chart again', async () => {
    await showWithChart(modelIn(atStop('Åsa').document()));
    expect(drawn).toHaveBeenCalledTimes(1);
    expect(isOpenBar('empty')).toBe(true);
    const seen = [];
    for (const [text, amount] of [
      ['9', 900],
      ['90', 9_000],
      ['90 000', 9_000_000],
    ] as const) {
      await say(text, amount);
      seen.push({
        bar: styleOf('openBar').height,
        figures: figures(),
        cell: styleOf('saying').height,
        said: said('below'),
      });
      expect(isOpenBar('saying')).toBe(true);
    }
    expect(new Set(seen.map(({ bar }) => bar)).size).toBe(3);
    expect(seen.map((one) => one.figures)).toEqual(['9', '90', '90 000'].map((digits) => [{ digits, firm: false }]));
    expect(seen.at(-1)?.said).toBe('Sägs nu 90 000');
    expect(document.querySelectorAll('[class*="_cell_"][class*="_saying_"]')).toHaveLength(1);
    await hush();
    expect(isOpenBar('empty')).toBe(true);
    expect(drawn).toHaveBeenCalledTimes(1);
  });

  test('a number beyond the scale draws it once more, and its next digits not again', async () => {
    await showWithChart(modelIn(atStop('Åsa').document()));
    for (const [text, amount] of [
      ['1', 100],
      ['12', 1_200],
      ['120k', 12_000_000],
      ['1200k', 120_000_000],
    ] as const)
      await say(text, amount);
    expect(drawn).toHaveBeenCalledTimes(2);
    expect(document.querySelector('[class*="_openBar_"][class*="_cut_"]')).not.toBeNull();
  });

  test('nor does what main sends again, as long as week and scale stand', async () => {
    const played = atStop('Åsa');
    await showWithChart(modelIn(played.document()));
    const goalId = state(played, 'Åsa', WEEK, 9_000_000);
    played.write({ type: 'goal.terms', goalId, belief: 8, potential: '', action: 'Ringer', reason: '' });
    await send(modelIn(played.document()));
    expect(words()).toContain('Tror på målet: 8 av 10Ringer');
    expect(drawn).toHaveBeenCalledTimes(1);
    goToStop(played, 'Erik');
    await send(modelIn(played.document()));
    expect(drawn).toHaveBeenCalledTimes(2);
  });

  test('who has no weeks yet has nothing to draw again', async () => {
    await showWithChart(modelIn(atStop('Oskar').document()));
    for (const amount of [100, 1_500, 1_500_000]) await say(String(amount), amount);
    expect(drawn).toHaveBeenCalledTimes(1);
  });
});

describe('the number', () => {
  test('is outlined while it is said, and firm when it is on disk', async () => {
    const played = atStop('Åsa');
    await show(modelIn(played.document()));
    expect(figures()).toEqual([]);
    await say('95k', 9_500_000);
    expect(figures()).toEqual([{ digits: '95 000', firm: false }]);
    state(played, 'Åsa', WEEK, 9_500_000);
    await send(modelIn(played.document(), () => false));
    expect(figures()).toEqual([{ digits: '95 000', firm: false }]);
    expect(isOpenBar('saying')).toBe(true);
    expect(document.querySelectorAll('[class*="_cell_"][class*="_saying_"]')).toHaveLength(1);
    await send(modelIn(played.document()));
    expect(figures()).toEqual([{ digits: '95 000', firm: true }]);
    expect(isOpenBar('firm')).toBe(true);
    expect(document.querySelectorAll('[class*="_cell_"][class*="_saying_"]')).toHaveLength(0);
  });

  test('that is none yet stands as it is typed', async () => {
    await show(modelIn(atStop('Åsa').document()));
    await say('95 tk', null);
    expect(figures()).toEqual([{ digits: '95 tk', firm: false }]);
    expect(words()).toContain('Sägs nu 95 tk');
    expect(isOpenBar('empty')).toBe(true);
  });

  test('what is typed over a stated goal stands for it, and goes again', async () => {
    const played = atStop('Åsa');
    state(played, 'Åsa', WEEK, 9_500_000);
    await show(modelIn(played.document()));
    await say('90k', 9_000_000);
    expect(figures()).toEqual([{ digits: '90 000', firm: false }]);
    await hush();
    expect(figures()).toEqual([{ digits: '95 000', firm: true }]);
  });

  test('the draft’s field is what is asked, before the model’s', async () => {
    await show(modelIn(atStop('Oskar').document()));
    expect(words()).toContain('Vad är ditt mål för november?');
    await say('', null, 'week');
    expect(words()).toContain('Vad är ditt mål för vecka 48?');
    await say('40', 4_000, 'month');
    expect(words()).toContain('Mål november');
    expect(isOpenBar('empty')).toBe(true);
    await say('15', 1_500, 'week');
    expect(words()).toContain('Mål vecka 48');
    expect(isOpenBar('saying')).toBe(true);
  });
});

describe('whose stop it is', () => {
  test('somebody new', async () => {
    const played = atStop('Oskar');
    await show(modelIn(played.document()));
    expect(words()).toContain('Oskar NymanNy i teamet');
    expect(words()).not.toContain('Förra veckan');
    state(played, 'Oskar', MONTH, 4_000_000);
    await send(modelIn(played.document()));
    expect(words()).toContain('Vad är ditt mål för vecka 48?');
    expect(words()).toContain('40 000');
  });

  test('somebody who has been away for all the thirteen weeks is not new', async () => {
    const played = atStop('Åsa');
    const model = modelIn(played.document());
    if (model.screen.kind !== 'round') throw new Error('No stop');
    const bars = model.screen.chart.bars.map((bar) => ({
      ...bar,
      state: 'absent' as const,
      result: null,
      goal: null,
      kept: null,
    }));
    const lastWeek = { result: null, goal: null, state: 'absent' as const };
    await show({
      ...model,
      screen: { ...model.screen, chart: { ...model.screen.chart, bars, trend: null }, lastWeek },
    });
    expect(words()).toContain('Åsa ÖbergBorta förra veckan');
  });

  test('somebody who is not here and has left a goal in advance', async () => {
    await show(modelIn(atStop('Linnea').document()));
    expect(words()).toContain('Linnea SjöströmFörra veckan 66 200 mot 72 000');
    expect(words()).toContain('lämnat i förvägTror på målet: 7 av 10');
    expect(figures()).toEqual([{ digits: '45 000', firm: true }]);
    expect(words()).toContain('Rundan 6 av 6');
  });

  test('somebody who comes back with a goal on a day: a dash, never a number', async () => {
    const played = atStop('Åsa');
    played.write({ type: 'meeting.comesBack', sellerId: played.id('Åsa'), due: '2026-11-25' });
    await show(modelIn(played.document()));
    expect(words()).toContain('Vad är ditt mål för vecka 48?–Återkommer onsdag 25 november');
    expect(figures()).toEqual([]);
    state(played, 'Åsa', WEEK, 9_000_000);
    await send(modelIn(played.document()));
    expect(words()).not.toContain('Återkommer');
  });

  test.each([
    { name: 'Åsa', own: '340 000' },
    { name: 'Erik', own: '240 000' },
    { name: 'Jonas', own: '290 000' },
  ])('only $name’s own budget, small', async ({ name, own }) => {
    for (const gateOpen of [false, true]) {
      await show(modelIn(atStop(name, gateOpen).document()));
      const budgets = words().match(/budget [\d ]+\d/gu);
      expect(budgets).toEqual([`budget ${own}`]);
    }
  });

  test('the first one explains the chart until a number is said, the others do not', async () => {
    const played = atStop('Åsa');
    await show(modelIn(played.document()));
    expect(words()).toContain('Stapel utfall, blå linje mål');
    await say('9', 900);
    expect(words()).not.toContain('Stapel utfall');
    await show(modelIn(atStop('Erik').document()));
    expect(words()).not.toContain('Stapel utfall');
  });

  test('the trend’s word stands there, unless the team has turned it off', async () => {
    const played = atStop('Erik');
    await show(modelIn(played.document()));
    expect(words()).toContain('Brant uppåt');
    played.write({ type: 'settings.change', patch: { showTrendWord: false } });
    await send(modelIn(played.document()));
    expect(words()).not.toContain('Brant uppåt');
  });

  test('in a team that counts, the unit’s words stand in place of kr', async () => {
    const played = begun();
    const avtal = { one: 'avtal', many: 'avtal' };
    const unit = { sv: avtal, en: { one: 'deal', many: 'deals' } };
    // What a team counts is chosen before its first figure: these are looked at as deals, and not changed into them.
    const counted = (document: SalesDocument): SalesDocument => {
      return { ...document, settings: { ...document.settings, unit } };
    };
    goToStop(played, 'Åsa');
    state(played, 'Åsa', WEEK, 12);
    await show(modelIn(counted(played.document())));
    expect(words()).toContain('12avtal');
    played.write({ type: 'meeting.go', step: 'team', stop: null, page: 0, gateOpen: false });
    await send(modelIn(counted(played.document())));
    expect(words()).toContain('Hittills i november');
  });
});
