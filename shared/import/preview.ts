/** A choice -> what it asks, and what would change in the document (design 3, 8). Nothing is changed here. */
import { decimalMarkOf } from '../amounts/style.ts';
import type { Amount, Id, IsoWeek, LocalDate, SalesDocument, Seller } from '../document.ts';
import type { Told } from '../messages/index.ts';
import { nameKey } from '../names.ts';
import { addDays, mondayOf, weekOf } from '../periods.ts';
import type { DayTable } from '../vantage.ts';
import { namesBudget } from './column-words.ts';
import { dateAtZone } from './dates.ts';
import { readDeals, type DealFigures } from './deals.ts';
import { decisionsOf, type Decisions } from './decisions.ts';
import { fileAmountStyle } from './file-amount.ts';
import { rememberedMapping } from './guess.ts';
import { peopleOf } from './people.ts';
import { sortRows, type SortedRows } from './sorted-rows.ts';
import type { Table } from './table.ts';
import type { ImportChoice, ImportPerson, ImportPreview, PreviewCell, WeekSum } from './types.ts';

/** What a preview is made against. */
export interface ImportGround {
  readonly document: SalesDocument;
  readonly holidays: DayTable; // of the years that the file begins and ends in
  readonly today: LocalDate;
}

/** So many problems and rows left out are told; all are counted. */
const MOST_TOLD = 500;
/** More names than this are no sellers. */
const MOST_NAMES = 2_000;

export function previewOf(table: Table, wanted: ImportChoice, ground: ImportGround): ImportPreview {
  const { document, today } = ground;
  const chosen = withinTable(wanted, table);
  const rows = sortRows(table, chosen);
  const decisions = decisionsOf(table, chosen, rows, {
    style: fileAmountStyle(document.settings, chosen.unit),
    usualMark: chosen.decimalMark ?? decimalMarkOf(document.settings.locale),
  });
  const tooMany = rows.names.length > MOST_NAMES;
  const remembered = rememberedMapping(table, document.settings.importMappings);
  const people = tooMany ? [] : peopleOf(rows.names, chosen.people, document.sellers, remembered);
  const questions = [...decisions.questions, ...peopleQuestions(people, tooMany, chosen, table, rows)];
  const choice = { ...chosen, dateOrder: decisions.dateOrder, decimalMark: decisions.decimalMark, people };
  const read = tooMany ? null : figuresOf(table, choice, rows, document);
  const cells = read === null ? [] : cellsOf(read.figures, choice, document);
  const problems = read?.problems ?? [];
  const dates = read?.dates ?? null;
  return {
    choice,
    asks: questions.map(({ ask }) => ask),
    questions,
    cells,
    problems: problems.slice(0, MOST_TOLD),
    problemCount: problems.length,
    counted: decisions.statusKnown ? rows.counting.length : 0,
    passedOver: decisions.statusKnown ? rows.passedOver.length : 0,
    range: dates === null ? null : { from: weekOf(dates.from), to: weekOf(dates.to) },
    dates,
    partWeeks: partWeeksOf(dates, ground.holidays),
    notes: notesOf(table, choice, rows, decisions, dates, today),
    leftOutRows: rows.leftOut.slice(0, MOST_TOLD),
    sums: sumsOf(cells),
  };
}

/** Places that the table does not have are not chosen; a column has one meaning. */
function withinTable(choice: ImportChoice, table: Table): ImportChoice {
  const used = new Set<number>();
  const place = (column: number | null): number | null => {
    if (column === null || column >= table.columns.length || used.has(column)) return null;
    used.add(column);
    return column;
  };
  const seller = place(choice.seller);
  const date = place(choice.date);
  const amount = place(choice.amount);
  return { ...choice, seller, date, amount, status: place(choice.status) };
}

function peopleQuestions(
  people: readonly ImportPerson[],
  tooMany: boolean,
  choice: ImportChoice,
  table: Table,
  rows: SortedRows,
): ImportPreview['questions'] {
  if (tooMany) {
    const params = { column: table.columns[choice.seller ?? 0] ?? '', count: rows.names.length };
    return [{ ask: 'seller', told: { code: 'import.question.manyNames', params } }];
  }
  const count = people.filter(({ take }) => take.kind === 'undecided').length;
  return count === 0 ? [] : [{ ask: 'people', told: { code: 'import.question.people', params: { count } } }];
}

/** Null while anything but the people is still asked: half an answer would show wrong figures. */
function figuresOf(
  table: Table,
  choice: ImportChoice,
  rows: SortedRows,
  { settings }: SalesDocument,
): DealFigures | null {
  const { seller, date, amount, status, dateOrder, decimalMark } = choice;
  if (seller === null || date === null || amount === null || dateOrder === null || decimalMark === null) return null;
  if (status !== null && choice.statusValues.length === 0) return null;
  const takes = new Map(choice.people.map((person) => [nameKey(person.name), person.take]));
  return readDeals(
    table,
    rows,
    { seller, date, amount, dateOrder, decimalMark },
    {
      style: fileAmountStyle(settings, choice.unit),
      dateAt: dateAtZone(settings.timeZone),
      isLeftOut: (key) => takes.get(key)?.kind === 'leaveOut',
      targetOf: (key) => {
        const take = takes.get(key);
        if (take?.kind === 'known') return take.sellerId;
        return take?.kind === 'new' ? newTarget(key) : null;
      },
    },
  );
}

