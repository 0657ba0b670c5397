/** A manager's first Monday: a new team, last week's figures from the company's system, one meeting, the minutes. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { answer, says, type Running } from '../../build/rehearsal/driver.ts';
import { textFor } from '../../shared/messages/index.ts';
import { next, nextUntil, openStageWindow, pressButton, sees, tabTo, typeInto } from './hands.ts';
import { teamOnDisk, test } from './lab.ts';
import { textOfPdf } from './pdf.ts';

const text = textFor('sv');
const DEALS = join(process.cwd(), 'tests/data/crm-deals.csv');
const TEAMS = join(process.cwd(), 'tests/data/crm-teams.csv');
const MANAGER = 'Melvin Marxen';
/** Of his six, the one who has no deal in the file, and is typed in instead. */
const NO_DEALS = 'Mei-Mei Johns';
/** A Monday, five minutes before nine in Sweden; the deals go on behind it. */
const NOW = '2017-09-18T06:55:00.000Z';
const WEEK = '2017-W38';
const MONTH = '2017-09';

const NOTE = 'Ringer modern varje kväll, säg inget';
const WIN = 'Två nya kunder på en dag';
const TEAM_NOTE = 'Vi ligger före augusti';
const OBSTACLE = 'Offerterna fastnar hos juristen';
const DECISION = 'En mall för avtalet';
const TOPIC = 'Fråga efter nästa steg';
const LESSON = 'Säg datumet först';

/** As it is typed, in every way that people write a number, and as it is read. */
const GOALS = [
  { month: '95 000', week: '18500', monthRead: 95_000, weekRead: 18_500 },
  { month: '60 tkr', week: '12 400', monthRead: 60_000, weekRead: 12_400 },
  { month: '71k', week: '15,5 tkr', monthRead: 71_000, weekRead: 15_500 },
  { month: '0,052 mnkr', week: '11 100 kr', monthRead: 52_000, weekRead: 11_100 },
  { month: '143 000', week: '36 tusen', monthRead: 143_000, weekRead: 36_000 },
  { month: '83000:-', week: '21\u00a0300', monthRead: 83_000, weekRead: 21_300 },
] as const;

