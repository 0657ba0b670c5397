/** The rehearsal with a report of the user's: a new team, its sellers read in from the file, and what they say at the meeting. */
import type { Page } from 'playwright-core';
import type { DemoScript, DemoStop } from '../../shared/demo/script.ts';
import { instantAt } from '../../shared/demo/times.ts';
import type { Amount, Instant, Locale, Seller } from '../../shared/document.ts';
import type { ImportQuestion } from '../../shared/import/types.ts';
import type { Bridge, Snapshot } from '../../shared/ipc.ts';
import type { Text } from '../../shared/messages/index.ts';
import { sellerMonth } from '../../shared/month.ts';
import { addWeeks, mondayOf, weekOf } from '../../shared/periods.ts';
import { calendarOf, type Vantage } from '../../shared/vantage.ts';
import { answer, says, settled, type Running } from './driver.ts';
import { TIME_ZONE } from './stand.ts';

/** The file cannot be used; the message is what the app says about it. */
export class Unusable extends Error {}

interface Reading {
  readonly running: Running;
  readonly text: Text;
  readonly locale: Locale;
  readonly report: string;
  /** Of the new team. */
  readonly name: string;
  /** Where its file is to be. */
  readonly path: string;
  shown(view: string): Promise<void>;
}

const MOST_SELLERS = 8;

/** From the welcome: makes a team and reads the report in. @throws Unusable */
export async function importReport(reading: Reading): Promise<Snapshot> {
  const { running, text, report, shown } = reading;
  const { console: page } = running;
  await makeTeam(reading);
  await page.getByRole('button', { name: text('nav.prepare'), exact: true }).click();
  await page.getByRole('button', { name: text('prepare.import'), exact: true }).click();
  await answer(running, { open: [report] });
  await page.getByRole('button', { name: text('readIn.choose'), exact: true }).click();
  await page.locator('form, [role=alert]').first().waitFor();
  await refuse(page, text);
  await shown('import-chosen');
  await answerQuestions(reading);
  await shown('import-answered');
  await page.getByRole('button', { name: commitName(text) }).click();
  await page.locator('form').waitFor({ state: 'detached' });
  await shown('import-done');
  return snapshotOf(page);
}

async function makeTeam({ running, text, name, path, shown }: Reading): Promise<void> {
  const { console: page } = running;
  await page.getByRole('heading', { level: 1 }).waitFor();
  await shown('welcome');
  await page.keyboard.press('2');
  await page.getByLabel(text('newTeam.teamName')).fill(name);
  await shown('new-team');
  await answer(running, { save: [path] });
  await page.getByRole('button', { name: text('newTeam.create') }).click();
  await says(page, text('home.noSellers'));
}

/** What the app says is wrong with the file. */
async function refuse(page: Page, text: Text): Promise<void> {
  const failed = page.getByRole('alert').filter({ hasText: text('readIn.failed') });
  if ((await failed.count()) > 0) throw new Unusable(await failed.innerText());
}

const QUESTIONS: readonly ImportQuestion[] = [
  'seller',
  'date',
  'amount',
  'statusValues',
  'dateOrder',
  'decimalMark',
  'people',
];

/** One after the other, in the order in which the app asks them. @throws Unusable for one that only a person can answer */
async function answerQuestions(reading: Reading): Promise<void> {
  const { running, text } = reading;
  const { console: page } = running;
  const asked = new Set<string>();
  for (;;) {
    const waits = await waitsFor(page, text);
    if (waits === null) return;
    const question = QUESTIONS.find((one) => waits === text(`readIn.first.${one}`));
    // A question that comes again was not answered by the answer.
    if (question === undefined || asked.has(question)) throw new Unusable(await sayWhy(page, waits));
    asked.add(question);
    await answerOne(question, reading, waits);
  }
}

async function answerOne(question: ImportQuestion, { running, text, locale }: Reading, waits: string): Promise<void> {
  const { console: page } = running;
  const choose = (name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).check();
  switch (question) {
    case 'statusValues':
      return tickWon(page);
    case 'dateOrder':
      return choose(text(locale === 'sv' ? 'readIn.order.dmy' : 'readIn.order.mdy'));
    case 'decimalMark':
      return choose(text(locale === 'sv' ? 'readIn.mark.comma' : 'readIn.mark.point'));
    case 'people':
      return takeFirst(page, text);
    default:
      throw new Unusable(await sayWhy(page, waits));
  }
}

/** Words of many systems for a deal that is won; else the status that most deals have. */
const LIKE_WON = /\bwon\b|vunn|såld|sålt|sold|stängd|closed|order|faktur|invoiced|paid|betal|klar\b|done/iu;
const LIKE_LOST = /lost|förlor|open|öppen|pågå|abandon|avbr/iu;

async function tickWon(page: Page): Promise<void> {
  const boxes = page.locator('label').filter({ has: page.getByRole('checkbox') });
  const names = await boxes.locator('span:first-of-type').allInnerTexts();
  const place = names.findIndex((name) => LIKE_WON.test(name) && !LIKE_LOST.test(name));
  await boxes.nth(Math.max(0, place)).click();
}

