import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../shared/commands.ts';
import type { Goal, HeldMeeting, SalesDocument } from '../../shared/document.ts';
import { reduce } from '../../shared/reduce.ts';
import { parseDocument } from '../../shared/schema.ts';
import { calendarOf, type DayTable } from '../../shared/vantage.ts';
import { anyCommand } from '../shared/any-command.ts';
import { heldMeeting, idOf, teamOf, importMapping } from '../shared/builders.ts';
import { newestMeeting, play } from '../shared/play.ts';
import { createBench, isKept, rest, type Bench } from './host-bench.ts';

const WEEK = '2026-W48';
const ASA = idOf('Åsa');
const BO = idOf('Bo');
const TEAM = teamOf({ sellers: ['Åsa', 'Bo'] });
const STARTED = play(TEAM, -10, [{ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK }]);

const budget = (amount: number): Command => ({ type: 'budget.set', sellerId: ASA, month: '2026-11', amount });
const state = (sellerId: string, amount: number): Command => {
  return { type: 'goal.state', sellerId, period: WEEK, amount, by: 'seller', reason: null };
};
const go = (step: HeldMeeting['position']['step'], stop: string | null = null): Command => {
  return { type: 'meeting.go', step, stop, page: 0, gateOpen: false };
};
const amountIn = (document: SalesDocument | undefined) => document?.budgets[0]?.amount ?? null;

describe('a change', () => {
  test('is acknowledged, told and shown when it is on disk, and not before', async () => {
    const bench = createBench(TEAM);
    const answer = bench.send(budget(1));
    expect(await isKept(answer)).toBe(false);
    expect([bench.told, amountIn(bench.host.state().document), bench.host.state().number]).toEqual([[], null, 0]);
    expect(bench.writes.map(({ about }) => amountIn(about))).toEqual([1]);
    await bench.writes[0]?.go();
    expect(await answer).toEqual({ ok: true, value: { number: 1, ids: [expect.any(String)] } });
    expect([bench.told, amountIn(bench.host.state().document), bench.host.state().number]).toEqual([[1], 1, 1]);
    expect(bench.host.state().acked).toBe(bench.writes[0]?.about);
    expect(bench.host.state().status).toMatchObject({
      unsaved: false,
      reason: null,
      savedAt: '2026-11-23T08:00:00.000Z',
    });
  });

  test('is told before it is acknowledged', async () => {
    const bench = createBench(TEAM);
    const toldAtAnswer = bench.send(budget(1)).then(() => [...bench.told]);
    await bench.flush();
    expect(await toldAtAnswer).toEqual([1]);
  });

  test('is numbered one more than the one before, in the order they were sent', async () => {
    const bench = createBench(TEAM);
    const answers = [1, 2, 3, 4].map((amount) => bench.send(budget(amount)));
    await bench.flush();
    expect((await Promise.all(answers)).map((answer) => answer.ok && answer.value.number)).toEqual([1, 2, 3, 4]);
    expect(bench.notices.map(({ number, change }) => [number, change.command])).toEqual(
      [1, 2, 3, 4].map((amount) => [amount, budget(amount)]),
    );
  });

  test('answers with the ids of what it made', async () => {
    const bench = createBench(TEAM);
    const answer = bench.send({ type: 'seller.add', name: 'Cia', joined: null });
    await bench.flush();
    expect(await answer).toMatchObject({ value: { ids: [bench.host.state().document.sellers[2]?.id] } });
  });

  test('that changes nothing is no change', async () => {
    const closed = heldMeeting('m', '2026-W47', {
      closedAt: '2026-11-16T09:00:00.000Z',
      status: 'locked',
      order: [ASA],
    });
    const bench = createBench({ ...TEAM, meetings: [closed] });
    expect(await bench.send({ type: 'meeting.lock', meetingId: closed.id })).toEqual({
      ok: true,
      value: { number: 0, ids: [] },
    });
    expect(bench.writes).toEqual([]);
  });
});

