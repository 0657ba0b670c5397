/**
 * The solo view at every step and at a stop in every state, in four sizes, the longest names in Swedish and the usual team in English: the bar is slim and still, nothing in
 * it is cut or covered, and the stage above it is whole (design 6). `SOLO_PICTURES='1440 × 900 sv'` keeps a picture of each place that begins so, in out/solo/.
 */
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { settled, type Running } from '../../build/rehearsal/driver.ts';
import type { Locale } from '../../shared/document.ts';
import type { Displays, Snapshot } from '../../shared/ipc.ts';
import { textFor } from '../../shared/messages/index.ts';
import { begun, meetingOf } from '../renderer/stage/demo-meeting.ts';
import { test } from './lab.ts';
import { measureBar, type BarSeen } from './solo-measure.ts';
import { soloStates, type SoloState, type SoloTeam } from './solo-worlds.ts';
import { flawsOf, type Flaw } from './stage-flaws.ts';
import { readShapes } from './stage-shapes.ts';
import { readTexts } from './stage-texts.ts';

const NOW = '2026-11-23T07:45:00.000Z';
const SIZES = [
  { width: 1024, height: 768, most: 0.2 },
  { width: 1366, height: 768, most: 0.18 },
  { width: 1440, height: 900, most: 0.18 },
  { width: 1920, height: 1080, most: 0.18 },
] as const;
/** A word about a mirrored screen stands above the people. */
const MOST_MIRRORED = 0.22;
/** Before the meeting the narrowest bar has a line more, with the window to share. */
const MOST_LOBBY = 0.22;
const TEAMS: readonly SoloTeam[] = [
  { locale: 'sv', sellers: 15 },
  { locale: 'en', sellers: 6 },
];
/** The beginning of what is kept, such as `1440 × 900 sv 6`. */
const picturesIn = process.env['SOLO_PICTURES'];
const LONG = 400_000; // ms, with pictures

test('every step and state, in four sizes, for six and for fifteen', { timeout: LONG }, async ({ lab }) => {
  const meeting = begun('sv').document();
  const file = await lab.file('Norr.json', JSON.stringify(meeting));
  const running = await lab.start({ now: NOW, locale: 'sv', file });
  const { console: page } = running;
  await page.getByRole('region', { name: textFor('sv')('console.entry') }).waitFor();
  const view = await viewOf(running, meetingOf(meeting).id);

  const found: string[] = [];
  for (const team of TEAMS) {
    for (const state of soloStates(team)) {
      await view.show(state);
      for (const { width, height, most } of SIZES) {
        await view.resize(width, height);
        const place = `${width} × ${height} ${team.locale} ${team.sellers} ${state.name}`;
        const { bar, stage } = await view.measure(team.locale);
        const { share, flaws } = bar;
        const isNarrowLobby = width === SIZES[0].width && state.name.startsWith('lobby');
        const limit = state.mirrored ? MOST_MIRRORED : isNarrowLobby ? MOST_LOBBY : most;
        if (share > limit) found.push(`${place}: ${(share * 100).toFixed(1)} % of the height`);
        found.push(...flaws.map((flaw) => `${place}: ${flaw}`));
        found.push(...stage.map(({ kind, what, detail }) => `${place}: stage, ${kind} “${what}” ${detail}`));
        await keep(page, place);
      }
    }
  }
  expect(found).toEqual([]);
});

async function keep(page: Page, place: string): Promise<void> {
  if (picturesIn === undefined || !place.startsWith(picturesIn)) return;
  await settled(page);
  const name = place.replace(/[ ,×]+/gu, '-');
  await page.screenshot({ path: join(process.cwd(), 'out', 'solo', `${name}.png`), animations: 'disabled' });
}

interface View {
  resize(width: number, height: number): Promise<void>;
  show(state: SoloState): Promise<void>;
  measure(locale: Locale): Promise<{ readonly bar: BarSeen; readonly stage: readonly Flaw[] }>;
}

/** The console's window, told of documents as main tells of them. */
async function viewOf({ app, console: page }: Running, meetingId: string): Promise<View> {
  const session = await page.context().newCDPSession(page);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const window = await app.browserWindow(page);
  const { snapshot, displays } = await atFirst(page);
  return {
    async resize(width, height) {
      await session.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      await page.waitForFunction((size) => innerWidth === size.width && innerHeight === size.height, { width, height });
    },
    async measure(locale) {
      // A chart is drawn anew when its room has been measured.
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[class*="_plot_"]')].every((plot) => {
          const drawing = plot.querySelector('.recharts-surface');
          return drawing?.clientWidth === plot.clientWidth && drawing.clientHeight === plot.clientHeight;
        }),
      );
      const bar = await page.evaluate(measureBar);
      const [texts, shapes] = await Promise.all([page.evaluate(readTexts), page.evaluate(readShapes)]);
      return { bar, stage: flawsOf({ ...texts, ...shapes }, locale) };
    },
    async show({ document, typed, enter, mirrored = false }) {
      // One meeting for the window, whatever is played in it.
      const text = JSON.stringify(document).replaceAll(meetingOf(document).id, meetingId);
      const told = { ...snapshot, document: JSON.parse(text) as Snapshot['document'] };
      await window.evaluate(
        ({ webContents }, notices) => {
          for (const [channel, notice] of notices) webContents.send(channel, notice);
        },
        [
          ['app:displays', { ...displays, mirrored }],
          ['document:replaced', told],
        ] as const,
      );
      await drawn(page);
      if (typed === undefined) return;
      await page.locator('#goal-field').fill(typed);
      if (enter) await page.keyboard.press('Enter');
      await drawn(page);
    },
  };
}

async function atFirst(page: Page): Promise<{ readonly snapshot: Snapshot; readonly displays: Displays }> {
  return page.evaluate(async () => {
    const { saljmotet } = globalThis as unknown as {
      saljmotet: { request(channel: string): Promise<unknown> };
    };
    const snapshot = (await saljmotet.request('document:snapshot')) as Snapshot;
    const { displays } = (await saljmotet.request('app:start')) as { readonly displays: Displays };
    return { snapshot, displays };
  });
}

/** What main has sent before this answer has come before it; then two frames. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { saljmotet } = globalThis as unknown as { saljmotet: { request(channel: string): Promise<unknown> } };
    await saljmotet.request('app:start');
    await document.fonts.ready;
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}
