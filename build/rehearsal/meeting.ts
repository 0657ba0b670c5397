/** Holds a whole meeting through the console, and tells when each step stands on the wall. */
import type { Page } from 'playwright-core';
import type { DemoScript, DemoStop } from '../../shared/demo/script.ts';
import type { PresenceState } from '../../shared/document.ts';
import type { Bridge } from '../../shared/ipc.ts';
import type { Text } from '../../shared/messages/index.ts';
import { addDays } from '../../shared/periods.ts';
import { advance, PATIENCE, says, settled, type Running } from './driver.ts';

export interface Told {
  /** What is tried next, for the case that it fails. */
  begins(name: string): void;
  /** A step or stop stands as it should be seen. */
  step(name: string): Promise<void>;
}

export interface Room extends Running {
  readonly stage: Page;
  readonly text: Text;
}

/** Minutes that the steps take, of those that are planned: a little less, but for the obstacles. */
const TAKES = {
  lobby: 8,
  wins: 2.75,
  promises: 2.5,
  team: 2.75,
  obstacles: 9.25,
  training: 4.75,
  summary: 2.5,
  close: 1.75,
} as const;
const STOP_TAKES = [2.75, 2.5, 2.9, 2.7, 2.6, 2.8, 2.4, 2.65] as const;
const AWAY_TAKES = 0.75;

/** From the lobby to the close. The script's people are in the team, in this order on the wall. */
export async function holdMeeting(room: Room, script: DemoScript, told: Told): Promise<void> {
  await lobby(room, script, told);
  await wins(room, script, told);
  await promises(room, script, told);
  await team(room, script, told);
  for (const [index, stop] of script.stops.entries()) {
    await seller(room, { script, stop, takes: STOP_TAKES[index % STOP_TAKES.length] ?? 3 }, told);
  }
  if (script.away !== '') await whoIsAway(room, script, told);
  await obstacles(room, script, told);
  await training(room, script, told);
  await summary(room, told);
  await close(room, script, told);
}

async function lobby(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, text } = room;
  told.begins('0-lobby');
  await writeNote(room, script.meetingNote);
  for (const { name, presence } of script.people) {
    // Who comes late is not there yet.
    if (presence !== 'late') await setPresence(room, name, presence);
  }
  for (const guest of script.guests) {
    await console.getByLabel(text('lobby.guest'), { exact: true }).fill(guest);
    await console.keyboard.press('Enter');
    await says(room.stage, guest);
  }
  await advance(room, TAKES.lobby);
  await told.step('0-lobby');
  await leave(room, 'lobby', told);
}

async function setPresence({ console, text }: Room, name: string, state: PresenceState): Promise<void> {
  const group = console.getByRole('group', { name: text('lobby.presenceOf', { name }) });
  const button = group.getByRole('button', {
    name: text(`presence.${state === 'expected' ? 'here' : state}`),
    exact: true,
  });
  await button.click();
  await console.waitForFunction((one) => one?.getAttribute('aria-pressed') === 'true', await button.elementHandle());
}

async function wins(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, stage, text } = room;
  told.begins('1-wins');
  await says(stage, text('stage.wins.ask'));
  await advance(room, TAKES.wins / 2);
  const late = script.people.filter(({ presence }) => presence === 'late');
  for (const { name } of late) await comeLate(room, name, told);
  for (const win of script.wins) {
    await console.getByLabel(text('word.who')).selectOption({ label: win.name });
    await console.getByLabel(text('wins.what')).first().fill(win.text);
    await console.keyboard.press('Enter');
    await says(stage, win.text);
  }
  await advance(room, TAKES.wins / 2);
  await told.step('1-wins');
  await leave(room, 'wins', told);
}

/** Back to the lobby for a moment, and on where the meeting was. */
async function comeLate(room: Room, name: string, told: Told): Promise<void> {
  const { console, stage, text } = room;
  const agenda = console.getByRole('navigation', { name: text('console.agenda') });
  await agenda.getByRole('button', { name: text('step.lobby') }).click();
  await setPresence(room, name, 'late');
  await told.step('0-lobby-late');
  await agenda.getByRole('button', { name: text('step.wins') }).click();
  await says(stage, text('stage.wins.ask'));
  await console.getByLabel(text('word.who')).waitFor();
}

async function promises(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, text } = room;
  told.begins('2-promises');
  for (const { name, done } of script.people) {
    if (done === null) continue;
    const group = console
      .getByRole('listitem')
      .filter({ hasText: name })
      .getByRole('group', { name: text('followUp.label') });
    await press(group.getByRole('button', { name: text(done ? 'followUp.done' : 'followUp.notDone'), exact: true }));
  }
  const open = console
    .locator('section')
    .filter({ has: console.getByRole('heading', { name: text('promises.actions') }) });
  if ((await open.count()) > 0)
    await press(open.getByRole('button', { name: text('followUp.done'), exact: true }).first());
  await advance(room, TAKES.promises);
  await told.step('2-promises');
  await leave(room, 'promises', told);
}

