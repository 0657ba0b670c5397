import { describe, expect, test } from 'vitest';
import { createUndo } from '../../electron/undo.ts';
import type { Command } from '../../shared/commands.ts';
import type { SalesDocument } from '../../shared/document.ts';
import { idOf, teamOf } from '../shared/builders.ts';
import { newestMeeting, play } from '../shared/play.ts';

const ASA = idOf('Åsa');
const HOME = teamOf({ sellers: ['Åsa', 'Bo'] });
const start: Command = { type: 'meeting.start', kind: 'week', alsoMonthly: false, targetWeek: '2026-W48' };
const place = (where: string): Command => ({ type: 'meeting.place', place: where });
const note = (text: string): Command => ({ type: 'meeting.note', sellerId: ASA, text });
const go = (step: 'lobby' | 'wins' | 'team'): Command => ({
  type: 'meeting.go',
  step,
  stop: null,
  page: 0,
  gateOpen: false,
});
const close: Command = { type: 'meeting.close' };
const LOBBY = play(HOME, 0, [start]);
const meetingId = newestMeeting(LOBBY).id;
const mended: Command = { type: 'meeting.teamNote', meetingId, text: 'x' };

/** Plays commands on a document and notes each, as the host does. */
function noted(from: SalesDocument, ...commands: readonly Command[]) {
  const undo = createUndo();
  let document = from;
  commands.forEach((command, index) => {
    const after = play(document, 10 + index, [command]);
    undo.note(document, command, after);
    document = after;
  });
  return { undo, document };
}

function takenBack(from: SalesDocument, ...commands: readonly Command[]): SalesDocument | null {
  const { undo, document } = noted(from, ...commands);
  return undo.take(document);
}

describe('what is offered', () => {
  test.each<readonly [string, SalesDocument, readonly Command[], Command['type'] | null]>([
    ['nothing at first', LOBBY, [], null],
    ['the newest change', LOBBY, [place('a'), { type: 'meeting.guests', guests: [] }], 'meeting.guests'],
    ['not moving about', LOBBY, [go('wins')], null],
    ['nothing from before the move', LOBBY, [place('a'), go('wins')], null],
    ['nor after moving back', LOBBY, [place('a'), go('wins'), go('lobby')], null],
    [
      'another page of the same place keeps it',
      LOBBY,
      [place('a'), { ...go('lobby'), page: 1 } as Command],
      'meeting.place',
    ],
    ['a pause keeps it', LOBBY, [place('a'), { type: 'meeting.pause', paused: true }], 'meeting.place'],
    ['putting off keeps it', LOBBY, [place('a'), { type: 'meeting.later', sellerId: ASA }], 'meeting.place'],
    ['a private note is not offered', LOBBY, [note('x')], null],
    ['nothing after the start', HOME, [{ type: 'seller.add', name: 'Cia', joined: null }, start], null],
    ['nothing after the close', LOBBY, [place('a'), close], null],
    ['nothing after a discard', LOBBY, [place('a'), { type: 'meeting.discard' }], null],
    ['texts of the review', LOBBY, [close, mended], 'meeting.teamNote'],
    ['nothing after the lock', LOBBY, [close, mended, { type: 'meeting.lock', meetingId }], null],
  ])('%s', (_, from, commands, offered) => {
    const { undo, document } = noted(from, ...commands);
    expect(undo.offer(document)?.command ?? null).toBe(offered);
    expect(undo.take(document) === null).toBe(offered === null);
  });

  test('nothing at another place than where it was made', () => {
    const { undo } = noted(LOBBY, place('a'));
    expect([undo.offer(HOME), undo.take(HOME), undo.offer(play(LOBBY, 5, [go('team')]))]).toEqual([null, null, null]);
  });
});

describe('taking back', () => {
  test('one after the other, newest first, to the document as it was', () => {
    const { undo, document } = noted(LOBBY, place('a'), place('b'), { type: 'meeting.guests', guests: ['Vd'] });
    const first = undo.take(document);
    const second = first && undo.take(first);
    const third = second && undo.take(second);
    expect([first, second].map((one) => one && newestMeeting(one).place)).toEqual(['b', 'a']);
    expect(third).toEqual(LOBBY);
    expect(third && undo.take(third)).toBeNull();
  });

  test('keeps the last fifty', () => {
    const { undo, document } = noted(LOBBY, ...Array.from({ length: 60 }, (_, index) => place(String(index))));
    let at: SalesDocument | null = document;
    const places: string[] = [];
    for (at = undo.take(document); at !== null; at = undo.take(at)) places.push(newestMeeting(at).place);
    expect([places.length, places.at(-1)]).toEqual([50, '9']);
  });

  test('a slip is gone as if it had not been', () => {
    const state: Command = {
      type: 'goal.state',
      sellerId: ASA,
      period: '2026-W48',
      amount: 1,
      by: 'seller',
      reason: null,
    };
    expect(takenBack(LOBBY, state)).toEqual(LOBBY);
  });

  test('keeps the private notes of a review, too', () => {
    const back = takenBack(LOBBY, close, mended, { ...note('Trött'), meetingId } as Command);
    expect(back && newestMeeting(back)).toMatchObject({
      teamNote: '',
      notes: { sellers: [{ sellerId: ASA, text: 'Trött' }] },
    });
  });

  test('who was made anonymous is back, with the private notes of closed meetings', () => {
    const left: Command = { type: 'seller.edit', sellerId: ASA, name: 'Åsa', joined: null, left: '2026-W47' };
    const REVIEW = play(LOBBY, 2, [note('Trött'), close, left]);
    const anonymise: Command = { type: 'seller.anonymise', sellerId: ASA };
    expect(newestMeeting(play(REVIEW, 10, [anonymise])).notes.sellers).toEqual([]);
    expect(takenBack(REVIEW, anonymise)).toEqual(REVIEW);
    const since = takenBack(REVIEW, anonymise, { ...note('Ringde'), meetingId } as Command);
    expect(since && newestMeeting(since).notes.sellers).toEqual([{ sellerId: ASA, text: 'Ringde' }]);
  });

  test('a seller who is no more has no stop that was put off', () => {
    const added: Command = { type: 'seller.add', name: 'Cia', joined: null };
    const back = takenBack(LOBBY, added, { type: 'meeting.later', sellerId: idOf('made 10') });
    expect(back && newestMeeting(back)).toMatchObject({ later: [], order: [ASA, idOf('Bo')] });
  });

  test('a seller who is no more leaves no note', () => {
    const added: Command = { type: 'seller.add', name: 'Cia', joined: null };
    const back = takenBack(LOBBY, added, { type: 'meeting.note', sellerId: idOf('made 10'), text: 'x' }, note('Trött'));
    expect(back && newestMeeting(back).notes.sellers).toEqual([{ sellerId: ASA, text: 'Trött' }]);
    expect(back?.sellers).toEqual(LOBBY.sellers);
  });
});
