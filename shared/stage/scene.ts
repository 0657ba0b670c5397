/** What every part of the stage's derivation needs: the meeting seen from its target week, and what people are called. */
import { stopsOf } from '../agenda.ts';
import { amountStyle, type AmountStyle } from '../amounts/style.ts';
import { localDateOf } from '../calendar.ts';
import type { Action, HeldMeeting, Id, Instant, Locale, SalesDocument } from '../document.ts';
import { sumOf } from '../exact.ts';
import { memoByIdentity } from '../memo.ts';
import { textFor, written } from '../messages/index.ts';
import { stageNames } from '../names.ts';
import { ownerName, type OwnerNames } from '../owner.ts';
import type { DecisionRow } from '../stage-screens.ts';
import { calendarOf, type DayTable, type Vantage } from '../vantage.ts';
import type { Words } from './rows.ts';
import { cutToWidth } from './width.ts';

export interface Scene extends Vantage {
  readonly meeting: HeldMeeting;
  readonly locale: Locale;
  readonly now: Instant;
  readonly stops: readonly Id[];
  /** A goal that is not on disk yet stays outlined (design 9). */
  readonly isStored: (goalId: Id) => boolean;
}

export function sceneOf(source: {
  readonly document: SalesDocument;
  readonly holidays: DayTable;
  readonly meeting: HeldMeeting;
  readonly locale: Locale;
  readonly now: Instant;
  readonly isStored: (goalId: Id) => boolean;
}): Scene {
  const { document, meeting } = source;
  const calendar = calendarOf(document.settings, source.holidays);
  return {
    document,
    meeting,
    calendar,
    locale: source.locale,
    now: source.now,
    isStored: source.isStored,
    targetWeek: meeting.targetWeek,
    finishedWeek: meeting.finishedWeek,
    today: localDateOf(source.now, calendar.timeZone),
    stops: stopsOf(meeting),
  };
}

export function fullName(scene: Vantage, sellerId: Id): string {
  return scene.document.sellers.find((seller) => seller.id === sellerId)?.name ?? '';
}

/** What a name may take in a list, in ems: the stop has it whole. */
const NAME = 9;

/** First names, with an initial where two of the team are alike (design 6). */
export function shortName(scene: Vantage, sellerId: Id): string {
  return shortNamesOf(scene.document.sellers).get(sellerId) ?? '';
}

const shortNamesOf = memoByIdentity((sellers: SalesDocument['sellers']): ReadonlyMap<Id, string> => {
  const names = stageNames(sellers.map(({ name }) => name));
  return new Map(sellers.map(({ id }, index) => [id, cutToWidth(names[index] ?? '', NAME)]));
});

export function decisionRow(scene: Scene, action: Action): DecisionRow {
  return {
    text: action.text,
    about: action.about === null ? null : shortName(scene, action.about),
    owner: written(ownerName(action.owner, shortNames(scene)), textFor(scene.locale)),
    due: action.due,
    done: action.doneAt !== null,
  };
}

function shortNames(scene: Scene): OwnerNames {
  const manager = stageNames([scene.document.settings.managerName])[0] ?? '';
  return { manager, seller: (id) => shortName(scene, id) || null };
}

/** The page that is shown: a list that has grown shorter shows its last. */
export function pageShown<T>(scene: Scene, pages: readonly T[]): T | undefined {
  return pages[Math.min(scene.meeting.position.page, pages.length - 1)];
}

/**
 * What the rows of the page that is shown were made of.
 * @param all in the order in which the pages take them
 */
export function shownOf<T>(
  scene: Scene,
  pages: readonly { readonly rows: readonly unknown[] }[],
  all: readonly T[],
): readonly T[] {
  const at = Math.min(scene.meeting.position.page, pages.length - 1);
  const before = sumOf(pages.slice(0, at).map(({ rows }) => rows.length));
  return all.slice(before, before + (pages[at]?.rows.length ?? 0));
}

/** The language that the stage is in, for texts whose length decides the pages. */
export function wordsOf({ locale }: Scene): Words {
  return { locale, text: textFor(locale) };
}

export function styleOf({ document, locale }: Scene): AmountStyle {
  return amountStyle(document.settings, locale);
}
