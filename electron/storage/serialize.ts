/**
 * The document as the text of its file: two spaces, keys as in document.ts, lists in a named order, so that a diff shows what
 * has changed. A list is kept as blocks of bytes, one per seller or per some hundred rows, and only the blocks in which a
 * row was changed are written anew: a large team's file costs a few milliseconds (style, Storage seam).
 */
import type { Action, Goal, HeldMeeting, Id, Meeting, SalesDocument, Settings } from '../../shared/document.ts';

/** Gives the file's bytes in pieces; remembers the last document, so there is one serializer per open file. */
export type Serializer = (document: SalesDocument) => readonly Uint8Array[];

// What stands in which order -----------------------------------------------------------------------------------------

/** The keys of a shape in their order; for a union of shapes, of all together. A leaf is 0; a list, its rows' order. */
type Order<T> = [Group<T>] extends [never]
  ? 0
  : Group<T> extends readonly unknown[]
    ? readonly [Order<Group<T>[number]>]
    : string extends keyof Group<T>
      ? 'byKey'
      : { readonly [Key in KeyOf<Group<T>>]: Order<ValueOf<Group<T>, Key>> };
type Group<T> = Extract<T, object>;
type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, Key extends PropertyKey> = T extends { readonly [K in Key]?: infer Value } ? Value : never;

const UNIT_NAME = { one: 0, many: 0 } as const;
const UNIT = { sv: UNIT_NAME, en: UNIT_NAME } as const;

const SETTINGS: Order<Settings> = {
  teamName: 0,
  company: 0,
  locale: 0,
  currency: 0,
  unit: UNIT,
  bareNumber: 0,
  timeZone: 0,
  country: 0,
  monthScheme: { kind: 0, pattern: 0 },
  firstMonth: 0,
  usualWeekday: 0,
  usualTime: 0,
  place: 0,
  managerName: 0,
  roundOrder: 0,
  showTrendWord: 0,
  trendBands: [0],
  gate: { neededOfBest: 0, paceOfGoal: 0 },
  minutesPerStep: {
    wins: 0,
    promises: 0,
    team: 0,
    lookBack: 0,
    round: 0,
    obstacles: 0,
    training: 0,
    summary: 0,
    close: 0,
  },
  signatures: 0,
  coachingQuestions: 'byKey',
  importMappings: [
    {
      columns: [0],
      seller: 0,
      date: 0,
      amount: 0,
      status: 0,
      statusValues: [0],
      dateOrder: 0,
      decimalMark: 0,
      unit: 0,
      leftOut: [0],
    },
  ],
};

const GOAL: Order<Goal> = {
  id: 0,
  sellerId: 0,
  period: 0,
  amount: 0,
  statedAt: 0,
  meetingId: 0,
  by: 0,
  belief: 0,
  potential: 0,
  action: 0,
  reason: 0,
  corrects: 0,
};

const ACTION: Order<Action> = {
  id: 0,
  kind: 0,
  text: 0,
  owner: { kind: 0, sellerId: 0, name: 0 },
  due: 0,
  about: 0,
  meetingId: 0,
  createdAt: 0,
  doneAt: 0,
};

const FACTS: Order<NonNullable<HeldMeeting['facts']>> = {
  teamName: 0,
  company: 0,
  managerName: 0,
  currency: 0,
  unit: UNIT,
  timeZone: 0,
  month: 0,
  weekOfMonth: 0,
  weeksInMonth: 0,
  lastWeek: 0,
  promises: [{ week: 0, reached: 0, known: 0, result: 0, goal: 0 }],
  team: {
    weekResults: [{ week: 0, amount: 0 }],
    monthResult: 0,
    monthGoal: 0,
    monthGoalsStated: 0,
    sellers: 0,
    budget: 0,
    trend: 0,
  },
  lookBack: {
    period: 0,
    rows: [{ sellerId: 0, name: 0, original: 0, goal: 0, result: 0, budget: 0, answer: 0, trend: 0 }],
  },
  longGoals: { period: 0, rows: [{ sellerId: 0, name: 0, original: 0, goal: 0 }], sum: 0, stated: 0 },
  sellers: [
    {
      sellerId: 0,
      name: 0,
      isNew: 0,
      presence: 0,
      lastGoal: 0,
      lastResult: 0,
      kept: 0,
      weekGoalId: 0,
      weekGoal: 0,
      monthGoalId: 0,
      monthFirst: 0,
      monthGoal: 0,
      monthResult: 0,
      budget: 0,
      trend: 0,
    },
  ],
  actions: [{ actionId: 0, owner: { kind: 0, sellerId: 0, name: 0 }, due: 0, done: 0 }],
  sums: {
    lastGoal: 0,
    lastResult: 0,
    reached: 0,
    known: 0,
    weekGoal: 0,
    weekGoalsStated: 0,
    monthFirst: 0,
    monthGoal: 0,
    monthGoalsStated: 0,
    budget: 0,
  },
  minutes: [{ step: 0, planned: 0, used: 0 }],
};