describe('what is refused changes nothing and is not written', () => {
  test.each<readonly [string, unknown, string]>([
    ['a month that is none', { ...budget(1), month: '2026-13' }, 'month'],
    ['half an öre', { ...budget(1), amount: 0.5 }, 'amount'],
    ['an amount that cannot be exact', { ...budget(1), amount: 2 ** 53 }, 'amount'],
    ['a goal below 0', { ...state(ASA, 1), amount: -1 }, 'amount'],
    ['a week that is none', { ...state(ASA, 1), period: '2027-W53' }, 'period'],
    [
      'a belief of 11',
      { type: 'goal.terms', goalId: ASA, belief: 11, potential: '', action: '', reason: '' },
      'belief',
    ],
    ['a text without end', { type: 'meeting.teamNote', text: 'x'.repeat(2_001) }, 'text'],
    ['an id that is none', { type: 'seller.remove', sellerId: 'Åsa' }, 'sellerId'],
    ['a setting that is none', { type: 'settings.change', patch: { usualTime: '24:00' } }, 'patch.usualTime'],
    ['a key that is unknown', { ...budget(1), more: 1 }, 'more'],
    ['a setting that is unknown', { type: 'settings.change', patch: { colour: 'red' } }, 'patch.colour'],
    ['a command that is unknown', { type: 'file.delete' }, 'type'],
    ['no command', null, ''],
    ['a text', 'budget.set', ''],
  ])('%s, with its place', async (_, payload, place) => {
    const bench = createBench(TEAM);
    expect(await bench.host.send(payload)).toEqual({
      ok: false,
      told: { code: 'error.command.invalid', params: { place } },
    });
    expect([bench.writes, bench.told, bench.host.state().number]).toEqual([[], [], 0]);
    expect(bench.host.state().document).toBe(TEAM);
  });

  test('what the rules forbid, with why', async () => {
    const bench = createBench(TEAM);
    expect(await bench.send({ type: 'meeting.close' })).toEqual({
      ok: false,
      told: { code: 'error.meeting.noneOpen' },
    });
    expect(bench.writes).toEqual([]);
  });

  test('anything while the file is open for reading only', async () => {
    const holder = { user: 'Maja', machine: 'kontoret', since: '2026-11-23T07:00:00.000Z' };
    const bench = createBench(TEAM, { mode: 'ro', holder });
    const refused = { ok: false, told: { code: 'error.command.readOnly' } };
    expect([await bench.send(budget(1)), await bench.host.undo()]).toEqual([refused, refused]);
    expect(bench.writes).toEqual([]);
    expect(bench.host.state().status).toMatchObject({ mode: 'ro', holder });
  });

  test('an import of figures that were looked at before the last change', async () => {
    const bench = createBench(TEAM);
    await bench.stored(budget(1));
    const mapping = importMapping();
    const commit = (basedOn: number) => ({
      type: 'import.commit',
      source: 'pasted',
      basedOn,
      newSellers: ['Cia', 'Dan'],
      aliases: [],
      figures: [],
      mapping,
    });
    expect(await bench.host.send(commit(0))).toEqual({ ok: false, told: { code: 'error.import.changedSince' } });
    const waiting = bench.send(budget(2));
    expect(await bench.host.send(commit(1))).toEqual({ ok: false, told: { code: 'error.import.changedSince' } });
    await bench.flush();
    await waiting;
    const answer = bench.host.send(commit(2));
    await bench.flush();
    expect(await answer).toMatchObject({ ok: true, value: { number: 3 } });
    expect(new Set(bench.host.state().document.sellers.map(({ id }) => id)).size).toBe(4);
  });
});

