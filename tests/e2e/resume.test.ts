/** What was acknowledged survives `kill -9`, and the meeting goes on where it stood (design 9). */
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { advance, says } from '../../build/rehearsal/driver.ts';
import type { HeldMeeting } from '../../shared/document.ts';
import { openMeeting } from '../../shared/meetings.ts';
import { textFor } from '../../shared/messages/index.ts';
import { nextUntil, openStageWindow } from './hands.ts';
import { MEETING_DAY, teamOnDisk, test } from './lab.ts';

const text = textFor('en');
const later = (minutes: number): string => new Date(Date.parse(MEETING_DAY) + minutes * 60_000).toISOString();

test('kill -9 right after a goal, and again while the next one is typed', async ({ lab }) => {
  const file = await lab.teamFile('North.json');
  const before = await lab.start({ now: MEETING_DAY, file });
  await before.console.keyboard.press('F5');
  const stage = await openStageWindow(before, text);
  const { sellers } = await teamOnDisk(file);
  const [first, second] = sellers;
  if (first === undefined || second === undefined) throw new Error('The demo team has no sellers');
  await nextUntil(before.console, first.name);
  await advance(before, 2);
  await before.console.keyboard.type('87 500');
  await before.console.keyboard.press('Enter');
  await says(before.console, text('goal.saidAt', { time: '8:57' }));
  await lab.crash(before);
  expect(stage.isClosed()).toBe(true);

  const stated = await teamOnDisk(file);
  expect(stated.goals.at(-1)).toMatchObject({
    sellerId: first.id,
    period: '2026-W38',
    amount: 8_750_000,
    statedAt: later(2),
  });
  expect(meetingIn(stated)).toMatchObject({ status: 'open', position: { step: 'round', stop: first.id } });

  // The same file again without being asked for: the one that was open last. A minute has passed.
  const after = await lab.start({ now: later(3) });
  await says(after.console, text('goal.saidAt', { time: '8:57' }));
  await openStageWindow(after, text);
  await after.console.getByRole('heading', { level: 2, name: first.name }).waitFor();
  expect(await stepClock(after.console)).toBeCloseTo(3, 1);
  expect(await after.console.locator('#goal-field').inputValue()).toBe('');

  await nextUntil(after.console, second.name);
  await advance(after, 1);
  await after.console.keyboard.type('640');
  await says(after.console, '640');
  // A move is shown before it is on disk.
  await expect.poll(async () => meetingIn(await teamOnDisk(file))?.position.stop).toBe(second.id);
  await lab.crash(after);

  const halfTyped = await teamOnDisk(file);
  expect(halfTyped.goals).toEqual(stated.goals);
  const again = await lab.start({ now: later(10) });
  await openStageWindow(again, text);
  await again.console.getByRole('heading', { level: 2, name: second.name }).waitFor();
  expect(await again.console.locator('#goal-field').inputValue()).toBe('');
  expect(await stepClock(again.console)).toBeCloseTo(7, 1);
  expect(meetingIn(await teamOnDisk(file))).toEqual(meetingIn(halfTyped));
});

test('kill -9 in the middle of a stream of changes: each one that was acknowledged is there', async ({ lab }) => {
  const file = await lab.teamFile('North.json');
  const running = await lab.start({ now: MEETING_DAY, file });
  await running.console.keyboard.press('F5');
  await running.console.getByRole('region', { name: text('console.entry') }).waitFor();

  let acknowledged = 0;
  const enough = new Promise<void>((resolve) => {
    running.console.on('console', (message) => {
      const [, number] = /^acknowledged (\d+)$/u.exec(message.text()) ?? [];
      if (number === undefined) return;
      acknowledged = Number(number);
      if (acknowledged === 40) resolve();
    });
  });
  void writeWins(running.console).catch(() => undefined);
  await enough;
  await lab.crash(running);

  const wins = meetingIn(await teamOnDisk(file))?.wins.map((win) => win.text) ?? [];
  expect(wins.length).toBeGreaterThanOrEqual(acknowledged);
  expect(wins).toEqual(wins.map((_, index) => `Win ${index + 1}`));

  const again = await lab.start({ now: later(1) });
  await again.console.getByRole('region', { name: text('console.entry') }).waitFor();
});

/** One change after the other, each told of when it is on disk, without end. */
function writeWins(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const { saljmotet } = window as unknown as {
      saljmotet: { request(channel: string, command: unknown): Promise<{ ok: boolean }> };
    };
    for (let number = 1; ; number += 1) {
      const { ok } = await saljmotet.request('document:send', {
        type: 'meeting.addWin',
        sellerId: null,
        text: `Win ${number}`,
      });
      if (!ok) return;
      console.log(`acknowledged ${number}`);
    }
  });
}

function meetingIn(document: Parameters<typeof openMeeting>[0]): HeldMeeting | null {
  return openMeeting(document);
}

/** Minutes at this stop. Two changes never have one time, so that a clock that stands is some thousandths behind. */
async function stepClock(page: Page): Promise<number> {
  const clock = await page.getByText(text('console.clock.of', { planned: '3:00' })).textContent();
  const [minutes = NaN, seconds = NaN] = (clock?.split(' ')[0] ?? '').split(':').map(Number);
  return minutes + seconds / 60;
}