const MEETING: Order<Meeting> = {
  id: 0,
  status: 0,
  kind: 0,
  alsoMonthly: 0,
  targetWeek: 0,
  finishedWeek: 0,
  number: 0,
  place: 0,
  startedAt: 0,
  closedAt: 0,
  lockedAt: 0,
  position: { step: 0, stop: 0, page: 0, gateOpen: 0 },
  paused: 0,
  visits: [{ step: 0, stop: 0, from: 0, to: 0 }],
  order: [0],
  later: [0],
  presence: [{ sellerId: 0, state: 0, at: 0 }],
  guests: [0],
  wins: [{ id: 0, sellerId: 0, text: 0 }],
  followUps: [{ goalId: 0, done: 0 }],
  teamNote: 0,
  obstacles: [{ id: 0, text: 0, actionId: 0 }],
  training: { topic: 0, lesson: 0 },
  confirmedAt: 0,
  energy: [{ sellerId: 0, value: 0 }],
  nextMeeting: { date: 0, time: 0, place: 0 },
  notes: { meeting: 0, sellers: [{ sellerId: 0, text: 0 }] },
  facts: FACTS,
  addenda: [{ at: 0, text: 0 }],
  reason: 0,
  at: 0,
};

const DOCUMENT: Order<SalesDocument> = {
  format: 0,
  version: 0,
  settings: SETTINGS,
  sellers: [{ id: 0, name: 0, joined: 0, left: 0, aliases: [0] }],
  budgets: [{ sellerId: 0, month: 0, amount: 0 }],
  results: [{ sellerId: 0, week: 0, amount: 0, source: 0, at: 0 }],
  absences: [{ sellerId: 0, week: 0, days: 0 }],
  goals: [GOAL],
  meetings: [MEETING],
  actions: [ACTION],
};

/** Any depth of an order; Order<T> guards the tables above. */
type AnyOrder = 0 | 'byKey' | readonly [AnyOrder] | { readonly [key: string]: AnyOrder };

