import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSerializer, ordered } from '../../../electron/storage/serialize.ts';
import type { SalesDocument } from '../../../shared/document.ts';
import { addWeeks } from '../../../shared/periods.ts';
import { parseDocument } from '../../../shared/schema.ts';
import { documentSchema } from '../../../shared/schema-shape.ts';
import { ASA, BO, goal, id, sample } from './sample.ts';

function textOf(document: SalesDocument, serializer = createSerializer()): string {
  return Buffer.concat(serializer(document)).toString('utf8');
}

function plain(document: SalesDocument): string {
  return `${JSON.stringify(ordered(document), null, 2)}\n`;
}

/** The same value with every object's keys turned round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part)]),
  );
}

describe('the text of a document', () => {
  test('is read back as the same document', () => {
    const document = sample();
    expect(parseDocument(JSON.parse(textOf(document)))).toEqual({ ok: true, document });
  });

  test('has its keys in the order of document.ts, however they came', () => {
    const document = sample();
    expect(textOf(turned(document) as SalesDocument)).toBe(textOf(document));
    // The schema's order is document.ts's, key by key: its output must not be put in another.
    expect(plain(documentSchema.parse(document))).toBe(`${JSON.stringify(documentSchema.parse(document), null, 2)}\n`);
  });

  test('has figures by seller in the team’s order, then by time', () => {
    const document = sample();
    const mixed: SalesDocument = {
      ...document,
      sellers: [...document.sellers].reverse(),
      results: [...document.results].reverse(),
    };
    expect(ordered(mixed).results.map((one) => [one.sellerId, one.week])).toEqual([
      [BO, '2026-W47'],
      [ASA, '2026-W46'],
      [ASA, '2026-W47'],
    ]);
    expect(textOf(mixed)).toBe(plain(mixed));
  });

  test('keeps the order of goals, which has a meaning', () => {
    const goals = [goal(25), goal(24), goal(23)];
    expect(ordered({ ...sample(), goals }).goals.map((one) => one.id)).toEqual([id(25), id(24), id(23)]);
  });

  test('has an empty list and an empty group as JSON writes them', () => {
    const document = sample();
    const empty: SalesDocument = {
      ...document,
      settings: { ...document.settings, coachingQuestions: {}, importMappings: [] },
      sellers: [],
      budgets: [],
      results: [],
      absences: [],
      goals: [],
      meetings: [],
      actions: [],
    };
    expect(textOf(empty)).toBe(plain(empty));
  });
});

/** What people do to a document, as a step with two numbers to choose by. */
const STEPS: Readonly<Record<string, (document: SalesDocument, a: number, b: number) => SalesDocument>> = {
  goal: (document, a, b) => ({ ...document, goals: [...document.goals, goal(1000 + a * 997 + b, { amount: b })] }),
  terms: (document, a, b) => ({
    ...document,
    goals: document.goals.map((one, at) =>
      at === a % document.goals.length ? { ...one, potential: `år "${b}"\n` } : one,
    ),
  }),
  result: (document, a, b) => ({
    ...document,
    results: [
      ...document.results.filter((one) => one.week !== addWeeks('2020-W01', a)),
      { sellerId: b % 2 === 0 ? ASA : BO, week: addWeeks('2020-W01', a), amount: b, source: 'å', at: '' },
    ],
  }),
  noResult: (document, a) => ({ ...document, results: document.results.filter((_, at) => at !== a) }),
  seller: (document, a) => ({
    ...document,
    sellers: [...document.sellers, { id: id(10_000 + a), name: `Säljare ${a}`, joined: null, left: null, aliases: [] }],
  }),
  order: (document) => ({ ...document, sellers: [...document.sellers].reverse() }),
  meeting: (document, a) => ({
    ...document,
    meetings: document.meetings.map((one) => (one.status === 'calledOff' ? one : { ...one, teamNote: `${a}` })),
  }),
  settings: (document, a) => ({ ...document, settings: { ...document.settings, place: `rum ${a}` } }),
  action: (document, a) => ({ ...document, actions: document.actions.slice(0, a % 3) }),
};

test('one serializer, any changes: always exactly JSON.stringify', () => {
  const step = fc.tuple(fc.constantFrom(...Object.keys(STEPS)), fc.nat(60), fc.nat(60));
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), fc.nat(400), (steps, many) => {
      const serializer = createSerializer();
      const start = sample();
      let document = { ...start, goals: [...start.goals, ...Array.from({ length: many }, (_, at) => goal(2000 + at))] };
      expect(textOf(document, serializer)).toBe(plain(document));
      for (const [name, a, b] of steps) {
        document = STEPS[name]?.(document, a, b) as typeof document;
        expect(textOf(document, serializer)).toBe(plain(document));
      }
    }),
    { numRuns: 40 },
  );
});
