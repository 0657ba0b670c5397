import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { unmount } from '../render-view.tsx';
import { main } from '../scripted-window.ts';
import { atStop, modelIn, MONTH, state, WEEK, type Played } from './demo-meeting.ts';
import { figures, hush, said, say, send, show, words } from './stage.tsx';

beforeEach(() => main.reset(null));
afterEach(unmount);

const QUESTION = 'Vad är ditt nya mål för november?';

function isAsked(): boolean {
  return said('question') === QUESTION;
}

function hasPole(look: 'oldPole' | 'standingPole' | 'sayingPole' | 'newPole'): boolean {
  return document.querySelector(`[class*="_${look}_"]`) !== null;
}

/** Under the week's figure: dashed until it is firm. */
function weekRule(): 'solid' | 'dashed' | null {
  const rule = document.querySelector('hr');
  return rule === null ? null : rule.className.includes('_rule_') ? 'solid' : 'dashed';
}

function flags(): readonly string[] {
  return [...document.querySelectorAll('[class*="_flag_"]')].map((flag) => {
    const digits = flag.querySelector('[class*="_oldFigure_"], [class*="_firm_"], [class*="_hollow_"]');
    const side = flag.className.includes('_left_') ? 'left' : 'right';
    return `${words(flag.querySelector('p') ?? flag)} ${digits === null ? '' : words(digits)} ${side}`;
  });
}

function restate(played: Played, name: string, amount: number, reason: string): void {
  const goalId = state(played, name, MONTH, amount);
  played.write({ type: 'goal.terms', goalId, belief: null, potential: '', action: '', reason });
}

describe.each([
  {
    way: 'up',
    name: 'Erik',
    typed: '475k',
    amount: 47_500_000,
    line: 'Månadsmålet är nått: 305 400 på tre veckor',
    trend: 'Brant uppåt',
  },
  {
    way: 'down',
    name: 'Jonas',
    typed: '135k',
    amount: 13_500_000,
    line: '111 200 hittills, en vecka kvar',
    trend: null,
  },
  {
    way: 'by hand',
    name: 'Åsa',
    typed: '360k',
    amount: 36_000_000,
    line: '266 350 hittills, en vecka kvar',
    trend: 'Stabilt',
  },
])('$way', ({ name, typed, amount, line, trend }) => {
  test('before a number: the question, and the old goal standing', async () => {
    await show(modelIn(atStop(name, true).document()));
    expect(words()).toContain(line);
    expect(isAsked()).toBe(true);
    expect(weekRule()).toBe('dashed');
    expect(flags()).toHaveLength(1);
    expect([hasPole('standingPole'), hasPole('oldPole')]).toEqual([true, false]);
    expect(words()).not.toContain('Mål vecka 48');
  });

  test('while it is typed: a dashed pole, and the old one hollow', async () => {
    await show(modelIn(atStop(name, true).document()));
    await say(typed, amount, 'month');
    expect([said('saying'), isAsked()]).toEqual([`Sägs nu ${typed}`, false]);
    expect([hasPole('sayingPole'), hasPole('newPole'), hasPole('oldPole')]).toEqual([true, false, true]);
    expect(figures().map(({ firm }) => firm)).toEqual([false]);
    await say('475 tk', null, 'month');
    expect(said('saying')).toBe('Sägs nu 475 tk');
    await hush();
    expect([said('saying'), isAsked()]).toEqual([null, true]);
  });

  test('stated: firm when it is on disk, with its reason; then the week’s goal on the same screen', async () => {
    const played = atStop(name, true);
    restate(played, name, amount, 'Mässlistan räcker');
    await show(modelIn(played.document(), () => false));
    expect([hasPole('sayingPole'), hasPole('newPole')]).toEqual([true, false]);
    await send(modelIn(played.document()));
    expect([hasPole('sayingPole'), hasPole('newPole'), hasPole('oldPole')]).toEqual([false, true, true]);
    expect(words()).toContain('Skäl Mässlistan räcker');
    expect(words()).toContain('Mål vecka 48');
    expect(figures().map(({ firm }) => firm)).toEqual([true]);
    expect([isAsked(), weekRule()]).toEqual([false, 'dashed']);
    await say('12 tk', null, 'week');
    expect(figures().at(-1)).toEqual({ digits: '12 tk', firm: false });
    expect([said('saying'), weekRule()]).toEqual(['Sägs nu 12 tk', 'dashed']);
    await say('125k', 12_500_000, 'week');
    expect(figures().at(-1)).toEqual({ digits: '125 000', firm: false });
    expect([said('saying'), weekRule()]).toEqual(['Sägs nu 125k', 'dashed']);
    const goalId = state(played, name, WEEK, 12_500_000);
    played.write({ type: 'goal.terms', goalId, belief: 9, potential: '', action: 'Tjugo samtal', reason: '' });
    await hush();
    await send(modelIn(played.document()));
    expect(figures().at(-1)).toEqual({ digits: '125 000', firm: true });
    expect([said('saying'), weekRule()]).toEqual([null, 'solid']);
    expect(said('terms')).toBe('Tror på målet: 9 av 10Tjugo samtal');
  });

  test(`the trend’s word: ${trend ?? 'none'}`, async () => {
    await show(modelIn(atStop(name, true).document()));
    expect(said('trend')).toBe(trend);
  });
});

test('the higher number stands right of its pole, the lower one left, or between the two', async () => {
  const goals = [
    { name: 'Erik', amount: 47_500_000, flags: ['Mål från v. 45 210 000 left', 'Nytt mål 475 000 right'] },
    { name: 'Erik', amount: 200_000_000, flags: ['Mål från v. 45 210 000 right', 'Nytt mål 2 000 000 right'] },
    { name: 'Erik', amount: 31_000_000, flags: ['Mål från v. 45 210 000 left', 'Nytt mål 310 000 right'] },
    { name: 'Jonas', amount: 13_500_000, flags: ['Mål från v. 45 280 000 right', 'Nytt mål 135 000 left'] },
    { name: 'Jonas', amount: 20_000_000, flags: ['Mål från v. 45 280 000 right', 'Nytt mål 200 000 left'] },
  ];
  for (const { name, amount, flags: wanted } of goals) {
    const played = atStop(name, true);
    state(played, name, MONTH, amount);
    await show(modelIn(played.document()));
    expect(flags()).toEqual(wanted);
  }
});

test('lowered by hand, no trend word stands there either', async () => {
  const played = atStop('Åsa', true);
  state(played, 'Åsa', MONTH, 30_000_000);
  await show(modelIn(played.document()));
  expect(said('trend')).toBeNull();
});

test('without a budget the old goal stays on its track', async () => {
  const played = atStop('Jonas', true);
  const document_ = { ...played.document(), budgets: [] };
  await show(modelIn(document_));
  const pole = document.querySelector<HTMLElement>('[class*="_standingPole_"]');
  expect(Number.parseFloat(pole?.style.left ?? '')).toBeLessThanOrEqual(100);
  expect(words()).not.toContain('budget');
});