function inOrder(order: AnyOrder, value: unknown): unknown {
  if (order === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.isArray(order) ? value.map((row: unknown) => inOrder(order[0], row)) : value;
  const group = value as Readonly<Record<string, unknown>>;
  const keys = order === 'byKey' ? Object.keys(group).sort() : Object.keys(order);
  const sorted: Record<string, unknown> = {};
  for (const key of keys) {
    const part = group[key];
    if (part !== undefined)
      sorted[key] = order === 'byKey' ? part : inOrder((order as Record<string, AnyOrder>)[key] ?? 0, part);
  }
  return sorted;
}

/**
 * Figures by seller in the team's order, then by time. Sellers, goals, meetings and actions stay in the order that they have,
 * which is the team's or that in which they were made, and has a meaning.
 */
export function ordered(document: SalesDocument): SalesDocument {
  const sorted = Object.fromEntries(
    FIGURES.map((list) => [list, groupsOf(document, list).flatMap(({ rows }) => byTime(rows))]),
  );
  return inOrder(DOCUMENT as unknown as AnyOrder, { ...document, ...sorted }) as SalesDocument;
}

const FIGURES = ['budgets', 'results', 'absences'] as const;
type FigureList = (typeof FIGURES)[number];
type Figure = SalesDocument[FigureList][number];

interface FigureGroup {
  readonly sellerId: Id;
  readonly rows: readonly Figure[];
}

/** One group per seller with figures, in the team's order; a seller that is not in the team comes last. */
function groupsOf(document: SalesDocument, list: FigureList): readonly FigureGroup[] {
  const groups = new Map<Id, Figure[]>(document.sellers.map((seller) => [seller.id, []]));
  for (const row of document[list]) {
    const group = groups.get(row.sellerId);
    if (group === undefined) groups.set(row.sellerId, [row]);
    else group.push(row);
  }
  return [...groups].flatMap(([sellerId, rows]) => (rows.length === 0 ? [] : { sellerId, rows }));
}

function byTime(rows: readonly Figure[]): readonly Figure[] {
  return [...rows].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
}

function timeOf(figure: Figure): string {
  return 'week' in figure ? figure.week : figure.month;
}

// Bytes --------------------------------------------------------------------------------------------------------------

/** Rows of a list that never moves, and of which mostly the end changes. */
const ROWS_IN_BLOCK = 128;

interface Block {
  readonly rows: readonly object[];
  readonly bytes: Uint8Array;
}

interface Section {
  readonly value: unknown;
  /** What else the order comes from. */
  readonly sellers: SalesDocument['sellers'];
  readonly blocks: ReadonlyMap<string, Block>;
  readonly bytes: readonly Uint8Array[];
}

const SEPARATOR = Buffer.from(',\n');

/** Its pieces are together exactly `JSON.stringify(ordered(document), null, 2)` and a line feed. */
export function createSerializer(): Serializer {
  const sections = new Map<string, Section>();

  function section(document: SalesDocument, key: keyof SalesDocument): readonly Uint8Array[] {
    const value = document[key];
    const before = sections.get(key);
    const isSame = before?.value === value && (!isFigureList(key) || before.sellers === document.sellers);
    if (before !== undefined && isSame) return before.bytes;
    const order = (DOCUMENT as unknown as Readonly<Record<string, AnyOrder>>)[key] ?? 0;
    const fresh = Array.isArray(order)
      ? listSection(blocksOf(document, key), before?.blocks ?? new Map<string, Block>(), order[0])
      : { blocks: new Map<string, Block>(), bytes: [Buffer.from(text(inOrder(order, value)))] };
    sections.set(key, { value, sellers: document.sellers, ...fresh });
    return fresh.bytes;
  }

  return (document) => {
    const keys = Object.keys(DOCUMENT) as (keyof SalesDocument)[];
    return keys.flatMap((key, index) => [
      Buffer.from(`${index === 0 ? '{\n' : ',\n'}  "${key}": `),
      ...section(document, key),
      ...(index === keys.length - 1 ? [Buffer.from('\n}\n')] : []),
    ]);
  };
}

interface Rows {
  readonly name: string;
  readonly rows: readonly object[];
  readonly sorted: (rows: readonly object[]) => readonly object[];
}

function blocksOf(document: SalesDocument, key: keyof SalesDocument): readonly Rows[] {
  if (isFigureList(key)) {
    return groupsOf(document, key).map(({ sellerId, rows }) => ({
      name: sellerId,
      rows,
      sorted: (figures) => byTime(figures as readonly Figure[]),
    }));
  }
  const all = document[key] as readonly object[];
  // A meeting is as long as a hundred goals, and only the newest changes.
  const size = key === 'meetings' ? 1 : ROWS_IN_BLOCK;
  const count = Math.ceil(all.length / size);
  return Array.from({ length: count }, (_, index) => ({
    name: String(index),
    rows: all.slice(index * size, (index + 1) * size),
    sorted: (rows) => rows,
  }));
}

function listSection(
  wanted: readonly Rows[],
  before: ReadonlyMap<string, Block>,
  order: AnyOrder,
): Pick<Section, 'blocks' | 'bytes'> {
  if (wanted.length === 0) return { blocks: new Map(), bytes: [Buffer.from('[]')] };
  const blocks = new Map<string, Block>();
  const bytes: Uint8Array[] = [Buffer.from('[\n')];
  wanted.forEach(({ name, rows, sorted }, index) => {
    const old = before.get(name);
    const block = old !== undefined && areSame(old.rows, rows) ? old : { rows, bytes: rowBytes(sorted(rows), order) };
    blocks.set(name, block);
    if (index > 0) bytes.push(SEPARATOR);
    bytes.push(block.bytes);
  });
  bytes.push(Buffer.from('\n  ]'));
  return { blocks, bytes };
}

function areSame(before: readonly object[], now: readonly object[]): boolean {
  return before.length === now.length && before.every((row, index) => row === now[index]);
}

/** Rows as they stand in a list that is a key of the document. */
function rowBytes(rows: readonly object[], order: AnyOrder): Uint8Array {
  const list = text(rows.map((row) => inOrder(order, row)));
  return Buffer.from(list.slice('[\n'.length, -'\n  ]'.length));
}

/** A value as it stands after a key of the document: JSON.stringify itself knows how far it is indented there. */
function text(value: unknown): string {
  return JSON.stringify({ '': value }, null, 2).slice('{\n  "": '.length, -'\n}'.length);
}

function isFigureList(key: keyof SalesDocument): key is FigureList {
  return (FIGURES as readonly string[]).includes(key);
}