test('new team, figures, a meeting with the keyboard only, minutes', async ({ lab }) => {
  const running = await lab.start({ now: NOW, locale: 'sv' });
  const { console: page } = running;
  const teamFile = join(lab.folder, 'Centrum.json');
  await newTeam(running, teamFile);
  await readIn(
    running,
    (await sellersOf(MANAGER)).filter((name) => name !== NO_DEALS),
  );
  const sellers = (await teamOnDisk(teamFile)).sellers.map(({ name }) => name);
  expect([...sellers].sort()).toEqual([...(await sellersOf(MANAGER))].sort());
  await watchMouse(page);

  await pressButton(page, text('nav.home'));
  await page.keyboard.press('F5');
  const stage = await openStageWindow(running, text, pressButton);
  await says(stage, text('stage.lobby.inMonth', { month: 'september' }));
  await pressButton(page, text('lobby.allHere'));
  await page.waitForFunction(
    (count) => document.querySelectorAll('[aria-pressed=true]').length === count,
    sellers.length,
  );

  await next(page);
  await typeInto(page, text('wins.what'), WIN);
  await page.keyboard.press('Enter');
  await says(stage, WIN);

  await next(page);
  await says(stage, text('stage.actions.none')); // results, but nobody has stated a goal yet

  await nextUntil(page, text('step.team'));
  await typeInto(page, text('team.note'), TEAM_NOTE);

  await next(page);
  for (const [index, name] of sellers.entries()) {
    await says(stage, text('stage.stop', { number: index + 1, of: sellers.length }));
    await says(stage, name.split(' ')[0] ?? name);
    await stop(page, stage, teamFile, index);
    await next(page);
  }

  await typeInto(page, text('obstacles.ask'), OBSTACLE);
  await page.keyboard.press('Enter');
  await says(stage, OBSTACLE);
  await typeInto(page, text('word.decision'), DECISION);
  await pressButton(page, text('word.decided'));
  await says(stage, DECISION);

  await next(page);
  await typeInto(page, text('training.topic'), TOPIC);
  await page.keyboard.press('Enter');
  await says(stage, TOPIC);
  await typeInto(page, text('training.lesson'), LESSON);
  await page.keyboard.press('Enter');
  await says(stage, LESSON);

  await next(page);
  await says(stage, inPrint(GOALS.reduce((sum, { weekRead }) => sum + weekRead, 0)));
  await tabTo(page, page.getByLabel(text('summary.confirmed')));
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('input[type=checkbox]')?.checked);

  await nextUntil(page, text('step.close'));
  await pressButton(page, text('word.show'));
  await says(stage, text('meeting.next'));
  for (const [index, name] of sellers.entries()) {
    await tabTo(
      page,
      page.getByRole('radiogroup', { name: text('close.energyOf', { name }) }).locator('[tabindex="0"]'),
    );
    await page.keyboard.press(String(5 + (index % 4)));
  }
  await says(stage, text('stage.goalsOf', { count: 6, of: 6 }));
  await pressButton(page, text('close.end'));
  await tabTo(page, page.getByRole('dialog').getByRole('button', { name: text('close.end') }));
  const stageClosed = stage.waitForEvent('close');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: text('after.title') }).waitFor();
  await stageClosed;

  const minutes = join(lab.folder, 'minutes.pdf');
  await answer(running, { save: [minutes] });
  await pressButton(page, text('after.save'));
  await page.getByRole('button', { name: text('file.show') }).waitFor();
  expect(await mouseWasUsed(page)).toBe(false);

  const printed = await textOfPdf(minutes);
  const goalsTable = printed.slice(printed.indexOf(text('minutes.goals.title', { step: text('step.round') })));
  for (const [index, name] of sellers.entries()) {
    const { weekRead = 0, monthRead = 0 } = GOALS[index] ?? {};
    const row = goalsTable.slice(goalsTable.indexOf(name), goalsTable.indexOf(`Underlag ${index + 1}`));
    expect(row, name).toContain(`${inPrint(weekRead)} ${inPrint(monthRead)}`);
  }
  for (const words of [WIN, TEAM_NOTE, OBSTACLE, DECISION, TOPIC, LESSON, MANAGER]) expect(printed).toContain(words);
  expect(printed).not.toContain(NOTE);
  expect(printed).not.toMatch(/NaN|undefined|null/u);

  await checkDisk(teamFile, sellers);
});

async function sellersOf(manager: string): Promise<readonly string[]> {
  const rows = (await readFile(TEAMS, 'utf8'))
    .trim()
    .split(/\r?\n/u)
    .map((row) => row.split(','));
  return rows.filter(([, one]) => one === manager).map(([name]) => name ?? '');
}

async function newTeam(running: Running, path: string): Promise<void> {
  const { console: page } = running;
  await answer(running, { save: [path] });
  await page.getByRole('heading', { name: text('app.name') }).waitFor();
  await page.keyboard.press('2');
  await typeInto(page, text('newTeam.teamName'), 'Centrum');
  await typeInto(page, text('newTeam.company'), 'Hårdvara AB');
  await typeInto(page, text('newTeam.managerName'), MANAGER);
  await typeInto(page, text('newTeam.sellers'), NO_DEALS);
  await pressButton(page, text('newTeam.create'));
  await says(page, text('home.start'));
}

/** One manager's own out of the company's thirty. */
async function readIn(running: Running, sellers: readonly string[]): Promise<void> {
  const { console: page } = running;
  await page.getByRole('button', { name: text('nav.prepare') }).click();
  await page.getByRole('button', { name: text('prepare.import') }).click();
  await answer(running, { open: [DEALS] });
  await page.getByRole('button', { name: text('readIn.choose') }).click();
  await page.getByRole('heading', { name: 'crm-deals.csv' }).waitFor();
  for (const name of sellers) await page.getByRole('checkbox', { name }).check();
  await page.getByRole('button', { name: text('readIn.leaveOut', { count: 25 }) }).click();

  const preview = page.getByRole('region', { name: text('readIn.changes') });
  await toWeek(page, 37);
  expect(await cellOf(page, 'Gladys Colclough', 37)).toBe('10 956');
  expect(await cellOf(page, 'Jonathan Berthelot', 37)).toBe('16 021');
  await preview.getByRole('button', { name: /^Läs in/u }).click();
  await page.getByRole('button', { name: text('readIn.toResults') }).waitFor();
}

