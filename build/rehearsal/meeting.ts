/** Holds a whole meeting through the console, and tells when each step stands on the wall. */
import type { Page } from 'playwright-core';
import type { DemoScript, DemoStop } from '../../shared/demo/script.ts';
import type { MessageKey, Text } from '../../shared/messages/index.ts';
import { advance, says, type Running } from './driver.ts';

export interface Told {
  /** A step or stop stands as it should be seen. */
  step(name: string): Promise<void>;
}

export interface Room extends Running {
  readonly stage: Page;
  readonly text: Text;
}

/** From the lobby to the close. The script's people are in the team, in this order on the wall. */
export async function holdMeeting(room: Room, script: DemoScript, told: Told): Promise<void> {
  await lobby(room, script, told);
  await wins(room, script, told);
  await promises(room, told);
  await team(room, script, told);
  for (const stop of script.stops) await seller(room, stop, told);
  await next(room);
  await says(room.stage, script.away);
  await told.step('4-round-away');
  await advance(room, 1);
  await obstacles(room, script, told);
  await training(room, script, told);
  await summary(room, told);
  await close(room, script, told);
}

async function next({ console }: Room): Promise<void> {
  await console.keyboard.press('PageDown');
  // Two presses within a quarter of a second are one: a person takes longer, too.
  await console.waitForFunction((since) => performance.now() - since > 260, await console.evaluate(() => performance.now()));
}

function label(room: Room, key: MessageKey, params?: Parameters<Text>[1]): string {
  return room.text(key, params);
}

async function lobby(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, text } = room;
  await console.getByRole('group', { name: text('lobby.presenceOf', { name: script.away }) }).getByText(text('presence.away'), { exact: true }).click();
  await console.getByRole('button', { name: text('lobby.allHere') }).click();
  await says(room.stage, text('stage.lobby.away'));
  await told.step('0-lobby');
  await next(room);
}

async function wins(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, text } = room;
  await says(room.stage, text('stage.wins.ask'));
  for (const win of script.wins) {
    await console.getByLabel(text('wins.who')).selectOption({ label: win.name });
    await console.getByLabel(text('wins.what')).first().fill(win.text);
    await console.keyboard.press('Enter');
    await says(room.stage, win.text);
  }
  await advance(room, 2);
  await told.step('1-wins');
  await console.locator('body').click({ position: { x: 5, y: 5 } });
  await next(room);
}

async function promises(room: Room, told: Told): Promise<void> {
  const { console, text } = room;
  const done = console.getByRole('group', { name: text('followUp.label') });
  const count = await done.count();
  for (let row = 0; row < count; row += 1) {
    const key = row === 0 ? 'followUp.notDone' : 'followUp.done';
    await done.nth(row).getByText(text(key), { exact: true }).click();
  }
  await advance(room, 2);
  await told.step('2-promises');
  await next(room);
  await told.step('2-actions');
  await next(room);
}

async function team(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, text } = room;
  await console.getByLabel(text('team.note')).fill(script.teamNote);
  await advance(room, 2);
  await told.step('3-team');
  await console.getByLabel(text('team.note')).blur();
  await next(room);
}

async function seller(room: Room, stop: DemoStop, told: Told): Promise<void> {
  const { console, text } = room;
  const slug = stop.name.split(' ')[0]?.normalize('NFD').replace(/\P{ASCII}/gu, '').toLowerCase() ?? '';
  await says(room.stage, stop.name);
  await told.step(`4-round-${slug}-before`);
  if (stop.note !== undefined) {
    await console.getByLabel(text('console.note')).fill(stop.note);
    await console.getByLabel(text('console.note')).blur();
  }
  if (stop.restated !== undefined) await restate(room, stop.restated, slug, told);
  if (stop.monthGoal !== undefined) await stateGoal(room, stop.monthGoal);
  await advance(room, 1);
  await console.keyboard.press('g');
  await console.keyboard.type(stop.weekGoal);
  await told.step(`4-round-${slug}-typing`);
  await console.keyboard.press('Enter');
  await console.locator('#belief').waitFor();
  await console.keyboard.press(stop.belief);
  await console.keyboard.press('Enter');
  await console.keyboard.type(stop.potential);
  await console.keyboard.press('Enter');
  await console.keyboard.type(stop.action);
  await console.keyboard.press('Enter');
  await console.waitForFunction((wanted) => ![...document.querySelectorAll('input')].some((input) => input === document.activeElement && input.value === wanted), stop.action);
  await advance(room, 1);
  await told.step(stop.restated === undefined ? `4-round-${slug}-stated` : `4-gate-${slug}`);
  await next(room);
}