/** Ids are UUIDs, so no name can be taken for one. */
function newTarget(key: string): string {
  return `new ${key}`;
}

/** In the team's order, then the new ones as they stand in the file; weeks rising. */
function cellsOf(
  figures: DealFigures['figures'],
  choice: ImportChoice,
  document: SalesDocument,
): readonly PreviewCell[] {
  const before = new Map(document.results.map(({ sellerId, week, amount }) => [`${sellerId} ${week}`, amount]));
  const followedUp = followedUpWeeks(document);
  const cells = (target: string, name: string, sellerId: Id | null): readonly PreviewCell[] =>
    [...(figures.get(target) ?? [])].map(([week, after]) => {
      const old = sellerId === null ? undefined : before.get(`${sellerId} ${week}`);
      const change = old === undefined ? 'new' : old === after ? 'same' : 'changed';
      return { name, sellerId, week, before: old ?? null, after, change, followedUp: followedUp.has(week) };
    });
  const fresh = choice.people.filter(({ take }) => take.kind === 'new');
  return [
    ...document.sellers.flatMap(({ id, name }: Seller) => cells(id, name, id)),
    ...fresh.flatMap(({ name }) => cells(newTarget(nameKey(name)), name, null)),
  ];
}

/** Weeks that a closed meeting's facts hold: its minutes keep the figures that they had (design 3). */
function followedUpWeeks({ meetings }: SalesDocument): ReadonlySet<IsoWeek> {
  return new Set(
    meetings.flatMap((meeting) => {
      if (meeting.status === 'calledOff' || meeting.status === 'open' || meeting.facts === null) return [];
      const { lastWeek, promises, team } = meeting.facts;
      return [lastWeek, ...promises.map(({ week }) => week), ...team.weekResults.map(({ week }) => week)];
    }),
  );
}

/** The first and last week, where the range leaves out one of their working days (design 8). */
export function partWeeksOf(dates: ImportPreview['dates'], holidays: DayTable): readonly IsoWeek[] {
  if (dates === null) return [];
  const { from, to } = dates;
  const isPart = (week: IsoWeek): boolean =>
    [0, 1, 2, 3, 4]
      .map((day) => addDays(mondayOf(week), day))
      .some((day) => holidays[day] !== true && (day < from || day > to));
  return [...new Set([weekOf(from), weekOf(to)])].filter(isPart);
}

function notesOf(
  table: Table,
  choice: ImportChoice,
  { leftOut, counting }: SortedRows,
  { statusKnown }: Decisions,
  dates: ImportPreview['dates'],
  today: LocalDate,
): readonly Told[] {
  const notes: Told[] = [];
  for (const why of ['title', 'header', 'sum', 'remark'] as const) {
    const rows = leftOut.filter((one) => one.why === why).map(({ row }) => row);
    if (rows.length > 0) {
      notes.push({ code: `import.said.${why}`, params: { count: rows.length, rows: rowList(rows) } });
    }
  }
  const chosen = [choice.seller, choice.date, choice.amount, choice.status];
  table.columns.forEach((column, place) => {
    if (namesBudget(column) && !chosen.includes(place)) notes.push({ code: 'import.said.budget', params: { column } });
  });
  if (statusKnown && counting.length === 0) {
    notes.push({ code: 'import.said.nothingCounts', params: { values: choice.statusValues.join(', ') } });
  }
  if (dates !== null && dates.to > today) notes.push({ code: 'import.said.future', params: { date: dates.to } });
  return notes;
}

function rowList(rows: readonly number[]): string {
  return rows.length > 5 ? `${rows.slice(0, 5).join(', ')} …` : rows.join(', ');
}

function sumsOf(cells: readonly PreviewCell[]): ImportPreview['sums'] {
  const weeks = new Map<IsoWeek, PreviewCell[]>();
  for (const cell of cells) {
    const list = weeks.get(cell.week);
    if (list === undefined) weeks.set(cell.week, [cell]);
    else list.push(cell);
  }
  const sorted = [...weeks].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    weeks: sorted.map(([week, list]): WeekSum => {
      const before = list.flatMap((cell) => cell.before ?? []);
      return {
        week,
        before: before.length === 0 ? null : exactSum(before),
        after: exactSum(list.map(({ after }) => after)),
      };
    }),
    all: exactSum(cells.map(({ after }) => after)),
  };
}

function exactSum(amounts: readonly Amount[]): Amount | null {
  const sum = amounts.reduce((total, amount) => total + BigInt(amount), 0n);
  return Number.isSafeInteger(Number(sum)) ? Number(sum) : null;
}
