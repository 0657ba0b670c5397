/** Every step of the stage, in every size, with every team: nothing is cut, covered, outside, too small or too pale (design 6). */
import { expect } from 'vitest';
import { textFor } from '../../shared/messages/index.ts';
import { openStageWindow } from './hands.ts';
import { MEETING_DAY, test } from './lab.ts';
import { wallOf } from './stage-wall.ts';
import { SIZES, WORLDS } from './stage-world-list.ts';
import { picturesOf } from './stage-worlds.ts';

/** `STAGE_SIZES=all npm run e2e -- stage-sizes`: each team in each size; else each in one, so that every size has its teams. */
const isFull = process.env['STAGE_SIZES'] === 'all';
const LONGEST = 1_800_000; // ms, of the full product

test('every team in its size, every step', { timeout: LONGEST }, async ({ lab }) => {
  const running = await lab.start({ now: MEETING_DAY, locale: 'en', file: await lab.teamFile('North.json') });
  await running.console.keyboard.press('F5');
  const wall = await wallOf(running, await openStageWindow(running, textFor('en')));
  const found: string[] = [];
  for (const [index, world] of WORLDS.entries()) {
    const pictures = picturesOf(world, isFull ? 'all' : 'some');
    await wall.look(world.theme ?? 'light');
    for (const [width, height] of isFull ? SIZES : [SIZES[index % SIZES.length] ?? SIZES[0]]) {
      await wall.resize(width, height);
      for (const picture of pictures) {
        for (const { kind, text, detail } of await wall.flaws(picture)) {
          found.push(`${width} × ${height} ${picture.name}: ${kind} “${text}” ${detail}`);
        }
      }
    }
  }
  expect(found).toEqual([]);
});
