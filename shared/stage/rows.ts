/** How high the rows of the stage's lists are, counted at the narrowest screen: what a page holds follows from it (design 6). */
import { PAGE } from '../agenda.ts';
import { amountOrNone } from '../amounts/write.ts';
import type { WritingStyle } from '../amounts/style.ts';
import type { Amount, Locale } from '../document.ts';
import { sumOf } from '../exact.ts';
import type { Text } from '../messages/index.ts';
import type { DecisionRow, LobbyPerson, LookBackRow, PromiseRow, SummaryRow } from '../stage-screens.ts';
import { formatDate } from '../time-format.ts';
import { cutToLines, LINE, linesIn, NARROWEST, pagesOf, widthOf, widthOfAmount } from './width.ts';

/** The language of the stage. */
export interface Words {
  readonly locale: Locale;
  readonly text: Text;
}

/** Between two columns. */
const GAP = 0.4;
/** A filled or outlined square, and the air after it. */
const MARK = 0.95;
/** Air between two rows, of the stage's height. */
const AIR = 0.2;

function amountWidth(amount: Amount | null, style: WritingStyle): number {
  return widthOfAmount(amountOrNone(amount, style));
}

function widest(widths: readonly number[]): number {
  return Math.max(0, ...widths);
}

export interface PromiseColumns {
  readonly name: number;
  readonly figures: number;
  readonly state: number;
  /** The figures stand on a line of their own: beside the names there would be no room for the bars. */
  readonly isTall: boolean;
}

/** The shortest bar that says something. */
const LEAST_BAR = 2;

export function promiseColumns(rows: readonly PromiseRow[], style: WritingStyle, words: Words): PromiseColumns {
  const against = widthOf(words.text('stage.promises.against', { goal: '' })) + widthOf(' ');
  const name = widest(rows.map((row) => widthOf(row.name)));
  const figures = widest(
    rows.map(
      ({ result, goal }) => amountWidth(result, style) + (goal === null ? 0 : against + amountWidth(goal, style)),
    ),
  );
  // "Done" stands under the state.
  const state = widest([doneWidth(words), ...rows.map((row) => widthOf(words.text(`kept.${row.state}`)))]);
  return { name, figures, state, isTall: name + figures + state + LEAST_BAR + 3 * GAP > NARROWEST };
}

/** A promise's height: the figures, and the action with whether it was done on one line or on two. */
export function promiseHeight(
  { action }: Pick<PromiseRow, 'action'>,
  { isTall }: PromiseColumns,
  words: Words,
): number {
  return heightOf((isTall ? 2 : 1) + (action === null ? 1 : actionLines(action, words)));
}

function actionLines(action: string, words: Words): number {
  return widthOf(action) <= NARROWEST - MARK - doneWidth(words) ? 1 : 2;
}

/** An action as far as it fits on two lines, with "done" at the end of the first. */
export function promiseText(action: string, words: Words): string {
  const room = NARROWEST - MARK;
  return actionLines(action, words) === 1 ? action : cutToLines(action, room, 2, doneWidth(words));
}

/** What is kept for "done" or "not done" right of an action. */
function doneWidth(words: Words): number {
  return Math.max(widthOf(words.text('stage.promises.done')), widthOf(words.text('stage.promises.notDone')));
}

function heightOf(lines: number): number {
  return lines * LINE + AIR;
}

/** A look back's row is two lines high, a tall one three. */
export function lookBackHeight(isTall: boolean): number {
  return heightOf(isTall ? 3 : 2);
}

/** Whether a look back's rows take three lines: name; word, goal and result; trend, first goal and budget. */
export function isLookBackTall(rows: readonly LookBackRow[], style: WritingStyle, words: Words): boolean {
  const figures = widest(
    rows.flatMap(({ original, goal, result }) => [original, goal, result].map((one) => amountWidth(one, style))),
  );
  const room = NARROWEST - 2 * (figures + 2 * GAP);
  const sign = 1.6; // the trend's arrow, and the air beside it
  return rows.some(
    ({ name, trend, answer }) =>
      widthOf(name) + (trend === null ? 0 : sign + widthOf(words.text(`trend.${trend}`))) > room ||
      (answer !== null && widthOf(words.text(`answer.${answer}`)) > room),
  );
}

