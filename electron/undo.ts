/**
 * What can be taken back: the changes made at the present place of the meeting, or on the present visit to the home, newest
 * first. Moving on forgets them, a restart too (style, Undo). A slip is gone as if it had not been; everything else stays.
 */
import type { Command } from '../shared/commands.ts';
import type { HeldMeeting, SalesDocument } from '../shared/document.ts';
import type { UndoOffer } from '../shared/ipc.ts';
import { isHeld, openMeeting } from '../shared/meetings.ts';

/** Moving about is not a change to take back, and what ends a meeting is asked about instead. */
const NOT_UNDONE: ReadonlySet<Command['type']> = new Set([
  'meeting.start',
  'meeting.go',
  'meeting.pause',
  'meeting.later',
  'meeting.close',
  'meeting.lock',
  'meeting.discard',
  'meeting.note',
]);

/** What stays as it was said takes the way back with it: what came before cannot be taken back without it. */
const LAST: ReadonlySet<Command['type']> = new Set([
  'meeting.start',
  'meeting.close',
  'meeting.lock',
  'meeting.discard',
]);

const KEPT = 50;

interface Entry {
  readonly before: SalesDocument;
  readonly command: Command;
}

export interface Undo {
  note(before: SalesDocument, command: Command, after: SalesDocument): void;
  offer(document: SalesDocument): UndoOffer | null;
  /** The document without the newest change; null when there is nothing to take back. */
  take(document: SalesDocument): SalesDocument | null;
}

export function createUndo(): Undo {
  let entries: readonly Entry[] = [];
  let place = '';

  return {
    note(before, command, after) {
      const here = placeOf(after);
      if (here !== place || LAST.has(command.type)) entries = [];
      place = here;
      if (!NOT_UNDONE.has(command.type)) entries = [...entries, { before, command }].slice(-KEPT);
    },
    offer(document) {
      const newest = entries.at(-1);
      return newest === undefined || placeOf(document) !== place ? null : { command: newest.command.type };
    },
    take(document) {
      const newest = entries.at(-1);
      if (newest === undefined || placeOf(document) !== place) return null;
      entries = entries.slice(0, -1);
      return withPresentPlace(newest, document);
    },
  };
}

function placeOf(document: SalesDocument): string {
  const meeting = openMeeting(document);
  return meeting === null ? 'home' : [meeting.id, meeting.position.step, meeting.position.stop].join(' ');
}

/**
 * Where the meeting is, its clocks and private notes are not taken back. The notes that went with who was made anonymous come
 * back with him or her.
 */
function withPresentPlace({ before, command }: Entry, present: SalesDocument): SalesDocument {
  const returning = command.type === 'seller.anonymise' ? command.sellerId : null;
  const known = new Set(before.sellers.map((seller) => seller.id));
  const now = new Map(present.meetings.filter(isHeld).map((meeting) => [meeting.id, meeting]));
  const kept = (one: HeldMeeting): HeldMeeting => {
    const { position, paused, visits, later: putOff, notes } = now.get(one.id) ?? one;
    const stayed = notes.sellers.filter(({ sellerId }) => known.has(sellerId));
    const isThere = stayed.some(({ sellerId }) => sellerId === returning);
    const came = isThere ? [] : one.notes.sellers.filter(({ sellerId }) => sellerId === returning);
    const sellers = [...stayed, ...came];
    const later = putOff.filter((sellerId) => known.has(sellerId));
    return { ...one, position, paused, visits, later, notes: { ...notes, sellers } };
  };
  return { ...before, meetings: before.meetings.map((one) => (isHeld(one) ? kept(one) : one)) };
}
