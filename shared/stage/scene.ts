/** What every part of the stage's derivation needs: the meeting seen from its target week, and what people are called. */
import { pageCount, stopsOf } from '../agenda.ts';
import { localDateOf } from '../calendar.ts';
import type { Action, ActionOwner, HeldMeeting, Id, Instant, Locale, SalesDocument } from '../document.ts';
import { stageNames } from '../names.ts';
import type { DecisionRow } from '../stage-screens.ts';
import { calendarOf, type DayTable, type Vantage } from '../vantage.ts';

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

/** First names, with an initial where two of the team are alike (design 6). */
export function shortName(scene: Vantage, sellerId: Id): string {
  const { sellers } = scene.document;
  const index = sellers.findIndex((seller) => seller.id === sellerId);
  return stageNames(sellers.map((seller) => seller.name))[index] ?? '';
}

function ownerName(scene: Vantage, owner: ActionOwner): string {
  if (owner.kind === 'seller') return shortName(scene, owner.sellerId);
  return owner.kind === 'text' ? owner.name : (stageNames([scene.document.settings.managerName])[0] ?? '');
}

export function decisionRow(scene: Vantage, action: Action): DecisionRow {
  return {
    text: action.text,
    about: action.about === null ? null : shortName(scene, action.about),
    owner: ownerName(scene, action.owner),
    due: action.due,
    done: action.doneAt !== null,
  };
}

/** The page that is shown: a list that has grown shorter shows its last. */
export function pageShown(scene: Scene, rows: number, perPage: number): number {
  return Math.min(scene.meeting.position.page, pageCount(rows, perPage) - 1);
}