describe('a move to another place', () => {
  const stepIn = ({ host }: Bench) =>
    host.state().document.meetings.map((one) => 'position' in one && one.position.step);

  test('is told and shown at once, and acknowledged when it is on disk', async () => {
    const bench = createBench(STARTED);
    const answer = bench.send(go('wins'));
    await rest();
    expect([bench.told, stepIn(bench), await isKept(answer)]).toEqual([[1], ['wins'], false]);
    expect(bench.host.state().status).toMatchObject({ unsaved: false, savedAt: null });
    await bench.writes[0]?.go();
    expect([bench.told, (await answer).ok]).toEqual([[1], true]);
    expect(bench.host.state().acked).toBe(bench.writes[0]?.about);
  });

  test('waits for what was said before it, and no longer', async () => {
    const bench = createBench(STARTED);
    void bench.send(budget(1));
    void bench.send(go('wins'));
    await rest();
    expect([bench.told, stepIn(bench)]).toEqual([[], ['lobby']]);
    await bench.writes[0]?.go();
    expect([bench.told, stepIn(bench)]).toEqual([[1, 2], ['wins']]);
  });

  test('what is said after it waits for the disk', async () => {
    const bench = createBench(STARTED);
    void bench.send(go('wins'));
    void bench.send(budget(1));
    void bench.send(go('promises'));
    await rest();
    expect([bench.told, amountIn(bench.host.state().document)]).toEqual([[1], null]);
    await bench.flush();
    expect([bench.told, amountIn(bench.host.state().document)]).toEqual([[1, 2, 3], 1]);
  });

  test('alone makes nothing unsaved; when the disk fails it is said', async () => {
    const bench = createBench(STARTED);
    void bench.send(go('wins'));
    await bench.writes[0]?.fail();
    expect(bench.host.state().status.unsaved).toBe(true);
    await bench.pauses[0]?.go();
    void bench.send(go('promises'));
    await bench.writes[1]?.go();
    expect([bench.told, bench.host.state().status.unsaved]).toEqual([[1, 2], false]);
  });
});

describe('one write at a time', () => {
  test('what comes while one is under way goes together into the next', async () => {
    const bench = createBench(TEAM);
    const answers = [1, 2, 3, 4].map((amount) => bench.send(budget(amount)));
    await rest();
    expect(bench.writes.map(({ about }) => amountIn(about))).toEqual([1]);
    await bench.writes[0]?.go();
    expect(bench.writes.map(({ about }) => amountIn(about))).toEqual([1, 4]);
    expect([bench.told, await isKept(answers[0] ?? rest()), await isKept(answers[1] ?? rest())]).toEqual([
      [1],
      true,
      false,
    ]);
    await bench.writes[1]?.go();
    expect(bench.told).toEqual([1, 2, 3, 4]);
    expect(await Promise.all(answers)).toHaveLength(4);
    expect(bench.writes).toHaveLength(2);
  });

  test('no change waits behind more than one write, however they come', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 30 }), async (steps) => {
        const bench = createBench(TEAM);
        let done = 0;
        const sent: { readonly after: number; readonly kept: Promise<number> }[] = [];
        for (const [amount, isSend] of steps.entries()) {
          if (isSend) sent.push({ after: done, kept: bench.send(budget(amount)).then(() => done) });
          else if (done < bench.writes.length) {
            done += 1;
            await bench.writes[done - 1]?.go();
          }
          await rest();
        }
        for (; done < bench.writes.length;) {
          done += 1;
          await bench.writes[done - 1]?.go();
        }
        for (const { after, kept } of sent) expect((await kept) - after).toBeLessThanOrEqual(2);
        expect(bench.told).toEqual(sent.map((_, index) => index + 1));
      }),
      { numRuns: 60 },
    );
  });
});