async function restate(room: Room, restated: NonNullable<DemoStop['restated']>, slug: string, told: Told): Promise<void> {
  const { console, text } = room;
  await console.getByRole('button', { name: new RegExp(`^(${label(room, 'gate.openUp')}|${label(room, 'gate.openDown')})$`, 'u') }).click();
  await says(room.stage, text('stage.gate.old', { week: 36 }).replace(/\d+/u, '').trim());
  await told.step(`4-gate-${slug}-before`);
  await stateGoal(room, restated.amount);
  await says(room.stage, text('stage.gate.new'));
  // The reason belongs to the month's goal, which the field has just left.
  await console.getByLabel(text('terms.reason')).fill(restated.reason);
  await console.keyboard.press('Enter');
  await says(room.stage, restated.reason);
}

/** Types a number into the field and makes it the goal; the field is then empty again. */
async function stateGoal({ console }: Room, amount: string): Promise<void> {
  await console.keyboard.press('g');
  await console.locator('#goal-field').focus();
  await console.keyboard.type(amount);
  await console.keyboard.press('Enter');
  await console.waitForFunction(() => document.querySelector<HTMLInputElement>('#goal-field')?.value === '');
}

async function obstacles(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, text } = room;
  await next(room);
  await says(room.stage, text('stage.obstacles.ask'));
  const last = script.obstacles.length - 1;
  for (const [index, obstacle] of script.obstacles.entries()) {
    await console.getByLabel(text('obstacles.what')).fill(obstacle.text);
    await console.keyboard.press('Enter');
    await says(room.stage, obstacle.text);
    if (index === last) {
      await advance(room, 9);
      await told.step('5-obstacles');
    }
    const form = console.locator('form', { hasText: obstacle.text });
    await form.getByLabel(text('decision.what')).fill(obstacle.decision);
    if (obstacle.owner !== null) await form.getByLabel(text('decision.who')).selectOption({ label: obstacle.owner });
    await form.getByLabel(text('decision.when')).fill(dayAfter(obstacle.inDays));
    await form.getByRole('button', { name: text('decision.save') }).click();
    await says(room.stage, obstacle.decision);
  }
  await told.step('5-obstacles-decided');
  await console.locator('body').click({ position: { x: 5, y: 5 } });
  await next(room);
}

/** The rehearsal's meeting is on 14 September. */
function dayAfter(days: number): string {
  return `2026-09-${14 + days}`;
}

async function training(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, text } = room;
  const { topic, lesson } = script.training;
  await console.getByLabel(text('training.topic')).fill(topic);
  await console.keyboard.press('Enter');
  await says(room.stage, topic);
  await console.getByLabel(text('training.lesson')).fill(lesson);
  await console.keyboard.press('Enter');
  await says(room.stage, lesson);
  await advance(room, 4);
  await told.step('6-training');
  await console.locator('body').click({ position: { x: 5, y: 5 } });
  await next(room);
}

async function summary(room: Room, told: Told): Promise<void> {
  const { console, text } = room;
  await console.getByLabel(text('summary.confirmed')).check();
  await advance(room, 2);
  await told.step('7-summary');
  await console.locator('body').click({ position: { x: 5, y: 5 } });
  await next(room);
}

async function close(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, text } = room;
  await console.getByRole('button', { name: text('close.showNext') }).click();
  const groups = console.locator('[role=radiogroup]');
  for (const [index, key] of script.energy.entries()) {
    await groups.nth(index).locator('[tabindex="0"]').focus();
    await console.keyboard.press(key);
  }
  await advance(room, 2);
  await says(room.stage, text('stage.close.next'));
  await told.step('8-close');
  await console.getByRole('button', { name: text('close.end'), exact: true }).click();
  await console.getByRole('dialog').getByRole('button', { name: text('close.end'), exact: true }).click();
  await console.getByRole('heading', { name: text('after.title') }).waitFor();
}
