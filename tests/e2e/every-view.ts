/** Through every view of the manager's window, in Swedish with its long words, on the demo team. */
import { readFile, writeFile } from 'node:fs/promises';
import { answer, says, type Running } from '../../build/rehearsal/driver.ts';
import { auditOf } from './accessibility-audit.ts';
import { afterwards, meeting, monthly } from './every-step.ts';
import { inDialog, named, press, text, unfold, type Walk } from './every-view-hands.ts';
import { MEETING_DAY, type Lab } from './lab.ts';

/** Each view is looked at when it stands. @param found what was found in them, in words */
export async function throughEveryView(lab: Lab, running: Running, found: string[]): Promise<void> {
  const { console: page } = running;
  const audit = await auditOf(running, page, found);
  const walk: Walk = { lab, running, page, audit, found };
  await beforeTeam(walk);
  await home(walk);
  await prepare(walk);
  await archive(walk);
  await rhythm(walk);
  await meeting(walk);
  await afterwards(walk);
  await monthly(walk);
}

async function beforeTeam({ lab, running, page, audit }: Walk): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await audit.all('welcome');
  await page.keyboard.press('2');
  await page.getByLabel(text('newTeam.teamName')).waitFor();
  await page.getByRole('button', { name: text('newTeam.create') }).click();
  await audit.all('new team, without a name');
  await page.getByRole('button', { name: text('word.back') }).click();

  const file = await lab.teamFile('Nord.json');
  await answer(running, { open: [file] });
  await page.keyboard.press('3');
  await page.getByRole('button', { name: /Close the file|Stäng filen/u }).click();
  await page.getByRole('heading', { level: 1, name: text('app.name') }).waitFor();
  await writeFile(file, (await readFile(file, 'utf8')).slice(0, 2_000));
  await page.getByRole('button', { name: /^Nord/u }).click();
  await page.getByRole('button', { name: text('welcome.restore', { when: '' }).trim() }).waitFor();
  await audit.all('unreadable file');
  await page.keyboard.press('1');
  await says(page, text('home.start'));
}

async function home({ running, page, audit }: Walk): Promise<void> {
  await audit.all('home');
  const dialogs = [
    ['another meeting', 'kind.title'],
    ['target week', 'home.changeWeek'],
    ['order of the round', 'home.changeOrder'],
  ] as const;
  for (const [name, button] of dialogs) await inDialog(page, named(page, button), () => audit.all(`home, ${name}`));
  await inDialog(page, page.getByRole('button', { name: text('home.weekGoalOf', { name: '' }).trim() }).first(), () =>
    audit.all('home, goal'),
  );
  const window = await running.app.browserWindow(page);
  const status = { mode: 'rw', holder: null, unsaved: true, reason: null, savedAt: null };
  await window.evaluate(({ webContents }, told) => webContents.send('host:status', told), status);
  await page.getByRole('alert').waitFor();
  await audit.all('home, not saved');
  const holder = { user: 'anna', machine: 'NORD-PC', since: MEETING_DAY };
  await window.evaluate(({ webContents }, told) => webContents.send('host:status', told), {
    ...status,
    mode: 'ro',
    unsaved: false,
    holder,
  });
  await says(page, 'NORD-PC');
  await audit.all('home, read only');
  await window.evaluate(({ webContents }, told) => webContents.send('host:status', told), {
    ...status,
    unsaved: false,
  });
  await page.getByText('NORD-PC').waitFor({ state: 'detached' });
}

async function prepare({ lab, running, page, audit }: Walk): Promise<void> {
  await press(page, 'nav.prepare');
  for (const section of ['sellers', 'budget', 'results', 'absence', 'import'] as const) {
    await press(page, `prepare.${section}`);
    await page.getByRole('heading', { level: 1, name: text(`prepare.${section}`) }).waitFor();
    await audit.all(`prepare, ${section}`);
    if (section === 'sellers') {
      await inDialog(page, page.getByRole('button', { name: text('word.removeOf', { name: '' }).trim() }).first(), () =>
        audit.all('prepare, remove a seller'),
      );
      await inDialog(page, page.getByRole('button', { name: text('person.openOf', { name: '' }).trim() }).first(), () =>
        audit.all('prepare, data about a seller'),
      );
    }
  }
  await choose(running, await lab.file('tom.csv', ''));
  await page.getByRole('alert').waitFor();
  await audit.all('import, refused');
  const deals =
    'Säljare;Datum;Belopp;Status\nÅsa Öberg;2026-09-07;1200;Vunnen\nNy Person;08/09/2026;900;Vunnen\nErik Lundqvist;31/31/2026;1.200;Öppen\n';
  await choose(running, await lab.file('affärer.csv', deals));
  await page.locator('[aria-busy=false]').waitFor();
  await audit.all('import, questions');
  await page.getByRole('radio', { name: text('readIn.order.dmy'), exact: true }).check();
  await page
    .getByRole('checkbox', { name: /Vunnen/u })
    .first()
    .check();
  await audit.all('import, answered');
  await press(page, 'word.back');
  await press(page, 'nav.settings');
  await page.getByRole('heading', { level: 1, name: text('nav.settings') }).waitFor();
  await unfold(page.locator('details:not([open]) > summary'));
  await audit.all('settings');
}

async function archive({ page, audit }: Walk): Promise<void> {
  await press(page, 'nav.archive');
  await page.getByRole('heading', { level: 1, name: text('nav.archive') }).waitFor();
  await audit.all('archive, meetings');
  await page.getByLabel(text('archive.search')).fill('kund');
  await audit.all('archive, search');
  await inDialog(page, named(page, 'export.open'), () => audit.all('archive, export'));
  await page.getByLabel(text('archive.search')).fill('');
  await press(page, 'archive.sellers');
  await audit.all('archive, sellers');
  await page.getByRole('rowheader').getByRole('button').first().click();
  await page.getByRole('heading', { level: 1, name: 'Åsa Öberg' }).waitFor();
  await audit.all('archive, a seller');
  await press(page, 'nav.archive');
  await page
    .getByRole('button', { name: text('archive.openOf', { title: '' }).trim() })
    .first()
    .click();
  await page.getByRole('heading', { name: text('minutes.addenda') }).waitFor();
  await audit.all('archive, locked minutes');
  await press(page, 'nav.home');
}

async function rhythm({ page, audit }: Walk): Promise<void> {
  await press(page, 'nav.rhythm');
  await page.locator('#rhythm-title').waitFor();
  await audit.all('rhythm');
  const slot = page.getByRole('button', { name: text('rhythm.coming') }).last();
  await inDialog(page, slot, () => audit.all('rhythm, call off'), false);
  await page.getByLabel(text('rhythm.callOff.reason')).fill('Mässa i Göteborg');
  await press(page, 'rhythm.callOff.yes');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await inDialog(page, page.getByRole('button', { name: text('rhythm.calledOff') }).last(), () =>
    audit.all('rhythm, called off'),
  );
  await press(page, 'nav.home');
}

async function choose(running: Running, path: string): Promise<void> {
  await answer(running, { open: [path] });
  await press(running.console, 'readIn.choose');
}
