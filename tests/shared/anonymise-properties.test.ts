import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayTable } from '../../electron/holidays.ts';
import { localDateOf } from '../../shared/calendar.ts';
import { defaultSettings } from '../../shared/defaults.ts';
import { demoTeam } from '../../shared/demo/team.ts';
import type { Id, Instant, SalesDocument, Seller } from '../../shared/document.ts';
import { keyFigures } from '../../shared/export/key-figures.ts';
import { isHeld } from '../../shared/meetings.ts';
import { minutesModel } from '../../shared/minutes/model.ts';
import { addWeeks, weekOf } from '../../shared/periods.ts';
import { promiseWeeks } from '../../shared/promises.ts';
import { parseDocument } from '../../shared/schema.ts';
import { teamMonth } from '../../shared/team.ts';
import { calendarOf, type Calendar } from '../../shared/vantage.ts';
import { idOf, mappingOf } from './builders.ts';
import { oddDocuments } from './odd-documents.ts';
import { applied, changeOf, frozen, newestMeeting } from './play.ts';

const NAME = 'Ester Gråå-Lind';
const ALIASES = ['E. Gråå', 'GRÅÅ-LIND, Ester'];
const SECRET = 'hemligt';
const WEEKS_SEEN = 30;

interface Ground {
  readonly calendar: Calendar;
  readonly now: Instant;
}

/** A seller who has left by now, with her name and her words in every place that can hold them. */
function withTraces(document: SalesDocument, sellerId: Id, { now, calendar }: Ground): SalesDocument {
  const left = addWeeks(weekOf(localDateOf(now, calendar.timeZone)), -1);
  const isHers = (one: { readonly sellerId: Id | null }): boolean => one.sellerId === sellerId;
  const byName = { kind: 'text', name: ` ${NAME.toUpperCase()} ` } as const;
  const renamed = <Row extends { readonly sellerId: Id }>(rows: readonly Row[]): Row[] =>
    rows.map((row) => (isHers(row) ? { ...row, name: NAME } : row));
  return frozen({
    ...document,
    settings: {
      ...document.settings,
      importMappings: [
        mappingOf('Säljare', 'Vecka', 'Belopp', { leftOut: ['Någon annan', ALIASES[0] ?? ''] }),
        mappingOf('Vecka', NAME, 'Bo Ek'),
        mappingOf('Säljare', 'Dag', 'Belopp', { statusValues: [NAME] }),
      ],
    },
    sellers: document.sellers.map((one) =>
      one.id === sellerId ? { ...one, name: NAME, aliases: ALIASES, joined: null, left } : one,
    ),
    results: document.results.map((one) => ({ ...one, source: `utfall_Ester_Gråå-Lind.csv` })),
    goals: document.goals.map((one) =>
      isHers(one) ? { ...one, belief: 7, potential: SECRET, action: SECRET, reason: SECRET } : one,
    ),
    actions: document.actions.map((one, at) => (at % 2 === 0 ? { ...one, owner: byName } : one)),
    meetings: document.meetings.map((one) => {
      if (!isHeld(one)) return one;
      const { facts } = one;
      return {
        ...one,
        guests: ['Kim', NAME],
        wins: [...one.wins.filter((win) => !isHers(win)), { id: idOf('trace'), sellerId, text: SECRET }],
        notes: { meeting: 'Lugnt', sellers: [{ sellerId, text: SECRET }] },
        facts: facts && {
          ...facts,
          managerName: NAME,
          sellers: renamed(facts.sellers),
          lookBack: facts.lookBack && { ...facts.lookBack, rows: renamed(facts.lookBack.rows) },
          longGoals: facts.longGoals && { ...facts.longGoals, rows: renamed(facts.longGoals.rows) },
          actions: facts.actions.map((action) => ({ ...action, owner: byName })),
        },
      };
    }),
  });
}

/** Every figure that the rules make of the document, and every fact that was kept, without what people are called. */
function figuresOf(document: SalesDocument, { calendar, now }: Ground): string {
  const today = localDateOf(now, calendar.timeZone);
  const ids = document.sellers.map(({ id }) => id);
  const last = weekOf(today);
  const weeks = Array.from({ length: WEEKS_SEEN }, (_, back) => addWeeks(last, 2 - back));
  const figures = {
    rows: keyFigures({ document, calendar, today }),
    weeks: weeks.map((targetWeek) => {
      const vantage = { document, calendar, targetWeek, today, finishedWeek: null };
      return [teamMonth(vantage), promiseWeeks(vantage, ids)];
    }),
    held: document.meetings.filter(isHeld),
    budgets: document.budgets,
    absences: document.absences,
    goals: document.goals,
    results: document.results,
  };
  const words = new Set(['name', 'seller', 'managerName', 'owner', 'source', 'potential', 'action', 'reason']);
  const meant = new Set(['guests', 'wins', 'notes']);
  return JSON.stringify(figures, (key, value: unknown) => (words.has(key) || meant.has(key) ? undefined : value));
}