/** Turns the preview's pages until a week stands in it. */
async function toWeek(page: Page, week: number): Promise<void> {
  const head = page.getByRole('columnheader', { name: text('readIn.week', { week }), exact: true });
  while ((await head.count()) === 0) await page.getByRole('button', { name: text('grid.earlier') }).click();
}

async function cellOf(page: Page, name: string, week: number): Promise<string> {
  const table = page.getByRole('table', { name: text('readIn.changes') });
  const heads = await table.getByRole('columnheader').allTextContents();
  const at = heads.indexOf(text('readIn.week', { week }));
  const row = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  const cell = await row
    .getByRole('cell')
    .nth(at - 1)
    .textContent();
  return (cell ?? '').replace(/\s/gu, ' ');
}

/** A seller's stop: the month, the week, belief, potential, action; at the second one a note for the manager alone. */
async function stop(page: Page, stage: Page, file: string, index: number): Promise<void> {
  const goal = GOALS[index];
  if (goal === undefined) throw new Error(`No goal for stop ${index}`);
  const field = page.locator('#goal-field');
  await says(stage, text('stage.round.ask', { period: 'september' }));
  await page.keyboard.type(goal.month);
  await sees(stage, { text: inPrint(goal.monthRead), firm: false });
  expect((await teamOnDisk(file)).goals).toHaveLength(index * 2);
  await page.keyboard.press('Enter');

  await says(stage, text('stage.round.ask', { period: 'vecka 38' }));
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#goal-field')?.value === '');
  if (index === 0) {
    for (const [typed, seen] of [
      ['1', '1'],
      ['8', '18'],
      ['5', '185'],
      ['0', '1 850'],
      ['0', '18 500'],
    ] as const) {
      await page.keyboard.press(typed);
      await sees(stage, { text: seen, firm: false });
    }
  } else await page.keyboard.type(goal.week);
  await sees(stage, { text: inPrint(goal.weekRead), firm: false });
  expect(await field.inputValue()).toBe(goal.week);
  await page.keyboard.press('Enter');
  await sees(stage, { text: inPrint(goal.weekRead), firm: true });

  await page.waitForFunction(() => document.activeElement?.closest('#belief') !== null);
  await page.keyboard.press(index === 0 ? '0' : String(index + 3));
  await says(stage, text('stage.round.beliefOf', { belief: index === 0 ? 10 : index + 3 }));
  await page.keyboard.press('Enter');
  await page.keyboard.type(`Underlag ${index + 1}`);
  await page.keyboard.press('Enter');
  await page.keyboard.type(`Åtgärd ${index + 1}`);
  await page.keyboard.press('Enter');
  await says(stage, `Åtgärd ${index + 1}`);
  if (index === 1) await typeInto(page, text('console.note'), NOTE);
}

async function checkDisk(path: string, names: readonly string[]): Promise<void> {
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  const team = await teamOnDisk(path);
  const [meeting] = team.meetings;
  expect(meeting).toMatchObject({ status: 'review', kind: 'week', targetWeek: WEEK, number: 1 });
  for (const [index, name] of names.entries()) {
    const id = team.sellers.find((seller) => seller.name === name)?.id;
    const own = team.goals.filter(({ sellerId }) => sellerId === id);
    const { weekRead = 0, monthRead = 0 } = GOALS[index] ?? {};
    expect(own).toMatchObject([
      { period: MONTH, amount: monthRead * 100, by: 'seller', meetingId: meeting?.id },
      {
        period: WEEK,
        amount: weekRead * 100,
        by: 'seller',
        meetingId: meeting?.id,
        belief: index === 0 ? 10 : index + 3,
        potential: `Underlag ${index + 1}`,
        action: `Åtgärd ${index + 1}`,
      },
    ]);
  }
  expect(meeting).toMatchObject({ teamNote: TEAM_NOTE, notes: { sellers: [{ text: NOTE }] } });
}

function inPrint(kronor: number): string {
  return kronor.toLocaleString('sv-SE').replace(/\s/gu, ' ');
}

/** The meeting is held without a mouse; the page itself keeps watch. */
async function watchMouse(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const type of ['mousedown', 'wheel', 'touchstart'])
      window.addEventListener(type, () => document.documentElement.setAttribute('data-mouse-used', ''), true);
  });
}

function mouseWasUsed(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.hasAttribute('data-mouse-used'));
}
