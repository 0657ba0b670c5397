/** A seller who has left: all that is known of him is handed out, then he is taken out of file, minutes and backups (design 3). */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { answer, says } from '../../build/rehearsal/driver.ts';
import { isHeld } from '../../shared/meetings.ts';
import { textFor } from '../../shared/messages/index.ts';
import { MEETING_DAY, teamOnDisk, test } from './lab.ts';
import { textOfPdf } from './pdf.ts';

const text = textFor('en');
const NAME = 'Erik Lundqvist';
const FORMER = text('seller.former', { number: '1' });
const MENTION = 'Erik shows the fair list';

test('what is known of a seller is saved, then he is made anonymous: the minutes keep their sums', async ({ lab }) => {
  const file = await lab.teamFile('North.json');
  const begun = await teamOnDisk(file);
  const erik = begun.sellers.find(({ name }) => name === NAME)?.id ?? '';
  const words = begun.goals.flatMap(({ sellerId, action }) =>
    sellerId === erik && action !== undefined ? action : [],
  );
  expect(words.length).toBeGreaterThan(0);
  const noted = begun.meetings.map((one) => (isHeld(one) ? { ...one, teamNote: MENTION } : one));
  await writeFile(file, JSON.stringify({ ...begun, meetings: noted }, null, 2));

  const running = await lab.start({ now: MEETING_DAY, file });
  const { console: page } = running;
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const openDialog = (): Promise<void> => press(text('person.openOf', { name: NAME }));
  const dialog = page.getByRole('dialog');
  await press(text('nav.prepare'));
  await press(text('prepare.sellers'));

  await openDialog();
  await dialog.getByText(text('error.anonymise.stillHere', { name: NAME })).waitFor();
  await answer(running, { save: [join(lab.folder, 'erik.json')] });
  await press(text('person.save'));
  await says(page, text('file.saved', { name: 'erik.json' }));
  const data = JSON.parse(await readFile(join(lab.folder, 'erik.json'), 'utf8')) as Record<string, readonly object[]>;
  expect(data).toMatchObject({ format: 'saljmote-seller', seller: { name: NAME } });
  expect(JSON.stringify(data)).toContain(JSON.stringify(words[0]));
  expect(data['mentions']?.length).toBe(begun.meetings.length);

  await page.getByLabel(text('sellers.leftOf', { name: NAME })).fill('w. 37 2026');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await teamOnDisk(file)).sellers.find(({ id }) => id === erik)?.left).toBe('2026-W37');
  const before = await teamOnDisk(file);
  await openDialog();
  await press(text('person.anonymise'));
  await dialog.getByText(MENTION).first().waitFor();
  await dialog.getByLabel(text('anonymise.backups')).check();
  await press(text('anonymise.confirm'));
  await says(page, text('anonymise.done', { name: NAME, former: FORMER }));
  await says(page, text('forget.done', { count: 1 })); // as it was opened
  expect(await page.getByLabel(text('sellers.nameOf', { name: FORMER })).inputValue()).toBe(FORMER);

  const after = await teamOnDisk(file);
  const folder = join(lab.folder, 'backups');
  const backups = (await readdir(folder)).map((name) => join(folder, name));
  expect(backups).toHaveLength(1);
  for (const path of [file, ...backups]) {
    const content = await readFile(path, 'utf8');
    expect([NAME, 'Lundqvist', ...words].filter((trace) => content.includes(trace))).toEqual([]);
  }
  expect((await readdir(lab.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  const sums = (team: typeof after) =>
    team.meetings.filter(isHeld).map(({ facts }) => facts && [facts.sums, facts.team, facts.promises]);
  expect(sums(after)).toEqual(sums(before));
  expect(after.results).toEqual(before.results);

  await press(text('nav.archive'));
  await page
    .getByRole('button', { name: text('archive.openOf', { title: '' }).trim() })
    .first()
    .click();
  await page.getByRole('heading', { name: text('minutes.addenda') }).waitFor();
  const minutes = join(lab.folder, 'minutes.pdf');
  await answer(running, { save: [minutes] });
  await press(text('after.save'));
  await page.getByRole('button', { name: text('file.show') }).waitFor();
  const printed = await textOfPdf(minutes);
  expect(printed).toContain(FORMER);
  expect(printed).not.toContain('Lundqvist');
  const sum = before.meetings.filter(isHeld).at(-1)?.facts?.sums.weekGoal ?? 0;
  expect(sum).toBeGreaterThan(0);
  expect(printed).toContain((sum / 100).toLocaleString('en-GB'));
});