/** The columns of a list of decisions: what, who and when. */
export interface DecisionColumns {
  readonly owner: number;
  readonly due: number;
}

export function decisionColumns(rows: readonly DecisionRow[], words: Words): DecisionColumns {
  return {
    owner: widest(rows.map(({ owner }) => widthOf(owner))),
    due: widest(rows.map((row) => widthOf(dueText(row, words)))),
  };
}

/** What was decided, as far as it fits on two lines. */
export function decisionText(row: DecisionRow, words: Words): string {
  const full = row.about === null ? row.text : words.text('action.comesBack', { name: row.about });
  return cutToLines(full, NARROWEST - MARK, DECISION_LINES);
}

export function dueText({ due }: Pick<DecisionRow, 'due'>, words: Words): string {
  return due === null ? words.text('value.none') : formatDate(due, words.locale, 'short');
}

/** Whether what, who and when stand on one line. */
export function isOnOneLine(row: DecisionRow, { owner, due }: DecisionColumns, words: Words): boolean {
  return widthOf(decisionText(row, words)) + owner + due + 3 * GAP + MARK <= NARROWEST;
}

/** Lines of what, when who and when stand below it. */
const DECISION_LINES = 2;
/** The least height of a row, and the air in it. */
const DECISION_ROW = 8.4;
const DECISION_AIR = 2.2;

export function decisionHeight(row: DecisionRow, columns: DecisionColumns, words: Words): number {
  if (isOnOneLine(row, columns, words)) return DECISION_ROW;
  const lines = linesIn(decisionText(row, words), NARROWEST - MARK);
  return (lines + 1) * LINE + DECISION_AIR;
}

export function decisionPages(
  rows: readonly DecisionRow[],
  words: Words,
  page: { readonly rows: number; readonly height: number } = PAGE.actions,
): readonly (readonly DecisionRow[])[] {
  const columns = decisionColumns(rows, words);
  return pagesOf(rows, page, (row) => decisionHeight(row, columns, words));
}

/** A person and what is said of them fit on one line, or take two. Who comes late or not at all does not move the list. */
const PERSON = 11;

export function isOnTwoLines({ name }: Pick<LobbyPerson, 'name'>, { text }: Words): boolean {
  const notes = [text('presence.away'), text('presence.remote'), text('stage.lobby.late', { time: '10.30' })];
  return widthOf(name) + GAP + Math.max(...notes.map(widthOf)) > PERSON;
}

export function personHeight(person: Pick<LobbyPerson, 'name'>, words: Words): number {
  return LINE * (isOnTwoLines(person, words) ? 2 : 1);
}

/** A goal in the summary, and under it that it was sent in advance or when the seller comes back. */
export function summaryHeight({ inAdvance, comesBack }: Pick<SummaryRow, 'inAdvance' | 'comesBack'>): number {
  return LINE * (inAdvance || comesBack !== null ? 2 : 1);
}

/** The lines that the decisions may take under the sum, and how wide they are there. */
const UNDER_SUM = { lines: 4, room: 9 };

export function fitUnderSum(rows: readonly DecisionRow[], words: Words): boolean {
  const lines = rows.map(
    (row) =>
      linesIn(decisionText(row, words), UNDER_SUM.room) +
      linesIn(`${row.owner} ${dueText(row, words)}`, UNDER_SUM.room),
  );
  return sumOf(lines) <= UNDER_SUM.lines;
}

/** Where the summary's goals stand beside its sum, the narrowest column that they have. */
const BESIDE = 12.4;

/** Whether the goals are too wide to stand beside the sum: then they stand below it. */
export function isSummaryWide(
  rows: readonly SummaryRow[],
  heads: readonly [string, string],
  style: WritingStyle,
): boolean {
  const column = (index: 0 | 1): number =>
    Math.max(widthOf(heads[index]), ...rows.map(({ amounts }) => amountWidth(amounts[index], style)));
  return widest(rows.map(({ name }) => widthOf(name))) + column(0) + column(1) + 2 * GAP > BESIDE;
}