/** A button that stays pressed. */
async function press(button: ReturnType<Page['locator']>): Promise<void> {
  await button.click();
  await button
    .page()
    .waitForFunction((one) => one?.getAttribute('aria-pressed') === 'true', await button.elementHandle());
}

async function team(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, text } = room;
  told.begins('3-team');
  await console.getByLabel(text('team.note')).fill(script.teamNote);
  await advance(room, TAKES.team);
  await told.step('3-team');
  // Moving on from inside the field keeps what was written.
  await leave(room, 'team', told);
  await stored(console, script.teamNote);
}

interface Turn {
  readonly script: DemoScript;
  readonly stop: DemoStop;
  readonly takes: number; // minutes
}

async function seller(room: Room, { script, stop, takes }: Turn, told: Told): Promise<void> {
  const { console, stage } = room;
  const name = `4-round-${slugOf(stop.name)}`;
  told.begins(name);
  await says(stage, stop.name);
  await advance(room, takes * 0.2);
  await told.step(`${name}-1-before`);
  await writeNote(room, noteOf(script, stop.name));
  if (stop.restated !== undefined) await restate(room, stop.restated, name, told);
  if (stop.monthGoal !== undefined) {
    await typeGoal(room, stop.monthGoal);
    await told.step(`${name}-1-month`);
    await enterGoal(room);
  }
  await advance(room, takes * 0.4);
  await typeGoal(room, stop.weekGoal);
  await told.step(`${name}-3-typing`);
  await enterGoal(room);
  await console.locator('#belief :focus').waitFor();
  await console.keyboard.press(stop.belief);
  await console.locator('#belief [aria-checked="true"]').waitFor();
  await console.keyboard.press('Enter');
  await console.keyboard.type(stop.potential);
  await console.keyboard.press('Enter');
  // A person takes longer over the next sentence than the disk over this one.
  await stored(console, stop.potential);
  await console.keyboard.type(stop.action);
  await console.keyboard.press('Enter');
  await stored(console, stop.action);
  await console.waitForFunction(() => !(document.activeElement instanceof HTMLInputElement));
  if (stop.restated === undefined) await says(stage, stop.action);
  await advance(room, takes * 0.4);
  await told.step(`${name}-4-stated`);
  await next(room);
}

async function restate(
  room: Room,
  { way, amount, reason }: NonNullable<DemoStop['restated']>,
  name: string,
  told: Told,
): Promise<void> {
  const { console, stage, text } = room;
  await console
    .getByRole('button', { name: text(way === 'up' ? 'cue.gate.up' : 'cue.gate.down'), exact: true })
    .click();
  await console.getByRole('button', { name: text('gate.close'), exact: true }).waitFor();
  await told.step(`${name}-2-gate`);
  await typeGoal(room, amount);
  await told.step(`${name}-2-gate-typing`);
  await enterGoal(room);
  await says(stage, text('stage.gate.new'));
  await console.getByLabel(text('word.reason')).fill(reason);
  await console.keyboard.press('Enter');
  await says(stage, reason);
  await told.step(`${name}-2-gate-stated`);
}

/** As it is said: the wall follows each digit. */
async function typeGoal({ console }: Room, amount: string): Promise<void> {
  await console.locator('#goal-field').focus();
  await console.keyboard.type(amount);
}

/** Enter makes the number the goal; the field is then empty again. */
async function enterGoal({ console }: Room): Promise<void> {
  await console.keyboard.press('Enter');
  await console.waitForFunction(() => document.querySelector<HTMLInputElement>('#goal-field')?.value === '');
}

async function whoIsAway(room: Room, script: DemoScript, told: Told): Promise<void> {
  const name = `4-round-${slugOf(script.away)}`;
  told.begins(name);
  await says(room.stage, script.away);
  await writeNote(room, noteOf(script, script.away));
  await advance(room, AWAY_TAKES);
  await told.step(`${name}-away`);
  await next(room);
}

async function obstacles(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, stage, text } = room;
  told.begins('5-obstacles');
  await says(stage, text('obstacles.ask'));
  for (const obstacle of script.obstacles) {
    await console.getByLabel(text('obstacles.ask')).fill(obstacle.text);
    await console.keyboard.press('Enter');
    await says(stage, obstacle.text);
    await advance(room, TAKES.obstacles / script.obstacles.length);
    if (obstacle === script.obstacles.at(-1)) await told.step('5-obstacles');
    const form = console.locator('form').filter({ hasText: obstacle.text });
    await form.getByLabel(text('word.decision')).fill(obstacle.decision);
    if (obstacle.owner !== null) await form.getByLabel(text('word.who')).selectOption({ label: obstacle.owner });
    await form.getByLabel(text('word.when')).fill(addDays(script.now.slice(0, 10), obstacle.inDays));
    await console.keyboard.press('Enter');
    await says(stage, obstacle.decision);
  }
  await told.step('5-obstacles-decided');
  await leave(room, 'obstacles', told);
}

