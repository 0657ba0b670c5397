/** Files and figures that cannot be read: what is wrong and where, and nothing changed. */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { answer, says, type Running } from '../../build/rehearsal/driver.ts';
import { textFor } from '../../shared/messages/index.ts';
import { nextUntil, openStageWindow, sees } from './hands.ts';
import { MEETING_DAY, teamOnDisk, test } from './lab.ts';

const text = textFor('en');

describe('a team file that cannot be read', () => {
  test('says what is wrong and where, and is left as it is', async ({ lab }) => {
    const whole = await readFile(await lab.teamFile('Whole.json'), 'utf8');
    const cut = whole.slice(0, whole.indexOf('"budgets"') + 40);
    const line = cut.split('\n').length;
    const column = (cut.split('\n').at(-1)?.length ?? 0) + 1;
    const running = await lab.start({ now: MEETING_DAY });
    const { console: page } = running;
    await page.getByRole('heading', { name: text('app.name') }).waitFor();

    for (const [name, content, said] of [
      ['Cut.json', cut, text('storage.unreadable.truncated', { file: 'Cut.json', line, column })],
      ['Null.json', 'null\n', text('storage.unreadable.null', { file: 'Null.json' })],
      ['Other.json', '{"name": "package"}', text('storage.problem.notOurs')],
    ] as const) {
      await mkdir(join(lab.folder, name.replace('.json', '')));
      const path = await lab.file(`${name.replace('.json', '')}/${name}`, content);
      await answer(running, { open: [path] });
      await page.keyboard.press('3');
      await page.getByText(path, { exact: true }).waitFor();
      await says(page, said);
      await says(page, text('welcome.untouched'));
      expect(await readFile(path, 'utf8')).toBe(content);
      expect(await readdir(join(path, '..'))).toEqual([name]);
    }
  });

  test('is kept aside when its backup is opened', async ({ lab }) => {
    const file = await lab.teamFile('North.json');
    const whole = await readFile(file, 'utf8');
    const first = await lab.start({ now: MEETING_DAY, file });
    await says(first.console, text('home.start'));
    await lab.quit(first);

    const cut = whole.slice(0, whole.length / 2);
    await writeFile(file, cut);
    const { console: page } = await lab.start({ now: MEETING_DAY });
    const restore = page.getByRole('button', { name: /^Open the backup from 14 September/u });
    await restore.waitFor();
    await says(page, text('welcome.untouchedBackup'));
    expect(await readFile(file, 'utf8')).toBe(cut);

    await restore.click();
    await says(page, text('home.start'));
    const [aside = ''] = (await readdir(lab.folder)).filter((name) => name.startsWith('North (unreadable'));
    expect(await readFile(join(lab.folder, aside), 'utf8')).toBe(cut);
    expect(await readFile(file, 'utf8')).toBe(whole);
  });
});

