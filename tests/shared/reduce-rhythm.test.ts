import { describe, expect, test } from 'vitest';
import { createUndo } from '../../electron/undo.ts';
import type { Command, CommandOf } from '../../shared/commands.ts';
import type { MeetingKind, SalesDocument } from '../../shared/document.ts';
import { nextNumber } from '../../shared/reduce/meeting-life.ts';
import { reduce } from '../../shared/reduce.ts';
import { parseDocument } from '../../shared/schema.ts';
import { idOf, patternCalendar, PLAIN, teamOf } from './builders.ts';
import { applied, changeOf, frozen, minute, play } from './play.ts';

const HOME = frozen(teamOf({ sellers: ['Åsa Öberg', 'Bo Ek'] }));
const start = (kind: MeetingKind, targetWeek: string, alsoMonthly = false): Command => {
  return { type: 'meeting.start', kind, alsoMonthly, targetWeek };
};
const callOff = (kind: MeetingKind, targetWeek: string, reason = 'Mässa'): CommandOf<'meeting.callOff'> => {
  return { type: 'meeting.callOff', kind, targetWeek, reason };
};
const reinstate = (name: string): Command => ({ type: 'meeting.reinstate', meetingId: idOf(name) });
const close: Command = { type: 'meeting.close' };

function refusal(document: SalesDocument, command: Command): string | null {
  const reduced = reduce(document, changeOf(command, minute(100)), PLAIN);
  return reduced.ok ? null : reduced.told.code;
}

describe('5 a meeting of the year is called off with a reason', () => {
  test.each<readonly [string, SalesDocument, Command, string | null]>([
    ['a week to come', HOME, callOff('week', '2026-W50'), null],
    ['a past week, when the reason is known afterwards', HOME, callOff('week', '2026-W10'), null],
    ['only blanks for a reason', HOME, callOff('week', '2026-W50', '  '), 'error.callOff.noReason'],
    ['twice', play(HOME, 0, [callOff('week', '2026-W50')]), callOff('week', '2026-W50'), 'error.callOff.already'],
    ['the week after', play(HOME, 0, [callOff('week', '2026-W50')]), callOff('week', '2026-W51'), null],
    ['held', play(HOME, 0, [start('week', '2026-W48'), close]), callOff('week', '2026-W48'), 'error.callOff.held'],
    ['begun', play(HOME, 0, [start('week', '2026-W48')]), callOff('week', '2026-W48'), 'error.callOff.held'],
    // November 2026 is weeks 45 to 48, December 49 to 53: one monthly a month, whichever week it is called off for.
    [
      'the month’s',
      play(HOME, 0, [callOff('month', '2026-W45')]),
      callOff('month', '2026-W48'),
      'error.callOff.already',
    ],
    ['the next month’s', play(HOME, 0, [callOff('month', '2026-W48')]), callOff('month', '2026-W49'), null],
    ['the monthly of that week', play(HOME, 0, [callOff('week', '2026-W48')]), callOff('month', '2026-W48'), null],
    [
      'the monthly, that a weekly has been held as',
      play(HOME, 0, [start('week', '2026-W45', true), close]),
      callOff('month', '2026-W48'),
      'error.callOff.held',
    ],
    [
      'the quarterly of a weekly’s week',
      play(HOME, 0, [start('week', '2026-W48')]),
      callOff('quarter', '2026-W48'),
      null,
    ],
    [
      'the quarter’s, October to December',
      play(HOME, 0, [start('quarter', '2026-W41'), close]),
      callOff('quarter', '2026-W53'),
      'error.callOff.held',
    ],
  ])('%s', (_, document, command, code) => {
    expect(refusal(document, command)).toBe(code);
  });

  test('the team’s calendar says which month: in a 5-4-4 year week 49 ends November', () => {
    // 5-4-4: October is weeks 40 to 44, November 45 to 48, December 49 to 53; 4-4-5: October 40 to 43, November 44 to 47.
    const off = play(HOME, 0, [callOff('month', '2026-W44')]);
    const change = changeOf(callOff('month', '2026-W45'), minute(9));
    expect(reduce(off, change, patternCalendar('5-4-4')).ok).toBe(true);
    expect(reduce(off, change, patternCalendar('4-4-5')).ok).toBe(false);
  });

  test('what is stored can be read again', () => {
    const document = play(HOME, 0, [callOff('week', '2026-W50'), callOff('month', '2026-W50')]);
    expect(parseDocument(JSON.parse(JSON.stringify(document)))).toEqual({ ok: true, document });
  });
});

describe('5 and stands again', () => {
  const off = play(HOME, 0, [callOff('week', '2026-W50'), callOff('week', '2026-W51')]);

  test('only that one', () => {
    expect(applied(off, changeOf(reinstate('made 0'))).meetings).toMatchObject([{ targetWeek: '2026-W51' }]);
  });

  test('twice is refused, and so is what was never called off', () => {
    const once = applied(off, changeOf(reinstate('made 0')));
    expect(refusal(once, reinstate('made 0'))).toBe('error.callOff.gone');
    expect(refusal(off, reinstate('gone'))).toBe('error.callOff.gone');
    expect(refusal(play(HOME, 0, [start('week', '2026-W48')]), reinstate('made 0'))).toBe('error.callOff.gone');
  });

  test('both can be undone, newest first', () => {
    const undo = createUndo();
    const called = play(HOME, 0, [callOff('week', '2026-W50')]);
    undo.note(HOME, callOff('week', '2026-W50'), called);
    const back = applied(called, changeOf(reinstate('made 0')));
    undo.note(called, reinstate('made 0'), back);
    expect(undo.offer(back)).toEqual({ command: 'meeting.reinstate' });
    expect(undo.take(back)).toEqual(called);
    expect(undo.take(called)).toEqual(HOME);
  });
});

describe('7 a meeting that was called off has no number', () => {
  test('nor takes one', () => {
    const document = play(HOME, 0, [callOff('week', '2026-W47'), start('week', '2026-W48'), close]);
    expect(document.meetings.map((one) => ('number' in one ? one.number : null))).toEqual([null, 1]);
    expect(nextNumber(document, { kind: 'week', targetWeek: '2026-W49' })).toBe(2);
  });

  test('held all the same: it is begun, numbered and closed as any other', () => {
    const document = play(HOME, 0, [callOff('week', '2026-W48'), start('week', '2026-W48'), close]);
    expect(document.meetings).toMatchObject([{ status: 'calledOff' }, { status: 'review', number: 1 }]);
  });
});
