/** The year's longer meetings: begun from the home, with a look back and a goal of their own, in the minutes (design 5, 7). */
import { join } from 'node:path';
import { expect } from 'vitest';
import { answer, says } from '../../build/rehearsal/driver.ts';
import { textFor } from '../../shared/messages/index.ts';
import { next, nextUntil, openStageWindow, pressButton, sees, tabTo } from './hands.ts';
import { MEETING_DAY, teamOnDisk, test } from './lab.ts';
import { textOfPdf } from './pdf.ts';

const text = textFor('en');

test('a quarterly looks back at the quarter and its months, asks for the next one, and prints both', async ({
  lab,
}) => {
  const file = await lab.teamFile('North.json');
  const running = await lab.start({ now: MEETING_DAY, file });
  const { console: page } = running;
  await pressButton(page, text('kind.title'));
  const quarterly = text('kind.looksBack', { meeting: text('meeting.quarter'), period: 'quarter 2 2026' });
  await page.getByLabel(quarterly).check();
  await page.getByText(text('kind.asks', { period: 'quarter 3 2026' })).waitFor();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('kind.start') })
    .click();

  const stage = await openStageWindow(running, text);
  await says(stage, text('stage.lobby.kind', { meeting: text('meeting.quarter'), period: 'quarter 2' }));
  await next(page);
  await nextUntil(page, text('step.lookBack'));
  await says(stage, text('stage.lookBack.none', { period: 'quarter 2' }));
  for (const month of ['April', 'May', 'June']) {
    await next(page);
    await says(stage, month);
  }

  await next(page);
  await says(stage, text('stage.round.ask', { period: 'quarter 3' }));
  await page.keyboard.type('1.2m');
  await sees(stage, { text: '1,200,000', firm: false });
  await page.keyboard.press('Enter');
  // Åsa has stated September's; the quarter stays in sight while the week is asked for.
  await says(stage, text('stage.round.ask', { period: 'week 38' }));
  await says(stage, 'Quarter 3 1,200,000');
  await nextUntil(page, text('step.summary'));
  await next(page);
  await says(stage, 'Quarter 3');
  await says(stage, text('stage.summary.stated', { count: 1, of: 6 }));
  await nextUntil(page, text('step.close'));
  await pressButton(page, text('close.end'));
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: text('close.end') }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: text('after.title') }).waitFor();

  const minutes = join(lab.folder, 'minutes.pdf');
  await answer(running, { save: [minutes] });
  await pressButton(page, text('after.save'));
  await page.getByRole('button', { name: text('file.show') }).waitFor();
  const printed = await textOfPdf(minutes);
  expect(printed).toContain('Quarterly meeting 1, quarter 2 2026');
  // The team began when that quarter was over.
  expect(printed).toContain('No goals were stated for quarter 2 2026.');
  expect(printed).toContain('Erik Lundqvist – 612,900 – 780,000 Steady');
  expect(printed).toContain('Goals for quarter 3 2026');
  expect(printed).toContain('1,200,000');

  const team = await teamOnDisk(file);
  expect(team.meetings.at(-1)).toMatchObject({
    kind: 'quarter',
    number: 1,
    facts: { lookBack: { period: '2026-Q2' }, longGoals: { period: '2026-Q3', sum: 120_000_000, stated: 1 } },
  });
  expect(team.goals.at(-1)).toMatchObject({ period: '2026-Q3', amount: 120_000_000, by: 'seller' });
});