describe('a write that fails', () => {
  async function failed(): Promise<{ readonly bench: Bench; readonly answer: ReturnType<Bench['send']> }> {
    const bench = createBench(TEAM);
    const answer = bench.send(budget(1));
    await bench.writes[0]?.fail();
    return { bench, answer };
  }

  test('says so and why; the change is told and shown, but not acknowledged', async () => {
    const { bench, answer } = await failed();
    expect(bench.host.state().status).toMatchObject({
      unsaved: true,
      reason: { code: expect.any(String) },
      savedAt: null,
    });
    expect(bench.statuses.at(-1)).toEqual(bench.host.state().status);
    expect(bench.told).toEqual([1]);
    expect([amountIn(bench.host.state().document), amountIn(bench.host.state().acked)]).toEqual([1, null]);
    expect(await isKept(answer)).toBe(false);
  });

  test('what comes meanwhile is told at once, so that the meeting goes on', async () => {
    const { bench } = await failed();
    void bench.send(budget(2));
    await rest();
    expect([bench.told, amountIn(bench.host.state().document), bench.writes.length]).toEqual([[1, 2], 2, 1]);
  });

  test('what came while it was failing is told with it, in its order', async () => {
    const bench = createBench(TEAM);
    void bench.send(budget(1));
    void bench.send(budget(2));
    await bench.writes[0]?.fail();
    void bench.send(budget(3));
    await rest();
    expect([bench.told, bench.host.state().number, amountIn(bench.host.state().document)]).toEqual([[1, 2, 3], 3, 3]);
  });

  test('is tried again with all that has come since, and then acknowledged, each told once', async () => {
    const { bench, answer } = await failed();
    const later = bench.send(budget(2));
    await bench.pauses[0]?.go();
    expect(amountIn(bench.writes[1]?.about)).toBe(2);
    await bench.writes[1]?.go();
    expect((await Promise.all([answer, later])).map(({ ok }) => ok)).toEqual([true, true]);
    expect(bench.told).toEqual([1, 2]);
    expect(bench.host.state().status).toMatchObject({
      unsaved: false,
      reason: null,
      savedAt: '2026-11-23T08:00:00.000Z',
    });
  });

  test('it is not said to be saved while something that was told is not', async () => {
    const { bench } = await failed();
    await bench.pauses[0]?.go();
    void bench.send(budget(2));
    await bench.writes[1]?.go();
    expect([bench.told, bench.host.state().status.unsaved, amountIn(bench.host.state().acked)]).toEqual([
      [1, 2],
      true,
      1,
    ]);
    await bench.writes[2]?.go();
    expect(bench.host.state().status).toMatchObject({ unsaved: false, reason: null });
  });

  test('waits longer each time, at most half a minute, and anew after a success', async () => {
    const { bench } = await failed();
    for (let tries = 0; tries < 6; tries += 1) {
      await bench.pauses[tries]?.go();
      await bench.writes[tries + 1]?.fail();
    }
    expect(bench.pauses.map(({ about }) => about)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    await bench.pauses[6]?.go();
    void bench.send(budget(2));
    await bench.writes[7]?.go();
    await bench.writes[8]?.fail();
    expect(bench.pauses.at(-1)?.about).toBe(1_000);
  });
});

describe('settling', () => {
  test('nothing is waiting: at once', async () => {
    expect(await isKept(createBench(TEAM).host.settle())).toBe(true);
  });

  test('waits for all that is to be written', async () => {
    const bench = createBench(TEAM);
    void bench.send(budget(1));
    void bench.send(budget(2));
    const settled = bench.host.settle();
    await bench.writes[0]?.go();
    expect(await isKept(settled)).toBe(false);
    await bench.writes[1]?.go();
    expect(await isKept(settled)).toBe(true);
  });

  test('ends when the try has failed, and does not wait for the next', async () => {
    const bench = createBench(TEAM);
    void bench.send(budget(1));
    const settled = bench.host.settle();
    await bench.writes[0]?.fail();
    expect([await isKept(settled), await isKept(bench.host.settle())]).toEqual([true, true]);
  });

  test('what is sent right after it is written, too', async () => {
    const bench = createBench(TEAM);
    void bench.send(budget(1));
    const after = bench.host.settle().then(() => bench.send(budget(2)));
    await bench.flush();
    expect(await isKept(after)).toBe(true);
    expect(amountIn(bench.host.state().acked)).toBe(2);
  });
});

describe('the stamps', () => {
  const stamps = (bench: Bench) => bench.notices.map(({ change }) => change.at);

  test('rise strictly while the clock stands still or goes back', async () => {
    const bench = createBench(TEAM);
    for (const now of [
      '2026-11-23T08:00:00.000Z',
      '2026-11-23T08:00:00.000Z',
      '2026-11-23T07:00:00.000Z',
      '2026-11-23T09:00:00.000Z',
    ]) {
      bench.setNow(now);
      await bench.stored(budget(1));
    }
    expect(stamps(bench)).toEqual([
      '2026-11-23T08:00:00.000Z',
      '2026-11-23T08:00:00.001Z',
      '2026-11-23T08:00:00.002Z',
      '2026-11-23T09:00:00.000Z',
    ]);
  });

  test.each<readonly [string, SalesDocument]>([
    [
      'a goal',
      teamOf({ sellers: ['Åsa'], goals: [{ seller: 'Åsa', period: WEEK, amount: 1, at: '2026-11-23T10:00:00.000Z' }] }),
    ],
    [
      'a close',
      {
        ...TEAM,
        meetings: [
          heldMeeting('m', WEEK, { startedAt: '2026-11-23T09:00:00.000Z', closedAt: '2026-11-23T10:00:00.000Z' }),
        ],
      },
    ],
    [
      'a visit',
      {
        ...TEAM,
        meetings: [
          heldMeeting('m', WEEK, {
            startedAt: '2026-11-23T09:00:00.000Z',
            visits: [{ step: 'wins', stop: null, from: '2026-11-23T10:00:00.000Z', to: null }],
          }),
        ],
      },
    ],
  ])('come after %s in the file, when the clock has gone back since', async (_, document) => {
    const bench = createBench(document);
    await bench.stored(state(ASA, 5));
    expect(stamps(bench)).toEqual(['2026-11-23T10:00:00.001Z']);
  });

  test('never alike for two goals of one seller and period', async () => {
    const bench = createBench(TEAM);
    const answers = [1, 2, 3].map((amount) => bench.send(state(ASA, amount)));
    await bench.flush();
    await Promise.all(answers);
    expect(new Set(bench.host.state().document.goals.map(({ statedAt }: Goal) => statedAt)).size).toBe(3);
  });
});

describe('undo', () => {
  const meetingOf = (bench: Bench) => newestMeeting(bench.host.state().document);

  async function undone(bench: Bench): Promise<unknown> {
    const answer = bench.host.undo();
    await bench.flush();
    return answer;
  }

  test('takes the newest change back, is written before it is answered, and is told as a whole', async () => {
    const bench = createBench(STARTED);
    await bench.stored(go('round', ASA));
    await bench.stored(state(ASA, 1));
    await bench.stored(state(ASA, 2));
    expect(bench.host.state().undo).toEqual({ command: 'goal.state' });
    const answer = bench.host.undo();
    expect(await isKept(answer)).toBe(false);
    expect(bench.host.state().document.goals).toHaveLength(2);
    await bench.flush();
    expect(await answer).toEqual({ ok: true, value: null });
    expect(bench.host.state().document.goals.map(({ amount }) => amount)).toEqual([1]);
    expect([bench.told, bench.host.state().number]).toEqual([[1, 2, 3, 'replaced'], 4]);
    expect(bench.host.state().acked).toBe(bench.host.state().document);
  });

  test('goes on back to where the stop was entered, and no further', async () => {
    const bench = createBench(STARTED);
    await bench.stored({ type: 'meeting.place', place: 'Kontoret' });
    await bench.stored(go('round', ASA));
    await bench.stored(state(ASA, 1));
    expect(await undone(bench)).toMatchObject({ ok: true });
    expect(await undone(bench)).toEqual({ ok: false, told: { code: 'error.undo.nothing' } });
    expect([bench.host.state().document.goals, meetingOf(bench).place]).toEqual([[], 'Kontoret']);
  });

  test('is forgotten after moving, also back again', async () => {
    const bench = createBench(STARTED);
    await bench.stored(go('round', ASA));
    await bench.stored(state(ASA, 1));
    await bench.stored(go('round', BO));
    expect(bench.host.state().undo).toBeNull();
    await bench.stored(go('round', ASA));
    expect([bench.host.state().undo, await undone(bench)]).toEqual([
      null,
      { ok: false, told: { code: 'error.undo.nothing' } },
    ]);
    expect(bench.host.state().document.goals).toHaveLength(1);
  });

  test('keeps the place, the clocks, who is put off and the private notes', async () => {
    const bench = createBench(STARTED);
    await bench.stored(go('round', ASA));
    await bench.stored(state(ASA, 1));
    await bench.stored({ type: 'meeting.note', sellerId: ASA, text: 'Trött' });
    await bench.stored({ type: 'meeting.later', sellerId: BO });
    await bench.stored({ ...go('round', ASA), gateOpen: true } as Command);
    bench.setNow('2026-11-23T08:05:00.000Z');
    await bench.stored({ type: 'meeting.pause', paused: true });
    const before = meetingOf(bench);
    await undone(bench);
    expect(bench.host.state().document.goals).toEqual([]);
    expect(meetingOf(bench)).toEqual(before);
  });

  test('of what is not on disk yet is written after it', async () => {
    const bench = createBench(STARTED);
    void bench.send({ type: 'meeting.place', place: 'Kontoret' });
    const answer = bench.host.undo();
    await bench.flush();
    expect(await answer).toMatchObject({ ok: true });
    expect([meetingOf(bench).place, bench.told, bench.host.state().number]).toEqual(['', [1, 'replaced'], 2]);
  });

  test('at home: until a meeting begins', async () => {
    const bench = createBench(TEAM);
    await bench.stored(budget(1));
    expect(bench.host.state().undo).toEqual({ command: 'budget.set' });
    await bench.stored({ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK });
    expect(bench.host.state().undo).toBeNull();
  });

  test('never opens locked minutes again', async () => {
    const bench = createBench(STARTED);
    await bench.stored({ type: 'meeting.close' });
    const meetingId = newestMeeting(STARTED).id;
    await bench.stored({ type: 'meeting.teamNote', meetingId, text: 'Jämnt' });
    await bench.stored({ type: 'meeting.lock', meetingId });
    await undone(bench);
    expect(meetingOf(bench)).toMatchObject({ status: 'locked', teamNote: 'Jämnt' });
  });
});

describe('holidays', () => {
  test('another country’s are fetched, told as a whole, and count for the next change', async () => {
    const table = {
      '2026-11-23': true,
      '2026-11-24': true,
      '2026-11-25': true,
      '2026-11-26': true,
      '2026-11-27': true,
    } as const;
    const none = {};
    const bench = createBench(TEAM, {
      holidays: none,
      holidaysFor: async ({ settings }) => (settings.country === 'NO' ? table : none),
    });
    await bench.stored({ type: 'settings.change', patch: { country: 'NO' } });
    expect([bench.told, bench.host.state().holidays]).toEqual([[1, 'replaced'], table]);
    await bench.stored({ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK });
    expect(newestMeeting(bench.host.state().document).presence.map((one) => one.state)).toEqual(['away', 'away']);
  });

  const country = (code: string): Command => ({ type: 'settings.change', patch: { country: code } });
  const SWEDEN = { '2026-06-19': true } as const;
  const NORWAY = { '2026-05-14': true } as const;

  test('of two quick changes the newer country’s stand, whichever come last', async () => {
    const asked = new Map<string, (table: DayTable) => void>();
    const bench = createBench(TEAM, {
      holidaysFor: ({ settings }) => new Promise((resolve) => asked.set(settings.country, resolve)),
    });
    const answers = [bench.send(country('NO')), bench.send(country('SE'))];
    await bench.flush();
    asked.get('SE')?.(SWEDEN);
    await rest();
    asked.get('NO')?.(NORWAY);
    expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true]);
    expect([bench.host.state().holidays, bench.told]).toEqual([SWEDEN, [1, 2, 'replaced']]);
  });

  test('that cannot be read leave the ones before; the change is made, and it is said until they can be', async () => {
    let works = false;
    const bench = createBench(TEAM, {
      holidays: SWEDEN,
      holidaysFor: async () => {
        if (!works) throw new Error('no library');
        return NORWAY;
      },
    });
    const answer = bench.send(country('NO'));
    await bench.flush();
    expect(await answer).toMatchObject({ ok: true, value: { number: 1 } });
    expect(bench.host.state()).toMatchObject({ holidays: SWEDEN, status: { oldHolidays: true, unsaved: false } });
    expect(bench.host.state().document.settings.country).toBe('NO');
    works = true;
    await bench.stored(budget(1));
    expect(bench.host.state()).toMatchObject({ holidays: NORWAY, status: { oldHolidays: false } });
    expect(bench.statuses.at(-1)).toMatchObject({ oldHolidays: false });
  });

  test('come back with an undo of the country', async () => {
    const bench = createBench(TEAM, {
      holidays: SWEDEN,
      holidaysFor: async ({ settings }) => (settings.country === 'NO' ? NORWAY : SWEDEN),
    });
    await bench.stored(country('NO'));
    const undone = bench.host.undo();
    await bench.flush();
    await undone;
    expect([bench.host.state().document.settings.country, bench.host.state().holidays]).toEqual(['SE', SWEDEN]);
  });

  test('are fetched while the disk fails, too', async () => {
    const bench = createBench(TEAM, { holidays: SWEDEN, holidaysFor: async () => NORWAY });
    void bench.send(country('NO'));
    await bench.writes[0]?.fail();
    expect([bench.host.state().holidays, bench.told]).toEqual([NORWAY, [1, 'replaced']]);
  });

  test('a change that was reduced with those before is told as a whole, since windows have the new ones', async () => {
    const bench = createBench(TEAM, { holidays: SWEDEN, holidaysFor: async () => NORWAY });
    void bench.send(country('NO'));
    await rest();
    void bench.send({ type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: WEEK });
    await bench.flush();
    expect([bench.told, bench.host.state().number]).toEqual([[1, 'replaced', 'replaced'], 2]);
  });
});

