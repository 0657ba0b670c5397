/** Through a meeting: the manager's own view and the one on the wall at every step, what is asked, and what comes after it. */
import { join } from 'node:path';
import { answer, says } from '../../build/rehearsal/driver.ts';
import { auditOf } from './accessibility-audit.ts';
import { byKey, inDialog, named, placeSpoken, press, text, unfold, type Walk } from './every-view-hands.ts';
import { next, nextUntil } from './hands.ts';

export async function meeting(walk: Walk): Promise<void> {
  const { page, audit } = walk;
  await page.keyboard.press('F5');
  await page.getByRole('region', { name: text('console.entry') }).waitFor();
  await audit.all('lobby, one screen');
  await byKey(page, 'F4', () => audit.all('lobby, more'));
  await page.keyboard.press('Home');
  await inDialog(page, named(page, 'nav.home'), () => audit.all('leave the meeting'));
  await page.keyboard.press('F2');
  await page.getByRole('dialog').waitFor();
  await audit.all('private view?');
  await press(page, 'console.private.yes');
  await page.getByRole('navigation', { name: text('console.agenda') }).waitFor();
  await audit.all('lobby');
  await inDialog(page, named(page, 'lobby.discard'), () => audit.all('discard the meeting'));
  await byKey(page, 'Home', () => audit.all('agenda'));
  await byKey(page, '?', () => audit.all('keys'));
  await press(page, 'lobby.allHere');

  await next(page);
  const spoken = await placeSpoken(page);
  await next(page);
  await spoken.filter({ hasText: text('step.promises') }).waitFor({ state: 'attached' });
  await page.keyboard.press('PageUp');
  await page.getByLabel(text('wins.what')).first().fill('Tre nya kunder');
  await page.keyboard.press('Enter');
  await says(page, 'Tre nya kunder');
  await both(walk, 'wins');
  await next(page);
  await both(walk, 'promises');
  await nextUntil(page, text('step.team'));
  await both(walk, 'team');
  await round(walk);
  await page.getByLabel(text('obstacles.ask')).fill('Offerterna fastnar hos juristen');
  await page.keyboard.press('Enter');
  await page.getByLabel(text('word.decision')).waitFor();
  await both(walk, 'obstacles');
  await next(page);
  await both(walk, 'training');
  await next(page);
  await both(walk, 'summary');
  await nextUntil(page, text('step.close'));
  await both(walk, 'close');
}

async function round(walk: Walk): Promise<void> {
  const { page } = walk;
  await next(page);
  await page.locator('#goal-field').waitFor();
  await both(walk, 'round, before');
  const gate = page.getByRole('button', {
    name: new RegExp(`^(${text('cue.gate.up')}|${text('cue.gate.down')})$`, 'u'),
  });
  let gates = 0;
  let isStated = false;
  for (const field = page.locator('#goal-field'); (await field.count()) > 0; await next(page)) {
    if ((await gate.count()) > 0) {
      await gate.click();
      await named(page, 'gate.close').waitFor();
      await both(walk, `round, gate ${(gates += 1)}`);
      await press(page, 'gate.close');
    } else if (!isStated) {
      isStated = true;
      await field.fill('120.000');
      await field.press('Enter');
      await page.getByRole('status').getByRole('button').first().waitFor();
      await both(walk, 'round, a doubtful number');
      await field.fill('95k');
      await field.press('Enter');
      await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#goal-field')?.value === '');
      await unfold(page.locator('aside [aria-expanded=false]'));
      await both(walk, 'round, said');
    }
    await field.fill('');
  }
  if (gates === 0 || !isStated) throw new Error('The demo team has no gate open, or only such');
}

export async function afterwards(walk: Walk): Promise<void> {
  const { page, audit } = walk;
  await inDialog(page, named(page, 'close.end'), () => audit.all('close the meeting?'), false);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('close.end') })
    .click();
  await page.getByRole('heading', { name: text('after.title') }).waitFor();
  await unfold(page.locator('details:not([open]) > summary'));
  await audit.all('after the meeting');
  await minutes(walk);
  await inDialog(page, named(page, 'after.lock').first(), () => audit.all('lock the minutes?'));
  await press(page, 'nav.home');
  await says(page, text('home.start'));
  await audit.all('home, after the meeting');
  await page.keyboard.press('F5');
  await page.getByRole('dialog').waitFor();
  await audit.all('a second meeting?');
  await page.keyboard.press('Escape');
}

/** The hidden window that is printed: held until it has been read. */
async function minutes({ lab, running, page, found }: Walk): Promise<void> {
  await running.app.evaluate(({ app }) => {
    app.once('web-contents-created', (_event, contents) => {
      const print = contents.printToPDF.bind(contents);
      const read = new Promise((resolve) => app.once('test:read' as 'activate', resolve));
      Object.assign(contents, { printToPDF: async (options: object) => read.then(() => print(options)) });
    });
  });
  await answer(running, { save: [join(lab.folder, 'minutes.pdf')] });
  const opened = running.app.waitForEvent('window');
  await press(page, 'after.save');
  const paper = await opened;
  await paper.locator('h1').waitFor();
  const reading = await auditOf(running, paper, found);
  await reading.read('minutes');
  await running.app.evaluate(({ app }) => void app.emit('test:read'));
  await page.getByRole('button', { name: text('file.show') }).waitFor();
}

export async function monthly(walk: Walk): Promise<void> {
  const { page } = walk;
  await press(page, 'kind.title');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: text('kind.start') })
    .click();
  await press(page, 'home.again.confirm');
  await page.getByRole('region', { name: text('console.entry') }).waitFor();
  await page.keyboard.press('F2');
  await press(page, 'console.private.yes');
  await nextUntil(page, text('step.lookBack'));
  await both(walk, 'look back');
}

/** The manager's own view, and the one that is on the wall when there is one screen. */
async function both({ page, audit }: Walk, view: string): Promise<void> {
  await audit.all(view);
  await page.keyboard.press('F2');
  await page.getByRole('region', { name: text('console.entry') }).waitFor();
  await audit.all(`${view}, one screen`);
  await page.keyboard.press('F2');
  await press(page, 'console.private.yes');
  await page.getByRole('navigation', { name: text('console.agenda') }).waitFor();
}