function tracesIn(document: SalesDocument): readonly string[] {
  const json = JSON.stringify(document).toLocaleLowerCase('sv');
  return [NAME, 'Gråå', ...ALIASES, SECRET].filter((trace) => json.includes(trace.toLocaleLowerCase('sv')));
}

function anonymised(document: SalesDocument, sellerId: Id, { now, calendar }: Ground): SalesDocument {
  return applied(document, changeOf({ type: 'seller.anonymise', sellerId }, now), calendar);
}

function expectGone(document: SalesDocument, sellerId: Id, ground: Ground): void {
  const before = withTraces(document, sellerId, ground);
  expect(tracesIn(before)).not.toEqual([]);
  expect(parseDocument(before)).toMatchObject({ ok: true });
  const after = anonymised(before, sellerId, ground);
  expect(tracesIn(after)).toEqual([]);
  expect(figuresOf(after, ground)).toBe(figuresOf(before, ground));
  expect(parseDocument(JSON.parse(JSON.stringify(after)))).toEqual({ ok: true, document: after });
  // What is said of others is as it was.
  const others = (all: SalesDocument): readonly Seller[] => all.sellers.filter(({ id }) => id !== sellerId);
  expect(others(after)).toEqual(others(before));
  expect(after.goals.filter((one) => one.sellerId !== sellerId)).toEqual(
    before.goals.filter((one) => one.sellerId !== sellerId),
  );
}

describe('3 made anonymous: the person is gone, every figure stays', () => {
  test('for each of the demo team, with its locked minutes', async () => {
    const holidays = await dayTable('SE', [2025, 2026, 2027]);
    let made = 0;
    const newId = (): Id => `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`;
    for (const locale of ['sv', 'en'] as const) {
      const base = demoTeam({
        locale,
        targetWeek: '2026-W38',
        calendar: calendarOf(defaultSettings(locale), holidays),
        newId,
      });
      expect(base.meetings.filter((one) => isHeld(one) && one.facts !== null).length).toBeGreaterThan(1);
      const ground = { calendar: calendarOf(base.settings, holidays), now: '2026-09-14T06:55:00.000Z' };
      for (const { id } of base.sellers) expectGone(base, id, ground);
    }
  }, 60_000);

  test('for any document, its meeting closed and locked', () => {
    let tried = 0;
    fc.assert(
      fc.property(oddDocuments, fc.nat(), ({ document, holidays, now }, pick) => {
        const seller = document.sellers[pick % Math.max(1, document.sellers.length)];
        fc.pre(seller !== undefined);
        const ground = { calendar: calendarOf(document.settings, holidays), now };
        const closed = applied(document, changeOf({ type: 'meeting.close' }, now), ground.calendar);
        const meetingId = closed.meetings.at(-1)?.id ?? '';
        const locked = applied(closed, changeOf({ type: 'meeting.lock', meetingId }, now), ground.calendar);
        expectGone(locked, seller.id, ground);
        tried += 1;
      }),
      { numRuns: 60, endOnFailure: true },
    );
    expect(tried).toBeGreaterThanOrEqual(60);
  }, 60_000);

  test('the minutes print the same sums, under the new name', () => {
    const [odd] = fc.sample(
      oddDocuments.filter(({ document: { sellers } }) => sellers.length > 2),
      { numRuns: 1, seed: 6 },
    );
    if (odd === undefined) throw new Error('No document');
    const ground = { calendar: calendarOf(odd.document.settings, odd.holidays), now: odd.now };
    const closed = applied(odd.document, changeOf({ type: 'meeting.close' }, odd.now), ground.calendar);
    const id = closed.sellers[0]?.id ?? '';
    const before = withTraces(closed, id, ground);
    const [was, is] = [before, anonymised(before, id, ground)].map((document) => {
      const meeting = newestMeeting(document);
      const today = localDateOf(odd.now, ground.calendar.timeZone);
      const { calendar } = ground;
      const vantage = { document, calendar, targetWeek: meeting.targetWeek, today, finishedWeek: meeting.finishedWeek };
      return minutesModel(document, meeting, vantage, odd.now, 'whole');
    });
    expect(is?.facts.sums).toEqual(was?.facts.sums);
    expect(is?.facts.team).toEqual(was?.facts.team);
    expect(was?.facts.sellers.map(({ name }) => name)).toContain(NAME);
    expect(is?.facts.sellers.map(({ name }) => name)).toContain('Tidigare säljare 1');
    expect(JSON.stringify(is)).not.toContain(SECRET);
  });
});