async function takeFirst(page: Page, text: Text): Promise<void> {
  const people = page.locator('section').filter({ has: page.getByRole('heading', { name: text('readIn.people') }) });
  const boxes = people.getByRole('checkbox');
  const count = await boxes.count();
  for (let place = 0; place < Math.min(count, MOST_SELLERS); place += 1) await boxes.nth(place).check();
  const left = count - MOST_SELLERS;
  if (left > 0)
    await people.getByRole('button', { name: text('readIn.leaveOut', { count: left }), exact: true }).click();
}

/** Waits for the preview. @returns why it cannot be read in yet; null: it can */
async function waitsFor(page: Page, text: Text): Promise<string | null> {
  await page.locator('[aria-busy=false]').waitFor();
  await settled(page);
  await refuse(page, text);
  const button = page.getByRole('button', { name: commitName(text) });
  const reason = await button.getAttribute('aria-describedby');
  return reason === null ? null : page.locator(`[id="${reason}"]`).innerText();
}

/** "Read in 212 cells", whatever the number. */
function commitName(text: Text): RegExp {
  const [before = '', after = ''] = text('readIn.commit', { cells: 2 }).split('2');
  const [, one = ''] = text('readIn.commit', { cells: 1 }).split('1');
  return new RegExp(`^${before}[\\d\\s,]+(${after}|${one})`, 'u');
}

/** The app's question or reason, and the rows that it could not read. */
async function sayWhy(page: Page, waits: string): Promise<string> {
  const notices = await page.locator('form [role=note], form [role=status]').allInnerTexts();
  const problems = await page.locator('[aria-labelledby="import-problems"]').allInnerTexts();
  return [waits, ...notices, ...problems].filter((words) => words.trim() !== '').join('\n');
}

function snapshotOf(page: Page): Promise<Snapshot> {
  return page.evaluate(async () => {
    const snapshot = await (window as unknown as { readonly saljmotet: Bridge }).saljmotet.request('document:snapshot');
    if (snapshot === null) throw new Error('No team is open');
    return snapshot;
  });
}

/** Eight minutes to nine on the Monday after the newest week that has a figure. */
export function morningAfter({ document }: Snapshot): Instant {
  const newest = document.results.reduce((last, { week }) => (week > last ? week : last), '');
  return instantAt(mondayOf(addWeeks(newest, 1)), '08:52', TIME_ZONE);
}

/** A meeting in which everybody is here and says a goal near the latest results. */
export function ownScript({ document, holidays }: Snapshot, now: Instant, locale: Locale): DemoScript {
  const calendar = calendarOf(document.settings, holidays);
  const today = now.slice(0, 10);
  const vantage: Vantage = { document, calendar, targetWeek: weekOf(today), today, finishedWeek: null };
  const words = WORDS[locale];
  const stops = document.sellers.map((seller, index) => stopOf(seller, index, vantage, words));
  const [first, second = first] = stops;
  return {
    now,
    away: '',
    people: stops.map(({ name }) => ({ name, presence: 'here', note: '', done: null })),
    guests: [],
    wins: first === undefined ? [] : [{ name: first.name, text: words.win }],
    teamNote: words.teamNote,
    stops,
    obstacles: [{ text: words.obstacle, decision: words.decision, owner: second?.name ?? null, inDays: 3 }],
    training: words.training,
    energy: stops.map((_, index) => String(7 + (index % 3))),
    meetingNote: '',
  };
}

function stopOf({ id, name }: Seller, index: number, vantage: Vantage, words: OwnWords): DemoStop {
  const { soFar, bestOf13, latestResult, weeksLeft } = sellerMonth(vantage, id);
  const latest =
    latestResult.known && latestResult.value > 0 ? latestResult.value : bestOf13.known ? bestOf13.value : 0;
  const week = rounded(Math.max(latest, LEAST));
  return {
    name,
    monthGoal: typed(rounded(soFar.value + week * Math.max(1, weeksLeft.length))),
    weekGoal: typed(week),
    belief: String(6 + (index % 4)),
    potential: words.potential,
    action: words.action,
  };
}

const LEAST: Amount = 100_000; // minor units

/** Upwards, to two digits: as people say it. */
function rounded(amount: Amount): Amount {
  const step = 10 ** Math.max(2, String(Math.round(amount)).length - 2);
  return Math.ceil(amount / step) * step;
}

function typed(amount: Amount): string {
  return String(Math.round(amount / 100));
}

type OwnWords = Readonly<Record<'win' | 'teamNote' | 'obstacle' | 'decision' | 'potential' | 'action', string>> &
  Pick<DemoScript, 'training'>;

const WORDS: Readonly<Record<Locale, OwnWords>> = {
  sv: {
    win: 'En kund ringde själv',
    teamNote: 'Ett första möte, med siffrorna ur filen.',
    obstacle: 'Offerterna tar för lång tid',
    decision: 'En mall på en sida',
    training: { topic: 'Det första samtalet', lesson: 'Boka nästa steg innan samtalet är slut.' },
    potential: 'Offerterna som är ute',
    action: 'Ringer alla öppna offerter',
  },
  en: {
    win: 'A customer called us',
    teamNote: 'A first meeting, with the figures from the file.',
    obstacle: 'Quotes take too long',
    decision: 'A template of one page',
    training: { topic: 'The first call', lesson: 'Book the next step before the call is over.' },
    potential: 'The quotes that are out',
    action: 'Call every open quote',
  },
};
