/** The key figures as the cells of a table, under headers that stay the same in every language and version (design 7). */
import { minorDigits } from '../amounts/style.ts';
import type { Amount, Settings } from '../document.ts';
import type { CsvCell } from './csv.ts';
import type { KeyFigures } from './key-figures.ts';

type Money = Pick<Settings, 'currency' | 'unit'>;
type Column = readonly [name: keyof KeyFigures, cell: (row: KeyFigures, money: Money) => CsvCell];
type KeysOf<Value> = { [Key in keyof KeyFigures]: KeyFigures[Key] extends Value ? Key : never }[keyof KeyFigures];

const SLOPE_DECIMALS = 9; // as it is rounded (design 4.3)

/** The columns, in their order. */
const COLUMNS: readonly Column[] = [
  text('week'),
  text('salesMonth'),
  count('weekOfMonth'),
  count('weeksInMonth'),
  text('seller'),
  count('workingDays'),
  amount('result'),
  amount('goalOriginal'),
  amount('goal'),
  text('kept'),
  amount('budgetMonth'),
  amount('monthGoalOriginal'),
  amount('monthGoal'),
  amount('monthResult'),
  amount('pace'),
  amount('left'),
  amount('neededPerWeek'),
  ['slope', ({ slope }) => (slope === null ? null : share(slope))],
  text('trend'),
  text('gate'),
];

/** The header and a row of cells for each of the key figures; amounts in whole currency, with its decimals. */
export function keyFiguresTable(rows: readonly KeyFigures[], money: Money): readonly (readonly CsvCell[])[] {
  const header = COLUMNS.map(([name]) => ({ text: name }));
  return [header, ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row, money)))];
}

function text(name: KeysOf<string | null>): Column {
  return [name, (row) => (row[name] === null ? null : { text: row[name] })];
}

function count(name: KeysOf<number>): Column {
  return [name, (row) => ({ whole: row[name], decimals: 0 })];
}

function amount(name: KeysOf<Amount | null>): Column {
  return [name, (row, money) => (row[name] === null ? null : { whole: row[name], decimals: minorDigits(money) })];
}

/** Without the zeros at the end: 0.0512. */
function share(value: number): CsvCell {
  let whole = Math.round(value * 10 ** SLOPE_DECIMALS);
  let decimals = SLOPE_DECIMALS;
  while (decimals > 0 && whole % 10 === 0) {
    whole /= 10;
    decimals -= 1;
  }
  return { whole, decimals };
}
