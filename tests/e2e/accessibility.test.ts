/** Every view for everybody: by axe in both themes, by keyboard alone, at 200 %, and without motion (issue 5; WCAG 2.2 AA). */
import { expect } from 'vitest';
import { textFor } from '../../shared/messages/index.ts';
import { auditOf } from './accessibility-audit.ts';
import { placeSpoken } from './every-view-hands.ts';
import { throughEveryView } from './every-view.ts';
import { openStageWindow } from './hands.ts';
import { MEETING_DAY, test } from './lab.ts';
import { wallOf } from './stage-wall.ts';
import { WORLDS } from './stage-world-list.ts';
import { picturesOf, type Picture } from './stage-worlds.ts';

const text = textFor('en');
const LONGEST = 300_000; // ms, on a machine that does much else

test('the manager’s views, in Swedish', { timeout: LONGEST }, async ({ lab }) => {
  const running = await lab.start({ now: MEETING_DAY, locale: 'sv' });
  const found: string[] = [];
  // What keeps the walk from going on is among it.
  await throughEveryView(lab, running, found).finally(() => expect.soft(found).toEqual([]));
});

test('the stage at every step, in English, in both themes', async ({ lab }) => {
  const running = await lab.start({ now: MEETING_DAY, locale: 'en', file: await lab.teamFile('North.json') });
  await running.console.keyboard.press('F5');
  const stage = await openStageWindow(running, text);
  const wall = await wallOf(running, stage);
  const found: string[] = [];
  const audit = await auditOf(running, stage, found);
  const spoken = await placeSpoken(stage);
  const worlds = WORLDS.filter(({ name }) => name === 'eight in English' || name === 'a quarter in English');
  for (const picture of oneOfEach(worlds.flatMap((world) => picturesOf(world, 'some')))) {
    await wall.show(picture);
    await audit.look(picture.name);
    const { step, stop } = picture.model.footer;
    const place = [text(`step.${step}`), ...(stop === null ? [] : [text('stage.stop', stop)])];
    expect(await spoken.textContent()).toContain(place.join(', '));
  }
  expect(found).toEqual([]);
});

/** Of the many stops and figures one of each kind of picture. */
function oneOfEach(pictures: readonly Picture[]): readonly Picture[] {
  const kinds = new Map<string, Picture>();
  for (const picture of pictures) {
    const { model, draft, name } = picture;
    const isSaid = !name.includes('unsaid');
    const kind = `${model.screen.kind} ${isSaid} ${draft === null}`;
    if (!kinds.has(kind)) kinds.set(kind, picture);
  }
  return [...kinds.values()];
}
