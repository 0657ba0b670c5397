/**
 * What a write costs the main thread with fifty sellers and five years (issue: 5 ms p95), through the host to a real file; and
 * in the same run what it costs to write as many bytes that never change, by the same calls, which nothing can go below.
 * The time in which the thread was at work, not waiting for the disk, by the clock and, on Linux, by its processor, which other
 * programs on the same cores do not lengthen. The document's clock goes on by a second a change, so that one write is followed
 * by the hourly backup. Prints, and judges nothing.
 */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { createDocumentHost } from '../../electron/document-host.ts';
import { writeDurably } from '../../electron/storage/durable-write.ts';
import { createSerializer } from '../../electron/storage/serialize.ts';
import { createTeamFiles } from '../../electron/storage/team-file.ts';
import type { Command } from '../../shared/commands.ts';
import type { SalesDocument } from '../../shared/document.ts';
import { largeTeam } from './large-team.ts';

const WRITES = 300;
const MORNING = Date.parse('2026-09-14T06:55:00.000Z');
const MEGABYTE = 2 ** 20;
const WEEK = '2026-W38';

interface Work {
  readonly clock: number;
  readonly processor: number;
}

/** ms: of the whole change, of the file's part in it, and how late the loop was. */
interface Cost {
  readonly whole: Work[];
  readonly file: Work[];
  readonly late: ReturnType<typeof monitorEventLoopDelay>;
}

/** @returns lines to print */
export async function writeCost(): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'saljmote-cost-'));
  try {
    const team = largeTeam();
    const pieces = createSerializer()(team);
    const megabytes = (pieces.reduce((sum, { length }) => sum + length, 0) / MEGABYTE).toFixed(1);
    const app = await costOfChanges(join(folder, 'North.json'), team);
    const bare = await costOfSameBytes(join(folder, 'same'), pieces);
    return [
      `main thread at work per write, ${megabytes} MB, ${WRITES} changes (target 5 ms p95): ${spread(app.file)}`,
      `  with reading the command, the rules and telling: ${spread(app.whole)}; the same bytes again and again: ${spread(bare.file)}`,
      `  event loop late (monitorEventLoopDelay, resolution 1 ms): ${lateness(app)}; the same bytes: ${lateness(bare)}`,
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function costOfChanges(path: string, team: SalesDocument): Promise<Cost> {
  let made = 0;
  const now = (): string => new Date(MORNING + made * 1000).toISOString();
  const created = await createTeamFiles({ now }).create(path, team);
  if (created.kind === 'failed') throw new Error(created.told.code);
  const { file } = created;
  const cost = newCost();
  const host = createDocumentHost(
    {
      now,
      newId: () => `10000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`,
      write: (document) => timed(cost.file, () => file.write(document)),
      explain: (error) => file.explain(error),
      pause: () => Promise.reject(new Error('A write failed')),
      holidaysFor: () => Promise.resolve({}),
    },
    { changed: () => undefined, replaced: () => undefined, status: () => undefined },
    { document: team, holidays: {}, mode: 'rw', holder: null },
  );
  const send = async (command: Command): Promise<void> => {
    const answer = await host.send(command);
    if (!answer.ok) throw new Error(`${command.type}: ${answer.told.code}`);
  };
  await send({ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK });
  cost.file.length = 0;
  cost.late.enable();
  for (let change = 0; change < WRITES; change += 1) {
    const command = changeNumber(change, team);
    await timed(cost.whole, () => send(command));
  }
  cost.late.disable();
  host.stop();
  await file.close();
  return cost;
}

/** What most changes of a meeting and before it are: a move, a goal, a result. */
function changeNumber(change: number, { sellers }: SalesDocument): Command {
  const seller = sellers[Math.floor(change / 3) % sellers.length];
  if (seller === undefined) throw new Error('No sellers');
  const kind = change % 3;
  if (kind === 0) return { type: 'meeting.go', step: 'round', stop: seller.id, page: 0, gateOpen: false };
  const amount = 10_000_000 + change;
  if (kind === 1) return { type: 'goal.state', sellerId: seller.id, period: WEEK, amount, by: 'seller', reason: null };
  return { type: 'result.set', sellerId: seller.id, week: '2026-W37', amount };
}

async function costOfSameBytes(path: string, pieces: readonly Uint8Array[]): Promise<Cost> {
  const cost = newCost();
  const same = [Buffer.concat(pieces)];
  await writeDurably(path, same);
  cost.late.enable();
  for (let write = 0; write < WRITES; write += 1) await timed(cost.file, () => writeDurably(path, same));
  cost.late.disable();
  return cost;
}

function newCost(): Cost {
  return { whole: [], file: [], late: monitorEventLoopDelay({ resolution: 1 }) };
}

/** Notes how long the thread was at work until it was done. */
async function timed(into: Work[], act: () => Promise<void>): Promise<void> {
  const before = performance.eventLoopUtilization();
  const processor = processorTime();
  await act();
  into.push({
    clock: performance.eventLoopUtilization(before).active,
    processor: processorTime() - processor,
  });
}

/** ms that the first thread of this process has run; NaN where the system does not say. */
function processorTime(): number {
  if (process.platform !== 'linux') return Number.NaN;
  return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ')[0]) / 1e6;
}

function spread(works: readonly Work[]): string {
  const [clock, processor] = [works.map((work) => work.clock), works.map((work) => work.processor)];
  const longest = `longest ${at(clock, 1)}`;
  return `median ${at(clock, 0.5)}, p95 ${at(clock, 0.95)}, ${longest} ms (processor ${at(processor, 0.5)}, ${at(processor, 0.95)})`;
}

/** @param share 0.5: the median; 1: the longest */
function at(times: readonly number[], share: number): string {
  const sorted = [...times].sort((a, b) => a - b);
  return (sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN).toFixed(1);
}

function lateness({ late }: Cost): string {
  const [median, p95, longest] = [late.percentile(50), late.percentile(95), late.max].map((time) =>
    (time / 1e6).toFixed(1),
  );
  return `median ${median}, p95 ${p95}, longest ${longest} ms`;
}