/** What use-document.ts does with the notices, without the snapshot that it would ask for after a gap. */
function follow(bench: Bench, from: SalesDocument): { readonly document: SalesDocument; readonly gaps: number } {
  let document = from;
  let number = 0;
  let gaps = 0;
  for (const notice of bench.notices) {
    if (notice.number !== number + 1) gaps += 1;
    const reduced = reduce(document, JSON.parse(JSON.stringify(notice.change)), calendarOf(document.settings, {}));
    if (!reduced.ok) throw new Error(`The window refused ${notice.change.command.type}`);
    document = reduced.document;
    number = notice.number;
  }
  return { document, gaps };
}

describe('any sequence, with a disk that fails now and then', () => {
  async function meet(pick: fc.GeneratorValue, bench: Bench, withUndo: boolean): Promise<void> {
    const answers: Promise<unknown>[] = [];
    let minutes = 0;
    let done = 0;
    const disk = async (fails: boolean): Promise<void> => {
      for (; done < bench.writes.length; done += 1) await bench.writes[done]?.[fails ? 'fail' : 'go']();
    };
    for (let step = 0; step < 25; step += 1) {
      minutes += pick(fc.integer, { min: -5, max: 30 });
      bench.setNow(new Date(Date.parse('2026-11-23T08:00:00.000Z') + minutes * 60_000).toISOString());
      const act = pick(fc.integer, { min: 0, max: 9 });
      if (act === 0) await disk(true);
      else if (act <= 3) await disk(false);
      else if (act === 4) await bench.pauses.at(-1)?.go();
      else if (act === 5 && withUndo) answers.push(bench.host.undo());
      else answers.push(bench.send(anyCommand(bench.host.state().document, pick)));
    }
    while (bench.host.state().status.unsaved || done < bench.writes.length) {
      await bench.pauses.at(-1)?.go();
      await disk(false);
    }
    await Promise.all(answers);
  }

  test('windows follow it number by number to the same document, which is the one on disk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (pick) => {
        const bench = createBench(STARTED);
        await meet(pick, bench, false);
        const { document, acked } = bench.host.state();
        expect(follow(bench, STARTED)).toEqual({ document, gaps: 0 });
        expect(acked).toBe(document);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 60_000);

  test('with undo in between, everything that is written can be read again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (pick) => {
        const bench = createBench(STARTED);
        await meet(pick, bench, true);
        const unreadable = bench.writes.filter(({ about }) => !parseDocument(JSON.parse(JSON.stringify(about))).ok);
        expect(unreadable).toEqual([]);
        expect(bench.host.state().acked).toBe(bench.host.state().document);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  }, 60_000);
});
