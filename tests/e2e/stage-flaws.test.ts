/** The measuring finds what it is for: a picture without a flaw is spoilt in one way after the other. */
import { expect } from 'vitest';
import { textFor } from '../../shared/messages/index.ts';
import { openStageWindow } from './hands.ts';
import { MEETING_DAY, test } from './lab.ts';
import type { Flaw } from './stage-flaws.ts';
import { wallOf } from './stage-wall.ts';
import { WORLDS } from './stage-world-list.ts';
import { picturesOf } from './stage-worlds.ts';

interface Spoilt {
  readonly kind: Flaw['kind'];
  /** In the class of the first element that is spoilt. */
  readonly name: string;
  readonly style: string;
}

const SPOILT: readonly Spoilt[] = [
  { kind: 'small', name: '_under_', style: 'font-size: 4cqh' },
  { kind: 'small', name: '_openLabel_', style: 'font-size: 2.4cqh' },
  { kind: 'pale', name: '_under_', style: 'color: var(--line)' },
  { kind: 'overlap', name: '_under_', style: 'margin-top: -5cqh' },
  { kind: 'cut', name: '_under_', style: 'overflow: hidden; width: 10cqh' },
  { kind: 'outside', name: '_under_', style: 'margin-left: -2cqw' },
  { kind: 'crossed', name: '_goalMark_', style: 'top: -5cqh' },
  { kind: 'crossed', name: '_rule_', style: 'position: relative; top: -8cqh' },
  { kind: 'outside', name: '_goalMark_', style: 'left: 104%' },
  { kind: 'outside', name: '_openBar_', style: 'height: 60cqh' },
  { kind: 'pale', name: '_rule_', style: 'border-color: var(--hair); border-top-color: var(--paper-2)' },
  { kind: 'pale', name: '_sold_', style: 'background: rgb(190 185 170)' },
  { kind: 'pale', name: '_goalMark_', style: 'background: rgb(150 150 160); box-shadow: none' },
  { kind: 'small', name: '_plot_', style: 'height: 6cqh' },
  { kind: 'scrolls', name: '_round_', style: 'height: 140%' },
];

test('each flaw is found, and nothing else makes one', async ({ lab }) => {
  const running = await lab.start({ now: MEETING_DAY, locale: 'en', file: await lab.teamFile('North.json') });
  await running.console.keyboard.press('F5');
  const stage = await openStageWindow(running, textFor('en'));
  const wall = await wallOf(running, stage);
  await wall.resize(1280, 720);
  const [world] = WORLDS;
  const picture =
    world === undefined ? undefined : picturesOf(world, 'some').find(({ name }) => name.includes(' said round'));
  if (picture === undefined) throw new Error('No stop of the round');
  await wall.show(picture);
  expect(await wall.flaws(picture)).toEqual([]);
  for (const spoilt of SPOILT) {
    await stage.evaluate(({ name, style }) => {
      const element = document.querySelector<HTMLElement>(`main section [class*="${name}"]`);
      if (element === null) throw new Error(`No ${name}`);
      element.dataset['before'] = element.style.cssText;
      element.style.cssText += `; ${style}`;
    }, spoilt);
    const kinds = (await wall.flaws(picture)).map(({ kind }) => kind);
    expect(kinds, JSON.stringify(spoilt)).toContain(spoilt.kind);
    await stage.evaluate(() => {
      const element = document.querySelector<HTMLElement>('[data-before]');
      if (element !== null) element.style.cssText = element.dataset['before'] ?? '';
      delete element?.dataset['before'];
    });
  }
  expect(await wall.flaws(picture)).toEqual([]);
});
