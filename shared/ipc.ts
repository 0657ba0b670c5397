/** The one typed contract between main and windows: main, preload and renderer all read these maps. */
import type { Change, Command } from './commands.ts';
import type { Amount, Id, Instant, Locale, SalesDocument } from './document.ts';
import type { ErrorFacts } from './error-facts.ts';
import type { CsvKind } from './export/csv.ts';
import type { ImportChoice, ImportPreview, ImportTable } from './import/types.ts';
import type { Intent } from './keys.ts';
import type { Told } from './messages/index.ts';
import type { MinutesModel, MinutesVersion } from './minutes-model.ts';
import type { ClockSource, StageDraft, StageFrame } from './stage-screens.ts';
import type { DayTable } from './vantage.ts';

/** A window's role, bound to its webContents when it is made. */
export type Role = 'console' | 'stage' | 'minutes';

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly told: Told };

/** Can this machine write, and is everything on disk? (style, "Two documents in the host") */
export interface HostStatus {
  readonly mode: 'rw' | 'ro';
  /** Who else holds the file, when it is read-only for that reason. */
  readonly holder: { readonly user: string; readonly machine: string; readonly since: Instant } | null;
  readonly unsaved: boolean;
  readonly reason: Told | null;
  readonly savedAt: Instant | null;
  /** The country's holidays could not be read: working days are counted by those before. */
  readonly oldHolidays: boolean;
}

/** What Ctrl+Z would take back here; null when there is nothing. */
export interface UndoOffer {
  readonly command: Command['type'];
}

export interface Snapshot {
  readonly number: number; // counts the document's changes in this session
  readonly document: SalesDocument;
  readonly holidays: DayTable;
  readonly status: HostStatus;
  readonly undo: UndoOffer | null;
  readonly file: { readonly name: string; readonly folder: string; readonly demo: boolean };
}

export interface Displays {
  /** Screens that show different pictures; mirrored ones count once. */
  readonly count: number;
  readonly mirrored: boolean;
  /** The screen that the stage is on, in its own pixels, when it is on one of its own. */
  readonly stageSize: { readonly width: number; readonly height: number } | null;
  readonly stage: 'display' | 'window' | 'none';
}

export interface StartState {
  readonly locale: Locale;
  readonly theme: 'light' | 'dark';
  readonly clock: ClockSource;
  readonly version: string;
  readonly recent: readonly { readonly path: string; readonly name: string }[];
  readonly open: boolean; // a team file is open
  /** The file that was open last and could not be read now. */
  readonly unreadable: Unreadable | null;
  readonly displays: Displays;
  readonly blank: 'black' | 'white' | null;
}

export interface NewTeam {
  readonly teamName: string;
  readonly company: string;
  readonly managerName: string;
  readonly sellers: readonly string[];
  readonly locale: Locale;
}

/** A file that could not be read: what is wrong and where; the file itself is untouched. */
export interface Unreadable {
  readonly told: Told;
  readonly path: string;
  /** The newest backup that can be read, if there is one. */
  readonly backup: { readonly path: string; readonly at: Instant } | null;
}

export type OpenOutcome =
  | { readonly kind: 'opened' }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'unreadable'; readonly unreadable: Unreadable }
  | { readonly kind: 'refused'; readonly told: Told };

/** The half-typed number in the manager's field; last writer wins; never stored. */
export interface Draft {
  readonly sellerId: Id;
  readonly field: StageDraft['field'];
  readonly text: string;
  readonly amount: Amount | null;
}

/** A file that was saved where the manager chose. */
export interface SavedFile {
  readonly path: string;
  readonly name: string;
}

/** What went wrong in a window, as far as the log may hold it. */
export interface WindowFailure extends ErrorFacts {
  readonly kind: 'draw' | 'error' | 'rejection';
}