describe('a report that cannot be read in', () => {
  const HEAD = 'Seller,Date,Amount\n';
  const GOOD = 'Åsa Öberg,2026-09-07,1200\nErik Lundqvist,2026-09-08,900\n';

  test('says what is wrong, by row and column, and changes nothing', async ({ lab }) => {
    const file = await lab.teamFile('North.json');
    const before = await readFile(file, 'utf8');
    const running = await lab.start({ now: MEETING_DAY, file });
    const { console: page } = running;
    await page.getByRole('button', { name: text('nav.prepare') }).click();
    await page.getByRole('button', { name: text('prepare.import') }).click();

    const refused = [
      ['empty.csv', '', text('import.file.empty')],
      [
        'picture.csv',
        Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0xff, 0xfe]),
        text('import.file.binary'),
      ],
      ['two.csv', 'Seller,Amount\nÅsa,1200\n', text('import.file.fewColumns', { row: 1, columns: 'Seller, Amount' })],
    ] as const;
    for (const [name, content, said] of refused) {
      await choose(running, await lab.file(name, content));
      await says(page, said);
      await says(page, text('readIn.nothingChanged'));
    }

    await choose(running, await lab.file('names.csv', 'Colour,Shape,Weight\nred,round,12\nblue,square,14\n'));
    await says(page, text('import.question.seller', { row: 1, columns: 'Colour, Shape, Weight' }));
    expect(await commitIsOpen(page)).toBe(false);
    await page.getByRole('button', { name: text('word.back'), exact: true }).click();

    await choose(running, await lab.file('date.csv', `${HEAD}${GOOD}Fatima Haddad,31 Septembuary,700\n`));
    expect(await problemRow(page)).toEqual({ row: '4', column: 'Date', name: 'Fatima Haddad', read: '31 Septembuary' });
    await page.getByRole('button', { name: text('word.back'), exact: true }).click();

    await choose(running, await lab.file('amount.csv', `${HEAD}Fatima Haddad,2026-09-07,seven hundred\n${GOOD}`));
    expect(await problemRow(page)).toEqual({
      row: '2',
      column: 'Amount',
      name: 'Fatima Haddad',
      read: 'seven hundred',
    });
    await page.getByRole('button', { name: text('word.back'), exact: true }).click();

    expect(await readFile(file, 'utf8')).toBe(before);
  });

  async function choose(running: Running, path: string): Promise<void> {
    await answer(running, { open: [path] });
    await running.console.getByRole('button', { name: text('readIn.choose') }).click();
  }

  async function commitIsOpen(page: Page): Promise<boolean> {
    const commit = page
      .getByRole('region', { name: text('readIn.changes') })
      .getByRole('button', { name: /^Read in/u });
    return (await commit.getAttribute('aria-disabled')) === null;
  }

  /** The one row that is complained of: where it is, whose, and what was read there. */
  async function problemRow(page: Page) {
    const list = page.getByRole('region', { name: text('readIn.problems', { count: 1 }) });
    await list.waitFor();
    const [row = '', column = '', name = '', words = ''] = await list
      .getByRole('row')
      .nth(1)
      .locator('th, td')
      .allTextContents();
    return { row, column, name, read: /“(.+?)”/u.exec(words)?.[1] };
  }
});

test('a goal that is no number is not stored, and a doubtful one is asked', async ({ lab }) => {
  const file = await lab.teamFile('North.json');
  const running = await lab.start({ now: MEETING_DAY, file });
  const { console: page } = running;
  const { goals, sellers } = await teamOnDisk(file);
  await page.keyboard.press('F5');
  const stage = await openStageWindow(running, text);
  await nextUntil(page, sellers[0]?.name ?? '');

  for (const [typed, said] of [
    ['much', text('amount.refused.notNumber', { text: 'much' })],
    ['12 00', text('amount.refused.wrongGroups', { text: '12 00' })],
    ['-5', text('amount.refused.negative')],
    ['90 000 EUR', text('amount.refused.otherCurrency', { unit: 'SEK' })],
    ['120,', text('amount.half', { text: '120,' })],
  ] as const) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await says(page, said);
    expect(await page.locator('#goal-field').inputValue()).toBe(typed);
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#goal-field')?.value === '');
  }

  await page.keyboard.type('120.000');
  await page.keyboard.press('PageDown');
  const choices = page.getByRole('status').getByRole('button');
  await choices.first().waitFor();
  expect((await choices.allTextContents()).map((words) => words.replace(/\s/gu, ' '))).toEqual([
    '120,000 SEK',
    '120 SEK',
  ]);
  expect((await teamOnDisk(file)).goals).toEqual(goals);

  await choices.first().click();
  await sees(stage, { text: '120,000', firm: false });
  expect((await teamOnDisk(file)).goals).toEqual(goals);
  await page.keyboard.press('Enter');
  await sees(stage, { text: '120,000', firm: true });
  expect((await teamOnDisk(file)).goals.at(-1)).toMatchObject({ sellerId: sellers[0]?.id, amount: 12_000_000 });
});
