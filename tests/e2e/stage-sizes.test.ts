/** Every step of the stage, in every size, with every team: nothing is cut, covered, outside, too small or too pale (design 6). */
import { expect } from 'vitest';
import type { StageScreen } from '../../shared/stage-screens.ts';
import { textFor } from '../../shared/messages/index.ts';
import { openStageWindow } from './hands.ts';
import { MEETING_DAY, test } from './lab.ts';
import { wallOf } from './stage-wall.ts';
import { ODD_SIZES, SIZES, WORLDS } from './stage-world-list.ts';
import { picturesOf } from './stage-worlds.ts';

/** `STAGE_SIZES=all npm run e2e -- stage-sizes`: each team in each projector's size; else each in one, so that every size has its teams. */
const isFull = process.env['STAGE_SIZES'] === 'all';
const LONGEST = 3_600_000; // ms, of the full product
const ALL_SIZES = [...SIZES, ...ODD_SIZES];

/** The compiler misses a new kind of screen here. */
const KINDS = Object.keys({
  lobby: true,
  wins: true,
  promises: true,
  actions: true,
  team: true,
  lookBack: true,
  round: true,
  gate: true,
  obstacles: true,
  training: true,
  summary: true,
  decided: true,
  close: true,
} satisfies Record<StageScreen['kind'], true>);
const LOOKS = ['sv light', 'sv dark', 'en light', 'en dark'];

test('every team in its size, every step', { timeout: LONGEST }, async ({ lab }) => {
  const running = await lab.start({ now: MEETING_DAY, locale: 'en', file: await lab.teamFile('North.json') });
  await running.console.keyboard.press('F5');
  const wall = await wallOf(running, await openStageWindow(running, textFor('en')));
  const found: string[] = [];
  const seen = new Set<string>();
  for (const [index, world] of WORLDS.entries()) {
    const pictures = picturesOf(world, isFull ? 'all' : 'some');
    const { locale, theme = 'light' } = world;
    await wall.look(theme);
    const own = ALL_SIZES[index % ALL_SIZES.length] ?? SIZES[0];
    for (const [width, height] of new Set(isFull ? [...SIZES, own] : [own])) {
      await wall.resize(width, height);
      for (const picture of pictures) {
        await wall.show(picture);
        const { kind: screen } = picture.model.screen;
        seen.add(`${screen} ${width} × ${height}`).add(`${screen} ${locale} ${theme}`);
        for (const { kind, what, detail } of await wall.flaws(picture)) {
          found.push(`${width} × ${height} ${picture.name}: ${kind} ${what} ${detail}`);
        }
      }
    }
  }
  const sizes = ALL_SIZES.map(([width, height]) => `${width} × ${height}`);
  const unseen = KINDS.flatMap((kind) => [...sizes, ...LOOKS].map((form) => `${kind} ${form}`));
  expect({ found, unseen: unseen.filter((one) => !seen.has(one)) }).toEqual({ found: [], unseen: [] });
});