/** Window to main, answered. */
export interface Requests {
  'app:start': () => StartState;
  'app:setLocale': (locale: Locale) => void;
  'app:setTheme': (theme: 'light' | 'dark') => void;
  'app:displaysDrawn': () => void; // the window shows what goes with the screens as it was told last
  'app:showLogs': () => void; // the log's folder, in the system's own window
  'app:countries': () => readonly string[]; // ISO 3166 alpha-2: those whose holidays are known
  'file:demo': () => OpenOutcome;
  'file:create': (team: NewTeam) => OpenOutcome;
  'file:open': (path: string | null) => OpenOutcome; // null asks for a file
  'file:restore': (unreadablePath: string, backupPath: string) => OpenOutcome;
  'file:close': () => void;
  'document:snapshot': () => Snapshot | null;
  'document:send': (command: Command) => Answer<{ readonly number: number; readonly ids: readonly Id[] }>;
  'document:undo': () => Answer<null>;
  'draft:set': (draft: Draft | null) => void;
  'stage:frame': () => StageFrame;
  'stage:place': (place: 'window' | 'display') => void;
  'stage:swap': () => void; // to another screen; of two, the manager's window changes places with it
  'stage:blank': (blank: 'black' | 'white' | null) => void;
  'window:fullScreen': () => void; // toggles the window that asks
  'window:failed': (failure: WindowFailure) => void;
  'import:choose': () => Answer<ImportTable> | null; // null: cancelled
  'import:preview': (choice: ImportChoice) => Answer<ImportPreview>;
  'import:commit': (choice: ImportChoice) => Answer<{ readonly cells: number }>;
  'minutes:model': () => MinutesModel | null; // for the hidden minutes window
  'minutes:ready': () => void;
  'minutes:save': (meetingId: Id, version: MinutesVersion) => Answer<SavedFile | null>; // null: cancelled
  'minutes:text': (meetingId: Id, version: MinutesVersion) => Answer<string>; // copied for an e-mail
  'export:keyFigures': (kind: CsvKind) => Answer<SavedFile | null>; // null: cancelled
  'export:seller': (sellerId: Id) => Answer<SavedFile | null>; // all that is known of one; null: cancelled
  'backups:forget': (sellerId: Id) => Answer<number>; // of who was made anonymous; how many backups are gone
  'file:show': (path: string) => void; // a saved one in its folder
}

/** Main to window. */
export interface Notices {
  'document:changed': { readonly number: number; readonly change: Change; readonly undo: UndoOffer | null };
  'document:replaced': Snapshot | null; // another file, an undo, or new holidays
  'host:status': HostStatus;
  'app:clock': ClockSource;
  'app:displays': Displays;
  'app:blank': 'black' | 'white' | null;
  'app:intent': Intent;
  'app:look': { readonly locale: Locale; readonly theme: 'light' | 'dark' };
  'stage:frame': StageFrame;
  'stage:draft': StageDraft | null;
}

export type RequestChannel = keyof Requests;
export type NoticeChannel = keyof Notices;

/** The preload's API in a window. */
export interface Bridge {
  readonly role: Role;
  request<C extends RequestChannel>(channel: C, ...args: Parameters<Requests[C]>): Promise<ReturnType<Requests[C]>>;
  on<C extends NoticeChannel>(channel: C, listener: (notice: Notices[C]) => void): () => void;
}

export const ROLES = ['console', 'stage', 'minutes'] as const satisfies readonly Role[];

/** The contract's channels at run time; the compiler holds them against the maps above, so that none can be forgotten. */
const requestChannels: Readonly<Record<RequestChannel, true>> = {
  'app:start': true,
  'app:setLocale': true,
  'app:setTheme': true,
  'app:displaysDrawn': true,
  'app:showLogs': true,
  'app:countries': true,
  'file:demo': true,
  'file:create': true,
  'file:open': true,
  'file:restore': true,
  'file:close': true,
  'document:snapshot': true,
  'document:send': true,
  'document:undo': true,
  'draft:set': true,
  'stage:frame': true,
  'stage:place': true,
  'stage:swap': true,
  'stage:blank': true,
  'window:fullScreen': true,
  'window:failed': true,
  'import:choose': true,
  'import:preview': true,
  'import:commit': true,
  'minutes:model': true,
  'minutes:ready': true,
  'minutes:save': true,
  'minutes:text': true,
  'export:keyFigures': true,
  'export:seller': true,
  'backups:forget': true,
  'file:show': true,
};

const noticeChannels: Readonly<Record<NoticeChannel, true>> = {
  'document:changed': true,
  'document:replaced': true,
  'host:status': true,
  'app:clock': true,
  'app:displays': true,
  'app:blank': true,
  'app:intent': true,
  'app:look': true,
  'stage:frame': true,
  'stage:draft': true,
};

export const REQUEST_CHANNELS = Object.keys(requestChannels) as readonly RequestChannel[];
export const NOTICE_CHANNELS = Object.keys(noticeChannels) as readonly NoticeChannel[];