async function training(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, stage, text } = room;
  const { topic, lesson } = script.training;
  told.begins('6-training');
  await console.getByLabel(text('training.topic')).fill(topic);
  await console.keyboard.press('Enter');
  await stored(console, topic);
  await console.getByLabel(text('training.lesson')).fill(lesson);
  await console.keyboard.press('Enter');
  await says(stage, lesson);
  await advance(room, TAKES.training);
  await told.step('6-training');
  await leave(room, 'training', told);
}

async function summary(room: Room, told: Told): Promise<void> {
  const { console, text } = room;
  told.begins('7-summary');
  await console.getByLabel(text('summary.confirmed')).click();
  await console.getByRole('checkbox', { name: text('summary.confirmed'), checked: true }).waitFor();
  await advance(room, TAKES.summary);
  await told.step('7-summary');
  await leave(room, 'summary', told);
}

async function close(room: Room, script: DemoScript, told: Told): Promise<void> {
  const { console, stage, text } = room;
  told.begins('8-close');
  await told.step('8-close-before');
  await console.getByRole('button', { name: text('word.show') }).click();
  await says(stage, text('meeting.next'));
  for (const [index, { name }] of script.stops.entries()) {
    const scores = console.getByRole('radiogroup', { name: text('close.energyOf', { name }) });
    await scores.locator('[tabindex="0"]').focus();
    await console.keyboard.press(script.energy[index] ?? '8');
    await scores.getByRole('radio', { checked: true }).waitFor();
  }
  await advance(room, TAKES.close);
  await told.step('8-close');
  await console.getByRole('button', { name: text('close.end'), exact: true }).click();
  await console
    .getByRole('dialog')
    .getByRole('button', { name: text('close.end'), exact: true })
    .click();
  await console.getByRole('heading', { name: text('after.title') }).waitFor();
}

/** The manager's own; it is stored when the field is left. */
async function writeNote({ console, text }: Room, note: string): Promise<void> {
  if (note === '') return;
  const field = console.getByLabel(text('console.note'));
  await field.fill(note);
  await field.blur();
  await stored(console, note);
}

function noteOf({ people }: DemoScript, name: string): string {
  return people.find((one) => one.name === name)?.note ?? '';
}

interface Place {
  readonly step: string;
  readonly page: number;
}

/** On to the next step, past the other pages of this one. */
async function leave(room: Room, step: string, told: Told): Promise<void> {
  for (let at = await next(room); at.step === step; at = await next(room)) {
    await told.step(`${await numberOf(room)}-${step}-page-${at.page + 1}`);
  }
}

function numberOf({ console }: Room): Promise<string> {
  return console
    .locator('main')
    .getAttribute('aria-label')
    .then((label) => /\d+/u.exec(label ?? '')?.[0] ?? '');
}

/** Two presses within a quarter of a second are one: a person takes longer, too. */
const DOUBLE_PRESS = 260; // ms
const lastPress = new WeakMap<Page, number>();

/** On to the next place: it stands in both windows. */
async function next({ console, stage }: Room): Promise<Place> {
  const before = await placeOtherThan(console, '');
  await console.waitForFunction(
    (until) => performance.now() > until,
    (lastPress.get(console) ?? -DOUBLE_PRESS) + DOUBLE_PRESS,
  );
  lastPress.set(console, await console.evaluate(() => performance.now()));
  await console.keyboard.press('PageDown');
  const now = await placeOtherThan(console, before);
  await settled(console);
  await settled(stage);
  return JSON.parse(now) as Place;
}

/** Waits until the open meeting stands at another place than this one. */
function placeOtherThan(console: Page, before: string): Promise<string> {
  return console.evaluate(
    async ({ was, patience }) => {
      const { saljmotet } = window as unknown as { readonly saljmotet: Bridge };
      for (const start = performance.now(); performance.now() - start < patience;) {
        const snapshot = await saljmotet.request('document:snapshot');
        const open = snapshot?.document.meetings.find((one) => one.status === 'open');
        if (open?.status === 'open' && JSON.stringify(open.position) !== was) return JSON.stringify(open.position);
      }
      throw new Error(`The meeting stays at ${was}`);
    },
    { was: before, patience: PATIENCE },
  );
}

/** Waits until a text is in the team's file and has come back to the window. */
async function stored(console: Page, words: string): Promise<void> {
  await console.evaluate(
    async ({ wanted, patience }) => {
      const { saljmotet } = window as unknown as { readonly saljmotet: Bridge };
      for (const start = performance.now(); performance.now() - start < patience;) {
        const snapshot = await saljmotet.request('document:snapshot');
        if (JSON.stringify(snapshot?.document).includes(wanted)) return;
      }
      throw new Error(`Not stored: ${wanted}`);
    },
    { wanted: JSON.stringify(words), patience: PATIENCE },
  );
  await settled(console);
}

function slugOf(name: string): string {
  const [first = ''] = name
    .normalize('NFD')
    .replace(/[^\p{ASCII}]/gu, '')
    .toLowerCase()
    .split(' ');
  return first.replace(/[^a-z0-9]/gu, '');
}
