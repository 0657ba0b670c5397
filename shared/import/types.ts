/** What a file that is being read in looks like to the manager; the bytes and rows stay in main (style, Import). */
import type { Amount, Id, IsoWeek, LocalDate } from '../document.ts';
import type { Told } from '../messages/index.ts';

/** A file as it was read, told to the window: its columns with examples, and a first guess of what they mean. */
export interface ImportTable {
  readonly token: string; // names the file in main until another is chosen
  readonly fileName: string;
  readonly rows: number; // data rows, without the header
  readonly separator: string;
  readonly encoding: string;
  readonly columns: readonly ImportColumn[];
  /** The row that names the columns, as a spreadsheet counts. */
  readonly headerRow: number;
  readonly guess: ImportChoice;
}

export interface ImportColumn {
  readonly name: string;
  readonly example: string;
  /** The different values when they are few, with counts: candidates for a status. */
  readonly values: readonly { readonly value: string; readonly count: number }[] | null;
}

/** What the manager has chosen so far. Columns are places in the table; null is not chosen. */
export interface ImportChoice {
  readonly token: string;
  readonly seller: number | null;
  readonly date: number | null;
  readonly amount: number | null;
  readonly status: number | null;
  readonly statusValues: readonly string[];
  /** Null: not told by the column; has to be asked. */
  readonly dateOrder: 'ymd' | 'mdy' | 'dmy' | null;
  readonly decimalMark: '.' | ',' | null;
  readonly unit: 'one' | 'thousand' | 'million';
  /** By the name in the file, as it is compared (trimmed, spaces made one, NFC, caseless). */
  readonly people: readonly ImportPerson[];
}

export interface ImportPerson {
  readonly name: string; // as first written in the file
  readonly take:
    | { readonly kind: 'known'; readonly sellerId: Id } // same as this seller (an alias when the name differs)
    | { readonly kind: 'new' }
    | { readonly kind: 'leaveOut' }
    | { readonly kind: 'undecided' };
}

/** A question that must be answered before anything can be read in. */
export type ImportQuestion = 'seller' | 'date' | 'amount' | 'statusValues' | 'dateOrder' | 'decimalMark' | 'people';

export interface ImportPreview {
  readonly choice: ImportChoice; // the choice, with the people of the chosen seller column filled in
  readonly asks: readonly ImportQuestion[];
  readonly cells: readonly PreviewCell[]; // every figure that the file gives
  readonly problems: readonly RowProblem[];
  readonly counted: number; // rows that count
  readonly passedOver: number; // rows whose status does not count
  readonly range: { readonly from: IsoWeek; readonly to: IsoWeek } | null;
  readonly partWeeks: readonly IsoWeek[]; // the range leaves out one of their working days
  /** The first and last day of the rows that count: what `range` and `partWeeks` are made of. */
  readonly dates: { readonly from: LocalDate; readonly to: LocalDate } | null;
  /** Each of `asks` in words, with the row, column and value that make it a question. */
  readonly questions: readonly { readonly ask: ImportQuestion; readonly told: Told }[];
  /** What else the manager should know before reading in: rows and columns left out, a range that ends after today. */
  readonly notes: readonly Told[];
  /** Rows that are no data: titles, headers again, sums, remarks. The first ones, for showing. */
  readonly leftOutRows: readonly LeftOutRow[];
  /** All of them, also where the list of problems is cut. */
  readonly problemCount: number;
  /** What the file's figures come to, per week and in all; null when that is too large to be exact. */
  readonly sums: { readonly weeks: readonly WeekSum[]; readonly all: Amount | null };
}

export interface WeekSum {
  readonly week: IsoWeek;
  readonly before: Amount | null; // of the same sellers; null when none had a figure
  readonly after: Amount | null;
}

export interface LeftOutRow {
  readonly row: number;
  readonly text: string;
  readonly why: 'title' | 'header' | 'sum' | 'remark';
}

export interface PreviewCell {
  readonly name: string; // the seller's in the team, or the new one's
  readonly sellerId: Id | null; // null: a new seller
  readonly week: IsoWeek;
  readonly before: Amount | null;
  readonly after: Amount;
  readonly change: 'new' | 'changed' | 'same';
  /** The week has been followed up in a closed meeting, whose minutes keep the old figure. */
  readonly followedUp: boolean;
}

/** A row that could not be read: said with row and column; its seller's figures are left out. */
export interface RowProblem {
  readonly row: number; // as a spreadsheet counts
  readonly column: string;
  readonly told: Told;
  readonly name: string;
}
